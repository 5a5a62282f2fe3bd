"""OpenDocument workbooks are read whole, repetitions, annotations and all."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader import ods_cells
from coopdesk.importing.reader.content import ErrorCell
from tests.workbooks import facts_of, read, zipped

SAVED = Path(__file__).parents[2] / "saved"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    f'xmlns:{name}="{OFFICE}{name}:1.0"' for name in ("office", "table", "text", "style", "draw")
)
COLUMNS, ROWS = 'table:number-columns-repeated="{}"', 'table:number-rows-repeated="{}"'
MakeOds = Callable[..., Path]


def value(kind: str, said: str, name: str = "value", more: str = "") -> str:
    return f'<table:table-cell office:value-type="{kind}" office:{name}="{said}" {more}/>'


def words(*paragraphs: str, more: str = "") -> str:
    shown = "".join(f"<text:p>{each}</text:p>" for each in paragraphs)
    return f'<table:table-cell office:value-type="string" {more}>{shown}</table:table-cell>'


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def content(*rows: str, before: str = "", name: str = "Data", style: str = "") -> str:
    return (
        f'<office:document-content {SPACES} office:version="1.3"><office:automatic-styles>{style}'
        f"</office:automatic-styles><office:body><office:spreadsheet>{before}"
        f'<table:table table:name="{name}" table:style-name="ta1">{"".join(rows)}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )


@pytest.fixture
def ods(tmp_path: Path) -> MakeOds:
    """Write a workbook of one sheet from the XML of its rows."""

    def make(*rows: str, manifest: str = "<manifest/>", **more: str) -> Path:
        parts: dict[str, str | bytes] = {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content(*rows, **more),
            "META-INF/manifest.xml": manifest,
        }
        return zipped(tmp_path / "listing.ods", parts)

    return make


def test_a_workbook_of_libreoffice_says_what_its_xls_says() -> None:
    ours, old = read(SAVED / "listing.ods"), read(SAVED / "listing.xls")
    assert [(s.name, s.state) for s in ours] == [(s.name, s.state) for s in old]
    assert [s.cells for s in ours] == [s.cells for s in old]
    assert [(s.closing.hidden, s.closing.merged) for s in ours] == [
        (s.closing.hidden, s.closing.merged) for s in old
    ]


def test_every_kind_of_cell_is_read(ods: MakeOds) -> None:
    path = ods(
        row(
            value("float", "2"),
            value("percentage", "0.5"),
            value("currency", "12.5"),
            value("date", "2024-03-15", "date-value"),
            value("date", "2024-03-15T09:30:00", "date-value"),
            value("time", "PT09H30M00S", "time-value"),
            value("boolean", "true", "boolean-value"),
            words("two", "lines<text:s text:c='2'/>and<text:tab/>a <text:span>span</text:span>"),
        )
    )
    [sheet] = read(path)
    assert [found for _, found in sorted(sheet.cells.items())] == [
        2,
        0.5,
        12.5,
        date(2024, 3, 15),
        datetime.fromisoformat("2024-03-15 09:30"),
        "09:30:00",
        True,
        "two\nlines  and\ta span",
    ]


def test_repeated_cells_and_rows_are_written_out_if_they_hold_anything(ods: MakeOds) -> None:
    path = ods(
        row(f"<table:table-cell {COLUMNS.format(16_000)}/>", more=ROWS.format(5)),
        row(words("a", more=COLUMNS.format(2)), more=ROWS.format(2)),
        row("<table:table-cell/>", more=ROWS.format(1_048_569)),
    )
    assert read(path)[0].cells == {(6, 1): "a", (6, 2): "a", (7, 1): "a", (7, 2): "a"}


def test_more_repetitions_than_any_sheet_holds_are_refused(
    ods: MakeOds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ods_cells, "MOST_CELLS", 100)
    with pytest.raises(Refused, match="too_large"):
        read(ods(row(words("a", more=COLUMNS.format(101)))))


def test_errors_and_formulas_without_a_result_are_told(ods: MakeOds) -> None:
    formula = 'table:formula="of:=1/0"'
    path = ods(
        row(
            words("#DIV/0!", more=formula),
            words("Err:508", more=formula),
            f'<table:table-cell {formula} office:value-type="float" office:value="0">'
            "<text:p>#N/A</text:p></table:table-cell>",
            f"<table:table-cell {formula}/>",
            words("#1 of the list"),
            words("", more=formula),
        )
    )
    [sheet] = read(path)
    assert sheet.cells == {
        (1, 1): "#DIV/0!", (1, 2): "Err:508", (1, 3): "#N/A", (1, 4): "=", (1, 5): "#1 of the list",
    }  # fmt: skip
    assert [type(sheet.cells[1, n]) is ErrorCell for n in range(1, 6)] == [True] * 4 + [False]


def test_comments_drawings_and_changes_are_no_cells(ods: MakeOds) -> None:
    apart = "<table:table><table:table-row>" + words("old") + "</table:table-row></table:table>"
    path = ods(
        row(
            '<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p>'
            "</office:annotation><text:p>shown</text:p><draw:frame><text:p>drawn</text:p>"
            "</draw:frame></table:table-cell>"
        ),
        before=f"<table:tracked-changes>{apart}</table:tracked-changes>",
    )
    assert [sheet.cells for sheet in read(path)] == [{(1, 1): "shown"}]


def test_hidden_sheets_rows_and_merged_ranges_are_told(ods: MakeOds) -> None:
    path = ods(
        row(words("a", more='table:number-columns-spanned="3" table:number-rows-spanned="2"')),
        row(words("b"), more='table:visibility="filter"'),
        style='<style:style style:name="ta1"><style:table-properties table:display="false"/>'
        "</style:style>",
    )
    [sheet] = read(path)
    assert sheet.state == "hidden"
    assert sheet.closing.hidden == [(2, 2)]
    assert sheet.closing.merged == [(1, 1, 2, 3)]


def test_a_copy_of_another_files_sheet_is_a_link_and_no_sheet(ods: MakeOds) -> None:
    other = "<table:table table:name=\"'file:///a.ods'#$A\">" + row(words("x")) + "</table:table>"
    path = ods(row(words("a")), before=other)
    assert [sheet.cells for sheet in read(path)] == [{(1, 1): "a"}]
    assert facts_of(path) == {"links_left_out": ("1",)}


def test_a_password_says_so(ods: MakeOds) -> None:
    manifest = "<manifest><encryption-data/></manifest>"
    with pytest.raises(Refused, match="protected"):
        read(ods(row(words("a")), manifest=manifest))


def test_one_xml_file_is_read_like_an_archive(tmp_path: Path) -> None:
    path = tmp_path / "listing.fods"
    mime = 'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"'
    path.write_text(content(row(words("a"))).replace(SPACES, f"{SPACES} {mime}"), encoding="utf-8")
    assert [sheet.cells for sheet in read(path)] == [{(1, 1): "a"}]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("PT09H30M05S", "09:30:05"),
        ("P1DT2H", "26:00:00"),
        ("-PT1H30M", "-01:30:00"),
        ("PT0.6S", "00:00:01"),
        ("PT0,4S", "00:00:00"),
        ("PT100H", "100:00:00"),
        ("nine", "nine"),
    ],
)
def test_a_length_of_time_is_told_in_hours(ods: MakeOds, said: str, shown: str) -> None:
    assert read(ods(row(value("time", said, "time-value"))))[0].cells == {(1, 1): shown}


@pytest.mark.parametrize(("said", "shown"), [("true", True), ("FALSE", False), ("x", False)])
def test_a_truth_is_told_as_such(ods: MakeOds, said: str, shown: bool) -> None:
    found = read(ods(row(value("boolean", said, "boolean-value"))))[0].cells[1, 1]
    assert found is shown


def test_a_value_without_a_text_of_its_own_is_read_from_its_attribute(ods: MakeOds) -> None:
    path = ods(
        row(
            value("string", "said", "string-value"),
            words("2024-03-15").replace('"string"', '"date"'),
            value("float", " 2.50 "),
            value("float", "two"),
            '<table:table-cell office:value-type="float"/>',
        )
    )
    [sheet] = read(path)
    assert sheet.cells == {(1, 1): "said", (1, 2): date(2024, 3, 15), (1, 3): 2.5, (1, 4): "two"}
    assert type(sheet.cells[1, 4]) is ErrorCell


def test_an_error_is_what_libreoffice_says_is_one(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "listing.ods",
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content(
                row(
                    words(" #N/A ", more='calcext:value-type="error"'),
                    words("", more='calcext:value-type="error"'),
                    words("#N/A"),
                )
            ).replace(SPACES, f'{SPACES} xmlns:calcext="urn:org:documentfoundation:names:calc"'),
            "META-INF/manifest.xml": "<manifest/>",
        },
    )
    [sheet] = read(path)
    assert sheet.cells == {(1, 1): "#N/A", (1, 2): "?", (1, 3): "#N/A"}
    assert [type(found) is ErrorCell for found in sheet.cells.values()] == [True, True, False]


def test_covered_cells_count_and_may_hold_something(ods: MakeOds) -> None:
    covered = "<table:covered-table-cell/>"
    full = words("under").replace("table:table-cell", "table:covered-table-cell")
    path = ods(row(words("a", more='table:number-columns-spanned="3"'), covered, full, words("b")))
    [sheet] = read(path)
    assert sheet.cells == {(1, 1): "a", (1, 3): "under", (1, 4): "b"}
    assert (sheet.closing.merged, sheet.closing.cells) == ([(1, 1, 1, 3)], 3)


@pytest.mark.parametrize(
    ("said", "count"), [("3", 3), ("0", 0), ("x", 1), ("", 1), ("1234567890", 1), ("16385", 16384)]
)
def test_a_cell_is_repeated_as_often_as_a_sheet_has_room(
    ods: MakeOds, said: str, count: int
) -> None:
    cells = read(ods(row(words("a", more=COLUMNS.format(said)))))[0].cells
    assert len(cells) == count


def test_no_cell_is_repeated_beyond_the_last_column(ods: MakeOds) -> None:
    gap = f"<table:table-cell {COLUMNS.format(16_382)}/>"
    cells = read(ods(row(gap, words("a", more=COLUMNS.format(5)), words("b"))))[0].cells
    assert cells == {(1, 16_383): "a", (1, 16_384): "a"}


def test_repeated_rows_are_counted_cell_by_cell_and_may_be_hidden(
    ods: MakeOds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ods_cells, "MOST_CELLS", 6)
    twice = row(
        words("a", more=COLUMNS.format(2)), more=ROWS.format(3) + ' table:visibility="collapse"'
    )
    [sheet] = read(ods(twice))
    assert (len(sheet.cells), sheet.closing.cells, sheet.closing.hidden) == (6, 6, [(1, 3)])
    with pytest.raises(Refused, match="too_large"):
        read(ods(twice, row(words("b"))))


def test_several_sheets_begin_anew_and_a_table_within_a_cell_is_text_of_it(ods: MakeOds) -> None:
    inner = "<table:table><table:table-row>" + words("x") + "</table:table-row></table:table>"
    holder = (
        f'<table:table-cell office:value-type="string">{inner}<text:p>a</text:p></table:table-cell>'
    )
    other = f'<table:table table:name="First">{row(words("b"))}{row(words("c"))}</table:table>'
    path = ods(row(holder, words("d")), before=other)
    assert [(sheet.name, sheet.cells) for sheet in read(path)] == [
        ("First", {(1, 1): "b", (2, 1): "c"}),
        ("Data", {(1, 1): "x\na", (1, 2): "d"}),
    ]


def test_spaces_and_lines_within_a_paragraph_are_kept(ods: MakeOds) -> None:
    path = ods(row(words("a<text:s/>b<text:s text:c='3'/>c<text:line-break/>d", "", "e")))
    assert read(path)[0].cells == {(1, 1): "a b   c\nd\n\ne"}


def test_what_stands_beside_the_paragraphs_of_a_cell_is_no_text_of_it(ods: MakeOds) -> None:
    cell = '<table:table-cell office:value-type="string">no{}no{}no</table:table-cell>no'
    path = ods(row(cell.format("<text:p>a</text:p>", "<text:p>b</text:p>"), words("c")), "no")
    assert read(path)[0].cells == {(1, 1): "a\nb", (1, 2): "c"}
