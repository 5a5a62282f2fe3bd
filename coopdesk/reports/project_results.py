"""The results of a project in a report: the tree, the models, the activities output by output."""

from __future__ import annotations

from collections.abc import Iterator

from coopdesk.domain.records import Record
from coopdesk.domain.results import Activity, ActivityItem, ResultNode
from coopdesk.reports.contents import (
    Block,
    Column,
    Heading,
    Line,
    Paragraph,
    Row,
    Table,
)
from coopdesk.reports.prose import prose
from coopdesk.reports.words import Say

_LEVELS = ("outcome", "sub_outcome", "output")
_FIRST = 2  # level of the headings of the outermost results


def results(record: Record, say: Say) -> list[Block]:
    """Return the tree of results as a table, and the intervention models."""
    if not record.results and not record.models:
        return [Heading(say.text("results")), Paragraph(Line(say.text("no_results")), "quiet")]
    blocks: list[Block] = [Heading(say.text("results"))]
    if record.results:
        blocks += [Paragraph(Line(totals(record, say)), "lead"), _tree(record, say)]
    if record.models:
        models = (Line(each.text, lead=f"{each.number}.") for each in record.models)
        blocks += [Heading(say.text("models"), 2), *(Paragraph(line) for line in models)]
    return blocks


def activities(record: Record, say: Say) -> list[Block]:
    """Return what is done for each result: story, models, and a table of its activities."""
    told = [node for node in record.results if node.activities or node.narrative]
    if not told:
        return []
    depth_of = depths(record)
    blocks: list[Block] = [Heading(say.text("activities_by_output"))]
    for node in record.results:
        blocks.append(Heading(node_title(node, say), _FIRST + depth_of[node.level]))
        blocks += prose(node.narrative)
        if node.models:
            numbers = Line(
                model_numbers(node), lead=say.label(say.text("models_short"), "").rstrip()
            )
            blocks.append(Paragraph(numbers, "quiet"))
        if node.activities:
            blocks.append(_table(node, say))
        elif node.level == "output":
            blocks.append(Paragraph(Line(say.text("no_activities")), "quiet"))
    return blocks


def totals(record: Record, say: Say) -> str:
    """Say how many results, activities and lines there are."""
    levels = [node.level for node in record.results]
    told = [say.count(f"{level}s", levels.count(level)) for level in _LEVELS if level in levels]
    every = [activity for node in record.results for activity in node.activities]
    lines = sum(len(activity.items) for activity in every)
    return " · ".join([*told, say.count("activities", len(every)), say.count("items", lines)])


def depths(record: Record) -> dict[str, int]:
    """Return how deep each level stands in the tree, from 0; an unknown one innermost."""
    levels = {node.level for node in record.results}
    known = [level for level in _LEVELS if level in levels]
    return dict.fromkeys(levels, len(known)) | {level: n for n, level in enumerate(known)}


def node_title(node: ResultNode, say: Say) -> str:
    """Return a result as a heading: Output 1.1.2: …."""
    name = node.label or say.term("node_level", node.level)
    return say.label(f"{name} {node.code}".strip(), node.title)


def model_numbers(node: ResultNode) -> str:
    """Return the numbers of the models a result is linked to."""
    return ", ".join(str(model.number) for model in node.models)


def lines_of(activity: Activity) -> Iterator[ActivityItem]:
    """Yield the lines of an activity, one that says nothing where it has none."""
    yield from activity.items or (ActivityItem(),)


def said_periods(line: ActivityItem, say: Say) -> str:
    """Return when a line takes place, in words."""
    return ", ".join(filter(None, (say.short_period(each.period) for each in line.periods)))


def _tree(record: Record, say: Say) -> Table:
    depth_of = depths(record)
    has_models = any(node.models for node in record.results)
    columns = (
        Column(say.text("result"), 10),
        *((Column(say.text("models_short"), 1.7),) if has_models else ()),
        Column(say.text("activities"), 1.9, is_number=True),
    )
    rows: list[Row] = []
    for node in record.results:
        count = str(len(node.activities) or ("–" if node.level == "output" else ""))
        models = (model_numbers(node),) if has_models else ()
        strong = node.level != "output" and depth_of[node.level] == 0
        rows.append(
            Row((node_title(node, say), *models, count), depth_of[node.level], is_strong=strong)
        )
    return Table(columns, tuple(rows))


def _table(node: ResultNode, say: Say) -> Table:
    columns = (
        Column(say.text("activity"), 3),
        Column(say.text("category"), 2.1),
        Column(say.text("what"), 4.6),
        Column(say.text("when"), 2),
    )
    rows: list[Row] = []
    for activity in node.activities:
        lines = list(lines_of(activity))
        for number, line in enumerate(lines):
            cells = (
                "" if number else activity.title,
                say.term("activity_category", line.category),
                _text(line),
                said_periods(line, say),
            )
            rows.append(Row(cells, runs_on=number + 1 < len(lines)))
    return Table(columns, tuple(rows))


def _text(line: ActivityItem) -> str:
    """Return what a line says, each line of it with a bullet where there are several."""
    told = line.text.split("\n")
    text = "\n".join(f"• {each}" for each in told) if len(told) > 1 else line.text
    hint = line.status_hint
    return f"{text} ({hint})" if hint and hint not in text else text
