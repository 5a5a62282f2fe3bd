"""Each record of a file is one of the catalogue or a new one, and what it changes is told."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coopdesk.catalogue.records import add_records, read_record, save_record
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import Period, point
from coopdesk.domain.progress import unheard
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Learning, Party, Record
from coopdesk.importing.choices import AS_NEW, LEFT_OUT, Choice, Place, same_as
from coopdesk.importing.decision import Decision
from coopdesk.importing.decisions import BATCH, Desk
from coopdesk.importing.mapping import map_table
from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.plan import Outcome
from coopdesk.importing.reading import FileRead, read_tables
from coopdesk.importing.table import Schema, Table
from tests.importing.rows import SOURCE, TOPICS, table_of

N, S, C, D, R, X = Outcome
DAY = date(2020, 3, 1)
HEADINGS = ["Title", "Reference", "Start", "City"]
UIDS = [f"0000000{n}-0000-4000-8000-000000000000" for n in range(4)]
PLACE: Place = ("Listing", 2, 1)
NOWHERE = "ffffffff-0000-4000-8000-000000000000"


def rows(*found: Sequence[Any], headings: Sequence[str] = HEADINGS) -> FileRead:
    return file_of(table_of(headings, *found, target="exchanges"))


def file_of(*tables: Table) -> FileRead:
    mapped = [(table, map_table(table, Schema())) for table in tables]
    return read_tables(mapped, Schema(), TOPICS, source=SOURCE)


class Tried:
    """A catalogue of a few records, and files that are held against it."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def holds(self, *records: Record) -> None:
        self._sessions.write(Deed("records_added"), add_records, records)

    def decided(
        self,
        found: FileRead,
        choices: Mapping[Place, Choice] | None = None,
        uids: Mapping[Place, str] | None = None,
    ) -> list[Decision]:
        with self._sessions.reading() as session:
            return list(Desk(session, found, choices, uids).decide(unheard))


@pytest.fixture
def tried(sessions: Sessions) -> Tried:
    return Tried(sessions)


def outcomes(found: Sequence[Decision]) -> list[Outcome]:
    return [decision.outcome for decision in found]


def noted(decision: Decision) -> list[tuple[Code, Severity, tuple[str, ...]]]:
    row = decision.read.row
    return [(note.code, note.severity, note.values) for note in row.notes] if row else []


def visit(uid: str = "", **said: Any) -> Record:
    return replace(Record(title="Visit of inspectors", uid=uid, period=point(DAY)), **said)


def test_a_row_is_the_one_record_of_its_reference_whatever_its_title(tried: Tried) -> None:
    tried.holds(visit(UIDS[0], reference="R-1"), visit(UIDS[1], reference="R-2"))
    tried.holds(visit(UIDS[2], reference="R-3"), visit(UIDS[3], reference="R-3"))
    [one, other] = tried.decided(
        rows(["A visit", "R-2", DAY, "Lima"], ["Some visit", "R-3", DAY, "Lima"])
    )
    assert (one.outcome, one.read.uid, one.known_id) == (C, UIDS[1], 2)
    assert one.record is not None
    assert (one.record.title, one.record.city, one.record.reference) == ("A visit", "Lima", "R-2")
    assert one.before is not None
    assert one.before.title == "Visit of inspectors"
    assert (other.outcome, other.known_id) == (N, 0)


def test_a_row_is_the_record_of_its_title_period_and_parties(tried: Tried) -> None:
    tried.holds(visit(UIDS[0], city="Quito", parties=(Party("PE", role="requesting"),)))
    headings = ["Title", "Start", "End", "City", "Requesting"]
    same = ["Visit of inspectors", DAY, DAY, "Lima", "Peru"]
    for row, outcome in (
        (same, C),
        ([*same[:3], "Quito", "Peru"], S),
        ([same[0], DAY, date(2020, 3, 2), *same[3:]], N),
        ([same[0], date(2020, 2, 1), DAY, *same[3:]], N),
        ([*same[:4], "Chile"], N),
        (["Visit of others", *same[1:]], N),
    ):
        [decision] = tried.decided(rows(row, headings=headings))
        assert decision.outcome is outcome
        assert (decision.read.uid == UIDS[0]) is (outcome is not N)


def test_of_two_records_alike_a_row_is_the_one_it_says_exactly(tried: Tried) -> None:
    tried.holds(visit(UIDS[0], city="Quito"), visit(UIDS[1], city="Lima"))
    headings = ["Title", "Start", "End", "City"]
    row = ["Visit of inspectors", DAY, DAY]
    for city, uid, outcome in (("Lima", UIDS[1], S), ("Quito", UIDS[0], S), ("Cusco", UIDS[0], C)):
        [decision] = tried.decided(rows([*row, city], headings=headings))
        assert (decision.read.uid, decision.outcome) == (uid, outcome)
    both = tried.decided(rows([*row, "Cusco"], [*row, "Piura"], headings=headings))
    assert [decision.read.uid for decision in both] == UIDS[:2]


