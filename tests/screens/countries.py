"""The scenes of countries: a profile, a region, one that is no more, and who could help."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from coopdesk.ui.main_window.window import MainWindow


class Stage(Protocol):
    """What the scenes ask of the stage."""

    @property
    def window(self) -> MainWindow: ...

    def settle(self) -> None: ...


def country(place: str, *, percent: int = 100, scrolled: float = 0) -> Callable[[Stage], None]:
    """Return the scene of a profile, scrolled by a part of its text."""

    def scene(stage: Stage) -> None:
        _scale(stage.window, percent)
        page = stage.window.countries.show_profile(place)
        stage.settle()
        bar = page.text.verticalScrollBar()
        bar.setValue(round(bar.maximum() * scrolled))

    return scene


def helpers(place: str, topic: str, *, percent: int = 100) -> Callable[[Stage], None]:
    """Return the scene of who could help."""

    def scene(stage: Stage) -> None:
        _scale(stage.window, percent)
        stage.window.countries.ask_who_could_help(place, topic)
        stage.settle()

    return scene


def _scale(window: MainWindow, percent: int) -> None:
    if by := percent - window.settings.text_percent:
        window.screens.scale_text(by)
