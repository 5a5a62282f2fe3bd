import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from coopdesk.domain.periods import Period, point
from coopdesk.domain.progress import Stopped
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Learning, Money, Party, Record
from coopdesk.exporting.about import About
from coopdesk.exporting.columns import OTHER_TITLES, SCHEMA, SHEETS, TEXTS, rejoined
from coopdesk.exporting.xlsx import write_workbook
from coopdesk.exporting.xlsx_schema import IN_A_CELL
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.topics import shipped_topics

Write = Callable[..., Workbook]

ALWAYS = ["Exchanges", "Projects", "Parties", "Learnings", "Next steps", "Activities"]
ALWAYS += ["Summary", "Lists", "About", SCHEMA]
PAYLOADS = [
    "=1+1",
    "=cmd|'/c calc'!A0",
    "{=1}",
    "{=SUM(1,2)}",
    "+1+1",
    "-1+1",
    "@SUM(1,1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "=HYPERLINK(\"http://example.org\",\"x\")",
    "=IMPORTXML(\"http://example.org\",\"//a\")",
    "=WEBSERVICE(\"http://example.org\")",
    "http://example.org/x",
    "internal:Lists!A1",
    "external:\\\\host\\share\\x",
    "DDE(\"cmd\";\"/C calc\";\"x\")",
]  # fmt: skip


def rows(sheet: Worksheet) -> list[dict[str, object]]:
    """Return the rows of a sheet as heading → value."""
    headings, *found = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, headings), row, strict=True)) for row in found]


def test_a_workbook_of_nothing_has_the_sheets_that_are_always_there(written: Write) -> None:
    assert written().sheetnames == ALWAYS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_of_rows_is_a_frozen_filtered_table(
    written: Write, whole_record: Record, language: str
) -> None:
    book = written(whole_record, language=language, people=True)
    place = LANGUAGES.index(language)
    for one in SHEETS:
        if one.record_kind == "framework":
            continue
        sheet = book[one.titles[place]]
        (table,) = sheet.tables.values()
        assert table.autoFilter is not None
        assert table.tableStyleInfo.showRowStripes
        assert [c.name for c in table.tableColumns] == [c.value for c in sheet[1]]
        assert sheet.freeze_panes == "B2"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToWidth in {None, 1}  # none said means 1
        assert sheet.page_setup.fitToHeight == 0
        assert "&P" in sheet.oddFooter.right.text
    assert [OTHER_TITLES[key][place] in book.sheetnames for key in OTHER_TITLES] == [True] * 3


def test_a_part_row_names_its_record_and_its_place(written: Write, whole_record: Record) -> None:
    book = written(whole_record)
    first, second = rows(book["Parties"])
    assert (first["Record"], first["uid"], first["No."]) == ("Safer work", whole_record.uid, 1)
    assert (first["Place"], first["Place (code)"]) == ("Mexico", "MX")
    assert (first["Role"], first["Role (code)"]) == ("Beneficiary", "beneficiary")
    assert (second["No."], second["Organisation"]) == (2, "Donor; and friends")
    assert (first["Confirmed"], second["Confirmed"]) == ("yes", "no")


def test_a_record_row_carries_uid_revision_and_checksum_hidden(
    written: Write, whole_record: Record
) -> None:
    sheet = written(whole_record)["Projects"]
    (row,) = rows(sheet)
    kept = (row["uid"], row["revision"], row["checksum"])
    assert kept == (whole_record.uid, 7, content_hash(whole_record))
    hidden = {c.value for c in sheet[1] if sheet.column_dimensions[c.column_letter].hidden}
    assert {"uid", "revision", "checksum", "Start precision", "Topics (code)"} <= hidden
    assert "Title" not in hidden


def test_days_are_dates_and_coarser_periods_are_words(written: Write) -> None:
    period = Period(date(2024, 3, 1), date(2024, 12, 31), "month", "year", "range", "as said")
    book = written(
        Record(title="a", uid="1", period=period),
        Record(title="b", uid="2", period=point(date(2019, 9, 23))),
        Record(title="c", uid="3", period=point(date(1899, 9, 23))),
        language="es",
    )
    a, b, c = rows(book["Intercambios"])
    assert (a["Inicio"], a["Fin"]) == ("marzo de 2024", "2024")
    assert (a["Precisión del inicio"], a["Precisión del fin"]) == ("month", "year")
    assert (a["Forma del periodo"], a["Fechas según la fuente"]) == ("range", "as said")
    assert b["Inicio"] == datetime.fromisoformat("2019-09-23")
    assert c["Inicio"] == "1899-09-23"


def test_an_uncommon_first_day_of_a_month_is_kept_as_the_day(written: Write) -> None:
    odd = Period(date(2024, 3, 5), None, "month", "", "open")
    (row,) = rows(written(Record(title="a", period=odd))["Exchanges"])
    assert (row["Start"], row["Start precision"]) == (datetime.fromisoformat("2024-03-05"), "month")


