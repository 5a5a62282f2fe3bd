"""Where the record was taken from, to read, and the warnings about it, to dismiss."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from coopdesk.domain.records import Doubt, Provenance
from coopdesk.ui.editors.editor import Editor, Surroundings
from coopdesk.ui.messages import field_name
from coopdesk.ui.widgets.marks import MarkLabel
from coopdesk.ui.widgets.measures import FIELD

translate = QCoreApplication.translate


class ProvenanceEditor(Editor):
    """The words of the sources behind the fields; nobody changes these."""

    def __init__(self, name: str, _surroundings: Surroundings) -> None:
        super().__init__(name)
        self._value: tuple[Provenance, ...] = ()
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.column.addWidget(self._words)
        self._show()

    @override
    def value(self) -> tuple[Provenance, ...]:
        return self._value

    @override
    def set_value(self, value: tuple[Provenance, ...]) -> None:
        self._value = value
        self._show()

    def _show(self) -> None:
        told = "\n".join(_told(each) for each in self._value)
        self._words.setText(told or translate("record_form", "Entered by hand"))
        self._words.setAccessibleName(f"{self.accessibleName()}: {self._words.text()}")


class DoubtsEditor(Editor):
    """The warnings about the record, each with a check that dismisses it."""

    def __init__(self, name: str, _surroundings: Surroundings) -> None:
        super().__init__(name)
        self._value: tuple[Doubt, ...] = ()
        self._rows: list[DoubtLine] = []
        self._nothing = QLabel(translate("record_form", "Nothing"), self)
        self._nothing.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.column.addWidget(self._nothing)

    @override
    def value(self) -> tuple[Doubt, ...]:
        pairs = zip(self._value, self._rows, strict=True)
        return tuple(replace(doubt, dismissed=line.box.isChecked()) for doubt, line in pairs)

    @override
    def set_value(self, value: tuple[Doubt, ...]) -> None:
        if len(value) != len(self._rows):
            for line in self._rows:
                self.column.removeWidget(line)
                line.hide()
                line.deleteLater()
            self._rows = [self._add_line() for _ in value]
        self._value = value
        for doubt, line in zip(value, self._rows, strict=True):
            line.show_doubt(doubt)
        self._nothing.setVisible(not value)

    def lines(self) -> list[DoubtLine]:
        """Return the lines of the warnings, in order."""
        return list(self._rows)

    def _add_line(self) -> DoubtLine:
        line = DoubtLine(self)
        line.box.clicked.connect(self.changed)
        self.column.addWidget(line)
        line.show()
        return line


class DoubtLine(QWidget):
    """A warning in words, and the check that dismisses it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.box = QCheckBox(translate("record_form", "Dismiss"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(FIELD)
        row.addWidget(MarkLabel("warning", "doubt", self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)

    def show_doubt(self, doubt: Doubt) -> None:
        """Show a warning."""
        named = f"{field_name(doubt.field)}: {doubt.text}" if doubt.field else doubt.text
        self._words.setText(named)
        self.box.setAccessibleName(
            translate("record_form", "Dismiss: {text}").format(text=doubt.text)
        )
        self.box.setChecked(doubt.dismissed)


def _told(source: Provenance) -> str:
    first, last = source.line_from, source.line_to
    if first and last and first != last:
        where = translate("record_form", "{source}, lines {first}–{last}")
    elif first:
        where = translate("record_form", "{source}, line {first}")
    else:
        where = "{source}"
    where = where.format(source=source.source, first=first, last=last)
    if not source.field:  # the page whole, which is long
        return where
    told = (
        translate("record_form", "{field}: “{text}” ({source})")
        if source.text
        else translate("record_form", "{field}: {source}")
    )
    return told.format(field=field_name(source.field), text=source.text, source=where)
