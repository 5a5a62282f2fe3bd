"""What each step does to a record, and that a step done before changes nothing."""

from dataclasses import replace
from datetime import date

import pytest

from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import Comment, Learning, NextStep, Party, Record, StepNote
from coopdesk.importing.cells import Named
from coopdesk.importing.merging.steps import (
    AddPart,
    KeepNote,
    KeepWords,
    RemovePart,
    SetEdge,
    SetField,
    SetLines,
    SetNames,
    Step,
    one_line,
    taken,
    usual,
)

LOG = (StepNote(text="Asked", id=5), StepNote(text="Promised", id=6))
ONE = Record(
    title="One",
    learnings=(Learning("First", id=1), Learning("Second\nhalf", id=2), Learning("Third", id=3)),
    next_steps=(NextStep("Write", id=4, log=LOG), NextStep("Call", id=7)),
    parties=(
        Party("PE", "Ministry of Labour", "requesting", id=1),
        Party("CL", role="providing", id=2),
        Party("", "ILO Office", "providing", id=3),
    ),
)
MEXICO = Named("providing", "MX")
CHILE = Named("providing", "CL")
OFFICE = Named("providing", "", "ilo office")


def twice(step: Step, record: Record = ONE) -> Record:
    after = taken(record, [step])
    assert taken(after, [step]) == after
    return after


def lines(record: Record) -> list[str]:
    return [one_line(each.text) for each in record.learnings]


def said(record: Record) -> list[tuple[str, str, str]]:
    return [(each.place, each.organisation, each.role) for each in record.parties]


def test_a_field_is_set_of_the_record_or_of_the_part_the_path_leads_to_alone() -> None:
    assert twice(SetField((), "city", "Lima")) == replace(ONE, city="Lima")
    deep = twice(SetField((("next_steps", 4), ("log", 6)), "text", "Done"))
    first, second = deep.next_steps
    assert [each.text for each in first.log] == ["Asked", "Done"]
    assert second == ONE.next_steps[1]


def test_a_part_is_added_in_its_place_and_once() -> None:
    new = Learning("New")
    assert lines(twice(AddPart((), "learnings", new))) == ["First", "Second half", "Third", "New"]
    assert lines(twice(AddPart((), "learnings", new, 0)))[0] == "New"
    assert lines(twice(AddPart((), "learnings", new, 3)))[3] == "New"
    assert lines(twice(AddPart((), "learnings", new, 4)))[3] == "New"
    deep = twice(AddPart((("next_steps", 7),), "log", StepNote(text="Called")))
    assert [len(each.log) for each in deep.next_steps] == [2, 1]


def test_a_part_is_removed_and_no_other() -> None:
    assert lines(twice(RemovePart((("learnings", 2),)))) == ["First", "Third"]
    deep = twice(RemovePart((("next_steps", 4), ("log", 5))))
    assert [len(each.log) for each in deep.next_steps] == [1, 0]


def test_words_and_notes_are_kept_once() -> None:
    after = twice(KeepWords("period", "End: soon"))
    assert [(each.field, each.severity, each.text) for each in after.warnings] == [
        ("period", "warning", "End: soon")
    ]
    assert len(taken(after, [KeepWords("title", "End: soon")]).warnings) == 2
    noted = twice(KeepNote("Asked by phone"))
    assert [(each.kind, each.text) for each in noted.comments] == [("internal", "Asked by phone")]
    public = replace(ONE, comments=(Comment("public", text="Asked by phone"),))
    assert len(taken(public, [KeepNote("Asked by phone")]).comments) == 2


DAY, NEXT = date(2024, 3, 15), date(2024, 3, 16)


