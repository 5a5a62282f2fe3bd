"""What can be typed after the program's name."""

from __future__ import annotations

import re
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from coopdesk import __version__
from coopdesk.domain.records import KINDS
from coopdesk.exporting.columns import MAIN_SHEETS
from coopdesk.paths import default_catalogue
from coopdesk.vocabulary.labels import LANGUAGES

PROGRAM = "coopdesk"


@dataclass(frozen=True, slots=True)
class Options:
    """What is said for any command; no command at all asks for the window.

    catalogue None and language "" mean that nothing was said.
    """

    command: str = ""
    catalogue: Path | None = None
    language: str = ""


def options(arguments: list[str]) -> Options:
    """Read what is said for any command; raises SystemExit as parse does."""
    asked = parse(arguments)
    return Options(asked.command or "", asked.catalogue, asked.language)


def parse(arguments: list[str]) -> Namespace:
    """Read the arguments; raises SystemExit for wrong usage (2), --help and --version (0)."""
    return _parser().parse_args(_with_minus_as_text(arguments))


def catalogue_of(asked: Namespace) -> Path:
    """Return the catalogue that was named, else the officer's own."""
    return asked.catalogue or default_catalogue()


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        PROGRAM,
        description="The desk of technical cooperation. Without a command the window opens.",
        parents=[_everywhere()],
        allow_abbrev=False,
    )
    parser.set_defaults(catalogue=None, language="")
    parser.add_argument("--version", action="version", version=f"CoopDesk {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, says, fill in DESCRIBED:
        command = commands.add_parser(
            name, help=says, description=says, parents=[_everywhere()], allow_abbrev=False
        )
        fill(command)
    return parser


def _everywhere() -> ArgumentParser:
    """Return the options that may stand before the command and after it."""
    parser = ArgumentParser(add_help=False, argument_default=SUPPRESS)
    parser.add_argument(
        "--catalogue", type=_file, metavar="PATH", help="the catalogue file; your own by default"
    )
    parser.add_argument("--language", choices=LANGUAGES, help="of names and headings")
    return parser


def _json(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="answer with one JSON object")


def _with_minus_as_text(arguments: list[str]) -> list[str]:
    """Let `search -child` look for records without a word: a blank before it makes it a text."""
    if "search" not in arguments:
        return arguments
    at = arguments.index("search") + 1
    return arguments[:at] + [
        f" {each}" if each.startswith("-") and not _OPTION.match(each) else each
        for each in arguments[at:]
    ]


_OPTION = re.compile(r"--|-h$|-\d|-$")


def _sample(_parser: ArgumentParser) -> None:
    pass


def _search(parser: ArgumentParser) -> None:
    parser.add_argument("query", nargs="*", metavar="QUERY", help="any words; none finds all")
    parser.add_argument("--limit", type=_count, metavar="N", help="show the first N only")
    _json(parser)


def _show(parser: ArgumentParser) -> None:
    parser.add_argument("record", metavar="RECORD", help="a uid, a reference or an id")
    _json(parser)


_TABLES = "xlsx, xlsm, xlsb, xls, ods, csv, tsv or our json; - for what is on standard input"


def _import(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=_TABLES)
    parser.add_argument(
        "--as",
        dest="kind",
        choices=("exchanges", "projects", "auto"),
        default="auto",
        help="what the rows are, where the file does not say",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, do nothing")
    _json(parser)


def _capture(parser: ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="pdf, docx, html, eml or txt; - for what is on standard input",
    )
    parser.add_argument("--save", action="store_true", help="keep the drafts as records")
    later = parser.add_mutually_exclusive_group()
    later.add_argument(
        "--into", metavar="RECORD", help="take a later report of this project into its record"
    )
    later.add_argument(
        "--apart", action="store_true", help="with --save: keep also a later report as a record"
    )
    _json(parser)


def _export(parser: ArgumentParser) -> None:
    parser.add_argument(
        "out", type=Path, metavar="OUT", help="its ending decides: xlsx, csv, json, docx, pdf, html"
    )
    parser.add_argument("--query", default="", metavar="Q", help="only what these words find")
    parser.add_argument("--kind", choices=KINDS, help="only records of this kind")
    parser.add_argument(
        "--columns",
        type=_columns,
        metavar="A,B,…",
        help="only these, in this order: title, start, requesting, topics, uid and the like;"
        " a name that is none lists them all",
    )


def _report(parser: ArgumentParser) -> None:
    kinds = parser.add_subparsers(dest="report", metavar="KIND", required=True)
    says = "Write the status report of a project."
    project = kinds.add_parser(
        "project", help=says, description=says, parents=[_everywhere()], allow_abbrev=False
    )
    project.add_argument("record", metavar="RECORD", help="a uid, a reference or an id")
    project.add_argument(
        "out", type=Path, metavar="OUT", help="its ending decides: docx, pdf, xlsx"
    )
    _json(project)

    says = "Write the profile of a country or region."
    country = kinds.add_parser(
        "country", help=says, description=says, parents=[_everywhere()], allow_abbrev=False
    )
    country.add_argument("place", metavar="PLACE", help="a code or a name in any language")
    country.add_argument(
        "out", type=Path, metavar="OUT", help="its ending decides: docx, pdf, html, xlsx"
    )
    _json(country)


def _pack(parser: ArgumentParser) -> None:
    parser.add_argument(
        "out",
        type=Path,
        metavar="OUT",
        help="one file that ends in xlsx, docx or pdf; else all three: OUT.xlsx, OUT.docx and"
        " OUT.pdf, or pack.xlsx, pack.docx and pack.pdf in OUT where it is a folder",
    )
    parser.add_argument("--query", default="", metavar="Q", help="only what these words find")
    parser.add_argument(
        "--pair", nargs=2, metavar="PLACE", help="only what these two countries share"
    )
    parser.add_argument("--title", default="", metavar="T", help="what stands on the cover")
    parser.add_argument(
        "--internal", action="store_true", help="with internal comments in the workbook"
    )
    _json(parser)


def _template(parser: ArgumentParser) -> None:
    parser.add_argument("out", type=_workbook, metavar="OUT.xlsx", help="the workbook to fill in")


def _merge(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.xlsx", help="our export, edited by others")
    parser.add_argument("--apply", action="store_true", help="do it; else only say what would be")
    parser.add_argument(
        "--take",
        choices=("theirs", "ours"),
        help="what both sides changed: take it from the file, or keep it; else it is left open",
    )
    parser.add_argument(
        "--notes", action="store_true", help="keep columns that were added as internal notes"
    )
    _json(parser)


def _backup(parser: ArgumentParser) -> None:
    parser.add_argument(
        "folder", nargs="?", type=Path, metavar="FOLDER", help="where a second copy goes"
    )


def _restore(parser: ArgumentParser) -> None:
    parser.add_argument("backup", metavar="BACKUP", help="a number that backups lists, or a file")


DESCRIBED: tuple[tuple[str, str, Callable[[ArgumentParser], None]], ...] = (
    ("sample", "Fill an empty catalogue with the sample records.", _sample),
    ("search", "Find records.", _search),
    ("show", "Show one record, whole.", _show),
    ("import", "Bring in workbooks, csv and our own JSON.", _import),
    ("capture", "Make drafts of pages and reports, with the words behind each field.", _capture),
    ("export", "Write records to a file.", _export),
    ("report", "Write a report to take to a meeting.", _report),
    ("pack", "Write what a meeting takes along: a workbook and a briefing.", _pack),
    ("template", "Write the workbook to fill in.", _template),
    ("merge", "Take back an export that somebody has edited, cell by cell.", _merge),
    ("history", "Tell what was done to a record.", _show),
    ("undo", "Take the last change back.", _json),
    ("redo", "Bring a change back that was taken back.", _json),
    ("check", "Check records and file; make a damaged search index anew.", _json),
    ("backup", "Make a backup that is checked, and copy it to a folder.", _backup),
    ("backups", "List the backups there are.", _sample),
    ("restore", "Put a backup in the place of the catalogue, which is kept.", _restore),
)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError("a whole number is needed")
    return int(text)


def _columns(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    known = {column.key for sheet in MAIN_SHEETS for column in sheet.columns}
    unknown = [name for name in names if name not in known]
    if unknown:
        every = dict.fromkeys(column.key for sheet in MAIN_SHEETS for column in sheet.columns)
        raise ArgumentTypeError(
            f"there is no column {', '.join(unknown)}; there are {', '.join(every)}"
        )
    return names


def _file(text: str) -> Path:
    if re.match(r"[a-z][a-z0-9+]+://", text):
        raise ArgumentTypeError(f"{text} is no file: a catalogue on a server cannot be opened")
    return Path(text)


def _workbook(text: str) -> Path:
    if not text.lower().endswith(".xlsx"):
        raise ArgumentTypeError("its name must end in .xlsx")
    return Path(text)
