"""The account of a merge in one line; each number opens its lines."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QToolButton, QWidget

from coopdesk.ui.merging.lines import Line, Sort
from coopdesk.ui.merging.wording import sort_count, sort_meaning
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, GAP

translate = QCoreApplication.translate
ORDER = (Sort.MERGED, Sort.CONFLICT, Sort.NEW, Sort.REMOVED, Sort.COLUMN)


class CountsStrip(QWidget):
    """Show how much there is of each sort, and how many records are the same."""

    chosen = Signal(object)  # a Sort, or None for all lines

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = QButtonGroup(self)
        flow = FlowLayout(self)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(GAP)
        self._flow = flow
        self._add(0, self.tr("All that is different"))
        for place, sort in enumerate(ORDER, 1):
            self._add(place, sort_meaning(sort))
        self._rest = QLabel(self)
        self._rest.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._rest.setContentsMargins(FIELD, 0, 0, 0)
        flow.addWidget(self._rest)
        self._buttons.idClicked.connect(self._choose)

    def show_counts(self, lines: Iterable[Line], same: int, left: int) -> None:
        """Show the numbers; same counts records, left the lines that are open."""
        counts = Counter(line.sort for line in lines)
        different = translate("CountsStrip", "%Ln different", "", counts.total())
        self._button(0).setText(different)
        for place, sort in enumerate(ORDER, 1):
            count = counts[sort]
            self._button(place).setText(sort_count(sort, count))
            self._button(place).setEnabled(count > 0)
        if self._buttons.checkedId() < 0:
            self._button(0).setChecked(True)
        said = [translate("CountsStrip", "%Ln record(s) the same", "", same)]
        if left:
            said.append(translate("CountsStrip", "%Ln open", "", left))
        self._rest.setText(" · ".join(said))
        self._rest.setMinimumHeight(self._button(0).sizeHint().height())

    def text(self) -> str:
        """Return the account as one line of text."""
        parts = [self._button(place).text() for place in range(len(ORDER) + 1)]
        return " · ".join([*parts, self._rest.text()])

    def choose(self, sort: Sort | None) -> None:
        """Press the button of a sort, or of all lines."""
        self._button(0 if sort is None else ORDER.index(sort) + 1).click()

    def _add(self, place: int, meaning: str) -> None:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(meaning)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._buttons.addButton(button, place)
        self._flow.addWidget(button)

    def _button(self, place: int) -> QToolButton:
        found = self._buttons.button(place)
        assert isinstance(found, QToolButton)  # noqa: S101 no others are added
        return found

    def _choose(self, place: int) -> None:
        self.chosen.emit(None if place == 0 else ORDER[place - 1])
