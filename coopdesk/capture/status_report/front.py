"""The facts at the head and the foot of a report: title, day, period, money, numbers, people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import Passage, passage, plain
from coopdesk.capture.source import Link
from coopdesk.domain.dates import Found, find_periods, read_period
from coopdesk.domain.folding import fold
from coopdesk.domain.money import find_money
from coopdesk.domain.periods import Period
from coopdesk.domain.records import AgreementNumber, Document, Money, Person
from coopdesk.vocabulary.currencies import find_currency


@dataclass(frozen=True, slots=True)
class Titles:
    """The name of the project and the title of the report, where they stand."""

    project: Passage
    report: Passage
    paragraph: int  # of the front that the report's title is


def read_titles(front: Sequence[Passage]) -> Titles | None:
    """Return the project's name from a title such as: Status report of the project "…"."""
    for number, each in enumerate(front[:_MOST_BEFORE_TITLE]):
        shown = plain(each)
        shown = shown.cut(_bullets(shown.text))
        report = _REPORT.search(fold(shown.text[:_LONGEST_TITLE]))
        if not report or len(shown.text) > _LONGEST_TITLE:
            continue
        return Titles(_named(shown, fold(shown.text), report.end()), shown, number)
    short = [n for n, each in enumerate(front) if len(each.text) <= _LONGEST_TITLE]
    if not short:
        return None
    shown = plain(front[short[0]])
    shown = shown.cut(_bullets(shown.text))
    return Titles(shown, shown, short[0])


def read_as_of(front: Iterable[Passage]) -> tuple[date, str, Passage] | None:
    """Return the day that a report tells of, its precision, and the words; a month's last day."""
    weak: tuple[date, str, Passage] | None = None
    for each in map(plain, front):
        for found in find_periods(each.text):
            if not found.period.end or (found.period.start and found.period.shape != "point"):
                continue
            before = fold(each.text[: found.start]) + " "
            words = each.cut(found.start, found.end)
            told = found.period.end, found.period.end_precision, words
            if _AS_OF.search(before):
                return told
            by_itself = found.period.start is None  # "até 31 de julho": its cue is in its words
            if (by_itself or _PERHAPS_AS_OF.search(before)) and _STATUS.search(before):
                weak = weak or told
    return weak


def read_period_of(
    front: Iterable[Passage], behind: Iterable[Passage] = ()
) -> list[tuple[Period, Passage]]:
    """Return the periods that the project is said to last; behind the head a cue has to say so."""
    told = list(front)
    sure = _cued_periods(told)
    others = [] if sure else [each for sentence in _sentences(told) for each in _ranges(sentence)]
    chosen = sure or others[:1] or _cued_periods(behind)
    distinct = {(period.start, period.end): (period, words) for period, words in chosen[::-1]}
    return list(distinct.values())[::-1]


def read_budget(paragraphs: Iterable[Passage]) -> list[tuple[Money, Passage]]:
    """Return the amounts that are told as the budget or the total of the funding."""
    found: list[tuple[Money, Passage]] = []
    for each in _sentences(paragraphs):
        folded = fold(each.text)
        if not _BUDGET.search(folded):
            continue
        for amount in find_money(each.text):
            if amount.amount is None:
                continue
            start = each.text.index(amount.words)
            currency = find_currency(amount.currency) or ""
            money = Money("total_budget", amount.amount, currency, None, amount.words)
            found.append((money, each.cut(start, start + len(amount.words))))
    return found


def read_agreements(paragraphs: Iterable[Passage]) -> list[tuple[AgreementNumber, Passage]]:
    """Return the numbers of agreements, as written but for a full stop."""
    found: dict[str, Passage] = {}
    for each in map(plain, paragraphs):
        for number in _AGREEMENT.finditer(each.text):
            if any(map(str.isdigit, number["number"])):
                found.setdefault(number["number"], each.cut(*number.span("number")))
    return [(AgreementNumber(number), words) for number, words in found.items()]


def read_people(paragraphs: Iterable[Passage]) -> list[tuple[Person, Passage]]:
    """Return the people to turn to: their names, what they are, and their addresses."""
    found: list[tuple[Person, Passage]] = []
    for each in map(plain, paragraphs):
        for person in _CONTACT.finditer(each.text):
            role = (person["role"] or person["aside"] or "").strip(" ,")
            words = each.cut(person.start("name"), person.end())
            found.append((Person(person["name"], role, "", person["email"] or ""), words))
    return [each for each in found if each[0].email or each[0].role]