@pytest.mark.parametrize(
    ("title", "outcome", "elsewhere"),
    [("Statistics of wages", N, 1), ("Visit of inspector", C, 0)],
)
def test_a_reference_of_another_country_and_title_is_that_of_another_record(
    tried: Tried, title: str, outcome: Outcome, elsewhere: int
) -> None:
    tried.holds(visit(UIDS[0], reference="R-1", parties=(Party("PE", role="requesting"),)))
    headings = ["Title", "Reference", "Requesting"]
    [decision] = tried.decided(rows([title, "R-1", "Chile"], headings=headings))
    assert (decision.outcome, decision.elsewhere) == (outcome, elsewhere)
    [beside] = tried.decided(rows(["Statistics of wages", "R-1", "Chile; Peru"], headings=headings))
    assert (beside.outcome, beside.elsewhere) == (C, 0)
    [nowhere] = tried.decided(rows(["Statistics of wages", "R-1", None], headings=headings))
    assert (nowhere.outcome, nowhere.elsewhere) == (C, 0)


def test_a_record_is_that_of_one_row_only(tried: Tried) -> None:
    tried.holds(visit(UIDS[0], reference="R-1"))
    headings = ["Title", "Reference", "Start", "End", "uid"]
    named = ["Other", None, None, None, UIDS[0]]
    by_title = ["Visit of inspectors", None, DAY, DAY, None]
    by_reference = ["A visit", "R-1", None, None, None]
    for row in (by_title, by_reference):
        [alone] = tried.decided(rows(row, headings=headings))
        assert alone.known_id == 1
        found = tried.decided(rows(row, named, headings=headings))
        assert [decision.known_id for decision in found] == [0, 1]
    chosen = tried.decided(
        rows(by_title, by_title[:1], headings=headings), {("Listing", 3, 1): same_as(UIDS[0])}
    )
    assert [decision.known_id for decision in chosen] == [0, 1]


@pytest.mark.parametrize(
    ("revision", "city", "expected"),
    [
        (1, "Lima", [(Code.CHANGED_HERE, Severity.WARNING, ())]),
        (2, "Lima", []),
        (0, "Lima", []),
        (1, "Quito", [(Code.CHANGED_HERE, Severity.REMARK, ())]),
        (2, "Quito", []),
    ],
)
def test_a_record_changed_since_the_file_was_written_is_told(
    tried: Tried, sessions: Sessions, revision: int, city: str, expected: list[Any]
) -> None:
    tried.holds(visit(UIDS[0], narrative="Told"))
    with sessions.reading() as session:
        kept = read_record(session, 1)
    sessions.write(Deed("record_changed"), save_record, replace(kept, city="Quito"))
    found = rows(["Visit of inspectors", UIDS[0], city], headings=["Title", "uid", "City"])
    found.records[0].revision = revision
    [decision] = tried.decided(found)
    assert decision.outcome is (S if city == "Quito" else C)
    assert noted(decision) == expected


def test_what_a_row_says_of_its_own_uid_is_forgotten_once_another_is_chosen(
    tried: Tried, sessions: Sessions
) -> None:
    tried.holds(visit(UIDS[0], narrative="Told"))
    with sessions.reading() as session:
        kept = read_record(session, 1)
    sessions.write(Deed("record_changed"), save_record, replace(kept, city="Quito"))
    found = rows(["Visit", UIDS[1], "Lima"], headings=["Title", "uid", "City"])
    read = found.records[0]
    read.revision, read.checksum = 1, "a" * 64
    [decision] = tried.decided(found, {PLACE: same_as(UIDS[0])})
    assert (decision.outcome, decision.known_id, noted(decision)) == (C, 1, [])
    assert (read.revision, read.checksum) == (0, "")


def test_a_row_that_nobody_touched_is_the_same_and_told_where_the_record_was_changed(
    tried: Tried,
) -> None:
    tried.holds(visit(UIDS[0]))
    found = rows(["Visit of inspectors", UIDS[0], "Lima"], headings=["Title", "uid", "City"])
    said = Record(title="Visit of inspectors", uid=UIDS[0], city="Lima")
    found.records[0].checksum = content_hash(said)
    [decision] = tried.decided(found)
    assert (decision.outcome, decision.incoming) == (S, None)
    assert noted(decision) == [(Code.CHANGED_HERE, Severity.REMARK, ())]


