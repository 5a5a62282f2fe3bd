"""Parts of a file laid over ours: what says nothing new, what changes one, what is added."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from coopdesk.domain.periods import point
from coopdesk.domain.records import (
    Comment,
    Description,
    Doubt,
    Learning,
    Money,
    NextStep,
    Party,
    Record,
    StepNote,
)
from coopdesk.domain.results import Activity, ActivityItem, ItemPeriod, KpiValue, ResultNode
from coopdesk.importing.building import build, lay_over, says_nothing_new
from coopdesk.importing.cells import Named
from coopdesk.importing.notes import Code
from coopdesk.importing.reading import PartRead, RecordRead, RowRead

STEP = NextStep(
    "Write", owner_place="MX", log=(StepNote(text="Asked"), StepNote(text="Sent")), id=4
)


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (Learning("Begin early"), Learning("Begin early", id=3)),
        (NextStep("Write"), STEP),
        (NextStep("Write", log=(StepNote(text="Sent"),)), STEP),
        (NextStep(owner_place="MX"), STEP),
        ("text", "text"),
    ],
)
def test_what_is_unsaid_or_said_by_ours_already_is_nothing_new(theirs: Any, ours: Any) -> None:
    assert says_nothing_new(theirs, ours)


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (Learning("Begin late"), Learning("Begin early")),
        (NextStep("Write", log=(StepNote(text="Lost"),)), STEP),
        (NextStep("Write", log=(StepNote(text="Sent"), StepNote(text="Lost"))), STEP),
        (NextStep("Write", owner_place="PE"), STEP),
        (Party("PE", confirmed=False), Party("PE")),
        (Learning("Write"), NextStep("Write")),
        ("text", "other"),
    ],
)
def test_what_ours_does_not_say_is_new(theirs: Any, ours: Any) -> None:
    assert not says_nothing_new(theirs, ours)


DAY = date(2020, 3, 1)
Part = tuple[Any, Mapping[str, int]]


class Said:
    """What a file says of one record: its row, and rows of parts that count from 11."""

    def __init__(self, title: str = "Visit", **fields: Any) -> None:
        row = RowRead("Listing", 2, title=title)
        self.read = RecordRead("project", title=title, row=row, fields=fields)
        self.rows: list[RowRead] = []

    def parts(self, name: str, *parts: Part, title: str = "") -> "Said":
        for value, address in parts:
            row = RowRead("Parts", 11 + len(self.rows), name)
            self.rows.append(row)
            self.read.parts[name].append(PartRead(value, row, address, title))
        return self

    def refused(self) -> list[tuple[int, Code, tuple[str, ...]]]:
        return [
            (row.number, n.code, n.values) for row in self.rows if row.refused for n in row.notes
        ]


def learnings(*said: tuple[str, int]) -> list[Part]:
    return [(Learning(text), {"order": order} if order else {}) for text, order in said]


def texts(parts: tuple[Any, ...]) -> list[str]:
    return [part.text for part in parts]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([("a", 0), ("b", 2), ("c", 1)], ["c", "b", "a"]),
        ([("a", 0), ("b", 0)], ["a", "b"]),
        ([("a", 3), ("b", 0), ("c", 4)], ["a", "b", "c"]),
        ([("a", 0), ("b", 5), ("c", 4)], ["a", "c", "b"]),
    ],
)
def test_parts_stand_in_the_order_they_say_and_the_others_behind(
    said: list[tuple[str, int]], expected: list[str]
) -> None:
    record = build(Said().parts("learnings", *learnings(*said)).read)
    assert texts(record.learnings) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([("new", 1)], ["new", "second"]),
        ([("new", 2)], ["first", "new"]),
        ([("new", 3)], ["first", "second", "new"]),
        ([("new", 0)], ["first", "second", "new"]),
        ([("new", 1), ("other", 1)], ["new", "second", "other"]),
        # what is said already has its place
        ([("first", 2), ("new", 1)], ["first", "second", "new"]),
        ([("first", 0), ("new", 2)], ["first", "new"]),
    ],
)
def test_a_part_takes_the_place_it_says_where_nothing_else_says_that_one(
    said: list[tuple[str, int]], expected: list[str]
) -> None:
    ours = Record("project", "Visit", learnings=(Learning("first", id=1), Learning("second", id=2)))
    laid = lay_over(ours, Said().parts("learnings", *learnings(*said)).read)
    assert texts(laid.learnings) == expected
    assert [part.id for part in laid.learnings[:2]] == [1, 2]


def test_what_a_part_leaves_blank_stays_and_parts_within_are_laid_over_too() -> None:
    ours = Record("project", "Visit", next_steps=(STEP,))
    said = Said().parts("next_steps", (NextStep(owner="the ministry"), {"order": 1}))
    said.parts("next_steps.log", (StepNote(text="Lost"), {"step": 1, "order": 2}))
    [step] = lay_over(ours, said.read).next_steps
    assert (step.text, step.owner, step.owner_place, step.id) == ("Write", "the ministry", "MX", 4)
    assert texts(step.log) == ["Lost", "Sent"]


def test_lines_of_a_log_go_to_the_step_they_name_or_are_refused() -> None:
    steps: list[Part] = [(NextStep("one"), {"order": 1}), (NextStep("two"), {})]
    log: list[Part] = [
        (StepNote(text="b"), {"step": 1, "order": 2}),
        (StepNote(text="a"), {"step": 1, "order": 1}),
        (StepNote(text="c"), {"step": 2}),
        (StepNote(text="lost"), {"step": 3}),
        (StepNote(text="lost"), {}),
    ]
    said = Said().parts("next_steps", *steps).parts("next_steps.log", *log)
    found = build(said.read).next_steps
    assert [(step.text, texts(step.log)) for step in found] == [("one", ["a", "b"]), ("two", ["c"])]
    assert said.refused() == [(16, Code.OWNER_UNKNOWN, ("3",)), (17, Code.OWNER_UNKNOWN, ("?",))]


ITEMS, PERIODS = "results.activities.items", "results.activities.items.periods"


def test_activities_go_to_the_result_they_name_and_their_days_to_their_lines() -> None:
    said = Said().parts(
        "results", (ResultNode(title="one"), {"order": 3}), (ResultNode(title="two"), {})
    )
    said.parts(ITEMS, (ActivityItem(text="b"), {"result": 3, "activity": 1, "item": 2}), title="A")
    said.parts(ITEMS, (ActivityItem(text="a"), {"result": 3, "activity": 1, "item": 1}), title="A")
    said.parts(ITEMS, (ActivityItem(text="c"), {"result": 3, "activity": 2}), title="B")
    said.parts(ITEMS, (ActivityItem(text="d"), {"result": 2}), title="C")
    said.parts(ITEMS, (ActivityItem(), {"result": 2}), title="D")
    said.parts(ITEMS, (ActivityItem(text="e"), {"result": 9}), title="E")
    when = ItemPeriod(point(DAY))
    said.parts(PERIODS, (when, {"result": 3, "activity": 1, "item": 2}))
    said.parts(PERIODS, (when, {"result": 2, "activity": 1, "item": 1}))
    said.parts(PERIODS, (when, {"result": 3, "activity": 1, "item": 5}))
    said.parts(PERIODS, (when, {"result": 3, "activity": 7, "item": 1}))
    said.parts(PERIODS, (when, {"result": 8}))
    one, two = build(said.read).results
    assert one.activities == (
        Activity("A", (ActivityItem(text="a"), ActivityItem(text="b", periods=(when,)))),
        Activity("B", (ActivityItem(text="c"),)),
    )
    assert two.activities == (
        Activity("C", (ActivityItem(text="d", periods=(when,)),)),
        Activity("D"),
    )
    assert said.refused() == [
        (18, Code.OWNER_UNKNOWN, ("9",)),
        (21, Code.OWNER_UNKNOWN, ("5",)),
        (22, Code.OWNER_UNKNOWN, ("7",)),
        (23, Code.OWNER_UNKNOWN, ("8",)),
    ]


def test_a_blank_title_or_field_never_takes_the_place_of_ours() -> None:
    ours = Record("project", "Visit", narrative="Told", period=point(DAY), city="Lima")
    laid = lay_over(ours, Said("", city="Quito").read)
    assert (laid.title, laid.narrative, laid.period, laid.city) == (
        *("Visit", "Told", point(DAY)),
        "Quito",
    )
    assert lay_over(ours, Said("Talk").read).title == "Talk"


def test_a_whole_record_is_laid_over_with_its_parts_and_its_period_if_it_has_one() -> None:
    ours = Record("project", "Visit", period=point(DAY), learnings=(Learning("first", id=1),))
    said = RecordRead("project", title="Visit", whole=Record("project", "Visit"))
    assert lay_over(ours, said) == ours
    later = point(date(2021, 3, 1))
    whole = Record("project", "Visit", period=later, learnings=(Learning("new"), Learning("more")))
    said = RecordRead("project", title="Visit", whole=whole)
    assert build(said) is whole
    laid = lay_over(ours, said)
    assert (laid.period, texts(laid.learnings)) == (later, ["new", "more"])


def named(*parties: Named, column: str = "beneficiary") -> RecordRead:
    read = Said().read
    read.named[column] = parties
    read.headings[column] = (4, "Country")
    return read


def test_parties_that_a_column_names_are_added_where_none_is_there() -> None:
    ours = (Party("PE", role="beneficiary", confirmed=False, id=1), Party("", "A  bank", "funding"))
    record = Record("project", "Visit", parties=ours)
    same = (Named("beneficiary", "PE"), Named("funding", "", "a bank"), Named("", "PE"))
    assert lay_over(record, named(*same)).parties[:2] == ours
    for other in (Named("funding", "PE"), Named("beneficiary", "CL"), Named("", "", "A fund")):
        parties = lay_over(record, named(other)).parties
        assert parties[:2] == ours
        assert [(p.place, p.organisation, p.role) for p in parties[2:]] == [
            (other.place, other.words, other.role)
        ]


def test_a_party_that_is_no_place_is_told_once_but_not_where_any_may_stand() -> None:
    read = named(Named("beneficiary", "", "Atlantis"), Named("beneficiary", "PE"))
    record = build(read)
    assert record.warnings == (Doubt("parties", "warning", "Country: Atlantis"),)
    assert build(read).warnings == record.warnings
    assert read.row is not None
    assert [(n.code, n.row, n.column, n.values) for n in read.row.notes] == [
        (Code.PLACE_UNKNOWN, 2, 4, ("Atlantis",))
    ]
    others = named(Named("", "", "Atlantis"), column="others")
    assert build(others).warnings == ()
    rowless = named(Named("", "", "Atlantis"))
    rowless.row = None
    assert build(rowless).warnings == ()


def test_an_organisation_without_a_role_is_there_in_any_role() -> None:
    ours = (Party("", "A bank", "funding"),)
    record = Record("project", "Visit", parties=ours)
    read = Said().read
    read.organisations = ("a bank", "A fund")
    assert lay_over(record, read).parties == (*ours, Party("", "A fund"))
    read = Said().read
    further = (
        Party("", "a bank", "funding"),
        Party("", "A bank", "partner"),
        Party("PE", "A bank"),
    )
    read.beside = {"parties": further}
    assert lay_over(record, read).parties == (*ours, *further[1:])


def test_lines_of_a_cell_are_added_where_none_says_the_same_but_for_its_bullet() -> None:
    ours = Record("project", "Visit", learnings=(Learning("• Plan  early"),))
    read = Said().read
    read.lines = {"learnings": ("1. plan early", "Ask first", "Ask first"), "next_steps": ()}
    assert texts(lay_over(ours, read).learnings) == ["• Plan  early", "Ask first"]


def test_notes_doubts_and_parts_beside_are_not_added_twice() -> None:
    ours = Record(
        "project",
        "Visit",
        comments=(Comment("internal", text="Colour: green", id=1),),
        warnings=(Doubt("status", "warning", "Status: so so"),),
        descriptions=(Description("general", "Told"),),
    )
    read = Said().read
    read.internal_notes = ["Colour: green", "Hue: red", "Hue: red"]
    read.doubts = [
        Doubt("status", "error", "Status: so so"),
        Doubt("topics", "warning", "Status: so so"),
    ]
    read.beside = {
        "descriptions": (Description("general", "Told"), Description("objectives", "Told"))
    }
    laid = lay_over(ours, read)
    assert texts(laid.comments) == ["Colour: green", "Hue: red"]
    assert [doubt.field for doubt in laid.warnings] == ["status", "topics"]
    assert [d.kind for d in laid.descriptions] == ["general", "objectives"]


def money(
    amount: int | None, kind: str = "total_budget", currency: str = "USD", **more: Any
) -> Money:
    return Money(kind, None if amount is None else Decimal(amount), currency, **more)


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        # the one amount of its sort is changed, with the words beside it
        ([money(5, text="old", id=3)], [money(7, text="new")], [money(7, text="new", id=3)]),
        ([money(5, text="old", id=3)], [money(5, text="new")], [money(5, text="old", id=3)]),
        ([money(5)], [money(None, text="a lot")], [money(5), money(None, text="a lot")]),
        ([money(5)], [money(7, currency="EUR")], [money(5), money(7, currency="EUR")]),
        ([money(5)], [money(7, kind="disbursed")], [money(5), money(7, kind="disbursed")]),
        # where there are several nobody can tell which
        ([money(5), money(6)], [money(7)], [money(5), money(6), money(7)]),
        ([money(5)], [money(7), money(8)], [money(5), money(7), money(8)]),
    ],
)
def test_an_amount_said_again_with_another_value_is_changed(
    ours: list[Money], theirs: list[Money], expected: list[Money]
) -> None:
    read = Said().read
    read.beside = {"money": tuple(theirs)}
    laid = lay_over(Record("project", "Visit", money=tuple(ours)), read)
    assert [*laid.money] == expected


def test_a_figure_of_another_day_is_another_figure() -> None:
    ours = KpiValue("elapsed", "Elapsed", "20 %", "reported", DAY, id=1)
    read = Said().read
    same_day = KpiValue("elapsed", "Elapsed", "25 %", "reported", DAY)
    later = KpiValue("elapsed", "Elapsed", "30 %", "reported", date(2021, 3, 1))
    read.beside = {"kpis": (same_day, later)}
    laid = lay_over(Record("project", "Visit", kpis=(ours,)), read)
    assert [(kpi.value, kpi.id) for kpi in laid.kpis] == [("25 %", 1), ("30 %", 0)]


@pytest.mark.parametrize(
    ("theirs", "nothing"),
    [
        (NextStep("Write", percent=0), True),
        (NextStep("Write", percent=5), False),
        (NextStep("Write", due=DAY), False),
        (NextStep("Write", owner=""), True),
    ],
)
def test_nothing_and_zero_are_unsaid(theirs: NextStep, nothing: bool) -> None:
    assert says_nothing_new(theirs, STEP) is nothing
