"""All fields of a record in sections with their index; sections out of sight come later."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coopdesk.domain.completeness import missing
from coopdesk.domain.records import Record
from coopdesk.ui.editors.editor import Surroundings
from coopdesk.ui.record_form.part_form import PartForm
from coopdesk.ui.record_form.sections import FIELDS, SECTIONS, Section, section_of
from coopdesk.ui.widgets.measures import FIELD
from coopdesk.ui.widgets.mnemonics import innermost
from coopdesk.ui.widgets.sections import SectionIndex, SectionPage

translate = QCoreApplication.translate

AT_ONCE = 1  # sections built before the window shows; the others follow one by one


class RecordFields(QWidget):
    """Show a record of one kind and give it back with what is typed."""

    changed = Signal(str)  # name of the field

    def __init__(
        self, surroundings: Surroundings, record: Record, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._record = record
        self._forms: dict[str, PartForm] = {}
        self._holders: dict[str, QWidget] = {}
        self._waiting: list[Section] = list(SECTIONS[surroundings.kind])
        self.page = SectionPage(translate("record_form", "Fields of the record"), self)
        self.index = SectionIndex(translate("record_form", "Sections"), self)
        self.index.chosen.connect(self._build_until)  # before the index scrolls there
        self.index.follow(self.page)
        for section in self._waiting:
            holder = QWidget()
            QVBoxLayout(holder).setContentsMargins(0, 0, 0, 0)
            self._holders[section.key] = holder
            title = translate("record_form", section.title)
            self.page.add_section(section.key, title, holder)
            self.index.add_section(section.key, title)
        row = QHBoxLayout(self)
        row.setContentsMargins(FIELD, FIELD, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.index)
        row.addWidget(self.page, 1)
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._build_next)
        for _ in range(AT_ONCE):
            self._build_next()
        self._later.start()

    def value(self) -> Record:
        """Return the record with what is typed."""
        record = self._record
        for form in self._forms.values():
            record = form.apply(record)
        return record

    def set_value(self, record: Record) -> None:
        """Show a record; fields that say the same already are left alone."""
        self._record = record
        for form in self._forms.values():
            form.show_part(record)

    def unread(self) -> list[str]:
        """Name the fields that hold typing nobody understands."""
        return [name for form in self._forms.values() for name in form.unread()]

    def field(self, name: str) -> QWidget:
        """Return the editor of a field."""
        return self._form_of(name).editors[name]

    def go_to(self, name: str) -> None:
        """Bring a field into sight and put the cursor into it."""
        self._enter(self.field(name))

    def go_to_unread(self, name: str) -> None:
        """Put the cursor where a field holds typing nobody understands."""
        self._enter(self._form_of(name).editors[name].unread_field())

    def say_problem(self, name: str, text: str) -> None:
        """Say a problem next to a field; "" says nothing."""
        self._form_of(name).say(name, "problem", text)

    def problem(self, name: str) -> str:
        """Return the problem said next to a field."""
        return self._form_of(name).said(name)

    def show_missing(self, record: Record) -> None:
        """Put a dot at the sections where something is missing."""
        lacking = {section_of(record.kind, name) for name in missing(record)}
        for section in SECTIONS[record.kind]:
            self.index.set_missing(section.key, missing=section.key in lacking)

    def build_all(self) -> None:
        """Build the sections that are still to come."""
        while self._waiting:
            self._build_next()

    def build_ahead(self, here: QWidget | None) -> None:
        """Build the next section if the cursor is in the last one built: fingers can be faster."""
        built = list(self._forms.values())
        if self._waiting and here and built and built[-1].isAncestorOf(here):
            self._build_next()

    def _enter(self, field: QWidget) -> None:
        field.setFocus()
        self.page.show_field(field)
        self.page.show_field(innermost(field))  # of a list longer than the page

    def _form_of(self, name: str) -> PartForm:
        key = section_of(self._surroundings.kind, name)
        self._build_until(key)
        return self._forms[key]

    def _build_until(self, key: str) -> None:
        was_built = key in self._forms
        while self._waiting and key not in self._forms:
            self._build_next()
        page = self.page.widget()
        if page and not was_built and (layout := page.layout()):
            layout.activate()

    def _build_next(self) -> None:
        if not self._waiting:
            self._later.stop()
            self.page.verticalScrollBar().valueChanged.emit(self.page.verticalScrollBar().value())
            self.index.show_current(self.page.current())
            return
        section = self._waiting.pop(0)
        holder = self._holders[section.key]
        form = PartForm([FIELDS[name] for name in section.fields], self._surroundings, holder)
        form.show_part(self._record)
        form.changed.connect(self.changed)
        layout = holder.layout()
        if layout is not None:
            layout.addWidget(form)
        form.show()  # in a window that shows already, Qt would only show it after the next event
        self._forms[section.key] = form
