"""The status report of a project as sheets: project, results, activities, figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from coopdesk.domain.periods import Period, first_day, last_day
from coopdesk.domain.records import Record
from coopdesk.domain.results import Activity, ActivityItem, ResultNode
from coopdesk.exporting.cells import Cell
from coopdesk.exporting.report_book import BookAbout, BookColumn, BookSheet, BookTable
from coopdesk.reports.contents import Facts, Line, Note, Report, Table
from coopdesk.reports.plain import one_line, plain
from coopdesk.reports.project_figures import figure_label
from coopdesk.reports.project_results import lines_of, model_numbers, said_periods
from coopdesk.reports.words import Say
from coopdesk.statistics import projects

_WIDE = 60


def project_sheets(record: Record, report: Report) -> list[BookSheet]:
    """Return the sheets of a project, of which the report says the same as pages."""
    say = Say(report.language)
    sheets = [
        _project(record, report, say),
        _results(record, say),
        _activities(record, say),
        _figures(record, report, say),
    ]
    return [_plain_sheet(sheet) for sheet in sheets]


def about_book(report: Report) -> BookAbout:
    """Return what the properties of the workbook say."""
    return BookAbout(
        title=one_line(report.title)[:255],
        made=report.made,
        locale=report.language,
        language=Say(report.language).language,
        author=plain(report.author),
        subject=report.kind,
    )


def _project(record: Record, report: Report, say: Say) -> BookSheet:
    """Return what is known of the project as a whole, doubts last."""
    facts: list[tuple[str, Cell]] = [(say.text("title"), record.title)]
    for block in report.blocks:
        if isinstance(block, Facts):
            facts += block.rows
    facts += _texts(say.text("summary"), record.narrative)
    for each in record.descriptions:
        facts += _texts(say.term("description_kind", each.kind), each.text)
    notes = [block for block in report.blocks if isinstance(block, Note)]
    facts += [(say.text("doubts"), _said(note.line, say)) for note in notes]
    facts.append(
        (say.text("sources"), say.text("record", uid=record.uid, revision=record.revision))
    )
    tables: list[BookTable] = []
    if record.parties:
        rows = tuple(
            (
                say.term(f"{record.kind}_role", party.role),
                party.organisation,
                say.place(party.place),
                "" if party.confirmed else say.text("suggested"),
            )
            for party in record.parties
        )
        columns = (
            BookColumn(say.text("role"), 24),
            BookColumn(say.text("organisation"), 56),
            BookColumn(say.text("country"), 24),
            BookColumn(say.text("note"), 30),
        )
        tables.append(BookTable("partners", columns, rows, say.text("partners")))
    if record.models:
        columns = (BookColumn(say.text("models_short"), 12), BookColumn(say.text("title"), _WIDE))
        rows = tuple((str(model.number), model.text) for model in record.models)
        tables.append(BookTable("models", columns, rows, say.text("models")))
    kind = report.kind
    return BookSheet(say.text("project_sheet"), kind, tuple(facts), tuple(tables))


def _texts(label: str, text: str) -> list[tuple[str, Cell]]:
    """Return a text paragraph by paragraph, its label at the first."""
    parts = [part for part in plain(text).split("\n") if part.strip()]
    return [("" if place else label, part) for place, part in enumerate(parts)]


def _results(record: Record, say: Say) -> BookSheet:
    columns = (
        BookColumn(say.text("level"), 14),
        BookColumn(say.text("code"), 9),
        BookColumn(say.text("title"), _WIDE),
        BookColumn(say.text("models_short"), 10),
        BookColumn(say.text("activities"), 11, "number"),
        BookColumn(say.text("items"), 9, "number"),
        BookColumn(say.text("summary"), _WIDE),
    )
    rows = tuple(_result(node, say) for node in record.results)
    return BookSheet(say.text("results"), tables=(BookTable("results", columns, rows),))


def _result(node: ResultNode, say: Say) -> tuple[Cell, ...]:
    lines = sum(len(activity.items) for activity in node.activities)
    level = node.label or say.term("node_level", node.level)
    counts = (len(node.activities), lines)
    return (level, node.code, node.title, model_numbers(node), *counts, node.narrative)


def _activities(record: Record, say: Say) -> BookSheet:
    columns = (
        BookColumn(say.text("code"), 9),
        BookColumn(say.text("result"), 40),
        BookColumn(say.text("models_short"), 10),
        BookColumn(say.text("activity"), 40),
        BookColumn(say.text("category"), 18),
        BookColumn(say.text("what"), _WIDE),
        BookColumn(say.text("when"), 24),
        BookColumn(say.text("start"), 13, "date"),
        BookColumn(say.text("end"), 13, "date"),
    )
    rows = tuple(
        _activity(node, activity, line, say)
        for node in record.results
        for activity in node.activities
        for line in lines_of(activity)
    )
    return BookSheet(say.text("activities"), tables=(BookTable("activities", columns, rows),))


def _activity(
    node: ResultNode, activity: Activity, line: ActivityItem, say: Say
) -> tuple[Cell, ...]:
    periods = [each.period for each in line.periods]
    starts = [day for day in map(_start, periods) if day]
    ends = [day for day in map(_end, periods) if day]
    return (
        node.code,
        node.title,
        model_numbers(node),
        activity.title,
        say.term("activity_category", line.category),
        line.text,
        said_periods(line, say),
        min(starts, default=None),
        max(ends, default=None),
    )


def _start(period: Period) -> date | None:
    return first_day(period.start, period.start_precision) if period.start else None


def _end(period: Period) -> date | None:
    return last_day(period.end, period.end_precision) if period.end else None


def _figures(record: Record, report: Report, say: Say) -> BookSheet:
    tables = list(_counted(record, say))
    if told := _reported(report, say):
        tables.insert(0, told)
    return BookSheet(say.text("figures"), say.text("figures"), tables=tuple(tables))


def _reported(report: Report, say: Say) -> BookTable | None:
    """Return the table of figures as the pages have it."""
    first = say.text("figure")
    for block in report.blocks:
        if isinstance(block, Table) and block.columns[0].heading == first:
            columns = tuple(
                BookColumn(column.heading, width)
                for column, width in zip(block.columns, (48, 24, 20, 16), strict=True)
            )
            return BookTable("kpis", columns, tuple(row.cells for row in block.rows))
    return None


def _counted(record: Record, say: Say) -> Iterator[BookTable]:
    for figure, title, label in (
        (projects.lines_by_model(record), "by_model", "models_short"),
        (projects.lines_by_category(record), "by_category", "category"),
    ):
        if figure.bars:
            rows = tuple(
                (figure_label(figure.key, bar, say), round(bar.value or 0)) for bar in figure.bars
            )
            columns = (BookColumn(say.text(label), 48), BookColumn(say.text("items"), 12, "number"))
            yield BookTable(figure.key, columns, rows, say.text(title), charted=True)


def _said(line: Line, say: Say) -> str:
    return say.label(line.lead, line.text)


def _plain_sheet(sheet: BookSheet) -> BookSheet:
    """Return a sheet whose texts a workbook can hold."""
    facts = tuple((label, _fit(value)) for label, value in sheet.facts)
    tables = tuple(
        replace(table, rows=tuple(tuple(map(_fit, row)) for row in table.rows))
        for table in sheet.tables
    )
    return replace(sheet, facts=facts, tables=tables)


def _fit(value: Cell) -> Cell:
    return plain(value) if isinstance(value, str) else value
