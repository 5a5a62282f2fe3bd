"""A workbook that somebody has edited, taken back from the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from coopdesk.cli.merging import REASONS
from coopdesk.importing.merging.plan import Why

Run = Callable[..., Any]


@pytest.fixture
def edited(run: Run, tmp_path: Path) -> Path:
    """An export with two cities of hers; one of the two is changed here as well."""
    path = tmp_path / "export.xlsx"
    assert run("export", path, "--kind", "exchange").code == 0
    first, second = _exchanges(run)[:2]
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Exchanges"]
    headings = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        if sheet.cell(row, headings["Title"]).value in {first["title"], second["title"]}:
            sheet.cell(row, headings["City"]).value = "Theirs"
    workbook.save(path)
    ours = tmp_path / "ours.csv"
    ours.write_text(f"uid,Title,City\n{first['uid']},{_quoted(first)},Ours\n", encoding="utf-8")
    assert run("import", ours).code == 0
    return path


def _exchanges(run: Run) -> list[dict[str, Any]]:
    return run("search", "kind:exchange", "--json").json["records"]


def _quoted(record: dict[str, Any]) -> str:
    return '"' + record["title"].replace('"', '""') + '"'


def test_without_apply_nothing_is_written(run: Run, edited: Path) -> None:
    before = _exchanges(run)
    said = run("merge", edited, "--json")
    assert said.code == 0
    assert list(said.json) == ["merged", "conflicts", "new", "removed", "same"]
    assert (said.json["merged"], said.json["new"], said.json["removed"]) == (1, 0, 0)
    assert said.json["same"] == len(before) - 2
    [conflict] = said.json["conflicts"]
    assert list(conflict) == ["uid", "field", "exported", "theirs", "ours"]
    assert (conflict["field"], conflict["theirs"], conflict["ours"]) == ("city", "Theirs", "Ours")
    assert _exchanges(run) == before


def test_what_is_open_is_left_and_said_while_the_rest_is_merged(run: Run, edited: Path) -> None:
    said = run("merge", edited, "--apply")
    assert said.code == 1
    assert said.err.count("\n") == 1
    assert "1 changed on both sides, 0 to decide: use --take" in said.err
    assert "ours “Ours” (changed on both sides)." in said.out
    assert sorted(r["city"] for r in _cities(run)) == ["Ours", "Theirs"]


def test_what_is_not_understood_is_no_change_of_both_sides(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "export.xlsx"
    run("export", path, "--kind", "exchange")
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Exchanges"]
    headings = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, headings["Modality"]).value = "by pigeon"
    workbook.save(path)
    said = run("merge", path, "--apply")
    assert "0 changed on both sides, 1 to decide for another reason" in said.out
    assert "0 changed on both sides, 1 to decide: use --take" in said.err


@pytest.mark.parametrize(
    ("take", "cities"), [("theirs", ["Theirs", "Theirs"]), ("ours", ["Ours", "Theirs"])]
)
def test_conflicts_are_decided_alike_when_asked(
    run: Run, edited: Path, take: str, cities: list[str]
) -> None:
    said = run("merge", edited, "--apply", "--take", take)
    assert (said.code, said.err) == (0, "")
    assert f": 1 merged, 1 settled with {take}, 0 new" in said.out
    assert sorted(r["city"] for r in _cities(run)) == cities


def test_what_was_settled_is_told_as_no_conflict(run: Run, edited: Path) -> None:
    told = run("merge", edited, "--apply", "--take", "ours", "--json").json
    assert (told["merged"], told["conflicts"], told["settled"]) == (1, [], 1)


def test_a_merge_is_undone_as_one(run: Run, edited: Path) -> None:
    before = _exchanges(run)
    run("merge", edited, "--apply", "--take", "theirs")
    assert "merge of export.xlsx" in run("undo").out
    assert [r | {"revision": 0} for r in _exchanges(run)] == [r | {"revision": 0} for r in before]


def test_a_column_of_hers_is_said_and_kept_when_asked(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "export.xlsx"
    run("export", path, "--kind", "exchange")
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Exchanges"]
    place = sheet.max_column + 1
    sheet.cell(1, place).value = "Checked"
    sheet.cell(2, place).value = "seen"
    workbook.save(path)
    assert "“Checked” is new, 1 values not brought in" in run("merge", path, "--apply").out
    said = run("merge", path, "--json")
    assert said.json["merged"] == 0
    assert "“Checked” is new" in said.err
    run("merge", path, "--apply", "--notes")
    comments = [c["text"] for r in _exchanges(run) for c in r.get("comments", ())]
    assert comments.count("Checked: seen") == 1


def test_any_other_workbook_is_refused_with_a_sentence(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    run("template", path)
    said = run("merge", path)
    assert (said.code, said.out) == (1, "")
    assert "bring it in with import" in said.err


def test_every_reason_has_words() -> None:
    assert list(REASONS) == list(Why)


def _cities(run: Run) -> list[dict[str, Any]]:
    return [r for r in _exchanges(run) if r.get("city") in {"Ours", "Theirs"}]
