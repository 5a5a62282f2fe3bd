"""The chips that say how a search was read; each can be removed, edited and read otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from coopdesk.domain.queries import Chosen, Clause, Query
from coopdesk.search.rewriting import ROLES, in_role, negated, span_of, text_of, with_thesaurus
from coopdesk.search.senses import Coded, Except, Part, Places
from coopdesk.ui.browse.facet_words import facet_label
from coopdesk.ui.browse.reading_tips import part_tip
from coopdesk.ui.browse.reading_words import part_look, part_spoken, part_text
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.chip import DressedChoice
from coopdesk.ui.widgets.chips import ChipList

translate = QCoreApplication.translate

EXCLUDED: Final = "-"  # begins the key of the chip of an excluded value
REST: Final = "rest"  # the key of the chip for the parts of a pasted page that have none
MOST: Final = 20  # chips of parts; three lines of them at most


class SearchChips(ChipList):
    """Show how each part of a search was read, and which values narrow it."""

    text_wanted = Signal(str)  # the search without a part, or with it read otherwise
    edit_wanted = Signal(str, int, int)  # the search, and from where to where the part stands
    facet_dropped = Signal(str, str)  # facet, value
    facet_turned = Signal(str, str, bool)  # facet, value, whether to exclude it

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        name = translate("search", "How the search was read")
        super().__init__(name, parent, can_open=True)
        self._reader = reader
        self._parts: tuple[Part, ...] = ()
        self.removed.connect(self._drop)
        self.opened.connect(self._open_menu)

    def show_query(self, query: Query, parts: Sequence[Part], own: Chosen) -> None:
        """Show the parts of the text and the values of the query; own are the page's, unsaid."""
        self._parts = tuple(parts)
        chips = [self._part_chip(place, part) for place, part in enumerate(parts[:MOST])]
        if rest := self._parts[MOST:]:
            chips.append(self._rest_chip(rest))
        for facet, value in _values(query.chosen, own):
            label = facet_label(facet, value, self._reader)
            chips.append(DressedChoice(f"{facet}:{value}", label))
        for facet, value in _values(query.excluded, {}):
            label = facet_label(facet, value, self._reader)
            label = translate("search", "not {words}").format(words=label)
            chips.append(DressedChoice(f"{EXCLUDED}{facet}:{value}", label, look="crossed"))
        self.set_chips(chips)

    def use_reader(self, reader: Reader) -> None:
        """Name topics as this reader knows them from now on."""
        self._reader = reader

    def _part_chip(self, place: int, part: Part) -> DressedChoice:
        return DressedChoice(
            str(place),
            part_text(part, self._reader),
            part_tip(part, self._reader),
            part_look(part),
            part_spoken(part, self._reader),
        )

    def _rest_chip(self, rest: Sequence[Part]) -> DressedChoice:
        label = translate("search", "+ %Ln more", "", len(rest))
        texts = [part_text(part, self._reader) for part in rest]
        return DressedChoice(REST, label, " · ".join(texts), "quiet")

    def _drop(self, key: str) -> None:
        if key == REST:
            self._ask_text(self._clauses()[:MOST])
        elif key.isdecimal():
            self._ask_text([c for n, c in enumerate(self._clauses()) if n != int(key)])
        else:
            self.facet_dropped.emit(*_value(key))

    # other readings

    def _open_menu(self, key: str) -> None:
        menu = self.menu_for(key)
        chip = self.chip(key)
        if chip:
            menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))
            menu.setActiveAction(next(each for each in menu.actions() if not each.isSeparator()))

    def menu_for(self, key: str) -> QMenu:
        """Return what can be done with the chip of a key."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if key.isdecimal():
            self._offer_readings(menu, int(key))
        elif key != REST:
            self._offer_turning(menu, key)
        menu.addSeparator()
        _add(menu, translate("search", "Remove"), partial(self._drop, key))
        return menu

    def _offer_readings(self, menu: QMenu, place: int) -> None:
        part = self._parts[place]
        _add(menu, translate("search", "Edit"), partial(self._ask_edit, place))
        menu.addSeparator()
        self._offer_roles(menu, place)
        plain = with_thesaurus(part.clause)
        if other := plain or part.literal:
            name = translate("search", "Only these words")
            _add(menu, name, partial(self._ask_instead, place, other), is_on=bool(plain))
        name, opposite = translate("search", "Not this"), negated(part.clause)
        is_negated = isinstance(part.sense, Except)
        _add(menu, name, partial(self._ask_instead, place, opposite), is_on=is_negated)

    def _offer_roles(self, menu: QMenu, place: int) -> None:
        """Offer the sides on which a country may be, where the part names one."""
        part = self._parts[place]
        now, typed = _role(part)
        if not now:
            return
        group = QActionGroup(menu)
        names = {
            "country": translate("search", "Any role"),
            "requesting": translate("search", "Requesting"),
            "providing": translate("search", "Providing"),
        }
        for role in ROLES:
            clause = in_role(part.clause, typed, role)
            do = partial(self._ask_instead, place, clause)
            group.addAction(_add(menu, names[role], do, is_on=role == now))
        menu.addSeparator()

    def _offer_turning(self, menu: QMenu, key: str) -> None:
        facet, value = _value(key)
        is_on = key.startswith(EXCLUDED)
        turn = partial(self.facet_turned.emit, facet, value, not is_on)
        _add(menu, translate("search", "Not this"), turn, is_on=is_on)

    def _ask_instead(self, place: int, clause: Clause) -> None:
        clauses = self._clauses()
        if clauses[place] != clause:
            self._ask_text([*clauses[:place], clause, *clauses[place + 1 :]])

    def _ask_text(self, clauses: Sequence[Clause]) -> None:
        self.text_wanted.emit(text_of(clauses, self._reader.language))

    def _ask_edit(self, place: int) -> None:
        self.edit_wanted.emit(*span_of(self._clauses(), place, self._reader.language))

    def _clauses(self) -> list[Clause]:
        return [part.clause for part in self._parts]


def _values(chosen: Chosen, own: Chosen) -> list[tuple[str, str]]:
    return [
        (facet, value)
        for facet, values in chosen.items()
        for value in values
        if value not in own.get(facet, ())
    ]


def _value(key: str) -> tuple[str, str]:
    """Return facet and value of a key."""
    facet, _, value = key.removeprefix(EXCLUDED).partition(":")
    return facet, value


def _add(menu: QMenu, name: str, do: Callable[[], object], *, is_on: bool | None = None) -> QAction:
    """Add something to do, with a tick where it is a switch that is on."""
    action = menu.addAction(name)
    if is_on is not None:
        action.setCheckable(True)
        action.setChecked(is_on)
    action.triggered.connect(partial(_call, do))
    return action


def _call(do: Callable[[], object], _checked: object = None) -> None:
    do()


def _role(part: Part) -> tuple[str, str]:
    """Return in which role a part names places and what was typed; "" where it names none."""
    match part.sense.sense if isinstance(part.sense, Except) else part.sense:
        case Places(typed=typed):
            return "country", typed
        case Coded(field="place" | "country"):
            return "country", ""
        case Coded(field="requesting" | "providing" as role):
            return role, ""
        case _:
            return "", ""
