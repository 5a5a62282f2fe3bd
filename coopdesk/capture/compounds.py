"""Words with a hyphen of their own, told from words that a margin has broken."""

from __future__ import annotations

import re

from coopdesk.domain.folding import fold


def keeps_hyphen(before: str, behind: str) -> bool:
    """Tell whether the hyphen that ends some words belongs to the word that goes on behind."""
    first = fold(re.split(r"\s", before.rstrip("-"))[-1].strip("(«\"'"))
    second = re.match(r"[^\W\d_]*", fold(behind))
    compound = first in _FIRST or (second is not None and second[0] in _SECOND)
    return compound or len(first) < _SHORTEST or "-" in first


_SHORTEST = 2  # letters of a broken word that stand before the break
_FIRST_WORDS = """
    all anti back best bi bottom capacity case child city co community cost country cross data
    day decision demand door double down early east eco employer equal ever evidence ex face fact
    fair fee field first five follow four free full fund gender good government ground half hand
    health high home human income inter job joint knowledge labor labour land large law life
    like long loss low macro market medium meso micro middle mid mini mono multi nation neo new
    next non north off older on one open out over part pay peer people per policy poly post pre
    private problem pro project public quasi rapid real results right risk rights rural safety
    school second self semi service short side single six skill skills small social socio south
    state step sub supply table task tax team ten third three time top trade trans tri two under
    up value wage web well west wide women word work worker workers workplace world year years
    young zero
    bem celle celui ceux ci contra demi elle elles est eux franco garde grand grande guarda
    hispano ibero lui mal medio moi nord norte nous ouest peut pos rendez sous terca vis vous
"""
_SECOND_WORDS = """
    age alvo and based being border building by chave ci coordination cutting day dessous dessus
    dire driven effective effectiveness efficiency efficient elle elles existence existing feira
    free friendly governance government governmental growing il ils in income known la las led
    level lhe lhes lo los made maker makers making me meme memes month nos oeuvre of off old on
    operation operative or ordinate ordinated ordination ordinator oriented out paid people person
    related responsive scale se sector sensitive sharing skilled specific te term the time to
    trained up vis vos vous week wide year
"""
_FIRST = frozenset(_FIRST_WORDS.split())
_SECOND = frozenset(_SECOND_WORDS.split())
