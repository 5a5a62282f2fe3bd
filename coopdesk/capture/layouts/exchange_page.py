"""The page of an exchange of labour ministries: parties, topics and dates above a narrative.

Title, two labels of parties (often glued, often without values), topics one to a line, a period,
paragraphs, the announcement number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from coopdesk.capture.drafts import Behind, Draft
from coopdesk.capture.pace import Pace
from coopdesk.capture.passages import Passage, joined, passage
from coopdesk.capture.prose.doubts import doubt
from coopdesk.capture.prose.exchange_prose import ROUNDS, Prose, lacking, read_prose
from coopdesk.capture.prose.labels import Labelled, labelled
from coopdesk.capture.prose.page_head import is_short, title_lines
from coopdesk.capture.prose.pages_apart import again, sources_apart, title_begins
from coopdesk.capture.prose.topics_named import topics_of_line
from coopdesk.capture.prose.when import When, from_prose, is_period, printed
from coopdesk.capture.source import Source
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import Doubt, Party
from coopdesk.vocabulary.places import find_places
from coopdesk.vocabulary.topics import TopicIndex

NAME = "exchange_page"

_LABELS = {
    "requesting": (
        r"en: requesting (?:countr(?:y|ies)|part(?:y|ies))(?: \(?s\)?)?",
        r"es: pa[íi]s(?:es)? (?:solicitantes?|demandantes?|receptor(?:es)?|beneficiarios?)",
        r"fr: pays (?:demandeurs?|requérants?|bénéficiaires?|sollicitants?)",
        r"pt: pa[íi]s(?:es)? (?:(?:solicit|demand|requisit)antes?|requerentes?|beneficiários?)",
    ),
    "providing": (
        r"en: providing (?:countr(?:y|ies)|part(?:y|ies))",
        r"es: pa[íi]s(?:es)? (?:oferentes?|proveedor(?:es)?|cooperantes?)",
        r"fr: pays (?:prestataires?|fournisseurs?|offrants?|pourvoyeurs?|coopérants?)",
        r"pt: pa[íi]s(?:es)? (?:ofertantes?|prestador(?:es)?|fornecedor(?:es)?|provedor(?:es)?)",
    ),
    "announcement": (
        r"en: (?:announcement|call) (?:number|no\.?|#)",
        r"es: (?:n[úu]mero|n\.?[º°o]\.?) de(?:l)? (?:la )?(?:convocatoria|anuncio|llamado)",
        r"fr: (?:numéro|n\.?[º°o]) d(?:e l['’]|['’]|e la |u )(?:annonce|appel|convocation|avis)",
        r"pt: (?:n[úu]mero|n\.?[º°o]\.?) d[aoe] (?:convocatória|anúncio|chamada|edital|aviso)",
    ),
}  # fmt: skip


def fits(source: Source) -> int:
    """Return how certain it is: the labels of both parties and a period by itself make it sure."""
    told = labelled(source.lines, _LABELS)
    names = {each.name for each in told}
    if not names:
        return 0
    dated = any(map(_is_dated, source.lines[:_HEAD]))
    percent = 30 * len(names & {"requesting", "providing"})
    percent += 20 * ("announcement" in names) + 15 * dated
    return percent if len(names) > 1 or (dated and names) else 0


def read(source: Source, topics: TopicIndex, report: Progress = unheard) -> list[Draft]:
    """Return the exchange that the page tells of, or those of several pages in a row."""
    pages = sources_apart(source, _begun(source.lines))
    return [draft for page in pages for draft in _read_page(page, topics, report)]


def _begun(lines: Sequence[str]) -> list[int]:
    """Return where pages begin: at the title above labels of both parties that come again."""
    told = labelled(lines, _LABELS)
    rounds = again((each.name, each.line) for each in told if each.name != "announcement")
    begun = [1] if rounds else []
    for before, line in pairwise(rounds):
        announced = [e.line for e in told if e.name == "announcement" and before < e.line < line]
        title = title_begins(lines, line, max([before, *announced]))
        dated = any(is_period(each.strip()) for each in lines[line : line + _HEAD])
        if title and dated:
            begun.append(title)
    return begun


def _read_page(source: Source, topics: TopicIndex, report: Progress) -> list[Draft]:
    lines = source.lines
    told = labelled(lines, _LABELS, is_value=_is_value)
    head = _head(lines, told, topics)
    if not head.title:
        return []
    title = joined(passage(lines, [number]).cut() for number in head.title)
    end = min((each.line for each in told if each.name == "announcement"), default=len(lines) + 1)
    pace = Pace(report, len(source.lines), ROUNDS)
    prose = read_prose(lines, head.end + 1, max(end - 1, head.end), pace, title)
    language = next((each.language for each in told if each.language), "")
    record = prose.record
    parties, behind, doubts = _parties(told, head, prose, language)
    when = printed(head.period, prose.sentences) if head.period else from_prose(prose.sentences)
    if when.doubt:
        doubts.append(doubt("period", when.doubt, language, when.doubtful))
    doubts += [doubt("topics", "not_a_topic", language, each.text) for each in head.unknown]
    announced = next((each for each in told if each.name == "announcement"), None)
    record = replace(
        record,
        title=title.text,
        language=language,
        period=when.period,
        topics=tuple(code for code, _ in head.topics),
        parties=parties,
        announcement_number=announced.value.text if announced else None,
        warnings=tuple(doubts),
    )
    behind += [title.behind("title"), *prose.behind, *_others_behind(told, head, when, announced)]
    suggested = {*prose.suggested} - {"parties"}
    if any(not party.confirmed for party in parties):
        suggested.add("parties")
    if when.words and (not head.period or when.doubt == "days_not_months"):
        suggested.add("period")
    return [Draft(record, tuple(behind), frozenset(suggested), lacking(record))]


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands above the paragraphs; end is its last line."""

    title: tuple[int, ...]
    topics: tuple[tuple[str, Passage], ...]
    unknown: tuple[Passage, ...]  # lines that stand among the topics and are none
    period: Passage | None
    values: tuple[Passage, ...]  # countries by themselves, below labels that have none
    end: int


