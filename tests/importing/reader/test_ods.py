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
