"""What is done while a fault happens: how it is prepared, done, and looked at afterwards."""

from __future__ import annotations

import gzip
import json
import pickle
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
from sqlalchemy import select

from coopdesk.catalogue import making_backups
from coopdesk.catalogue.attachments import attach, attached_file
from coopdesk.catalogue.backups import back_up, backups_of, prepare_deed
from coopdesk.catalogue.begun_work import Work, keep_work, kept_works, read_work
from coopdesk.catalogue.bulk_edit import apply_bulk, preview
from coopdesk.catalogue.bulk_edit import deed_of as bulk_deed
from coopdesk.catalogue.copies import save_copy
from coopdesk.catalogue.drafts import keep_draft, kept_drafts
from coopdesk.catalogue.records import (
    add_records,
    delete_records,
    find_record,
    read_records,
    save_record,
)
from coopdesk.catalogue.replacing_file import prepare, swap
from coopdesk.catalogue.restoring import take_back
from coopdesk.db import history
from coopdesk.db import tables as t
from coopdesk.db.backup import Backup
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.bulk_changes import BulkChange
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import BackupFolderGone
from coopdesk.domain.records import Learning, Party, Record
from coopdesk.exporting.about import About
from coopdesk.exporting.formats import write_file
from coopdesk.importing.apply import apply_plan, deed_of
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.opening import open_file
from coopdesk.paths import settings_file
from coopdesk.settings import Settings, read_settings, write_settings
from tests.campaign.faults.place import (
    Place,
    Unsound,
    desk_state,
    known_records,
    look_at_backups,
    look_for_strays,
)

SAVED = Path(__file__).parents[2] / "saved"
ROWS = 200  # of the listing that is brought in
FIRST = known_records()[0].uid
NEW = Record(
    uid="10000000-0000-4000-8000-000000000000",
    title="Visit of labour inspectors",
    parties=(Party("MX", "Ministry", "providing"), Party("PE", "", "requesting")),
    learnings=(Learning("Send the agenda in time. " * 40),),
    narrative="Three days in two plants. " * 200,
)
_IDS = select(t.Record.id).order_by(t.Record.id)
_WHEN = datetime(2026, 1, 2, 12, tzinfo=UTC)
_DESK = ("desk.coopdesk",)


@dataclass(frozen=True, slots=True)
class Trial:
    """A deed as it is tried: opened is handed from open to act and close.

    look returns what is there afterwards, for comparison, or raises Unsound. is_promise tells that
    what returned is done.
    """

    before: Callable[[Place], object]
    act: Callable[[Place, Any], object]
    look: Callable[[Place], object]
    open: Callable[[Place], Any]
    close: Callable[[Any], object]
    is_promise: bool = True


def _open(place: Place) -> Sessions:
    """Open a catalogue as the window does."""
    sessions = open_database(place.catalogue)
    try:
        sessions.hold()
    except BaseException:
        sessions.close()
        raise
    sessions.before_writing = partial(prepare_deed, sessions, lambda: None)
    return sessions


def _furnish(place: Place) -> None:
    with closing(open_database(place.catalogue)) as sessions:
        records = known_records()
        sessions.write(Deed("records_added", count=len(records)), add_records, records)
        with sessions.reading() as session:
            back_up(session, "change")
        with sessions.reading() as session:
            first = find_record(session, FIRST)
        sessions.write(Deed("record_changed"), save_record, replace(first, city="Lima"))


def _look(place: Place, least: int = 1, allowed: tuple[str, ...] = _DESK) -> object:
    found = desk_state(place.catalogue)
    look_at_backups(place.backups, least)
    look_for_strays(place.work, allowed)
    return found


def _of_desk(
    act: Callable[[Place, Sessions], object],
    before: Callable[[Place], object] = _furnish,
    look: Callable[[Place], object] = _look,
) -> Trial:
    return Trial(before, act, look, _open, Sessions.close)


def _add(_place: Place, sessions: Sessions) -> None:
    sessions.write(Deed("record_added", NEW.title), save_record, NEW)


def _edit(_place: Place, sessions: Sessions) -> None:
    with sessions.reading() as session:
        record = find_record(session, FIRST)
    said = replace(record, title="Another title", learnings=(), narrative="Told anew. " * 300)
    sessions.write(Deed("record_changed", said.title), save_record, said)


def _delete(_place: Place, sessions: Sessions) -> None:
    with sessions.reading() as session:
        record = find_record(session, FIRST)
    sessions.write(Deed("records_deleted", count=1), delete_records, [record.id])


def _undo(_place: Place, sessions: Sessions) -> None:
    with sessions.reading() as session:
        if find_record(session, FIRST).city == "":
            return  # done, though it was said that it was not
    with sessions.writing() as session:
        history.undo(session)


def _bulk_edit(_place: Place, sessions: Sessions) -> None:
    change = BulkChange("narrative", "find", "at some length", "at greater length")
    with sessions.reading() as session:
        ids = list(session.scalars(_IDS))
        plan = preview(session, ids, [change])
    if plan.ids:
        sessions.write(bulk_deed(plan), apply_bulk, plan)


