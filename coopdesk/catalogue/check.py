"""Check catalogue: whether records are as they were saved, found by the index, and in whole files.

It goes in two steps. check_records looks at records and history, batch by batch, so that nobody
waits to save meanwhile; check_file looks at the file, and makes a damaged index anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from coopdesk.catalogue.attachments import catalogue_of, named_files
from coopdesk.catalogue.check_shares import look_apart, looking_beside
from coopdesk.catalogue.stored_files import attachment_folder, is_whole, stored_path
from coopdesk.catalogue.sweeping import NONE_SWEPT, Swept, sweep_files
from coopdesk.db import tables as t
from coopdesk.db.file_check import file_faults, is_damage, stoppable, stray_rows
from coopdesk.db.history_check import altered_changes
from coopdesk.db.index_check import Compared, finds_its_words, passes_own_check
from coopdesk.db.index_mending import mend_index
from coopdesk.db.record_rows import CHUNK, Rows, build_records, read_rows
from coopdesk.db.stored_rows import rows_as_saved
from coopdesk.domain.attachable import clean_name
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record

PROBLEMS = (
    "record_altered",  # it does not say what was saved
    "record_unreadable",
    "record_gone",  # a backup has it, and nobody removed it since
    "history_altered",  # about: the number of the change
    "rows_astray",  # about: a table of which some rows belong to nothing
    "file_damaged",  # about: in SQLite's words
    "file_missing",  # an attached one; about: its name
    "file_changed",  # an attached one; about: its name
    "index_damaged",  # and could not be made anew
    "index_mended",
)


# Raised by a topic or a change that is no JSON any more, and by what is no value of its column.
_NO_VALUES = (ValueError, TypeError)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it should be, of PROBLEMS; of a record, where there is one.

    digest is the hash of the attached file that is meant, "" where the record itself is.
    """

    kind: str
    record_id: int = 0
    uid: str = ""
    title: str = ""
    about: str = ""
    digest: str = ""

    @property
    def key(self) -> str:
        """Return what a backup is asked for: the hash of the file, or the uid of the record."""
        return self.digest or self.uid


@dataclass(frozen=True, slots=True)
class Findings:
    """What a check found; is_index_true says whether the index finds what it should.

    swept counts the attached files that nothing could want any more, and were removed.
    """

    records: int
    problems: tuple[Problem, ...] = ()
    is_index_true: bool = True
    swept: Swept = NONE_SWEPT

    @property
    def left(self) -> tuple[Problem, ...]:
        """Return the problems that the check itself could not solve."""
        return tuple(problem for problem in self.problems if problem.kind != "index_mended")


def check_records(session: Session, report: Progress = unheard) -> Findings:
    """Look at every record, at what the index holds of it, and at the history.

    The session lets go of the catalogue between two batches: those that read go on for minutes,
    and SQLite lets nobody save meanwhile.
    """
    try:
        total = session.scalar(select(func.count()).select_from(t.Record)) or 0
        session.rollback()
        report(0, total + 1)
    except DBAPIError as error:
        return Findings(0, (_damage(error),))
    looked = _looked_apart(session, total, report)
    if looked is None:
        looked = look_at_records(session, partial(_retold, report, total + 1))
    if any(problem.kind == "file_damaged" for problem in looked.problems):
        return looked
    problems = list(looked.problems)
    beyond = Compared()
    try:
        beyond.look_beyond(session)
        session.rollback()
        look = partial(report, looked.records, total + 1)
        changes = altered_changes(session, look)
        problems += [Problem("history_altered", about=str(change)) for change in changes]
        problems += _attached(session, look)
    except DBAPIError as error:
        problems.append(_damage(error))
    except _NO_VALUES as error:
        problems.append(Problem("file_damaged", about=str(error)))
    is_true = looked.is_index_true and beyond.is_true
    return Findings(looked.records, tuple(problems), is_true)


def look_at_records(
    session: Session, report: Progress, number: int = 0, shares: int = 1
) -> Findings:
    """Look at the records of one of so many shares, and at what the index holds of them."""
    problems: list[Problem] = []
    compared = Compared()
    last = done = 0
    try:
        while ids := ids_after(session, last, number, shares):
            _look_at(session, ids, problems, compared)
            if ids[-1] <= last:  # a damaged file may give rows it has given before
                raise ValueError("rows out of order")
            last, done = ids[-1], done + len(ids)
            session.rollback()
            report(done, 0)
        compared.finish(session)
        session.rollback()
    except DBAPIError as error:
        problems.append(_damage(error))
    except _NO_VALUES as error:
        problems.append(Problem("file_damaged", about=str(error)))
    return Findings(done, tuple(problems), compared.is_true)


def _looked_apart(session: Session, total: int, report: Progress) -> Findings | None:
    """Have many records looked at by processes of their own."""
    ends = look_apart(catalogue_of(session), total, report)
    session.rollback()
    if ends is None:
        return None
    problems = [Problem(*each) for end in ends for each in end["problems"]]
    return Findings(
        sum(end["records"] for end in ends),
        tuple(dict.fromkeys(sorted(problems, key=lambda problem: problem.record_id))),
        all(end["is_true"] for end in ends),
    )


