"""What the commands answer on the sample catalogue."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coopdesk.cli.arguments import DESCRIBED
from coopdesk.cli.commands import command_named
from coopdesk.cli.understood import understood
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

Run = Callable[..., Any]
EXCHANGE = "Training labour inspectors on child labour"
PROMISED = (
    "uid id kind title reference start end start_precision end_precision period_text status"
    " parties topics narrative learnings next_steps participants comments money framework"
    " announcement_number source_url as_of revision"
)


def exchange(run: Run) -> dict[str, Any]:
    """Return the exchange between Argentina and Mexico as search finds it."""
    [record] = [r for r in run("search", "inspectors", "--json").json["records"]
                if r["title"] == EXCHANGE]  # fmt: skip
    return record


def test_every_command_that_can_be_typed_is_there() -> None:
    named = "sample search show import capture export report pack template merge history"
    care = "undo redo check backup backups restore"
    typed = [name for name, _, _ in DESCRIBED]
    assert typed == [*named.split(), *care.split()]
    assert len({command_named(name) for name in typed}) == len(typed)


def test_the_sample_fills_a_new_catalogue_once(run: Run, tmp_path: Path) -> None:
    new = tmp_path / "new.coopdesk"
    said = run("sample", catalogue=new)
    assert (said.code, said.out) == (0, f"32 records added to {new}.\n")
    assert run("search", "--json", catalogue=new).json["total"] == 32
    again = run("sample", catalogue=new)
    assert again.code == 1
    assert "has records already" in again.err


def test_search_finds_a_topic_in_another_language(run: Run) -> None:
    found = run("search", "trabajo infantil", "--json").json
    assert EXCHANGE in [record["title"] for record in found["records"]]


def test_search_tells_total_query_records_and_facets(run: Run) -> None:
    found = run("search", "Viet Nam", "hazardous", "--json").json
    assert list(found) == ["total", "query", "records", "facets"]
    assert found["total"] == len(found["records"]) == 2
    assert found["query"] == "Viet Nam hazardous"
    assert set(found["facets"]) == {"place", "topic", "year", "kind"}
    assert found["facets"]["kind"] == {"project": 2}
    assert found["facets"]["place"]["VN"] == 2


def test_the_limit_shortens_the_records_and_not_the_total(run: Run) -> None:
    found = run("search", "--json", "--limit", "3").json
    assert (found["total"], len(found["records"])) == (32, 3)


@pytest.mark.parametrize("query", ['"', "AND", "*", "(", "NOT NEAR(", "title:", "--"])
def test_no_query_is_an_error(run: Run, query: str) -> None:
    assert run("search", "--json", "--", query).code == 0


def test_search_shows_people_a_table(run: Run) -> None:
    lines = run("search", "child labour").out.splitlines()
    assert lines[0].split() == ["id", "period", "title", "providing", "→", "requesting"]
    [line] = [line for line in lines if EXCHANGE in line]
    assert "23–26 Sep 2019" in line
    assert line.endswith("Argentina → Mexico")


def test_a_search_without_success_says_so(run: Run) -> None:
    said = run("search", "unfindable")
    assert (said.code, said.out) == (0, "0 of 0\n")


def test_names_are_in_the_language_asked_for(run: Run) -> None:
    assert "Argentina → México" in run("search", "inspectors", "--language", "es").out


def test_a_record_has_the_names_that_were_promised(run: Run) -> None:
    record = exchange(run)
    assert set(record) >= set(PROMISED.split())
    assert (record["start"], record["end"]) == ("2019-09-23", "2019-09-26")
    assert record["announcement_number"] == ""
    assert [(p["place"], p["name"], p["role"], p["confirmed"]) for p in record["parties"]] == [
        ("MX", "Mexico", "requesting", True),
        ("AR", "Argentina", "providing", True),
    ]
    assert record["topics"] == ["child-labour", "labour-inspection"]
    assert len(record["learnings"]) == 3
    assert set(record["next_steps"][0]) >= {"text", "owner", "due", "status"}


@pytest.mark.parametrize("by", ["uid", "id"])
def test_a_record_is_shown_by_uid_and_id(run: Run, by: str) -> None:
    record = exchange(run)
    assert run("show", str(record[by]), "--json").json == record


def test_a_project_is_shown_with_its_tree(run: Run) -> None:
    [found] = run("search", "Vision Zero Fund chili", "--json").json["records"]
    record = run("show", found["uid"], "--json").json
    levels = [node["level"] for node in record["results"]]
    assert [levels.count(level) for level in ("outcome", "sub_outcome", "output")] == [2, 6, 18]
    origins = {kpi["key"]: kpi["origin"] for kpi in record["kpis"]}
    assert origins == {
        "committed_budget": "image only",
        "elapsed": "computed",
        "activities_by_model": "image only",
        "people_trained": "image only",
    }
    assert record["money"][0]["amount"] == "6150000"


def test_people_are_shown_a_record_as_a_page(run: Run) -> None:
    page = run("show", exchange(run)["uid"]).out
    for words in (EXCHANGE, "23–26 September 2019", "Requesting", "Child labour", "Next steps"):
        assert words in page


@pytest.mark.parametrize("ending", ["xlsx", "csv", "json"])
def test_the_ending_decides_the_format(run: Run, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"out.{ending}"
    said = run("export", out, "--query", "hazardous", "--kind", "project")
    assert (said.code, said.out) == (0, f"2 records written to {out}.\n")
    begins = {"xlsx": b"PK", "csv": "\ufeff".encode(), "json": b'{"format": "coopdesk"'}
    assert out.read_bytes().startswith(begins[ending])


def test_columns_are_written_in_the_order_asked_for(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    run("export", out, "--columns", "start,title", "--query", "inspectors", "--language", "es")
    heading = out.read_text(encoding="utf-8-sig").splitlines()[0]
    assert heading.startswith("Inicio,Título")


def test_an_unknown_ending_is_refused(run: Run, tmp_path: Path) -> None:
    said = run("export", tmp_path / "out.odt")
    assert said.code == 1
    assert "out.odt" in said.err
    assert not (tmp_path / "out.odt").exists()


def test_the_template_needs_no_catalogue(run: Run, tmp_path: Path) -> None:
    out, nowhere = tmp_path / "fill in.xlsx", tmp_path / "nowhere.coopdesk"
    assert run("template", out, catalogue=nowhere).code == 0
    assert out.read_bytes().startswith(b"PK")
    assert not nowhere.exists()


def test_undo_takes_the_sample_back_and_redo_brings_it_again(run: Run) -> None:
    assert run("undo").out == "Undone: adding the sample.\n"
    assert run("search", "--json").json["total"] == 0
    redone = run("redo", "--json").json
    assert redone["redone"]["deed"] == "sample_added"
    assert run("search", "--json").json["total"] == 32


def test_nothing_left_to_undo_is_refused(run: Run) -> None:
    run("undo")
    said = run("undo", "--json")
    assert (said.code, said.out) == (1, "")
    assert "nothing to undo" in said.err


def test_the_history_of_a_record_begins_with_its_adding(run: Run) -> None:
    uid = exchange(run)["uid"]
    told = run("history", uid, "--json").json
    assert (told["uid"], told["title"]) == (uid, EXCHANGE)
    assert [change["deed"] for change in told["changes"]] == ["sample_added"]
    assert "adding the sample" in run("history", uid).out


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Child  Labour", "Child Labour"),
        ('"child labour" Perú', '"child labour" Perú'),
        ("país : México  -( tema:salarios", "country:México -topic:salarios"),
        ("inspection of the mines", "inspection mines"),
        ("*", ""),
    ],
)
def test_a_query_is_told_as_it_was_understood(typed: str, read: str) -> None:
    assert understood(typed, TopicIndex(shipped_topics())) == read


def test_what_must_not_be_found_may_come_first(run: Run) -> None:
    everything = run("search", "--json").json["total"]
    without, within = (run("search", f"{sign}mexico", "--json").json["total"] for sign in ("-", ""))
    assert 0 < within < everything
    assert without == everything - within


def test_a_word_that_nothing_bears_is_answered_with_one_that_is_there(run: Run) -> None:
    assert run("search", "inspektion").out.splitlines()[-2:] == [
        "0 of 0",
        "Did you mean inspection?",
    ]


def test_json_is_one_object_and_nothing_else(run: Run) -> None:
    for arguments in (["search"], ["show", exchange(run)["uid"]], ["undo"], ["redo"]):
        assert isinstance(json.loads(run(*arguments, "--json").out), dict)
