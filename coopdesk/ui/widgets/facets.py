"""A strip of buttons, each opening the values of one facet to choose or leave out."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from coopdesk.ui.widgets.facet_popup import FacetPopup
from coopdesk.ui.widgets.facet_rows import FacetValue
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import characters
from coopdesk.ui.widgets.plain import plain_tip

SOON: Final = 150  # ms; counts that come sooner are not seen to wait
WIDEST: Final = 32  # characters of a button
ELIDE: Final = Qt.TextElideMode.ElideRight


class FacetStrip(QWidget):
    """Narrow a list by values chosen and left out; the owner counts them."""

    toggled = Signal(str, str, bool)  # facet, value, chosen
    excepted = Signal(str, str, bool)  # facet, value, left out
    cleared = Signal(str)  # facet; nothing of it is chosen or left out
    opening = Signal(str)  # facet; a moment to count its values

    def __init__(
        self, name: str, parent: QWidget | None = None, *, order: Sequence[str] = ()
    ) -> None:
        """Make an empty strip; facets stand in this order, others after them as they come."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._order = list(order)
        self._buttons: dict[str, _FacetButton] = {}
        self._awaited: set[str] = set()  # facets whose counts are being made
        self._fade_soon = QTimer(self, singleShot=True, interval=SOON)
        self._fade_soon.timeout.connect(self._fade)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_facet(
        self, key: str, title: str, values: Sequence[FacetValue], *, is_ordered: bool = False
    ) -> None:
        """Show a facet with these values: the most frequent first, or ordered as they are given.

        Values that are chosen or left out are given though nothing bears them.
        """
        button = self._buttons.get(key)
        if button is None:
            button = self._add_button(key)
        self._awaited.discard(key)
        button.show_values(title, values, is_ordered=is_ordered)

    def set_pending(self, pending: bool) -> None:  # noqa: FBT001
        """Tell that all counts are being made anew; those that take long are shown pale."""
        self._awaited = set(self._buttons) if pending else set()
        if not pending:
            self._fade_soon.stop()
            self._fade()
        elif not self._fade_soon.isActive():
            self._fade_soon.start()

    def facets(self) -> list[str]:
        """Return the keys of the facets in order."""
        return sorted(self._buttons, key=self._order.index)

    def _add_button(self, key: str) -> "_FacetButton":
        button = _FacetButton(self)
        button.popup.toggled.connect(partial(self.toggled.emit, key))
        button.popup.excepted.connect(partial(self.excepted.emit, key))
        button.popup.cleared.connect(partial(self.cleared.emit, key))
        button.clicked.connect(partial(self._open, key))
        if key not in self._order:
            self._order.append(key)
        self._buttons[key] = button
        ordered = [self._buttons[each] for each in self.facets()]
        self._flow.insert_widget(ordered.index(button), button)
        for before, after in pairwise(ordered):
            self.setTabOrder(before, after)
        button.show()
        return button

    def _open(self, key: str) -> None:
        self.opening.emit(key)
        self._buttons[key].open()

    def _fade(self) -> None:
        for key, button in self._buttons.items():
            button.popup.set_pending(key in self._awaited)


class _FacetButton(QToolButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = ""
        self.popup = FacetPopup(self)
        for changed in (self.popup.toggled, self.popup.excepted, self.popup.cleared):
            changed.connect(self._tell)

    def show_values(self, title: str, values: Sequence[FacetValue], *, is_ordered: bool) -> None:
        self._title = title
        self.popup.show_values(title, values, is_ordered=is_ordered)
        self._tell()

    def open(self) -> None:
        self.popup.open_at(self)

    def _tell(self) -> None:
        """Say what narrows the list: bold, and in words."""
        values = self.popup.values()
        chosen = [value.label for value in values if value.checked]
        excluded = [value.label for value in values if value.excluded]
        text = self._words(chosen, excluded)
        font = self.font()
        font.setBold(bool(chosen or excluded))
        self.setFont(font)
        elided = self.fontMetrics().elidedText(text, ELIDE, characters(self, WIDEST))
        self.setText(f"{elided.replace('&', '&&')} ▾")
        self.setAccessibleName(text)
        words = ", ".join(chosen + [self.tr("not {}").format(each) for each in excluded])
        self.setToolTip(plain_tip(words))
        self.setEnabled(bool(values))

    def _words(self, chosen: list[str], excluded: list[str]) -> str:
        match chosen, excluded:
            case [], []:
                return self._title
            case [label], []:
                said = label
            case [], [label]:
                said = self.tr("not {}").format(label)
            case _, []:
                said = self.tr("{} chosen").format(len(chosen))
            case [], _:
                said = self.tr("{} left out").format(len(excluded))
            case _:
                said = self.tr("{} chosen, {} left out").format(len(chosen), len(excluded))
        return self.tr("{}: {}").format(self._title, said)