def read_documents(
    written: Sequence[str], links: Iterable[Link]
) -> tuple[tuple[Document, ...], tuple[Behind, ...]]:
    """Return what a report links to; a dead link is a missing document."""
    documents: list[Document] = []
    behind: list[Behind] = []
    told: set[tuple[int, str]] = set()
    for here in _lines_with_links(written):
        for found in _LINK.finditer(here.text):
            told.add((here.places[found.start()][0], fold(found["text"])))
            title = _title_of(here.text, found)
            url = found["url"] if found["url"].startswith(("http://", "https://")) else ""
            documents.append(Document(title, url=url, missing=not url))
            words = here.cut(*found.span("text"))
            behind.append(words.behind("documents", len(documents), "title"))
    for link in links:
        if link.url.startswith("mailto:") or (link.line, fold(link.text)) in told or not link.text:
            continue
        documents.append(Document(link.text, url=link.url, missing=not link.url))
        words = Behind("documents", link.line, link.line, link.text, len(documents), "title")
        behind.append(words)
    return tuple(documents), tuple(behind)


def website_of(documents: Iterable[Document]) -> tuple[int, str]:
    """Return which document, from 1, is the project's website, and its address; (0, "") if none."""
    for number, each in enumerate(documents, 1):
        if each.url and _WEBSITE.search(fold(each.title)):
            return number, each.url
    return 0, ""


def is_contact(paragraph: str) -> bool:
    """Tell whether a paragraph names a person to turn to; it is kept out of what all may read."""
    return bool(_EMAIL.search(paragraph) or _CONTACT.search(paragraph))


_MOST_BEFORE_TITLE = 6
_LONGEST_TITLE = 450
_REPORT = re.compile(
    r"(?:implementation )?status report|progress report|report on (?:the )?(?:implementation )?"
    r"(?:status|progress)|(?:implementation|progress) status"
    r"|informe (?:sobre|de|del) (?:el |la )?(?:estado|situacion|avances?|progreso)"
    r"(?: de (?:la )?(?:ejecucion|implementacion|avance))?"
    r"|rapport (?:sur |d[eu] )?(?:l'|d'|la |le )?(?:etat|avancement|situation|suivi)"
    r"(?: (?:d'avancement|de (?:la )?mise en (?:oe|œ)uvre))?"
    r"|relatorio (?:sobre|de|do) (?:o |a )?(?:estado|situacao|andamento|progresso|status)"
    r"(?: d[ea] (?:execucao|implementacao))?"
)
_PROJECT_IS = re.compile(
    r"^(?: (?:of|for|on|del|de|du|do|da|d'))*(?: (?:the|el|la|le|les|o|a|l'))?"
    r"(?: ?(?:project|proyecto|projet|projeto|programme|program|programa))?(?: ?[:\-–—])? *"
)
_QUOTED = re.compile(r'"([^"]{8,})"|[“„]([^“”]{8,})[”“]|«\s*([^«»]{8,}?)\s*»|‘([^‘]{8,})’(?!\w)')