def test_what_the_officer_chose_for_a_row_is_done(tried: Tried) -> None:
    tried.holds(visit(UIDS[0]))
    row = ["Visit of inspectors", None, DAY, "Lima"]
    [new] = tried.decided(rows(row), {PLACE: AS_NEW})
    assert (new.outcome, new.known_id, new.choice) == (N, 0, AS_NEW)
    [out] = tried.decided(rows(row), {PLACE: LEFT_OUT})
    assert out.outcome is R
    assert out.incoming is not None
    assert noted(out) == [(Code.LEFT_OUT_BY_CHOICE, Severity.REMARK, ())]
    [nameless] = tried.decided(rows([None, None, DAY, "Lima"]), {PLACE: LEFT_OUT})
    assert (nameless.outcome, nameless.incoming) == (R, None)
    [laid] = tried.decided(rows(["Talk", None, None, "Lima"]), {PLACE: same_as(UIDS[0])})
    assert (laid.outcome, laid.known_id) == (C, 1)
    [lost] = tried.decided(rows(row), {PLACE: same_as(NOWHERE)})
    assert (lost.outcome, lost.refusal) == (R, Code.RECORD_UNKNOWN)
    assert noted(lost)[-1][2] == (NOWHERE,)
    # what is chosen for another row, or for one of another table, is not done
    [other] = tried.decided(rows(row), {("Listing", 2, 2): AS_NEW, ("Listing", 3, 1): AS_NEW})
    assert other.choice is None


def test_rows_that_say_the_same_are_both_brought_in_where_that_is_chosen(tried: Tried) -> None:
    row = ["Visit of inspectors", "R-1", DAY, "Lima"]
    both = tried.decided(rows(row, row), {("Listing", 3, 1): AS_NEW})
    assert outcomes(both) == [N, N]
    first, second = tried.decided(rows(row, row))
    assert outcomes([first, second]) == [N, D]
    assert noted(second) == [(Code.TWICE, Severity.REMARK, ("2",))]


def test_the_same_outcome_by_choice_keeps_what_the_file_tells(tried: Tried) -> None:
    tried.holds(visit(UIDS[0], city="Lima"))
    row = ["Visit of inspectors", None, None, "Lima"]
    [chosen] = tried.decided(rows(row), {PLACE: same_as(UIDS[0])})
    assert chosen.outcome is S
    assert chosen.incoming is not None


def test_a_new_row_keeps_the_uid_it_was_given_before(tried: Tried) -> None:
    row = ["Visit of inspectors", None, DAY, "Lima"]
    one, other = tried.decided(rows(row, ["Talk", None, DAY, "Lima"]), uids={PLACE: UIDS[1]})
    assert one.read.uid == UIDS[1]
    assert one.record is not None
    assert one.record.uid == UIDS[1]
    assert other.read.uid not in {"", UIDS[1]}


def test_rows_of_one_uid_are_told_apart_by_the_first_of_them(tried: Tried) -> None:
    headings = ["Title", "uid", "City"]
    found = tried.decided(
        rows(["Visit", UIDS[0], "Lima"], ["Visit", UIDS[0], "Quito"], headings=headings)
    )
    assert outcomes(found) == [N, R]
    assert noted(found[1]) == [(Code.TWICE_DIFFERENTLY, Severity.REFUSAL, ("2",))]


def test_a_row_of_another_table_that_says_the_same_is_a_duplicate(tried: Tried) -> None:
    first = table_of(["Title", "City"], ["Visit", "Lima"], ["Talk", "Lima"], target="exchanges")
    second = replace(
        table_of(["City", "Title"], ["Lima", "Visit"], ["Quito", "Talk"], target="exchanges"),
        place=2,
    )
    found = tried.decided(file_of(first, second))
    assert outcomes(found) == [N, N, D, N]
    assert [noted(each) for each in found[2:]] == [
        [(Code.TWICE, Severity.REMARK, ("2 (Listing)", "2", "Listing", "1"))],
        [(Code.LIKE_ROW, Severity.WARNING, ("3 (Listing)", "3", "Listing", "1"))],
    ]
    within = tried.decided(rows(["Visit", None, DAY, "Lima"], ["Visit", None, DAY, "Quito"]))
    assert noted(within[1]) == [(Code.LIKE_ROW, Severity.WARNING, ("2",))]


