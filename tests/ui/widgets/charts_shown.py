"""Where the bars of a card are, for tests that click them."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from coopdesk.ui.widgets.charts import ChartCard


def point_of(card: ChartCard, row: int) -> QPoint:
    """Return a point on the row of a lying bar chart, in the chart's sheet."""
    chart = card.view.chart()
    assert chart is not None
    area, rows = chart.plotArea(), card.table.model().rowCount()
    return QPoint(round(area.left()) + 4, round(area.top() + area.height() * (row + 0.5) / rows))