_AS_OF = re.compile(
    r"\bas (?:of|at)(?: the)? $|\b(?:con )?(?:fecha de )?corte(?: al?| de)? $|\bcon datos al? $"
    r"|\ba fecha del? $|\b(?:a la|en) date du $|\barretee? au $|\bna data de $|\bdata-base:? $"
    r"|\bas (?:of|at): $|\b(?:status|situation) (?:on|at) $"
)
_PERHAPS_AS_OF = re.compile(r"\b(?:on|at|al?|au|em|until|hasta el|ate)(?: dia)? $")
_STATUS = re.compile(r"status|estado|etat|situation|situacion|situacao|avance|avancement|andamento")
_DURATION = re.compile(
    r"duration|period|runs? from|lasts?|timeframe|implemented (?:from|between)|life of the project"
    r"|duracion|duracao|duree|periodo|periode|plazo|prazo|vigencia|abarca|cubre|se ejecuta"
)
_YEARS = re.compile(r"(?<![\d/-])((?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d)(?![\d/-])")
_BUDGET = re.compile(
    r"budget|presupuest|orcament|total (?:funding|cost|amount)|for a total of|por un total de"
    r"|monto total|pour un (?:montant )?total d|montant total|cout total|valor total|no total de"
)
_AGREEMENT = re.compile(
    r"(?:(?:agreement|award|grant|contract)(?: (?:number|num\.|no\.?|n[.º°o]{1,2}|#))"
    r"|(?:acuerdo|convenio|contrato|subvención|acordo|convênio|subvenção)"
    r"(?: de (?:cooperación|financiamiento|cooperação|financiamento|subvención))?"
    r"(?: (?:número|núm\.?|n[.º°o]{1,2}|no\.?))"
    r"|(?:accord|convention|contrat|subvention)(?: de (?:coopération|financement|subvention))?"
    r"(?: (?:numéro|n[.º°o]{1,2})))"
    r"\s*[:#]?\s*(?P<number>[A-Z0-9]+(?:[-/][A-Z0-9]+)*-?)(?![a-z])",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_NAME = r"[A-ZÀ-Þ][\w'’-]+(?:(?: (?:de|del|da|do|dos|la|van|von|y|e))* [A-ZÀ-Þ][\w'’.-]*){1,4}"
_CONTACT = re.compile(
    r"\b(?i:contact(?:ar|er|ez)?|contacte|contato|contatar|entre em contato com|escribir a|"
    r"write to|contact person|persona de contacto|point focal|punto focal)"
    r"(?:\s?:)?(?: (?:with|con|com|a|avec|à|the|el|la|o))*\s+"
    rf"(?P<name>{_NAME})(?:\s?\((?P<aside>[^()]{{3,60}})\))?"
    r"(?:, (?P<role>[^,;.@()]{3,70}))?"
    rf"(?:(?:,|;| at| en| à| em|:)? ?[(<]?(?P<email>{_EMAIL.pattern})[)>]?)?"
)
_LINK = re.compile(r"\[(?P<text>[^\[\]]+)\]\((?P<url>#|https?://[^\s()]+|)\)")
_WEBSITE = re.compile(r"web ?site|web page|sitio web|pagina web|site (?:web|internet|do projeto)")
_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\b[Nn]o\.)\s+(?=[A-ZÀ-Þ¿¡\"“«])")


def _bullets(text: str) -> int:
    return len(text) - len(text.lstrip(" ►▶■●•*#_-–>"))


def _named(shown: Passage, folded: str, after: int) -> Passage:
    """Return the quoted name in a title, else what follows "report of the project"."""
    quoted = _QUOTED.search(shown.text)
    if quoted:
        return shown.cut(*quoted.span(quoted.lastindex or 0))
    if len(folded) != len(shown.text):
        return shown
    rest = _PROJECT_IS.match(folded[after:])
    name = shown.cut(after + (rest.end() if rest else 0))
    return name if len(name.text) >= _SHORTEST_NAME else shown


_SHORTEST_NAME = 8
_SHORTEST_LINK = 3


def _sentences(paragraphs: Iterable[Passage]) -> Iterator[Passage]:
    for each in paragraphs:
        yield from plain(each).split(_SENTENCE_END)


def _cued_periods(paragraphs: Iterable[Passage]) -> list[tuple[Period, Passage]]:
    sentences = (each for each in _sentences(paragraphs) if _DURATION.search(fold(each.text)))
    return [found for each in sentences for found in _ranges(each, cued=True)]


def _ranges(sentence: Passage, *, cued: bool = False) -> Iterator[tuple[Period, Passage]]:
    for found in (*find_periods(sentence.text), *_years(sentence.text, cued=cued)):
        if found.period.start and found.period.end and found.period.shape == "range":
            yield found.period, sentence.cut(found.start, found.end)


def _years(text: str, *, cued: bool) -> list[Found]:
    """Return years such as 2021–2025 where a cue tells that they are the project's."""
    if not cued:
        return []
    return [Found(*f.span(1), read_period(f[1]).period) for f in _YEARS.finditer(text)]


def _lines_with_links(written: Sequence[str]) -> Iterator[Passage]:
    """Yield the lines that links begin in, as many together as a wrapped link or its lead needs."""
    run: list[int] = []
    for number, line in enumerate([*written, ""], 1):
        if line.strip() and (not run or len(run) < _MOST_LINES):
            run.append(number)
            continue
        if any("](" in written[each - 1] for each in run):
            yield passage(written, run)
        run = [number] if line.strip() else []


_MOST_LINES = 40


def _title_of(line: str, found: re.Match[str]) -> str:
    """Return the words of a link; those of the sentence before it where they say nothing: [1]."""
    text = found["text"].strip(" *_")
    if len(text) >= _SHORTEST_LINK:
        return text
    before = _LINK.sub(" ", line[: found.start()])
    lead = re.split(r"[.!?;()]\s", before)[-1].strip(" :,(")
    return f"{lead}: {text}" if lead else text
