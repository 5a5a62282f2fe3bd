"""The commands: each asks the catalogue and returns what is to be said."""

from __future__ import annotations

import shutil
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime

from coopdesk import __version__
from coopdesk.catalogue.history import history_of
from coopdesk.catalogue.records import find_record, read_records
from coopdesk.catalogue.rows import record_rows
from coopdesk.catalogue.sample import fill_with_sample, sample_records
from coopdesk.catalogue.topics import all_topics
from coopdesk.cli.bring_in import bring_in
from coopdesk.cli.capture import capture_files
from coopdesk.cli.care import backup, backups, restore
from coopdesk.cli.changes import change_object, entry_lines, entry_object
from coopdesk.cli.checking import check
from coopdesk.cli.desk import Answer, Desk, json_answer
from coopdesk.cli.merging import merge
from coopdesk.cli.progress import progress
from coopdesk.cli.reporting import pack, report
from coopdesk.cli.said_records import said_record
from coopdesk.cli.sentences import deed_words, many_records
from coopdesk.cli.tables import record_page, record_table
from coopdesk.cli.understood import understood
from coopdesk.db.database import author
from coopdesk.db.history import redo, undo
from coopdesk.domain.changes import Change, Deed
from coopdesk.domain.queries import Query
from coopdesk.exporting.about import About
from coopdesk.exporting.template import write_template
from coopdesk.reports.deliver import write_found
from coopdesk.reports.report_files import screenless
from coopdesk.search.facets import NO_YEAR, facets
from coopdesk.search.find import find
from coopdesk.search.meant import meant
from coopdesk.search.thesaurus import thesaurus
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

FACETS = ("place", "topic", "year", "kind")


def sample(desk: Desk, _asked: Namespace) -> Answer:
    """Fill an empty catalogue."""
    deed = Deed("sample_added", count=len(sample_records()))
    with desk.opened(new=True) as sessions:
        _, count = sessions.write(deed, fill_with_sample)
    return Answer(f"{many_records(count)} added to {desk.catalogue}.")


def search(desk: Desk, asked: Namespace) -> Answer:
    """Find records."""
    query = Query(" ".join(asked.query))
    with desk.reading() as session:
        ids = find(session, query)
        shown = ids[: asked.limit]
        if asked.json:
            found_facets, topics = facets(session, query), all_topics(session)
            found = {
                "total": len(ids),
                "query": understood(query.text, thesaurus(session)),
                "records": [
                    said_record(each, desk.language, topics)
                    for each in read_records(session, shown)
                ],
                "facets": {
                    name: {
                        each.value: each.count
                        for each in found_facets[name]
                        if each.value != NO_YEAR
                    }
                    for name in FACETS
                },
            }
            return json_answer(found)
        rows = record_rows(session, shown)
        other = "" if ids else meant(session, query)
    table = record_table(rows, desk.language, terminal_width()) if rows else []
    lines = [*table, f"{len(rows)} of {len(ids)}"]
    return Answer("\n".join([*lines, f"Did you mean {other}?"] if other else lines))


def show(desk: Desk, asked: Namespace) -> Answer:
    """Show one record, whole."""
    with desk.reading() as session:
        record = find_record(session, asked.record)
        topics = all_topics(session)
    if asked.json:
        return json_answer(said_record(record, desk.language, topics))
    index = TopicIndex(topics)
    labels = {code: index.label(code, desk.language) for code in record.topics}
    return Answer("\n".join(record_page(record, desk.language, labels)))


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


def history(desk: Desk, asked: Namespace) -> Answer:
    """Tell what was done to a record, newest first."""
    with desk.reading() as session:
        record = find_record(session, asked.record)
        entries = history_of(session, record.id)
    if asked.json:
        changes = [entry_object(entry) for entry in entries]
        return json_answer({"uid": record.uid, "title": record.title, "changes": changes})
    lines = [line for entry in entries for line in entry_lines(entry, desk.language)]
    return Answer("\n".join((record.title, *lines)))


def undo_last(desk: Desk, asked: Namespace) -> Answer:
    """Take the last change back."""
    with desk.opened() as sessions, sessions.writing() as session:
        change = undo(session)
    return _replayed(change, "Undone", asked)


def redo_last(desk: Desk, asked: Namespace) -> Answer:
    """Bring back the change that was taken back last."""
    with desk.opened() as sessions, sessions.writing() as session:
        change = redo(session)
    return _replayed(change, "Redone", asked)


COMMANDS: dict[str, Callable[[Desk, Namespace], Answer]] = {
    "sample": sample,
    "search": search,
    "show": show,
    "import": bring_in,
    "capture": capture_files,
    "export": export,
    "report": report,
    "pack": pack,
    "template": template,
    "merge": merge,
    "history": history,
    "undo": undo_last,
    "redo": redo_last,
    "check": check,
    "backup": backup,
    "backups": backups,
    "restore": restore,
}


def about(desk: Desk, query: str = "") -> About:
    """Return what a file says of its own making."""
    made = datetime.now().astimezone()
    return About(made, author(), desk.catalogue.name, __version__, query)


def terminal_width() -> int | None:
    """Return how many columns the terminal has; None where the answer goes into a file."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def _replayed(change: Change, word: str, asked: Namespace) -> Answer:
    if asked.json:
        return json_answer({word.lower(): change_object(change)})
    return Answer(f"{word}: {deed_words(change.deed)}.")
