import gc
from collections.abc import Iterator
from typing import get_args

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from coopdesk.ui import theme
from coopdesk.ui.widgets.colours import LIGHT, Tone, is_dark

PAGES = (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase)


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    theme.apply_theme(qapp, "system")
    theme.apply_text_scale(qapp, 100)


def luminance(shade: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (shade.redF(), shade.greenF(), shade.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the ratio of WCAG 2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("tone", get_args(Tone))
def test_every_tone_can_be_read(application: QApplication, choice: str, tone: Tone) -> None:
    theme.apply_theme(application, choice)
    for role in PAGES:
        page = application.palette().color(role)
        assert contrast(theme.status_colour(tone), page) >= 4.5, (role, page.name())


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_fallback_palettes_can_be_read(choice: str) -> None:
    palette = theme._palette(choice)
    roles = QPalette.ColorRole
    texts = (roles.WindowText, roles.PlaceholderText, roles.Link, roles.LinkVisited, roles.Accent)
    for page in (*PAGES, roles.Button):
        for text in texts:
            assert contrast(palette.color(text), palette.color(page)) >= 4.5, (text, page)
    highlight = palette.color(QPalette.ColorRole.Highlight)
    assert contrast(palette.color(QPalette.ColorRole.HighlightedText), highlight) >= 4.5


def test_fields_and_boxes_stand_out_from_a_dark_window() -> None:
    palette = theme._palette("dark")
    window, field = QPalette.ColorRole.Window, QPalette.ColorRole.Base
    assert contrast(palette.color(window), palette.color(field)) >= 1.4
    assert palette.color(field).lightness() < palette.color(window).lightness()


def test_light_and_dark_follow_the_choice(application: QApplication) -> None:
    theme.apply_theme(application, "dark")
    assert is_dark(application.palette())
    theme.apply_theme(application, "light")
    assert not is_dark(application.palette())


def darkest(name: str) -> int:
    image = theme.icon(name).pixmap(QSize(16, 16), 1.0).toImage()
    pixels = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
    return max(pixels, key=lambda shade: shade.alpha()).lightness()


def test_an_icon_takes_the_colour_of_the_text_and_follows_it(application: QApplication) -> None:
    theme.apply_theme(application, "light")
    assert darkest("plus") < 80
    theme.apply_theme(application, "dark")
    assert darkest("plus") > 180


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_has_a_pixel_for_each_of_the_screen(
    application: QApplication, ratio: float
) -> None:
    pixmap = theme.icon("plus").pixmap(QSize(20, 20), ratio)
    assert pixmap.size() == QSize(20, 20) * ratio
    assert pixmap.devicePixelRatio() == ratio


def test_a_changed_copy_of_an_icon_lives_on_its_own(application: QApplication) -> None:
    copy = QIcon(theme.icon("plus"))
    copy.addPixmap(QPixmap(8, 8))
    gc.collect()
    assert copy.pixmap(QSize(16, 16), 1.0).size() == QSize(16, 16)
    del copy
    gc.collect()
    assert not theme.icon("plus").pixmap(QSize(16, 16), 1.0).isNull()


def test_an_icon_that_is_not_there_is_a_mistake() -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no such icon")


def test_text_grows_from_the_size_it_came_with(application: QApplication) -> None:
    plain = application.font().pointSizeF()
    theme.apply_text_scale(application, 200)
    theme.apply_text_scale(application, 150)
    assert application.font().pointSizeF() == pytest.approx(1.5 * plain)
    theme.apply_text_scale(application, 100)
    assert application.font().pointSizeF() == pytest.approx(plain)


def test_each_tone_has_a_light_and_a_dark_shade() -> None:
    assert set(LIGHT) == set(get_args(Tone)) - {"plain", "faded"}
