"""The log takes what goes wrong, stays small, and never keeps the program from starting."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from coopdesk.app.logs import keep_log
from coopdesk.paths import log_folder


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