_HEAD = 40  # lines that may stand above the paragraphs
_LONGEST_TOPIC = 90  # characters
_NUMBER = re.compile(r"(?:[A-Z]{1,8}[-/ ]?)?\d[\w/.-]{0,20}")


def _is_value(name: str, line: str) -> bool:
    if name == "announcement":
        return bool(_NUMBER.fullmatch(line))
    return _are_places(line)


def _are_places(line: str) -> bool:
    read = find_places(line)
    return len(line) <= _LONGEST_TOPIC and bool(read.codes) and not read.unread


def _head(lines: Sequence[str], told: Sequence[Labelled], topics: TopicIndex) -> _Head:
    labels = {each.line for each in told if each.name != "announcement"}
    taken = {each.value.first_line for each in told if each.value.text} | labels
    last = min([*(e.line for e in told if e.name == "announcement"), len(lines) + 1]) - 1
    first = next((n for n, line in enumerate(lines, 1) if line.strip()), 1)
    period_at = next(
        (n for n in range(first, min(last, first + _HEAD) + 1) if _is_dated(lines[n - 1])), 0
    )
    before = min([*labels, last + 1])
    title = title_lines(lines, min(before, period_at or before), topics)
    begun = max(title) if title else first - 1
    title = title or _title_below(lines, max([period_at, *taken]), last, topics)
    period, values = None, list[Passage]()
    named, unknown = list[tuple[str, Passage]](), list[Passage]()
    end = begun
    for number in range(begun + 1, last + 1):
        words = passage(lines, [number]).cut()
        if not words.text:
            continue
        if number == period_at:
            period = words.cut(_dated_from(words.text))
        elif number in taken or number in title:
            pass
        elif codes := topics_of_line(words, topics):
            named += codes
        elif _are_places(words.text):
            values.append(words)
        elif number < max([period_at, *labels]) and is_short(words.text):
            unknown.append(words)
        else:
            break
        end = number
    return _Head(title, _once(named), tuple(unknown), period, tuple(values), end)


