"""What a report tells of a project."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopdesk.domain.records import PROJECT, Record
from coopdesk.domain.results import StatusReport
from coopdesk.domain.snapshots import snapshot_of
from coopdesk.reports.contents import (
    Block,
    Bullets,
    Chart,
    Facts,
    Heading,
    Line,
    Note,
    Paragraph,
    Report,
    Table,
    Title,
)
from coopdesk.reports.project import project_report
from tests.reports.conftest import MADE


def told(record: Record, language: str = "en") -> Report:
    return project_report(record, language=language, made=MADE, topics={})


def lines_of(block: Block) -> list[str]:
    match block:
        case Paragraph() | Note():
            return [f"{block.line.lead} {block.line.text} {block.line.aside}"]
        case Bullets():
            return [f"{each.lead} {each.text} {each.aside}" for each in block.lines]
        case Heading() | Title():
            return [block.text]
        case Facts():
            return [" ".join(row) for row in block.rows]
        case Table():
            return [" | ".join(row.cells) for row in block.rows]
        case _:
            return []


def words(report: Report) -> str:
    return "\n".join(line for block in report.blocks for line in lines_of(block))


def test_each_part_of_a_project_has_its_heading_in_order(project: Record) -> None:
    first = [b.text for b in told(project).blocks if isinstance(b, Heading) and b.level == 1]
    assert first == [
        *("At a glance", "Summary", "Objectives and target groups", "Partners", "Money"),
        *("Results", "Figures", "Activities by output", "Learnings", "Next steps"),
        *("Comments", "Points to check", "Documents and links", "Sources"),
    ]


def test_the_cover_tells_period_day_budget_and_where(project: Record) -> None:
    cover = told(project).blocks[0]
    assert isinstance(cover, Title)
    assert cover.facts == (
        ("Period", "January 2022 – December 2025"),
        ("As of", "1 July 2024"),
        ("Budget", "USD 2,500,000"),
        ("Countries and regions", "Guatemala"),
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["62.4%", "2 activities", "1 outcome ·", "suggested by the text"]),
        ("es", ["62,4 %", "2 actividades", "1 resultado ·", "USD 2.500.000", "30 sept 2024"]),
        ("fr", ["62,4 %", "2 activités", "1 résultat ·", "Bailleur de fonds"]),
        ("pt", ["62,4%", "2 atividades", "1 resultado ·", "Executor"]),
        ("es_MX", ["USD 2,500,000"]),
    ],
)
def test_it_is_told_in_the_words_of_the_reader(
    project: Record, language: str, said: list[str]
) -> None:
    report = words(told(project, language)).replace("\xa0", " ").replace("\u202f", " ")
    assert [text for text in said if text not in report] == []


def test_nothing_private_or_dismissed_is_told(project: Record) -> None:
    report = words(told(project))
    assert "Private" not in report
    assert "example.org" not in report.replace("https://example.org/study", "")
    assert "any more" not in report
    assert "speaks of August" in report


def test_lists_in_running_text_become_lists(project: Record) -> None:
    blocks = told(project).blocks
    assert Bullets((Line("by training"), Line("by advice"))) in blocks


def test_an_activity_names_itself_once_and_an_output_without_any_says_so(project: Record) -> None:
    blocks = told(project).blocks
    tables = [b for b in blocks if isinstance(b, Table) and b.columns[0].heading == "Activity"]
    assert [row.cells for row in tables[0].rows] == [
        ("Course", "Training", "Held twice", "Mar 2023, May 2024"),
        ("", "Communication", "• Handbook\n• Poster", "Oct 2025"),
        ("Visits without lines", "", "", ""),
    ]
    assert "No activities are listed under this output." in words(told(project))


def test_charts_say_what_they_show_and_a_model_without_lines_is_none(project: Record) -> None:
    said = [block.words for block in told(project).blocks if isinstance(block, Chart)]
    assert said[0] == (
        "Lines of activities by intervention model. Model 1: Advice: none; Model 2: Training: 2"
    )
    assert len(said) == 3


def test_a_project_with_a_title_alone_has_a_report() -> None:
    report = told(Record(kind=PROJECT, title="Only a title"))
    assert "No results or activities have been recorded" in words(report)
    assert not list(report.charts())


def test_what_changed_since_the_report_before_is_told_with_both_sides(project: Record) -> None:
    earlier = StatusReport(date(2023, 12, 31), "First", snapshot=snapshot_of(project))
    node = project.results[1]
    activity = node.activities[0]
    later = replace(activity, items=(replace(activity.items[0], text="Held thrice"),))
    results = (project.results[0], replace(node, activities=(later, node.activities[1])))
    now = replace(
        project,
        results=(*results, project.results[2]),
        status_reports=(*project.status_reports, earlier),
    )
    blocks = list(told(now).blocks)
    at = blocks.index(Heading("What changed since 31 December 2023"))
    table = blocks[at + 1]
    assert isinstance(table, Table)
    assert [row.cells[0] for row in table.rows] == ["Changed", "Gone"]
    assert table.rows[0].cells[1:] == (
        "Output 1.1 › Course › Held thrice",
        "Held twice",
        "Held thrice",
    )
    assert "Handbook" in table.rows[1].cells[2]
    same = replace(project, status_reports=now.status_reports)
    assert "Nothing has changed since then." in words(told(same))
