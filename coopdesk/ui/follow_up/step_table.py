"""A table of next steps that reads the lines in sight, and the columns of the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.next_steps import FINISHED, StepLine, step_lines
from coopdesk.catalogue.step_news import News
from coopdesk.ui.follow_up.wording import (
    day_text,
    due_tip,
    news_text,
    owner_text,
    owner_tip,
    sides_text,
    status_text,
)
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.measures import FIELD
from coopdesk.ui.widgets.paged_table import Cell, PagedTable

translate = QCoreApplication.translate

NEWS = 5  # the column of the list that says what became of a step
LINES = 2  # of a row of the list
Cells = Callable[[StepLine], Sequence[Cell]]


class StepTable(PagedTable):
    """Show next steps by their ids; each kind of table says what its cells are."""

    def __init__(
        self,
        name: str,
        background: Background,
        columns: Sequence[ColumnSpec],
        cells: Cells,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._background = background
        self._line_cells = cells
        self._lines_reply: Reply[list[StepLine]] | None = None
        self.set_columns(columns)
        self.rows_wanted.connect(self._ask_lines)

    def read_again(self) -> None:
        """Ask again for the lines in sight, which show what was until then."""
        self.mark_stale(self.all_keys())

    def _ask_lines(self, keys: list[int]) -> None:
        if self._lines_reply:
            self._lines_reply.forget()
        self._lines_reply = self._background.read(step_lines, keys).then(self._fill_lines)

    def _fill_lines(self, lines: list[StepLine]) -> None:
        self.fill({line.id: self._line_cells(line) for line in lines})


class StepList(StepTable):
    """The list of next steps, what is overdue told by word and colour."""

    def __init__(
        self,
        name: str,
        background: Background,
        language: str,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        self._language = language
        self._today = today
        self._news: Mapping[int, News] = {}
        super().__init__(name, background, list_columns(), self._cells_of, parent)
        self.setWordWrap(True)
        self.set_sort("due")

    def show_news(self, news: Mapping[int, News]) -> None:
        """Say of each step what became of it."""
        if news or self._news:
            self._news = news
            self.read_again()

    @override
    def _fit_rows(self) -> None:
        height = LINES * self.fontMetrics().lineSpacing() + FIELD
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        mark = self.fontMetrics().height()
        self.setIconSize(QSize(mark, mark))

    def _cells_of(self, line: StepLine) -> Sequence[Cell]:
        is_overdue = line.is_overdue(self._today())
        shade = colour("problem", self.palette()) if is_overdue else None
        due = day_text(line.due, self._language)
        if is_overdue:
            due = translate("follow_up", "{day}\noverdue").format(day=due)
        is_finished = line.status in FINISHED
        percent = f"{line.percent} %" if line.percent is not None else ""
        noted = " — ".join(filter(None, (day_text(line.noted_on, self._language), line.note)))
        return (
            Cell(
                due,
                due_tip(line, self._today()),
                mark=icon("circle-alert", "problem") if is_overdue else None,
                shade=shade,
            ),
            Cell(line.text, line.text, faded=is_finished),
            Cell(owner_text(line, self._language), owner_tip(line, self._language)),
            Cell(status_text(line.status, self._language), line.blocker, faded=is_finished),
            Cell(percent, line.evidence),
            Cell(news_text(self._news.get(line.id)), noted),
            Cell(sides_text(line)),
            Cell(line.record_title, line.record_title, faded=True),
            Cell(noted, noted, faded=True),
        )


def list_columns() -> list[ColumnSpec]:
    """Return the columns of the list; two of them start hidden."""
    return [
        ColumnSpec("due", translate("follow_up", "Due"), width=15),
        ColumnSpec(
            "text", translate("follow_up", "Next step"), width=42, sortable=False, fills=True
        ),
        ColumnSpec("owner", translate("follow_up", "Owed by"), width=18),
        ColumnSpec("status", translate("follow_up", "Status"), width=11),
        ColumnSpec("percent", translate("follow_up", "Done"), right=True, width=7),
        ColumnSpec("news", translate("follow_up", "Since then"), width=9, sortable=False),
        ColumnSpec(
            "sides", translate("follow_up", "From → to"), width=10, shown=False, sortable=False
        ),
        ColumnSpec("record", translate("follow_up", "Record"), width=18),
        ColumnSpec(
            "note", translate("follow_up", "Last note"), width=24, shown=False, sortable=False
        ),
    ]
