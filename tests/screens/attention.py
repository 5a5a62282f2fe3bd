"""The scenes of attention: its groups, nothing to look at, and the question *please update*."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from PySide6.QtWidgets import QWidget

from coopdesk.catalogue.records import add_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Document, Doubt, Party, Record
from coopdesk.search.find import find_titles
from coopdesk.ui.attention.please_update import PleaseUpdateDialog
from coopdesk.ui.main_window.window import MainWindow

_VISIT = "Visit on workplace inspection"
_DOUBT = "Two dates are given for the end: 25 September 2019 in the heading, 26 in the text."


class Stage(Protocol):
    """What the scenes ask of the stage."""

    @property
    def window(self) -> MainWindow: ...

    @property
    def sessions(self) -> Sessions: ...

    def settle(self) -> None: ...


def attention(group: str, percent: int = 100) -> Callable[[Stage], None]:
    """Return the scene of a group, its first line selected."""

    def scene(stage: Stage) -> None:
        if by := percent - stage.window.settings.text_percent:
            stage.window.screens.scale_text(by)
        _fill(stage)
        page = stage.window.attention.page()
        page.refresh()
        stage.settle()
        page.choose(group)
        stage.settle()
        page.table.select_keys(list(page.table.all_keys())[:1])
        page.table.setFocus()
        stage.settle()

    return scene


def nothing_wrong(stage: Stage) -> None:
    """Show what is said where nothing needs a look."""
    page = stage.window.attention.page()
    page.show_query(Query("lighthouse"))
    stage.settle()
    stage.settle()


def please_update(stage: Stage) -> QWidget:
    """Show the question which records a country is to complete."""
    stage.window.attention.page().show_query(Query())
    stage.window.attention.ask_update("MX")
    stage.settle()
    return next(each for each in stage.window.findChildren(PleaseUpdateDialog) if each.isVisible())


def _fill(stage: Stage) -> None:
    """Add records with something wrong, once."""
    with stage.sessions.reading() as session:
        if find_titles(session, _VISIT):
            return
    visit = Record(
        title=_VISIT,
        period=point(date(2019, 9, 23)),
        status="approved",
        topics=("labour-inspection",),
        parties=(Party("MX", role="requesting"), Party("AR", role="providing", confirmed=False)),
    )
    seminar = replace(
        visit,
        title="Seminar on labour statistics",
        topics=("statistics of labour",),
        warnings=(Doubt("period", "warning", _DOUBT),),
        documents=(Document("Programme", url="https://example.org/programme", missing=True),),
    )
    records = [visit, seminar, replace(visit, title="Exchange of experiences", topics=())]
    stage.sessions.write(Deed("records_added", count=3), add_records, records)
