"""Names of agreements and working groups as pages write them, in four languages."""

from __future__ import annotations

import re
from collections import Counter

from coopdesk.capture.groups.page import Page
from coopdesk.capture.passages import Passage

_JOIN = (
    r"(?:of|on|for|and|the|in|de|del|la|las|los|el|y|en|sobre|para|e|do|da|dos|das|em|et|du|des|"
    r"le|les|sur|à|dans)"
)
_CAP = r"(?:[dl]['’])?[A-ZÀ-Þ][\w'’-]{0,40}"
_RUN = rf"{_CAP}(?: (?:{_JOIN} ){{0,3}}{_CAP}){{0,14}}"  # with an end, for pages of capitals
_AGREEMENTS = (
    r"(?:Agreement|Treaty|Memorandum of Understanding|Convention|Compact|Accord|Acuerdo|Tratado|"
    r"Convenio|Memorando|Acordo|Convênio|Entente|Traité|Protocolo?)"
)
_AGREEMENT = re.compile(
    rf"(?:(?P<caps>{_RUN})|(?P<small>\b{_AGREEMENTS}(?: [\w'’-]+){{1,14}}?)) "
    r"\((?P<acronym>[A-ZÀ-Þ][A-ZÀ-Þ-]{1,11})\)"
)
_GROUPS = r"(?:Working Group|Task Force|Expert Group|Joint Committee)"
_NOT_NAMES = (
    r"(?!(?:Page|Meetings?|Sets?|Holds?|Held|Met|Meets|Will|To|Is|Was|Has|Launche[sd]|Adopts?|Agrees?|"
    r"Se|Est)\b)"
)
_GROUP = re.compile(
    rf"(?P<en>(?:(?:{_CAP}|and|of) ){{0,10}}{_GROUPS}"
    rf"(?: (?:{_JOIN} ){{0,3}}{_NOT_NAMES}{_CAP}){{0,14}})"
    rf"|(?P<es>\bGrupo de Traba[jl]h?o(?: (?:{_JOIN} ){{0,3}}{_NOT_NAMES}{_CAP}){{1,14}})"
    r"|(?P<fr>\bGroupe de travail(?: (?!(?:est|a|se|s['’]est|qui|sera|aura|tient|tiendra|était)\b)"
    r"[\w'’-]+){1,14})"
)
GROUP_WORD = re.compile(
    rf"\b(?:{_GROUPS}|working group|task force|[Gg]rupo de [Tt]raba[jl]h?o|[Gg]roupe de travail|"
    r"[Gg]rupo|[Gg]roupe|Group)\b"
)
_ARTICLE = re.compile(r"(?:(?:The|This|That|A|An|Next|New|Our|El|La|Le|O|and|of) )+")
# "Activities Programme of the Agreement on …" is a programme of the agreement.
_UNDER = re.compile(
    rf".*?\b(?:of|under|to|del|du|da|do) (?:the |l['’])?(?=(?:{_CAP} )*{_AGREEMENTS}\b)"
)
_FEWEST_WORDS = 4  # "The Working Group" is no name


def agreement_names(page: Page) -> list[tuple[Passage, str]]:
    """Return names of agreements with their acronyms, the one the page speaks of most first."""
    found: dict[str, Passage] = {}
    for each in (*page.prose, *page.short):
        for match in _AGREEMENT.finditer(each.text):
            words = each.cut(match.start(), match.end("caps") if match["caps"] else None)
            if not match["caps"]:
                words = each.cut(*match.span("small"))
            begun = _ARTICLE.match(words.text)
            words = words.cut(begun.end() if begun else 0)
            under = _UNDER.match(words.text)
            words = words.cut(under.end() if under else 0)
            if re.search(rf"\b{_AGREEMENTS}\b", words.text):
                found.setdefault(match["acronym"], words)
    text = "\n".join(each.text for each in page.prose)
    counted = Counter({acronym: len(re.findall(rf"\b{acronym}\b", text)) for acronym in found})
    order = list(found)
    ranked = sorted(found, key=lambda acronym: (-counted[acronym], order.index(acronym)))
    return [(found[acronym], acronym) for acronym in ranked]


def group_names(page: Page) -> list[Passage]:
    """Return full names of working groups, headings first; "the Working Group" is none."""
    headings = [each for each in page.short if _is_name(each.text)]
    named: list[Passage] = list(headings)
    for each in page.prose:
        for match in _GROUP.finditer(each.text):
            words = each.cut(*match.span())
            begun = _ARTICLE.match(words.text)
            words = words.cut(begun.end() if begun else 0)
            if len(words.text.split()) >= _FEWEST_WORDS:
                named.append(words)
    return list({each.text: each for each in reversed(named)}.values())[::-1]


def sections_told_twice(page: Page) -> list[str]:
    """Return the headings that the page lists first and then stands in capitals over its parts."""
    titles = [each.text for each in page.short]
    return [title for title in titles if not title.isupper() and title.upper() in titles]


def mentions_group(text: str) -> bool:
    """Tell whether a text speaks of a working group."""
    return bool(GROUP_WORD.search(text))


def _is_name(text: str) -> bool:
    found = _GROUP.fullmatch(text)
    return bool(found) and len(text.split()) >= _FEWEST_WORDS
