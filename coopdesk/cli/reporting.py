"""The command `report`: what is taken to a meeting, without a window."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from coopdesk.catalogue.records import find_record
from coopdesk.cli.desk import Answer, Desk, json_answer
from coopdesk.cli.progress import progress
from coopdesk.db.database import author
from coopdesk.domain.progress import Progress
from coopdesk.reports.project_files import (
    ProjectReport,
    check_ending,
    read_project_report,
    write_project_report,
)


def report(desk: Desk, asked: Namespace) -> Answer:
    """Write the status report of a project; the ending of the file decides its kind."""
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
    if sys.platform.startswith("linux"):  # elsewhere there always is one
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt takes 0.3 s to load, and reads the platform as it starts
    from coopdesk.reports.pdf.pictures import application, picture_of  # noqa: PLC0415

    running = application()
    pictures = {chart: picture_of(chart) for chart in project.drawn_for(out)}
    write_project_report(out, project, pictures, heard)
    del running
