"""The scenes of the overview: all records, a search, its lower half, at large text, empty."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.overview.page import OverviewPage


class Stage(Protocol):
    """What the scenes ask of the stage."""

    @property
    def window(self) -> MainWindow: ...

    def settle(self) -> None: ...


def overview(
    words: str = "", *, at: str = "", percent: int = 100, table: bool = False
) -> Callable[[Stage], None]:
    """Return the scene of the figures of a search, scrolled to one of them."""

    def scene(stage: Stage) -> None:
        window = stage.window
        if by := percent - window.settings.text_percent:
            window.screens.scale_text(by)
        window.list_page("exchanges")
        window.go_to("overview")
        page = window.overview.page()
        assert page
        page.search(words)
        window.toolbar.show_search(words)
        stage.settle()
        for key, card in page.figures.cards.items():
            card.show_table(on=table and key == at)
        _scroll(page, at)
        stage.settle()

    return scene


def _scroll(page: OverviewPage, at: str) -> None:
    bar = page.figures.verticalScrollBar()
    bar.setValue(page.figures.cards[at].y() if at else 0)
