"""What was left behind when the program ended unasked: offered at the start, all in one list."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.catalogue.begun_work import KeptWork, clear_up, drop_work, kept_works
from coopdesk.catalogue.drafts import KeptDraft, drop_draft, kept_drafts
from coopdesk.domain.errors import WorkDamaged, WorkNewer
from coopdesk.domain.records import Record
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.welcome.recovery import Left, RecoveryDialog
from coopdesk.ui.work_keeping import WorkPlace


class LeftBehind(QObject):
    """Offer drafts of forms and work begun in other windows; open or forget what is chosen."""

    draft_wanted = Signal(Record, str)  # and the name of its form
    work_wanted = Signal(KeptWork)

    def __init__(
        self, window: QWidget, background: Background, language: str, place: WorkPlace
    ) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._language = language
        self._place = place
        self._drafts: list[KeptDraft] = []

    def offer(self) -> None:
        """Look for what was left behind, and offer it if there is any."""
        self._background.see_through(clear_up, self._place.folder)
        self._background.read(kept_drafts, self._place.folder).then(self._take_drafts)
        self._background.read(kept_works, self._place.folder).then(self._show)

    def _take_drafts(self, drafts: list[KeptDraft]) -> None:
        self._drafts = drafts

    def _show(self, works: list[KeptWork]) -> None:
        left: list[Left] = [*self._drafts, *works]
        if not left:
            return
        dialog = RecoveryDialog(left, self._language, self._window)
        dialog.open_wanted.connect(self._open)
        dialog.discard_wanted.connect(self._discard)
        dialog.show()  # beside what is opened from it, which a window of the desk may be

    def _open(self, left: Left) -> None:
        if isinstance(left, KeptDraft):
            self.draft_wanted.emit(left.record, left.form_id)
        elif left.trouble == "newer":
            show_refusal(self._window, WorkNewer(left.name))
        elif left.trouble:
            show_refusal(self._window, WorkDamaged(left.name))
        else:
            self.work_wanted.emit(left)

    def _discard(self, left: Left) -> None:
        if isinstance(left, KeptDraft):
            self._background.see_through(drop_draft, self._place.folder, left.form_id)
        else:
            self._background.see_through(drop_work, self._place.folder, left.work_id)