def _furnish_with_listing(place: Place) -> None:
    """Prepare the plan of an import: 160 new records, 40 known ones changed."""
    _furnish(place)
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Exchanges"
    sheet.append(["Title", "Reference", "Start", "Requesting", "Providing", "Topics", "Narrative"])
    for n in range(ROWS):
        title = f"Course number {n}" if n < 40 else f"Workshop on subject {n}"
        told = [f"R-{n}", f"2024-01-{1 + n % 28}", "Peru", "Chile; Uruguay", "Child labour"]
        sheet.append([title, *told, f"Told at length, {n} times."])
    path = place.root / "listing.xlsx"
    book.save(path)
    with closing(open_database(place.catalogue)) as sessions, sessions.reading() as session:
        plan = make_plan(session, open_file(path))
    (place.root / "plan.pickle").write_bytes(pickle.dumps(plan))


def _import(place: Place, sessions: Sessions) -> None:
    plan = pickle.loads((place.root / "plan.pickle").read_bytes())  # noqa: S301 our own
    sessions.write(deed_of(plan), apply_plan, plan)


def _back_up(place: Place, sessions: Sessions) -> None:
    with sessions.reading() as session:
        done = back_up(session, "asked", place.second)
    if isinstance(done.second, Exception):
        raise done.second


def _go_on(_place: Place, sessions: Sessions) -> None:
    making_backups.SMALL = 0  # as if the records were many
    with sessions.reading() as session:
        back_up(session, "change")


def _look_at_copies(place: Place) -> object:
    return _look(place), look_at_backups(place.second / place.backups.name, 0)


def _newest(place: Place) -> Backup:
    """Return the newest backup, as the officer chooses it from a list."""
    found = backups_of(place.catalogue)
    if not found:
        raise BackupFolderGone(place.backups)
    return found[0]


def _restore(place: Place, _: object) -> None:
    swap(prepare(_newest(place).path, place.catalogue), place.catalogue, _WHEN)


def _restore_lines(place: Place, _: object) -> None:
    lines = _newest(place).lines_path
    assert lines
    swap(prepare(lines, place.catalogue), place.catalogue, _WHEN)


def _look_at_restored(place: Place, *, by_lines: bool = False) -> object:
    found = desk_state(place.catalogue)
    look_at_backups(place.backups, 1)
    now = [p for p in place.work.glob("desk replaced*") if p.suffix == ".coopdesk"]
    for each in now:
        desk_state(each)
    look_for_strays(place.work, (*_DESK, "desk replaced*", "*.restored.new*"))
    is_restored = _city_of_first(place) == ""
    if is_restored and not now:
        raise Unsound("what was replaced is not kept")
    return found[:2] if by_lines else found


def _city_of_first(place: Place) -> str:
    with closing(open_database(place.catalogue)) as sessions, sessions.reading() as session:
        return find_record(session, FIRST).city


def _take_back(place: Place, sessions: Sessions) -> None:
    deed = Deed("records_taken_back", count=1)
    sessions.write(deed, take_back, _newest(place).path, [FIRST])


def _unpack(schema: int, place: Place) -> None:
    place.catalogue.write_bytes(
        gzip.decompress((SAVED / f"schema-{schema}.coopdesk.gz").read_bytes())
    )


def _nothing(*_: object) -> None:
    pass


def _export(name: str, place: Place, sessions: Sessions) -> None:
    with sessions.reading() as session:
        records = read_records(session, list(session.scalars(_IDS)))
    about = About(_WHEN, "", "")
    write_file(place.work / name, records, language="en", topics=(), about=about)


def _furnish_with_file(name: str, place: Place) -> None:
    """Prepare an earlier export that the new one takes the place of."""
    _furnish(place)
    about = About(_WHEN)
    one = [Record(title="The earlier one", uid=FIRST)]
    write_file(place.work / name, one, language="en", topics=(), about=about)


def _look_at_json(place: Place) -> object:
    told = json.loads((place.work / "out.json").read_text(encoding="utf-8"))
    _look(place, 1, (*_DESK, "out.json", ".out.json-*.tmp"))
    return sorted(each["title"] for each in told["records"])


def _look_at_book(place: Place) -> object:
    book = openpyxl.load_workbook(place.work / "out.xlsx", read_only=True)
    titles = [tuple(row) for row in book.worksheets[0].iter_rows(values_only=True)]
    book.close()
    _look(place, 1, (*_DESK, "out.xlsx", ".out.xlsx-*.tmp"))
    return titles


def _attach(place: Place, sessions: Sessions) -> None:
    with sessions.reading() as session:
        document = attach(session, place.root / "letter.txt")
    sessions.write(Deed("record_added"), save_record, replace(NEW, documents=(document,)))


def _furnish_with_letter(place: Place) -> None:
    _furnish(place)
    (place.root / "letter.txt").write_text("Dear colleagues, " * 2000, encoding="utf-8")


