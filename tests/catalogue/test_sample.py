"""The sample is true to its form: every code it uses exists, and it goes in once."""

import json
import uuid
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import delete_records, find_record, read_records
from coopdesk.catalogue.sample import FILES, fill_with_sample, sample_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.clean import clean_record
from coopdesk.domain.errors import CatalogueNotEmpty
from coopdesk.domain.periods import elapsed_percent
from coopdesk.domain.record_json import content_hash, from_json, to_json
from coopdesk.domain.records import Record, places_in
from coopdesk.domain.results import Activity
from coopdesk.paths import resource
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import codes
from coopdesk.vocabulary.topics import shipped_topics


def titled(start: str) -> Record:
    """Return the one sample record whose title starts so."""
    [record] = [r for r in sample_records() if r.title.startswith(start)]
    return record


def project_in_mexico() -> Record:
    return titled("Improving occupational safety and health (OSH) in the chili")


def activities() -> list[Activity]:
    return [activity for node in project_in_mexico().results for activity in node.activities]


def test_every_file_of_the_sample_is_read() -> None:
    shipped = {path.name for path in resource("sample").glob("*.json")}
    assert shipped == set(FILES)


@pytest.mark.parametrize("name", FILES)
def test_the_files_hold_records_in_their_compact_form(name: str) -> None:
    values = json.loads(resource("sample", name).read_text(encoding="utf-8"))
    assert (values["format"], values["version"]) == ("coopdesk", 1)
    for record in values["records"]:
        assert to_json(from_json(record), whole=False) == record


def test_the_sample_is_kept_as_it_was_written() -> None:
    assert [r.title for r in sample_records() if clean_record(r) != r] == []


def test_uids_are_fixed_and_each_is_there_once() -> None:
    uids = [record.uid for record in sample_records()]
    assert len(uids) == len(set(uids)) >= 25
    assert {uuid.UUID(uid).version for uid in uids} == {5}


def test_frameworks_and_related_records_stand_before_what_names_them() -> None:
    seen: set[str] = set()
    for record in sample_records():
        named = {record.framework, *(relation.other for relation in record.related)} - {""}
        assert named <= seen, record.title
        seen.add(record.uid)


def test_every_topic_of_the_sample_is_in_the_thesaurus() -> None:
    known = {topic.code for topic in shipped_topics()}
    assert {code for record in sample_records() for code in record.topics} <= known


def test_every_place_of_the_sample_has_a_name() -> None:
    used = {place for record in sample_records() for place in places_in(record)}
    used |= {record.country_held for record in sample_records()}
    used |= {step.owner_place for record in sample_records() for step in record.next_steps}
    used |= {group.country for record in sample_records() for group in record.participants}
    assert [code for code in used if code and place_name(code, "en") == code] == []


def test_every_code_of_the_sample_is_in_its_vocabulary() -> None:
    for record in sample_records():
        used = {
            "kind": [record.kind],
            f"{record.kind}_role": [party.role for party in record.parties],
            f"{record.kind}_status": [record.status],
            "modality": [record.modality],
            "venue": [record.venue],
            "framework_type": [record.framework_type],
            "step_status": [step.status for step in record.next_steps],
            "result_type": [learning.result_type for learning in record.learnings],
            "comment_kind": [comment.kind for comment in record.comments],
            "money_kind": [money.kind for money in record.money],
            "document_kind": [document.kind for document in record.documents],
            "relation_kind": [relation.kind for relation in record.related],
            "participant_kind": [group.kind for group in record.participants],
            "description_kind": [description.kind for description in record.descriptions],
            "node_level": [node.level for node in record.results],
            "kpi_origin": [kpi.origin for kpi in record.kpis],
            "activity_category": [
                line.category
                for node in record.results
                for activity in node.activities
                for line in activity.items
            ],
        }
        for vocabulary, found in used.items():
            assert set(found) - {""} <= set(codes(vocabulary)), (record.title, vocabulary)


def test_no_person_is_named_in_the_sample() -> None:
    assert [r.title for r in sample_records() if r.people] == []


