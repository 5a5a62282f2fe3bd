"""What only a whole column tells of its dates: is 03/04 in April, is 2007/08 two years."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from coopdesk.domain.date_tokens import full_year
from coopdesk.domain.dates import DayOrder, PeriodRead, day_first_of, read_period
from coopdesk.domain.periods import Period, point
from coopdesk.importing.heading_text import read_heading
from coopdesk.importing.known_columns import columns_of
from coopdesk.importing.sheets import CellValue
from coopdesk.importing.table import Table

SERIALS = range(20_000, 80_000)  # a bare number that Excel shows as a day from 1954 to 2119
YEARS = range(1800, 2200)
FIRST_DAY = date(1899, 12, 30)  # of Excel's serials

Orders = dict[tuple[str, int, int], DayOrder]  # by sheet, place of the table in it, and column
Place = TypeVar("Place", bound=Hashable)


def day_orders(tables: Iterable[tuple[Table, Mapping[int, str]]]) -> Orders:
    """Decide for each column of dates what its values tell; mappings are column → key of ours."""
    orders: Orders = {}
    for table, becomes in tables:
        columns = columns_of(table.target) if table.target else ()
        dated = {c.key for c in columns if c.kind == "date"} | {"period_text"}
        headings = dict(table.headings)
        for column, name in becomes.items():
            if name in dated:
                texts = [t for r in table.rows if isinstance(t := r.cells.get(column), str)]
                orders[table.sheet, table.place, column] = order_of(texts, headings.get(column, ""))
    return orders


def for_the_file(orders: Mapping[Place, DayOrder]) -> Mapping[Place, DayOrder]:
    """Let columns that say nothing follow the others: one file, one hand."""
    witnesses = [order for order in orders.values() if order.day_first is not None]
    contradicted = any(order.contradicted_by for order in orders.values())
    if contradicted or len({order.day_first for order in witnesses}) != 1:
        return orders
    first = witnesses[0].day_first
    return {
        at: o if o.day_first is not None else replace(o, day_first=first)
        for at, o in orders.items()
    }


def order_of(texts: Sequence[str], heading: str = "") -> DayOrder:
    """Decide for one column; where no value does, a heading such as "Start (dd/mm/yyyy)" may."""
    order = day_first_of(texts)
    asked = read_heading(heading).day_first
    if order.day_first is None and not order.contradicted_by and asked is not None:
        order = replace(order, day_first=asked, decided_by=" ".join(heading.split()))
    return replace(order, years=_are_years(texts), months_by=_first_month(texts))


def read_cell(value: CellValue, order: DayOrder) -> PeriodRead | None:
    """Return a cell as a period; None where it is no kind of value that dates are."""
    match value:
        case str():
            return read_text(value, order.day_first, order.years, bool(order.months_by))
        case datetime():
            return PeriodRead(point(value.date()))
        case date():
            return PeriodRead(point(value))
        case bool():
            return None
        case int() | Decimal():
            return _of_number(value)
        case _:
            return None


@lru_cache(maxsize=65536)
def read_text(
    text: str,
    day_first: bool | None,  # noqa: FBT001 -- the keys of a cache
    years: bool = False,  # noqa: FBT001, FBT002
    months: bool = False,  # noqa: FBT001, FBT002
) -> PeriodRead:
    """Return a text as a period; a bare number of five digits is a serial of Excel.

    years and months are what the column has shown 2007/08 and Jan-17 to be. Where a text is no
    date for the mark of a footnote or for what stands in brackets, it is read without.
    """
    bare = _FOOTNOTE.sub("", text.strip())
    if len(bare) == 5 and bare.isdecimal() and int(bare) in SERIALS:
        return PeriodRead(point(FIRST_DAY + timedelta(days=int(bare))))
    fiscal = _FISCAL.sub("", bare, count=1)
    if (
        (years or fiscal != bare)
        and (pair := _YEARS.fullmatch(fiscal))
        and _follows(*pair.groups())
    ):
        return PeriodRead(_of_years(int(pair[1]), bare))
    if months and (month := _MONTH.fullmatch(bare)):
        read = read_period(f"{month[1]} {full_year(month[2])}")
        return replace(read, period=replace(read.period, words=text.strip()))
    read = read_period(text, day_first=day_first)
    if read.period.shape != "relative":
        return read
    plain = _without_brackets(fiscal)
    other = read_period(plain, day_first=day_first) if plain != text.strip() else read
    if other.period.start is None and other.period.end is None:
        return read
    return PeriodRead(replace(other.period, words=text.strip()), other.doubt)


def _without_brackets(text: str) -> str:
    """Return a date without what is said of it behind, or the dates that stand behind words."""
    if not (bracketed := _BRACKETED.fullmatch(text)):
        return text
    before, within = bracketed.groups()
    if any(map(str.isdigit, before)) and not any(map(str.isdigit, within)):
        return before
    return within if _DURATION.fullmatch(before) else text


def _of_number(value: int | Decimal) -> PeriodRead | None:
    if not 0 < value < _LARGEST:
        return None
    whole = int(value)
    if whole in YEARS and whole == value:
        return PeriodRead(point(date(whole, 1, 1), "year"))
    if whole in SERIALS:
        return PeriodRead(point(FIRST_DAY + timedelta(days=whole)))
    if whole == value and is_compact(whole):
        return read_period(str(whole))
    return None


def is_compact(number: int) -> bool:
    """Tell whether a number is a day written in one: 20191231."""
    return number in _DAYS and bool(_COMPACT.fullmatch(str(number)))


def _of_years(first: int, words: str) -> Period:
    return Period(date(first, 1, 1), date(first + 1, 12, 31), "year", "year", "range", words)


def _first_month(texts: Iterable[str]) -> str:
    """Return the first of values such as Jan-17 where no other writes days with months.

    No date that says when something begins goes without a year; a day of a month would.
    """
    bare = [text.strip() for text in texts if text.strip()]
    found = [text for text in bare if (m := _MONTH.fullmatch(text)) and _is_month(m[1])]
    return found[0] if len(set(found)) > 1 and len(found) >= 0.8 * len(bare) else ""


def _is_month(word: str) -> bool:
    return read_period(f"{word} 2020").period.start_precision == "month"


def _are_years(texts: Iterable[str]) -> bool:
    """Tell whether all of "2007/08", "2008/09" are years to the next, as no months would be."""
    bare = (_FISCAL.sub("", text.strip(), count=1) for text in texts)
    found = {m.groups() for text in bare if (m := _YEARS.fullmatch(text))}
    follows = [_follows(first, second) for first, second in found]
    beyond = any(int(second) > 12 for _, second in found)
    return bool(follows) and all(follows) and (beyond or len(follows) > 1)


def _follows(first: str, second: str) -> bool:
    """Tell whether two digits are those of the next year: 08 after 2007."""
    return int(second) == (int(first) + 1) % 100


_DAYS = range(19000101, 21000000)
_LARGEST = 10**8  # above 20191231, and before int() of 1E+999999 takes for ever
_YEARS = re.compile(r"(\d{4})\s?[-/–]\s?(?:\d\d)?(\d\d)")
_MONTH = re.compile(r"([^\W\d_]{3,10}\.?)\s?[-/.'’ ]\s?'?(\d\d)")
_FISCAL = re.compile(
    r"(?i)^(?:fy|f\.y\.|af|a\.f\.|ef|fiscal year|financial year|año fiscal|ejercicio(?: fiscal)?|"
    r"gestión|exercice|année budgétaire|ano fiscal|exercício)[\s:.-]*(?=(?:19|20)\d\d)"
)
_FOOTNOTE = re.compile(r"(?<=\w)\s*(?:\*+|[†‡¹²³]+|\(\d\)|\[\d\])$")
_BRACKETED = re.compile(r"([^()]+?)\s*\(([^()]+)\)")
_DURATION = re.compile(r"(?i)\d+\s+(?:months?|years?|meses|mes|años?|mois|ans|anos?)")
_COMPACT = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
