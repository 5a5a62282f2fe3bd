"""Words of records stay words: no widget, tool tip or list reads markup in them."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import Period
from coopdesk.domain.records import Document, Learning, NextStep, Party, Record
from coopdesk.domain.results import Activity, ActivityItem, ResultNode
from coopdesk.ui.links import open_address
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.widgets.plain import plain_tip

NASTY = '<img src="file:///etc/hostname"><b>bold</b>'
MOST = 40  # rows of a list that are looked at


def nasty_records() -> list[Record]:
    """An exchange and a project with markup in every text."""
    parties = (Party("MX", NASTY, "requesting"), Party("BR", NASTY, "providing"))
    shared = {
        "title": NASTY,
        "narrative": NASTY,
        "parties": parties,
        "next_steps": (NextStep(NASTY, owner=NASTY, due=date(2024, 5, 1)),),
        "learnings": (Learning(NASTY),),
        "documents": (Document(NASTY, file_hash="a" * 64, file_name=NASTY),),
    }
    node = ResultNode(
        code="1",
        title=NASTY,
        activities=(Activity(title=NASTY, items=(ActivityItem(text=NASTY),)),),
    )
    when = Period(date(2024, 3, 1), date(2024, 3, 5))
    return [
        Record(kind="exchange", uid="one", period=when, **shared),  # type: ignore[arg-type]
        Record(kind="exchange", uid="two", period=when, **shared),  # type: ignore[arg-type]
        Record(kind="project", uid="three", results=(node,), **shared),  # type: ignore[arg-type]
    ]


def guesses(*windows: QWidget) -> list[str]:
    """Name what in these windows would take a text with NASTY in it for markup."""
    return sorted({told for window in windows for told in _guesses_in(window)})


def _guesses_in(window: QWidget) -> Iterator[str]:
    for widget in [window, *window.findChildren(QWidget)]:
        name = f"{type(window).__name__} {type(widget).__name__} {widget.objectName()}"
        if _is_markup(widget.toolTip()):
            yield f"{name}: tool tip"
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            if _is_markup(widget.text()):
                yield f"{name}: label {widget.text()[:60]}"
        elif isinstance(widget, QTextEdit):
            if "<img" in widget.toHtml().partition("<body")[2]:
                yield f"{name}: page"
        elif isinstance(widget, QAbstractItemView) and widget.model():
            yield from (f"{name}: tip of a row" for tip in _tips(widget.model()) if _is_markup(tip))


def _tips(model: QAbstractItemModel) -> Iterator[str]:
    places = [QModelIndex()]
    while places:
        under = places.pop()
        for row in range(min(model.rowCount(under), MOST)):
            flat = isinstance(model, QAbstractListModel)  # hides how many columns it has
            for column in range(1 if flat else model.columnCount(under)):
                index = model.index(row, column, under)
                yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            places.append(model.index(row, 0, under))


def _is_markup(text: str) -> bool:
    return "<img" in text


def test_words_of_records_are_shown_as_they_are_written(
    qtbot: QtBot, window: MainWindow, background: Background
) -> None:
    background.write(Deed("records_added", NASTY, 3), add_records, nasty_records())
    page = window.list_page("everything")
    qtbot.waitUntil(lambda: len(page.shown()) == 3)
    looked: list[str] = []
    for key in window.pages.makers:
        window.go_to(key)
        qtbot.waitUntil(lambda: window.pages.currentWidget() is not None)
        QApplication.processEvents()
        looked += guesses(window)
    window.go_to("everything")
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: NASTY in page.pane.plain_text())
    for record_id in page.shown():
        window.forms.open_record(record_id)
        window.screens.show_history(record_id)
        window.projects.show_project(record_id)
    background.read(lambda _session: None)
    qtbot.waitUntil(lambda: len(_others(window)) >= 6)
    for other in _others(window):
        for _ in range(3):
            QApplication.processEvents()
        looked += guesses(other)
    looked += guesses(window)
    for other in _others(window):
        other.close()
    assert sorted(set(looked)) == []


def _others(window: MainWindow) -> list[QWidget]:
    every = QApplication.topLevelWidgets()
    return [w for w in every if w.isVisible() and w is not window and w.windowTitle()]


def test_the_walk_finds_what_guesses(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    label = QLabel(NASTY, room)
    label.setToolTip(NASTY)
    assert len(guesses(room)) == 2
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(plain_tip(NASTY))
    assert guesses(room) == []


@pytest.mark.parametrize(
    "address", ["file:///etc/hostname", f"//host/share{NASTY}", f"javascript:{NASTY}"]
)
def test_an_address_that_is_no_web_address_is_shown_as_it_is_and_not_opened(
    qtbot: QtBot, address: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    looked: list[str] = []

    def look() -> None:
        [box] = parent.findChildren(QMessageBox)
        looked.extend([*guesses(box), box.informativeText()])
        box.done(0)

    QTimer.singleShot(0, parent, look)
    assert not open_address(parent, address)
    assert looked == [address]
