"""One change of a bulk edit as a row: which field, what is done to it, with which value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from coopdesk.domain.bulk_changes import FIELDS, BulkChange, bulk_field
from coopdesk.ui.bulk_edit.value_fields import make_field, stacked
from coopdesk.ui.bulk_edit.wording import bulk_field_name, deed_name
from coopdesk.ui.editors.editor import Editor, Surroundings
from coopdesk.ui.editors.text_editors import TopicsEditor
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.measures import FIELD, GAP, characters
from coopdesk.vocabulary.topics import TopicIndex

translate = QCoreApplication.translate

VALUE, INSTEAD = "value", "instead"
# Fields before which the list of fields draws a line.
GROUPS = {"parties", "period", "next_steps.owner_place", "texts"}


class ChangeRow(QWidget):
    """Choose a field and a deed, and type what the deed needs."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self, around: Surroundings, kinds: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._kinds = kinds
        self._editors: dict[str, Editor] = {}
        self.checks: list[QCheckBox] = []  # whole words, capitals; where words are looked for
        self.field_choice = self._combo(self.tr("Field"))
        self.deed_choice = self._combo(self.tr("What to do"))
        self._values = QWidget(self)
        self._remove = QToolButton(self)
        self._remove.setIcon(icon("x"))
        self._remove.setAutoRaise(True)
        self._remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._remove.setToolTip(self.tr("Leave this change out"))
        self._remove.setAccessibleName(self.tr("Leave this change out"))
        self._remove.clicked.connect(self.removed)
        self._lay_out()
        self._offer_fields()
        self.field_choice.currentIndexChanged.connect(self._offer_deeds)
        self.deed_choice.currentIndexChanged.connect(self._show_values)
        self._offer_deeds()

    def change(self) -> BulkChange:
        """Return the change as chosen and typed; it may not be ready yet."""
        values = {name: editor.value() for name, editor in self._editors.items()}
        flags = [check.isChecked() for check in self.checks] or [False, False]
        return BulkChange(
            self._field(),
            self._deed(),
            values.get(VALUE, ""),
            values.get(INSTEAD, ""),
            whole_words=flags[0],
            match_case=flags[1],
        )

    def is_ready(self) -> bool:
        """Tell whether all that the deed needs is there and understood."""
        return self.change().is_ready and not any(e.unread() for e in self._editors.values())

    def choose(self, field: str, deed: str) -> None:
        """Choose a field and what is done to it."""
        self.field_choice.setCurrentIndex(self.field_choice.findData(field))
        self.deed_choice.setCurrentIndex(self.deed_choice.findData(deed))

    def show_change(self, change: BulkChange) -> None:
        """Show a change as it was chosen and typed."""
        self.choose(change.field, change.deed)
        for name, value in ((VALUE, change.value), (INSTEAD, change.instead)):
            if name in self._editors:
                self._editors[name].set_value(value)
        flags = (change.whole_words, change.match_case)
        for check, flag in zip(self.checks, flags, strict=False):
            check.setChecked(flag)
        self.changed.emit()

    def editor(self, name: str = VALUE) -> Editor:
        """Return what a value is typed into: "value", or "instead" for what takes its place."""
        return self._editors[name]

    def use_topics(self, topics: TopicIndex) -> None:
        """Offer the topics of a thesaurus that has changed."""
        for editor in self._editors.values():
            if isinstance(editor, TopicsEditor):
                editor.use_topics(topics)

    def use_surroundings(self, around: Surroundings) -> None:
        """Make editors of these surroundings from now on."""
        self._around = around
        self.use_topics(around.topics)

    def set_removable(self, *, on: bool) -> None:
        """Show or hide the button that takes the row away; its room stays."""
        self._remove.setEnabled(on)

    def _combo(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setMaxVisibleItems(24)
        return box

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self.field_choice.setMinimumContentsLength(18)  # the list itself is as wide as its words
        self.field_choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.deed_choice.setMinimumWidth(characters(self, 24))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(FIELD)
        row.addWidget(self.field_choice, 0, top)
        row.addWidget(self.deed_choice, 0, top)
        row.addWidget(self._values, 1)
        row.addWidget(self._remove, 0, top)
        self.setFocusProxy(self.field_choice)

    def _offer_fields(self) -> None:
        for field in FIELDS:
            if not any(kind in field.kinds for kind in self._kinds):
                continue
            if field.name in GROUPS:
                self.field_choice.insertSeparator(self.field_choice.count())
            words = bulk_field_name(field, self._kinds, self._around.language)
            self.field_choice.addItem(words, field.name)

    def _offer_deeds(self) -> None:
        before = self._deed()
        self.deed_choice.blockSignals(True)
        self.deed_choice.clear()
        for deed in bulk_field(self._field()).deeds:
            self.deed_choice.addItem(deed_name(deed), deed)
        self.deed_choice.setCurrentIndex(max(0, self.deed_choice.findData(before)))
        self.deed_choice.blockSignals(False)
        self._show_values()

    def _show_values(self) -> None:
        old = self._values
        self._values = QWidget(self)
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)  # noqa: S101 - made in _lay_out
        layout.replaceWidget(old, self._values)
        layout.setStretchFactor(self._values, 1)
        old.hide()
        old.deleteLater()
        self._editors, self.checks = {}, []
        self._fill_values(QHBoxLayout(self._values))
        self._values.show()
        QWidget.setTabOrder(self.deed_choice, self._values)
        self.changed.emit()

    def _fill_values(self, row: QHBoxLayout) -> None:
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(FIELD)
        deed = self._deed()
        if deed not in {"clear", "confirm"}:
            row.addWidget(self._editor(VALUE, _value_name(deed)), 1, Qt.AlignmentFlag.AlignTop)
        if deed in {"replace", "find"}:
            by = QLabel(translate("bulk_edit", "by"), self._values)
            by.setContentsMargins(0, GAP, 0, 0)
            row.addWidget(by, 0, Qt.AlignmentFlag.AlignTop)
            new = self._editor(INSTEAD, translate("bulk_edit", "What takes its place"))
            row.addWidget(new, 1, Qt.AlignmentFlag.AlignTop)
        if deed == "find":
            self.checks = [
                QCheckBox(translate("bulk_edit", "Whole words"), self._values),
                QCheckBox(translate("bulk_edit", "Match case"), self._values),
            ]
            self.checks[0].setChecked(True)
            for check in self.checks:
                check.toggled.connect(self.changed)
            row.addLayout(stacked(*self.checks))
        if deed in {"clear", "confirm"}:
            row.addStretch(1)

    def _editor(self, slot: str, name: str) -> Editor:
        editor = make_field(self._field(), self._deed(), name, self._around, self._kinds)
        editor.setParent(self._values)
        editor.changed.connect(self.changed)
        self._editors[slot] = editor
        return editor

    def _field(self) -> str:
        return str(self.field_choice.currentData())

    def _deed(self) -> str:
        return str(self.deed_choice.currentData() or "")


def _value_name(deed: str) -> str:
    match deed:
        case "find":
            return translate("bulk_edit", "Words to find")
        case "replace":
            return translate("bulk_edit", "What is replaced")
        case "remove":
            return translate("bulk_edit", "What is removed")
        case "add":
            return translate("bulk_edit", "What is added")
        case _:
            return translate("bulk_edit", "New value")
