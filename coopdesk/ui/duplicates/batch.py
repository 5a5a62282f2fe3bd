"""The question before many pairs are merged: what stays of each, and what is left behind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from coopdesk.catalogue.merging_records import PlannedMerge
from coopdesk.ui.messages import field_name
from coopdesk.ui.widgets.measures import EDGE, GROUP, characters, lines
from coopdesk.ui.widgets.plain import plain_tip

translate = QCoreApplication.translate

STAYS, GOES, LEFT_BEHIND = range(3)


class MergeQuestion(QDialog):
    """Show what would become of each pair, let pairs be left out, and ask."""

    wanted = Signal(list)  # the planned merges that are still ticked

    def __init__(self, planned: Sequence[PlannedMerge], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge pairs"))
        self._planned = planned
        self._told = QLabel(self)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self.list = QTreeWidget(self)
        self._fill()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.merge = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self._want)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GROUP)
        column.addWidget(self._told)
        column.addWidget(self.list, 1)
        column.addWidget(self._buttons)
        self.resize(characters(self, 130), lines(self, 28))
        self.list.itemChanged.connect(self._count)
        self._count()

    def ticked(self) -> list[PlannedMerge]:
        """Return the merges that are wanted."""
        rows = [self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount())]
        pairs = zip(rows, self._planned, strict=True)
        return [
            each for row, each in pairs if row and row.checkState(STAYS) is Qt.CheckState.Checked
        ]

    def _fill(self) -> None:
        self.list.setAccessibleName(self.tr("Pairs to be merged"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([
            self.tr("This record stays"), self.tr("This one goes into it"),
            self.tr("Left behind in the trash"),
        ])  # fmt: skip
        for each in self._planned:
            left = ", ".join(field_name(name) for name in each.left_behind) or self.tr("nothing")
            texts = [each.survivor_title, each.other_title, left]
            row = QTreeWidgetItem(texts)
            row.setCheckState(STAYS, Qt.CheckState.Checked)
            headers = self.list.headerItem()
            for column, text in enumerate(texts):
                row.setToolTip(column, plain_tip(text))
                spoken = self.tr("{column}: {value}")
                spoken = spoken.format(column=headers.text(column), value=text)
                row.setData(column, Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addTopLevelItem(row)
        header = self.list.header()
        header.setStretchLastSection(False)
        for column in (STAYS, GOES, LEFT_BEHIND):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        if first := self.list.topLevelItem(0):
            self.list.setCurrentItem(first)

    def _count(self) -> None:
        ticked = self.ticked()
        count = len(ticked)
        losing = sum(bool(each.left_behind) for each in ticked)
        told = translate("MergeQuestion", "%Ln pair(s) become one record each.", "", count)
        parts = self.tr("Parts of both are kept, and what only one of them says.")
        left = translate(
            "MergeQuestion",
            "Of %Ln of them the two say different things in some field: what the record that"
            " stays says is kept, the other waits in the trash.",
            "",
            losing,
        )
        self._told.setText(" ".join([told, parts, *([left] if losing else [])]))
        self.merge.setText(translate("MergeQuestion", "Merge %Ln pair(s)", "", count))
        self.merge.setEnabled(count > 0)

    def _want(self) -> None:
        self.wanted.emit(self.ticked())
        self.accept()
