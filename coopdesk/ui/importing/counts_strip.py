"""The account of a file in one line: read = new + same + …; each number opens its rows."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QToolButton, QWidget

from coopdesk.importing.looking import Look
from coopdesk.ui.importing.fates import Fate, fate_count, fate_meaning, fates_of
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import GAP

translate = QCoreApplication.translate
ALL = -1


class CountsStrip(QWidget):
    """Show how many rows were read and what becomes of them."""

    chosen = Signal(object)  # a Fate, or None for all rows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = QButtonGroup(self)
        self._signs: dict[int, QLabel] = {}
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(GAP)
        self._add(ALL, self.tr("All rows of the file"))
        for place, fate in enumerate(Fate):
            self._add_sign(place, "=" if place == 0 else "+")
            self._add(place, fate_meaning(fate))
        self._buttons.idClicked.connect(self._choose)

    def show_look(self, look: Look, *, keep: bool = False) -> None:
        """Show the counts of a file, with all its rows chosen unless what was is to be kept."""
        self._button(ALL).setText(translate("CountsStrip", "%Ln read", "", look.plan.read))
        fates = fates_of(look)
        for place, fate in enumerate(Fate):
            is_there = fates[fate] > 0 or self._button(place).isChecked()
            self._button(place).setText(fate_count(fate, fates[fate]))
            self._button(place).setEnabled(is_there)
            for part in (self._button(place), self._signs[place]):
                part.setVisible(is_there or fate is not Fate.LEFT_OUT)
        if not keep:
            self._button(ALL).setChecked(True)
        for sign in self._signs.values():
            sign.setMinimumHeight(self._button(ALL).sizeHint().height())

    def text(self) -> str:
        """Return the account as one line of text."""
        buttons = [self._button(place) for place in range(len(Fate))]
        parts = [button.text() for button in buttons if not button.isHidden()]
        return f"{self._button(ALL).text()} = {' + '.join(parts)}"

    def choose(self, fate: Fate | None) -> None:
        """Press the button of what becomes of rows, or of all rows."""
        self._button(ALL if fate is None else list(Fate).index(fate)).click()

    def choose_quietly(self, fate: Fate | None) -> None:
        """Show what becomes of rows as chosen without telling anybody."""
        self._button(ALL if fate is None else list(Fate).index(fate)).setChecked(True)

    def _add(self, place: int, meaning: str) -> None:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(meaning)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._buttons.addButton(button, place + 1)  # Qt gives ids of its own to negative ones
        self._flow.addWidget(button)

    def _add_sign(self, place: int, sign: str) -> None:
        label = self._signs[place] = QLabel(sign, self)
        label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._flow.addWidget(label)

    def _button(self, place: int) -> QToolButton:
        found = self._buttons.button(place + 1)
        assert isinstance(found, QToolButton)  # noqa: S101 no others are added
        return found

    def _choose(self, button: int) -> None:
        self.chosen.emit(None if button == 0 else list(Fate)[button - 1])
