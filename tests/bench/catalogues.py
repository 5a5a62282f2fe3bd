"""Catalogues of any size for the benches, built once and kept in the temporary folder."""

from __future__ import annotations

import hashlib
import itertools
import shutil
import tempfile
from contextlib import closing
from pathlib import Path

from coopdesk.catalogue.records import add_records
from coopdesk.db.database import open_database
from coopdesk.db.text_index import FORM
from coopdesk.domain.changes import Deed
from coopdesk.paths import resource
from tests.bench.bulk import write_catalogue, write_index
from tests.bench.generate import BLOCK, records

FOLDER = Path(tempfile.gettempdir()) / "coopdesk-bench"


def catalogue_of(count: int, *, with_past: bool = False) -> Path:
    """Return the catalogue of this many records, built when there is none yet; only to be read.

    With a past it is built as the program adds records, which takes twenty times as long.
    """
    name = f"{count}-past" if with_past else f"{count}"
    name = f"{name}-{_fingerprint(_rows_come_from())}"
    path = FOLDER / f"{name}-form{FORM}.coopdesk"
    if path.exists():
        return path
    FOLDER.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".half")
    half.unlink(missing_ok=True)
    old = next(FOLDER.glob(f"{name}-*.coopdesk"), None)
    if with_past:
        _add(half, count)
    elif old:
        old.rename(half)
        write_index(half, count)
    else:
        write_catalogue(half, count)
    return half.rename(path)


def own_catalogue_of(count: int, *, with_past: bool = False) -> Path:
    """Return a copy of the catalogue of this many records, to be removed after use."""
    path = catalogue_of(count, with_past=with_past)
    with tempfile.NamedTemporaryFile(dir=FOLDER, suffix=".coopdesk", delete=False) as copy:
        return Path(shutil.copy(path, copy.name))


def _add(path: Path, count: int) -> None:
    with closing(open_database(path)) as sessions:
        made = records(count)
        while batch := list(itertools.islice(made, BLOCK)):
            sessions.write(Deed("records_added", count=len(batch)), add_records, batch)


def _rows_come_from() -> list[Path]:
    """Name the files that decide what is in a catalogue; opening an older one migrates it."""
    here = Path(__file__)
    return [
        *(here.with_name(name) for name in ("bulk.py", "generate.py", "texts.py")),
        *(resource("topics", "topics.json"), resource("terms", "terms.json")),
    ]


def _fingerprint(files: list[Path]) -> str:
    return hashlib.sha256(b"".join(each.read_bytes() for each in files)).hexdigest()[:12]
