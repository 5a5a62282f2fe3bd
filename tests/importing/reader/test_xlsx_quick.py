"""The quick reader says what reading cell by cell says, or leaves the sheet to it."""

from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopdesk.importing.reader import xlsx, xlsx_quick, xlsx_scan
from coopdesk.importing.reader.content import Value
from coopdesk.importing.reader.xlsx_scan import blank_texts
from tests.workbooks import MAIN, Found, MakeWorkbook, read

ROWS = "".join(
    f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="B{n}"><v>2</v></c></row>' for n in range(1, 9)
)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
FIRST_DAY = date(1900, 1, 1)  # no sheet has one before
VALUES = st.one_of(
    st.none(),
    TEXTS.filter(lambda text: not text.startswith("=")),
    st.sampled_from(["#REF!", "#N/A", "=1+1", " ", "007", "a\nb"]),
    st.integers(-(10**12), 10**12),
    st.floats(-1e9, 1e9).map(lambda number: round(number, 6)),
    st.booleans(),
    st.dates(FIRST_DAY),
    st.datetimes(datetime.fromisoformat("1900-03-01")).map(lambda m: m.replace(microsecond=0)),
)  # fmt: skip


@pytest.fixture(autouse=True)
def every_sheet_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "LARGE_SHEET", 0)


def both(path: Path) -> tuple[Found, Found]:
    """Read the first sheet quickly, and cell by cell."""
    return read(path)[0], read(path, carefully=True)[0]


def typed(sheet: Found) -> dict[tuple[int, int], tuple[type, Value]]:
    """Return the cells with their types: an error that equals a text is none the less no text."""
    return {place: (type(value), value) for place, value in sheet.cells.items()}


