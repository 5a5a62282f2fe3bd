"""Language, appearance and size of the text; each choice holds at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.settings import Settings
from coopdesk.ui.languages import NAMES, system_language
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters
from coopdesk.ui.widgets.messages_inline import FieldMessage, FormGrid

SIZES: Final = (80, 90, 100, 110, 125, 150, 175, 200)  # percent of the system's text


class PreferencesDialog(QDialog):
    """Offer the preferences; changed tells the new settings as soon as one is chosen."""

    changed = Signal(Settings)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.settings = settings
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        self._column.setSpacing(FIELD)
        self._page: QWidget | None = None
        self._build()

    def choose(
        self,
        *,
        language: str | None = None,
        scheme: str | None = None,
        text_percent: int | None = None,
    ) -> None:
        """Choose as the officer would; language "" and scheme "system" follow the platform."""
        for box, value in (
            (self._language, language),
            (self._scheme, scheme),
            (self._size, text_percent),
        ):
            if value is not None:
                box.setCurrentIndex(box.findData(value))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._build()
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange}:
            self._fit()

    def _fit(self) -> None:
        """Grow with the text, which is chosen here."""
        self.setMinimumWidth(characters(self, 56))
        self.adjustSize()

    def _build(self) -> None:
        """Build the form in the language of this moment."""
        focused = self.focusWidget().objectName() if self.focusWidget() else ""
        if self._page:
            self._page.hide()
            self._page.deleteLater()
        self.setWindowTitle(self.tr("Preferences"))
        self._language = self._language_box()
        self._scheme = self._scheme_box()
        self._size = self._size_box()
        self._page = self._form()
        self._column.addWidget(self._page)
        self._fit()
        if again := self._page.findChild(QComboBox, focused) if focused else None:
            again.setFocus()

    def _form(self) -> QWidget:
        page = QWidget(self)
        grid = FormGrid(page)
        grid.add_field(self.tr("&Language"), self._language)
        grid.add_field(self.tr("&Appearance"), self._scheme)
        grid.add_field(self.tr("Text &size"), self._size)
        note = FieldMessage(page)
        note.show_message("hint", self.tr("Changes take effect at once."))
        grid.add_widget(note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, page)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP)
        column.addWidget(grid)
        column.addStretch(1)
        column.addWidget(buttons)
        for box in (self._language, self._scheme, self._size):
            box.currentIndexChanged.connect(self._tell)
        return page

    def _language_box(self) -> QComboBox:
        own = self.tr("As the system ({language})").format(language=NAMES[system_language()])
        return _box("language", {"": own, **NAMES}, self.settings.language)

    def _scheme_box(self) -> QComboBox:
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        return _box("scheme", names, self.settings.scheme)

    def _size_box(self) -> QComboBox:
        sizes = sorted({*SIZES, self.settings.text_percent})
        names = {size: self.tr("{percent} %").format(percent=size) for size in sizes}
        return _box("size", names, self.settings.text_percent)

    def _tell(self) -> None:
        self.settings = replace(
            self.settings,
            language=self._language.currentData(),
            scheme=self._scheme.currentData(),
            text_percent=self._size.currentData(),
        )
        self.changed.emit(self.settings)


def _box(name: str, names: dict[str, str] | dict[int, str], chosen: object) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setObjectName(name)
    for value, text in names.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