def _look_at_files(place: Place) -> object:
    found = _look(place, 1, (*_DESK, "desk.files"))
    with closing(open_database(place.catalogue)) as sessions, sessions.reading() as session:
        records = read_records(session, list(session.scalars(_IDS)))
    documents = [document for record in records for document in record.documents]
    return found, [attached_file(place.catalogue, each).read_bytes() for each in documents]


def _copy(place: Place, sessions: Sessions) -> None:
    with sessions.reading() as session:
        save_copy(session, place.work / "copy.coopdesk")


def _furnish_with_copy(place: Place) -> None:
    with closing(open_database(place.work / "copy.coopdesk")):
        _furnish(place)


def _look_at_copy(place: Place) -> object:
    _look(place, 1, (*_DESK, "copy.coopdesk", "copy.coopdesk.*.new*"))
    return desk_state(place.work / "copy.coopdesk")


def _draft(place: Place, sessions: Sessions) -> None:
    with sessions.reading() as session:
        keep_draft(session, place.work / "drafts", "new-1", NEW)


def _furnish_with_draft(place: Place) -> None:
    _furnish(place)
    with closing(open_database(place.catalogue)) as sessions, sessions.reading() as session:
        keep_draft(session, place.work / "drafts", "new-1", replace(NEW, title="Visit"))


def _look_at_draft(place: Place) -> object:
    _look(place, 1, (*_DESK, "drafts"))
    with closing(open_database(place.catalogue)) as sessions, sessions.reading() as session:
        return [each.record for each in kept_drafts(session, place.work / "drafts")]


_WORK = Work("import", "Pasted cells", {"written": [["Sheet", 2, 1, "Visit"]]}, 1)


def _begin_work(place: Place, sessions: Sessions) -> None:
    """Keep work with what never changes of it: two files."""
    work = replace(_WORK, source=lambda: {"text": "Title\tStart\nVisit\t2024\n" * 200})
    with sessions.reading() as session:
        keep_work(session, place.work / "drafts", "two", lambda: work)


def _furnish_with_work(place: Place) -> None:
    _furnish(place)
    with closing(open_database(place.catalogue)) as sessions, sessions.reading() as session:
        keep_work(session, place.work / "drafts", "one", lambda: _WORK)


def _look_at_work(place: Place) -> object:
    _look(place, 1, (*_DESK, "drafts"))
    folder = place.work / "drafts"
    with closing(open_database(place.catalogue)) as sessions, sessions.reading() as session:
        found = kept_works(session, folder)
        return sorted((each.work_id, str(read_work(session, folder, each))) for each in found)


def _prefer(_place: Place, _: object) -> None:
    """Write preferences: it only logs that they cannot be kept, so nothing is promised."""
    write_settings(settings_file(), Settings(language="es", second_folder="x" * 500))


def _look_at_settings(_place: Place) -> object:
    found = read_settings(settings_file())
    if not found.language:
        raise Unsound("the preferences are gone")
    return found


_NO_FILE = {"open": _nothing, "close": _nothing}

TRIALS: dict[str, Trial] = {
    "first day": Trial(_nothing, _nothing, lambda p: _look(p, 0), _open, Sessions.close),
    "add": _of_desk(_add),
    "edit": _of_desk(_edit),
    "delete": _of_desk(_delete),
    "undo": _of_desk(_undo),
    "bulk edit": _of_desk(_bulk_edit),
    "import": _of_desk(_import, _furnish_with_listing),
    "migration 1": _of_desk(_nothing, partial(_unpack, 1), lambda p: _look(p, 1)),
    "migration 3": _of_desk(_nothing, partial(_unpack, 3), lambda p: _look(p, 1)),
    "backup": _of_desk(_back_up, look=_look_at_copies),
    "backup gone on": _of_desk(_go_on),
    "restore": Trial(_furnish, _restore, _look_at_restored, **_NO_FILE),
    "restore lines": Trial(
        _furnish, _restore_lines, partial(_look_at_restored, by_lines=True), **_NO_FILE
    ),
    "take back": _of_desk(_take_back),
    "export json": _of_desk(
        partial(_export, "out.json"), partial(_furnish_with_file, "out.json"), _look_at_json
    ),
    "export xlsx": _of_desk(
        partial(_export, "out.xlsx"), partial(_furnish_with_file, "out.xlsx"), _look_at_book
    ),
    "attach": _of_desk(_attach, _furnish_with_letter, _look_at_files),
    "copy": _of_desk(_copy, _furnish_with_copy, _look_at_copy),
    "draft": _of_desk(_draft, _furnish_with_draft, _look_at_draft),
    "work begun": _of_desk(_begin_work, _furnish_with_work, _look_at_work),
    "preferences": Trial(
        lambda _: write_settings(settings_file(), Settings(language="fr")),
        _prefer,
        _look_at_settings,
        is_promise=False,
        **_NO_FILE,
    ),
}
