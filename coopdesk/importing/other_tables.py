"""The tables in a sheet of somebody else: wherever they begin, beside or below each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from coopdesk.exporting.columns import MAIN_SHEETS, Sheet, sheet
from coopdesk.importing.body_rows import body_rows
from coopdesk.importing.candidates import column_of
from coopdesk.importing.cell_looks import is_words
from coopdesk.importing.continued_columns import with_continued
from coopdesk.importing.forms import forms
from coopdesk.importing.heading_rows import HeadingRows, Headings, Lexicon, Merged
from coopdesk.importing.kind_evidence import target_of
from coopdesk.importing.known_columns import known_words
from coopdesk.importing.notes import Code
from coopdesk.importing.other_sheets import TITLES, lists_headings, why_no_records, why_no_table
from coopdesk.importing.sheets import Sheet as FileSheet
from coopdesk.importing.sheets import SheetRow, column_letters
from coopdesk.importing.side_by_side import parted
from coopdesk.importing.table import Table
from coopdesk.importing.table_body import Body, read_body
from coopdesk.importing.ticked_columns import with_ticked
from coopdesk.vocabulary.labels import key

LOOKED_AT = 100  # rows that tell which column is the title


def tables_of_others(source: FileSheet, named: Sheet | None, kind: str) -> Iterator[Table]:
    """Yield the tables of a sheet, beside each other from the left, each from top to bottom.

    kind forces the main sheet; named is the sheet of ours it is called after.
    """
    main = candidates(named, kind)
    lexicons = [_lexicon(named, named)] if named and named.part else []
    lexicons.append(_lexicon(next(c for c in main if not c.part), named))
    place = 0
    if not named:
        kind_of = partial(target_of, named=named, candidates=main)
        found = forms(source.name, source.rows, lexicons[-1], kind_of)
        yield from (replace(table, place=at) for at, table in enumerate(found, 1))
        if found:
            return
    for rows in parted(source.rows, lexicons, source.merged):
        for table in _stacked(source, rows, lexicons, (named, main)):
            place += 1
            yield replace(table, place=place)


def _lexicon(target: Sheet, named: Sheet | None) -> Lexicon:
    needed = ("record_title", "record_uid") if target.part else ("title", "uid")
    return Lexicon(
        known_words(target),
        frozenset(needed),
        enough=1 if named else 2,
        meaning=partial(column_of, target=target),
    )


def _stacked(
    source: FileSheet,
    rows: Sequence[SheetRow],
    lexicons: Sequence[Lexicon],
    ours: tuple[Sheet | None, Sequence[Sheet]],
) -> Iterator[Table]:
    """Yield the tables that stand below each other in some rows."""
    name, merged = source.name, source.merged
    asked = HeadingRows(rows, lexicons, merged)
    found = asked.first()
    if found is None:
        yield Table(name, rows=tuple(rows), skipped=why_no_table(name, rows))
    start = 0
    while found is not None:
        target = target_of(found.texts, *ours)
        lexicon = lexicons[0] if target.part else _lexicon(target, ours[0])
        if target.part:
            body = Body(found.last + 1, len(rows), len(rows), {}, {})
        else:
            body = read_body(rows, found, asked, _title_column(found, lexicon, rows), merged)
        if body.following and body.titles == body.first:
            found = body.following  # what stands above headings may look like some
            continue
        yield _made(name, rows, start, found, body, merged, target, lexicon)
        start, found = body.titles, body.following


def candidates(named: Sheet | None, kind: str) -> tuple[Sheet, ...]:
    """Return the sheets of ours a sheet may be: the one it is called after, or a main sheet."""
    main = MAIN_SHEETS if kind == "auto" else (sheet(kind),)
    if named and (named.part or kind == "auto"):
        return (named, *(each for each in main if each is not named))
    return main


def without_guidance(tables: Sequence[Table]) -> tuple[Table, ...]:
    """Leave out tables that speak of the headings of others: they explain how to fill them in."""
    headings = {
        (table.sheet, table.place): {key(text) for _, text in table.headings} for table in tables
    }

    def explains(table: Table) -> bool:
        own = (table.sheet, table.place)
        others = {text for place, texts in headings.items() if place != own for text in texts}
        heading = [table.heading_cells] if table.heading_cells else []
        rows = [*table.above, *heading, *table.rows[:LOOKED_AT]]
        return not table.own_page and not table.ours and lists_headings(rows, others)

    return tuple(
        replace(table, target=None, skipped=Code.GUIDANCE) if explains(table) else table
        for table in tables
    )


def _made(
    name: str,
    rows: Sequence[SheetRow],
    start: int,
    headings: Headings,
    body: Body,
    merged: Sequence[Merged],
    target: Sheet,
    lexicon: Lexicon,
) -> Table:
    """Return the table of some headings; what stands above them begins at start."""
    made = body_rows(rows, headings, body, merged)
    texts = {**headings.texts}
    for shape in {tuple(row.cells) for row in made.rows}:
        for column in shape:
            texts.setdefault(column, column_letters(column))  # filled, but without a heading
    title = _title_column(headings, lexicon, rows)
    made, continued = with_continued(made, texts, title, lexicon.meant)
    made, ticked = with_ticked(made, texts, lexicon.meant)
    texts |= dict(made.added)
    skipped = None if target.part else why_no_records(name, headings, made.rows, lexicon)
    above = [row for at, row in enumerate(rows[start : headings.first], start) if at != body.lead]
    return Table(
        name,
        target if skipped in {None, Code.NO_TITLE} else None,
        heading_row=rows[headings.last].number,
        headings=tuple(sorted(texts.items())),
        above=tuple(above),
        heading_cells=rows[headings.last],
        rows=made.rows,
        added=made.added,
        continued=continued,
        ticked=ticked,
        set_aside=made.set_aside,
        skipped=skipped,
    )


def _title_column(headings: Headings, lexicon: Lexicon, rows: Sequence[SheetRow]) -> int:
    """Return the column that is most like a title: by its heading, else by its long texts."""
    titled = [c for c, text in headings.texts.items() if lexicon.meant(text) in TITLES]
    if titled:
        return min(titled)
    sample = rows[headings.last + 1 : headings.last + 1 + LOOKED_AT]
    lengths: dict[int, int] = {}
    for column, text in headings.texts.items():
        said = {str(row.cells.get(column, "")) for row in sample}
        lengths[column] = sum(len(t) for t in said if is_words(t)) * (not lexicon.column(text))
    return max(lengths, key=lambda column: lengths[column])
