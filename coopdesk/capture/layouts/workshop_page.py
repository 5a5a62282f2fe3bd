"""The page of a workshop: topics, event date, city, host country, objectives, documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coopdesk.capture.drafts import Behind, Draft
from coopdesk.capture.pace import Pace
from coopdesk.capture.passages import Passage, joined, passage
from coopdesk.capture.prose.documents import HEADING, documents
from coopdesk.capture.prose.doubts import doubt
from coopdesk.capture.prose.exchange_prose import ROUNDS, lacking, read_prose
from coopdesk.capture.prose.labels import Labelled, labelled
from coopdesk.capture.prose.page_head import is_short, title_lines
from coopdesk.capture.prose.topics_named import topics_of_line
from coopdesk.capture.prose.when import When, is_period, printed
from coopdesk.capture.source import Source
from coopdesk.domain.folding import words
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import Doubt, Party, Record
from coopdesk.vocabulary.places import find_place
from coopdesk.vocabulary.topics import TopicIndex

NAME = "workshop_page"

_LABELS = {
    "date": (
        r"en: event dates?|dates? of (?:the )?(?:event|workshop)|workshop dates?",
        r"es: fechas? del (?:evento|taller)",
        r"fr: dates? d(?:e l['’]événement|e l['’]atelier|u séminaire|['’]événement)",
        r"pt: datas? d[oa] (?:evento|oficina|workshop|seminário)",
    ),
    "host": (
        r"en: host country",
        r"es: pa[íi]s (?:anfitri[óo]n|sede|hu[ée]sped)",
        r"fr: pays (?:hôte|d['’]accueil|organisateur)",
        r"pt: pa[íi]s (?:anfitrião|sede|hospedeiro)",
    ),
    "city": (r"en: (?:host )?city", r"es: ciudad", r"fr: ville", r"pt: cidade"),
    "topics": (r"en: topics?|themes?", r"es: temas?", r"fr: thèmes?", r"pt: temas?"),
    "objectives": (
        r"en: (?:workshop )?objectives?",
        r"es: objetivos?(?: del taller)?",
        r"fr: objectifs?(?: de l['’]atelier)?",
        r"pt: objetivos?(?: d[oa] (?:oficina|workshop|seminário))?",
    ),
}  # fmt: skip


def fits(source: Source) -> int:
    """Return how certain it is: the date of an event and the country that was host make it sure."""
    names = {each.name for each in labelled(source.lines, _LABELS)}
    if not names & {"date", "host"}:
        return 0
    listing = any(HEADING.fullmatch(line) for line in source.lines)
    percent = 38 * len(names & {"date", "host"}) + 8 * len(names & {"city", "objectives", "topics"})
    return min(percent + 8 * listing, 96) if percent + 8 * listing >= _LEAST else 0


def read(source: Source, topics: TopicIndex, report: Progress = unheard) -> list[Draft]:
    """Return the workshop that the page tells of."""
    told = labelled(source.lines, _LABELS, is_value=_is_value)
    parts = _parts(source.lines, told, topics)
    if not parts.title:
        return []
    title = joined(passage(source.lines, [number]).cut() for number in parts.title)
    pace = Pace(report, len(source.lines), ROUNDS)
    prose = read_prose(source.lines, parts.prose[0], parts.prose[1], pace)
    language = next((each for each in told if each.language), None)
    spoken = language.language if language else ""
    date = _value(told, "date")
    when = printed(date, prose.sentences) if date else When()
    doubts = [doubt("period", when.doubt, spoken, when.doubtful)] if when.doubt else []
    record, behind = _place(prose.record, told, parts, doubts, spoken)
    listed, of_documents = documents(source, parts.documents)
    named = "workshop" if _names_workshop(title.text) else ""
    record = replace(
        record,
        title=title.text,
        language=spoken,
        period=when.period,
        topics=tuple(code for code, _ in parts.topics),
        modality=named or record.modality,
        documents=listed,
        warnings=tuple(doubts),
    )
    behind += [title.behind("title"), *prose.behind, *of_documents]
    behind += [name.behind("topics", part) for part, (_, name) in enumerate(parts.topics, 1)]
    behind += [when.words.behind("period")] if when.words else []
    behind += [language.label.behind("language")] if language else []
    behind += [title.behind("modality")] if named else []
    suggested = prose.suggested | ({"modality"} if record.modality else set[str]())
    suggested |= {"city"} if parts.bare_city else set[str]()
    return [Draft(record, tuple(behind), frozenset(suggested), lacking(record))]


@dataclass(frozen=True, slots=True)
class _Parts:
    """What the lines of a page are; prose from one line to another."""

    title: tuple[int, ...]
    topics: tuple[tuple[str, Passage], ...]
    bare_city: Passage | None  # a line without a label between the date and the host country
    prose: tuple[int, int]
    documents: tuple[int, ...]


_LEAST = 46  # percent
_LONGEST_DOCUMENT = 160  # characters
_WORKSHOPS = frozenset(
    ["workshop", "workshops", "taller", "talleres", "atelier", "ateliers", "oficina", "oficinas"]
)


def _names_workshop(title: str) -> bool:
    return bool(_WORKSHOPS.intersection(words(title)))


def _is_value(name: str, line: str) -> bool:
    match name:
        case "date":
            return is_period(line)
        case "host":
            return find_place(line) is not None
        case "city":
            return is_short(line) and line[:1].isupper() and ":" not in line
        case _:
            return False


def _value(told: Sequence[Labelled], name: str) -> Passage | None:
    return next((each.value for each in told if each.name == name and each.value.text), None)


def _parts(lines: Sequence[str], told: Sequence[Labelled], topics: TopicIndex) -> _Parts:
    first = min(each.line for each in told)
    title = title_lines(lines, first, topics)
    facts = [each for each in told if each.name != "objectives"]
    values = [each.value for each in facts if each.value.text]
    taken = {each.line for each in facts} | {
        number for each in values for number in (each.first_line, each.last_line)
    }
    listing = next(
        (n for n, line in enumerate(lines, 1) if HEADING.fullmatch(line)), len(lines) + 1
    )
    named: dict[str, Passage] = {}
    for each in told:
        if each.name == "topics" and each.value.text:
            named |= dict(topics_of_line(each.value, topics))
    end, city = max(title, default=0), None
    between = _between_date_and_host(told)
    for number in range(end + 1, listing):
        line = passage(lines, [number]).cut()
        if not line.text or number in taken:
            end = number
        elif codes := topics_of_line(line, topics):
            named |= {code: name for code, name in codes if code not in named}
            end = number
        elif number in between and city is None and _is_value("city", line.text):
            city, end = line, number
        else:
            break
    last = max([end, *taken])
    return _Parts(
        title,
        tuple(named.items()),
        None if _value(told, "city") else city,
        (max(last, end) + 1, listing - 1),
        tuple(_listed(lines, listing)),
    )


def _between_date_and_host(told: Sequence[Labelled]) -> range:
    date = max(
        (max(e.line, e.value.last_line) for e in told if e.name == "date" and e.value.text),
        default=0,
    )
    host = next((each.line for each in told if each.name == "host"), 0)
    host = host or next((each.line for each in told if each.name == "objectives"), 0)
    return range(date + 1, host) if date and host else range(0)


def _listed(lines: Sequence[str], heading: int) -> list[int]:
    """Return the lines of documents below their heading, up to the first that is none."""
    found: list[int] = []
    for number in range(heading + 1, len(lines) + 1):
        line = lines[number - 1].strip()
        if len(line) > _LONGEST_DOCUMENT or line.endswith("."):
            break
        if line:
            found.append(number)
    return found


_ONLINE = frozenset(
    ("virtual", "online", "on-line", "en línea", "en ligne", "virtuel", "virtuelle", "remote")
)


def _without_country(city: Passage) -> Passage:
    """Return a city without the country behind it: Port of Spain, Trinidad and Tobago."""
    name, comma, country = city.text.partition(", ")
    return city.cut(0, len(name)) if comma and find_place(country) else city


def _place(
    record: Record, told: Sequence[Labelled], parts: _Parts, doubts: list[Doubt], language: str
) -> tuple[Record, list[Behind]]:
    """Return the record with the city and country that was host, and the words behind them."""
    behind: list[Behind] = []
    city = _value(told, "city") or parts.bare_city
    if city and city.text.lower() in _ONLINE:
        record = replace(record, venue="virtual")
        behind.append(city.behind("venue"))
    elif city:
        city = _without_country(city)
        record = replace(record, city=city.text)
        behind.append(city.behind("city"))
    host = _value(told, "host")
    code = find_place(host.text) if host else None
    if host and code:
        record = replace(record, country_held=code, parties=(Party(code, "", "host"),))
        behind += [host.behind("country_held"), host.behind("parties", 1)]
    elif host:
        doubts.append(doubt("country_held", "not_a_place", language, host.text))
    return record, behind
