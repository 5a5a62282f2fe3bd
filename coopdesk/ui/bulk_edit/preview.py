"""What a bulk edit would do: counts to choose from, a filter, the lines, and one line in full."""

from __future__ import annotations  # array[int] needs Python 3.12 at run time

from array import array
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from coopdesk.background import Background, Reply
from coopdesk.catalogue.bulk_edit import (
    BulkLine,
    BulkPage,
    BulkPlan,
    find_lines,
    read_page,
    record_of,
)
from coopdesk.ui.bulk_edit.wording import line_words, whole_words
from coopdesk.ui.errand import Errand
from coopdesk.ui.messages import Wording
from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.measures import FIELD, GAP, characters, lines
from coopdesk.ui.widgets.paged_table import PagedTable
from coopdesk.ui.widgets.table_cells import Cell

translate = QCoreApplication.translate

CHANGED, SAME, REFUSED = range(3)
SOON = 200  # ms after the last letter of the filter


class BulkPreview(QWidget):
    """Show the lines of a plan: those that change, those that stay, those refused."""

    record_wanted = Signal(int)  # id

    def __init__(
        self, background: Background, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._wording = wording
        self._plan: BulkPlan | None = None
        self._keys: array[int] = array("q")  # in sight, once filtered
        self._known: dict[int, BulkLine] = {}
        self._asked: Reply[BulkPage] | None = None
        self._sought: Reply[array[int]] | None = None
        self._errand = Errand()
        self._buttons = QButtonGroup(self)
        self.filter = QLineEdit(self)
        self.table = PagedTable(self.tr("What would change"), self)
        self.told = QPlainTextEdit(self)
        self._filter_soon = QTimer(self, singleShot=True, interval=SOON)
        self._filter_soon.timeout.connect(self._seek)
        self._lay_out()
        self._connect()
        self.show_plan(None)

    def show_plan(self, plan: BulkPlan | None) -> None:
        """Show a plan; none while there is nothing to be done."""
        self._plan = plan
        counts = self._counts()
        for place, words in enumerate(_count_words(*counts)):
            button = self._button(place)
            button.setText(words)
            button.setEnabled(counts[place] > 0 or place == CHANGED)
        if counts[self._buttons.checkedId()] == 0:
            self._button(CHANGED).setChecked(True)
        self._seek()

    def use_wording(self, wording: Wording) -> None:
        """Use other names of topics from now on."""
        self._wording = wording
        self.table.mark_stale(self.table.all_keys())

    def choose(self, place: int) -> None:
        """Show the lines that change (0), those of records that stay (1), or those refused (2)."""
        self._button(place).click()

    def shown(self) -> Sequence[int]:
        """Return the keys of the lines in the table."""
        return self.table.all_keys()

    def stop(self) -> None:
        """Look for nothing any more."""
        self._errand.give_up()
        self._filter_soon.stop()

    def _counts(self) -> tuple[int, int, int]:
        if self._plan is None:
            return 0, 0, 0
        refused = {record_of(key) for key in self._plan.refused}
        return len(self._plan.ids), len(self._plan.same), len(refused)

    def _lines(self) -> array[int]:
        if self._plan is None:
            return array("q")
        return (self._plan.changed, self._plan.same, self._plan.refused)[self._buttons.checkedId()]

    def _seek(self) -> None:
        """Show the lines chosen above that say what the filter asks for."""
        self._errand.give_up()
        if self._sought:
            self._sought.forget()
        text = self.filter.text().strip()
        if self._plan is None or not text:
            self._show_keys(self._lines())
            return
        self._errand = Errand()
        work = partial(find_lines, says=partial(_said, self._wording))
        reply = self._background.read_long(
            work, self._plan, self._lines(), text, report=self._errand.report
        )
        self._sought = reply.then(self._show_keys).otherwise(_leave)

    def _say_why_empty(self) -> None:
        if self._plan is None:
            title = self.tr("Nothing is changed yet")
            words = self.tr("Choose a field and what to do with it; each record is shown here.")
        elif self.filter.text().strip():
            title, words = self.tr("No line says that"), self.tr("Clear the filter to see all.")
        else:
            title = self.tr("No record would change")
            words = self.tr("All of them are so already, or refuse the change.")
        self.table.set_empty(EmptyState(title, words))

    def _show_keys(self, keys: array[int]) -> None:
        self._keys = keys
        self._known.clear()
        if not keys:
            self._say_why_empty()
        self.table.show_keys(keys)
        self.table.mark_stale(self.table.all_keys())
        if len(keys) and not self.table.current_key():
            self.table.select_keys(keys[:1])
        self._tell()

    def _ask(self, keys: list[int]) -> None:
        if self._asked:
            self._asked.forget()
        if self._plan is not None:
            self._asked = self._background.read(read_page, self._plan, keys).then(self._fill)

    def _fill(self, page: BulkPage) -> None:
        titles = {**self._wording.titles, **page.titles}
        self._wording = replace(self._wording, titles=titles)
        self._known.update({line.key: line for line in page.lines})
        self.table.fill({line.key: self._cells(line) for line in page.lines})
        self._tell()

    def _cells(self, line: BulkLine) -> Sequence[Cell | str]:
        field, before, after = line_words(line, replace(self._wording, kind=line.record.kind))
        is_idle = bool(line.refused) or not line.field
        return (
            Cell(line.record.title, tip=line.record.title),
            field,
            Cell(before, tip=before),
            Cell(after, tip=after, bold=not is_idle, faded=is_idle and not line.refused),
        )

    def _tell(self) -> None:
        line = self._known.get(self.table.current_key())
        words = whole_words(line, replace(self._wording, kind=line.record.kind)) if line else ""
        if words != self.told.toPlainText():
            self.told.setPlainText(words)

    def _open(self, key: int) -> None:
        self.record_wanted.emit(record_of(key))

    def _button(self, place: int) -> QToolButton:
        found = self._buttons.button(place)
        assert isinstance(found, QToolButton)  # noqa: S101 - no others are added
        return found

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setSpacing(GAP)
        for place in (CHANGED, SAME, REFUSED):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._buttons.addButton(button, place)
            strip.addWidget(button)
        self._button(CHANGED).setChecked(True)
        strip.addStretch(1)
        label = QLabel(self.tr("&Filter:"), self)
        label.setBuddy(self.filter)
        self.filter.setAccessibleName(self.tr("Filter the lines"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(characters(self, 36))
        strip.addWidget(label)
        strip.addWidget(self.filter, 1)
        self.table.set_columns(_columns())
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.told.setAccessibleName(self.tr("The chosen line in full"))
        self.told.setMinimumHeight(lines(self, 3))
        panes = QSplitter(Qt.Orientation.Vertical, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.table)
        panes.addWidget(self.told)
        panes.setStretchFactor(0, 4)
        panes.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addLayout(strip)
        column.addWidget(panes, 1)

    def _connect(self) -> None:
        self._buttons.idClicked.connect(self._seek)
        self.filter.textChanged.connect(self._filter_soon.start)
        self.table.rows_wanted.connect(self._ask)
        self.table.current_changed.connect(self._tell)
        self.table.opened.connect(self._open)


def _columns() -> list[ColumnSpec]:
    def column(key: str, title: str, width: float) -> ColumnSpec:
        return ColumnSpec(key, title, width=width, sortable=False)

    return [
        column("record", translate("bulk_edit", "Record"), 34),
        column("field", translate("bulk_edit", "Field"), 16),
        column("before", translate("bulk_edit", "Before"), 40),
        column("after", translate("bulk_edit", "After"), 40),
    ]


def _count_words(changed: int, same: int, refused: int) -> tuple[str, str, str]:
    return (
        translate("bulk_edit", "%Ln would change", "", changed),
        translate("bulk_edit", "%Ln unchanged", "", same),
        translate("bulk_edit", "%Ln refused", "", refused),
    )


def _said(wording: Wording, line: BulkLine) -> str:
    """Return all that a line says, to be looked through; called on a thread of the catalogue."""
    return whole_words(line, replace(wording, kind=line.record.kind))


def _leave(_refusal: Exception) -> None:
    """Keep what is shown: the search was given up for another one."""
