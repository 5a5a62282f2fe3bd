"""Work begun in a window and not done yet: what was decided there, kept so that no crash takes it.

Each is a small file of plain values, written anew with every few decisions, and where there is
much that never changes (pasted cells, the text of a page) a second one, written once.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, cast, get_args

from sqlalchemy.orm import Session

from coopdesk.catalogue.kept_files import own_folder, plain_name, write_kept
from coopdesk.domain.errors import BadRecordFile, WorkDamaged, WorkNewer

Json = dict[str, Any]
Kind = Literal["import", "merge", "capture", "review", "bulk_edit"]

FORM = 1  # of the files; raised when an older program could not read them
KINDS: tuple[Kind, ...] = get_args(Kind)
_FOLDER = "work"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Work:
    """What was decided in a window so far.

    name says what it is about, path is the file and sha256 the hash of its bytes; both are ""
    where there is none. steps counts the decisions. source gives what never changes.
    """

    kind: Kind
    name: str
    state: Json
    steps: int
    path: str = ""
    sha256: str = ""
    source: Callable[[], Json] | None = None


@dataclass(frozen=True, slots=True)
class KeptWork:
    """Work that was left behind; trouble tells why it cannot be gone on with."""

    work_id: str
    kept_at: datetime
    kind: Kind | Literal[""] = ""
    name: str = ""
    steps: int = 0
    path: str = ""
    sha256: str = ""
    trouble: Literal["", "newer", "damaged"] = ""


def keep_work(session: Session, folder: Path, work_id: str, make: Callable[[], Work]) -> None:
    """Keep what a window holds; the work is put together here, off the window's thread.

    Raises DiskFull, DiskFails or FileReadOnly.
    """
    work, path = make(), _path(session, folder, work_id)
    source = _source_of(path)
    if work.source is not None and not source.exists():
        write_kept(source, {"form": FORM, "source": work.source()})
    head = {"form": FORM, "kind": work.kind, "name": work.name, "steps": work.steps}
    file = {"path": work.path, "sha256": work.sha256}
    write_kept(path, head | file | {"state": work.state})


def kept_works(session: Session, folder: Path) -> list[KeptWork]:
    """Return the work left behind for this catalogue, oldest first."""
    own = own_folder(session, folder) / _FOLDER
    found = [_head(path) for path in own.glob("*.json")]
    return sorted((each for each in found if each), key=lambda each: each.kept_at)


def read_work(session: Session, folder: Path, kept: KeptWork) -> tuple[Json, Json]:
    """Return the state of work that was left behind, and what never changes of it.

    Raises WorkNewer or WorkDamaged.
    """
    path = _path(session, folder, kept.work_id)
    with decoding(kept.name):
        whole = _values(path)
        if int(whole["form"]) > FORM or kept.trouble == "newer":
            raise WorkNewer(kept.name)
        state = cast("Json", whole["state"])
        source = _source_of(path)
        return state, _values(source)["source"] if source.exists() else {}


def drop_work(session: Session, folder: Path, work_id: str) -> None:
    """Forget work: it is done, or given up."""
    path = _path(session, folder, work_id)
    path.unlink(missing_ok=True)
    _source_of(path).unlink(missing_ok=True)


def clear_up(session: Session, folder: Path) -> None:
    """Remove what a crash left half written: nothing of it can be gone on with.

    To be done while no other program keeps work of this catalogue, on the lane that does.
    """
    own = own_folder(session, folder)
    work = own / _FOLDER
    lonely = (each for each in work.glob("*.source") if not each.with_suffix(".json").exists())
    with suppress(OSError):  # what cannot be removed now may be another time
        for path in (*own.glob("*.new"), *work.glob("*.new"), *lonely):
            path.unlink(missing_ok=True)


@contextmanager
def decoding(name: str) -> Generator[None]:
    """Turn whatever values of another shape do into WorkDamaged; name is what the work is about."""
    try:
        yield
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        _log.warning("Work that was kept cannot be read: %s", type(error).__name__)
        raise WorkDamaged(name) from None
    except BadRecordFile:
        raise WorkDamaged(name) from None


def _head(path: Path) -> KeptWork | None:
    try:
        kept_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        values = _values(path)
        if int(values["form"]) > FORM or values["kind"] not in KINDS:
            return KeptWork(path.stem, kept_at, name=str(values.get("name", "")), trouble="newer")
        name, file, sha256 = (str(values[key]) for key in ("name", "path", "sha256"))
        return KeptWork(
            path.stem, kept_at, values["kind"], name, int(values["steps"]), file, sha256
        )
    except FileNotFoundError:
        return None  # it was done meanwhile
    except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
        # Its kind alone: the words of the error may be those of the work.
        _log.warning("Kept work %s cannot be read: %s", path, type(error).__name__)
        return KeptWork(path.stem, _moment(path), trouble="damaged")


def _values(path: Path) -> Json:
    values: object = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(values, dict):
        raise TypeError(path)
    return cast("Json", values)


def _moment(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return datetime.now(UTC)


def _path(session: Session, folder: Path, work_id: str) -> Path:
    return own_folder(session, folder) / _FOLDER / f"{plain_name(work_id)}.json"


def _source_of(path: Path) -> Path:
    return path.with_suffix(".source")
