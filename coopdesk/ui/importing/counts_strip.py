"""The account of a file in one line: read = new + same + …; each number opens its rows."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QToolButton, QWidget

from coopdesk.importing.plan import Outcome, Plan
from coopdesk.ui.importing.wording import outcome_meaning, outcome_name
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import GAP

translate = QCoreApplication.translate
ALL = -1


class CountsStrip(QWidget):
    """Show how many rows were read and what becomes of them."""

    chosen = Signal(object)  # an Outcome, or None for all rows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = QButtonGroup(self)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(GAP)
        self._add(ALL, self.tr("All rows of the file"))
        for place, outcome in enumerate(Outcome):
            self._add_sign("=" if place == 0 else "+")
            self._add(place, outcome_meaning(outcome))
        self._buttons.idClicked.connect(self._choose)

    def show_plan(self, plan: Plan, *, keep: bool = False) -> None:
        """Show the counts of a plan, with all its rows chosen unless what was is to be kept."""
        number = self.locale().toString
        words = self.tr("{n} read").format(n=number(plan.read))
        self._button(ALL).setText(words)
        for place, outcome in enumerate(Outcome):
            count = plan.counts[outcome]
            words = self.tr("{n} {outcome}").format(n=number(count), outcome=outcome_name(outcome))
            self._button(place).setText(words)
            self._button(place).setEnabled(count > 0 or self._button(place).isChecked())
        if not keep:
            self._button(ALL).setChecked(True)
        for sign in self.findChildren(QLabel):
            sign.setMinimumHeight(self._button(ALL).sizeHint().height())

    def text(self) -> str:
        """Return the account as one line of text."""
        parts = [self._button(place).text() for place in range(len(Outcome))]
        return f"{self._button(ALL).text()} = {' + '.join(parts)}"

    def choose(self, outcome: Outcome | None) -> None:
        """Press the button of an outcome, or of all rows."""
        self._button(ALL if outcome is None else list(Outcome).index(outcome)).click()

    def choose_quietly(self, outcome: Outcome | None) -> None:
        """Show an outcome as chosen without telling anybody."""
        self._button(ALL if outcome is None else list(Outcome).index(outcome)).setChecked(True)

    def _add(self, place: int, meaning: str) -> None:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(meaning)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._buttons.addButton(button, place + 1)  # Qt gives ids of its own to negative ones
        self._flow.addWidget(button)

    def _add_sign(self, sign: str) -> None:
        label = QLabel(sign, self)
        label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._flow.addWidget(label)

    def _button(self, place: int) -> QToolButton:
        found = self._buttons.button(place + 1)
        assert isinstance(found, QToolButton)  # noqa: S101 no others are added
        return found

    def _choose(self, button: int) -> None:
        self.chosen.emit(None if button == 0 else list(Outcome)[button - 1])
