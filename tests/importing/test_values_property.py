"""Whatever cells hold, reading them never fails, and no word of a mapped column is lost."""

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopdesk.domain.clean import clean_record
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.folding import words
from coopdesk.domain.record_json import to_json
from coopdesk.importing.building import build
from coopdesk.importing.mapping import ColumnMapping, Mapping
from coopdesk.importing.reading import read_tables
from coopdesk.importing.sheets import CellError, CellValue
from coopdesk.importing.tables import Schema
from tests.importing.rows import SOURCE, TOPICS, Read, table_of

# Every kind of column a listing may have, by what it becomes.
COLUMNS = (
    *("title", "reference", "beneficiary", "funding", "others", "organisations", "start", "end"),
    *("period_text", "status", "topics", "narrative", "planned_end", "executing_body", "as_of"),
    *("source_url", "language", "amount_total_budget", "currency_beside", "amount_disbursed"),
    *("organisation_implementing", "description_objectives", "figure", "figure_utilisation"),
    *("participants_total", "agreement_number", "document_url", "contact", "learnings"),
    *("next_steps", "framework_title", "city", "country_held", "modality", "internal_note"),
)
CELLS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["Mexico; Peru", "Africa, Unspecified", "31/12/2010", "2007/08", "n/a", "€ 5"]),
    st.sampled_from(["<ul><li>a", "f\x81r", "1.234,5", "(requesting)", "&lt;b&gt;", "_x000D_"]),
    st.integers(),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.just(CellError("#REF!")),
)
SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def read(row: dict[str, CellValue]) -> Read:
    cells = [row.get(name) for name in COLUMNS]
    table = table_of([f"H {name}" for name in COLUMNS], cells)
    columns = tuple(ColumnMapping(n, f"H {c}", c) for n, c in enumerate(COLUMNS, 1))
    mapping = Mapping(table.sheet, table.target, columns)  # type: ignore[arg-type]
    found = read_tables([(table, mapping)], Schema(), TOPICS, source=SOURCE)
    return Read([build(one) for one in found.records], mapping, found)


@given(st.dictionaries(st.sampled_from(COLUMNS), CELLS))
@SETTINGS
def test_no_cell_makes_reading_fail(row: dict[str, Any]) -> None:
    found = read(row)
    for record in found.records:
        try:
            clean_record(record)
        except CatalogueError:
            continue  # refused with a sentence


# Words that name nothing: neither places nor days, terms, topics or blanks.
NONSENSE = st.lists(
    st.sampled_from(["zorkab", "blubed", "faselig", "quixum", "vrendol", "plimsot"]),
    min_size=1,
    max_size=4,
    unique=True,
)
JOINTS = st.sampled_from([" ", ", ", "; ", "\n", " / ", " & ", " y ", "<br>", " (", ". "])


@st.composite
def texts(draw: st.DrawFn) -> str:
    found = draw(NONSENSE)
    whole = found[0]
    for word in found[1:]:
        whole += draw(JOINTS) + word
    return draw(st.sampled_from(["", "<p>", "2019 ", "Peru, ", "5 ", "€ 7 "])) + whole


@pytest.mark.parametrize("name", COLUMNS)
@given(text=texts())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_word_of_a_mapped_cell_is_lost(name: str, text: str) -> None:
    found = read({"title": "Visit", name: text})
    [record] = found.records
    kept = f"{to_json(record)} {found.file.records[0].framework_title}"
    told = " ".join(value for note in found.notes for value in note.values)
    said = set(words(f"{kept} {told}".replace("\\n", " ")))
    unkept = set(words(text.replace("<br>", " ").replace("<p>", " "))) - said
    assert unkept <= {"y", "peru", "2019", "5", "7"}  # understood: PE, a year, an amount


def test_dates_and_numbers_stay_in_one_place_or_another() -> None:
    found = read({"title": "Visit", "start": date(2019, 3, 15), "amount_total_budget": 5})
    [record] = found.records
    assert record.period.start == date(2019, 3, 15)
    assert record.money[0].amount == 5
