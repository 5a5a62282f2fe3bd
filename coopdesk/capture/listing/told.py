"""What title and prose of an entry tell: places, money, donors, how long; all suggested."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import Passage
from coopdesk.capture.status_report.organisations import (
    funders_and_executors,
    parties_of,
    places_named,
)
from coopdesk.domain.dates import find_periods
from coopdesk.domain.money import find_money
from coopdesk.domain.periods import Period
from coopdesk.domain.records import Money, Party
from coopdesk.vocabulary.currencies import find_currency
from coopdesk.vocabulary.places import find_place, is_region

WORLD = "001"


@dataclass(frozen=True, slots=True)
class Unnamed:
    """So many countries, of which fewer are named."""

    count: int
    words: Passage


def parties_told(title: Passage, prose: Passage) -> tuple[tuple[Party, ...], tuple[Behind, ...]]:
    """Return who pays and where, as far as title and prose say so; none of it is confirmed."""
    named = [
        each for each in funders_and_executors(_with_text(title, prose)) if each.role == "funding"
    ]
    parties, behind = parties_of(named)
    paying = [_paying(party) for party in parties]
    found = list(behind)
    payers = {(each.line_from, each.start) for each in behind}
    where: dict[str, int] = {}
    for passage, is_title in ((title, True), (prose, False)):
        for code, words in _beneficiaries(passage, is_title=is_title):
            if words.places[0] in payers:
                continue
            if code not in where:
                paying.append(Party(place=code, role="beneficiary", confirmed=False))
                where[code] = len(paying)
            found.append(words.behind("parties", where[code], "place"))
    if not where and (words := _global(title) or _global(prose)):
        paying.append(Party(place=WORLD, role="beneficiary", confirmed=False))
        found.append(words.behind("parties", len(paying), "place"))
    return tuple(paying), tuple(found)


def unnamed_countries(passages: Sequence[Passage], parties: Sequence[Party]) -> Unnamed | None:
    """Return a count of countries that more countries belong to than are named."""
    named = [p for p in parties if p.place and not is_region(p.place) and p.role == "beneficiary"]
    for each in passages:
        for found in _COUNTED.finditer(each.text):
            count = _number(found["count"])
            if count and count > max(1, len(named)):
                return Unnamed(count, each.cut(*found.span()))
    return None


def money_told(passages: Sequence[Passage]) -> list[tuple[Money, Passage]]:
    """Return the amounts that are said to be what a project costs or is given."""
    told: list[tuple[Money, Passage]] = []
    for each in passages:
        at = 0
        for amount in find_money(each.text):
            start = each.text.index(amount.words, at)
            at = end = start + len(amount.words)
            if amount.amount is None:
                continue
            before, after = each.text[max(0, start - 60) : start], each.text[end : end + 40]
            before = re.split(r"[.;!?]\s", before)[-1]
            if _COSTS.search(before) or _PROJECT_BEHIND.match(after) or _GIVEN.match(after):
                kind = "donor_share" if _SHARE.search(before) else "total_budget"
                currency = find_currency(amount.currency) or ""
                money = Money(kind, amount.amount, currency, None, amount.words)
                told.append((money, each.cut(start, end)))
    distinct = {(m.amount, m.currency): (m, words) for m, words in reversed(told)}
    return list(reversed(distinct.values()))


def contradictions(period: Period, prose: Passage) -> list[Passage]:
    """Return the words of the prose that the dates of the entry do not bear out."""
    if not period.start or not period.end:
        return []
    return [*_other_lengths(period.start, period.end, prose), *_other_dates(period, prose)]


def _with_text(*passages: Passage) -> list[Passage]:
    return [each for each in passages if each.text]


def _paying(party: Party) -> Party:
    place = find_place(party.organisation)
    if place:  # "Norway" is a place, "Government of Norway" one with an organisation
        name = party.organisation if _GOVERNMENT.match(party.organisation) else ""
        return Party(place, name, party.role, confirmed=False)
    return Party(party.place, party.organisation, party.role, confirmed=False)


def _beneficiaries(passage: Passage, *, is_title: bool) -> Iterator[tuple[str, Passage]]:
    """Yield the places where a project works: in a title any, in prose none that only helps."""
    for code, words in places_named(passage):
        start = passage.places.index(words.places[0])
        end = start + len(words.text)
        clause = re.split(r"[.;!?:]\s", passage.text[:start])[-1]
        helping = _HELPER.search(clause) or _HELPER_BEHIND.match(passage.text[end:])
        if code == "EU" or helping or _INSTITUTION.search(clause):
            continue
        if is_title or not _OFF.search(clause):
            yield code, words


def _global(passage: Passage) -> Passage | None:
    found = _GLOBAL.search(passage.text)
    return passage.cut(*found.span()) if found else None


def _other_lengths(first: date, last: date, prose: Passage) -> Iterator[Passage]:
    months = ((last - first).days + 1) / _DAYS_OF_MONTH
    for found in _LENGTH.finditer(prose.text):
        count = _number(found["count"])
        clause = re.split(r"[.;!?]\s", prose.text[: found.start()])[-1]
        if not count or not (_LASTING.search(clause) or found["project"]):
            continue
        unit = 1 if found["unit"].lower().startswith(("mo", "me", "mê", "mé")) else 12
        told = (count + 0.5 * bool(found["half"] or found["half_behind"])) * unit
        near = 1.5 if unit == 1 else 4
        if abs(told - months) > near:
            yield prose.cut(*found.span())


def _other_dates(period: Period, prose: Passage) -> Iterator[Passage]:
    """Yield dates said to be the begin or the end that are another day, month or year."""
    for found in find_periods(prose.text):
        clause = re.split(r"[.;!?]\s", prose.text[: found.start])[-1]
        told = found.period
        begins, ends = _BEGINS.search(clause), _ENDS.search(clause)
        whole = told.shape == "range" and _LASTING.search(clause)
        wrong_start = (whole or begins) and not _holds(told, period.start, first=True)
        wrong_end = (whole or ends) and not _holds(told, period.end, first=False)
        if wrong_start or wrong_end:
            yield prose.cut(found.start, found.end)


def _holds(told: Period, day: date | None, *, first: bool) -> bool:
    """Tell whether the day lies in the first or the last day, month or year that is told."""
    edge = told.start if first else told.end
    precision = told.start_precision if first else told.end_precision
    if edge is None or day is None:
        return True
    match precision:
        case "year":
            return edge.year == day.year
        case "quarter":
            return abs(edge - day) <= timedelta(days=92)
        case "month":
            return (edge.year, edge.month) == (day.year, day.month)
        case _:
            return edge == day


def _number(written: str) -> int | None:
    return int(written) if written.isdigit() else _COUNTS.get(written.lower())


_GOVERNMENT = re.compile(r"(?:Govern|Gobierno|Gouvernement)")
_COUNTS = {
    word: number
    for number, spelled in enumerate(
        (
            *("one uno un une um uma una", "two dos deux dois duas", "three tres trois três"),
            *("four cuatro quatre quatro", "five cinco cinq", "six seis", "seven siete sept sete"),
            *("eight ocho huit oito", "nine nueve neuf nove", "ten diez dix dez"),
            *("eleven once onze", "twelve doce douze doze"),
        ),
        1,
    )
    for word in spelled.split()
}
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(sorted(_COUNTS, key=len, reverse=True))})"
_COUNTED = re.compile(
    rf"\b{_COUNT}\s+(?:[^\W\d_][\w'’-]*\s+){{0,2}}?"
    r"(?:countries|países|paises|pays)\b(?:\s+(?:pilot[eo]s?|beneficiari?os|bénéficiaires))?",
    re.IGNORECASE,
)
_GLOBAL = re.compile(
    r"\bglobal (?:project|programme|program|initiative|products?|tools?|knowledge|component"
    r"|partnership|campaign|reach|scope|level|fund|alliance)\b|\bworldwide\b"
    r"|\b(?:proyecto|programa|iniciativa|productos?|projeto|produtos?|alcance|escala|nivel|nível|"
    r"âmbito|ámbito)s? (?:mundial|global|globales|mundiales|globais|mundiais)\b"
    r"|\b(?:projet|programme|initiative|produits|outils|échelle|niveau|portée) "
    r"(?:mondiale?|mondiaux|globale?|globaux)\b",
    re.IGNORECASE,
)
_OFF = re.compile(
    r"\b(?:from|by|with|per|desde|por|par|avec|depuis)"
    r"(?: (?:the|la|el|le|l['’]|los|las|les|o|a))?"
    r"(?: (?:governments?|experts?|support|help) of)? ?$",
    re.IGNORECASE,
)
_HELPER = re.compile(
    r"\b(?:funded|financed|sponsored|donors?|funding|support(?:ed)? (?:from|by)|"
    r"(?:support|assistance|contribution|help|generosity|cooperation) (?:of|from|with)|"
    r"financiad[oa]|financée?|financement|"
    r"financiamiento|financiación|financiamento|apoyo de|appui d[eu]|apoio d[aeo]|donante|bailleur|"
    r"doador|based in|headquartered in|con sede en|basée? à|com sede em)\b"
    r"(?:(?! (?:in|en|dans|em|au|aux|no|na|nos|nas) )[^.;,]"
    r"|,(?= (?:(?-i:[A-ZÀ-Þ])|(?:and|y|et|e) )))*$",
    re.IGNORECASE,
)
_HELPER_BEHIND = re.compile(
    r"(?:['’]s?)?\s+(?:funds|finances|is funding|provides? the fund|contribut(?:es|ed)|pledged|"
    r"donated|aport(?:a|ó|ou)|financi(?:a|ó|ou)|contribuy(?:e|ó)|contribuiu|don(?:ó|a)|"
    r"(?:a )?(?:financ|vers|apport)é?e?)\b",
    re.IGNORECASE,
)
_INSTITUTION = re.compile(
    r"\b(?:University|Universidad|Université|Universidade|Bank|Banco|Banque|Embassy|Embajada|"
    r"Ambassade|"
    r"Embaixada|Agency|Agencia|Agence|Agência) (?:of|de|del|du|da|do) (?:the |la |l['’])?$"
)
_COSTS = re.compile(
    r"\b(?:funded by|contributed|contributes|pledged|donated|"
    r"budget|funding|fund|funds|cost|costs|worth|grant|allocation|contribution|presupuesto|"
    r"financiamiento|financiación|costo|coste|fondos|contribución|aporte|coût|fonds|financement|"
    r"subvention|à hauteur de?|orçamento|custo|financiamento|recursos|contribuição)\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r",? (?:came|comes|coming|provided|given|granted|contributed|donated) (?:from|by)\b"
    r"|,? (?:provien\w+|provenientes?|aportad[oa]s?|donad[oa]s?) (?:de|por)\b"
    r"|,? (?:versée?s?|apportée?s?|provenant) (?:par|d[eu])\b"
    r"|,? (?:provenientes?|doad[oa]s?|concedid[oa]s?) (?:d[aeo]|por|pel[oa]s?)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\b(?:contribut(?:ed|es)|pledged|donated|contribution|contribución|aporte|contribuição|grant)\b",
    re.IGNORECASE,
)
_PROJECT_BEHIND = re.compile(
    r"[ -](?:[a-z]+ ){0,2}?(?:project|programme|program|initiative|grant|fund)\b", re.IGNORECASE
)
_LENGTH = re.compile(
    rf"\b{_COUNT}(?P<half> and a half| y medio| et demie?s?| e meio)?[ -]"
    r"(?P<unit>years?|months?|años?|meses|mes|ans?|années?|mois|anos?|mês)"
    r"(?P<half_behind> and a half| y medio| et demie?| e meio)?(?![\w-])"
    r"(?! (?:old|of age|ago|later|after|before|de edad|d['’]âge|de idade))"
    r"(?P<project> (?:[a-z]+ )?(?:project|programme|program|initiative)\b)?",
    re.IGNORECASE,
)
_DAYS_OF_MONTH = 30.44
_LASTING = re.compile(
    r"\b(?:implemented|executed|carried out|ran|run|runs|running|lasts?|lasted|lasting|duration|"
    r"spans?|planned|takes? place|ejecutar\w*|ejecutad\w+|implementar\w*|implementad\w+|durar\w*|"
    r"dura|duró|"
    r"duración|mise? en œuvre|mise? en oeuvre|exécutée?|réalisée?|durera|dure|durée|executad\w+|"
    r"executar\w*|realizad\w+|duração|durou)\b[^.;]*$",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"\b(?:began|begins?|started|starts?|launched|commenced|comenzó|inició|empezó|comienza|"
    r"a (?:débuté|commencé|démarré)|débute|lancée?|começou|iniciou|teve início)"
    r"(?: [^\W\d_]+){0,3} ?$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:ended|ends?|completed|finished|concluded|closed|terminó|termina|finalizó|finalizará|"
    r"concluyó|concluirá|s['’]est achevé|s['’]achèvera|prendra fin|a pris fin|terminée?|terminou|"
    r"terminará|concluiu|encerrado)(?: [^\W\d_]+){0,3} ?$",
    re.IGNORECASE,
)
