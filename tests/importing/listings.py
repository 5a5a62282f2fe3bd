"""Listings made up row by row, with all that people put around and between their data."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from coopdesk.importing.sheets import Sheet, SheetRow, Workbook

COUNTRIES = ("Chile", "Peru", "Viet Nam", "Kenya", "Brazil", "Senegal", "Mexico", "Jordan")
HEADINGS = {
    "en": ("No.", "Title", "Country", "Start date", "Amount (US$)", "Status"),
    "es": ("Nº", "Título", "País", "Fecha de inicio", "Monto (USD)", "Estado"),
    "fr": ("N°", "Intitulé", "Pays", "Date de début", "Montant (USD)", "Statut"),
    "pt": ("Nº", "Título", "País", "Data de início", "Valor (USD)", "Situação"),
}
TOTALS = {
    "en": ("Subtotal", "Grand total"),
    "es": ("Subtotal", "Total general"),
    "fr": ("Sous-total", "Total général"),
    "pt": ("Subtotal", "Total geral"),
}
ABOVE = ("Cooperation of the ministry", "Listado de cooperación 2024", "As of 31 December 2024")
BELOW = (
    "Source: the ministry.",
    "* Figures are provisional.",
    "Nota: montos en dólares",
    "Fuente: ficha",
)
WORK = ("Labour inspection", "Safety at work", "Youth employment", "Social dialogue", "Wages")


@dataclass
class Listing:
    """A sheet, and what of it is what: the numbers of its rows by kind."""

    rows: dict[int, dict[int, Any]] = field(default_factory=dict[int, dict[int, Any]])
    data: dict[int, str] = field(default_factory=dict[int, str])  # number → group
    totals: list[int] = field(default_factory=list[int])
    groups: list[int] = field(default_factory=list[int])
    headings: list[int] = field(default_factory=list[int])
    notes: list[int] = field(default_factory=list[int])
    number: int = 0

    def add(self, cells: dict[int, Any], gap: int = 0) -> int:
        self.number += 1 + gap
        self.rows[self.number] = {c: v for c, v in cells.items() if v is not None}
        return self.number

    def sheet(self, name: str = "Hoja1") -> Sheet:
        return Sheet(name, False, tuple(SheetRow(n, c) for n, c in sorted(self.rows.items())))


def workbook(*sheets: Sheet) -> Workbook:
    return Workbook(Path("listing.xlsx"), sheets, "")


def sheet_of(*rows: list[Any], name: str = "Hoja1") -> Sheet:
    """Return a sheet of rows of cells; None is an empty cell, an empty row a blank one."""
    numbered = (
        (n, {c: v for c, v in enumerate(r, 1) if v is not None}) for n, r in enumerate(rows, 1)
    )
    return Sheet(name, False, tuple(SheetRow(n, cells) for n, cells in numbered if cells))


@st.composite
def listings(draw: st.DrawFn) -> Listing:
    """Make a listing with titles, bands, headings again, groups, totals, notes and gaps."""
    made, language = Listing(), draw(st.sampled_from(sorted(HEADINGS)))
    first, by_country = draw(st.integers(1, 3)), draw(st.booleans())
    named = [h for place, h in enumerate(HEADINGS[language]) if not (by_country and place == 2)]
    headings = dict(enumerate(named, first))
    _above(draw, made, first)
    countries = draw(st.lists(st.sampled_from(COUNTRIES), min_size=2, max_size=4, unique=True))
    again, gap = by_country and draw(st.booleans()), draw(st.integers(0, 1))
    leads = again and draw(st.booleans())
    if leads:
        made.groups.append(made.add({first: countries[0]}, gap))
    made.headings.append(made.add(headings))
    totals = TOTALS[language] if draw(st.booleans()) else None
    whole = 0
    for place, country in enumerate(countries if by_country else [""]):
        if country and not (leads and place == 0):
            made.groups.append(made.add({first: country}, gap))
            if again:
                made.headings.append(made.add(headings))
        part = sum(_rows(draw, made, first, country, by_country=by_country))
        whole += part
        if totals and country:
            made.totals.append(made.add({first: totals[0], first + len(named) - 2: part}))
    if totals:
        made.totals.append(made.add({first: totals[1], first + len(named) - 2: whole}))
    _below(draw, made, first)
    return made


def _above(draw: st.DrawFn, made: Listing, first: int) -> None:
    for text in draw(st.lists(st.sampled_from(ABOVE), max_size=3, unique=True)):
        made.add({first: text}, draw(st.integers(0, 1)))
    bands = {first: "CORE FIELDS", first + 3: "OTHER FIELDS"}
    if draw(st.booleans()):
        made.add(dict(list(bands.items())[: draw(st.integers(1, 2))]))


def _rows(
    draw: st.DrawFn, made: Listing, first: int, group: str, *, by_country: bool
) -> Iterator[int]:
    for _ in range(draw(st.integers(2, 6))):
        country = "" if by_country else draw(st.sampled_from(COUNTRIES))
        cells = _cells(draw, len(made.data) + 1, country)
        made.data[made.add(dict(enumerate(cells, first)), draw(st.sampled_from((0, 0, 0, 1))))] = (
            group
        )
        yield cells[-2]


def _below(draw: st.DrawFn, made: Listing, first: int) -> None:
    gap = draw(st.integers(0, 2))
    for place, text in enumerate(draw(st.lists(st.sampled_from(BELOW), max_size=3, unique=True))):
        made.notes.append(made.add({first: text}, 0 if place else gap))


def _cells(draw: st.DrawFn, place: int, country: str) -> list[Any]:
    day = draw(st.dates(date(2000, 1, 1), date(2030, 1, 1)))
    amount = draw(st.integers(1, 10_000_000))
    status = draw(st.sampled_from(("ongoing", "closed", "planned")))
    named = [country] if country else []
    return [place, f"{draw(st.sampled_from(WORK))}, phase {place}", *named, day, amount, status]
