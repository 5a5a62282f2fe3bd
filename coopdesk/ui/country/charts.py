"""The figures of a profile in words: what it asked for and offered by topic, and its years."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.figures import Bar, Figure
from coopdesk.drawing.values import BarChart, BarRow, Series
from coopdesk.ui.reader import Reader

translate = QCoreApplication.translate

MOST_TOPICS = 8
MOST_YEARS = 30


def topics_chart(title: str, figure: Figure, reader: Reader, tone: str) -> BarChart:
    """Return the most frequent topics as lying bars; tone "one" asks, "other" offers."""
    label = reader.topics.label
    rows = tuple(
        BarRow(label(bar.key, reader.language), (bar.value,), bar.key)
        for bar in figure.bars[:MOST_TOPICS]
    )
    note = ""
    if len(figure.bars) > MOST_TOPICS:
        words = translate("country", "The {shown} most frequent of {count} topics.")
        note = words.format(shown=MOST_TOPICS, count=len(figure.bars))
    return BarChart(
        title,
        rows,
        translate("country", "Topic"),
        (Series(translate("country", "Exchanges"), "other" if tone == "other" else "one"),),
        note=note,
        language=reader.language,
    )


def years_chart(title: str, figure: Figure, reader: Reader) -> BarChart:
    """Return the exchanges of each year, those without one last; a year between counts none."""
    bars = _every_year(figure)
    dated = [bar for bar in bars if bar.key.isdecimal()]
    note = ""
    if len(dated) > MOST_YEARS:
        bars = bars[len(dated) - MOST_YEARS :]
        note = translate("country", "The last {count} years.").format(count=MOST_YEARS)
    rows = tuple(BarRow(_year_words(bar.key), (bar.value,), bar.key) for bar in bars)
    return BarChart(
        title,
        rows,
        translate("country", "Year"),
        (Series(translate("country", "Exchanges"), "both"),),
        lying=False,
        note=note,
        language=reader.language,
    )


def _every_year(figure: Figure) -> list[Bar]:
    counted = {int(bar.key): bar for bar in figure.bars if bar.key.isdecimal()}
    undated = [bar for bar in figure.bars if not bar.key.isdecimal() and bar.value]
    if not counted:
        return undated
    years = range(max(min(counted), max(counted) - 10 * MOST_YEARS), max(counted) + 1)
    return [*(counted.get(year) or Bar(str(year), 0) for year in years), *undated]


def _year_words(key: str) -> str:
    return key if key.isdecimal() else translate("country", "no date")
