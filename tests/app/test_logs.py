"""The log takes what goes wrong, stays small, and never keeps the program from starting."""

import ast
import logging
import stat
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

import coopdesk
from coopdesk.app.logs import keep_log
from coopdesk.background import Background
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Party, Record
from coopdesk.paths import log_folder
from coopdesk.ui.messages import show_crash


@pytest.fixture(autouse=True)
def own_logger() -> Iterator[None]:
    """Take the handlers off before and after, as on a fresh start."""
    logger = logging.getLogger("coopdesk")
    before, logger.handlers = logger.handlers, []
    yield
    for handler in logger.handlers:
        handler.close()
    logger.handlers = before


def log_text() -> str:
    return (log_folder() / "coopdesk.log").read_text(encoding="utf-8")


def test_warnings_and_errors_are_kept_with_time_and_place() -> None:
    keep_log()
    logging.getLogger("coopdesk.search.find").warning("Año %s", 2024)
    assert log_text().rstrip().endswith("WARNING coopdesk.search.find Año 2024")


def test_what_goes_well_is_not_kept() -> None:
    keep_log()
    logging.getLogger("coopdesk.db.migrate").info("Fine")
    assert not (log_folder() / "coopdesk.log").exists()


def test_keeping_twice_writes_once() -> None:
    keep_log()
    keep_log()
    logging.getLogger("coopdesk").error("Once")
    assert log_text().count("Once") == 1


def test_the_log_stays_small() -> None:
    keep_log()
    for _ in range(60):
        logging.getLogger("coopdesk").error("x" * 100_000)
    files = list(log_folder().glob("coopdesk.log*"))
    assert len(files) == 4
    assert all(file.stat().st_size <= 1_000_000 for file in files)


def test_a_home_that_cannot_be_written_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x", encoding="utf-8")
    monkeypatch.setenv("COOPDESK_HOME", str(in_the_way))
    keep_log()
    logging.getLogger("coopdesk").warning("Heard by nobody")
    assert in_the_way.read_text(encoding="utf-8") == "x"
    assert list(tmp_path.iterdir()) == [in_the_way]


def test_words_of_records_are_never_in_the_log() -> None:
    keep_log()
    title = "Visit of inspectors to the mine"
    cause = ValueError(title)
    error = RuntimeError(f"while saving {title}")
    error.__cause__ = cause
    logging.getLogger("coopdesk").error("Something went wrong", exc_info=error)
    assert title not in log_text()
    assert log_text().rstrip().endswith("RuntimeError\n... because of\nValueError")


def test_what_the_database_says_of_an_error_quotes_no_record(session: Session) -> None:
    keep_log()
    title = "Visit of inspectors to the mine"
    with pytest.raises(DBAPIError) as raised:
        session.connection().execute(text("SELECT * FROM nowhere WHERE title = :t"), {"t": title})
    assert title not in str(raised.value)


def test_a_deed_that_breaks_off_leaves_no_word_of_its_records_in_the_log(
    qtbot: QtBot, background: Background
) -> None:
    keep_log()
    told = ["Visit of inspectors to the mine", "Ladders are short", "Ministry of Labour"]
    record = Record(title=told[0], narrative=told[1], parties=(Party("PE", told[2]),))

    def save(session: Session) -> None:
        add_records(session, [record])
        raise KeyError(record)

    window = QWidget()
    qtbot.addWidget(window)
    background.crashed.connect(partial(show_crash, window))
    with qtbot.waitSignal(background.crashed):
        background.write(Deed("record_added", told[0]), save)
    assert "KeyError" in log_text()
    assert [words for words in told if words in log_text()] == []


# What a line of the log may name beside its fixed words: files, kinds of errors, counts, schemas.
NAMED = {
    *("path", "path.name", "SCHEMA", "found", "count", "deed.name", "type(error).__name__"),
    "error.strerror",  # what the system says of a file
    "trouble",  # one of two errors that say nothing but their kind
    "_LEVELS.get(kind, logging.DEBUG)",
    "text",  # what Qt grumbles about
}
CALLS = {
    f"{log}.{level}"
    for log in ("log", "_log")
    for level in ("warning", "error", "exception", "critical", "log")
}


def test_no_line_of_the_log_is_given_words_of_records() -> None:
    named: set[str] = set()
    for file in Path(coopdesk.__file__).parent.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func) in CALLS:
                given = [each for each in call.args if not isinstance(each, ast.Constant)]
                named.update(ast.unparse(each) for each in given)
    assert named - NAMED == set()
    assert "path.name" in named


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_the_log_belongs_to_its_owner_alone() -> None:
    keep_log()
    logging.getLogger("coopdesk").error("Once")
    file = log_folder() / "coopdesk.log"
    modes = [stat.S_IMODE(each.stat().st_mode) for each in (file, file.parent)]
    assert modes == [0o600, 0o700]
