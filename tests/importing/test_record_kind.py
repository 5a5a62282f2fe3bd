"""The rows of a table may be records of another kind than was thought."""

from coopdesk.exporting.columns import sheet
from coopdesk.importing.opening import open_file
from coopdesk.importing.record_kind import as_kind, may_be_another_kind
from tests.importing.conftest import MakeBook

ROWS = [["Title", "Start", "Colour"], ["Bridge", "2020", "red"], ["Road", "2021", "blue"]]


def test_a_table_becomes_one_of_another_kind(book: MakeBook) -> None:
    opened = open_file(book(Sheet1=ROWS))
    for kind in ("projects", "exchanges", "frameworks"):
        changed = as_kind(0, sheet(kind), opened)
        assert changed.tables[0].target == sheet(kind)
        [mapping] = changed.mappings
        assert mapping is not None
        assert mapping.target == sheet(kind)
        assert [column.becomes for column in mapping.columns][:2] == ["title", "start"]


def test_what_was_chosen_stays(book: MakeBook) -> None:
    opened = open_file(book(Sheet1=ROWS))
    [mapping] = opened.mappings
    assert mapping is not None
    changed = as_kind(0, sheet("frameworks"), opened.with_mapping(mapping.choose(3, "city")))
    [mapping] = changed.mappings
    assert mapping is not None
    assert mapping.columns[2].becomes == "city"


def test_parts_of_records_are_of_no_kind(book: MakeBook) -> None:
    rows = [["Record title", "Text"], ["Bridge", "A learning"]]
    opened = open_file(book(Projects=ROWS, Learnings=rows))
    projects, learnings = opened.mappings
    assert projects is not None
    assert learnings is not None
    assert may_be_another_kind(projects)
    assert not may_be_another_kind(learnings)
