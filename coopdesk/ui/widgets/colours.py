"""The few colours that mean something, for a light and a dark page."""

from typing import Final, Literal

from PySide6.QtGui import QColor, QPalette

Tone = Literal["accent", "plain", "faded", "good", "doubt", "problem", "one", "other", "both"]

# The hues of Okabe and Ito, which the colour-blind tell apart, darkened or lightened until text in
# them has a contrast of 4.5 : 1 on pages and windows. one, other and both are sides of a chart.
LIGHT: Final[dict[str, str]] = {
    "accent": "#00609a",
    "good": "#006b4d",
    "doubt": "#7d5400",
    "problem": "#ac4700",
    "one": "#00609a",
    "other": "#ac4700",
    "both": "#8f4470",
}
DARK: Final[dict[str, str]] = {
    "accent": "#6cc0f0",
    "good": "#35c49a",
    "doubt": "#f0b23c",
    "problem": "#ff9a5c",
    "one": "#6cc0f0",
    "other": "#ff9a5c",
    "both": "#e3a3c6",
}


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
