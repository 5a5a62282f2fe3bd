"""A restore drill: back up, change, restore the file and then its JSON lines, and compare."""

from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from coopdesk.catalogue.backups import back_up
from coopdesk.catalogue.check import check_file, check_records
from coopdesk.catalogue.making_backups import contents_of
from coopdesk.catalogue.records import save_record
from coopdesk.catalogue.replacing_file import prepare, swap
from coopdesk.db.database import open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record

DEED = Deed("record_added")


def drill(
    path: Path, then: Sequence[Record], since: Sequence[Record], *, from_lines: bool = True
) -> list[str]:
    """Return what was not as it was at the time of the backup; nothing is what is hoped for."""
    with closing(open_database(path)) as sessions:
        for record in then:
            sessions.write(DEED, save_record, record)
        with sessions.reading() as session:
            backup = back_up(session, "change").backup
            before = contents_of(session)
        for record in since:
            sessions.write(DEED, save_record, record)
    bad = [] if backup.is_whole else ["the backup is not whole"]
    for source in (backup.path, backup.lines_path)[: 1 + from_lines]:
        if source is None:
            return [*bad, "no lines"]
        aside = swap(prepare(source, path), path, datetime.now(UTC))
        if aside is None or not aside.exists():
            bad.append("what was replaced is not kept")
        with closing(open_database(path)) as sessions:
            with sessions.reading() as session:
                found = check_records(session)
                if contents_of(session) != before:
                    bad.append(f"{source.name} holds something else")
            with sessions.writing() as session:
                found = check_file(session, found)
        bad += [f"{source.name}: {problem.kind}" for problem in found.problems]
    return bad
