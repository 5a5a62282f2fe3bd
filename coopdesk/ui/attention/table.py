"""The table of what is wrong: the record, what is the matter, and of what kind it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background, Reply
from coopdesk.catalogue.attention_lines import AttentionLine, attention_lines
from coopdesk.domain.periods import Period
from coopdesk.ui.attention.wording import line_text
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.paged_table import Cell, PagedTable
from coopdesk.vocabulary.date_text import period_in_list
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate


class AttentionTable(PagedTable):
    """Show the lines of one group, by the ids of what is wrong."""

    lines_known = Signal()

    def __init__(self, background: Background, reader: Reader, parent: QWidget) -> None:
        super().__init__(translate("attention", "What is wrong"), parent)
        self._background = background
        self._reader = reader
        self._group = ""
        self._known: dict[int, AttentionLine] = {}
        self._reply: Reply[list[AttentionLine]] | None = None
        self.set_columns(_columns())
        self.rows_wanted.connect(self._ask_lines)

    def use_reader(self, reader: Reader) -> None:
        """Name topics of a thesaurus that has changed."""
        self._reader = reader
        self.mark_stale(self.all_keys())

    def show_group(self, group: str, ids: Sequence[int]) -> None:
        """Show these ids of a group; of the same group selection and place stay."""
        if group != self._group:
            self._group = group
            self._known.clear()
            self.show_keys([])
        self.show_keys(ids)
        self.mark_stale(self.all_keys())

    def line(self, key: int) -> AttentionLine | None:
        """Return a line that was read, None for others."""
        return self._known.get(key)

    def _ask_lines(self, keys: list[int]) -> None:
        if self._reply:
            self._reply.forget()
        self._reply = self._background.read(attention_lines, self._group, keys)
        self._reply.then(partial(self._fill_lines, self._group))

    def _fill_lines(self, group: str, lines: list[AttentionLine]) -> None:
        if group != self._group:
            return
        self._known |= {line.id: line for line in lines}
        self.fill({line.id: self._cells_of(line) for line in lines})
        self.lines_known.emit()

    def _cells_of(self, line: AttentionLine) -> Sequence[Cell]:
        language = self._reader.language
        title = line.title
        if not line.record_id:
            title = self._reader.topics.label(line.text, language)
        words = line_text(self._group, line, self._reader)
        period = Period(line.start, line.end, "day", "day", "range" if line.end else "open")
        when = period_in_list(period, language) if line.start else ""
        kind = term("kind", line.kind, language) if line.kind else ""
        return Cell(title, title), Cell(words, words), Cell(kind, faded=True), Cell(when, when)


def _columns() -> list[ColumnSpec]:
    return [
        ColumnSpec("title", translate("attention", "Record"), width=44, sortable=False, fills=True),
        ColumnSpec("wrong", translate("attention", "What is wrong"), width=50, sortable=False),
        ColumnSpec("kind", translate("attention", "Kind"), width=11, sortable=False),
        ColumnSpec("when", translate("attention", "Period"), width=18, sortable=False),
    ]
