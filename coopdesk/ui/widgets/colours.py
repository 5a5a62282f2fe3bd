"""The few colours that mean something, for a light and a dark page."""

from typing import Final, Literal

from PySide6.QtGui import QColor, QPalette

from coopdesk.drawing import look

Tone = Literal[
    "accent", "plain", "faded", "good", "doubt", "problem", "one", "other", "both", "neutral"
]

LIGHT: Final[dict[str, str]] = {"accent": "#00609a", "problem": "#ac4700", **look.LIGHT}
DARK: Final[dict[str, str]] = {"accent": "#6cc0f0", "problem": "#ff9a5c", **look.DARK}


def is_dark(palette: QPalette) -> bool:
    """Tell whether text is lighter than the page beneath it."""
    text, page = (
        palette.color(palette.ColorRole.WindowText),
        palette.color(palette.ColorRole.Window),
    )
    return text.lightness() > page.lightness()


def colour(tone: Tone, palette: QPalette) -> QColor:
    """Return the colour of a tone on a page of this palette."""
    if tone == "plain":
        return palette.color(palette.ColorRole.WindowText)
    if tone == "faded":
        return between(palette, 0.62)
    return QColor((DARK if is_dark(palette) else LIGHT)[tone])


def between(palette: QPalette, share: float) -> QColor:
    """Return a solid colour that is page to (1 - share) and text to share."""
    page, text = (
        palette.color(palette.ColorRole.Window),
        palette.color(palette.ColorRole.WindowText),
    )
    return QColor.fromRgbF(
        *(
            (1 - share) * below + share * above
            for below, above in zip(page.getRgbF()[:3], text.getRgbF()[:3], strict=True)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType, reportIndexIssue]
        )
    )
