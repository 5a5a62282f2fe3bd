"""The formats records leave in; the ending of the file's name decides which."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

from coopdesk.domain.errors import UnknownFormat
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import Record
from coopdesk.exporting.about import About
from coopdesk.exporting.csv_file import write_csv
from coopdesk.exporting.json_file import write_json
from coopdesk.exporting.xlsx import write_workbook
from coopdesk.vocabulary.topics import TopicEntry

ENDINGS = (".xlsx", ".csv", ".json")


def write_file(
    path: Path,
    records: Iterable[Record],
    *,
    language: str,
    topics: Sequence[TopicEntry],
    about: About,
    columns: Sequence[str] | None = None,
    rows: Literal["record", "party"] = "record",
    people: bool = False,
    internal: bool = True,
    report: Progress = unheard,
) -> None:
    """Write records into a file; raises UnknownFormat for an ending not in ENDINGS.

    Names of people go into workbooks and JSON only, and only where people is set;
    internal False leaves internal comments out of workbooks.
    """
    match path.suffix.lower():
        case ".xlsx":
            write_workbook(
                path,
                records,
                language=language,
                topics=topics,
                about=about,
                columns=columns,
                rows=rows,
                people=people,
                internal=internal,
                report=report,
            )
        case ".csv":
            write_csv(
                path,
                records,
                language=language,
                topics=topics,
                columns=columns,
                rows=rows,
                report=report,
            )
        case ".json":
            write_json(
                path, records, language=language, topics=topics, people=people, report=report
            )
        case _:
            raise UnknownFormat(path)
