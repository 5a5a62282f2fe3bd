"""Words of records stay words: no widget, tool tip or list reads markup in them."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMessageBox,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records, change_record, read_record, read_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import ChangedMeanwhile, FileMissing, TopicInUse
from coopdesk.domain.periods import Period
from coopdesk.domain.records import Document, Learning, NextStep, Party, Record
from coopdesk.domain.results import Activity, ActivityItem, ResultNode
from coopdesk.exporting.about import About
from coopdesk.exporting.xlsx import write_workbook
from coopdesk.ui.bulk_edit import BulkEditWindow
from coopdesk.ui.duplicates import DuplicatesPage
from coopdesk.ui.links import open_address
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.printing import PrintWindow
from coopdesk.ui.widgets.plain import plain_tip
from coopdesk.vocabulary.topics import shipped_topics
from tests.damage import damage

NASTY = '<img src="file:///etc/hostname"><b>bold</b> &amp; //host/share javascript:x \u202eabc'
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
    where = type(window).__name__
    for widget in [window, *window.findChildren(QWidget)]:
        name = f"{where} {type(widget).__name__} {widget.objectName()}"
        yield from (f"{name}: {told}" for told in _guesses_of(widget))
    for pointed in [window, *window.findChildren(QWidget), *window.findChildren(QAction)]:
        if _is_markup(pointed.toolTip()):
            yield f"{where} {type(pointed).__name__} {pointed.objectName()}: tool tip"


def _guesses_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
        if _is_markup(widget.text()):
            yield f"label {widget.text()[:60]}"
        if widget.openExternalLinks():
            yield "opens links"
    elif isinstance(widget, QTextEdit):
        yield from _guesses_of_page(widget)
    elif isinstance(widget, QAbstractItemView) and widget.model():
        yield from ("tip of a row" for tip in _tips(widget.model()) if _is_markup(tip))


def _guesses_of_page(page: QTextEdit) -> Iterator[str]:
    if "<img" in page.toHtml().partition("<body")[2]:
        yield "page"
    if isinstance(page, QTextBrowser) and page.openExternalLinks():
        yield "opens links"
    kinds = QTextDocument.ResourceType
    if page.document().resource(kinds.StyleSheetResource, QUrl.fromLocalFile(__file__)):
        yield "loads files"


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


def _import(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "<img src=x><b>"
    for row in (("Title", "Status", NASTY), (NASTY, NASTY, NASTY), (NASTY, "", "x")):
        sheet.append(row)
    path = folder / _NAME.format("xlsx")
    book.save(path)
    made = window.screens.bring_in(path)
    qtbot.waitUntil(lambda: not made.is_busy() and made.plan() is not None, timeout=20_000)


def _pasted(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    path = folder / _NAME.format("csv")
    path.write_bytes(f"Title,Heading\x00,Status\n{_CELL},a\x00b,{_CELL}\n".encode())
    made = window.screens.bring_in(path)
    qtbot.waitUntil(lambda: not made.is_busy(), timeout=20_000)


def _capture(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    path = folder / _NAME.format("txt")
    path.write_text(f"Visit {NASTY}\nExperts of Peru {NASTY}, 3 May 2024\n", encoding="utf-8")
    made = window.screens.capture_page()
    _leave_questions(window)
    made.open_file(path)
    qtbot.waitUntil(lambda: not made.is_empty() and not made.is_busy(), timeout=20_000)


def _merge(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    with window._background.sessions.reading() as session:
        kept = read_records(session, [1, 2])
    path = folder / _NAME.format("xlsx")
    about = About(datetime.now().astimezone())
    write_workbook(path, kept, language="en", topics=shipped_topics(), about=about)
    book = openpyxl.load_workbook(path)
    sheet = book["Exchanges"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(1, sheet.max_column + 1).value = NASTY
    for row in (2, 3):
        sheet.cell(row, columns["City"]).value = NASTY
        sheet.cell(row, columns["Status"]).value = NASTY
    book.save(path)
    made = window.screens.merge_workbook(path)
    qtbot.waitUntil(lambda: not made.is_busy() and made.plan() is not None, timeout=20_000)


def _bulk(qtbot: QtBot, window: MainWindow, _folder: Path) -> None:
    page = window.list_page("everything")
    page.table.select_keys(page.shown())
    window.actions_by_key["bulk_edit"].trigger()
    [made] = window.findChildren(BulkEditWindow)
    with qtbot.waitSignal(made.previewed, timeout=20_000):
        made.rows[0].choose("status", "set")
        box = made.rows[0].editor().findChildren(QComboBox)[0]
        box.setCurrentIndex(box.count() - 1)


def _two(qtbot: QtBot, window: MainWindow, _folder: Path) -> None:
    page = window.list_page("exchanges")
    qtbot.waitUntil(lambda: len(page.shown()) == 2, timeout=20_000)
    page.table.select_keys(page.shown())
    window.actions_by_key["merge_records"].trigger()


def _duplicates(qtbot: QtBot, window: MainWindow, _folder: Path) -> None:
    window.go_to("duplicates")
    page = window.pages.currentWidget()
    assert isinstance(page, DuplicatesPage)
    qtbot.waitUntil(lambda: page.list.count() > 0, timeout=20_000)


def _pack(qtbot: QtBot, window: MainWindow, _folder: Path) -> None:
    window.list_page("everything")
    window.actions_by_key["pack"].trigger()


def _print(qtbot: QtBot, window: MainWindow, _folder: Path) -> None:
    window.list_page("everything")
    window.actions_by_key["print"].trigger()
    [made] = window.findChildren(PrintWindow)
    qtbot.waitUntil(lambda: made.page_count() > 0, timeout=20_000)


def _care(qtbot: QtBot, window: MainWindow, _folder: Path) -> None:
    page = window.care_room.page()
    window.actions_by_key["back_up"].trigger()
    qtbot.waitUntil(lambda: page.table.backup() is not None, timeout=20_000)
    sessions = window._background.sessions
    with sessions.reading() as session:
        kept = read_record(session, 2)
    changed = replace(kept, title=f"{NASTY} once more")
    sessions.write(Deed("record_changed", NASTY), change_record, changed)
    damage(sessions.path, "UPDATE record SET narrative = 'x' WHERE id = 1")
    page.check_wanted.emit()
    qtbot.waitUntil(page.findings.isVisible, timeout=20_000)
    dialog = page.restore()
    assert dialog
    qtbot.waitUntil(lambda: "once more" in dialog.versions.toPlainText(), timeout=20_000)


def _refusals(_qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    for refusal in (FileMissing(folder / NASTY), ChangedMeanwhile(NASTY), TopicInUse(NASTY, 2)):
        show_refusal(window, refusal)


_CELL = NASTY.replace('"', "'")
_NAME = "a.{}" if sys.platform == "win32" else "<img src=x><b>&amp;.{}"
# What is opened beside the pages on words, names and cells that others wrote.
ROOMS: dict[str, Callable[[QtBot, MainWindow, Path], None]] = {
    "import": _import,
    "cells": _pasted,
    "capture": _capture,
    "merge": _merge,
    "bulk edit": _bulk,
    "two records": _two,
    "duplicates": _duplicates,
    "pack": _pack,
    "print": _print,
    "care": _care,
    "refusals": _refusals,
}


@pytest.mark.parametrize("room", ROOMS)
def test_words_of_others_are_shown_as_they_are_written(
    qtbot: QtBot, window: MainWindow, background: Background, tmp_path: Path, room: str
) -> None:
    background.write(Deed("records_added", NASTY, 3), add_records, nasty_records())
    page = window.list_page("everything")
    qtbot.waitUntil(lambda: len(page.shown()) == 3, timeout=20_000)
    ROOMS[room](qtbot, window, tmp_path)
    for _ in range(5):
        QApplication.processEvents()
    others = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    looked = guesses(window, *others)
    _leave_questions(window)
    for other in _others(window):
        other.close()
        _leave_questions(other)
    assert looked == []


def _leave_questions(window: QWidget) -> None:
    for asked in window.findChildren(QDialog):
        asked.reject()


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
