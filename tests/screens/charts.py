"""The scenes of charts: bars lying, upright and stacked, a timeline, and one as a table."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from coopdesk.drawing.values import (
    BarChart,
    BarRow,
    Drawable,
    Lane,
    Series,
    Stretch,
    TimelineChart,
)
from coopdesk.ui.picture_files import picture_saver
from coopdesk.ui.widgets.charts import ChartCard
from coopdesk.ui.widgets.measures import GROUP
from tests.screens.projects import project_window

TOPICS = BarChart(
    "Exchanges per topic",
    (
        BarRow("Labour inspection", (48,), "inspection"),
        BarRow("Occupational safety and health in agriculture and its supply chains", (31,), "osh"),
        BarRow("Child labour", (0,), "child"),
        BarRow("Labour statistics", (None,), "statistics"),
        BarRow("No topic", (12,), "", neutral=True),
    ),
    "Topic",
    (Series("Exchanges"),),
    not_known="not known",
)
YEARS = BarChart(
    "Exchanges per year",
    tuple(
        BarRow(str(year), (year * 7 % 11, year * 5 % 8), str(year)) for year in range(2002, 2026)
    ),
    "Year",
    (Series("Requested", "one"), Series("Provided", "other")),
    lying=False,
    total="Both",
)


def charts(stage: Any) -> QWidget:
    """Show each kind of chart in a card of a window."""
    window = QWidget()
    grid = QGridLayout(window)
    grid.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
    grid.setSpacing(GROUP)
    shown: tuple[Drawable, ...] = (TOPICS, YEARS, _times(), TOPICS)
    save = picture_saver(stage.window.screens._background)
    for number, values in enumerate(shown):
        card = ChartCard(values.title, save, window)
        card.show_chart(values)
        card.show_table(on=number == 3)
        grid.addWidget(card, number // 2, number % 2)
    window.resize(1366, 768)
    window.show()
    stage.settle()
    return window


def project_figures_behind(stage: Any) -> QWidget:
    """Show the lines behind a bar of a project's figures."""
    window = project_window(stage, "figures")
    window.page("figures").show_behind("models", "2")  # type: ignore[attr-defined]
    return window


def _times() -> TimelineChart:
    lanes: list[Lane] = []
    for number in range(1, 5):
        lanes.append(Lane(f"Output 1.{number}: training and advice", (), level=0, heading=True))
        for line in range(4):
            start = date(2021, 2, 1) + timedelta(days=number * 190 + line * 97)
            ends = (start + timedelta(days=150), None, start)
            stretches = (
                Stretch(start, ends[(number + line) % 3], "good" if line % 2 else "one", "once"),
                Stretch(start + timedelta(days=300), start + timedelta(days=390), "one", "again"),
            )
            lanes.append(Lane(f"Line {line + 1}", stretches[: line % 3], f"{number}.{line}", 1))
    return TimelineChart(
        "Lines of activities",
        tuple(lanes),
        "Line",
        "When",
        (Series("Training", "one"), Series("Research", "good")),
        as_of=date(2024, 7, 31),
        as_of_label="as of 31 July 2024",
        undated="no dates",
    )
