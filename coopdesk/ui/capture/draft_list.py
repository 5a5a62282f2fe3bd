"""The drafts of a source as a list: which is looked at, and which are to be saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from coopdesk.capture.drafts import Draft
from coopdesk.ui.widgets.measures import lines
from coopdesk.ui.widgets.plain import plain_tip
from coopdesk.vocabulary.terms import term

MOST_LINES = 8  # in sight at once


class DraftList(QListWidget):
    """Show drafts by title, with a box each; those ticked are saved."""

    draft_wanted = Signal(int)  # its place in the list
    ticked = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setAccessibleName(self.tr("Drafts"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)  # else each of a thousand is measured
        self.currentRowChanged.connect(self.draft_wanted)
        self.itemChanged.connect(self._tell_ticked)

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Show drafts, all of them to be saved."""
        with QSignalBlocker(self):
            self.clear()
            for draft in drafts:
                row = QListWidgetItem()
                row.setCheckState(Qt.CheckState.Checked)
                self._name(row, draft)
                self.addItem(row)
        shown = min(max(len(drafts), 1), MOST_LINES)
        self.setMaximumHeight(lines(self, 1.6 * shown) + 2 * self.frameWidth() + 4)
        self.setCurrentRow(0)

    def rename(self, place: int, draft: Draft) -> None:
        """Show the title a draft has now."""
        with QSignalBlocker(self):
            self._name(self.item(place), draft)

    def leave_out(self, place: int) -> None:
        """Take the tick of a draft away, so that it is not saved."""
        self.item(place).setCheckState(Qt.CheckState.Unchecked)

    def chosen(self) -> list[int]:
        """Return the places of the drafts to be saved."""
        ticks = (self.item(place).checkState() for place in range(self.count()))
        return [place for place, tick in enumerate(ticks) if tick == Qt.CheckState.Checked]

    def _name(self, row: QListWidgetItem, draft: Draft) -> None:
        kind = term("kind", draft.record.kind, self._language)
        row.setText(f"{draft.record.title} ({kind})")
        row.setToolTip(plain_tip(draft.record.title))

    def _tell_ticked(self, _row: QListWidgetItem) -> None:
        self.ticked.emit()
