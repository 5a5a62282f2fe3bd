"""A chart with its table, to be looked at, read, chosen from and taken along."""

from coopdesk.ui.widgets.charts.card import ChartCard
from coopdesk.ui.widgets.charts.figure_card import SavePicture

__all__ = ["ChartCard", "SavePicture"]
