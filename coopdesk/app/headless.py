"""The main job where there is no screen: sample records, a search, a workbook, a picture."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

from coopdesk.catalogue.records import is_empty_catalogue
from coopdesk.catalogue.rows import record_rows
from coopdesk.catalogue.sample import fill_with_sample, sample_records
from coopdesk.cli import Options, sentence
from coopdesk.db.database import Sessions, author, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.queries import Query
from coopdesk.exporting.about import About
from coopdesk.paths import data_folder
from coopdesk.reports.deliver import write_found
from coopdesk.search.find import find
from coopdesk.vocabulary.date_text import period_text

WORDS = "child labour"


def do_main_job(asked: Options) -> int:
    """Do without a window what the window is for, and say where the results are."""
    _say("There is no screen to open a window on; here is the main job without one.")
    path = asked.catalogue or data_folder() / "Sample.coopdesk"
    try:
        with closing(open_database(path)) as sessions:
            _fill(sessions)
            _search(sessions)
            _write_workbook(sessions, Path("meeting.xlsx").absolute(), asked.language or "en")
        _draw_window(path, Path("main-window.png").absolute())
    except CatalogueError as refusal:
        sys.stderr.write(f"coopdesk: {sentence(refusal)}\n")
        return 1
    return 0


def _fill(sessions: Sessions) -> None:
    with sessions.reading() as session:
        is_new = is_empty_catalogue(session)
    if is_new:
        sessions.write(Deed("sample_added", count=len(sample_records())), fill_with_sample)
    _say(f"Catalogue: {sessions.path}")


def _search(sessions: Sessions) -> None:
    with sessions.reading() as session:
        rows = record_rows(session, find(session, Query(WORDS)))
    _say(f"Searching “{WORDS}” finds {len(rows)}:")
    for row in rows:
        who = " → ".join(", ".join(side) for side in (row.providing, row.requesting) if side)
        _say(f"  {period_text(row.period, 'en'):20} {who:12} {row.title}")


def _write_workbook(sessions: Sessions, path: Path, language: str) -> None:
    with sessions.reading() as session:
        about = About(datetime.now().astimezone(), author(), sessions.path.name, query=WORDS)
        write_found(session, path, Query(WORDS), language=language, about=about)
    _say(f"Workbook: {path}")


def _draw_window(path: Path, picture: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # only now: Qt reads the platform as it starts
    from coopdesk.app.picture import draw_window  # noqa: PLC0415
    from coopdesk.app.qt_messages import log_qt_messages  # noqa: PLC0415

    log_qt_messages()
    draw_window(path, picture)
    _say(f"Picture of the window: {picture}")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
