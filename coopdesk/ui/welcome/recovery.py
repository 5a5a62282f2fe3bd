"""Drafts and work that were open when the program ended unasked: open again, or discard."""

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

from coopdesk.catalogue.begun_work import KeptWork
from coopdesk.catalogue.drafts import KeptDraft
from coopdesk.ui.messages.begun_work import begun_hint, begun_title
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters, lines
from coopdesk.ui.widgets.title_list import TitleList
from coopdesk.vocabulary.moments import moment_text
from coopdesk.vocabulary.terms import term

Left = KeptDraft | KeptWork  # behind


class RecoveryDialog(QDialog):
    """List what was left behind; each leaves the list once it is opened or discarded."""

    open_wanted = Signal(object)  # a Left
    discard_wanted = Signal(object)  # a Left

    def __init__(
        self, drafts: Sequence[Left], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unsaved work"))
        newest_first = sorted(drafts, key=lambda draft: draft.kept_at, reverse=True)
        self._drafts = {_key(draft): draft for draft in newest_first}
        self._language = language
        self._list = TitleList(self.tr("Unsaved work"), self)
        for key, draft in self._drafts.items():
            self._list.add_row(key, self._title(draft), self._hint(draft))
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
        if isinstance(draft, KeptWork):
            question = self.tr("{title}. Discard what you decided there? It is gone for good.")
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
                "This was not saved when CoopDesk ended. What you typed and decided is still here."
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

    def _title(self, draft: Left) -> str:
        if isinstance(draft, KeptWork):
            return begun_title(draft)
        return draft.record.title.strip() or self.tr("Without a title")

    def _hint(self, draft: Left) -> str:
        if isinstance(draft, KeptWork):
            return begun_hint(draft, self._language)
        kind = term("kind", draft.record.kind, self._language)
        when = moment_text(draft.kept_at, self._language)
        return self.tr("{kind} · {when}").format(kind=kind, when=when)

    def _chosen(self) -> Left | None:
        return self._drafts.get(str(self._list.current_key()))

    def _take_chosen(self) -> Left | None:
        draft = self._chosen()
        if draft:
            del self._drafts[_key(draft)]
            self._list.takeItem(self._list.currentRow())
            if not self._drafts:
                self.accept()
        return draft


def _key(draft: Left) -> str:
    return draft.work_id if isinstance(draft, KeptWork) else draft.form_id
