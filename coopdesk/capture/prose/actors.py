"""Countries that act in a sentence: by their names, with the ministry that is named for them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from coopdesk.capture.passages import Passage
from coopdesk.capture.prose.namesakes import means_country
from coopdesk.domain.folding import fold, words
from coopdesk.vocabulary.places import is_region, place_phrasebook


@dataclass(frozen=True, slots=True)
class Actor:
    """A country named in a sentence: from which character to before which, and its institution."""

    place: str
    start: int
    end: int
    name: Passage
    organisation: Passage | None = None


def actors(sentence: Passage) -> list[Actor]:
    """Return the countries that a sentence names, in its order, each with its ministry."""
    named = _countries(sentence.text)
    ends = [0, *(end for _, _, end in named)]
    found = [
        _with_institution(sentence, *each, end) for each, end in zip(named, ends, strict=False)
    ]
    return [
        each
        for before, each in zip([None, *found], found, strict=False)
        if before is None or each.start >= before.end
    ]


def template(sentence: Passage, named: list[Actor]) -> str:
    """Return the folded sentence with «0», «1» for its actors; those listed together are one."""
    parts: list[str] = []
    at = 0
    for number, each in enumerate(named):
        parts += [fold(sentence.text[at : each.start]), f" «{number}» "]
        at = each.end
    whole = " ".join("".join([*parts, fold(sentence.text[at:])]).split())
    while joined := _TOGETHER.search(whole):
        listed = ",".join(filter(None, joined.groups()))
        whole = f"{whole[: joined.start()]}«{listed}»{whole[joined.end() :]}"
    return whole


_LONGEST_INITIALS = 5  # characters: U.S.A
# d' and l' are no part of the name behind them.
_TOKEN = re.compile(r"\b[dlDL]['’](?=[^\W\d_]{2})|[^\W_]+(?:['’.-][^\W_]+)*\.?(?=\W|$)")
# A comma alone lists only what an "and" ends: "at the request of Peru, Chile provided …".
_OF_THE = r"(?: (?:of|from|the|de|del|la|el|da|do|du|des|l'))*"
_TOGETHER = re.compile(
    rf"«([\d,]+)» ?,? ?(?:and|y|e|et){_OF_THE} «([\d,]+)»"
    rf"|«(\d+)» ?,{_OF_THE} «(\d+(?:,\d+)+)»"
)
_HEAD = (
    r"(?:Ministry|Ministries|Department|Secretariat|Government|Directorate|Inspectorate|Institute|"
    r"Agency|Minister|Ministerio|Secretaría|Departamento|Gobierno|Dirección|Instituto|Superintendencia|"
    r"Servicio|Ministère|Département|Secrétariat|Gouvernement|Direction|Institut|Ministério|Secretaria|"
    r"Governo|Direção|ministère|ministerio|ministério|gouvernement|gobierno|governo)"
)
_INSIDE = (
    r"(?:,? (?:and|y|e|et|of|for|de|del|la|las|el|los|des|du|da|do|das|dos|the|to|"
    r"(?:[dl]['’])?(?:[A-ZÀ-ÖØ-Þ][\w'’-]*|travail|emploi|trabajo|empleo|trabalho|emprego|sécurité|"
    r"sociale?s?|seguridad|previsión|protection|protección|formation|professionnelle|inspection))"
    r"| ?\([A-Z][\w./-]{1,12}\))"
)
_BEFORE = re.compile(
    rf"\b(?P<name>{_HEAD}(?:{_INSIDE}){{0,16}}?) ?(?:of|de|del|du|da|do|des|de la|de l['’]|d['’]|in|en)"
    r"(?: (?:the|la|el|les|los|Republic of|República de|République de))*\s*$"
)
_AFTER = re.compile(rf"(?:['’]s?) (?P<name>{_HEAD}(?:{_INSIDE}){{0,12}})(?<!and)(?<!of)")
_ARTICLE = re.compile(r"(?:\b(?:la|el|le|les|los|the|o|a)\s|\bl['’])$", re.IGNORECASE)
# How its people are called; only where the word means no other country and nothing else.
_PEOPLE = {
    "AR": r"argentin(?:[oa]s?|ians?|es?)|Argentine",
    "BR": r"brazilians?|brasile(?:ir[oa]s?|ñ[oa]s?)|brésilien(?:ne)?s?",
    "BO": r"bolivian[oa]?s?|bolivien(?:ne)?s?",
    "CA": r"canadians?|canadienses?|canadien(?:ne)?s?",
    # Chili is a fruit to most; with its article and a capital it is Chile in French.
    "CL": r"chilean[s]?|chilen[oa]s?|chilien(?:ne)?s?|(?-i:(?:(?<=\b[dDaA]u )|(?<=\b[lL]e ))Chili)",
    "CO": r"colombian[oa]?s?|colombien(?:ne)?s?",
    "CR": r"costa rican[s]?|costarricenses?|costaricien(?:ne)?s?|costa-riquenh[oa]s?",
    "CU": r"cuban[oa]?s?|cubain(?:e)?s?",
    "EC": r"ecuadorians?|ecuatorian[oa]s?|équatorien(?:ne)?s?|equatorian[oa]s?",
    "SV": r"salvadorans?|salvadoreñ[oa]s?|salvadorien(?:ne)?s?|salvadorenh[oa]s?",
    "GT": r"guatemalans?|guatemaltec[oa]s?|guatémaltèques?",
    "HN": r"hondurans?|hondureñ[oa]s?|hondurien(?:ne)?s?|hondurenh[oa]s?",
    "JM": r"jamaicans?|jamaiquin[oa]s?|jamaicain(?:e)?s?|jamaican[oa]s?",
    "MX": r"mexican[oa]?s?|mexicain(?:e)?s?",
    "NI": r"nicaraguans?|nicaragüenses?|nicaraguayen(?:ne)?s?",
    "PA": r"panamanians?|panameñ[oa]s?|panaméen(?:ne)?s?|panamenh[oa]s?",
    "PE": r"peruvians?|peruan[oa]s?|péruvien(?:ne)?s?",
    "PY": r"paraguayans?|paraguay[oa]s?|paraguayen(?:ne)?s?|paraguai[oa]s?",
    "UY": r"uruguayans?|uruguay[oa]s?|uruguayen(?:ne)?s?|uruguai[oa]s?",
    "VE": r"venezuelans?|venezolan[oa]s?|vénézuélien(?:ne)?s?|venezuelan[oa]s?",
}
_OF_PEOPLE = re.compile(
    r"\b(?:" + "|".join(f"(?P<{code}>{spelled})" for code, spelled in _PEOPLE.items()) + r")\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1_024)  # a sentence is asked for who gives, who takes and who comments
def _countries(text: str) -> tuple[tuple[str, int, int], ...]:
    marks = list(_TOKEN.finditer(text))
    typed = [tuple(words(mark[0])) for mark in marks]
    found: list[tuple[str, int, int]] = []
    at = 0
    while at < len(marks):
        longest = place_phrasebook().longest(typed, at) if _begins_name(marks[at][0]) else None
        if longest is None or is_region(longest[1]):
            at += 1
            continue
        end, code = longest
        close = marks[end - 1].end() - (
            marks[end - 1][0].endswith(".") and len(marks[end - 1][0]) > 5
        )
        if means_country(text, marks[at].start(), close):
            found.append((code, marks[at].start(), close))
        at = end
    taken = [(start, end) for _, start, end in found]
    found += [
        (mark.lastgroup or "", mark.start(), mark.end())
        for mark in _OF_PEOPLE.finditer(text)
        if all(mark.end() <= start or mark.start() >= end for start, end in taken)
    ]
    return tuple(sorted(found, key=lambda each: each[1]))


def _begins_name(word: str) -> bool:
    """Tell whether a word may begin a country's name: with a capital, and no code but UK."""
    return word[:1].isupper() and (len(word) > 2 or word == "UK")


def _with_institution(sentence: Passage, code: str, start: int, end: int, after: int) -> Actor:
    """Return a country with the ministry named for it, behind the country named before it."""
    name = sentence.cut(start, end)
    before = _BEFORE.search(sentence.text, max(after, start - 160), start)
    if before:
        return Actor(code, before.start(), end, name, sentence.cut(before.start("name"), end))
    if own := _AFTER.match(sentence.text, end):
        return Actor(code, start, own.end(), name, sentence.cut(own.start("name"), own.end()))
    article = _ARTICLE.search(sentence.text, 0, start)
    return Actor(code, article.start() if article else start, end, name)
