"""A plan says of every row what would become of it."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from coopdesk.catalogue.merging_records import Merge, merge_records
from coopdesk.catalogue.records import (
    add_records,
    delete_records,
    read_record,
    save_record,
    taken_uids,
)
from coopdesk.catalogue.sample import sample_records
from coopdesk.cli.import_notes import sentence
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Learning, Party, Record
from coopdesk.domain.uids import new_uid
from coopdesk.exporting.csv_file import write_csv
from coopdesk.exporting.json_file import write_json
from coopdesk.exporting.xlsx import write_workbook
from coopdesk.importing.apply import ImportResult
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.mapping import INTERNAL_NOTE
from coopdesk.importing.notes import Code
from coopdesk.importing.opening import open_file
from coopdesk.importing.plan import Outcome, Plan
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.topics import shipped_topics
from tests.importing.conftest import ABOUT, all_records
from tests.records import any_records

N, S, C, D, R, X = Outcome
Planned = Callable[[Path], Plan]
MakeBook = Callable[..., Path]
HEADINGS = ["Title", "Start", "End", "Requesting", "Providing", "Topics"]


def exported(path: Path, records: list[Record], language: str = "en") -> Path:
    topics = shipped_topics()
    write_workbook(path, records, language=language, topics=topics, about=ABOUT, people=True)
    return path


def outcomes(plan: Plan, sheet: str = "") -> list[Outcome]:
    return [row.outcome for row in plan.rows if not sheet or row.sheet == sheet]


def noted(plan: Plan) -> list[tuple[str, Code]]:
    return [(note.cell, note.code) for note in plan.notes if note.row and note.severity != "note"]


@pytest.fixture
def sample(sessions: Sessions) -> list[Record]:
    sessions.write(Deed("sample_added"), add_records, sample_records())
    with sessions.reading() as session:
        return all_records(session)


@given(st.lists(st.tuples(st.uuids(), any_records()), max_size=6, unique_by=lambda pair: pair[0]))
@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_export_read_into_an_empty_catalogue_says_all_it_said(
    sessions: Sessions, language: str, made: list[tuple[Any, Record]]
) -> None:
    records = [replace(record, uid=str(uid)) for uid, record in made]
    with TemporaryDirectory() as folder, sessions.reading() as session:
        path = exported(Path(folder) / "export.xlsx", records, language)
        plan = make_plan(session, open_file(path))
    assert plan.changes == ()
    assert {r.uid: content_hash(r) for r in plan.additions} == {
        r.uid: content_hash(r) for r in records
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_goes_out_and_comes_back_the_same(
    tmp_path: Path, sample: list[Record], planned: Planned, language: str
) -> None:
    plan = planned(exported(tmp_path / "export.xlsx", sample, language))
    assert set(outcomes(plan)) == {S, X}
    assert plan.records == 0


@pytest.mark.parametrize("write", [write_csv, write_json])
def test_csv_and_json_of_ours_come_back_the_same(
    tmp_path: Path, sample: list[Record], planned: Planned, write: Callable[..., None]
) -> None:
    path = tmp_path / ("export.csv" if write is write_csv else "export.json")
    write(path, sample, language="es", topics=shipped_topics())
    plan = planned(path)
    assert set(outcomes(plan)) <= {S, X}
    assert outcomes(plan).count(S) == len(sample)


def test_an_organisation_called_like_a_code_of_a_country_is_none_in_csv_of_ours(
    tmp_path: Path, planned: Planned
) -> None:
    path = tmp_path / "export.csv"
    said = (Party(organisation="AND", role="requesting"), Party("AD", role="requesting"))
    write_csv(path, [Record(uid=new_uid(), title="A", parties=said)], language="en", topics=())
    assert planned(path).additions[0].parties == said


def test_json_of_ours_is_read_into_an_empty_catalogue(tmp_path: Path, planned: Planned) -> None:
    path = tmp_path / "export.json"
    write_json(path, sample_records(), language="en", topics=shipped_topics(), people=True)
    plan = planned(path)
    assert {content_hash(r) for r in plan.additions} == {content_hash(r) for r in sample_records()}


def test_a_json_record_with_a_bad_value_is_refused_and_the_others_are_not(
    tmp_path: Path, planned: Planned
) -> None:
    path = tmp_path / "ours.json"
    path.write_text('[{"title": "One"}, {"title": "Two", "as_of": "soon"}]', encoding="utf-8")
    plan = planned(path)
    assert outcomes(plan) == [N, R]
    assert plan.notes[0].values == ("as_of", "soon")


def test_two_spellings_of_a_uid_are_one_record(tmp_path: Path, planned: Planned) -> None:
    path = tmp_path / "ours.json"
    values = [{"title": "One", "uid": "AB-1"}, {"title": "Two", "uid": " ab-1\r\n"}]
    path.write_text(json.dumps(values), encoding="utf-8")
    plan = planned(path)
    assert outcomes(plan) == [N, R]
    assert plan.additions[0].uid == "ab-1"


FILLED_IN: dict[str, dict[str, list[dict[str, Any]]]] = {
    "en": {
        "Exchanges": [
            {
                "Title": "Visit of inspectors",
                "Start": "15 March 2024",
                "Requesting": "Peru",
                "Providing": "Chile; Uruguay",
                "Topics": "Child labour",
                "Modality": "Study visit",
            }
        ],
        "Learnings": [{"Record": "Visit of inspectors", "Learning": "Plan earlier"}],
    },
    "es": {
        "Intercambios": [
            {
                "Título": "Visita de inspectores",
                "Inicio": "15 de marzo de 2024",
                "Solicitantes": "Perú",
                "Oferentes": "Chile; Uruguay",
                "Temas": "Trabajo infantil",
                "Modalidad": "Visita de estudio",
            }
        ],
        "Aprendizajes": [{"Registro": "Visita de inspectores", "Aprendizaje": "Plan earlier"}],
    },
    "fr": {
        "Échanges": [
            {
                "Titre": "Visite d’inspecteurs",
                "Début": "15 mars 2024",
                "Demandeurs": "Pérou",
                "Prestataires": "Chili; Uruguay",
                "Thèmes": "Travail des enfants",
                "Modalité": "Visite d’étude",
            }
        ],
        "Enseignements": [{"Fiche": "Visite d’inspecteurs", "Enseignement": "Plan earlier"}],
    },
    "pt": {
        "Intercâmbios": [
            {
                "Título": "Visita de inspetores",
                "Início": "15 de março de 2024",
                "Solicitantes": "Peru",
                "Prestadores": "Chile; Uruguai",
                "Temas": "Trabalho infantil",
                "Modalidade": "Visita de estudo",
            }
        ],
        "Aprendizados": [{"Registro": "Visita de inspetores", "Aprendizado": "Plan earlier"}],
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_is_filled_in_as_officers_do(
    template: Callable[..., Path], planned: Planned, language: str
) -> None:
    plan = planned(template(language, **FILLED_IN[language]))
    assert noted(plan) == []
    [record] = plan.additions
    assert record.period.start == record.period.end == date(2024, 3, 15)
    assert record.parties == (
        Party("PE", role="requesting"),
        Party("CL", role="providing"),
        Party("UY", role="providing"),
    )
    assert (record.topics, record.modality) == (("child-labour",), "study_visit")
    assert record.learnings == (Learning("Plan earlier"),)
    assert outcomes(plan).count(N) == 2
    assert {note.code for r in plan.rows for note in r.notes} == {Code.HEADING, Code.EXAMPLE}


def test_an_example_that_was_written_over_is_no_example(
    template: Callable[..., Path], planned: Planned
) -> None:
    path = template("en")
    workbook = openpyxl.load_workbook(path)
    workbook["Exchanges"]["A2"] = "Our own visit"
    workbook.save(path)
    assert [record.title for record in planned(path).additions] == ["Our own visit"]


def test_a_wrong_date_an_unknown_country_and_a_missing_title_each_get_a_sentence(
    book: MakeBook, planned: Planned
) -> None:
    path = book(
        Exchanges=[
            HEADINGS,
            ["Visit", "31/02/2024", None, "Peru", "Chile", None],
            ["Course", "2024", None, "Freedonia", "Chile", None],
            [None, "2024", None, "Peru", "Chile", None],
        ]
    )
    plan = planned(path)
    assert outcomes(plan) == [X, N, N, R]
    assert noted(plan) == [
        ("B2", Code.DATE_IMPOSSIBLE),
        ("D3", Code.PLACE_UNKNOWN),
        ("4", Code.TITLE_MISSING),
    ]
    visit, course = plan.additions
    assert visit.period.words == "31/02/2024"
    assert visit.warnings[0].text == "Start: 31/02/2024"
    assert course.parties[0] == Party("", "Freedonia", "requesting")
    assert course.warnings[0].text == "Requesting: Freedonia"
    [note] = plan.rows[2].notes
    assert sentence(note, "listing.xlsx").startswith("listing.xlsx, Exchanges, D3: “Freedonia”")


def test_no_words_are_lost_that_are_not_understood(book: MakeBook, planned: Planned) -> None:
    path = book(
        Exchanges=[
            ["Title", "Status", "Topics", "Country held", "Start"],
            ["Visit", "nearly done", "Astrology", "Atlantis", "some day"],
        ],
        Money=[["Record", "Amount", "Currency"], ["Visit", "a lot", "doubloons"]],
        Next_steps=[["Record", "Next step", "Due"], ["Visit", "Train", "after lunch"]],
    )
    [record] = planned(path).additions
    said = " ".join([*(doubt.text for doubt in record.warnings), record.period.words])
    said += record.money[0].text
    for words in ("nearly done", "Astrology", "Atlantis", "some day", "a lot", "doubloons"):
        assert words in said
    assert "after lunch" in said


def test_the_order_of_days_comes_from_the_whole_column(book: MakeBook, planned: Planned) -> None:
    path = book(Exchanges=[HEADINGS[:3], ["One", "03/04/2024", None], ["Two", "15/04/2024", None]])
    plan = planned(path)
    assert [r.period.start for r in plan.additions] == [date(2024, 4, 3), date(2024, 4, 15)]
    [note] = [n for n in plan.notes if n.code is Code.DAY_ORDER]
    assert note.values == ("15/04/2024", "DD/MM")


def test_the_same_file_again_adds_nothing(
    book: MakeBook, planned: Planned, brought_in: Callable[[Path], ImportResult]
) -> None:
    path = book(
        Exchanges=[
            HEADINGS,
            ["Visit", "2024", None, "Peru", "Chile", "Child labour"],
            ["Course", "31/02/2024", None, "Freedonia", "Chile", "Astrology"],
            ["Bare", None, None, None, None, None],
        ],
        Learnings=[["Record", "Learning"], ["Visit", "Plan earlier"]],
    )
    assert len(brought_in(path).added) == 3
    plan = planned(path)
    assert plan.records == 0
    assert set(outcomes(plan)) == {S, X}


def test_blank_never_overwrites(
    sessions: Sessions, tmp_path: Path, book: MakeBook, planned: Planned
) -> None:
    whole = Record(
        title="Visit", reference="X-1", narrative="Told", learnings=(Learning("Plan earlier"),)
    )
    sessions.write(Deed("record_added"), save_record, whole)
    path = book(Exchanges=[["Title", "Reference", "Narrative", "City"], ["", "X-1", "", "Lima"]])
    assert outcomes(planned(path)) == [X, R]  # without a title a reference alone names no row
    path = book(
        Exchanges=[["Title", "Reference", "Narrative", "City"], ["Visit", "X-1", "", "Lima"]]
    )
    plan = planned(path)
    assert outcomes(plan) == [X, C]
    [changed] = plan.changes
    assert (changed.narrative, changed.city) == ("Told", "Lima")
    assert changed.learnings[0].text == "Plan earlier"
    assert [change.field for change in plan.rows[1].fields] == ["city"]


def test_rows_that_repeat_each_other_are_told_apart(book: MakeBook, planned: Planned) -> None:
    path = book(
        Exchanges=[
            ["Title", "Start", "uid", "City"],
            ["Visit", "2024", None, "Lima"],
            ["Visit", "2024", None, "Lima"],
            ["Visit", "2024", None, "Quito"],
            ["Course", "2024", "11111111-1111-4111-8111-111111111111", "Lima"],
            ["Course", "2024", "11111111-1111-4111-8111-111111111111", "Quito"],
            ["Title", "Start", "uid", "City"],
            ["Total", 5, None, None],
        ]
    )
    plan = planned(path)
    assert outcomes(plan) == [X, N, D, N, N, R, X, X]
    codes = [row.notes[0].code if row.notes else None for row in plan.rows]
    assert codes[2:] == [
        Code.TWICE,
        Code.LIKE_ROW,
        None,
        Code.TWICE_DIFFERENTLY,
        Code.HEADING,
        Code.TOTAL,
    ]


def test_rows_that_differ_only_in_a_column_left_out_are_no_duplicates(
    book: MakeBook, planned: Planned
) -> None:
    rows = [["Title", "Start", "Colour"], ["Visit", "2024", "red"], ["Visit", "2024", "green"]]
    plan = planned(book(Exchanges=rows))
    assert outcomes(plan) == [X, N, N]
    assert Code.LIKE_ROW in {note.code for note in plan.rows[2].notes}


def test_parts_find_their_record_or_say_why_not(book: MakeBook, planned: Planned) -> None:
    path = book(
        Exchanges=[["Title", "City"], ["Visit", "Lima"], ["Twice", "Lima"], ["Twice", "Quito"]],
        Learnings=[
            ["Record", "Learning"],
            ["Visit", "One"],
            ["Unknown", "Two"],
            ["Twice", "Three"],
            ["Visit", None],
        ],
        Step_notes=[["Record", "Step no.", "Text"], ["Visit", 4, "Asked"]],
    )
    plan = planned(path)
    assert outcomes(plan, "Learnings") == [X, N, R, R, X]
    assert outcomes(plan, "Step notes") == [X, R]
    assert [code for _, code in noted(plan)] == [
        Code.LIKE_ROW,
        Code.RECORD_UNKNOWN,
        Code.RECORD_AMBIGUOUS,
        Code.OWNER_UNKNOWN,
    ]


def test_a_part_may_go_to_a_record_that_only_the_catalogue_has(
    sessions: Sessions, book: MakeBook, planned: Planned
) -> None:
    sessions.write(Deed("record_added"), save_record, Record(title="Visit"))
    path = book(Learnings=[["Record", "Learning"], ["Visit", "Plan earlier"]])
    plan = planned(path)
    assert outcomes(plan) == [X, C]
    assert plan.changes[0].learnings == (Learning("Plan earlier"),)


def test_an_unknown_column_is_named_or_kept_as_an_internal_note(
    sessions: Sessions, book: MakeBook, planned: Planned
) -> None:
    path = book(Exchanges=[["Title", "Start", "Colour"], ["Visit", "2024", "green"]])
    assert [n.values for n in planned(path).notes if n.code is Code.COLUMN_LEFT_OUT] == [
        ("Colour", "1")
    ]
    opened = open_file(path)
    [mapping] = opened.mappings
    assert mapping is not None
    with sessions.reading() as session:
        plan = make_plan(session, opened.with_mapping(mapping.choose(3, INTERNAL_NOTE)))
    assert plan.additions[0].comments[0].text == "Colour: green"


def test_a_framework_may_be_named_by_its_title(book: MakeBook, planned: Planned) -> None:
    path = book(
        Exchanges=[["Title", "Framework"], ["Visit", "Working group"], ["Course", "Unknown"]],
        Frameworks=[["Title", "Acronym"], ["Working group", "WG"]],
    )
    plan = planned(path)
    by_title = {record.title: record for record in plan.additions}
    assert by_title["Visit"].framework == by_title["Working group"].uid
    assert by_title["Course"].warnings[0].text == "Unknown"


def test_a_row_per_party_makes_one_record(
    tmp_path: Path, sample: list[Record], planned: Planned
) -> None:
    path = tmp_path / "parties.csv"
    write_csv(path, sample, language="fr", topics=shipped_topics(), rows="party")
    plan = planned(path)
    assert set(outcomes(plan)) <= {S, X}


def test_records_in_the_trash_or_of_another_kind_are_left_alone(
    sessions: Sessions, book: MakeBook, planned: Planned
) -> None:
    uids = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"]
    made = [Record("exchange", "Gone", uids[0]), Record("project", "Other", uids[1])]

    def prepare(session: Session) -> None:
        delete_records(session, add_records(session, made)[:1])

    sessions.write(Deed("records_added"), prepare)
    path = book(Exchanges=[["Title", "uid"], ["Gone", uids[0]], ["Other", uids[1]]])
    plan = planned(path)
    assert outcomes(plan) == [X, R, R]
    assert [code for _, code in noted(plan)] == [Code.IN_TRASH, Code.OTHER_KIND]


def test_a_row_of_a_merged_record_speaks_of_the_one_that_is_left(
    sessions: Sessions, book: MakeBook, planned: Planned
) -> None:
    uids = [f"{n}{n}{n}{n}1111-1111-4111-8111-111111111111" for n in range(3)]

    def prepare(session: Session) -> None:
        add_records(session, [Record("exchange", f"Seminar {uid}", uid) for uid in uids])
        for gone, left in ((uids[0], uids[1]), (uids[1], uids[2])):
            ids = taken_uids(session, [gone, left])
            merge_records(session, Merge(ids[left], ids[gone]))

    sessions.write(Deed("records_merged"), prepare)
    named = [["Title", "City", "uid"], ["Seminar", "Lima", uids[0]]]
    plan = planned(book(Exchanges=named))
    assert [record.uid for record in plan.changes] == [uids[2]]
    assert plan.changes[0].city == "Lima"
    twice = planned(book(Exchanges=[*named, ["Seminar", "Quito", uids[2]]]))
    assert outcomes(twice) == [X, R, C]


def test_a_row_nobody_touched_never_takes_back_what_was_changed_here(
    sessions: Sessions, tmp_path: Path, sample: list[Record], planned: Planned
) -> None:
    path = exported(tmp_path / "export.xlsx", sample)

    def change(session: Session) -> None:
        save_record(session, replace(read_record(session, sample[0].id), city="Lima"))

    sessions.write(Deed("record_changed"), change)
    plan = planned(path)
    assert plan.records == 0
    assert Code.CHANGED_HERE in {note.code for note in plan.notes}


CELLS = st.one_of(
    st.none(),
    st.sampled_from(
        ["Visit", "Title", "Total", "Peru", "Narnia", "31/02/2024", "2024", "example", "uid", "; ;"]
    ),
    st.integers(-5, 60_000),
    st.booleans(),
    st.dates(date(1950, 1, 1), date(2049, 12, 31)),
)
ROWS = st.lists(st.lists(CELLS, min_size=8, max_size=8), max_size=8)


@given(ROWS, ROWS)
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_row_read_is_accounted_for(
    book: MakeBook, planned: Planned, main: list[list[Any]], parts: list[list[Any]]
) -> None:
    headings = ["Title", "Start", "Requesting", "Topics", "uid", "mark", "Money", "Status"]
    part_headings = ["Record", "Learning", "uid", "No.", "mark", "Kind of result", "x", "y"]
    plan = planned(book(Exchanges=[headings, *main], Learnings=[part_headings, *parts]))
    filled = [
        sum(any(v is not None and str(v).strip() for v in row) for row in rows) + 1
        for rows in (main, parts)
    ]
    assert [sheet.read for sheet in plan.sheets] == filled
    assert plan.read == sum(filled) == len(plan.rows) == sum(plan.counts.values())


def test_an_amount_that_has_changed_is_changed_not_added(
    sessions: Sessions, book: MakeBook, planned: Planned, brought_in: Callable[[Path], ImportResult]
) -> None:
    headings = ["Title", "Reference", "Total budget (USD)", "Disbursed (USD)", "Utilisation rate"]
    brought_in(book(Projects=[headings, ["Seminar", "R-1", 1000, "200", "20 %"]]))
    again = book(Projects=[headings, ["Seminar", "R-1", 1200, "200", "25 %"]])
    plan = planned(again)
    [changed] = plan.changes
    assert [(m.kind, m.amount) for m in changed.money] == [
        ("total_budget", 1200),
        ("disbursed", 200),
    ]
    assert [kpi.value for kpi in changed.kpis] == ["25 %"]
    assert [f.field for row in plan.rows for f in row.fields] == ["money", "kpis"]
    brought_in(again)
    assert outcomes(planned(again)) == [X, S]


def test_rows_of_two_sheets_are_the_same_in_whatever_order_of_columns(
    book: MakeBook, planned: Planned
) -> None:
    first = [
        ["Title", "Start", "City"],
        ["Seminar", "2020-01-02", "Lima"],
        ["Course", None, "Lima"],
    ]
    second = [
        ["City", "Start", "Title"],
        ["Lima", "2020-01-02", "Seminar"],
        ["Quito", None, "Course"],
    ]
    plan = planned(book(Exchanges=first, More=second))
    assert outcomes(plan) == [X, N, N, X, D, N]
    said = [note.values for row in plan.rows for note in row.notes if note.values]
    assert said == [
        ("2 (Exchanges)", "2", "Exchanges", "1"),
        ("3 (Exchanges)", "3", "Exchanges", "1"),
    ]
