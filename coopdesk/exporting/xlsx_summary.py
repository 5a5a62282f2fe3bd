"""The sheet of counts with its charts: by year, topic, requesting, providing and status."""

# XlsxWriter is half typed.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from coopdesk.domain.folding import fold
from coopdesk.domain.records import Record, places_in
from coopdesk.exporting.columns import OTHER_TITLES
from coopdesk.exporting.words import Words
from coopdesk.exporting.xlsx_cells import CellWriter
from coopdesk.exporting.xlsx_format import INK, TABLE_STYLE, Formats, header_of
from coopdesk.exporting.xlsx_texts import text
from coopdesk.vocabulary.labels import LANGUAGES

Counts = list[tuple[str | int, int]]  # what is counted and how many records

_MOST_BARS = 12
_FIRST_ROW = 3  # of the charts
_CHART_ROWS = 17
_ROW_PIXELS = 20
_ABREAST = 3
_CHART_WIDTH = 560  # pixels
_WIDTHS = (30, 10, 3)  # label, count, gap
_YEAR_WIDTH = 16


@dataclass(frozen=True, slots=True)
class Count:
    """A table of counts, the highest first or in the order of years, and its chart."""

    key: str
    chart: str  # "column" or "bar"
    rows: Counts


def counts_of(records: Sequence[Record], words: Words) -> tuple[Count, ...]:
    """Count records by what a reader asks first; a record counts once in each of its values."""
    statuses = ((words.term(f"{r.kind}_status", r.status),) for r in records)
    return (
        Count("year", "column", _by_year(records)),
        Count("topic", "bar", _ranked(map(words.topic, r.topics) for r in records)),
        Count("status", "bar", _ranked((s for s in found if s) for found in statuses)),
        Count("requesting", "bar", _by_role(records, words, "requesting")),
        Count("providing", "bar", _by_role(records, words, "providing", "second_provider")),
        Count("kind", "bar", _ranked([words.term("kind", r.kind)] for r in records)),
    )


def write_summary(
    workbook: Workbook,
    sheet: Worksheet,
    counts: Sequence[Count],
    heading: tuple[str, str],
    formats: Formats,
    cells: CellWriter,
    language: str,
) -> None:
    """Write title and subtitle, the charts, and beneath them the counts."""
    bold = formats.plain(bold=True, font_size=16, font_color=INK)
    plain = formats.plain(font_color="#595959")
    cells.write(sheet, 0, 0, heading[0], bold)
    cells.write(sheet, 1, 0, heading[1], plain)
    charted = [c for c in counts if c.rows and c.key != "kind"]
    top = _FIRST_ROW + _CHART_ROWS * -(-len(charted) // _ABREAST) + 1
    for place, count in enumerate(counts):
        _write_count(workbook, sheet, top, place * 3, count, formats, cells, language)
    for place, count in enumerate(charted):
        left = counts.index(count) * 3
        _draw(workbook, sheet, count, (place, top, left), language)
    sheet.hide_gridlines(2)


def _write_count(
    workbook: Workbook,
    sheet: Worksheet,
    top: int,
    left: int,
    count: Count,
    formats: Formats,
    cells: CellWriter,
    language: str,
) -> None:
    header = header_of(workbook)
    headings = (text(count.key, language), text("records", language))
    for row, (label, number) in enumerate(count.rows, start=top + 1):
        cells.write(sheet, row, left, label, formats.of_kind("year"))
        cells.write(sheet, row, left + 1, number, formats.of_kind("number"))
    columns = [{"header": h, "header_format": header} for h in headings]
    table = {"name": f"t_count_{count.key}", "columns": columns, "style": TABLE_STYLE}
    sheet.add_table(top, left, top + max(len(count.rows), 1), left + 1, table)
    formats.rule(sheet, (top + 1, top + max(len(count.rows), 1)), (left, left + 1))
    sheet.set_row(top, 32)
    for offset, width in enumerate(_WIDTHS):
        narrow = count.key == "year" and offset == 0
        sheet.set_column(left + offset, left + offset, _YEAR_WIDTH if narrow else width)


def _draw(
    workbook: Workbook,
    sheet: Worksheet,
    count: Count,
    where: tuple[int, int, int],
    language: str,
) -> None:
    place, top, left = where
    bars = count.rows[:_MOST_BARS] if count.chart == "bar" else count.rows
    chart = workbook.add_chart({"type": count.chart})
    if chart is None:
        return
    name, last = OTHER_TITLES["summary"][LANGUAGES.index(language)], top + len(bars)
    chart.add_series(
        {
            "name": text("records", language),
            "categories": [name, top + 1, left, last, left],
            "values": [name, top + 1, left + 1, last, left + 1],
            "fill": {"color": INK},
            "gap": 40 if len(bars) > 5 else 250 // len(bars),
            "data_labels": {"value": True, "num_format": "0;;"},  # no word about none
        }
    )
    chart.set_title({"name": text(count.key, language), "name_font": {"size": 12}})
    chart.set_legend({"none": True})
    labels = {"num_font": {"size": 8}, "major_tick_mark": "none"}
    every = {"interval_unit": 1}
    values = {"visible": False, "major_gridlines": {"visible": False}, "min": 0}
    if count.chart == "bar":  # its x axis lies down; reversed, the highest bar stands on top
        chart.set_x_axis(values)
        chart.set_y_axis(labels | every | {"reverse": True})
    else:
        chart.set_x_axis(labels)
        chart.set_y_axis(values)
    height = (_CHART_ROWS - 1) * _ROW_PIXELS
    chart.set_size({"width": _CHART_WIDTH - 20, "height": height})
    down, across = divmod(place, _ABREAST)
    offset = {"x_offset": across * _CHART_WIDTH}
    sheet.insert_chart(_FIRST_ROW + down * _CHART_ROWS, 0, chart, offset)


def _by_year(records: Iterable[Record]) -> Counts:
    found = Counter(r.period.start.year for r in records if r.period.start)
    if not found:
        return []
    first, last = min(found), max(found)
    # Years without records stay in sight, unless a stray date stretches the axis.
    years = range(first, last + 1) if last - first < 80 else sorted(found)
    return [(year, found[year]) for year in years]


def _by_role(records: Iterable[Record], words: Words, *roles: str) -> Counts:
    return _ranked(map(words.place, places_in(r, *roles)) for r in records)


def _ranked(values: Iterable[Iterable[str]]) -> Counts:
    found = Counter(value for each in values for value in dict.fromkeys(each))
    ranked = sorted(found.items(), key=lambda entry: (-entry[1], fold(entry[0])))
    return list(ranked)
