"""Fields of one value under each other, labels on the left: a section of a record, a result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.ui.editors.editor import Editor, MakeEditor, Surroundings
from coopdesk.ui.widgets.measures import FIELD, characters
from coopdesk.ui.widgets.messages_inline import FieldRow, FormGrid, Kind

translate = QCoreApplication.translate

LABELS = 17  # characters the labels take, so that sections stand in line; longer ones wrap


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record or part: its name there, its label, its editor and where it stands."""

    name: str
    label: str  # as lupdate sees it, with its key; translated when shown
    make: MakeEditor
    place: str = "beside"  # beside its label, "below" it, or "alone" under the section's heading
    needed: bool = False
    width: int = 0  # characters, 0 for all there is


class PartForm(QWidget):
    """Show some fields of a frozen value and give them back."""

    changed = Signal(str)  # name of the field

    def __init__(
        self, fields: Sequence[Field], surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editors: dict[str, Editor] = {}
        self._rows: dict[str, FieldRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(FIELD)
        self._grid: FormGrid | None = None
        self._beside: list[QLabel] = []
        self._is_only = len(fields) == 1
        for field in fields:
            self._add(field, surroundings)

    def apply(self, part: Any) -> Any:
        """Return the part with what is typed."""
        typed = {name: editor.value() for name, editor in self.editors.items()}
        changed = {name: value for name, value in typed.items() if value != getattr(part, name)}
        return replace(part, **changed) if changed else part

    def show_part(self, part: Any) -> None:
        """Show the fields of a part."""
        for name, editor in self.editors.items():
            editor.set_value(getattr(part, name))

    def say(self, name: str, kind: Kind, text: str) -> None:
        """Say something beneath a field; "" says nothing."""
        if name in self._rows:
            self._rows[name].say(kind, text)

    def said(self, name: str) -> str:
        """Return what is said beneath a field."""
        return self._rows[name].message.text() if name in self._rows else ""

    def unread(self) -> list[str]:
        """Name the fields that hold typing nobody understands."""
        return [name for name, editor in self.editors.items() if editor.unread()]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            for label in self._beside:
                label.setFixedWidth(characters(self, LABELS))

    def _add(self, field: Field, surroundings: Surroundings) -> None:
        label = translate("record_form", field.label)
        editor = field.make(plain(label), surroundings)
        editor.changed.connect(lambda: self.changed.emit(field.name))
        self.editors[field.name] = editor
        if field.place == "alone" and (self._is_only or editor.has_captions):
            self._grid = None
            self._column.addWidget(editor)
            return
        if self._grid is None:
            self._grid = FormGrid(self)
            self._column.addWidget(self._grid)
        if field.place in {"below", "alone"}:
            row = self._grid.add_wide(label, editor, needed=field.needed)
        else:
            row = self._grid.add_field(label, editor, needed=field.needed, width=field.width)
            row.label.setWordWrap(True)
            row.label.setFixedWidth(characters(self, LABELS))
            row.label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
            self._beside.append(row.label)
        self._rows[field.name] = row


def plain(label: str) -> str:
    """Return a label without the mark of its key."""
    return label.replace("&&", "\0").replace("&", "").replace("\0", "&")
