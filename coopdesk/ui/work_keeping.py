"""What is decided in a window, kept every few seconds; the question whether to go on with it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from coopdesk.background import Background, Reply
from coopdesk.catalogue.begun_work import KeptWork, Kind, Work, drop_work, keep_work, kept_works
from coopdesk.domain.errors import CatalogueError
from coopdesk.ui.messages.begun_work import begun_text
from coopdesk.ui.widgets.plain import keep_plain

translate = QCoreApplication.translate
EVERY = 4000  # ms


@dataclass(slots=True)
class WorkPlace:
    """Where work is kept, and which of it is open in a window: that is not offered."""

    folder: Path
    open: set[str] = field(default_factory=set[str])


class Keeping(QObject):
    """Have something kept a few seconds after it changed; say once where it cannot be."""

    def __init__(
        self, background: Background, keep: Callable[[], Reply[None] | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._keep = keep
        self._is_refused = False
        self._timer = QTimer(self, interval=EVERY, singleShot=True)
        self._timer.timeout.connect(self.keep)

    def follow(self) -> None:
        """Keep it a few seconds from now."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Keep it now."""
        self._timer.stop()
        reply = self._keep()
        if reply is not None:
            reply.otherwise(self._refuse)

    def stop(self) -> None:
        """Keep nothing any more."""
        self._timer.stop()

    def is_due(self) -> bool:
        """Tell whether something changed that is not kept yet."""
        return self._timer.isActive()

    def _refuse(self, refusal: CatalogueError) -> None:
        """Let the window say once that nothing is kept: she goes on, and may finish sooner."""
        if not self._is_refused:
            self._is_refused = True
            self._background.refused.emit(refusal)


class WorkKeeping(QObject):
    """Keep what one window holds while it is not done; without a place nothing is kept."""

    def __init__(
        self,
        background: Background,
        place: WorkPlace | None,
        current: Callable[[], Callable[[], Work] | None],
        parent: QObject,
    ) -> None:
        """Ask current for what is to be kept; what it returns is called on another thread."""
        super().__init__(parent)
        self._background = background
        self._place = place
        self._current = current
        self._work_id = uuid.uuid4().hex
        self._is_kept = False
        self._soon = Keeping(background, self._write, self)

    @property
    def folder(self) -> Path:
        """Return where work is kept; raises ValueError where none is."""
        if self._place is None:
            raise ValueError(self._place)
        return self._place.folder

    def follow(self) -> None:
        """Keep what the window holds a few seconds from now."""
        if self._place is not None:
            self._soon.follow()

    def keep(self) -> None:
        """Keep what the window holds now."""
        self._soon.keep()

    def is_due(self) -> bool:
        """Tell whether something was decided that is not kept yet."""
        return self._soon.is_due()

    def go_on_with(self, kept: KeptWork) -> None:
        """Keep under the name of what was left behind from now on."""
        self.put_aside()
        self._work_id, self._is_kept = kept.work_id, True
        if self._place is not None:
            self._place.open.add(kept.work_id)

    def put_aside(self) -> None:
        """Leave what is kept for another day, with the last decisions; begin anew."""
        if self.is_due():
            self.keep()
        self._leave()

    def drop(self) -> None:
        """Forget what was kept: it is done, or given up."""
        self._soon.stop()
        if self._is_kept and self._place is not None:
            self._background.see_through(drop_work, self._place.folder, self._work_id)
        self._leave()

    def look_for(self, use: Callable[[Sequence[KeptWork]], object]) -> None:
        """Hand over what was left behind and is open nowhere, newest first."""
        if self._place is not None:
            reply = self._background.read(kept_works, self._place.folder)
            reply.then(partial(self._sift, use))

    def _write(self) -> Reply[None] | None:
        make = self._current()
        if self._place is None:
            return None
        if make is None:  # all of it was taken back
            self.drop()
            return None
        self._is_kept = True
        self._place.open.add(self._work_id)
        return self._background.see_through(keep_work, self._place.folder, self._work_id, make)

    def _sift(self, use: Callable[[Sequence[KeptWork]], object], found: Sequence[KeptWork]) -> None:
        is_open = self._place.open if self._place else set[str]()
        use([each for each in reversed(found) if each.work_id not in is_open])

    def _leave(self) -> None:
        if self._place is not None:
            self._place.open.discard(self._work_id)
        self._work_id, self._is_kept = uuid.uuid4().hex, False


def begun_on(found: Sequence[KeptWork], kind: Kind, sha256: str) -> KeptWork | None:
    """Return what was begun on the same bytes, wherever their file lies now."""
    own = (each for each in found if each.kind == kind and not each.trouble)
    return next((each for each in own if each.sha256 == sha256), None)


def ask_to_go_on(
    window: QWidget, kept: KeptWork, language: str, go_on: Callable[[], object]
) -> QMessageBox:
    """Open the question whether to go on where she left off; nobody waits for it."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(window.windowTitle())
    box.setText(begun_text(kept, language))
    box.setInformativeText(
        translate(
            "WorkKeeping",
            "Go on where you left off, or put it aside: it is offered again another time.",
        )
    )
    keep_plain(box)
    role = QMessageBox.ButtonRole
    going = box.addButton(translate("WorkKeeping", "&Go on"), role.AcceptRole)
    aside = box.addButton(translate("WorkKeeping", "&Put aside"), role.RejectRole)
    box.setDefaultButton(going)
    box.setEscapeButton(aside)
    going.clicked.connect(partial(_call, go_on))
    box.open()
    return box


def _call(do: Callable[[], object], *_checked: object) -> None:
    do()