def _retold(report: Progress, whole: int, done: int, total: int) -> None:  # noqa: ARG001
    """Tell how far all of it is, not the records alone."""
    report(done, whole)


def _attached(session: Session, look: Callable[[], object]) -> Iterator[Problem]:
    """Look at each attached file: whether it is there, and as it was attached."""
    folder, named = attachment_folder(catalogue_of(session)), named_files(session)
    session.rollback()
    looked_at: dict[str, str] = {}
    for each in named:
        look()
        if each.digest not in looked_at:
            is_there = stored_path(folder, each.digest).is_file()
            wrong = "file_changed" if is_there else "file_missing"
            looked_at[each.digest] = "" if is_whole(folder, each.digest) else wrong
        if kind := looked_at[each.digest]:
            name = clean_name(each.name)
            yield Problem(kind, each.record_id, each.uid, each.title, name, each.digest)


def check_file(session: Session, found: Findings, report: Progress = unheard) -> Findings:
    """Look at the file after the records; make the index anew if it is damaged.

    That takes a session that may write, and is no change of the catalogue: nothing to undo. In a
    file that is damaged itself nothing is written.
    """
    problems = list(found.problems)
    look = partial(report, found.records, found.records + 1)
    with (
        looking_beside(catalogue_of(session), found.records) as told_beside,
        stoppable(session, look),
    ):
        of_file, of_index = file_faults(session)
        problems += [Problem("file_damaged", about=line) for line in of_file]
        if of_file:
            session.rollback()  # SQLite ends no transaction well in which it has met damage
            return Findings(found.records, tuple(dict.fromkeys(problems)), found.is_index_true)
        is_true = found.is_index_true and not of_index and passes_own_check(session)
        beside = told_beside(look)
        astray = stray_rows(session) if beside is None else beside["astray"]
        problems += [Problem("rows_astray", about=table) for table in astray]
        is_true = is_true and (
            finds_its_words(session) if beside is None else bool(beside["is_found"])
        )
    if not is_true:
        can_mend = not session.info.get("reads_only") and not any(map(_forbids_mending, problems))
        if can_mend:
            mend_index(session, report)
        problems.append(Problem("index_mended" if can_mend else "index_damaged"))
    looked = Findings(found.records, tuple(problems), is_true)
    if looked.left or session.info.get("reads_only"):  # what is damaged may hide who wants a file
        return looked
    return replace(looked, swept=sweep_files(session))


def make_index_anew(session: Session, report: Progress = unheard) -> None:
    """Make the search index anew from the records; no change of the catalogue, nothing to undo."""
    mend_index(session, report)


def _look_at(
    session: Session, ids: Sequence[int], problems: list[Problem], compared: Compared
) -> None:
    """Look at some records; where one of them is in doubt, at each as a record is read."""
    rows = rows_as_saved(session, ids)
    if rows is not None:
        compared.compare(session, rows)
        return
    for some, records in readable(session, ids, problems):
        problems += altered(records)
        try:
            compared.compare(session, some)
        except AttributeError as error:  # a number where a text should be
            raise ValueError("no text") from error


def ids_after(session: Session, last: int, number: int = 0, shares: int = 1) -> Sequence[int]:
    """Return the ids of the records that come next, those of one batch of a share."""
    column = t.Record.id
    query = select(column).where(column > last).order_by(column).limit(CHUNK)
    if shares > 1:  # runs of ids, so that rows that lie together are read together
        query = query.where((column // CHUNK) % shares == number)
    return session.scalars(query).all()


def readable(
    session: Session, ids: Sequence[int], problems: list[Problem]
) -> Iterator[tuple[Rows, list[Record]]]:
    """Yield records and their rows, one by one where one of them cannot be read: a problem."""
    try:
        rows = read_rows(session, ids)
        records = build_records(rows)
    except (DBAPIError, ValueError, TypeError, LookupError, ArithmeticError) as error:
        if isinstance(error, DBAPIError) and not is_damage(error):
            raise
        if len(ids) == 1:
            problems.append(_unreadable(session, ids[0]))
            return
        for record_id in ids:
            yield from readable(session, [record_id], problems)
    else:
        yield rows, records


def _unreadable(session: Session, record_id: int) -> Problem:
    """Name a record by what can be read of it, without the rules of its columns."""
    query = "SELECT uid, title FROM record WHERE id = ?"
    try:
        row = session.connection().exec_driver_sql(query, (record_id,)).one()
    except DBAPIError:
        return Problem("record_unreadable", record_id)
    return Problem("record_unreadable", record_id, str(row[0]), str(row[1]))


def altered(records: Sequence[Record]) -> list[Problem]:
    """Name the records that do not say what was saved."""
    return [
        Problem("record_altered", record.id, record.uid, record.title)
        for record in records
        if content_hash(record) != record.content_hash
    ]


def _damage(error: DBAPIError) -> Problem:
    if not is_damage(error):
        raise error
    return Problem("file_damaged", about=str(error.orig))


def _forbids_mending(problem: Problem) -> bool:
    return problem.kind in {"file_damaged", "record_unreadable"}
