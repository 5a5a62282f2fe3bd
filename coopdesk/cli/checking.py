"""The command `check`: records, history, search index and file, and what was found."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Mapping

from coopdesk.catalogue.backups import backups_of
from coopdesk.catalogue.check import Findings, Problem, check_file, check_records
from coopdesk.catalogue.restoring import where_whole, with_gone
from coopdesk.catalogue.stored_files import attachment_folder, is_hash, stored_path
from coopdesk.cli.desk import Answer, Desk, json_answer, second_folder
from coopdesk.cli.progress import progress
from coopdesk.cli.sentences import many_records
from coopdesk.db.backup import FILES, Backup
from coopdesk.domain.errors import (
    AttachmentChanged,
    AttachmentMissing,
    CatalogueDamaged,
    CatalogueError,
    CatalogueReadOnly,
)

SENTENCES = {
    "record_altered": "{title} is not as it was saved: something else changed it, or its file.",
    "record_unreadable": "{title} cannot be read.",
    "record_gone": "{title} is gone, though nobody removed it.",
    "history_altered": "The history is not as it was written at change {about}.",
    "rows_astray": "Rows of the table {about} belong to nothing.",
    "file_damaged": "The file is damaged: {about}",
    "file_missing": "The file {about}, attached to {title}, is missing.",
    "file_changed": "The file {about}, attached to {title}, is not as it was attached.",
    "index_damaged": "The search index is damaged and was left as it is.",
    "index_mended": "The search index was damaged and was made anew from the records.",
}

_OF_FILES = {"file_missing": AttachmentMissing, "file_changed": AttachmentChanged}


def check(desk: Desk, asked: Namespace) -> Answer:
    """Check the catalogue; what is left damaged is a refusal."""
    with progress("Checking", sys.stderr) as report, desk.opened() as sessions:
        with sessions.reading() as session:
            found = check_records(session, report)
        with sessions.reading() if sessions.read_only else sessions.writing() as session:
            found = check_file(session, found, report)
        with sessions.reading() as session:
            found = with_gone(session, found, backups_of(desk.catalogue, second=second_folder()))
    whole = where_whole(found.left, backups_of(desk.catalogue, second=second_folder()))
    refusals = _refusals(desk, found)
    if asked.json:
        return json_answer(_object(found, whole), refusals)
    return Answer("\n".join(_lines(found, whole)), refusals)


def _object(found: Findings, whole: Mapping[str, Backup]) -> dict[str, object]:
    problems = [
        {
            "record": problem.uid or None,
            "text": _sentence(problem),
            "backup": str(whole[problem.key].path) if problem.key in whole else None,
        }
        for problem in found.problems
    ]
    told: dict[str, object] = {
        "ok": not found.problems,
        "records": found.records,
        "problems": problems,
    }
    if found.swept.files:
        told["swept"] = {"files": found.swept.files, "bytes": found.swept.size}
    return told


def _lines(found: Findings, whole: Mapping[str, Backup]) -> list[str]:
    well = "" if found.problems else " All is as it was saved."
    said = [
        f"{_sentence(problem)} ({problem.uid})" if problem.uid else _sentence(problem)
        for problem in found.problems
    ]
    said += [_whole_in(found, key, backup) for key, backup in whole.items()]
    if found.swept.files:
        size = f"{found.swept.size / 1e6:.1f} MB"
        said.append(
            f"Attached files removed that nothing names any more: {found.swept.files}, {size}."
        )
    return [*said, f"{many_records(found.records)} checked.{well}"]


def _whole_in(found: Findings, key: str, backup: Backup) -> str:
    """Say where a record is whole, or the copy of an attached file."""
    if not is_hash(key):
        return f"{backup.path} has {key} whole."
    name = next(problem.about for problem in found.problems if problem.key == key)
    return f"{stored_path(backup.path.parent / FILES, key)} is {name} as it was attached."


def _sentence(problem: Problem) -> str:
    title = problem.title or f"Record {problem.record_id}"
    return SENTENCES[problem.kind].format(title=title, about=problem.about)


def _refusals(desk: Desk, found: Findings) -> tuple[CatalogueError, ...]:
    left = {problem.kind for problem in found.left}
    if left == {"index_damaged"}:  # all else is well, so it could not be written
        return (CatalogueReadOnly(),)
    if left and left <= set(_OF_FILES):  # the catalogue itself is whole
        first = next(problem for problem in found.left if problem.kind in _OF_FILES)
        folder = attachment_folder(desk.catalogue)
        return (_OF_FILES[first.kind](folder / first.about),)
    return (CatalogueDamaged(desk.catalogue),) if left else ()
