"""Where the window of a form opens: in the middle of the screen, whole."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from coopdesk.ui.widgets.measures import EDGE, GAP, characters, lines

USUAL = QSize(900, 700)  # px at the usual size of text
TITLE_BAR = 2 * EDGE  # px above a window


def open_in_the_middle(window: QWidget, beside: QWidget | None) -> None:
    """Place a window on the screen of another, or of the window worked in."""
    beside = beside or QApplication.activeWindow()
    screen = (beside.screen() if beside else None) or QApplication.primaryScreen()
    room = screen.availableGeometry().adjusted(GAP, TITLE_BAR, -GAP, -GAP)
    wanted = QSize(characters(window, 110), lines(window, 36)).expandedTo(USUAL)
    window.resize(wanted.boundedTo(room.size()))
    place = window.rect()
    place.moveCenter(room.center())
    window.setGeometry(place)
