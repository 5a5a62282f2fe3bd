"""Columns find what they become, and say why."""

from collections.abc import Callable
from pathlib import Path

import pytest

from coopdesk.exporting.columns import MAIN_SHEETS, PART_SHEETS
from coopdesk.importing.mapping import INTERNAL_NOTE, Mapping, Reason, map_table
from coopdesk.importing.opening import open_file
from coopdesk.importing.tables import Schema, Table
from coopdesk.vocabulary.labels import LANGUAGES


def mapped(book: Callable[..., Path], *headings: str) -> Mapping:
    opened = open_file(book(Listing=[list(headings), ["value"] * len(headings)]))
    [mapping] = opened.mappings
    assert mapping is not None
    return mapping


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_of_ours_is_recognised_in_every_language(language: str) -> None:
    for sheet in (*MAIN_SHEETS, *PART_SHEETS):
        headings = tuple((n, c.heading(language)) for n, c in enumerate(sheet.columns, 1))
        table = Table(sheet.title(language), sheet, headings=headings)
        found = map_table(table, Schema())
        assert [c.becomes for c in found.columns] == [c.key for c in sheet.columns]


def test_a_mapping_gives_its_reason(book: Callable[..., Path]) -> None:
    found = mapped(book, "TÍTULO", "Start date", "Narrativ", "Colour")
    assert [(c.becomes, c.reason) for c in found.columns] == [
        ("title", Reason.HEADING),
        ("start", Reason.SYNONYM),
        ("narrative", Reason.LIKENESS),
        ("", Reason.UNKNOWN),
    ]
    assert 90 <= found.columns[2].confidence < 100


def test_two_columns_never_become_the_same(book: Callable[..., Path]) -> None:
    found = mapped(book, "Project title", "Title", "Start")
    assert [(c.becomes, c.reason) for c in found.columns][:2] == [
        ("", Reason.TAKEN),
        ("title", Reason.HEADING),
    ]
    assert [c.heading for c in found.left_out] == ["Project title"]


def test_the_officer_may_choose_otherwise(book: Callable[..., Path]) -> None:
    found = mapped(book, "Title", "Start", "Colour").choose(3, "title").choose(1, INTERNAL_NOTE)
    assert [c.becomes for c in found.columns] == [INTERNAL_NOTE, "start", "title"]
    assert found.columns[2].reason is Reason.CHOSEN


def test_hidden_columns_are_never_guessed(book: Callable[..., Path]) -> None:
    found = mapped(book, "Title", "Start", "uids", "Framework uid")
    assert "uid" not in {c.becomes for c in found.columns}
