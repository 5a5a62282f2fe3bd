"""Pages captured from the command line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coopdesk.capture.drafts import Behind, Capture, Draft
from coopdesk.capture.source import Oddity, Source
from coopdesk.cli import capture as module
from coopdesk.cli.capture import ODDITIES
from coopdesk.domain.records import Record

Run = Callable[..., Any]
PAGE = "Notes of a morning\n\nWe talked of ladders at length.\nNobody fell.\n"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A text that no layout but prose knows."""
    path = tmp_path / "notes.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def total(run: Run) -> int:
    return run("search", "--json").json["total"]


def test_a_draft_is_a_record_with_the_words_behind_its_fields(run: Run, page: Path) -> None:
    said = run("capture", page, "--json")
    assert (said.code, said.err) == (0, "")
    [draft] = said.json["drafts"]
    assert draft["title"] == "Notes of a morning"
    assert draft["sources"]["title"] == [
        {"line_from": 1, "line_to": 1, "text": "Notes of a morning"}
    ]
    assert {"kind", "parties", "start", "topics", "narrative", "money"} <= set(draft)
    assert isinstance(draft["suggested"], list)
    assert draft["warnings"] == []


def test_every_source_tells_lines_that_hold_its_words(run: Run, page: Path) -> None:
    [draft] = run("capture", page, "--json").json["drafts"]
    lines = PAGE.splitlines()
    for words in (each for found in draft["sources"].values() for each in found):
        assert set(words) == {"line_from", "line_to", "text"}
        told = "\n".join(lines[words["line_from"] - 1 : words["line_to"]])
        assert " ".join(words["text"].split()) in " ".join(told.split())


def test_capturing_alone_changes_nothing(run: Run, page: Path, tmp_path: Path) -> None:
    assert run("capture", page).code == 0
    assert total(run) == 32
    nowhere = tmp_path / "nowhere.coopdesk"
    assert run("capture", page, catalogue=nowhere).code == 0
    assert not nowhere.exists()


def test_what_is_saved_is_found_and_undone_as_one(run: Run, page: Path) -> None:
    [draft] = run("capture", page, "--save", "--json").json["drafts"]
    assert run("show", draft["uid"], "--json").json["title"] == "Notes of a morning"
    assert total(run) == 33
    assert run("undo").out == "Undone: the capture of notes.txt (1 record).\n"
    assert total(run) == 32


def test_the_same_file_again_adds_nothing_and_says_so(run: Run, page: Path) -> None:
    assert "1 record added" in run("capture", page, "--save").out
    again = run("capture", page, "--save")
    assert again.code == 1
    assert again.err == (
        f"coopdesk: {page} was captured before, as Notes of a morning: nothing was added.\n"
    )
    assert total(run) == 33


def test_each_file_is_a_deed_of_its_own(run: Run, page: Path) -> None:
    other = page.with_name("other.txt")
    other.write_text("Other notes\n\nOf rain.\n", encoding="utf-8")
    assert len(run("capture", page, other, "--save", "--json").json["drafts"]) == 2
    assert "other.txt" in run("undo").out
    assert total(run) == 33


def test_a_file_that_is_refused_stops_no_other(run: Run, page: Path) -> None:
    said = run("capture", page.with_name("none.pdf"), page, "--json")
    assert said.code == 1
    assert [draft["title"] for draft in said.json["drafts"]] == ["Notes of a morning"]
    assert said.err == (
        f"coopdesk: There is no {page.with_name('none.pdf')}: check its name and its folder.\n"
    )


def test_people_are_told_what_was_found_and_what_was_not(run: Run, page: Path) -> None:
    out = run("capture", page).out
    assert out.startswith("notes.txt: 1 draft, read as prose.\n")
    assert "We talked of ladders at length." in out
    assert "Not found: parties, period" in out


def test_how_a_file_was_read_is_a_warning(run: Run, page: Path) -> None:
    page.write_bytes("Capacitación y prevención\n\nInspección".encode("cp850"))
    [draft] = run("capture", page, "--json").json["drafts"]
    [warning] = [each for each in draft["warnings"] if each["severity"] == "remark"]
    assert warning["field"] == ""
    assert "DOS 850" in warning["text"]


def test_contacts_are_left_out(run: Run, page: Path) -> None:
    [draft] = run("capture", page, "--save", "--json").json["drafts"]
    assert "people" not in draft["sources"]
    shown = run("show", draft["uid"], "--json").json
    assert [each["text"] for each in shown["provenance"] if not each["field"]] == [""]
    assert "ladders" in json.dumps(shown["narrative"])


@pytest.mark.parametrize("oddity", Oddity)
def test_every_oddity_has_a_sentence(oddity: Oddity) -> None:
    assert ODDITIES[oddity].format("7").endswith(".")


def test_what_two_files_tell_of_comes_once_with_the_words_of_both(
    run: Run, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def named(source: Source, *_: object) -> Capture:
        name = f"{source.name} group"
        topics = ("labour-inspection",) if source.name == "other.txt" else ()
        group = Record(
            kind="framework", title="Ladder group", acronym="LG", uid=name, topics=topics
        )
        behind = Behind("title", 1, 1, "Notes"), Behind("topics", 3, 3, "ladders", 1)
        meeting = Record(title=f"Meeting of {source.name}", framework=name)
        drafts = Draft(group, behind[: 1 + len(topics)]), Draft(meeting)
        return Capture(source, "groups", drafts)

    other = page.with_name("other.txt")
    other.write_text(f"{PAGE}More.\n", encoding="utf-8")
    monkeypatch.setattr(module, "capture", named)
    group, *meetings = run("capture", page, other, "--save", "--json").json["drafts"]
    assert group["topics"] == ["labour-inspection"]
    assert [each.get("file", "") for each in group["sources"]["title"]] == ["", "other.txt"]
    assert [each["title"] for each in meetings] == ["Meeting of notes.txt", "Meeting of other.txt"]
    assert {each["framework"] for each in meetings} == {group["uid"]}
    shown = run("show", group["uid"], "--json").json["provenance"]
    assert [each["source"] for each in shown if not each["field"]] == ["notes.txt", "other.txt"]
    assert run("capture", page, other, "--save").code == 1
    assert total(run) == 35


def test_a_draft_that_is_not_kept_bears_no_number(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "note.txt"
    page.write_text("Note\n\nSome words.\n", encoding="utf-8")
    assert "id 0" not in run("capture", page).out
