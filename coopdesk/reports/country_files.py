"""The profile of a country as a file: a report, or the workbook of its records."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from coopdesk.domain.errors import NoReportFormat
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.queries import Query
from coopdesk.exporting.about import About
from coopdesk.exporting.replacing import replacing
from coopdesk.reports.contents import Report
from coopdesk.reports.country import country_report
from coopdesk.reports.deliver import write_found
from coopdesk.reports.report_files import SET, pictures_for, write_report
from coopdesk.reports.topic_labels import topic_labels
from coopdesk.reports.words import Say
from coopdesk.statistics.country import country_profile

ENDINGS: Final = (*SET, ".xlsx")


def check_ending(path: Path) -> None:
    """Raise NoReportFormat where no profile is written in files of that name."""
    if path.suffix.lower() not in ENDINGS:
        raise NoReportFormat(path)


def read_country_report(session: Session, place: str, *, language: str, about: About) -> Report:
    """Read what is known of a country or region and say it as a report."""
    return country_report(
        country_profile(session, place),
        language=language,
        made=about.made,
        topics=topic_labels(session, language),
        author=about.by,
    )


def make_country_report(
    session: Session,
    path: Path,
    place: str,
    *,
    language: str,
    about: About,
    progress: Progress = unheard,
) -> Path:
    """Write the profile of a country into a file, as work for a lane; return the path.

    Its ending decides what it is; a workbook holds the records in which the country has a part.
    Raises NoReportFormat, TemplateUnusable and the refusals of replacing(). Whoever has no window
    calls screenless() before.
    """
    check_ending(path)
    if path.suffix.lower() == ".xlsx":
        query = Query(chosen={"place": (place,)})
        named = About(
            about.made, about.by, about.catalogue, about.version, Say(language).place(place)
        )
        write_found(
            session, path, query, language=language, about=named, internal=False, report=progress
        )
        return path
    progress(0, 100)
    told = read_country_report(session, place, language=language, about=about)
    pictures = pictures_for(told, progress)
    with replacing(path) as file:
        write_report(file, path.suffix.lower(), told, pictures, progress)
    return path
