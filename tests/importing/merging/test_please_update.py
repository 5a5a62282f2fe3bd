"""A workbook *please update* that a country has completed and sent back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl

from coopdesk.catalogue.topics import all_topics
from coopdesk.db.database import Sessions
from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import Record
from coopdesk.exporting.about import About
from coopdesk.exporting.please_update import write_please_update
from coopdesk.exporting.xlsx_rows import letters
from coopdesk.importing.merging.plan import Verdict
from coopdesk.vocabulary.terms import term
from tests.importing.merging.conftest import Apply, Book, Plan, exchange

Keep = Callable[[Sequence[Record]], list[Record]]
Now = Callable[[], dict[str, Record]]
YELLOW = "FFFFF2CC"


def test_what_a_country_fills_in_is_merged_and_nothing_else(
    sessions: Sessions, keep: Keep, planned: Plan, merged: Apply, now: Now, tmp_path: Path
) -> None:
    project = Record(kind="project", title="Project", status="implementation")
    kept = keep([exchange(1), exchange(2, period=Period(), topics=()), project])
    with sessions.reading() as session:
        topics = all_topics(session)
    path = tmp_path / "México.xlsx"
    about = About(datetime.now().astimezone(), "Officer", "catalogue.coopdesk", "0.1.0")
    over = {kept[0].id}
    write_please_update(path, kept, "MX", language="es", topics=topics, about=about, over=over)
    book = Book(path)
    book.put("Intercambios", "Exchange 001", "Estado", term("exchange_status", "reported", "es"))
    book.put("Intercambios", "Exchange 002", "Inicio", date(2024, 3, 5))
    plan = planned(book.save())
    told = [(d.uid, d.field, d.verdict) for d in plan.differences]
    assert told == [
        (kept[0].uid, "status", Verdict.MERGED),
        (kept[1].uid, "start", Verdict.MERGED),
    ]
    merged(plan)
    after = now()
    assert after["Exchange 001"].status == "reported"
    assert after["Exchange 002"].period.start == point(date(2024, 3, 5)).start
    same = {"id", "revision", "content_hash", "updated_at", "updated_by", "status", "period"}
    for before in kept:
        keeping = {name: getattr(after[before.title], name) for name in same}
        assert replace(before, **keeping) == after[before.title]


def test_only_what_may_be_filled_in_is_unlocked_and_gaps_are_marked(
    sessions: Sessions, keep: Keep, tmp_path: Path
) -> None:
    first = exchange(1, status="approved", modality="workshop", country_held="PE")
    kept = keep([first, exchange(2, narrative="")])
    with sessions.reading() as session:
        topics = all_topics(session)
    path = tmp_path / "mexico.xlsx"
    about = About(datetime.now().astimezone())
    over = {kept[0].id}
    write_please_update(path, kept, "MX", language="en", topics=topics, about=about, over=over)
    book = Book(path)
    assert book.workbook.sheetnames[:2] == ["Please update", "Exchanges"]
    assert book.sheet("Please update")["A1"].value == "Please update: Mexico"
    sheet = book.sheet("Exchanges")
    assert sheet.protection.sheet
    below: Any = sheet[2]
    free = {
        str(heading.value)
        for heading, cell in zip(sheet[1], below, strict=True)
        if not cell.protection.locked
    }
    assert free == {
        *("Status", "Start", "End", "Topics", "Narrative", "Modality", "City", "Country held")
    }
    rules = [rule for rule in gaps_of(path) if rule[1] == YELLOW]
    status, story = (letters(book.column("Exchanges", h) - 1) for h in ("Status", "Narrative"))
    assert ("containsBlanks", YELLOW, f"{story}2:{story}3") in rules
    assert ("notContainsBlanks", YELLOW, f"{status}2") in rules


def gaps_of(path: Path) -> list[tuple[str, str, str]]:
    """Return kind, colour and cells of the conditional formats of the first table."""
    workbook: Any = openpyxl.load_workbook(path)
    return [
        (rule.type, str(rule.dxf.fill.bgColor.rgb), str(area.sqref))
        for area in workbook.worksheets[1].conditional_formatting
        for rule in area.rules
        if rule.dxf and rule.dxf.fill
    ]