def _title_below(
    lines: Sequence[str], facts: int, last: int, topics: TopicIndex
) -> tuple[int, ...]:
    """Return the line of a heading right below the facts, where none stands above them."""
    below = next((n for n in range(facts + 1, last + 1) if lines[n - 1].strip()), 0)
    line = lines[below - 1].strip() if below else ""
    named = bool(line) and is_short(line) and not line.endswith((".", ":")) and "\t" not in line
    return (below,) if named and not topics.find(line) and len(line.split()) > 2 else ()


def _is_dated(line: str) -> bool:
    return is_period(line.strip()[_dated_from(line.strip()) :])


def _dated_from(text: str) -> int:
    label = _DATE_LABEL.match(text)
    return label.end() if label else 0


_DATE_LABEL = re.compile(
    r"(?:dates?|fechas?|datas?|period|per[ií]odo|période)(?: [^\W\d_]+){0,3}\s*[:\t]\s*",
    re.IGNORECASE,
)


def _once(named: Sequence[tuple[str, Passage]]) -> tuple[tuple[str, Passage], ...]:
    first: dict[str, Passage] = {}
    for code, words in named:
        first.setdefault(code, words)
    return tuple(first.items())


def _parties(
    told: Sequence[Labelled], head: _Head, prose: Prose, language: str
) -> tuple[tuple[Party, ...], list[Behind], list[Doubt]]:
    """Return the parties printed behind their labels; those that prose suggests where none is."""
    parties, behind, doubts = _labelled_parties(_printed(told, head), language)
    printed_roles = {(party.place, party.role) for party in parties}
    for party, mine in _suggested(prose):
        if (party.place, party.role) in printed_roles:
            continue
        if party.place in {place for place, _ in printed_roles}:
            doubts.append(doubt("parties", "role_differs", language, mine[-1].text))
        elif party.role not in {role for _, role in printed_roles}:
            parties.append(party)
            behind += [replace(each, part=len(parties)) for each in mine]
    if not printed_roles:
        doubts += [doubt("parties", "both_roles", language, words) for words in prose.both]
    return tuple(parties), behind, doubts


def _labelled_parties(
    values: Sequence[tuple[str, Passage]], language: str
) -> tuple[list[Party], list[Behind], list[Doubt]]:
    parties: list[Party] = []
    behind: list[Behind] = []
    doubts: list[Doubt] = []
    for role, value in values:
        codes = find_places(value.text).codes
        for code in codes:
            parties.append(Party(code, "", role))
            behind.append(value.behind("parties", len(parties)))
        if not codes:
            doubts.append(doubt("parties", "not_a_place", language, value.text))
    return parties, behind, doubts


def _suggested(prose: Prose) -> list[tuple[Party, list[Behind]]]:
    """Return the parties that prose suggests, each with its words."""
    return [
        (party, [each for each in prose.parties_behind if each.part == number])
        for number, party in enumerate(prose.parties, 1)
    ]


def _printed(told: Sequence[Labelled], head: _Head) -> list[tuple[str, Passage]]:
    """Return the values of labels; two countries below two bare labels are theirs in turn."""
    labels = [each for each in told if each.name != "announcement"]
    values = [(each.name, each.value) for each in labels if each.value.text]
    if values:
        return values
    below = [
        each for each in head.values if labels and each.first_line > max(e.line for e in labels)
    ]
    if len(labels) == len(below) == 2:
        return [(label.name, value) for label, value in zip(labels, below, strict=True)]
    return []


def _others_behind(
    told: Sequence[Labelled], head: _Head, when: When, announced: Labelled | None
) -> list[Behind]:
    behind = [words.behind("topics", part) for part, (_, words) in enumerate(head.topics, 1)]
    if when.words:
        behind.append(when.words.behind("period"))
    if announced:
        number = announced.value if announced.value.text else announced.label
        behind.append(number.behind("announcement_number"))
    if language := next((each for each in told if each.language), None):
        behind.append(language.label.behind("language"))
    return behind
