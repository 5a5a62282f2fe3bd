"""What is typed, kept beside the catalogue every few seconds, so that a crash loses nothing."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from coopdesk.background import Background
from coopdesk.catalogue.drafts import drop_draft, keep_draft
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.records import Record

EVERY = 4000  # ms


class DraftKeeping(QObject):
    """Keep the draft of one form while it holds what is not saved."""

    def __init__(
        self,
        background: Background,
        folder: Path,
        form_id: str,
        current: Callable[[], Record],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.form_id = form_id or uuid.uuid4().hex
        self._background = background
        self._folder = folder
        self._current = current
        self._is_kept = bool(form_id)
        self._is_refused = False
        self._timer = QTimer(self, interval=EVERY, singleShot=True)
        self._timer.timeout.connect(self.keep)

    def follow_typing(self) -> None:
        """Keep the draft a few seconds from now."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Keep the draft now."""
        self._timer.stop()
        self._is_kept = True
        reply = self._background.see_through(
            keep_draft, self._folder, self.form_id, self._current()
        )
        reply.otherwise(self._refuse)

    def _refuse(self, refusal: CatalogueError) -> None:
        """Let the window say once that nothing is kept: she types on, and may save sooner."""
        if not self._is_refused:
            self._is_refused = True
            self._background.refused.emit(refusal)

    def drop(self) -> None:
        """Forget the draft: it is saved or discarded."""
        self._timer.stop()
        if self._is_kept:
            self._is_kept = False
            self._background.see_through(drop_draft, self._folder, self.form_id)
