"""Icons, colours, light and dark, and the size of the text."""

from functools import cache
from typing import ClassVar, Final, Literal

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from coopdesk.paths import resource
from coopdesk.ui.widgets.colours import Tone, colour, is_dark

ThemeChoice = Literal["system", "light", "dark"]

SCHEMES: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
# Where the platform has no schemes of its own: Fusion's colours, by role.
ROLES: Final[dict[str, dict[QPalette.ColorRole, str]]] = {
    "light": {
        QPalette.ColorRole.Window: "#efefef",
        QPalette.ColorRole.Base: "#ffffff",
        QPalette.ColorRole.AlternateBase: "#f7f7f7",
        QPalette.ColorRole.Button: "#efefef",
        QPalette.ColorRole.WindowText: "#1b1b1b",
        QPalette.ColorRole.Text: "#1b1b1b",
        QPalette.ColorRole.ButtonText: "#1b1b1b",
        QPalette.ColorRole.ToolTipBase: "#ffffff",
        QPalette.ColorRole.ToolTipText: "#1b1b1b",
        QPalette.ColorRole.PlaceholderText: "#6a6a6a",
        QPalette.ColorRole.Link: "#00609a",
        QPalette.ColorRole.LinkVisited: "#8f4470",
        QPalette.ColorRole.Highlight: "#00609a",
        QPalette.ColorRole.HighlightedText: "#ffffff",
        QPalette.ColorRole.Accent: "#00609a",
    },
    "dark": {  # fields and boxes are darker than the window: Fusion draws no lighter edge
        QPalette.ColorRole.Window: "#383838",
        QPalette.ColorRole.Base: "#1e1e1e",
        QPalette.ColorRole.AlternateBase: "#262626",
        QPalette.ColorRole.Button: "#444444",
        QPalette.ColorRole.WindowText: "#ececec",
        QPalette.ColorRole.Text: "#ececec",
        QPalette.ColorRole.ButtonText: "#ececec",
        QPalette.ColorRole.ToolTipBase: "#2a2a2a",
        QPalette.ColorRole.ToolTipText: "#ececec",
        QPalette.ColorRole.PlaceholderText: "#b6b6b6",
        QPalette.ColorRole.Link: "#6cc0f0",
        QPalette.ColorRole.LinkVisited: "#e3a3c6",
        QPalette.ColorRole.Highlight: "#1f6fa8",
        QPalette.ColorRole.HighlightedText: "#ffffff",
        QPalette.ColorRole.Accent: "#6cc0f0",
    },
}
TEXT_ROLES: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)
PLAIN_SIZE: Final = "plainPointSize"  # property of the application: its text at 100 %


@cache
def icon(name: str, tone: Tone | None = None) -> QIcon:
    """Return an icon of resources/icons in the colour of the text, or of a tone.

    It is drawn anew for each colour and size, so it follows light and dark by itself.
    """
    path = resource("icons", f"{name}.svg")
    if not path.is_file():
        raise FileNotFoundError(path)
    return QIcon(_Outline(path.read_text(encoding="utf-8"), tone))


def accent() -> QColor:
    """Return the one colour that draws the eye."""
    return status_colour("accent")


def status_colour(tone: Tone) -> QColor:
    """Return the colour of a tone on the pages of this moment, contrast 4.5 : 1 or more."""
    return colour(tone, QGuiApplication.palette())


def apply_theme(application: QApplication, choice: ThemeChoice) -> None:
    """Show everything light, dark, or as the system does, at once."""
    hints = application.styleHints()
    application.setPalette(QPalette())
    hints.setColorScheme(SCHEMES[choice])
    if choice != "system" and is_dark(application.palette()) != (choice == "dark"):
        application.setPalette(_palette(choice))


def apply_text_scale(application: QApplication, percent: int) -> None:
    """Show all text at so many percent of the system's size, 100 being as it came."""
    font = application.font()
    plain = application.property(PLAIN_SIZE)
    if plain is None:
        plain = font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75
        application.setProperty(PLAIN_SIZE, plain)
    font.setPointSizeF(plain * percent / 100)
    application.setFont(font)


def _palette(choice: str) -> QPalette:
    palette = QPalette(QColor(ROLES[choice][QPalette.ColorRole.Button]))
    for role, shade in ROLES[choice].items():
        palette.setColor(role, QColor(shade))
    for role in TEXT_ROLES:
        shade = QColor(ROLES[choice][QPalette.ColorRole.PlaceholderText])
        palette.setColor(QPalette.ColorGroup.Disabled, role, shade)
    return palette


class _Outline(QIconEngine):
    """Draw an SVG whose lines are currentColor; pixmaps are kept by size and colour."""

    _clones: ClassVar[list[QIconEngine]] = []

    def __init__(self, svg: str, tone: Tone | None) -> None:
        super().__init__()
        self._svg = svg
        self._tone: Tone | None = tone
        self._kept: dict[tuple[int, int, int], QPixmap] = {}

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        pixmap = self.scaledPixmap(rect.size(), mode, state, ratio)
        painter.drawPixmap(QRectF(rect), pixmap, QRectF(pixmap.rect()))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        shade, pixels = self._shade(mode), size * scale
        key = (pixels.width(), pixels.height(), shade.rgba())
        if key not in self._kept:
            self._kept[key] = self._draw(pixels, shade)
        return self._kept[key]

    @override
    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    @override
    def clone(self) -> QIconEngine:
        engine = _Outline(self._svg, self._tone)
        self._clones.append(engine)  # Qt takes it without telling Python, which would delete it
        return engine

    def _shade(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        match mode:
            case QIcon.Mode.Disabled:
                return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
            case QIcon.Mode.Selected:
                return palette.color(QPalette.ColorRole.HighlightedText)
            case _:
                return colour(self._tone or "plain", palette)

    def _draw(self, size: QSize, shade: QColor) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        svg = self._svg.replace("currentColor", shade.name())
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(pixmap)
        painter.setOpacity(shade.alphaF())
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        return pixmap
