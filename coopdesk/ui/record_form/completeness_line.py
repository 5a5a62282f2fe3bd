"""What a record still lacks, in one line at the foot of the form, and when it was saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from coopdesk.domain.completeness import FIELDS, completeness, missing
from coopdesk.domain.records import Record
from coopdesk.ui.messages import field_name
from coopdesk.ui.record_form.notices import escaped

translate = QCoreApplication.translate


class CompletenessLine(QWidget):
    """How much is there (n of m), what is missing as links, and a word on saving."""

    asked_for = Signal(str)  # name of a field

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lacking = QLabel(self)
        self._lacking.setTextFormat(Qt.TextFormat.RichText)
        self._lacking.setWordWrap(True)
        self._lacking.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._lacking.linkActivated.connect(self.asked_for)
        self._state = QLabel(self)
        self._state.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._state.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._lacking)
        column.addWidget(self._state)
        self._shown: tuple[int, tuple[str, ...]] | None = None

    def show_record(self, record: Record) -> None:
        """Count what a record has."""
        lacking = missing(record)
        there = round(completeness(record) * len(FIELDS) / 100)
        if self._shown == (there, lacking):
            return
        self._shown = (there, lacking)
        count = translate("record_form", "{n} of {total}").format(n=there, total=len(FIELDS))
        if not lacking:
            told = translate("record_form", "{count}, ready to publish").format(count=count)
            self._lacking.setText(escaped(told))
            self._lacking.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            names = [field_name(name) for name in lacking]
            told = translate("record_form", "{count}, missing: {fields}")
            links = ", ".join(
                f'<a href="{field}">{escaped(name)}</a>'
                for field, name in zip(lacking, names, strict=True)
            )
            self._lacking.setText(escaped(told).format(count=count, fields=links))
            self._lacking.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            told = told.format(count=count, fields=", ".join(names))
        self._lacking.setAccessibleName(told)

    def say(self, text: str) -> None:
        """Say a word on saving; "" says nothing."""
        self._state.setText(text)
        self._state.setVisible(bool(text))

    def text(self) -> str:
        """Return what is said of the record, as plain words."""
        return self._lacking.accessibleName()

    def said(self) -> str:
        """Return the word on saving."""
        return self._state.text()
