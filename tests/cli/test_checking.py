"""The command `check`: what it says to people, to scripts, and with its exit code."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from coopdesk.catalogue.attachments import attach
from coopdesk.catalogue.check import PROBLEMS
from coopdesk.catalogue.records import find_record, save_record
from coopdesk.catalogue.stored_files import attachment_folder
from coopdesk.cli.checking import SENTENCES
from coopdesk.db.database import open_database
from coopdesk.domain.changes import Deed
from tests.damage import INDEX_DAMAGES, damage, overwrite_page

Run = Callable[..., Any]


def test_every_problem_has_a_sentence() -> None:
    assert set(SENTENCES) == set(PROBLEMS)


def test_a_whole_catalogue_is_said_to_be_so(run: Run) -> None:
    said = run("check")
    assert (said.code, said.err) == (0, "")
    assert said.out == "32 records checked. All is as it was saved.\n"
    assert run("check", "--json").json == {"ok": True, "records": 32, "problems": []}


def test_a_damaged_index_is_made_anew_and_searches_find_again(run: Run, desk: Path) -> None:
    before = run("search", "inspectors", "--json").json
    damage(desk, INDEX_DAMAGES["nothing in FTS5"])
    refused = run("search", "inspectors")
    assert refused.code == 1
    assert "check" in refused.err
    said = run("check", "--json")
    assert (said.code, said.err) == (0, "")
    mended = {"record": None, "text": SENTENCES["index_mended"], "backup": None}
    assert said.json == {"ok": False, "records": 32, "problems": [mended]}
    assert run("search", "inspectors", "--json").json == before
    assert run("check", "--json").json["ok"]


def test_a_damaged_record_is_named_and_left_as_it_is(run: Run, desk: Path) -> None:
    shown = run("show", "3", "--json").json
    damage(desk, "UPDATE record SET narrative = 'Something else' WHERE id = 3")
    said = run("check", "--json")
    assert said.code == 1
    assert said.err.count("\n") == 1
    named = [problem for problem in said.json["problems"] if problem["record"]]
    assert [problem["record"] for problem in named] == [shown["uid"]]
    assert shown["title"] in named[0]["text"]
    assert run("show", "3", "--json").json["narrative"] == "Something else"
    for_people = run("check")
    assert for_people.code == 1
    assert shown["title"] in for_people.out
    assert shown["uid"] in for_people.out


def test_a_broken_page_is_a_refusal_that_names_the_file(run: Run, desk: Path) -> None:
    overwrite_page(desk, "learning")
    said = run("check", "--json")
    assert said.code == 1
    assert str(desk) in said.err
    assert not said.json["ok"]


def test_a_catalogue_one_may_only_read_is_checked_and_left_as_it_is(
    run: Run, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(desk, INDEX_DAMAGES["no words"])
    before = desk.read_bytes()
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    said = run("check", "--json")
    assert said.code == 1
    assert "reading only" in said.err
    [problem] = said.json["problems"]
    assert problem["text"] == SENTENCES["index_damaged"]
    assert desk.read_bytes() == before


def test_a_missing_attached_file_is_named_with_its_record_and_where_it_is_whole(
    run: Run, desk: Path, tmp_path: Path
) -> None:
    source = tmp_path / "minutes.pdf"
    source.write_bytes(b"%PDF-1.4 minutes")
    with closing(open_database(desk)) as sessions:
        with sessions.reading() as session:
            document, record = attach(session, source), find_record(session, "3")
        sessions.write(Deed("x"), save_record, replace(record, documents=(document,)))
    run("backup")
    shown = run("show", "3", "--json").json
    assert [each["file_name"] for each in shown["documents"]] == ["minutes.pdf"]
    shutil.rmtree(attachment_folder(desk))
    said = run("check", "--json")
    assert (said.code, said.err.count("\n")) == (1, 1)
    assert "minutes.pdf is gone" in said.err
    [problem] = said.json["problems"]
    assert (problem["record"], Path(problem["backup"]).is_file()) == (shown["uid"], True)
    assert shown["title"] in problem["text"]
    [where] = [line for line in run("check").out.splitlines() if "as it was attached" in line]
    assert Path(where.split(" is minutes.pdf")[0]).read_bytes() == source.read_bytes()


def test_no_catalogue_is_made_to_be_checked(run: Run, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere.coopdesk"
    assert run("check", catalogue=nowhere).code == 1
    assert not nowhere.exists()