def test_a_framework_named_by_its_title_is_one_of_the_file_or_of_the_catalogue(
    tried: Tried,
) -> None:
    tried.holds(Record("framework", "Working group", UIDS[0]))
    visits = table_of(
        ["Title", "Framework"],
        *(["Visit", "Working group"], ["Course", "Nobody's group"], ["Talk", None]),
        target="exchanges",
    )
    visit_, course, talk = tried.decided(file_of(visits))
    assert visit_.record
    assert course.record
    assert talk.record
    assert visit_.record.framework == UIDS[0]
    assert noted(course) == [
        (Code.FRAMEWORK_UNKNOWN, Severity.WARNING, ("Nobody's group",)),
    ]
    assert [doubt.text for doubt in course.record.warnings] == ["Nobody's group"]
    assert (course.record.framework, talk.record.framework, noted(talk)) == ("", "", [])
    groups = replace(
        table_of(["Title", "uid"], ["Nobody's group", UIDS[1]], target="frameworks"), sheet="Groups"
    )
    group, *others = tried.decided(file_of(visits, groups))
    assert group.read.kind == "framework"
    assert [each.record.framework for each in others if each.record] == [UIDS[0], UIDS[1], ""]


def test_parts_of_a_record_that_only_the_catalogue_has_are_laid_over_it_together(
    tried: Tried,
) -> None:
    tried.holds(visit(UIDS[0], learnings=(Learning("Plan early"),)), visit(UIDS[1], title="Twice"))
    tried.holds(visit(UIDS[2], title="Twice"))
    parts = table_of(
        ["Record", "Learning", "Record uid"],
        *(["Visit of inspectors", "One", None], [None, "Two", UIDS[0]]),
        *(["Twice", "Three", None], ["Nothing", "Four", None], [None, "Five", NOWHERE]),
        target="learnings",
    )
    found = file_of(parts)
    [decision] = tried.decided(found)
    assert (decision.outcome, decision.known_id) == (C, 1)
    assert decision.record is not None
    assert [each.text for each in decision.record.learnings] == ["Plan early", "One", "Two"]
    told = [(row.number, note.code, note.values) for row in found.rows for note in row.notes]
    assert told == [
        (4, Code.RECORD_AMBIGUOUS, ("Twice",)),
        (5, Code.RECORD_UNKNOWN, ("Nothing",)),
        (6, Code.RECORD_UNKNOWN, (NOWHERE,)),
    ]


def test_many_records_are_decided_batch_by_batch(sessions: Sessions) -> None:
    count = 2 * BATCH + 1
    found = rows(*([f"Visit {n}", None, DAY, "Lima"] for n in range(count)))
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))

    with sessions.reading() as session:
        made = list(Desk(session, found).decide(report))
    assert told == [(0, count), (BATCH, count), (2 * BATCH, count), (count, count)]
    assert [decision.read.title for decision in made] == [f"Visit {n}" for n in range(count)]
    assert set(outcomes(made)) == {N}


def test_a_row_without_a_title_is_refused_unless_it_names_its_record(tried: Tried) -> None:
    tried.holds(visit(UIDS[0]))
    headings = ["Title", "uid", "City"]
    named, nameless = tried.decided(
        rows([None, UIDS[0], "Lima"], [None, None, "Quito"], headings=headings)
    )
    assert (named.outcome, nameless.outcome) == (C, R)
    assert named.record is not None
    assert (named.record.title, named.record.city) == ("Visit of inspectors", "Lima")
    assert noted(nameless) == [(Code.TITLE_MISSING, Severity.REFUSAL, ())]


def test_periods_of_words_alone_tell_records_apart_too(tried: Tried) -> None:
    tried.holds(Record(title="Visit", uid=UIDS[0], period=Period(shape="relative", words="soon")))
    for said, known in (("soon", 1), ("later", 0)):
        [decision] = tried.decided(rows(["Visit", said], headings=["Title", "Period"]))
        assert decision.known_id == known


def test_a_related_record_is_known_by_its_title_or_its_title_is_kept(tried: Tried) -> None:
    tried.holds(visit(UIDS[0]), visit(UIDS[1], title="Twice"), visit(UIDS[2], title="Twice"))
    talk = table_of(["Title"], ["Talk"], target="exchanges")
    related = table_of(
        ["Record", "Related record", "Related record (uid)", "Note"],
        *(["Talk", "Visit of inspectors", None, "before"], ["Talk", "Twice", None, "see"]),
        *(["Talk", "Nobody's", None, None], ["Talk", "Visit of inspectors", NOWHERE, "x"]),
        ["Talk", None, UIDS[1], None],
        target="related",
    )
    [decision] = tried.decided(file_of(talk, replace(related, sheet="Related")))
    assert decision.record is not None
    assert [(each.other, each.note) for each in decision.record.related] == [
        (UIDS[0], "before"),
        ("", "see (Twice)"),
        ("", "Nobody's"),
        (NOWHERE, "x"),
        (UIDS[1], ""),
    ]
