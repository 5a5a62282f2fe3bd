"""What every command is given, and what it answers."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from coopdesk.catalogue.backups import prepare_deed
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.errors import CatalogueError, FileMissing
from coopdesk.domain.file_kind import file_kind
from coopdesk.paths import settings_file
from coopdesk.settings import read_settings


@dataclass(frozen=True, slots=True)
class Desk:
    """The catalogue's file, and the language of names and headings."""

    catalogue: Path
    language: str

    @property
    def is_there(self) -> bool:
        """Tell whether the catalogue is made; raises FileUnreadable or FileMissing."""
        return file_kind(self.catalogue) != "nothing"

    @contextmanager
    def opened(self, *, new: bool = False) -> Generator[Sessions]:
        """Open the catalogue; only where new is said is one made that is not there yet."""
        if not new and not self.is_there:
            raise FileMissing(self.catalogue)
        with closing(open_database(self.catalogue)) as sessions:
            sessions.before_writing = partial(prepare_deed, sessions, second_folder)
            yield sessions

    @contextmanager
    def reading(self) -> Generator[Session]:
        """Open the catalogue and give a session that changes nothing."""
        with self.opened() as sessions, sessions.reading() as session:
            yield session


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes to stdout, and what was refused meanwhile."""

    text: str = ""
    refusals: tuple[CatalogueError, ...] = ()


def second_folder() -> Path | None:
    """Return the folder that backups are copied to, as the window was told."""
    folder = read_settings(settings_file()).second_folder
    return Path(folder) if folder else None


def json_answer(values: dict[str, Any], refusals: tuple[CatalogueError, ...] = ()) -> Answer:
    """Return the one object that is the answer to --json."""
    return Answer(json.dumps(values, ensure_ascii=False, indent=2), refusals)
