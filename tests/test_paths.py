"""The officer's files are hers alone, and what ships is found wherever it was installed."""

import stat
import sys
from pathlib import Path

import pytest

from coopdesk import paths


def test_everything_of_hers_lives_under_the_home_that_is_named(tmp_path: Path) -> None:
    home = tmp_path / "home"  # as tests/conftest.py names it
    assert paths.settings_file() == home / "config" / "settings.json"
    assert paths.log_folder() == home / "log"
    assert paths.default_catalogue() == home / "data" / paths.CATALOGUE_NAME


def test_without_a_named_home_the_platform_decides(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("COOPDESK_HOME")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    if sys.platform.startswith("linux"):
        assert paths.data_folder() == tmp_path / "XDG_DATA_HOME" / "CoopDesk"
        assert paths.settings_file().parent == tmp_path / "XDG_CONFIG_HOME" / "CoopDesk"
        assert tmp_path in paths.log_folder().parents


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no mode there")
def test_her_folders_are_closed_to_others() -> None:
    for folder in (paths.data_folder(), paths.settings_file().parent, paths.log_folder()):
        assert stat.S_IMODE(folder.stat().st_mode) & 0o077 == 0


def test_a_folder_that_is_there_stays_as_it_is() -> None:
    catalogue = paths.default_catalogue()
    catalogue.write_text("kept", encoding="utf-8")
    assert paths.default_catalogue().read_text(encoding="utf-8") == "kept"


def test_shipped_files_are_found() -> None:
    assert paths.resource("topics", "topics.json").is_file()
    assert paths.resource().is_dir()