@pytest.mark.parametrize(
    ("before", "step", "shape"),
    [
        (Period(), SetEdge((), "start", DAY, "day"), "open"),
        (Period(), SetEdge((), "end", DAY, "day"), "range"),
        (Period(), SetEdge((), "words", words="in spring"), "relative"),
        (Period(words="x", shape="relative"), SetEdge((), "words"), "none"),
        (point(DAY), SetEdge((), "end"), "open"),
        (point(DAY), SetEdge((), "end", NEXT, "day"), "range"),
        (point(DAY), SetEdge((), "end", DAY, "day"), "point"),
        (Period(DAY, NEXT, "day", "day", "range"), SetEdge((), "end", DAY, "day"), "range"),
        (Period(DAY, NEXT, "day", "day", "points"), SetEdge((), "end", DAY, "day"), "points"),
        (Period(DAY, None, "day", "", "open"), SetEdge((), "end", DAY, "day"), "point"),
        (Period(DAY, None, "day", "", "open"), SetEdge((), "end", DAY, "month"), "range"),
    ],
)
def test_a_period_whose_edge_is_set_has_the_shape_of_its_days(
    before: Period, step: SetEdge, shape: str
) -> None:
    after = twice(step, replace(ONE, period=before)).period
    assert after.shape == shape
    if step.edge == "words":
        assert (after.words, after.start, after.end) == (step.words, before.start, before.end)
    elif step.edge == "start":
        assert (after.start, after.start_precision, after.end) == (DAY, "day", before.end)
    else:
        assert (after.end, after.end_precision) == (step.day, step.precision)
        assert after.start == before.start


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ((CHILE,), (MEXICO,), ("MX", "", "providing")),
        ((CHILE,), (Named("requesting", "CL"),), ("CL", "", "requesting")),
        ((CHILE,), (Named("providing", "", "A union"),), ("", "A union", "providing")),
        ((OFFICE,), (MEXICO,), ("MX", "ILO Office", "providing")),
        ((OFFICE, CHILE), (OFFICE,), None),
    ],
)
def test_a_party_a_cell_names_otherwise_changes_and_one_it_leaves_out_goes(
    before: tuple[Named, ...], after: tuple[Named, ...], expected: tuple[str, str, str] | None
) -> None:
    record = taken(ONE, [SetNames(before, after)])
    gone = {0, 1, 2} - {n for n, each in enumerate(said(ONE)) if each in said(record)}
    assert len(gone) == 1
    come = [each for each in said(record) if each not in said(ONE)]
    assert come == ([expected] if expected else [])


def test_a_party_that_is_named_besides_is_added_once() -> None:
    after = twice(SetNames((CHILE,), (CHILE, MEXICO)))
    assert said(after) == [*said(ONE), ("MX", "", "providing")]
    unknown = taken(ONE, [SetNames((Named("providing", "AR"),), (MEXICO,))])
    assert said(unknown) == said(after)
    unsure = taken(ONE, [SetNames((), (replace(MEXICO, confirmed=False),))])
    assert not unsure.parties[-1].confirmed


def test_organisations_are_renamed_and_left_out_whatever_their_role() -> None:
    ministry, office = Named("", "", "ministry of labour"), Named("", "", "ILO Office")
    renamed = twice(SetNames((ministry,), (Named("", "", "Ministry"),), organisations=True))
    assert said(renamed) == [("PE", "Ministry", "requesting"), *said(ONE)[1:]]
    without = twice(SetNames((ministry, office), (), organisations=True))
    assert said(without) == [("PE", "", "requesting"), ("CL", "", "providing")]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (("First", "Second half"), ["First", "Second half"]),
        (("Second half", "Third"), ["Second half", "Third"]),
        (("First", "Other", "Third"), ["First", "Other", "Third"]),
        (("First", "Second half", "Third", "Fourth"), ["First", "Second half", "Third", "Fourth"]),
        ((), []),
    ],
)
def test_lines_of_a_cell_become_the_parts(after: tuple[str, ...], expected: list[str]) -> None:
    before = ("First", "Second half", "Third")
    record = twice(SetLines("learnings", before, after))
    assert lines(record) == expected
    kept = {each.id for each in record.learnings if each.id}
    assert kept == {each.id for each in ONE.learnings if one_line(each.text) in expected} | (
        {2} if "Other" in expected else set()
    )


def test_lines_that_are_gone_here_come_back_and_those_that_are_here_do_not_come_twice() -> None:
    lost = SetLines("learnings", ("Lost",), ("Found",))
    assert lines(twice(lost)) == ["First", "Second half", "Third", "Found"]
    known = SetLines("learnings", ("Lost",), ("Third",))
    assert lines(twice(known)) == ["First", "Second half", "Third"]
    steps = twice(SetLines("next_steps", (), ("Meet",)))
    assert steps.next_steps[-1] == NextStep("Meet")


def test_what_is_usual_is_what_a_new_one_says() -> None:
    assert usual(Party, "confirmed") is True
    assert usual(Record, "title") == ""
