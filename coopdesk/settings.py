"""The officer's preferences: a frozen value, kept as JSON in the platform's place."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast

log = logging.getLogger(__name__)

MOST_RECENT = 8
MOST_TOLD = 50
MOST_SEARCHES = 20  # remembered of each catalogue
READABLE = range(50, 501)  # per cent of the platform's size of text


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered between two starts; language "" and scheme "system" follow the platform.

    views keeps columns, sizes and geometry per window; folders the last folder per action.
    text_percent scales all text (100 is the platform's size). searches are the recent ones, newest
    first, by the uid of their catalogue; looks the moments (ISO) when saved searches were last
    looked at, by uid and by the search's id. second_folder is where backups are copied to, "" for
    nowhere. told_places are the catalogues of which was said that they lie on a share or in a
    folder of a cloud.
    """

    catalogue: str = ""
    recent: tuple[str, ...] = ()
    language: str = ""
    scheme: str = "system"
    text_percent: int = 100
    views: Mapping[str, Any] = field(default_factory=dict[str, Any])
    folders: Mapping[str, str] = field(default_factory=dict[str, str])
    searches: Mapping[str, tuple[Mapping[str, Any], ...]] = field(
        default_factory=dict[str, tuple[Mapping[str, Any], ...]]
    )
    looks: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    second_folder: str = ""
    told_places: tuple[str, ...] = ()

    def opened(self, path: Path) -> Settings:
        """Remember a catalogue as the newest one."""
        others = tuple(each for each in self.recent if each != str(path))
        return replace(self, catalogue=str(path), recent=(str(path), *others)[:MOST_RECENT])

    def forgotten(self, path: Path) -> Settings:
        """Forget a catalogue that is no longer there."""
        return replace(self, recent=tuple(each for each in self.recent if each != str(path)))

    def told_place(self, path: Path) -> Settings:
        """Remember that it was said where a catalogue lies."""
        return replace(self, told_places=(*self.told_places, str(path))[-MOST_TOLD:])

    def with_view(self, name: str, state: Mapping[str, Any]) -> Settings:
        """Remember how a window looked."""
        return replace(self, views={**self.views, name: dict(state)})

    def with_folder(self, action: str, folder: Path) -> Settings:
        """Remember where an action went last."""
        return replace(self, folders={**self.folders, action: str(folder)})

    def recent_searches(self, catalogue: str) -> tuple[Mapping[str, Any], ...]:
        """Return the searches of late in a catalogue, newest first."""
        return self.searches.get(catalogue, ())

    def with_search(self, catalogue: str, search: Mapping[str, Any]) -> Settings:
        """Remember a search as the newest one, in place of those whose word it finishes."""
        others = [
            each
            for each in self.recent_searches(catalogue)
            if each != search and not _is_finished_by(each, search)
        ]
        kept = (dict(search), *others)[:MOST_SEARCHES]
        return replace(self, searches={**self.searches, catalogue: kept})

    def without_search(self, catalogue: str, search: Mapping[str, Any]) -> Settings:
        """Forget one search of late in a catalogue."""
        kept = tuple(each for each in self.recent_searches(catalogue) if each != search)
        return replace(self, searches={**self.searches, catalogue: kept})

    def without_searches(self, catalogue: str) -> Settings:
        """Forget the searches of late in a catalogue."""
        kept = {uid: each for uid, each in self.searches.items() if uid != catalogue}
        return replace(self, searches=kept)

    def looked_at(self, catalogue: str, search_id: int) -> datetime | None:
        """Return when a saved search was last looked at, None if it never was."""
        try:
            moment = datetime.fromisoformat(self.looks.get(catalogue, {})[str(search_id)])
        except (KeyError, ValueError):
            return None
        return moment if moment.tzinfo else None

    def with_looks(self, catalogue: str, looks: Mapping[int, datetime]) -> Settings:
        """Remember when saved searches were looked at, by their ids."""
        own = {str(search_id): moment.isoformat() for search_id, moment in looks.items()}
        kept = {**self.looks.get(catalogue, {}), **own}
        return replace(self, looks={**self.looks, catalogue: kept})


def read_settings(path: Path) -> Settings:
    """Return the settings of a file; what cannot be read of it is as on the first day."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        log.exception("Settings %s cannot be read", path)
        return Settings()
    return _settings(cast("dict[str, Any]", values)) if isinstance(values, dict) else Settings()


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings; the file is whole or the old one stays."""
    beside = path.with_suffix(".new")
    text = json.dumps(asdict(settings), indent=1)  # as ASCII: names of files may be no text
    try:
        beside.touch(0o600)
        with beside.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:  # a full disk must not keep the window from closing
        log.exception("Settings %s cannot be written", path)


def _settings(values: dict[str, Any]) -> Settings:
    """Take what each setting can hold, and nothing else."""
    kept: dict[str, Any] = {
        name: values[name]
        for name in ("catalogue", "language", "scheme", "second_folder")
        if isinstance(values.get(name), str)
    }
    percent = values.get("text_percent")
    if isinstance(percent, int) and percent in READABLE:
        kept["text_percent"] = percent
    for name in ("recent", "told_places"):
        if isinstance(paths := values.get(name), list):
            kept[name] = tuple(each for each in cast("list[Any]", paths) if isinstance(each, str))
    if isinstance(views := values.get("views"), dict):
        kept["views"] = cast("dict[str, Any]", views)
    if isinstance(folders := values.get("folders"), dict):
        named = cast("dict[str, Any]", folders).items()
        kept["folders"] = {action: each for action, each in named if isinstance(each, str)}
    if isinstance(searches := values.get("searches"), dict):
        kept["searches"] = _searches(cast("dict[str, Any]", searches))
    if isinstance(looks := values.get("looks"), dict):
        kept["looks"] = _looks(cast("dict[str, Any]", looks))
    return Settings(**kept)


def _searches(values: dict[str, Any]) -> dict[str, tuple[Mapping[str, Any], ...]]:
    lists = {uid: cast("list[Any]", each) for uid, each in values.items() if isinstance(each, list)}
    return {
        uid: tuple(cast("dict[str, Any]", each) for each in searches if isinstance(each, dict))[
            :MOST_SEARCHES
        ]
        for uid, searches in lists.items()
    }


def _looks(values: dict[str, Any]) -> dict[str, Mapping[str, str]]:
    found: dict[str, Mapping[str, str]] = {}
    for uid, moments in values.items():
        if isinstance(moments, dict):
            given = cast("dict[str, Any]", moments).items()
            found[uid] = {key: each for key, each in given if isinstance(each, str)}
    return found


def _is_finished_by(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Tell whether a search is what another was while its last word was still being typed."""
    typed, text = before.get("text"), after.get("text")
    if not (isinstance(typed, str) and isinstance(text, str)):
        return False
    is_begun = bool(typed) and text.startswith(typed) and not text[len(typed) :].startswith(" ")
    return is_begun and {**before, "text": text} == dict(after)
