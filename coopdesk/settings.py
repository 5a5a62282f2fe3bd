"""The officer's preferences: a frozen value, kept as JSON in the platform's place."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, cast

log = logging.getLogger(__name__)

MOST_RECENT = 8
READABLE = range(50, 501)  # per cent of the platform's size of text


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered between two starts; language "" and scheme "system" follow the platform.

    views keeps columns, sizes and geometry per window; folders the last folder per action.
    text_percent scales all text (100 is the platform's size).
    """

    catalogue: str = ""
    recent: tuple[str, ...] = ()
    language: str = ""
    scheme: str = "system"
    text_percent: int = 100
    views: Mapping[str, Any] = field(default_factory=dict[str, Any])
    folders: Mapping[str, str] = field(default_factory=dict[str, str])

    def opened(self, path: Path) -> Settings:
        """Remember a catalogue as the newest one."""
        others = tuple(each for each in self.recent if each != str(path))
        return replace(self, catalogue=str(path), recent=(str(path), *others)[:MOST_RECENT])

    def forgotten(self, path: Path) -> Settings:
        """Forget a catalogue that is no longer there."""
        return replace(self, recent=tuple(each for each in self.recent if each != str(path)))

    def with_view(self, name: str, state: Mapping[str, Any]) -> Settings:
        """Remember how a window looked."""
        return replace(self, views={**self.views, name: dict(state)})

    def with_folder(self, action: str, folder: Path) -> Settings:
        """Remember where an action went last."""
        return replace(self, folders={**self.folders, action: str(folder)})


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
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    except OSError:  # a full disk must not keep the window from closing
        log.exception("Settings %s cannot be written", path)


def _settings(values: dict[str, Any]) -> Settings:
    """Take what each setting can hold, and nothing else."""
    kept: dict[str, Any] = {
        name: values[name]
        for name in ("catalogue", "language", "scheme")
        if isinstance(values.get(name), str)
    }
    percent = values.get("text_percent")
    if isinstance(percent, int) and percent in READABLE:
        kept["text_percent"] = percent
    if isinstance(recent := values.get("recent"), list):
        kept["recent"] = tuple(each for each in cast("list[Any]", recent) if isinstance(each, str))
    if isinstance(views := values.get("views"), dict):
        kept["views"] = cast("dict[str, Any]", views)
    if isinstance(folders := values.get("folders"), dict):
        named = cast("dict[str, Any]", folders).items()
        kept["folders"] = {action: each for action, each in named if isinstance(each, str)}
    return Settings(**kept)
