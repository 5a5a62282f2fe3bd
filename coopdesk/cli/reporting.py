"""The commands `report` and `pack`: what is taken to a meeting, without a window."""

from __future__ import annotations

import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from coopdesk import __version__
from coopdesk.catalogue.records import find_record
from coopdesk.cli.desk import Answer, Desk, json_answer
from coopdesk.cli.progress import progress
from coopdesk.cli.sentences import many_records
from coopdesk.db.database import author
from coopdesk.domain.errors import NoSuchPlace
from coopdesk.domain.progress import Progress
from coopdesk.domain.queries import Query
from coopdesk.reports.country_files import check_ending as check_country_ending
from coopdesk.reports.country_files import make_country_report
from coopdesk.reports.pack_files import PackAsked, about_pack, make_pack, paths_of
from coopdesk.reports.project_files import (
    ProjectReport,
    check_ending,
    read_project_report,
    write_project_report,
)
from coopdesk.reports.report_files import pictures_for, screenless
from coopdesk.reports.search_title import search_title
from coopdesk.search.thesaurus import thesaurus
from coopdesk.vocabulary.places import find_place, place_name


def report(desk: Desk, asked: Namespace) -> Answer:
    """Write the report that was named; the ending of the file decides its kind."""
    return _country(desk, asked) if asked.report == "country" else _project(desk, asked)


def pack(desk: Desk, asked: Namespace) -> Answer:
    """Write a meeting pack of what a query finds, or of a pair of countries."""
    pair = (_place(asked.pair[0]), _place(asked.pair[1])) if asked.pair else None
    paths = paths_of(asked.out)
    running = screenless()
    with desk.reading() as session, progress(f"Writing {asked.out.name}", sys.stderr) as heard:
        words = search_title(asked.query, thesaurus(session), desk.language)
        wanted = PackAsked(
            desk.language,
            Query(asked.query),
            pair=pair,
            title=asked.title,
            words=words,
            internal=asked.internal,
        )
        about = about_pack(desk.catalogue.name, __version__)
        count = make_pack(session, paths, wanted, about, heard)
    del running
    if asked.json:
        return json_answer({"written": [str(path) for path in paths], "records": count})
    return Answer("\n".join(f"{many_records(count)} in {path}" for path in paths))


def _country(desk: Desk, asked: Namespace) -> Answer:
    check_country_ending(asked.out)  # before anything is read
    place = _place(asked.place)
    running = screenless()
    about = about_pack(desk.catalogue.name, __version__)
    with desk.reading() as session, progress(f"Writing {asked.out.name}", sys.stderr) as heard:
        make_country_report(
            session, asked.out, place, language=desk.language, about=about, progress=heard
        )
    del running
    if asked.json:
        return json_answer({"written": str(asked.out), "kind": "country", "place": place})
    return Answer(f"The profile of {place_name(place, desk.language)} is {asked.out}.")


def _place(text: str) -> str:
    """Return the code of a place as it was typed; raises NoSuchPlace."""
    code = find_place(text) or find_place(text.upper())
    if code is None:
        raise NoSuchPlace(text)
    return code


def _project(desk: Desk, asked: Namespace) -> Answer:
    check_ending(asked.out)  # before anything is read
    with desk.reading() as session:
        record = find_record(session, asked.record)
        project = read_project_report(
            session,
            record.id,
            language=desk.language,
            made=datetime.now().astimezone(),
            author=author(),
        )
    with progress(f"Writing {asked.out.name}", sys.stderr) as heard:
        if asked.out.suffix.lower() == ".xlsx":
            write_project_report(asked.out, project, {}, heard)
        else:
            _write_set(asked.out, project, heard)
    if asked.json:
        return json_answer({"written": str(asked.out), "kind": "project", "uid": record.uid})
    return Answer(f"The report on {record.title} is {asked.out}.")


def _write_set(out: Path, project: ProjectReport, heard: Progress) -> None:
    """Write what is set in type, with pictures of its charts; Qt needs no screen for it."""
    running = screenless()
    pictures = pictures_for(project.report) if project.drawn_for(out) else {}
    write_project_report(out, project, pictures, heard)
    del running
