"""The commands `search` and `show`: records found, and one of them whole."""

from __future__ import annotations

import shutil
import sys
from argparse import Namespace

from coopdesk.catalogue.records import find_record, read_records
from coopdesk.catalogue.rows import record_rows
from coopdesk.catalogue.topics import all_topics
from coopdesk.cli.desk import Answer, Desk, json_answer
from coopdesk.cli.said_records import said_record
from coopdesk.cli.tables import record_page, record_table
from coopdesk.cli.understood import understood
from coopdesk.domain.queries import Query
from coopdesk.search.facets import NO_YEAR, facets
from coopdesk.search.find import find
from coopdesk.search.meant import meant
from coopdesk.search.thesaurus import thesaurus
from coopdesk.vocabulary.topics import TopicIndex

FACETS = ("place", "topic", "year", "kind")


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


def terminal_width() -> int | None:
    """Return how many columns the terminal has; None where the answer goes into a file."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None
