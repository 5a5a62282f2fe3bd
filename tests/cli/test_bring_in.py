"""Files brought in from the command line."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from coopdesk.db.database import open_database
from coopdesk.importing.apply import apply_plan, deed_of
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.opening import open_file

Run = Callable[..., Any]
HEADINGS = "Title,Requesting,Providing,Start,Colour"
OUTCOMES = ["read", "new", "same", "changed", "duplicate", "refused", "not_data"]


@pytest.fixture
def listing(tmp_path: Path) -> Path:
    """A csv with two good rows, one without a title and a column nobody knows."""
    path = tmp_path / "listing.csv"
    rows = ["Visit on wages,Chile,Peru,2024-03-15,red", "Visit on telework,Brazil,Spain,2024-04,",
            ",Chile,Peru,2024-05-01,"]  # fmt: skip
    path.write_text("\n".join([HEADINGS, *rows, ""]), encoding="utf-8")
    return path


def test_an_import_accounts_for_every_row(run: Run, listing: Path) -> None:
    [file] = run("import", listing, "--json").json["files"]
    assert (file["file"], file["refused"]) == (str(listing), None)
    [sheet] = file["sheets"]
    assert list(sheet["rows"]) == OUTCOMES
    assert sheet["rows"]["read"] == sum(sheet["rows"][name] for name in OUTCOMES[1:])
    assert (sheet["rows"]["new"], sheet["rows"]["refused"]) == (2, 1)
    assert sheet["header_row"] == 1


def test_an_import_tells_what_each_column_became(run: Run, listing: Path) -> None:
    [file] = run("import", listing, "--json").json["files"]
    [sheet] = file["sheets"]
    assert sheet["mapping"] == {
        "Title": "title",
        "Requesting": "requesting",
        "Providing": "providing",
        "Start": "start",
    }
    assert [set(note) for note in sheet["notes"]] == [{"cell", "severity", "text"}] * len(
        sheet["notes"]
    )
    assert any("Colour" in note["text"] for note in sheet["notes"])


def test_what_was_brought_in_is_found_and_undone_as_one(run: Run, listing: Path) -> None:
    assert run("import", listing).code == 0
    assert run("search", "telework", "--json").json["records"][0]["parties"][0]["place"] == "BR"
    assert run("search", "--json").json["total"] == 34
    assert run("undo").out == "Undone: the import of 2 records.\n"
    assert run("search", "--json").json["total"] == 32


def test_people_are_told_where_every_row_went(run: Run, listing: Path) -> None:
    lines = run("import", listing).out.splitlines()
    assert lines[0].startswith("listing.csv: 4 read = 2 new + 0 same")
    assert lines[1] == "listing.csv: 2 records added, 0 changed."
    assert any("no title" in line for line in lines[2:])


def test_many_notes_of_one_column_are_told_in_one_line(run: Run, tmp_path: Path) -> None:
    rows = [f"Visit {n},Chile,Peru,2024-02-3{n % 2}," for n in range(1, 13)]
    path = tmp_path / "many.csv"
    path.write_text("\n".join([HEADINGS, *rows, ""]), encoding="utf-8")
    [line] = [each for each in run("import", path).out.splitlines() if "does not exist" in each]
    assert "D2: “2024-02-31”" in line
    assert line.endswith("The same goes for 11 more: D3, D4, D5, D6, D7 …")


def test_a_dry_run_changes_nothing(run: Run, listing: Path) -> None:
    said = run("import", listing, "--dry-run")
    assert "2 records would be added" in said.out
    assert run("search", "--json").json["total"] == 32


def test_a_dry_run_makes_no_catalogue(run: Run, listing: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere.coopdesk"
    assert run("import", listing, "--dry-run", catalogue=nowhere).code == 0
    assert not nowhere.exists()


def test_an_import_makes_the_first_catalogue(run: Run, listing: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.coopdesk"
    assert run("import", listing, catalogue=new).code == 0
    assert run("search", "--json", catalogue=new).json["total"] == 2


def test_the_same_file_twice_adds_nothing(run: Run, listing: Path) -> None:
    run("import", listing)
    [file] = run("import", listing, "--json").json["files"]
    assert file["sheets"][0]["rows"]["same"] == 2
    assert run("search", "--json").json["total"] == 34


def test_a_refused_file_is_named_and_stops_no_other(
    run: Run, listing: Path, tmp_path: Path
) -> None:
    said = run("import", tmp_path / "nowhere.xlsx", listing, "--json")
    assert said.code == 1
    refused, brought = said.json["files"]
    assert "nowhere.xlsx" in refused["refused"]
    assert refused["sheets"] == []
    assert brought["refused"] is None
    assert said.err == f"coopdesk: {refused['refused']}\n"
    assert run("search", "--json").json["total"] == 34


@pytest.mark.parametrize("ending", ["xlsx", "json"])
def test_what_was_exported_comes_back_the_same(run: Run, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"out.{ending}"
    run("export", out)
    [file] = run("import", out, "--json").json["files"]
    counts = [sheet["rows"] for sheet in file["sheets"]]
    assert {name: sum(each[name] for each in counts) for name in OUTCOMES[1:6]} == {
        "new": 0,
        "same": sum(each["same"] for each in counts),
        "changed": 0,
        "duplicate": 0,
        "refused": 0,
    }
    assert sum(each["same"] for each in counts) >= 32


def test_the_rows_may_be_called_projects(run: Run, listing: Path) -> None:
    run("import", listing, "--as", "projects")
    [record] = run("search", "telework", "--json").json["records"]
    assert record["kind"] == "project"


def test_a_heading_that_stands_twice_is_told_apart(run: Run, tmp_path: Path) -> None:
    twice = tmp_path / "twice.csv"
    twice.write_text("Title,Country,Country\nVisit,Chile,Peru\n", encoding="utf-8")
    [file] = run("import", twice, "--json").json["files"]
    headings = file["sheets"][0]["mapping"]
    assert "Country" not in headings


def test_a_record_of_json_that_cannot_be_kept_is_counted_as_refused(
    run: Run, tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    values = [{"title": "Visit"}, {"title": "Talk", "as_of": "soon"}]
    out.write_text(json.dumps({"records": values}), encoding="utf-8")
    [file] = run("import", out, "--json").json["files"]
    rows = file["sheets"][0]["rows"]
    assert (rows["read"], rows["new"], rows["refused"]) == (2, 1, 1)


def test_columns_become_what_was_chosen_in_the_window(run: Run, desk: Path, listing: Path) -> None:
    opened = open_file(listing)
    [mapping] = opened.mappings
    assert mapping
    with closing(open_database(desk)) as sessions:
        with sessions.reading() as session:
            plan = make_plan(session, opened.with_mapping(mapping.choose(5, "city")))
        sessions.write(deed_of(plan), apply_plan, plan)
    listing.write_text(f"{HEADINGS}\nCourse on wages,Chile,Peru,2021,Lima\n", encoding="utf-8")
    [file] = run("import", listing, "--json").json["files"]
    assert file["sheets"][0]["mapping"]["Colour"] == "city"
