"""Work is kept while it is open, offered to others once it is not, and refused but once."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.begun_work import KeptWork, Work
from coopdesk.domain.errors import CatalogueError
from coopdesk.ui.work_keeping import WorkKeeping, WorkPlace

WORK = Work("import", "listing.xlsx", {}, 1)
Open = Callable[[], WorkKeeping]


@pytest.fixture
def place(tmp_path: Path) -> WorkPlace:
    return WorkPlace(tmp_path / "drafts")


@pytest.fixture
def keeping(background: Background, place: WorkPlace) -> Iterator[Open]:
    """Keep the same work for one window after another."""
    window = QObject()
    yield lambda: WorkKeeping(background, place, partial(_whole, WORK), window)
    window.deleteLater()


def _whole(work: Work) -> Callable[[], Work]:
    return lambda: work


def offered(qtbot: QtBot, keeping: WorkKeeping) -> Sequence[KeptWork]:
    found: list[Sequence[KeptWork]] = []
    keeping.look_for(found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=30_000)
    return found[0]


def test_work_is_offered_once_no_window_holds_it(
    qtbot: QtBot, place: WorkPlace, keeping: Open
) -> None:
    one, other = keeping(), keeping()
    one.keep()
    qtbot.waitUntil(lambda: any(place.folder.rglob("*.json")), timeout=30_000)
    assert offered(qtbot, other) == []
    one.put_aside()
    [kept] = offered(qtbot, other)
    assert kept.name == "listing.xlsx"
    other.go_on_with(kept)
    assert offered(qtbot, one) == []
    other.drop()
    qtbot.waitUntil(lambda: not any(place.folder.rglob("*.json")), timeout=30_000)


def test_what_is_put_aside_is_kept_with_its_last_decisions(
    qtbot: QtBot, place: WorkPlace, keeping: Open
) -> None:
    one = keeping()
    one.follow()
    one.put_aside()
    assert not one.is_due()
    qtbot.waitUntil(lambda: len(list(place.folder.rglob("*.json"))) == 1, timeout=30_000)
    one.keep()  # of something else now
    qtbot.waitUntil(lambda: len(list(place.folder.rglob("*.json"))) == 2, timeout=30_000)


def test_that_nothing_can_be_kept_is_said_once(
    qtbot: QtBot, background: Background, place: WorkPlace, keeping: Open
) -> None:
    place.folder.write_text("a file where the folder should be", encoding="utf-8")
    refused: list[CatalogueError] = []
    background.refused.connect(refused.append)
    one = keeping()
    one.keep()
    qtbot.waitUntil(lambda: len(refused) == 1, timeout=30_000)
    one.keep()
    assert offered(qtbot, one) == []  # asked behind it
    assert len(refused) == 1


def test_without_a_place_nothing_is_kept(background: Background) -> None:
    window = QObject()
    one = WorkKeeping(background, None, partial(_whole, WORK), window)
    one.follow()
    assert not one.is_due()
    one.keep()
    one.put_aside()
    one.drop()
    with pytest.raises(ValueError, match="None"):
        one.folder  # noqa: B018 - it is asked for
