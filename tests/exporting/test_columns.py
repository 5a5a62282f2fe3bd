from dataclasses import fields, is_dataclass
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain import records, results
from coopdesk.domain.folding import words
from coopdesk.domain.periods import Period
from coopdesk.domain.records import KINDS as RECORD_KINDS
from coopdesk.domain.records import Record
from coopdesk.exporting.columns import (
    KIND_COLUMN,
    KINDS,
    PARTY_COLUMNS,
    SHEETS,
    Sheet,
    find_column,
    find_sheet,
    join,
    sheet,
    split,
    vocabulary_of,
)
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.terms import codes

KEPT_ELSEWHERE = {"id", "content_hash", "created_at", "created_by", "deleted_at", "kind"}
PERIOD_KEYS = {"start", "end", "start_precision", "end_precision"}

each_sheet = pytest.mark.parametrize("one", SHEETS, ids=[s.key for s in SHEETS])


@each_sheet
def test_headings_of_a_sheet_are_told_apart_in_any_language(one: Sheet) -> None:
    columns = one.columns if one.part else (*one.columns, *PARTY_COLUMNS, KIND_COLUMN)
    owners: dict[tuple[str, ...], set[str]] = {}
    for column in columns:
        assert len(column.headings) == len(LANGUAGES)
        for heading in column.headings:
            owners.setdefault(tuple(words(heading)), set()).add(column.key)
    assert [keys for keys in owners.values() if len(keys) > 1] == []


@each_sheet
def test_every_heading_leads_back_to_its_column(one: Sheet) -> None:
    for column in one.columns:
        for language in LANGUAGES:
            assert find_column(one, column.heading(language)) is column


@each_sheet
def test_titles_are_names_excel_takes_and_lead_back_to_the_sheet(one: Sheet) -> None:
    for title in one.titles:
        assert len(title) <= 31
        assert not set(title) & set("[]:*?/\\'")
        assert find_sheet(title) is one


@each_sheet
def test_columns_are_of_known_kinds_and_vocabularies(one: Sheet) -> None:
    for column in one.columns:
        assert column.kind in KINDS
        if column.kind == "choice":
            kinds = [one.record_kind] if one.record_kind else RECORD_KINDS
            assert all(codes(vocabulary_of(column, kind)) for kind in kinds)


@pytest.mark.parametrize("one", [s for s in SHEETS if not s.part], ids=RECORD_KINDS)
def test_main_sheets_hold_every_field_of_a_record(one: Sheet) -> None:
    parts = {s.part.partition(".")[0] for s in SHEETS if s.part}
    wanted = {f.name for f in fields(Record)} - KEPT_ELSEWHERE - parts - {"period"}
    wanted |= PERIOD_KEYS | {"period_text", "period_shape"}
    assert wanted - {c.key for c in one.columns} == set()


@pytest.mark.parametrize(
    "one", [s for s in SHEETS if s.part], ids=[s.key for s in SHEETS if s.part]
)
def test_part_sheets_hold_every_field_of_the_part(one: Sheet) -> None:
    wanted: set[str] = set()
    for name, hint in part_hints(one.part).items():
        if hint is Period:
            wanted |= PERIOD_KEYS | {"text", "shape"}
        elif not is_parts(hint) or name == "models":
            wanted.add(name)
    assert wanted - {"id"} - {c.key for c in one.columns} == set()


def test_a_sheet_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        sheet("nothing")
    with pytest.raises(KeyError):
        sheet("parties").column("nothing")


@given(st.lists(st.text(alphabet="ab;\\ ,", min_size=1).map(str.strip).filter(bool)))
def test_joined_values_are_split_into_the_same(values: list[str]) -> None:
    assert split(join(values)) == tuple(values)


def part_hints(path: str) -> dict[str, object]:
    owner: type = Record
    for name in path.split("."):
        hint = hints(owner)[name]
        owner = get_args(hint)[0]
    return hints(owner)


def hints(owner: type) -> dict[str, object]:
    return get_type_hints(owner, vars(records) | vars(results))


def is_parts(hint: object) -> bool:
    return bool(get_args(hint)) and is_dataclass(get_args(hint)[0])
