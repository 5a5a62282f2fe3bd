"""Where Qt would find no screen, the program must know before Qt ends it."""

import sys

import pytest

from coopdesk.app.screen import has_screen

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.mark.parametrize("name", NAMES)
def test_a_display_or_a_chosen_platform_is_a_screen(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    assert not has_screen()
    monkeypatch.setenv(name, "")
    assert not has_screen()
    monkeypatch.setenv(name, "x")
    assert has_screen()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macs_have_one(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert has_screen()
