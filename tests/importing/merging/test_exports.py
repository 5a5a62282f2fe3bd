"""What a workbook says of itself: on its hidden sheet, or by its headings where that is lost."""

from dataclasses import replace
from typing import Any

import pytest

from coopdesk.exporting.columns import LISTS, OTHER_TITLES, SCHEMA, SHEETS, TEXTS, sheet
from coopdesk.importing.merging.exports import Export, heading_row, read_export
from coopdesk.importing.sheets import Sheet
from tests.importing.listings import sheet_of, workbook

KEYS = ("title", "uid", "revision", "content_hash")
TITLES = {c.key: c.heading("en") for c in sheet("exchanges").columns if c.key in KEYS}
HEADINGS = list(TITLES.values())


def columns(name: str = "exchanges", **more: str) -> list[list[Any]]:
    return [["column", name, each, heading] for each, heading in (TITLES | more).items()]


def read(*said: list[Any], sheets: tuple[Sheet, ...] = ()) -> Export | None:
    return read_export(workbook(replace(sheet_of(*said, name=SCHEMA), hidden=True), *sheets))


def test_the_hidden_sheet_tells_how_an_export_was_made() -> None:
    found = read(
        *(["language", "es"], ["rows", "party"], ["people", "yes"], ["internal", "no"]),
        *(["made", "2026-11-22T10:00"], ["records", "a b"], ["records", "c"]),
        *(["sheet", "exchanges", "Intercambios"], ["sheet", "strange", "Else"]),
        *columns(),
        *columns("strange"),
        ["something", "that", "nobody", "knows", "of"],
    )
    assert found is not None
    assert (found.language, found.by_party, found.people) == ("es", True, True)
    assert (found.internal, found.made, found.uids) == (False, "2026-11-22T10:00", {"a", "b", "c"})
    assert found.sheets == {"Intercambios": "exchanges"}
    assert found.columns == {"exchanges": tuple(TITLES.items())}


@pytest.mark.parametrize(
    ("more", "by_party", "people"),
    [
        ([], False, False),
        ([["rows", "record"], ["people", "no"]], False, False),
        ([["column", "exchanges", "party_role", "Role"]], True, False),
        ([["column", "people", "uid", "uid"]], False, True),
        ([["column", "people", "uid", "uid"], ["people", "no"]], False, False),
    ],
)
def test_what_an_older_export_does_not_say_its_columns_tell(
    more: list[list[Any]], *, by_party: bool, people: bool
) -> None:
    found = read(*columns(), *more)
    assert found is not None
    assert (found.by_party, found.people, found.internal) == (by_party, people, True)
    assert (found.made, found.uids, found.texts, found.labels) == ("", frozenset(), {}, frozenset())


def test_a_template_or_a_workbook_without_hidden_columns_is_none() -> None:
    assert read(["rows", "template"], *columns()) is None
    assert read(*columns()[:3]) is None
    assert read(*(column for column in columns() if column[2] != "uid")) is None
    assert read() is None


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Title", "en"), ("Título", "es"), ("Titre", "fr"), ("Zork", "en")],
)
def test_a_language_that_is_not_told_is_that_of_the_headings(title: str, expected: str) -> None:
    for said in ([], [["language", "xx"]]):
        found = read(*said, *columns(title=title))
        assert found is not None
        assert found.language == expected


def test_where_the_hidden_sheet_is_lost_sheets_and_headings_tell() -> None:
    main = sheet_of(["A line above"], HEADINGS, ["A visit", "u"], name="Exchanges")
    again = sheet_of(HEADINGS, name="Intercambios")
    strange = sheet_of(HEADINGS, name="Zork")
    found = read_export(workbook(main, again, strange))
    assert found is not None
    assert found.sheets == {"Exchanges": "exchanges"}
    assert found.columns == {"exchanges": tuple(TITLES.items())}
    assert found.language == "en"
    assert read_export(workbook(strange)) is None


def test_the_row_with_the_most_headings_heads_a_sheet_and_one_is_too_few() -> None:
    rows = sheet_of(["Title"], ["Title", "Start"], ["Start", "Title"], ["Title", "End", 3]).rows
    found = heading_row(rows, ["Title", "Start", "End"])
    assert found is not None
    assert found.number == 2
    assert heading_row(rows, ["Title"]) is None
    far = sheet_of(*[["A line"]] * 40, ["Title", "Start"]).rows
    assert heading_row(far, ["Title", "Start"]) is None
    near = heading_row(far[1:], ["Title", "Start"])
    assert near is not None
    assert near.number == 41


def test_long_texts_are_put_together_and_the_names_of_dropdowns_are_known() -> None:
    texts = sheet_of([1, 2, "two"], [1, 1, "one "], [2, 1, 7], ["x", 1, "no"], [3, 1], name=TEXTS)
    lists = sheet_of(["Status", 5], ["Completed"], name=next(iter(OTHER_TITLES[LISTS])))
    found = read(*columns(), sheets=(texts, lists))
    assert found is not None
    assert found.texts == {1: "one two", 2: "7"}
    assert found.labels == {"status", "completed"}


def test_every_sheet_of_ours_may_be_named_by_the_hidden_one() -> None:
    said = [["sheet", each.key, each.title("en")] for each in SHEETS]
    found = read(*said, *columns())
    assert found is not None
    assert set(found.sheets.values()) == {each.key for each in SHEETS}