def test_links_are_real_or_marked_as_lost() -> None:
    for record in sample_records():
        for document in record.documents:
            assert bool(document.url) != document.missing, document.title


def test_mexico_asked_and_argentina_helped_on_child_labour() -> None:
    exchange = titled("Training labour inspectors on child labour")
    assert places_in(exchange, "requesting") == ("MX",)
    assert places_in(exchange, "providing") == ("AR",)
    assert all(party.confirmed for party in exchange.parties)
    assert (exchange.period.start, exchange.period.end) == (date(2019, 9, 23), date(2019, 9, 26))
    assert exchange.announcement_number == ""  # printed and empty is not absent
    assert [group.total for group in exchange.participants] == [20]
    assert (len(exchange.learnings), len(exchange.next_steps)) == (3, 4)
    assert {step.owner_place for step in exchange.next_steps} == {"MX"}


def test_ten_projects_of_the_listing_keep_both_sides_of_a_contradiction() -> None:
    listed = [r for r in sample_records() if r.kind == "project" and not r.results]
    assert len(listed) == 10
    [pilot] = [r for r in listed if r.title.endswith("Decent Work Agenda")]
    assert (pilot.period.start, pilot.period.end) == (date(2010, 1, 1), date(2012, 12, 31))
    assert "period" in [doubt.field for doubt in pilot.warnings]
    [albania] = [r for r in listed if "AL" in places_in(r)]
    assert [(m.amount, m.currency, m.text) for m in albania.money] == [
        (Decimal(3_000_000), "EUR", "€3 million")
    ]


def test_the_project_in_mexico_has_its_whole_tree() -> None:
    levels = [node.level for node in project_in_mexico().results]
    assert [levels.count(level) for level in ("outcome", "sub_outcome", "output")] == [2, 6, 18]
    lines = [line for activity in activities() for line in activity.items]
    assert (len(activities()), len(lines)) == (36, 55)
    dated = [line for line in lines if any(each.period.start for each in line.periods)]
    assert len(dated) == 50


def test_the_activities_of_the_project_in_mexico_are_linked_to_its_models() -> None:
    project = project_in_mexico()
    per_model = {
        model.number: sum(
            len(activity.items)
            for node in project.results
            if model.number in [link.number for link in node.models]
            for activity in node.activities
        )
        for model in project.models
    }
    assert per_model == {1: 17, 2: 35, 3: 0, 4: 30, 5: 18}


def test_only_the_elapsed_time_of_the_project_in_mexico_is_a_figure() -> None:
    project = project_in_mexico()
    figures = {kpi.key: (kpi.origin, kpi.value) for kpi in project.kpis}
    assert project.as_of
    elapsed = elapsed_percent(project.as_of, project.period.start, project.period.end)
    assert elapsed
    assert figures.pop("elapsed") == ("computed", f"{elapsed:.1f}") == ("computed", "71.6")
    assert set(figures.values()) == {("image_only", "")}
    assert len(figures) == 3


def test_an_empty_catalogue_takes_the_whole_sample(sessions: Sessions) -> None:
    change, count = sessions.write(Deed("sample_added"), fill_with_sample)
    assert change
    assert count == len(sample_records()) == len(change.records)
    with sessions.reading() as session:
        kept = read_records(session, sorted(change.records))
    assert [content_hash(r) for r in kept] == [content_hash(r) for r in sample_records()]


def test_a_catalogue_with_records_refuses_the_sample(sessions: Sessions) -> None:
    sessions.write(Deed("sample_added"), fill_with_sample)
    with pytest.raises(CatalogueNotEmpty):
        sessions.write(Deed("sample_added"), fill_with_sample)

    def delete_all(session: Session) -> None:
        delete_records(session, [find_record(session, r.uid).id for r in sample_records()])

    sessions.write(Deed("records_deleted"), delete_all)
    with pytest.raises(CatalogueNotEmpty):
        sessions.write(Deed("sample_added"), fill_with_sample)
