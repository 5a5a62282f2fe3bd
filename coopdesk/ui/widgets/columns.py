"""The columns of a table: which, in which order, how wide, sorted by which."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from coopdesk.ui.widgets.measures import FIELD, characters

HARDLY = 0.5  # characters


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """What one column is called and how it starts; width in average characters.

    The column that fills takes the room the others leave, at least its own width; for that the
    others give way down to their least, a share of their width.
    """

    key: str
    title: str
    right: bool = False
    width: float = 16
    shown: bool = True
    sortable: bool = True
    fills: bool = False
    least: float = 0.7


class Columns(QObject):
    """Let the user move, widen, hide and sort the sections of a header."""

    sort_wanted = Signal(str, bool)
    changed = Signal()

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        self._specs: tuple[ColumnSpec, ...] = ()
        self._widths: dict[str, float] = {}  # characters; a hidden or stretched section forgets
        self._own: set[str] = set()  # widths that were chosen by hand
        self._room = 0  # pixels the columns have
        self._is_fitting = False  # widths that change meanwhile are nobody's choice
        self._sorted: tuple[str, bool] | None = None
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_menu)
        header.sortIndicatorChanged.connect(self._ask_for_order)
        header.sectionResized.connect(self._remember_width)
        header.sectionMoved.connect(self._tell)

    @property
    def specs(self) -> tuple[ColumnSpec, ...]:
        """The columns in the order of the model."""
        return self._specs

    def set_specs(self, specs: Sequence[ColumnSpec]) -> None:
        """Take the columns of the model, which already has them, and lay them out as they start."""
        self._specs = tuple(specs)
        self._widths.clear()  # of columns that may be there no more
        self.reset()

    def reset(self) -> None:
        """Go back to the order, widths and choice of columns the table started with."""
        self._lay_out([spec.key for spec in self._specs], {}, self._hidden_at_first())
        self.changed.emit()

    def fit(self, room: int) -> None:
        """Share out so many pixels: what a list is about gets those that the others leave."""
        self._room = room
        self._fit()

    def state(self) -> dict[str, object]:
        """Return order, chosen widths (characters), hidden columns and sorting for JSON."""
        return {
            "order": self._order(),
            "widths": {key: self._widths[key] for key in self._order() if key in self._own},
            "hidden": [key for key in self._order() if self._is_hidden(key)],
            "sort": list(self._sorted) if self._sorted else None,
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Lay the columns out as a state says; what it does not know stays as it starts."""
        known = [spec.key for spec in self._specs]
        order = [key for key in _strings(state.get("order")) if key in known]
        hidden = {key for key in _strings(state.get("hidden")) if key in known}
        hidden |= {key for key in self._hidden_at_first() if key not in order}
        if len(hidden) == len(known):
            hidden = self._hidden_at_first()
        order += [key for key in known if key not in order]
        self._lay_out(order, _numbers(state.get("widths")), hidden)
        match state.get("sort"):
            case [str(key), bool(descending)] if key in known:
                self.set_sort(key, descending=descending)
            case _:
                pass

    def visible(self) -> list[str]:
        """Return the keys of the columns in sight, as they stand from first to last."""
        return [key for key in self._order() if not self._is_hidden(key)]

    def set_sort(self, key: str | None, *, descending: bool = False) -> None:
        """Show by which column the rows are sorted, or that none of them tells."""
        self._sorted = (key, descending) if key else None
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self._header):
            is_column = any(spec.key == key for spec in self._specs)  # relevance is none
        self._header.setSortIndicator(self._index(key) if key and is_column else -1, order)

    def fit_to_font(self) -> None:
        """Set all widths again after the size of the text has changed."""
        hidden = {key for key in self._order() if self._is_hidden(key)}
        own = {key: self._widths[key] for key in self._own}
        self._lay_out(self._order(), own, hidden)

    def fill_menu(self, menu: QMenu) -> None:
        """Put a tick per column and Reset columns into a menu, as things stand now."""
        menu.clear()
        shown = self.visible()
        for spec in self._specs:
            action = QAction(spec.title, menu, checkable=True, checked=spec.key in shown)
            action.setEnabled(shown != [spec.key])  # one column has to stay
            action.toggled.connect(partial(self._show, spec.key))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns"), self.reset)

    def _lay_out(self, order: list[str], widths: Mapping[str, float], hidden: set[str]) -> None:
        for place, key in enumerate(order):
            self._header.moveSection(self._header.visualIndex(self._index(key)), place)
        own = {spec.key for spec in self._specs if _is_chosen(widths.get(spec.key), spec)}
        self._own = own
        for spec in self._specs:
            self._widths[spec.key] = widths[spec.key] if spec.key in own else spec.width
            with self._fitting():
                self._header.setSectionHidden(self._index(spec.key), spec.key in hidden)
        self._set_widths({key: self._pixels(self._widths[key]) for key in self.visible()})
        self._fit()

    def _fit(self) -> None:
        """Give the column that fills what the others leave; the last one stretches where none."""
        shown = [spec for spec in self._specs if not self._is_hidden(spec.key)]
        filling = next((s for s in shown if s.fills and s.key not in self._own), None)
        with self._fitting():
            self._header.setStretchLastSection(filling is None)
        if filling is None or not self._room:
            return
        others = [spec for spec in shown if spec is not filling]
        widths = {spec.key: self._pixels(self._widths[spec.key]) for spec in others}
        short = self._pixels(filling.width) - (self._room - sum(widths.values()))
        yielding = {
            spec.key: round(widths[spec.key] * (1 - spec.least))
            for spec in others
            if spec.key not in self._own
        }
        share = min(1.0, max(0, short) / max(1, sum(yielding.values())))
        for key, most in yielding.items():
            widths[key] -= round(most * share)
        left = max(self._room - sum(widths.values()), self._pixels(filling.width) // 2)
        self._set_widths({**widths, filling.key: left})

    def _set_widths(self, widths: Mapping[str, int]) -> None:
        with self._fitting():
            for key, pixels in widths.items():
                self._header.resizeSection(self._index(key), pixels)

    @contextmanager
    def _fitting(self) -> Generator[None]:
        before, self._is_fitting = self._is_fitting, True
        try:
            yield
        finally:
            self._is_fitting = before

    def _pixels(self, width: float) -> int:
        return characters(self._header, width) + 2 * FIELD

    def _remember_width(self, section: int, old: int, new: int) -> None:
        shown = self.visible()
        key = self._specs[section].key if section < len(self._specs) else ""
        is_stretched = self._header.stretchLastSection() and shown[-1:] == [key]
        if not self._is_fitting and not (new and old):  # hidden or shown by whoever owns the table
            QTimer.singleShot(0, self, self._fit)
            return
        if self._is_fitting or key not in shown or is_stretched:
            return
        width = round((new - 2 * FIELD) / max(1, characters(self._header, 1)), 2)
        self._widths[key] = width
        if _is_chosen(width, self._specs[section]):
            self._own.add(key)
        else:
            self._own.discard(key)
        self._fit()

    def _ask_for_order(self, section: int, order: Qt.SortOrder) -> None:
        if not 0 <= section < len(self._specs):
            return
        spec, descending = self._specs[section], order is Qt.SortOrder.DescendingOrder
        if spec.sortable:
            self._sorted = (spec.key, descending)
            self.sort_wanted.emit(spec.key, descending)
        else:
            key, descending = self._sorted or (None, False)
            self.set_sort(key, descending=descending)

    def _open_menu(self, position: QPoint) -> None:
        menu = QMenu(self._header)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(self._header.mapToGlobal(position))

    def _show(self, key: str, on: bool) -> None:  # noqa: FBT001 - as QAction.toggled gives it
        with self._fitting():
            self._header.setSectionHidden(self._index(key), not on)
        if on:
            self._set_widths({key: self._pixels(self._widths[key])})
        self._fit()
        self.changed.emit()

    def _tell(self) -> None:
        self.changed.emit()

    def _order(self) -> list[str]:
        places = range(min(self._header.count(), len(self._specs)))
        return [self._specs[self._header.logicalIndex(place)].key for place in places]

    def _index(self, key: str) -> int:
        return next(at for at, spec in enumerate(self._specs) if spec.key == key)

    def _is_hidden(self, key: str) -> bool:
        return self._header.isSectionHidden(self._index(key))

    def _hidden_at_first(self) -> set[str]:
        return {spec.key for spec in self._specs if not spec.shown}


def _is_chosen(width: float | None, spec: ColumnSpec) -> bool:
    """Tell whether a width was set by hand; one hardly off the usual is due to the font."""
    return width is not None and abs(width - spec.width) > HARDLY


def _strings(value: object) -> list[str]:
    if not isinstance(value, list):
        return []
    found = [entry for entry in cast("list[Any]", value) if isinstance(entry, str)]
    return list(dict.fromkeys(found))


def _numbers(value: object) -> dict[str, float]:
    if not isinstance(value, dict):
        return {}
    found = cast("dict[Any, Any]", value)
    return {
        str(key): float(width)
        for key, width in found.items()
        if isinstance(width, int | float) and 1 <= width <= 400
    }
