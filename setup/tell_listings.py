"""Print what would become of every workbook of a folder, as the tables of docs/IMPORTING.md.

    PYTHONPATH=. .venv/bin/python setup/tell_listings.py FOLDER > tables.md

Each is read into an empty catalogue, mapped untouched by hand.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.errors import CatalogueError
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.mapping import Mapping
from coopdesk.importing.notes import Code
from coopdesk.importing.opening import open_file
from coopdesk.importing.plan import Outcome, Plan, PlannedSheet

KINDS = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv"}
COUNTED = (Outcome.NEW, Outcome.DUPLICATE, Outcome.REFUSED, Outcome.NOT_DATA)


def main(folder: Path) -> None:
    """Print the rows of all files first, then the columns of each table."""
    with TemporaryDirectory() as place:
        sessions = open_database(Path(place) / "empty.coopdesk")
        plans = list(_plans(sessions, folder))
        sessions.close()
    print("| file | sheet | read | new | twice | refused | not data | why not |")
    print("|---|---|--:|--:|--:|--:|--:|---|")
    for path, plan in plans:
        for line in _rows(path, plan):
            print(line)
    for path, plan in plans:
        for sheet in plan.sheets if isinstance(plan, Plan) else ():
            if sheet.mapping and sheet.read:
                print(f"\n### {path.name} · {sheet.sheet}: {sheet.mapping.target.key}\n")
                _print_columns(sheet.mapping)


def _plans(sessions: Sessions, folder: Path) -> Iterator[tuple[Path, Plan | CatalogueError]]:
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in KINDS:
            continue
        try:
            opened = open_file(path)
        except CatalogueError as refusal:
            yield path, refusal
            continue
        with sessions.reading() as session:
            yield path, make_plan(session, opened)


def _rows(path: Path, plan: Plan | CatalogueError) -> Iterator[str]:
    if isinstance(plan, CatalogueError):
        yield f"| {path.name} | | | | | | | {type(plan).__name__} |"
        return
    for sheet in plan.sheets:
        counts = [sheet.counts[outcome] for outcome in COUNTED]
        assert sheet.read == sum(counts)  # noqa: S101 into an empty catalogue nothing else can be
        why = "" if sheet.mapping and counts[0] else _why(plan, sheet)
        cells = [path.name, sheet.sheet, str(sheet.read), *map(str, counts), why]
        yield f"| {' | '.join(cells)} |"
    repeated = _repeated(plan)
    if repeated:
        yield f"| | | | | | | | ids that several rows bear: {len(repeated)}: {_some(repeated)} |"


def _why(plan: Plan, sheet: PlannedSheet) -> str:
    """Say why a sheet brings nothing in: what most of its rows are, else what is said of it."""
    rows = (row for row in plan.rows if (row.sheet, row.place) == (sheet.sheet, sheet.place))
    codes = Counter(note.code for row in rows for note in row.notes)
    said = [code for code, _ in codes.most_common(1)] or [note.code for note in sheet.notes]
    return str(said[0]).replace("_", " ") if said else ""


def _repeated(plan: Plan) -> list[str]:
    values = (n.values[0] for n in plan.notes if n.code is Code.REFERENCE_REPEATED and n.values)
    return sorted(dict.fromkeys(values))


def _some(texts: Sequence[str], most: int = 8) -> str:
    shown = ", ".join(f"`{text}`" for text in texts[:most])
    return shown if len(texts) <= most else f"{shown} …"


def _print_columns(mapping: Mapping) -> None:
    print("| column | cells | becomes | because of | % |")
    print("|---|--:|---|---|--:|")
    empty = 0
    for column in mapping.columns:
        if not column.filled:
            empty += 1
            continue
        heading = " ".join(column.heading.split())
        because = str(column.reason) if column.becomes else ""
        sure = str(column.confidence) if column.becomes else ""
        cells = [heading, str(column.filled), column.becomes or "—", because, sure]
        print(f"| {' | '.join(cells)} |")
    if empty:
        print(f"\n{empty} columns are empty.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
