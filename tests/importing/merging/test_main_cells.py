"""What she changed in the row of a record, against what our export had written there."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import Learning, Party, Record
from coopdesk.exporting.columns import sheet
from coopdesk.exporting.words import words_for
from coopdesk.importing.cells import CUT_OFF
from coopdesk.importing.merging.her_tables import HerTable
from coopdesk.importing.merging.main_cells import Desk, main_differences
from coopdesk.importing.merging.plan import Difference, Verdict, Why
from coopdesk.importing.merging.reading_cells import Reader
from coopdesk.importing.merging.sides import Sides
from coopdesk.importing.merging.steps import KeepWords, SetEdge, SetField, SetLines, taken
from coopdesk.importing.merging.topic_names import TopicNames
from coopdesk.importing.sheets import SheetRow
from coopdesk.importing.surroundings import Surroundings
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

TOPICS = shipped_topics()
INDEX = TopicIndex(TOPICS)
DESK = Desk(
    Reader(Surroundings(INDEX)),
    TopicNames(INDEX, frozenset(), frozenset(entry.code for entry in TOPICS)),
    {"An accord": "f-1", "Another": "f-2"},
    {"f-1": frozenset({"An accord", "The old accord"})},
)
DAY = date(2020, 3, 15)
ONE = Record(
    uid="u-1",
    title="A visit",
    city="Lima",
    status="completed",
    framework="f-1",
    country_held="PE",
    period=point(DAY),
    topics=("child-labour",),
    parties=(Party("MX", role="requesting"),),
    learnings=(Learning("First"), Learning("Second")),
)
KEYS = (
    *("uid", "title", "status", "start", "end", "period_text", "city", "country_held"),
    *("country_held_code", "topics", "topics_code", "framework_title", "learnings"),
    *("requesting", "arrangement", "framework", "updated_by"),
)


def differences(
    *rows: dict[str, Any], now: Record = ONE, exported: Record | None = ONE, in_trash: bool = False
) -> list[Difference]:
    """Return what rows say differently in which these cells were changed."""
    words = replace(words_for("en", TOPICS), titles={"f-1": "An accord"})
    is_changed = now is not exported
    sides = Sides(now, exported, words, in_trash, people=True, internal=True, is_changed=is_changed)
    columns = {key: column for column, key in enumerate(KEYS, 1)}
    written = sides.main_written()
    held: list[SheetRow] = []
    for number, changed in enumerate(rows, 2):
        said = {key: written.get(key) for key in KEYS} | changed
        held.append(SheetRow(number, {columns[k]: v for k, v in said.items() if v is not None}))
    headings = {column: key for key, column in columns.items()}
    table = HerTable("Exchanges", sheet("exchanges"), 1, headings, columns, (), tuple(held))
    return list(main_differences(table, held, sides, DESK))


def told(found: list[Difference]) -> list[tuple[str, Verdict, Why]]:
    return [(each.field, each.verdict, each.why) for each in found]


MERGED, CONFLICT = Verdict.MERGED, Verdict.CONFLICT


@pytest.mark.parametrize(
    "cells",
    [
        {},
        {"status": "COMPLETED "},
        {"start": "15 March 2020"},
        {"updated_by": "somebody", "framework": "f-2", "uid": "u-9"},
        {"country_held_code": None},
        {"topics_code": None},
        {"framework_title": "The old accord"},
    ],
)
def test_cells_that_say_what_was_written_are_no_difference(cells: dict[str, Any]) -> None:
    assert differences(cells) == []


def test_a_changed_cell_is_told_with_its_place_and_three_versions() -> None:
    [found] = differences({"city": "Cusco"}, now=replace(ONE, status="planned"))
    assert (found.uid, found.title, found.field) == ("u-1", "A visit", "city")
    assert (found.exported, found.theirs, found.ours) == ("Lima", "Cusco", "Lima")
    assert (found.sheet, found.row, found.column) == ("Exchanges", 2, KEYS.index("city") + 1)
    assert found.steps == (SetField((), "city", "Cusco"),)
    assert (found.verdict, found.why) == (MERGED, Why.NOTHING)


@pytest.mark.parametrize(
    ("now", "exported", "in_trash", "expected"),
    [
        (replace(ONE, city="Ica"), ONE, False, [("city", CONFLICT, Why.BOTH_CHANGED)]),
        (replace(ONE, city="Cusco"), ONE, False, []),
        (ONE, ONE, True, [("city", CONFLICT, Why.IN_TRASH)]),
        (ONE, None, False, [("city", CONFLICT, Why.VERSION_UNKNOWN)]),
        (ONE, None, True, [("city", CONFLICT, Why.VERSION_UNKNOWN)]),
        (replace(ONE, city="Ica"), ONE, True, [("city", CONFLICT, Why.IN_TRASH)]),
    ],
)
def test_what_stands_against_taking_a_cell_is_told(
    now: Record, exported: Record | None, in_trash: bool, expected: list[Any]
) -> None:
    found = differences({"city": "Cusco"}, now=now, exported=exported, in_trash=in_trash)
    assert told(found) == expected
    if exported is None:
        assert found[0].exported == ""


def test_rows_of_one_record_that_say_two_things_wait() -> None:
    two = differences({"city": "Cusco"}, {"city": "Ica"}, {})
    assert told(two) == [("city", CONFLICT, Why.SAID_TWICE)]
    assert (two[0].theirs, two[0].row) == ("Cusco", 2)
    assert told(differences({}, {"city": "Ica"}, {"city": "Ica"})) == [
        ("city", MERGED, Why.NOTHING)
    ]


@pytest.mark.parametrize(
    ("cells", "field", "steps"),
    [
        ({"country_held": "Chile"}, "country_held", (SetField((), "country_held", "CL"),)),
        ({"country_held_code": "CL"}, "country_held", (SetField((), "country_held", "CL"),)),
        (
            {"topics": "Youth employment"},
            "topics",
            (SetField((), "topics", ("youth-employment",)),),
        ),
        ({"framework_title": "Another"}, "framework_title", (SetField((), "framework", "f-2"),)),
        ({"framework_title": None}, "framework_title", (SetField((), "framework", ""),)),
        ({"end": None}, "end", (SetEdge((), "end"),)),
        ({"end": "April 2020"}, "end", (SetEdge((), "end", date(2020, 4, 30), "month"),)),
        ({"start": date(2020, 3, 14)}, "start", (SetEdge((), "start", date(2020, 3, 14), "day"),)),
        (
            {"start": "14-16 March 2020"},
            "start",
            (
                SetEdge((), "start", date(2020, 3, 14), "day"),
                SetEdge((), "end", date(2020, 3, 16), "day"),
            ),
        ),
        ({"period_text": "in spring"}, "period_text", (SetEdge((), "words", words="in spring"),)),
        (
            {"learnings": "First\n\n Other "},
            "learnings",
            (SetLines("learnings", ("First", "Second"), ("First", "Other")),),
        ),
    ],
)
def test_taking_a_cell_does_what_it_says(
    cells: dict[str, Any], field: str, steps: tuple[object, ...]
) -> None:
    [found] = differences(cells)
    assert (found.field, found.verdict, found.steps) == (field, MERGED, steps)


@pytest.mark.parametrize(
    ("cells", "why", "words"),
    [
        ({"start": "soon"}, Why.NOT_UNDERSTOOD, ("period", "start: soon")),
        ({"arrangement": "triangular"}, Why.CALCULATED, ("arrangement", "arrangement: triangular")),
        ({"framework_title": "Zork"}, Why.NOT_UNDERSTOOD, ("framework", "framework_title: Zork")),
    ],
)
def test_words_that_cannot_be_taken_are_kept_when_asked(
    cells: dict[str, Any], why: Why, words: tuple[str, str]
) -> None:
    [found] = differences(cells)
    assert (found.verdict, found.why) == (CONFLICT, why)
    assert found.steps == (KeepWords(*words),)


def test_what_is_understood_of_topics_is_taken_with_the_rest_as_words() -> None:
    [found] = differences({"topics": "Youth employment; Zork"})
    assert (found.verdict, found.why) == (CONFLICT, Why.NOT_UNDERSTOOD)
    after = taken(ONE, found.steps)
    assert after.topics == ("youth-employment",)
    assert len(after.warnings) == 1
    assert "Zork" in after.warnings[0].text
    [found] = differences({"status": "zork"})
    assert taken(ONE, found.steps).status == "completed"


def test_a_title_is_needed_and_a_party_named_otherwise_changes() -> None:
    [found] = differences({"title": None})
    assert (found.verdict, found.why, found.steps) == (CONFLICT, Why.TITLE_NEEDED, ())
    [found] = differences({"requesting": "Chile (?)"})
    [party] = taken(ONE, found.steps).parties
    assert (party.place, party.role, party.confirmed) == ("CL", "requesting", False)


def test_the_last_line_of_a_cell_that_was_cut_off_is_none() -> None:
    many = tuple(Learning(f"Line {n} {'x' * 90}") for n in range(CUT_OFF // 90))
    long = replace(ONE, learnings=many)
    cut = "\n".join(each.text for each in many[:3])
    [found] = differences({"learnings": f"{cut}\nMore …"}, now=long, exported=long)
    [step] = found.steps
    assert isinstance(step, SetLines)
    assert len(step.before) < len(many)
    assert all(line in {each.text for each in many} for line in step.before)
    assert step.after[-1] == "More …"  # what she wrote is short and not cut off


def test_a_period_without_days_has_words_to_change() -> None:
    worded = replace(ONE, period=Period(words="in spring", shape="relative"))
    [found] = differences({"period_text": None}, now=worded, exported=worded)
    assert found.steps == (SetEdge((), "words"),)
    assert taken(worded, found.steps).period.shape == "none"
