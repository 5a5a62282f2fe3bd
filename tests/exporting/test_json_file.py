import json
from dataclasses import replace
from pathlib import Path

from coopdesk.domain.record_json import content_hash, from_json
from coopdesk.domain.records import Record
from coopdesk.exporting.json_file import record_object, write_json
from coopdesk.vocabulary.topics import shipped_topics

# The command line's page promises these.
ALWAYS = [
    "uid",
    "id",
    "kind",
    "title",
    "reference",
    "start",
    "end",
    "start_precision",
    "end_precision",
    "period_text",
    "status",
    "parties",
    "topics",
    "narrative",
    "learnings",
    "next_steps",
    "participants",
    "comments",
    "money",
    "framework",
    "announcement_number",
    "source_url",
    "as_of",
    "revision",
]


def test_what_is_written_is_read_back_the_same(tmp_path: Path, whole_record: Record) -> None:
    path = tmp_path / "a.json"
    write_json(path, [whole_record, Record(title="b")], language="es", topics=(), people=True)
    whole = json.loads(path.read_text(encoding="utf-8"))
    assert (whole["format"], whole["version"]) == ("coopdesk", 1)
    read = [from_json(values) for values in whole["records"]]
    assert read == [whole_record, Record(title="b")]


def test_no_records_are_an_empty_list(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_json(path, [], language="en", topics=())
    assert json.loads(path.read_text(encoding="utf-8"))["records"] == []


def test_every_promised_key_is_there_even_where_it_says_nothing() -> None:
    found = record_object(Record(title="a"), "en")
    assert set(ALWAYS) <= set(found)
    assert (found["parties"], found["id"], found["revision"]) == ([], 0, 0)
    assert "results" not in found


def test_a_project_adds_results_models_and_figures(whole_record: Record) -> None:
    found = record_object(whole_record, "en")
    (result,) = found["results"]
    assert result["models"] == [1, 3]
    (period,) = result["activities"][0]["items"][0]["periods"]
    assert (period["start"], period["end"], period["text"]) == (
        "2024-03-01",
        "2024-03-31",
        "March 2024",
    )
    assert found["models"][0]["number"] == 1
    assert found["kpis"][0]["origin"] == "computed"


def test_places_and_topics_are_named_in_the_readers_language(whole_record: Record) -> None:
    found = record_object(whole_record, "fr", shipped_topics())
    assert (found["parties"][0]["place"], found["parties"][0]["name"]) == ("MX", "Mexique")
    assert found["topics"] == ["child-labour", "of-their-own"]
    assert found["topic_labels"][0] == "Travail des enfants"


def test_people_are_left_out_unless_asked_for(whole_record: Record) -> None:
    assert record_object(whole_record, "en")["people"] == []
    asked = record_object(whole_record, "en", people=True)
    assert asked["people"][0]["name"] == "A person"


def test_without_people_nothing_else_changes(whole_record: Record) -> None:
    read = from_json(record_object(whole_record, "en"))
    assert content_hash(read) == content_hash(replace(whole_record, people=()))
