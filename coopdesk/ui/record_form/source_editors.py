"""Where the record was taken from, to read, and the warnings about it, to dismiss."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QLabel
from typing_extensions import override

from coopdesk.domain.records import Doubt, Provenance
from coopdesk.ui.record_form.editor import Editor, Surroundings

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
        self._boxes: list[QCheckBox] = []
        self._nothing = QLabel(translate("record_form", "Nothing"), self)
        self._nothing.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.column.addWidget(self._nothing)

    @override
    def value(self) -> tuple[Doubt, ...]:
        boxes = zip(self._value, self._boxes, strict=True)
        return tuple(replace(doubt, dismissed=box.isChecked()) for doubt, box in boxes)

    @override
    def set_value(self, value: tuple[Doubt, ...]) -> None:
        if len(value) != len(self._boxes):
            for box in self._boxes:
                self.column.removeWidget(box)
                box.hide()
                box.deleteLater()
            self._boxes = [self._box() for _ in value]
        self._value = value
        for doubt, box in zip(value, self._boxes, strict=True):
            box.setText(translate("record_form", "Dismiss: {text}").format(text=doubt.text))
            box.setAccessibleName(box.text())
            box.setToolTip(doubt.text)
            box.setChecked(doubt.dismissed)
        self._nothing.setVisible(not value)

    def _box(self) -> QCheckBox:
        box = QCheckBox(self)
        box.clicked.connect(self.changed)
        self.column.addWidget(box)
        box.show()
        return box


def _told(source: Provenance) -> str:
    lines = f"{source.line_from}–{source.line_to}" if source.line_from else ""
    where = translate("record_form", "{source}, lines {lines}") if lines else "{source}"
    told = where.format(source=source.source, lines=lines)
    return translate("record_form", "{field}: “{text}” ({source})").format(
        field=source.field, text=source.text, source=told
    )