def was_quick(path: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Tell whether calamine served; nothing else can read once the other way is closed."""
    with monkeypatch.context() as closed:
        closed.setattr(xlsx, "batches", lambda _: iter(()))
        return bool(read(path)[0].cells)


@given(st.lists(st.lists(VALUES, min_size=1, max_size=6), min_size=1, max_size=12))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_both_say_the_same_of_any_sheet(rows: list[list[Any]]) -> None:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    with TemporaryDirectory() as folder:
        path = Path(folder, "any.xlsx")
        book.save(path)
        quick, careful = both(path)
    assert typed(quick) == typed(careful)
    assert quick.closing.cells == careful.closing.cells == len(careful.cells)


@pytest.mark.parametrize("before", ["", '<dimension ref="A1:B8"/>', '<dimension ref="A1"/>'])
def test_an_ordinary_sheet_is_read_quickly(
    workbook: MakeWorkbook, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    assert was_quick(workbook(ROWS, before=before), monkeypatch)


def test_errors_formulas_hidden_rows_and_merged_ranges_are_laid_over(
    workbook: MakeWorkbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(
        ROWS + '<row r="9" hidden="1"><c r="A9" t="e"><v>#REF!</v></c><c r="B9"><v>1</v></c>'
        '<c r="C9"><f>A1</f></c><c r="D9"><f>A1</f><v></v></c><c r="E9"><f t="shared" si="0"/></c>'
        '<c r="F9" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G9" t="str"><f>A1</f><v></v></c></row>',
        behind='<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    )
    quick, careful = both(path)
    assert was_quick(path, monkeypatch)
    assert typed(quick) == typed(careful)
    assert quick.closing == careful.closing
    assert careful.cells[9, 6] == "#DIV/0!"


def test_what_only_the_last_rows_show_is_looked_for_once_the_count_differs(
    workbook: MakeWorkbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_scan, "PIECE", 200)
    path = workbook(ROWS + '<row r="9"><c r="A9" t="e"><v>#REF!</v></c></row>')
    assert was_quick(path, monkeypatch)
    quick, careful = both(path)
    assert quick.again
    assert typed(quick) == typed(careful)


def test_texts_that_show_nothing_are_no_loss(
    workbook: MakeWorkbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(
        ROWS + '<row r="9"><c r="A9" t="s"><v>0</v></c><c r="B9" t="s"><v>1</v></c>'
        '<c r="C9" t="inlineStr"><is><t/></is></c><c r="D9" t="s" s="0"><v>0</v></c></row>',
        shared="<si><t/></si><si><t>a</t></si>",
    )
    assert was_quick(path, monkeypatch)
    assert typed(both(path)[0]) == typed(both(path)[1])


def test_prefixes_do_not_make_a_sheet_odd(
    workbook: MakeWorkbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = ROWS.replace("<", "<x:").replace("<x:/", "</x:")
    rows += '<x:row r="9"><x:c r="A9" t="e"><x:v>#N/A</x:v></x:c></x:row>'
    xml = f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{rows}</x:sheetData></x:worksheet>'
    path = workbook(sheet=xml)
    assert was_quick(path, monkeypatch)
    assert typed(both(path)[0]) == typed(both(path)[1])


@pytest.mark.parametrize(
    "rows",
    [
        ROWS + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        ROWS.replace("<v>2</v>", "<v><![CDATA[2]]></v>"),
        ROWS.replace('"', "'"),
        ROWS + '<row r="9"><c r="A9" t="s"><v>x</v></c></row>',
        ROWS + '<row r="9">\n<c r="A9"><f>A1</f>\n</c></row>',
        ROWS.replace("<v>2</v>", "<v>two</v>"),
    ],
    ids=["far cell", "raw text", "single quotes", "no number", "laid out", "no value"],
)
def test_an_odd_sheet_is_read_cell_by_cell(
    workbook: MakeWorkbook, monkeypatch: pytest.MonkeyPatch, rows: str
) -> None:
    path = workbook(rows)
    assert not was_quick(path, monkeypatch)
    quick, careful = both(path)
    assert typed(quick) == typed(careful)


def test_rows_that_do_not_add_up_are_read_again(
    workbook: MakeWorkbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(ROWS)
    careful = read(path, carefully=True)[0]
    whole = xlsx_quick.batches_of
    monkeypatch.setattr(xlsx_quick, "batches_of", lambda *a: _one_row_less(whole(*a)))
    quick = read(path)[0]
    assert quick.again
    assert typed(quick) == typed(careful)


def _one_row_less(batches: Any) -> Any:
    for batch in batches:
        batch.numbers.pop()
        for column in batch.columns:
            column.values.pop()
        batch.cells -= len(batch.columns)
        yield batch


@pytest.mark.parametrize(
    ("cells", "quick"),
    [
        ('<c r="A9" t="inlineStr"><is><t></t></is></c><c r="B9"><v>1</v></c>', True),
        ('<c r="A9" t="inlineStr"><is><t> </t></is></c><c r="B9"><v>1</v></c>', False),
        ('<c r="A9" t="inlineStr"><is><t>t="e"</t></is></c>', True),
        ('<c r="A9" s="0"></c><c r="B9" s="0"/><c r="C9"><v></v></c><c r="D9"><v/></c>', True),
        (
            '<c r="A9"><f>A1</f></c><c r="B9"><f ca="1">A1</f></c><c r="C9"><f>A1</f><v>1</v></c>',
            True,
        ),
        ('<c r="A9" t="str"><f>A1</f></c><c r="B9" t="str"><f>A1</f><v/></c>', True),
        ('<c r="A9" t="str"><f>A1</f><v>abc</v></c><c r="B9" t="str"><f>A1</f><v></v></c>', True),
        ('<c r="A9" t="e"><v>#N/A</v></c><c r="B9" s="0" t="e"><v>#REF!</v></c>', True),
        ('<c r="A9" t="e"><v></v></c><c r="B9"><v>1</v></c>', False),
        ('<!-- <c r="A9"><v>1</v></c> --><c r="B9"><v>1</v></c>', False),
        ('<c r="A9"><v xml:space="preserve">1</v></c>', False),
        ('<c r="A9" t="s"><v>7</v></c>', False),
        ('<c r="A9" t="b"><v>1</v></c><c r="B9" t="d"><v>2024-03-15</v></c>', True),
        ('<c r="A9"><v>1E+20</v></c><c r="B9"><v>-1.5</v></c><c r="E9"><v>7</v></c>', True),
    ],
)
def test_cells_of_every_sort_are_the_same_however_they_are_read(
    workbook: MakeWorkbook, monkeypatch: pytest.MonkeyPatch, cells: str, quick: bool
) -> None:
    path = workbook(f'{ROWS}<row r="9">{cells}</row>', before='<dimension ref="A1:E9"/>')
    one, other = both(path)
    assert typed(one) == typed(other)
    assert one.closing.cells == other.closing.cells
    assert was_quick(path, monkeypatch) is quick


def test_hidden_rows_and_gaps_are_told_however_a_sheet_is_read(workbook: MakeWorkbook) -> None:
    hidden = {9: "1", 10: "true", 12: "1", 13: "0", 40: "1"}
    rows = (
        f'<row r="{n}" hidden="{said}"><c r="A{n}"><v>1</v></c></row>' for n, said in hidden.items()
    )
    quick, careful = both(workbook(ROWS + "".join(rows)))
    assert quick.closing.hidden == [(9, 10), (12, 12), (40, 40)]
    assert careful.closing.hidden == [(n, n) for n in (9, 10, 12, 40)]
    assert typed(quick) == typed(careful)


def test_shared_texts_that_show_nothing_are_known_by_their_numbers() -> None:
    texts = b"<si><t>a</t></si><si><t/></si><si> <t xml:space='preserve'> </t> </si><si/>"
    texts += b"<si><t>b</t></si><si><t></t></si>"
    assert blank_texts(b"<sst>" + texts + b"</sst>") == [1, 2, 3, 5]
    prefixed = texts.replace(b"</", b"</x:").replace(b"<s", b"<x:s").replace(b"<t", b"<x:t")
    assert blank_texts(b"<x:sst>" + prefixed + b"</x:sst>") == [1, 2, 3, 5]
    assert blank_texts(b"<sst><si><r><t/></r><r><t>a</t></r></si></sst>") == []
