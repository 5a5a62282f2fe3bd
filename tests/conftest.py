"""Fixtures every test may use."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from coopdesk.background import Background
from coopdesk.db import history
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from tests.keyboard import Keyboard

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No test may fail because the machine is busy, and a gate tries the same examples each time;
# --hypothesis-profile=explore tries others.
settings.register_profile("house", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile("house")


@pytest.fixture(scope="session")
def new_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue as it is made on the first day; copied, since making one takes 0.5 s."""
    path = tmp_path_factory.mktemp("new") / "new.coopdesk"
    open_database(path).close()
    return path


@pytest.fixture
def catalogue_path(tmp_path: Path, new_catalogue: Path) -> Path:
    return Path(shutil.copy(new_catalogue, tmp_path / "catalogue.coopdesk"))


@pytest.fixture
def sessions(catalogue_path: Path) -> Iterator[Sessions]:
    opened = open_database(catalogue_path)
    yield opened
    opened.close()


@pytest.fixture
def session(sessions: Sessions) -> Iterator[Session]:
    """A session whose writes are recorded as one change that is never finished."""
    with sessions.writing() as opened:
        opened.info["recorder"] = history.Recorder()
        yield opened


@pytest.fixture
def background(qapp: object, sessions: Sessions) -> Iterator[Background]:
    bridge = Background(sessions)
    yield bridge
    bridge.close()


@pytest.fixture
def keys(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.fixture
def deed() -> Deed:
    return Deed("record_added", "Training")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the tests away from the officer's own files."""
    monkeypatch.setenv("COOPDESK_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def plain_desk() -> Iterator[None]:
    """Leave no window in sight and no language spoken for the next test, however this one ends."""
    numbers = QLocale()
    yield
    QLocale.setDefault(numbers)
    application = QApplication.instance()
    if isinstance(application, QApplication):
        for texts in application.findChildren(QTranslator):
            application.removeTranslator(texts)
            texts.deleteLater()
        for window in application.topLevelWidgets():
            window.hide()
