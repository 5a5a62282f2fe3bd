"""The program with its window: one open catalogue at a time, settings, language and theme."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from coopdesk import paths
from coopdesk.app.later import load_later
from coopdesk.app.qt_messages import log_qt_messages
from coopdesk.background import Background
from coopdesk.catalogue.backups import back_up_closed, prepare_deed
from coopdesk.catalogue.file_place import FilePlace, place_of
from coopdesk.catalogue.opened_copies import sweep_opened
from coopdesk.catalogue.replacing_file import put_in_place, rescue
from coopdesk.cli import Options
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.desk_lock import BEAT, SLOW_BEAT
from coopdesk.domain.errors import CatalogueError, FileMissing
from coopdesk.domain.file_kind import file_kind
from coopdesk.search.thesaurus import thesaurus, warm_up
from coopdesk.settings import Settings, read_settings, write_settings
from coopdesk.ui.care.rescue import ask_for_rescue, restore_shown
from coopdesk.ui.languages import install_language, system_language
from coopdesk.ui.main_window.window import Desk, MainWindow
from coopdesk.ui.messages.refusals import show_refusal
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import ThemeChoice, apply_text_scale, apply_theme, icon
from coopdesk.ui.welcome.held import HeldDialog

LOOK = 5000  # ms between two looks at who writes
QUIET = 2000  # ms after which the window has its first rows and its counts
_SCHEMES: dict[str, ThemeChoice] = {"light": "light", "dark": "dark"}


def run_window(arguments: list[str], asked: Options) -> int:
    """Open the window and return the exit code once it is closed."""
    log_qt_messages()
    application = QApplication(arguments)
    program = Program(application, asked)
    if not program.start():
        return 1
    try:
        return application.exec()
    finally:
        program.close()


class Program(QObject):
    """Hold the open catalogue and its window."""

    def __init__(self, application: QApplication, asked: Options) -> None:
        super().__init__(application)
        application.setApplicationName(paths.APPLICATION)
        application.setWindowIcon(icon("coopdesk"))
        self._application = application
        self._asked = asked
        self.settings = read_settings(paths.settings_file())
        self.language = asked.language or self.settings.language or system_language()
        self.window: MainWindow | None = None
        self._drafts = paths.data_folder() / "drafts"
        self.background: Background | None = None
        self._is_left = Event()
        self._dress(self.settings)
        install_language(application, self.language)

    def start(self) -> bool:
        """Open the catalogue that was named, or used last, or her own; False if none opens."""
        Thread(target=sweep_opened, args=(paths.data_folder(),), daemon=True).start()
        for path in self._candidates():
            try:
                sessions = _held(path)
            except CatalogueError as refusal:
                if self._is_rescued(path, refusal):
                    return True
                continue
            QTimer.singleShot(QUIET, self, self._load_later)
            return self._sit_down(sessions)
        return False

    def _load_later(self) -> None:
        Thread(target=load_later, args=(self._is_left.is_set,)).start()

    def _sit_down(self, sessions: Sessions) -> bool:
        """Open the window, after a question where another program writes."""
        background = self._background_of(sessions)
        if sessions.holder:
            asked = self._ask_to_read(background, None)
            if not asked.exec():
                background.close()
                sessions.close()
                return False
        self._open_window(background)
        return True

    def _ask_to_read(self, background: Background, window: MainWindow | None) -> HeldDialog:
        """Return the question of what to do where another program writes, not yet open."""
        holder = background.holder
        if holder is None:
            raise ValueError(holder)
        asked = HeldDialog(holder, background.sessions.path.stem, self.language, window)

        def look(*, anyway: bool = False) -> None:
            reply = background.hold(anyway=anyway).then(
                lambda _: asked.show_holder(background.holder)
            )
            reply.otherwise(lambda _: None)  # in the middle of its writing; asked again soon

        asked.look_wanted.connect(look)
        asked.anyway_wanted.connect(partial(look, anyway=True))
        return asked

    def close(self) -> None:
        """Finish what is being written and release the file."""
        self._is_left.set()
        if self.background:
            sessions = self.background.sessions
            self.background.close()
            sessions.close()
            self.background = None
            if not sessions.read_only:
                back_up_closed(sessions.path, self._second_folder())

    def _is_rescued(self, path: Path, refusal: CatalogueError) -> bool:
        """Offer the newest backup of a catalogue that does not open; say why where none helps."""
        backup = rescue(path, refusal, self._second_folder())
        if backup is None:
            show_refusal(None, refusal).exec()
            return False
        if not ask_for_rescue(refusal, backup, self.language):
            return False
        try:
            put_in_place(restore_shown(backup, path), path)
            self._open_window(self._background_of(_held(path)))
        except CatalogueError as further:
            show_refusal(None, further).exec()
            return False
        return True

    def _candidates(self) -> list[Path]:
        own = paths.default_catalogue()
        if self._asked.catalogue:
            return [self._asked.catalogue.absolute()]
        last = Path(self.settings.catalogue) if self.settings.catalogue else own
        return [own] if last == own or _is_gone(last) else [last, own]

    def _switch(self, path: Path, make_new: bool) -> None:  # noqa: FBT001
        """Open another catalogue in place of this one; a refusal leaves this one open."""
        background = self.background
        if background is None:
            return
        if background.is_replaced or not _is_same(path, background.sessions.path):
            reply = background.read(_opened, path, make_new=make_new)
            reply.then(self._replace).otherwise(partial(self._refuse, path))

    def _refuse(self, path: Path, refusal: CatalogueError) -> None:
        if isinstance(refusal, FileMissing) and self.window:
            self.window.take_settings(self.window.settings.forgotten(path))
        show_refusal(self.window, refusal).open()

    def _replace(self, sessions: Sessions) -> None:
        """Sit down at another catalogue, after a question where another program writes to it."""
        background = self._background_of(sessions)
        if not sessions.holder:
            self._move(background)
            return
        asked = self._ask_to_read(background, self.window)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.finished.connect(partial(self._follow_answer, background))
        asked.open()

    def _follow_answer(self, background: Background, answer: int) -> None:
        if answer:
            self._move(background)
        else:
            self._leave(background)

    def _move(self, after: Background) -> None:
        window, background = self.window, self.background
        if window is None or background is None:
            self._leave(after)
            return
        path = after.sessions.path
        if not window.close_windows(partial(self._switch, path, make_new=False)):
            self._leave(after)  # opened again once nothing asks any more
            return
        self._application.setQuitOnLastWindowClosed(False)
        window.close()
        background.close()
        background.sessions.close()
        self._back_up_aside(background.sessions)
        self._open_window(after)
        self._application.setQuitOnLastWindowClosed(True)
        window.deleteLater()
        background.deleteLater()

    def _leave(self, background: Background) -> None:
        background.close()
        background.sessions.close()
        background.deleteLater()

    def _swap(self, prepared: Path) -> None:
        """Put a backup in the place of the open catalogue, which is kept under another name."""
        window, background = self.window, self.background
        if window is None or background is None:
            return
        if not window.close_windows(partial(self._swap, prepared)):
            return  # once nothing asks any more
        path = background.sessions.path
        self._application.setQuitOnLastWindowClosed(False)
        window.close()
        background.close()
        background.sessions.close()
        try:
            aside, refusal = put_in_place(prepared, path), None
        except CatalogueError as found:  # another program has it open, and nothing was changed
            aside, refusal = None, found
        try:
            self._open_window(self._background_of(_held(path)))
        except CatalogueError as further:
            show_refusal(None, further).exec()
            self._application.exit(1)
            return
        self._application.setQuitOnLastWindowClosed(True)
        window.deleteLater()
        background.deleteLater()
        if refusal:
            show_refusal(self.window, refusal)
        elif self.window:
            self.window.care_room.say_restored(aside)

    def _background_of(self, sessions: Sessions) -> Background:
        sessions.before_writing = partial(prepare_deed, sessions, self._second_folder)
        background = Background(sessions, self)
        QTimer(background, interval=LOOK).timeout.connect(background.look_at_desk)
        return background

    def _open_window(self, background: Background) -> None:
        path = background.sessions.path
        self._store(self.settings.opened(path))
        self.background = background
        for timer in background.findChildren(QTimer):
            timer.start()
        self._drafts = _drafts_of(path)
        window = self._show_window(background)
        background.find(warm_up)  # once the list has asked: of a million records it takes 0.5 s
        background.find(_place, path).then(window.hear_place)

    def _show_window(self, background: Background) -> MainWindow:
        with background.sessions.reading() as session:
            reader = Reader(self.language, thesaurus(session))
        window = MainWindow(
            Desk(
                background,
                reader,
                self.settings,
                self._store,
                self._drafts,
                is_alone=background.holder is None,
            )
        )
        window.catalogue_wanted.connect(self._switch)
        window.settings_changed.connect(self._follow_settings)
        window.restored.connect(self._swap)
        window.show()
        self.window = window
        return window

    def _second_folder(self) -> Path | None:
        return Path(self.settings.second_folder) if self.settings.second_folder else None

    def _back_up_aside(self, sessions: Sessions) -> None:
        """Back up a catalogue that another one takes the place of; nobody waits for it."""
        if not sessions.read_only:
            Thread(target=back_up_closed, args=(sessions.path, self._second_folder())).start()

    def _follow_settings(self, settings: Settings) -> None:
        self._dress(settings)
        wanted = self._asked.language or settings.language or system_language()
        if wanted != self.language:
            self.language = wanted
            QTimer.singleShot(0, self, self._speak)  # the preferences are still telling

    def _speak(self) -> None:
        """Show the window anew in the language wanted now, once no form would lose a word."""
        window, background = self.window, self.background
        if window is None or background is None or not window.close_windows(self._speak):
            return
        install_language(self._application, self.language)
        self._application.setQuitOnLastWindowClosed(False)
        window.close()
        self._show_window(background).screens.show_preferences()
        self._application.setQuitOnLastWindowClosed(True)
        window.deleteLater()

    def _store(self, settings: Settings) -> None:
        self.settings = settings
        write_settings(paths.settings_file(), settings)

    def _dress(self, settings: Settings) -> None:
        apply_theme(self._application, _SCHEMES.get(settings.scheme, "system"))
        apply_text_scale(self._application, settings.text_percent)


def _drafts_of(path: Path) -> Path:
    """Return the folder for the drafts of one file; a copy of it has its own."""
    folder = paths.data_folder() / "drafts"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder / hashlib.sha256(str(path.absolute()).encode("utf-8", "replace")).hexdigest()[:16]


def _is_gone(path: Path) -> bool:
    """Tell whether there is nothing to open; what one may not look at is there, to be refused."""
    try:
        return file_kind(path) == "nothing"
    except CatalogueError:
        return False


def _place(_session: Session, path: Path) -> FilePlace:
    return place_of(path)


def _opened(_session: Session, path: Path, *, make_new: bool) -> Sessions:
    if not make_new and file_kind(path) == "nothing":
        raise FileMissing(path)
    return _held(path)


def _held(path: Path) -> Sessions:
    """Open a catalogue to write, or to read where another program writes."""
    sessions = open_database(path)
    try:
        sessions.hold(SLOW_BEAT if place_of(path).kind == "cloud" else BEAT)
    except BaseException:
        sessions.close()
        raise
    return sessions


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
