"""The status report of a project as a file: read on one thread, drawn on another, then written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from coopdesk.catalogue.records import read_record
from coopdesk.catalogue.topics import all_topics
from coopdesk.db.database import author
from coopdesk.domain.errors import NoReportFormat, NotAProject
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import PROJECT, Record
from coopdesk.exporting.replacing import replacing
from coopdesk.reports.contents import Chart, Report
from coopdesk.vocabulary.topics import TopicIndex

ENDINGS: Final = (".docx", ".pdf", ".xlsx")
_DRAWN: Final = (".docx", ".pdf")  # with pictures of the charts; Excel draws its own


@dataclass(frozen=True, slots=True)
class ProjectReport:
    """A project and what is reported of it."""

    record: Record
    report: Report

    def drawn_for(self, path: Path) -> tuple[Chart, ...]:
        """Return the charts that are to be drawn before the file is written."""
        return tuple(self.report.charts()) if path.suffix.lower() in _DRAWN else ()


def read_project_report(
    session: Session, record_id: int, *, language: str, made: datetime, author: str = ""
) -> ProjectReport:
    """Read a project and say what a report tells of it; raises NotAProject or NoSuchRecord."""
    # what a report tells of is loaded with the first one: the window opens without
    from coopdesk.reports.project import project_report  # noqa: PLC0415

    record = read_record(session, record_id)
    if record.kind != PROJECT:
        raise NotAProject(record.title)
    index = TopicIndex(all_topics(session))
    topics = {code: index.label(code, language) for code in record.topics}
    told = project_report(record, language=language, made=made, topics=topics, author=author)
    return ProjectReport(record, told)


def project_report_now(session: Session, record_id: int, *, language: str) -> ProjectReport:
    """Read a project and say what a report tells of it now, as the officer at this computer."""
    made = datetime.now().astimezone()
    return read_project_report(session, record_id, language=language, made=made, author=author())


def save_project_report(
    _session: object,
    path: Path,
    project: ProjectReport,
    pictures: Mapping[Chart, bytes],
    report: Progress = unheard,
) -> Path:
    """Write a report as work for a lane; return the path."""
    write_project_report(path, project, pictures, report)
    return path


def check_ending(path: Path) -> None:
    """Raise NoReportFormat where no report is written in files of that name."""
    if path.suffix.lower() not in ENDINGS:
        raise NoReportFormat(path)


def write_project_report(
    path: Path,
    project: ProjectReport,
    pictures: Mapping[Chart, bytes],
    report: Progress = unheard,
) -> None:
    """Write a report into a file, all of it or nothing; its ending decides the kind.

    pictures are PNGs of its charts; a PDF needs a QGuiApplication too, for its fonts.
    Raises NoReportFormat, TemplateUnusable, and the refusals of replacing().
    """
    check_ending(path)
    with replacing(path) as file:
        match path.suffix.lower():
            case ".docx":
                # Word's own library takes 0.1 s to load
                from coopdesk.reports.docx import write_docx  # noqa: PLC0415

                write_docx(file, project.report, pictures, progress=report)
            case ".pdf":
                # Qt takes 0.2 s to load, and is not wanted for workbooks
                from coopdesk.reports.pdf import write_pdf  # noqa: PLC0415

                write_pdf(file, project.report, pictures, report)
            case _:
                # as is the library of workbooks
                from coopdesk.exporting.report_book import write_report_book  # noqa: PLC0415
                from coopdesk.reports.project_book import about_book, project_sheets  # noqa: PLC0415

                sheets = project_sheets(project.record, project.report)
                write_report_book(file, sheets, about_book(project.report))
