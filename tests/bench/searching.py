"""How long the answer takes from each key typed into the search of the program's own window.

Every catalogue is measured in a process of its own, so that its memory is nobody else's.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, replace
from functools import partial
from random import Random

from sqlalchemy import text
from sqlalchemy.orm import Session

from coopdesk.db.database import open_database
from coopdesk.db.text_index import reindex
from coopdesk.domain.queries import Query
from coopdesk.search.facets import facets
from coopdesk.search.find import find, first_page
from tests.bench import bare
from tests.bench.catalogues import catalogue_of, own_catalogue_of
from tests.bench.generate import typed_queries
from tests.bench.measuring import Line, each_timed, heartbeat, peak_memory, rest, spread, timed
from tests.bench.typist import TypedKey, program_at, type_on, type_slowly

QUERIES = 200
FLOWING = 40  # queries typed without a wait
ASKED = 60  # queries asked without a window, beside the bare ones
SAVED = 60  # records
FIRST_PAGE, WHOLE, DEAF, KEPT = 50, 300, 50, 20  # ms
MEMORY = 600  # MB
BARE = 1.5  # times the same MATCH alone

_MATCH = re.compile(r"text_index MATCH ('(?:[^']|'')*')")


def lines(count: int) -> Iterator[Line]:
    """Type searches key by key; then ask the same without a window, and save records."""
    catalogue_of(count)
    command = [sys.executable, "-m", "tests.bench.searching", str(count)]
    with (
        tempfile.TemporaryDirectory() as home,
        subprocess.Popen(  # noqa: S603 - our own
            command,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=os.environ | {"COOPDESK_HOME": home, "QT_LOGGING_RULES": "default.warning=false"},
        ) as child,
    ):
        for told in child.stdout or ():
            yield Line(**json.loads(told))
    if child.returncode:
        raise RuntimeError(" ".join(command))


def measured(count: int) -> Iterator[Line]:
    """Measure a catalogue in this process, which has done nothing else."""
    with program_at(catalogue_of(count)) as desk:
        queries = typed_queries(QUERIES)
        keys: list[TypedKey] = []
        with heartbeat() as noted:
            for query in queries:
                keys += type_slowly(desk, query)
            rest(500)
        yield from _of_keys(count, keys)
        yield Line(f"deaf at most while typing, {count}", noted.longest, limit=DEAF)
        with heartbeat() as noted:
            for query in queries[:FLOWING]:
                type_on(desk, query)
            rest(2000)
        yield Line(f"deaf at most while typing on, {count}", noted.longest, limit=DEAF)
        yield Line(f"memory, {count}", peak_memory(), "MB", limit=MEMORY)
    yield from _asked(count, queries[:: QUERIES // ASKED])
    yield from _orders(count)
    yield from _kept(count)


def _of_keys(count: int, keys: Sequence[TypedKey]) -> Iterator[Line]:
    yield Line(f"keys typed, {count}", len(keys), "")
    first, everything = [each.first for each in keys], [each.everything for each in keys]
    yield from spread(f"key to first page, {count}", first, limit=FIRST_PAGE)
    yield from spread(f"key to count and facets, {count}", everything, limit=WHOLE)


def _asked(count: int, queries: Sequence[str]) -> Iterator[Line]:
    """Ask for first pages and for everything, and beside it FTS5 alone with the same MATCH."""
    wanted = [Query(query) for query in queries]
    pages, everything = _statements(count, wanted)
    with (
        closing(open_database(catalogue_of(count))) as sessions,
        sessions.reading() as session,
        closing(bare.connect(sessions.path)) as connection,
    ):
        find(session, Query())  # the thesaurus and the pages of the index that all need
        for name, ask, floors in (("first page", first_page, pages), ("all", find, everything)):
            both = [
                (timed(partial(ask, session, query)), timed(partial(bare.read, connection, sent)))
                for query, sent in zip(wanted, floors, strict=True)
                if sent
            ]
            ours, theirs = (sum(each) / len(both) for each in zip(*both, strict=True))
            yield Line(f"find {name}, mean, {count}", ours, "ms", theirs, BARE, by_ratio=True)


def _statements(count: int, queries: Sequence[Query]) -> tuple[list[list[str]], list[list[str]]]:
    """Return the bare statements for the first page and for all ids of each query."""
    pages: list[list[str]] = []
    everything: list[list[str]] = []
    with closing(open_database(catalogue_of(count))) as sessions, sessions.reading() as session:
        for query in queries:
            sent = bare.statements_of(session, partial(first_page, query=query))
            matches = [each for each in sent if _MATCH.search(each)]
            found = _MATCH.search(matches[0]) if matches else None
            all_ids = "SELECT rowid FROM text_index WHERE text_index MATCH "
            pages.append(matches)
            everything.append([all_ids + found[1]] if found else [])
    return pages, everything


def _orders(count: int) -> Iterator[Line]:
    """Ask for everything in each order, the first time and with nothing kept."""
    for sort in ("period", "title", "requesting", "updated"):
        query = Query(sort=sort, descending=sort != "title")
        with closing(open_database(catalogue_of(count))) as sessions, sessions.reading() as session:
            yield Line(f"find all by {sort}, {count}", timed(partial(find, session, query)))
            if sort == "period":
                yield Line(f"facets of all, {count}", timed(partial(facets, session, query)))


def _kept(count: int) -> Iterator[Line]:
    """Index records anew as a save does, beside a save that indexes nothing."""
    ids = Random("kept").sample(range(1, count + 1), SAVED)  # noqa: S311 - nothing to guess
    path = own_catalogue_of(count)
    with closing(open_database(path)) as sessions:

        def write(record_id: int, *, with_index: bool) -> None:
            with sessions.writing() as session:
                _touch(session, record_id)
                if with_index:
                    reindex(session, [record_id])

        write(ids[0], with_index=True)
        floors = each_timed([partial(write, each, with_index=False) for each in ids])
        saved = each_timed([partial(write, each, with_index=True) for each in ids])
    path.unlink()
    kept = [max(0.0, mine - floor) for mine, floor in zip(saved, floors, strict=True)]
    yield from spread(f"index kept on save, {count}", kept, limit=KEPT)


def _touch(session: Session, record_id: int) -> None:
    """Write a row, so that the transaction has something to keep."""
    same = text("UPDATE record SET revision = revision WHERE id = :id")
    session.connection().execute(same, {"id": record_id})


if __name__ == "__main__":
    for line in measured(int(sys.argv[1])):
        sys.stdout.write(json.dumps(asdict(replace(line))) + "\n")
        sys.stdout.flush()
    os._exit(0)  # what happens afterwards is not measured
