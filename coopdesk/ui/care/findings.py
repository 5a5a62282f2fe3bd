"""What a check of the catalogue found, and what of it a backup still has whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coopdesk.catalogue.backups import Backup
from coopdesk.catalogue.check import Findings, Problem
from coopdesk.ui.messages.findings import problem_text
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.measures import FIELD
from coopdesk.vocabulary.moments import moment_text

translate = QCoreApplication.translate
PLACE = Qt.ItemDataRole.UserRole


class FindingsPanel(QWidget):
    """List what is not as it was saved, and offer to take it back."""

    take_back_wanted = Signal(list)  # of pairs of a key and the backup that has it
    show_wanted = Signal(list)  # ids

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._problems: tuple[Problem, ...] = ()
        self._whole: Mapping[str, Backup] = {}
        self._told = QLabel(self)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        font = QFont(self.font())
        font.setBold(True)
        self._told.setFont(font)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("What is not as it was saved"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setWordWrap(True)
        self._list.itemSelectionChanged.connect(self._offer)
        self.take_back = QPushButton(icon("rotate-ccw"), self.tr("&Take back"), self)
        self.show_records = QPushButton(self.tr("S&how records"), self)
        self.take_back.clicked.connect(self._want_back)
        self.show_records.clicked.connect(self._want_shown)
        self._lay_out()
        self._offer()
        self.hide()

    def show_findings(self, found: Findings) -> None:
        """Show what a check found; nothing found hides the list."""
        self._list.clear()
        self._problems, self._whole = found.problems, {}
        self.setVisible(bool(found.left))
        checked = translate("FindingsPanel", "%Ln record(s) checked.", "", found.records)
        told = translate(
            "FindingsPanel", "%Ln thing(s) are not as they were saved.", "", len(found.left)
        )
        self._told.setText(f"{checked} {told}")
        self._fill()

    def show_whole(self, whole: Mapping[str, Backup]) -> None:
        """Say which backup has which of the damaged records and files whole, by key."""
        self._whole = whole
        self._fill()

    def lines(self) -> list[str]:
        """Return what is said, finding by finding."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def _fill(self) -> None:
        self._list.clear()
        for place, problem in enumerate(self._problems):
            text = problem_text(problem)
            if backup := self._whole.get(problem.key):
                had = self.tr("The backup of {moment} has it whole.")
                text += " " + had.format(moment=moment_text(backup.made, self._language))
            elif problem.record_id:
                text += " " + self.tr("No backup that was looked at has it whole.")
            is_mended = problem.kind == "index_mended"
            mark = icon("circle-check", "good") if is_mended else icon("triangle-alert", "problem")
            item = QListWidgetItem(mark, text)
            item.setData(PLACE, place)
            self._list.addItem(item)
        self._list.selectAll()
        self._offer()

    def _chosen(self) -> Sequence[Problem]:
        places: list[int] = [item.data(PLACE) for item in self._list.selectedItems()]
        return [self._problems[place] for place in places]

    def _offer(self) -> None:
        chosen = self._chosen()
        self.take_back.setEnabled(any(each.key in self._whole for each in chosen))
        self.show_records.setEnabled(any(each.kind == "record_altered" for each in chosen))

    def _want_back(self) -> None:
        keys = dict.fromkeys(each.key for each in self._chosen() if each.key in self._whole)
        self.take_back_wanted.emit([(key, self._whole[key].path) for key in keys])

    def _want_shown(self) -> None:
        ids = [each.record_id for each in self._chosen() if each.kind == "record_altered"]
        self.show_wanted.emit(ids)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(FIELD)
        buttons.addWidget(self.take_back)
        buttons.addWidget(self.show_records)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addWidget(self._told)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
