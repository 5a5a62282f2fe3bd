"""Meeting packs: what they tell, and the files they become."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.dates import read_period
from coopdesk.domain.errors import NoReportFormat, TemplateUnusable
from coopdesk.domain.progress import Stopped
from coopdesk.domain.queries import Query
from coopdesk.domain.records import PROJECT, Comment, Learning, NextStep, Party, Record
from coopdesk.exporting.about import About
from coopdesk.reports import templates
from coopdesk.reports.contents import Block, Chart, Heading, Paragraph, Report, Table, Title
from coopdesk.reports.country import country_report
from coopdesk.reports.html import write_html
from coopdesk.reports.listed import list_report, read_pages, records_report
from coopdesk.reports.pack_files import (
    ENDINGS,
    PackAsked,
    beside_others,
    make_new_pack,
    make_pack,
    paths_of,
    read_pack,
    usual_title,
)
from coopdesk.reports.pack_history import shortened
from coopdesk.statistics.country import country_profile

MADE = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)
ABOUT = About(MADE, "Desk", "desk.coopdesk", "1.0")
NAUGHTY = "bell \x07 <b>bold</b>\nالعمل اللائق 劳动监察 {{ title }}"


def exchange(title: str, gave: str, asked: str, when: str, *more: Party, **told: object) -> Record:
    sides = (Party(gave, "", "providing"), Party(asked, "", "requesting"))
    return Record(title=title, parties=(*sides, *more), period=read_period(when).period, **told)  # type: ignore[arg-type]


@pytest.fixture
def ids(sessions: Sessions) -> list[int]:
    codes = ("PE", "CL", "CO", "BR", "UY", "PY", "BO", "EC", "CR", "PA")
    ten = tuple(Party(code, "", "participating") for code in codes)
    records = [
        exchange(
            "Visit of inspectors",
            "AR",
            "MX",
            "May 2019",
            topics=("child-labour",),
            status="completed",
            language="en",
            narrative="Inspectors came.",
            learnings=(Learning("Visits help.", "Ministry"),),
            next_steps=(
                NextStep("Print a handbook", "MX", due=date(2020, 1, 31), status="open"),
                NextStep("Thank the hosts", status="done"),
                NextStep("Meet again", "AR", due=date(2027, 1, 31), status="in_progress"),
            ),
        ),
        exchange("Wages", "MX", "AR", "June 2021"),
        exchange(NAUGHTY, "BR", "MX", "2022", *ten, narrative=NAUGHTY),
        Record(kind=PROJECT, title="Safer farms", parties=(Party("MX", "", "beneficiary"),)),
    ]
    _, ids = sessions.write(Deed("records_added", count=len(records)), add_records, records)
    return ids


@pytest.fixture
def session(sessions: Sessions) -> Iterator[Session]:
    with sessions.reading() as opened:
        yield opened


def headings(report: Report, level: int = 1) -> list[str]:
    return [b.text for b in report.blocks if isinstance(b, Heading) and b.level == level]


def beneath(report: Report, heading: str) -> list[Block]:
    """Return the blocks from a heading to the next of its level."""
    found: list[Block] = []
    level = 0
    for block in report.blocks:
        if isinstance(block, Heading) and level and block.level <= level:
            break
        if level:
            found.append(block)
        if isinstance(block, Heading) and block.text == heading:
            level = block.level
    return found


def cells(blocks: list[Block]) -> list[tuple[str, ...]]:
    return [row.cells for block in blocks if isinstance(block, Table) for row in block.rows]


def told(session: Session, **asked: object) -> Report:
    wanted = PackAsked("en", **asked)  # type: ignore[arg-type]
    return read_pack(session, wanted, ABOUT).report


def test_a_pack_tells_what_a_meeting_needs(ids: list[int], session: Session) -> None:
    report = told(session, query=Query())
    assert headings(report) == [
        *("At a glance", "History", "Learnings", "Open next steps", "Projects", "Figures", "Map"),
        "Annex: all records",
    ]
    steps = cells(beneath(report, "Open next steps"))
    assert [row[0] for row in steps] == ["Print a handbook", "Meet again"]
    assert ["overdue" in row[3] for row in steps] == [True, False]
    assert len(cells(beneath(report, "Annex: all records"))) == len(ids)
    assert "2 open · 1 overdue" in dict(_cover(report).facts).values()


def test_a_pair_is_told_by_who_provided_to_whom(ids: list[int], session: Session) -> None:
    report = told(session, pair=("MX", "AR"))
    assert report.title == "Mexico and Argentina"
    assert headings(report, 2)[1:3] == [
        "What Mexico provided to Argentina",
        "What Argentina provided to Mexico",
    ]
    assert headings(report, 3) == ["Wages", "Visit of inspectors"]


def test_words_are_the_readers_and_texts_the_records(ids: list[int], session: Session) -> None:
    report = read_pack(session, PackAsked("es", ids=tuple(ids[:1])), ABOUT).report
    assert "Próximos pasos pendientes" in headings(report)
    assert cells(beneath(report, "Próximos pasos pendientes"))[0][:2] == (
        "Print a handbook",
        "Visit of inspectors",
    )
    assert report.title == "Visit of inspectors"


@pytest.mark.parametrize(
    ("chosen", "title"),
    [
        (slice(0, 2), "Argentina, Mexico 2019–2021"),
        (slice(2, 4), "Mexico 2022"),
        (slice(0, 1), "Visit of inspectors"),
    ],
)
def test_a_pack_without_a_search_is_called_what_its_records_share(
    ids: list[int], session: Session, chosen: slice, title: str
) -> None:
    asked = PackAsked("en", ids=tuple(ids[chosen]))
    assert read_pack(session, asked, ABOUT).report.title == title
    assert usual_title(session, asked) == title


def test_records_that_share_nothing_are_counted_in_the_title(sessions: Sessions) -> None:
    apart = [exchange("One", "AR", "MX", "2019"), exchange("Two", "FR", "VN", "2020")]
    _, ids = sessions.write(Deed("records_added", count=2), add_records, apart)
    with sessions.reading() as session:
        assert usual_title(session, PackAsked("es", ids=tuple(ids))) == "Registros elegidos: 2"
        query = Query(chosen={"kind": ("exchange",)})
        assert usual_title(session, PackAsked("es", query)) == "Intercambios 2019–2020"


def test_a_pack_keeps_internal_comments_in_the_house_unless_asked(
    sessions: Sessions, tmp_path: Path
) -> None:
    noted = exchange(
        "Noted",
        "AR",
        "MX",
        "2019",
        comments=(Comment("internal", text="for us"), Comment("provider", text="for all")),
    )
    sessions.write(Deed("records_added", count=1), add_records, [noted])
    said: dict[bool, set[object]] = {}
    with sessions.reading() as session:
        for internal in (False, True):
            path = tmp_path / f"{internal}.xlsx"
            make_pack(session, [path], PackAsked("en", Query(), internal=internal), ABOUT)
            book = load_workbook(path)
            said[internal] = {cell for row in book["Comments"].values for cell in row}
    assert "for us" not in said[False]
    assert {"for all"} <= said[False]
    assert {"for us", "for all"} <= said[True]


def test_the_workbook_of_a_pack_has_no_sheet_without_a_row(
    ids: list[int], session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "pack.xlsx"
    make_pack(session, [path], PackAsked("en", ids=tuple(ids[1:2])), ABOUT)
    book = load_workbook(path)
    shown = [sheet.title for sheet in book if sheet.sheet_state == "visible"]
    assert shown == ["Exchanges", "Parties", "Summary", "About"]


def test_nothing_found_is_said(ids: list[int], session: Session) -> None:
    report = told(session, query=Query("nobodyhasthisword"))
    [said] = [block for block in report.blocks if isinstance(block, Paragraph)]
    assert said.line.text == "No record answers to this selection."


def test_the_same_records_make_the_same_bytes(
    qapp: QApplication, ids: list[int], session: Session, tmp_path: Path
) -> None:
    asked = PackAsked("fr", Query())
    written: list[list[bytes]] = []
    for name in ("one", "two"):
        paths = paths_of(tmp_path / name)
        assert make_pack(session, paths, asked, ABOUT) == len(ids)
        written.append([path.read_bytes() for path in paths])
    assert written[0] == written[1]


def test_each_file_holds_the_records_as_they_are_written(
    qapp: QApplication, ids: list[int], session: Session, tmp_path: Path
) -> None:
    paths = paths_of(tmp_path / "pack")
    make_pack(session, paths, PackAsked("es", Query()), ABOUT)
    book = load_workbook(paths[0])
    assert any("Visit of inspectors" in map(str, row) for s in book for row in s.values)
    with ZipFile(paths[1]) as packed:
        word = packed.read("word/document.xml").decode("utf-8")
    assert "&lt;b&gt;bold&lt;/b&gt;" in word
    assert "العمل اللائق" in word
    pages = QPdfDocument()
    pages.load(str(paths[2]))
    text = "".join(pages.getAllText(page).text() for page in range(pages.pageCount()))
    assert "Próximos pasos pendientes" in text
    assert "<b>bold</b>" in text


@pytest.mark.parametrize("asked_at", [1, 3, 6, 9, 14])
def test_cancel_leaves_nothing(
    qapp: QApplication, ids: list[int], session: Session, tmp_path: Path, asked_at: int
) -> None:
    heard = 0

    def stop_there(done: int, total: int) -> None:
        nonlocal heard
        heard += 1
        if heard == asked_at:
            raise Stopped

    with pytest.raises(Stopped):
        make_pack(session, paths_of(tmp_path / "pack"), PackAsked("en", Query()), ABOUT, stop_there)
    assert not [path for path in tmp_path.iterdir() if "pack" in path.name]


def test_a_file_that_cannot_be_made_leaves_none(
    ids: list[int], session: Session, tmp_path: Path
) -> None:
    broken = templates.own_templates() / templates.REPORT
    broken.parent.mkdir(parents=True)
    broken.write_text("no Word document", encoding="utf-8")
    out = tmp_path / "pack"
    with pytest.raises(TemplateUnusable):
        make_pack(session, [out.with_suffix(".xlsx"), out.with_suffix(".docx")], _all(), ABOUT)
    assert not list(tmp_path.glob("*pack*"))


def test_a_pack_takes_the_place_of_no_other(
    ids: list[int], session: Session, tmp_path: Path
) -> None:
    paths = [tmp_path / "Pack.xlsx"]
    assert make_new_pack(session, paths, _all(), ABOUT) == (paths, len(ids))
    assert beside_others(paths) == [tmp_path / "Pack (2).xlsx"]


@pytest.mark.parametrize(
    ("out", "made"),
    [
        ("a", [f"a{ending}" for ending in ENDINGS]),
        ("Round 2.5", [f"Round 2.5{ending}" for ending in ENDINGS]),
        ("a.PDF", ["a.PDF"]),
        ("", [f"pack{ending}" for ending in ENDINGS]),
    ],
)
def test_the_name_decides_which_files_are_made(tmp_path: Path, out: str, made: list[str]) -> None:
    assert paths_of(tmp_path / out) == [tmp_path / name for name in made]


def test_an_ending_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoReportFormat):
        paths_of(tmp_path / "a.odt")


def test_a_long_text_ends_with_a_sentence_or_a_word() -> None:
    assert shortened("One. Two words here. Three more.", 24) == "One. Two words here. […]"
    assert shortened("many words without an end", 12) == "many words…"
    assert shortened("short", 12) == "short"


def test_a_country_is_told_by_what_it_asked_and_gave(ids: list[int], session: Session) -> None:
    profile = country_profile(session, "MX")
    report = country_report(profile, language="fr", made=MADE, topics={})
    assert report.title == "Mexique"
    assert headings(report)[:4] == [
        *("En bref", "Avec qui", "Ce qu’il a demandé", "Ce qu’il a fourni")
    ]
    assert {row[0] for row in cells(beneath(report, "Avec qui"))} >= {"Argentine", "Brésil"}
    assert any(isinstance(block, Chart) for block in report.blocks)


def test_a_country_nobody_knows_is_said(session: Session) -> None:
    report = country_report(country_profile(session, "FJ"), language="en", made=MADE, topics={})
    assert headings(report) == []
    assert "Nothing is known" in str(report.blocks[-1])


def test_records_are_pages_after_a_list(ids: list[int], session: Session, tmp_path: Path) -> None:
    pages = read_pages(session, ids[:1], language="en")
    assert headings(pages) == ["Visit of inspectors"]
    assert not pages.has_cover
    records = read_pack(session, _all(), ABOUT).records
    report = records_report(records, language="en", made=MADE, topics={})
    assert headings(report)[0] == "4 records"
    assert len(headings(report)) == 1 + len(ids)
    with (tmp_path / "a.html").open("wb") as file:
        write_html(file, report, {})
    html = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;bold&lt;/b&gt;" in html
    assert "<script" not in html
    assert "http" not in html.replace('http-equiv="Content', "")


def test_a_list_that_is_cut_says_so() -> None:
    report = list_report("List", (), ((),), language="en", made=MADE, in_all=3)
    assert "The first 1 of 3 records" in str(report.blocks)
    told = records_report((), language="en", made=MADE, topics={}, listed=False, in_all=2)
    assert "The first 0 of 2 records" in str(told.blocks)
    assert report.is_wide


def _all() -> PackAsked:
    return PackAsked("en", Query())


def _cover(report: Report) -> Title:
    return next(block for block in report.blocks if isinstance(block, Title))
