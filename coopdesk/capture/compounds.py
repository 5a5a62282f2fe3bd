"""Words with a hyphen of their own, told from words that a margin has broken."""

from __future__ import annotations

import re

from coopdesk.domain.folding import fold


def keeps_hyphen(before: str, behind: str) -> bool:
    """Tell whether the hyphen that ends some words belongs to the word that goes on behind."""
    first = fold(re.split(r"\s", before.rstrip("-"))[-1].strip("(«\"'"))
    found = re.match(r"[^\W\d_]*", fold(behind))
    second = found[0] if found else ""
    compound = first in _FIRST or second in _SECOND
    compound |= second in _CLITICS and bool(_VERB.search(first))
    return compound or len(first) < _SHORTEST or "-" in first


_SHORTEST = 2  # letters of a broken word that stand before the break
# No syllables that many words begin with: "pro", "inter", "under" are parted from them so.
_FIRST_WORDS = """
    anti bottom co community cost cross data decision demand double early eco employer evidence
    follow gender government health income joint knowledge medium mid mono multi neo non policy
    quasi right rights risk rural safety school self semi skill skills social socio supply task
    third value wage well women workplace young zero
    bem celle celui ceux contra demi elle elles eux franco hispano ibero lui
    mal nous peut rendez sous vous
"""
_SECOND_WORDS = """
    agency alvo american and based being border bound building by care chave coordination cutting
    dessous dessus dire driven effectiveness existing feira friendly governmental governance growing
    income institutional in known labor labour lasting led level looking maker makers making meme
    memes ministerial off operation oriented paid quality regional related responsive
    run scale scheme sectoral sensitive sharing skilled specific standing term the time to trained
    up vous week wide
"""
_CLITICS = frozenset(("se", "lo", "la", "los", "las", "lhe", "lhes", "me", "te", "nos", "ci"))
_VERB = re.compile(r".{3,}(?:ou|am|em|iu|eu|ar|er|ir)$|^cel(?:le|ui)s?$|^ceux$")
_FIRST = frozenset(_FIRST_WORDS.split())
_SECOND = frozenset(_SECOND_WORDS.split())
