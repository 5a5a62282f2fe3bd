"""Records as pages for windows that do not know the reading pane: what two would be as one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from coopdesk.catalogue.pages import RecordPage
from coopdesk.domain.records import Record
from coopdesk.ui.browse.record_html import record_html
from coopdesk.ui.duplicates.panel import Surroundings
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.typeset import style_of


def surroundings(reader: Reader) -> Surroundings:
    """Return what the comparison of two records is given."""
    return Surroundings(reader.language, reader.topics, partial(draw_record, reader))


def draw_record(reader: Reader, record: Record, titles: Mapping[str, str], widget: QWidget) -> str:
    """Return a record as HTML, in the colours and the font of a widget."""
    return record_html(RecordPage(record, dict(titles), (), ()), reader, style_of(widget))
