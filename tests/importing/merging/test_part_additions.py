"""Rows that she added hang where their numbers say, or wait as a note."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from coopdesk.domain.records import Learning, NextStep, Record, StepNote
from coopdesk.domain.results import Activity, ActivityItem, ResultNode
from coopdesk.exporting.columns import sheet
from coopdesk.exporting.words import words_for
from coopdesk.importing.merging.her_tables import HerTable
from coopdesk.importing.merging.part_additions import additions
from coopdesk.importing.merging.part_row import PartRow, short
from coopdesk.importing.merging.plan import Difference, Verdict, Why
from coopdesk.importing.merging.reading_cells import Reader
from coopdesk.importing.merging.sides import Sides
from coopdesk.importing.merging.steps import AddPart, KeepNote
from coopdesk.importing.sheets import SheetRow
from coopdesk.importing.surroundings import Surroundings
from coopdesk.vocabulary.topics import TopicIndex

READER = Reader(Surroundings(TopicIndex([])))
ONE = Record(
    uid="u-1",
    title="A bridge",
    kind="project",
    learnings=(Learning("First", id=1),),
    next_steps=(
        NextStep("Write", id=2, log=(StepNote(text="Asked", id=3),)),
        NextStep("Call", id=4),
    ),
    results=(
        ResultNode(title="Jobs", id=5, activities=(Activity("Courses", id=6),)),
        ResultNode(title="Safety", id=7),
    ),
)
KEYS: dict[str, tuple[str, ...]] = {
    "learnings": ("order", "text"),
    "next_steps": ("order", "text"),
    "step_notes": ("step", "order", "text"),
    "results": ("order", "title"),
    "activities": ("result", "activity", "item", "title", "text"),
}
Row = tuple[str, Sequence[Any]]


def added(
    *rows: Row, now: Record = ONE, exported: Record | None = ONE, in_trash: bool = False
) -> list[Difference]:
    """Return what rows of sheets of parts add to a record."""
    words = words_for("en", ())
    is_changed = now is not exported
    sides = Sides(now, exported, words, in_trash, people=True, internal=True, is_changed=is_changed)
    new: list[PartRow] = []
    for number, (name, cells) in enumerate(rows, 2):
        columns = {key: column for column, key in enumerate(KEYS[name], 1)}
        held = SheetRow(number, {c: v for c, v in enumerate(cells, 1) if v is not None})
        headings = {column: key for key, column in columns.items()}
        exported_columns = tuple((key, key) for key in KEYS[name])
        table = HerTable(name, sheet(name), 1, headings, columns, exported_columns, (held,))
        new.append(PartRow(table, held, sides, READER))
    return list(additions(new, sides))


def told(*rows: Row, now: Record = ONE) -> list[tuple[str, tuple[object, ...]]]:
    return [(each.field, each.steps) for each in added(*rows, now=now)]


def note(text: str = "New", row_id: int = 0) -> StepNote:
    return StepNote(text=text, id=row_id)


@pytest.mark.parametrize(
    ("row", "field", "step"),
    [
        (("learnings", [2, "New"]), "learnings[+]", AddPart((), "learnings", Learning("New"), 1)),
        (("learnings", [1, "New"]), "learnings[+]", AddPart((), "learnings", Learning("New"), 0)),
        (("learnings", [None, "New"]), "learnings[+]", AddPart((), "learnings", Learning("New"))),
        (
            ("step_notes", [1, 2, "New"]),
            "next_steps[1].log[+]",
            AddPart((("next_steps", 2),), "log", note()),
        ),
        (
            ("step_notes", [2, None, "New"]),
            "next_steps[2].log[+]",
            AddPart((("next_steps", 4),), "log", note()),
        ),
        (
            ("activities", [1, 1, 1, "Courses", "New"]),
            "results[1].activities[1].items[+]",
            AddPart((("results", 5), ("activities", 6)), "items", ActivityItem(text="New")),
        ),
    ],
)
def test_a_new_row_hangs_on_what_its_numbers_name(row: Row, field: str, step: AddPart) -> None:
    [found] = added(row)
    assert (found.field, found.steps) == (field, (step,))
    assert (found.verdict, found.why) == (Verdict.MERGED, Why.NOTHING)
    assert (found.exported, found.ours, found.sheet, found.row) == ("", "", row[0], 2)
    assert "New" in found.theirs


def test_a_row_that_says_what_is_here_or_nothing_adds_nothing() -> None:
    assert told(("learnings", [2, "First"])) == []
    assert told(("learnings", [2, None])) == []
    assert told(("step_notes", [1, 2, "Asked"])) == []
    here = replace(ONE, learnings=(*ONE.learnings, Learning("New", id=9)))
    assert told(("learnings", [2, "New"]), now=here) == []


@pytest.mark.parametrize(
    "cells", [[0, 1, "New"], [3, 1, "New"], [None, 1, "New"], [None, None, "New"]]
)
def test_a_row_that_hangs_on_nothing_waits_as_a_note(cells: list[Any]) -> None:
    [found] = added(("step_notes", cells))
    assert (found.field, found.why) == ("next_steps.log", Why.NOT_UNDERSTOOD)
    [step] = found.steps
    assert isinstance(step, KeepNote)
    assert step.text.startswith("step_notes: ")
    assert "New" in step.text


def test_a_row_that_hangs_on_a_part_that_is_gone_here_waits() -> None:
    gone = replace(ONE, next_steps=ONE.next_steps[1:])
    [found] = added(("step_notes", [1, 1, "New"]), now=gone)
    assert found.why is Why.NOT_UNDERSTOOD
    [other] = added(("step_notes", [2, 1, "New"]), now=gone)
    assert other.steps == (AddPart((("next_steps", 4),), "log", note()),)


def test_a_new_part_takes_along_what_hangs_on_it() -> None:
    rows: list[Row] = [
        ("next_steps", [3, "Meet"]),
        ("step_notes", [3, 1, "Agreed"]),
        ("step_notes", [1, 2, "New"]),
        ("next_steps", [4, "Rest"]),
    ]
    found = told(*rows)
    assert [field for field, _ in found if field != "next_steps[+]"] == ["next_steps[1].log[+]"]
    steps = [step for field, steps in found if field == "next_steps[+]" for step in steps]
    added_steps = [step.value for step in steps if isinstance(step, AddPart)]
    assert NextStep("Meet", log=(note("Agreed"),)) in added_steps
    assert NextStep("Rest") in added_steps
    assert len(added_steps) == 2


def test_a_new_activity_is_added_to_the_result_that_is_here() -> None:
    [(field, steps)] = told(("activities", [2, 1, 1, "Talks", "Inspectors talk"]))
    activity = Activity("Talks", items=(ActivityItem(text="Inspectors talk"),))
    assert field == "results[2].activities[+]"
    assert steps == (AddPart((("results", 7),), "activities", activity),)
    [(field, steps)] = told(
        ("results", [3, "Wages"]), ("activities", [3, 1, 1, "Talks", "Inspectors talk"])
    )
    assert field == "results[+]"
    assert steps == (AddPart((), "results", ResultNode(title="Wages", activities=(activity,))),)


def test_what_stands_against_adding_a_part_is_told() -> None:
    row: Row = ("learnings", [2, "New"])
    assert added(row, exported=None)[0].why is Why.VERSION_UNKNOWN
    assert added(row, in_trash=True)[0].why is Why.IN_TRASH
    assert added(row, in_trash=True)[0].verdict is Verdict.CONFLICT


def test_a_row_is_told_in_one_line_that_a_list_can_show() -> None:
    assert short(["one\ntwo", " ", "three"]) == "one two · three"
    assert short(["x" * 200]) == "x" * 200
    assert short(["x" * 201]) == "x" * 199 + "…"
    assert short([]) == ""
