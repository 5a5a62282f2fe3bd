"""The commands `export` and `template`: workbooks and other files for somebody else."""

from __future__ import annotations

import sys
from argparse import Namespace
from datetime import datetime

from coopdesk import __version__
from coopdesk.catalogue.topics import all_topics
from coopdesk.cli.desk import Answer, Desk
from coopdesk.cli.progress import progress
from coopdesk.cli.sentences import many_records
from coopdesk.cli.understood import understood
from coopdesk.db.database import author
from coopdesk.domain.queries import Query
from coopdesk.exporting.about import About
from coopdesk.exporting.template import write_template
from coopdesk.reports.deliver import write_found
from coopdesk.reports.report_files import screenless
from coopdesk.search.thesaurus import thesaurus
from coopdesk.vocabulary.topics import shipped_topics


def export(desk: Desk, asked: Namespace) -> Answer:
    """Write records to a file whose ending decides the format."""
    chosen = {"kind": (asked.kind,)} if asked.kind else {}
    query = Query(asked.query, chosen)
    running = screenless() if asked.out.suffix.lower() == ".pdf" else None
    with desk.reading() as session, progress(f"Writing {asked.out.name}", sys.stderr) as report:
        count = write_found(
            session,
            asked.out,
            query,
            language=desk.language,
            about=about(desk, understood(asked.query, thesaurus(session))),
            columns=asked.columns,
            report=report,
        )
    del running
    return Answer(f"{many_records(count)} written to {asked.out}.")


def template(desk: Desk, asked: Namespace) -> Answer:
    """Write the workbook to fill in."""
    topics = shipped_topics()
    if desk.is_there:  # it may be what somebody begins with
        with desk.reading() as session:
            topics = all_topics(session)
    write_template(asked.out, language=desk.language, topics=topics, about=about(desk))
    return Answer(f"The workbook to fill in is {asked.out}.")


def about(desk: Desk, query: str = "") -> About:
    """Return what a file says of its own making."""
    made = datetime.now().astimezone()
    return About(made, author(), desk.catalogue.name, __version__, query)