def test_amounts_are_numbers_unless_a_number_would_round_them(written: Write) -> None:
    exact = Money("airfare", Decimal("6150000.5"), "USD")
    long = Money("airfare", Decimal("12345678901234.5678"), "USD")
    first, second = rows(written(Record(title="a", money=(exact, long)))["Money"])
    assert first["Amount"] == 6150000.5
    assert second["Amount"] == "12345678901234.5678"


def test_an_empty_announcement_number_is_told_from_none(written: Write) -> None:
    book = written(Record(title="a", announcement_number=""), Record(title="b"))
    printed = [row["Announcement number printed"] for row in rows(book["Exchanges"])]
    assert printed == ["yes", None]


def test_an_activity_without_lines_has_a_row(written: Write, whole_record: Record) -> None:
    book = written(whole_record)
    found = [
        (r["Result no."], r["Activity no."], r["Line no."], r["Activity"], r["When"])
        for r in rows(book["Activities"])
    ]
    assert found == [
        (1, 1, 1, "Courses", "Mar 2024"),
        (1, 1, 2, "Courses", None),
        (1, 2, None, "Empty", None),
    ]
    (dates,) = rows(book["Activity dates"])
    assert (dates["Start"], dates["Start precision"]) == ("March 2024", "month")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_text_is_never_a_formula(written: Write, tmp_path: Path, payload: str) -> None:
    learning = Learning(payload, reported_by=payload)
    party = Party(organisation=payload, role="requesting")
    book = written(
        Record(title=payload, uid="1", narrative=payload, parties=(party,), learnings=(learning,)),
        about=About(datetime.fromisoformat("2026-01-01"), payload, payload, payload, payload),
    )
    cells = [c for s in book for row in s.iter_rows() for c in row]
    assert [c.coordinate for c in cells if c.data_type == "f"] == []
    (row,) = rows(book["Exchanges"])
    assert rejoined(str(row["Title"]), {}) == payload
    assert rejoined(str(row["Narrative"]), {}) == payload
    xml = zipfile.ZipFile(tmp_path / "records.xlsx")
    formulas = [n for n in xml.namelist() if "worksheets/sheet" in n and b"<f>" in xml.read(n)]
    assert formulas == []


def test_addresses_are_links_where_excel_takes_them(written: Write) -> None:
    good, long = "https://example.org/a?b=c", "https://example.org/" + "a" * 2_100
    script = "javascript:alert(1)"
    records = [Record(title="t", source_url=url) for url in (good, long, script, "file:///etc/x")]
    sheet = written(*records)["Exchanges"]
    column = next(c.column for c in sheet[1] if c.value == "Source")
    cells = [sheet.cell(row, column) for row in range(2, 6)]
    assert [c.value for c in cells] == [good, long, script, "file:///etc/x"]
    assert [c.hyperlink.target if c.hyperlink else None for c in cells] == [good, None, None, None]


def test_a_text_longer_than_a_cell_goes_on_in_the_hidden_sheet(written: Write) -> None:
    story = "word " * 30_000
    book = written(Record(title="a", narrative=story))
    assert book[TEXTS].sheet_state == "hidden"
    texts: dict[int, str] = {}
    for number, _, text in book[TEXTS].iter_rows(min_row=2, values_only=True):
        texts[int(str(number))] = texts.get(int(str(number)), "") + str(text)
    (row,) = rows(book["Exchanges"])
    assert rejoined(str(row["Narrative"]), texts) == story


def test_dropdowns_stop_in_closed_vocabularies_and_warn_in_open_ones(
    written: Write, whole_record: Record
) -> None:
    book = written(whole_record)
    found = {
        str(v.formula1): (v.errorStyle or "stop", v.showErrorMessage)
        for sheet in book
        for v in sheet.data_validations.dataValidation
    }
    assert found["list_role"] == ("stop", True)
    assert found["list_project_status"] == ("stop", True)
    assert found["list_places"] == ("warning", True)
    assert found["list_topics"] == ("stop", False)
    assert set(found) <= set(book.defined_names)


def test_defined_names_cover_labels_in_the_readers_language(written: Write) -> None:
    book = written(language="fr")
    (where,) = book.defined_names["list_role"].destinations
    labels = [str(row[0].value) for row in book[where[0]][where[1]]]
    assert "Prestataire" in labels
    assert len(labels) == len(set(labels))


def test_the_hidden_schema_names_language_sheets_and_columns(
    written: Write, whole_record: Record
) -> None:
    book = written(whole_record)
    assert book[SCHEMA].sheet_state == "veryHidden"
    said = [tuple(v for v in row if v) for row in book[SCHEMA].iter_rows(values_only=True)]
    assert ("language", "en") in said
    assert ("sheet", "step_notes", "Step notes") in said
    columns = [row[3] for row in said if row[:2] == ("column", "projects")]
    assert columns == [c.value for c in book["Projects"][1]]


