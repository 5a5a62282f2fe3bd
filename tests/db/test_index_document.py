"""What is indexed of a record: its texts by column, its codes, and a key that is its place."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, cast, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import save_record
from coopdesk.db.database import Sessions
from coopdesk.db.index_document import (
    ID_BITS,
    TEXTS,
    UNDATED,
    IndexDocument,
    documents,
    key_of,
    record_of,
)
from coopdesk.db.index_query import Text
from coopdesk.db.mentions import mentions, mentions_of
from coopdesk.db.record_rows import read_rows
from coopdesk.db.text_index import all_ids
from coopdesk.domain import records as r
from coopdesk.domain import results
from coopdesk.domain.changes import Deed
from coopdesk.domain.folding import words
from coopdesk.domain.periods import Period
from coopdesk.domain.records import NextStep, Party, Record
from coopdesk.domain.results import Activity, ActivityItem, ItemPeriod, ResultNode

days = st.one_of(st.none(), st.dates())
record_ids = st.integers(1, (1 << ID_BITS) - 1)


@given(st.lists(st.tuples(days, record_ids), unique_by=lambda each: each[1]))
def test_keys_in_order_are_records_from_the_newest_to_the_undated(
    records: list[tuple[date | None, int]],
) -> None:
    by_key = sorted(records, key=lambda each: key_of(*each))
    dated = sorted((each for each in records if each[0]), reverse=True)
    undated = sorted((each for each in records if not each[0]), key=lambda each: -each[1])
    assert by_key == dated + undated


@given(days, record_ids)
def test_a_key_tells_its_record_and_whether_it_has_a_date(day: date | None, number: int) -> None:
    key = key_of(day, number)
    assert record_of(key) == number
    assert (key >= UNDATED) == (day is None)
    assert 0 <= key < 1 << 63


def document_of(session: Session, record: Record) -> IndexDocument:
    rows = read_rows(session, [save_record(session, record)])
    [found] = documents(rows, mentions(session))
    return found


def codes_of(session: Session, record: Record) -> set[str]:
    return set(document_of(session, record).codes)


def columns_of(session: Session, record: Record) -> dict[str, str]:
    return {name: str(text) for name, text in document_of(session, record).columns().items()}


YEAR = Period(date(2019, 1, 1), date(2019, 12, 31), "year", "year", "point")
SPAN = Period(date(2019, 9, 23), date(2021, 2, 1), "day", "day", "range")
OPEN = Period(date(2019, 9, 23), None, "day", "", "open")
ILLUSTRATED: tuple[tuple[dict[str, Any], str], ...] = (
    ({}, "_kexchange _a _y_e28094"),
    ({"kind": "project"}, "_kproject"),
    ({"status": "completed"}, "_scompleted _hstatus"),
    ({"country_held": "MX"}, "_pmx _nmx _hcountry"),
    ({"modality": "expert_visit"}, "_mexpert_visit _hmodality"),
    ({"language": "es"}, "_les _hlanguage"),
    ({"topics": ("child-labour",)}, "_tchild_labour _htopics"),
    ({"period": YEAR}, "_y2019 _hdates"),
    ({"period": SPAN}, "_y2019 _y2020 _y2021"),
    ({"period": OPEN}, "_q2019"),
    ({"reference": "7"}, "_hreference"),
    ({"narrative": "x"}, "_hnarrative"),
    ({"source_url": "https://example.org"}, "_hsource"),
    ({"city": "x"}, "_hcity"),
    ({"parties": (Party("MX", role="requesting"),)}, "_rmx _pmx _nmx _hrequesting _hcountry"),
    ({"parties": (Party("AR", role="providing"),)}, "_var _par _nar _hproviding"),
    ({"parties": (Party("US", role="funding"),)}, "_dus _vus _pus _hdonor"),
    ({"parties": (Party("", "Ministry", "requesting"),)}, "_hrequesting _horganisation"),
    ({"parties": (Party("035"),)}, "_p035 _n035"),
    (
        {"next_steps": (NextStep("x", owner_place="MX", due=date(2026, 1, 1)),)},
        "_hnext_steps _wmx _nmx _howner _hdue",
    ),
    ({"next_steps": (NextStep("x", owner="The director"),)}, "_howner"),
    ({"learnings": (r.Learning("x"),)}, "_hlearnings"),
    ({"participants": (r.ParticipantGroup("x", country="MX"),)}, "_hparticipants _nmx"),
    ({"comments": (r.Comment(text="x"),)}, "_hcomments"),
    ({"money": (r.Money("total_budget", Decimal(1), "EUR"),)}, "_hmoney"),
    ({"documents": (r.Document("x"),)}, "_hdocuments"),
    ({"results": (ResultNode("outcome", title="x"),), "kind": "project"}, "_hresults"),
    ({"warnings": (r.Doubt("title", text="x"),)}, "_hwarnings"),
    ({"deleted_at": datetime(2026, 1, 1, tzinfo=UTC)}, "_x"),
)


@pytest.mark.parametrize(("values", "expected"), ILLUSTRATED)
def test_a_field_is_told_by_its_codes(
    values: dict[str, Any], expected: str, session: Session
) -> None:
    assert codes_of(session, replace(Record(title="One"), **values)) >= set(expected.split())


def test_a_bare_record_bears_its_kind_its_state_and_no_year_and_nothing_else(
    session: Session,
) -> None:
    assert codes_of(session, Record(title="One")) == {"_kexchange", "_a", "_y_e28094"}


def test_a_date_alone_and_a_status_are_told_only_where_they_are(session: Session) -> None:
    found = codes_of(session, Record(title="One", next_steps=(NextStep("x"),)))
    assert found.isdisjoint({"_hdue", "_howner", "_hdates", "_hstatus"})


def test_an_organisation_is_told_by_the_number_of_its_row(session: Session) -> None:
    record = Record(title="One", parties=(Party("MX", "Ministry of Labour"),))
    [number] = session.connection().exec_driver_sql("SELECT max(id) + 1 FROM organisation").one()
    assert f"_o{number or 1}" in codes_of(session, record)


TEXTS_OF: tuple[tuple[dict[str, Any], str], ...] = (
    ({"title": "Word"}, "title"),
    ({"narrative": "Word"}, "body"),
    ({"reference": "Word"}, "numbers"),
    ({"announcement_number": "Word"}, "numbers"),
    ({"kind": "project", "symbol": "Word"}, "numbers"),
    ({"kind": "framework", "agreement_numbers": (r.AgreementNumber(text="Word"),)}, "numbers"),
    ({"parties": (Party("MX", "Word"),)}, "organisations"),
    ({"kind": "project", "executing_body": "Word"}, "organisations"),
    ({"parties": (Party("US", "Word", "funding"),)}, "organisations donors"),
    ({"next_steps": (NextStep("x", owner="Word"),)}, "owners"),
    ({"next_steps": (NextStep("Word"),)}, "body"),
    ({"learnings": (r.Learning("Word"),)}, "body"),
    ({"comments": (r.Comment(text="Word"),)}, "body"),
    ({"documents": (r.Document("Word"),)}, "body"),
    ({"period": Period(shape="relative", words="Word")}, "body"),
    ({"kind": "project", "results": (ResultNode("outcome", title="Word"),)}, "body"),
)


@pytest.mark.parametrize(("values", "where"), TEXTS_OF)
def test_a_text_stands_in_its_column(values: dict[str, Any], where: str, session: Session) -> None:
    found = columns_of(session, replace(Record(title="One"), **values))
    assert [name for name in TEXTS if "word" in words(found[name])] == [
        name for name in TEXTS if name in where.split()
    ]


def test_texts_deep_in_a_project_belong_to_it(session: Session) -> None:
    lines = (ActivityItem("training", "Word one", periods=(ItemPeriod(Period(words="Word two")),)),)
    node = ResultNode("output", title="x", activities=(Activity("Word three", lines),))
    record = Record(title="One", kind="project", results=(node,))
    body = columns_of(session, record)["body"]
    assert all(f"word {number}" in body for number in ("one", "two", "three"))


def test_several_records_at_once_keep_their_own(session: Session) -> None:
    titles = ["Alpha", "Beta", "Gamma"]
    ids = [
        save_record(session, Record(title=title, learnings=(r.Learning(f"Of {title}"),)))
        for title in titles
    ]
    made_of = documents(read_rows(session, ids), mentions(session))
    made = {each.record_id: each.columns() for each in made_of}
    assert [made[each]["body"] for each in ids] == ["of alpha", "of beta", "of gamma"]


def test_codes_and_machine_words_are_no_texts(session: Session) -> None:
    record = Record(
        title="One",
        kind="exchange",
        uid="0d6c3c9e-7f1b-4d4e-9a53-6f3d3e5b7a11",
        status="completed",
        modality="expert_visit",
        language="es",
        country_held="MX",
        topics=("child-labour",),
        parties=(Party("AR", role="providing"),),
        money=(r.Money("total_budget", Decimal(1), "EUR"),),
        warnings=(r.Doubt("title", "doubt", "Doubtful"),),
    )
    found = columns_of(session, record)
    assert [found[name] for name in TEXTS if found[name]] == ["one"]


@pytest.mark.parametrize("text", ["_a _kproject", "a_b", "__", "_pMX"])
def test_no_text_is_taken_for_a_code(text: str, session: Session) -> None:
    found = columns_of(session, Record(title=text, narrative=text))
    typed = [word for name in TEXTS for word in found[name].split() if word != "_"]
    assert [word for word in typed if "_" in word] == []


def test_no_phrase_spans_two_texts(sessions: Sessions) -> None:
    parts = (r.Learning("The first ends so"), r.Learning("And the second begins"))
    record = Record(title="One", learnings=parts)
    _, number = sessions.write(Deed("record_added"), save_record, record)
    with sessions.reading() as session:
        assert list(all_ids(session, Text(("ends", "so")))) == [number]
        assert list(all_ids(session, Text(("so", "and")))) == []
        assert list(all_ids(session, Text(("so", "_", "and")))) == [number]


@given(st.text(), st.text())
def test_whatever_is_written_a_column_holds_its_words_in_order(one: str, two: str) -> None:
    document = IndexDocument(1, 1)
    document.texts["body"] += [one, two]
    document.read(mentions_of(()))
    body = str(document.columns()["body"])
    assert words(body) == [word for text in (one, two) for word in words(text)]


NO_TEXTS = {
    # Codes of vocabularies, which have words in four languages of their own
    "ActivityItem.category", "Comment.kind", "Description.kind", "Document.kind",
    "Document.language", "KpiValue.origin", "Learning.result_type", "Money.currency",
    "Money.kind", "NextStep.owner_place", "NextStep.status", "ParticipantGroup.country",
    "ParticipantGroup.kind", "Party.place", "Party.role", "Record.country_held",
    "Record.framework_type", "Record.kind", "Record.language", "Record.modality",
    "Record.status", "Record.venue", "Relation.kind", "ResultNode.level",
    "Record.period.shape", "Record.period.start_precision", "Record.period.end_precision",
    "ItemPeriod.period.shape", "ItemPeriod.period.start_precision",
    "ItemPeriod.period.end_precision",
    # Names of other records, and what machines say to machines
    "Record.uid", "Record.framework", "Relation.other", "Record.content_hash",
    "Record.created_by", "Record.updated_by", "Document.file_hash", "StatusReport.snapshot",
    "ActivityItem.raw",
    # What is said of the record's making, not in it
    "Doubt.field", "Doubt.severity", "Doubt.text", "Provenance.field", "Provenance.sha256",
    "Provenance.source", "Provenance.text",
}  # fmt: skip


def worded(kind: type[Any], said: dict[str, str], name: str = "") -> Any:
    """Return a value in which each text is a word of its own, kept in said by its field."""
    hints = get_type_hints(kind, vars(r) | vars(results))
    values: dict[str, Any] = {}
    for field in fields(kind):
        hint = hints[field.name]
        if hint is str:
            said[f"{name or kind.__name__}.{field.name}"] = f"word{len(said)}"
            values[field.name] = f"word{len(said) - 1}"
        elif hint is Period:
            values[field.name] = worded(Period, said, f"{kind.__name__}.period")
        elif get_origin(hint) is tuple and is_dataclass(part := get_args(hint)[0]):
            values[field.name] = (worded(cast("type[Any]", part), said),)
    return kind(**values)


def test_every_text_is_indexed_but_those_that_are_none(session: Session) -> None:
    said: dict[str, str] = {}
    columns = columns_of(session, worded(Record, said))
    indexed = {word for name in TEXTS for word in words(columns[name])}
    assert {field for field, word in said.items() if word not in indexed} == NO_TEXTS
