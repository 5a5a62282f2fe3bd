"""Drafts that were open when the program ended without saving them: open again, or discard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from coopdesk.catalogue.drafts import KeptDraft
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters, lines
from coopdesk.ui.widgets.title_list import TitleList
from coopdesk.vocabulary.moments import moment_text
from coopdesk.vocabulary.terms import term


class RecoveryDialog(QDialog):
    """List the drafts; each leaves the list once it is opened or discarded."""

    open_wanted = Signal(KeptDraft)
    discard_wanted = Signal(KeptDraft)

    def __init__(
        self, drafts: Sequence[KeptDraft], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unsaved records"))
        self._drafts = {draft.form_id: draft for draft in reversed(drafts)}  # newest first
        self._list = TitleList(self.tr("Unsaved records"), self)
        for draft in self._drafts.values():
            kind = term("kind", draft.record.kind, language)
            hint = self.tr("{kind} · {when}").format(
                kind=kind, when=moment_text(draft.kept_at, language)
            )
            self._list.add_row(draft.form_id, self._title(draft), hint)
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(self.open_chosen)
        self._buttons = QDialogButtonBox(self)
        action = QDialogButtonBox.ButtonRole.ActionRole
        opens = self._buttons.addButton(self.tr("&Open"), action)
        opens.clicked.connect(self.open_chosen)
        opens.setDefault(True)
        discards = self._buttons.addButton(self.tr("&Discard …"), action)
        discards.clicked.connect(self.ask_to_discard)
        later = self._buttons.addButton(self.tr("&Later"), QDialogButtonBox.ButtonRole.RejectRole)
        later.setToolTip(self.tr("They stay where they are until the next start"))
        self._buttons.rejected.connect(self.reject)
        self._lay_out()

    def open_chosen(self) -> None:
        """Ask for the form of the chosen draft."""
        if draft := self._take_chosen():
            self.open_wanted.emit(draft)

    def ask_to_discard(self) -> None:
        """Make sure first: a discarded draft is gone for good."""
        draft = self._chosen()
        if not draft:
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.windowTitle())
        question = self.tr("Discard “{title}”? What was typed there is gone for good.")
        box.setText(question.format(title=self._title(draft)))
        box.setStandardButtons(
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel
        )
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.button(QMessageBox.StandardButton.Discard).clicked.connect(self.discard_chosen)
        box.open()

    def discard_chosen(self) -> None:
        """Ask for the chosen draft to be forgotten."""
        if draft := self._take_chosen():
            self.discard_wanted.emit(draft)

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "CoopDesk ended before these records were saved. What you had typed is still here."
            ),
            self,
        )
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(FIELD)
        column.addWidget(words)
        column.addWidget(self._list, 1)
        column.addWidget(self._buttons)
        screen = self.screen().availableSize()
        self.resize(
            min(characters(self, 72), screen.width() - 60),
            min(lines(self, 22), screen.height() - 60),
        )

    def _title(self, draft: KeptDraft) -> str:
        return draft.record.title.strip() or self.tr("Without a title")

    def _chosen(self) -> KeptDraft | None:
        return self._drafts.get(str(self._list.current_key()))

    def _take_chosen(self) -> KeptDraft | None:
        draft = self._chosen()
        if draft:
            del self._drafts[draft.form_id]
            self._list.takeItem(self._list.currentRow())
            if not self._drafts:
                self.accept()
        return draft
