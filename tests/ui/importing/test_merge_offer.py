"""An export of ours that is brought in is offered for merging instead."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from coopdesk.catalogue.sample import sample_records
from coopdesk.domain.records import Record
from coopdesk.exporting.about import About
from coopdesk.exporting.template import write_template
from coopdesk.exporting.xlsx import write_workbook
from coopdesk.ui.importing.window import ImportWindow
from coopdesk.vocabulary.topics import shipped_topics
from tests.ui.importing.test_window import button

Settled = Callable[[], None]
ABOUT = About(datetime.now().astimezone())


def exported(path: Path, records: list[Record]) -> Path:
    write_workbook(path, records, language="en", topics=shipped_topics(), about=ABOUT)
    return path


def test_an_export_of_ours_may_be_merged_instead(
    qtbot: QtBot, window: ImportWindow, settled: Settled, tmp_path: Path
) -> None:
    path = exported(tmp_path / "ours.xlsx", sample_records()[:3])
    window.open_file(path)
    settled()
    assert "export of ours" in window.message()
    with qtbot.waitSignal(window.merge_wanted) as wanted:
        button(window, "Merge").click()
    assert wanted.args == [path]


def test_the_template_is_brought_in_like_any_workbook(
    window: ImportWindow, settled: Settled, tmp_path: Path
) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, language="en", topics=shipped_topics(), about=ABOUT)
    window.open_file(path)
    settled()
    assert "export of ours" not in window.message()
    assert not button(window, "Merge").isVisible()
