"""What is typed, kept beside the catalogue every few seconds, so that a crash loses nothing."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from coopdesk.background import Background, Reply
from coopdesk.catalogue.drafts import drop_draft, keep_draft
from coopdesk.domain.records import Record
from coopdesk.ui.work_keeping import Keeping


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
        self._soon = Keeping(background, self._write, self)

    def follow_typing(self) -> None:
        """Keep the draft a few seconds from now."""
        self._soon.follow()

    def keep(self) -> None:
        """Keep the draft now."""
        self._soon.keep()

    def drop(self) -> None:
        """Forget the draft: it is saved or discarded."""
        self._soon.stop()
        if self._is_kept:
            self._is_kept = False
            self._background.see_through(drop_draft, self._folder, self.form_id)

    def _write(self) -> Reply[None]:
        self._is_kept = True
        return self._background.see_through(keep_draft, self._folder, self.form_id, self._current())