def test_the_hidden_schema_names_every_record(written: Write) -> None:
    uids = [f"{number:032x}" for number in range(IN_A_CELL + 1)]
    book = written(*(Record(title="A", uid=uid) for uid in uids))
    cells = [row[1] for row in book[SCHEMA].iter_rows(values_only=True) if row[0] == "records"]
    assert " ".join(cells).split() == uids
    assert len(cells) == 2


def test_the_summary_counts_and_draws(written: Write, whole_record: Record) -> None:
    mexico = Party("MX", role="requesting")
    training = Record(
        title="t",
        uid="2",
        status="completed",
        parties=(mexico, Party("AR", role="providing")),
        period=point(date(2019, 9, 23)),
        topics=("child-labour",),
    )
    sheet = written(training, whole_record, replace(training, uid="3"))["Summary"]
    said = [tuple(v for v in row if v is not None) for row in sheet.iter_rows(values_only=True)]
    flat = [value for row in said for value in row]
    assert flat[flat.index("Child labour") + 1] == 3
    assert flat[flat.index("Mexico") + 1] == 2
    assert flat[flat.index(2019) + 1] == 2


def test_native_charts_are_in_the_file(
    written: Write, whole_record: Record, tmp_path: Path
) -> None:
    written(whole_record)
    names = zipfile.ZipFile(tmp_path / "records.xlsx").namelist()
    assert len([n for n in names if n.startswith("xl/charts/chart")]) == 3  # year, topic, status


def test_people_are_left_out_unless_asked_for(written: Write, whole_record: Record) -> None:
    named = replace(
        whole_record,
        status_reports=(
            replace(whole_record.status_reports[0], snapshot='{"people": [{"name": "A person"}]}'),
        ),
    )
    without, asked = written(named), written(named, people=True)
    texts = {str(c) for s in without for row in s.iter_rows(values_only=True) for c in row}
    assert not any("A person" in text or "person@" in text for text in texts)
    (row,) = rows(asked["People"])
    assert row["Name"] == "A person"


def test_chosen_columns_stand_in_the_chosen_order(written: Write, whole_record: Record) -> None:
    book = written(whole_record, columns=["start", "title", "topics"])
    headings = [str(c.value) for c in book["Projects"][1]]
    assert headings[:4] == ["Start", "Title", "Topics", "Topics (code)"]
    assert {"Start precision", "uid", "revision", "checksum"} <= set(headings)


def test_a_row_may_stand_for_each_party(written: Write, whole_record: Record) -> None:
    first, second = rows(written(whole_record, rows="party")["Projects"])
    assert (first["Title"], second["Title"]) == ("Safer work", "Safer work")
    assert (first["Party, place"], first["Party, role"]) == ("Mexico", "Beneficiary")
    assert second["Party, organisation"] == "Donor; and friends"


def test_a_suggested_role_is_shown_as_such(written: Write, whole_record: Record) -> None:
    (row,) = rows(written(whole_record)["Projects"])
    assert row["Funding"] == "Donor\\; and friends (?)"
    assert row["Beneficiary countries"] == "Mexico"


def test_a_field_of_another_kind_is_shown_where_it_says_something(written: Write) -> None:
    plain = [str(c.value) for c in written(Record(title="a"))["Exchanges"][1]]
    odd = [str(c.value) for c in written(Record(title="a", website="http://x.org"))["Exchanges"][1]]
    assert "Website" not in plain
    assert "Website" in odd


@pytest.mark.parametrize(("language", "paper"), [("es_MX", "1"), ("es_ES", "9"), ("fr", "9")])
def test_paper_follows_the_locale(written: Write, language: str, paper: str) -> None:
    assert {str(s.page_setup.paperSize) for s in written(language=language)} - {"None"} == {paper}


def test_documents_say_who_made_them(written: Write) -> None:
    said = written().properties
    assert (said.creator, said.title) == ("Officer", "Catalogue of technical cooperation")


def test_progress_is_told_per_hundred_and_stopping_leaves_nothing(
    tmp_path: Path, about: About
) -> None:
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))
        if done == 200:
            raise Stopped

    path = tmp_path / "records.xlsx"
    path.write_bytes(b"before")
    records = [Record(title=f"{n}", uid=f"{n}") for n in range(250)]
    with pytest.raises(Stopped):
        write_workbook(
            path, records, language="en", topics=shipped_topics(), about=about, report=report
        )
    assert told == [(0, 250), (100, 250), (200, 250)]
    assert [p.name for p in tmp_path.iterdir()] == ["records.xlsx"]
    assert path.read_bytes() == b"before"


def test_openpyxl_reads_the_same_rows_in_its_fast_mode(
    written: Write, whole_record: Record, tmp_path: Path
) -> None:
    whole = written(whole_record)
    fast = openpyxl.load_workbook(tmp_path / "records.xlsx", read_only=True)
    for sheet in whole:
        assert list(fast[sheet.title].iter_rows(values_only=True)) == list(
            sheet.iter_rows(values_only=True)
        )
    fast.close()
