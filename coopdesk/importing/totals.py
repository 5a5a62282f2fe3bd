"""Rows that sum up: how they are recognised, and whether they say what the rows add up to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from coopdesk.importing.cell_looks import is_day, is_words, is_year, number_of
from coopdesk.importing.set_aside import Difference
from coopdesk.importing.sheets import CellValue, SheetRow
from coopdesk.vocabulary.labels import key
from coopdesk.vocabulary.places import find_place

LONGEST = 80  # characters a cell that names a total has

TOTAL_WORD = re.compile(r"tot[aá][li]|totaux|totais|\bsum|\bsom(a|me)\b", re.IGNORECASE)


def is_total(cells: Mapping[int, CellValue]) -> bool:
    """Tell whether a row calls itself a total: "TOTAL", "Subtotal Chile", "Chile Total"."""
    named, words = _named(cells)
    return named is not None and len(words) <= 2 and _is_plain_total(named)


def may_be_total(cells: Mapping[int, CellValue]) -> bool:
    """Tell whether a row may be a total, if only its figures say so."""
    named, words = _named(cells)
    figures = any(number_of(value) is not None for value in cells.values())
    if not words:
        return figures and not any(is_day(value) for value in cells.values())
    return named is not None and len(words) == 1 and figures


def _named(cells: Mapping[int, CellValue]) -> tuple[str | None, list[str]]:
    """Return the cell that speaks of a total, and all words of the row."""
    words = [value for value in cells.values() if isinstance(value, str) and is_words(value)]
    named = next((w for w in words if len(w) <= LONGEST and TOTAL_WORD.search(w)), None)
    others = [w for w in words if w is not named]
    if any(is_day(value) for value in cells.values()) or any(len(w) > 40 for w in others):
        return None, words
    return named, words


def _is_plain_total(text: str) -> bool:
    """Tell whether a text is a total and no title that happens to begin with the word."""
    name = key(text)
    rest = _LED.sub("", name, count=1)
    if rest == name:
        rest = _ENDED.sub("", name, count=1)
    if rest == name:
        return False
    rest = _OF.sub("", rest).strip()
    if not rest or _TAILS.fullmatch(rest):
        return True
    before, _, after = text.partition(":")
    if after and key(before) != name and _is_plain_total(before):
        return True
    return bool(find_place(rest) or find_place(_PLAIN.sub("", text).strip(" :-–—()")))


def sums(rows: Iterable[SheetRow], columns: Sequence[int]) -> dict[int, Decimal]:
    """Add up the numbers of some columns; a column without any is left out."""
    found: dict[int, Decimal] = {}
    for row in rows:
        for column in columns:
            value = row.cells.get(column)
            number = None if value is None else number_of(value)
            if number is not None:
                found[column] = found.get(column, Decimal(0)) + number
    return found


def differences(
    total: SheetRow,
    above: Sequence[Sequence[SheetRow]],
    others: Sequence[Sequence[SheetRow]],
    headings: Mapping[int, str],
) -> tuple[int, tuple[Difference, ...]]:
    """Compare a total with rows it may stand for: those above, nearest first, and others.

    Returns how many figures agree with some of them, and those that agree with none, each with
    the nearest of their sums.
    """
    figures = dict(_figures(total, headings))
    agreed = 0
    differing: list[Difference] = []
    candidates = [(rows, sums(rows, list(figures))) for rows in (*above, *others) if rows]
    for column, written in figures.items():
        counts = [len(rows) for rows, _ in candidates]
        added = [summed[column] for _, summed in candidates if column in summed]
        if any(_equal(written, one) for one in added):
            agreed += 1
        elif added and written not in counts:
            nearest = min(added, key=lambda one: abs(one - written))
            differing.append(Difference(column, _text(written), _text(nearest)))
    return agreed, tuple(differing)


def _figures(total: SheetRow, headings: Mapping[int, str]) -> Iterator[tuple[int, Decimal]]:
    for column, value in total.cells.items():
        number = number_of(value)
        if number is None or is_year(value):
            continue
        if not _RATE.search(headings.get(column, "")):
            yield column, number


def _equal(written: Decimal, added: Decimal) -> bool:
    # Excel adds binary fractions: the last of 15 digits may differ.
    return abs(written - added) <= max(Decimal("0.005"), abs(added) * Decimal("1e-9"))


def _text(number: Decimal) -> str:
    return f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"


_WORD = r"(?:total|totals|totales|totaux|totais|suma|somme|soma|sum)"
_LED = re.compile(
    r"^(?:(?:grand|gran|general|overall|sub|sous|montant|importe|monto|valor|amount|country)\s+)?"
    rf"(?:sub|sous)?{_WORD}(?:\s+(?:general|global|geral|amount|acumulado|cumule|cost|budget))?\b"
)
_ENDED = re.compile(rf"\s*\b(?:sub|sous|grand|gran)?\s?{_WORD}(?:\s+(?:general|geral))?$")
_OF = re.compile(
    r"^\s*(?:of|for|in|de la|de los|del|de|des|du|do|da|por|pour|para|par|the|en|em)\s"
)
_PLAIN = re.compile(rf"\b(?:grand\s|gran\s)?(?:sub|sous)?[\s-]?{_WORD}\b", re.IGNORECASE)
_TAILS = re.compile(
    r"(?:general|geral|global|usd|us|eur|euros?|dollars?|dolares|in usd|in us|en usd|em usd|all|"
    r"countries|country|pais|pays|paises|projects?|proyectos?|projets?|projetos?|grants?|amount|"
    r"exchanges|intercambios|echanges|year|ano|annee|(?:19|20)\d\d|[ivx]+|\d+|[a-z]|"
    r"\d+ \w+|group|grupo|groupe|section|seccion|page|pagina)(?: (?:usd|us|eur|(?:19|20)\d\d))?"
)
_RATE = re.compile(
    r"%|\b(rate|ratio|percent\w*|share|average|year|tasa|porcentaje|taux|pourcentage|taxa|"
    r"porcentagem|promedio|moyenne|média|año|année|ano)\b",
    re.IGNORECASE,
)
