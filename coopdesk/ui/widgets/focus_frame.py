"""The frame a line edit has on this platform, in a colour that shows where the cursor is."""

from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionFrame, QWidget


def draw_line_frame(field: QWidget, *, has_focus: bool) -> None:
    """Draw the frame of a line edit around a field; only to be called while it is painted."""
    option = QStyleOptionFrame()
    option.initFrom(field)
    option.lineWidth = field.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth)
    option.state |= QStyle.StateFlag.State_Sunken
    if has_focus:
        option.state |= QStyle.StateFlag.State_HasFocus
    show_focus_in_accent(option)
    painter = QPainter(field)
    field.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, field)


def show_focus_in_accent(option: QStyleOption) -> None:
    """Let the style mark the focus in the accent, which a dark page shows better."""
    accent = option.palette.color(QPalette.ColorRole.Accent)
    option.palette.setColor(QPalette.ColorRole.Highlight, accent)
