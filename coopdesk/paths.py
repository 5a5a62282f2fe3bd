"""Where files live: what ships with the program, and what belongs to the officer."""

import os
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path

APPLICATION = "CoopDesk"
CATALOGUE_NAME = "My catalogue.coopdesk"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, from a checkout or an installed wheel."""
    package = Path(__file__).parent
    beside = package.parent / "resources"
    return (beside if beside.is_dir() else package / "resources").joinpath(*parts)


def data_folder() -> Path:
    """Return the folder of the officer's catalogue, made private to her."""
    return _private(_override("data") or user_data_path(APPLICATION, appauthor=False))


def settings_file() -> Path:
    """Return the file that holds the officer's preferences."""
    return _private(_override("config") or user_config_path(APPLICATION, appauthor=False)).joinpath(
        "settings.json"
    )


def log_folder() -> Path:
    """Return the folder of the program's log."""
    return _private(_override("log") or user_log_path(APPLICATION, appauthor=False))


def default_catalogue() -> Path:
    """Return the officer's own catalogue file."""
    return data_folder() / CATALOGUE_NAME


def _override(kind: str) -> Path | None:
    folder = os.environ.get("COOPDESK_HOME")
    return Path(folder) / kind if folder else None


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
