"""Records taken out through the dialog."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import Query
from coopdesk.domain.records import EXCHANGE, PROJECT, Party, Record
from coopdesk.ui.exporting import ExportDialog, Offer

RECORDS = [
    Record(title="Inspection", parties=(Party("PE", role="requesting"), Party("CL", role="host"))),
    Record(title="Wages"),
    Record(kind=PROJECT, title="Project"),
]


@pytest.fixture
def ids(background: Background) -> list[int]:
    deed = Deed("records_added", count=len(RECORDS))
    _, ids = background.sessions.write(deed, add_records, RECORDS)
    return ids


@pytest.fixture
def dialog(qtbot: QtBot, background: Background, ids: list[int]) -> ExportDialog:
    offer = Offer(
        Query("", {"kind": (EXCHANGE,)}), 2, ids[1:2], ("period", "title"), (EXCHANGE,), "exchanges"
    )
    opened = ExportDialog(background, offer, language="en")
    qtbot.addWidget(opened)
    opened.show()
    return opened


def pick(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def saved(qtbot: QtBot, dialog: ExportDialog, path: Path) -> Path:
    with qtbot.waitSignal(dialog.saved):
        dialog.save_to(path)
    return path


def titles(path: Path) -> list[str]:
    return [record["title"] for record in json.loads(path.read_text(encoding="utf-8"))["records"]]


@pytest.mark.parametrize(
    ("which", "found"),
    [
        ("shown", {"Inspection", "Wages"}),
        ("selected", {"Wages"}),
        ("all", {"Inspection", "Wages", "Project"}),
    ],
)
def test_the_chosen_records_are_written(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, which: str, found: set[str]
) -> None:
    dialog.choices.choose(which)  # type: ignore[arg-type]
    pick(dialog.choices._form, ".json")
    assert set(titles(saved(qtbot, dialog, tmp_path / "a.json"))) == found


def test_columns_start_as_in_the_table(dialog: ExportDialog) -> None:
    assert dialog.choices.columns() == ["start", "end", "period_text", "title"]


def test_the_file_has_the_chosen_columns_in_their_order_and_language(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    pick(dialog.choices._form, ".csv")
    pick(dialog.choices._language, "es")
    path = saved(qtbot, dialog, tmp_path / "a.csv")
    heading = path.read_text(encoding="utf-8-sig").splitlines()[0]
    named = [name for name in heading.split(",") if name in {"Inicio", "Fin", "Título"}]
    assert named == ["Inicio", "Fin", "Título"]


def test_json_has_no_columns_and_csv_names_nobody(dialog: ExportDialog) -> None:
    pick(dialog.choices._form, ".json")
    assert dialog.choices.columns() is None
    pick(dialog.choices._form, ".csv")
    assert not dialog.choices.people()


def test_afterwards_it_says_where_the_file_is(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    path = saved(qtbot, dialog, tmp_path / "a.xlsx")
    assert dialog.made() == path
    assert "“a.xlsx”" in dialog.message()
    assert [b.text() for b in dialog.findChildren(QPushButton) if b.isDefault()] == ["&Open"]


def test_a_file_that_does_not_open_is_told(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    saved(qtbot, dialog, tmp_path / "a.csv").unlink()
    dialog.open_made()
    assert "No program here opens “a.csv”" in dialog.message()


def test_a_refusal_is_told_and_the_form_stays(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    dialog.save_to(tmp_path / "nowhere" / "a.xlsx")
    qtbot.waitUntil(lambda: "nowhere" in dialog.message())
    assert dialog.isVisible()
    assert dialog.choices.isEnabled()


def test_all_records_bring_the_columns_of_all_kinds(dialog: ExportDialog) -> None:
    dialog.choices.choose("all")
    assert dialog.choices.columns() == ["start", "end", "period_text", "title"]
    dialog.choices._tick_all()
    assert {"symbol", "venue", "acronym"} <= set(dialog.choices.columns() or [])


def test_closing_while_it_writes_stops_and_keeps_nothing(
    qtbot: QtBot, background: Background, dialog: ExportDialog, tmp_path: Path
) -> None:
    many = [Record(title=f"Record {n}") for n in range(2_000)]
    background.sessions.write(Deed("records_added", count=2_000), add_records, many)
    dialog.choices.choose("all")
    dialog.save_to(tmp_path / "a.xlsx")
    with qtbot.waitSignal(background.progress):
        pass
    dialog.reject()
    qtbot.waitUntil(lambda: "Stopped" in dialog.message())
    assert dialog.isVisible()
    assert list(tmp_path.glob("a.xlsx")) == []
