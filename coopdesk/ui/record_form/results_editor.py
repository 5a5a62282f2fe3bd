"""The results of a project: an outline of outcomes, outputs, activities, and a pane to write in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.domain.results import Activity, ActivityItem, ResultNode
from coopdesk.ui.editors.editor import Editor, Surroundings
from coopdesk.ui.editors.text_editors import ModelNumbersEditor, TextEditor
from coopdesk.ui.record_form.marked import QT_TRANSLATE_NOOP
from coopdesk.ui.record_form.outline import (
    ACTIVITY,
    LEVELS,
    LINE,
    Nodes,
    Part,
    Spot,
    moved,
    parent,
    part_at,
    with_new,
    with_part,
    without,
)
from coopdesk.ui.record_form.part_form import Field, PartForm
from coopdesk.ui.record_form.part_row import parts
from coopdesk.ui.record_form.part_shapes import ITEM_PERIODS, line, one_of, paragraph, text
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, characters, lines
from coopdesk.vocabulary.date_text import period_text
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate


def narrative(name: str, _surroundings: Surroundings) -> Editor:
    """Make a text of a few lines."""
    return TextEditor(name, least=3, most=12)


NODE = (
    Field("title", QT_TRANSLATE_NOOP("record_form", "Title of the result"), paragraph),
    Field("level", QT_TRANSLATE_NOOP("record_form", "Level"), one_of("node_level"), width=24),
    Field("code", QT_TRANSLATE_NOOP("record_form", "Number"), line, width=12),
    Field("label", QT_TRANSLATE_NOOP("record_form", "Called in the source"), line, width=24),
    Field("models", QT_TRANSLATE_NOOP("record_form", "Models, by number"), ModelNumbersEditor),
    Field("narrative", QT_TRANSLATE_NOOP("record_form", "Account"), narrative),
)
ACTIVITY_FIELDS = (Field("title", QT_TRANSLATE_NOOP("record_form", "Activity"), paragraph),)
LINE_FIELDS = (
    Field("text", QT_TRANSLATE_NOOP("record_form", "What is done"), text),
    Field(
        "category",
        QT_TRANSLATE_NOOP("record_form", "Category"),
        one_of("activity_category"),
        width=24,
    ),
    Field("periods", QT_TRANSLATE_NOOP("record_form", "When"), parts(ITEM_PERIODS)),
    Field("status_hint", QT_TRANSLATE_NOOP("record_form", "How far, in words"), line),
    Field("raw", QT_TRANSLATE_NOOP("record_form", "As written"), text),
)

# What can be added, in the order of the menu.
KINDS = (
    (LEVELS[0], QT_TRANSLATE_NOOP("record_form", "Outcome")),
    (LEVELS[1], QT_TRANSLATE_NOOP("record_form", "Sub-outcome")),
    (LEVELS[2], QT_TRANSLATE_NOOP("record_form", "Output")),
    (ACTIVITY, QT_TRANSLATE_NOOP("record_form", "Activity")),
    (LINE, QT_TRANSLATE_NOOP("record_form", "Line of an activity")),
)

SPOT = Qt.ItemDataRole.UserRole


class ResultsEditor(Editor):
    """Write the results tree: choose a part above, write it below."""

    has_captions = True

    def __init__(self, name: str, surroundings: Surroundings) -> None:
        super().__init__(name)
        self._language = surroundings.language
        self._nodes: Nodes = ()
        self._spot: Spot | None = None
        self._before: tuple[Nodes, Spot] | None = None  # the last removal
        self._forms: dict[type, PartForm] = {
            ResultNode: PartForm(NODE, surroundings),
            Activity: PartForm(ACTIVITY_FIELDS, surroundings),
            ActivityItem: PartForm(LINE_FIELDS, surroundings),
        }
        self.tree = _Outline(name, self)
        self.tree.currentItemChanged.connect(self._enter)
        self.tree.up_asked.connect(self.move_up)
        self.tree.down_asked.connect(self.move_down)
        self.tree.remove_asked.connect(self.remove)
        pane = QVBoxLayout()
        pane.setContentsMargins(0, 0, 0, 0)
        self._empty = QLabel(
            translate("record_form", "Add the first outcome, or an output where there are none."),
            self,
        )
        self._empty.setWordWrap(True)
        pane.addWidget(self._empty)
        for form in self._forms.values():
            pane.addWidget(form)
            form.changed.connect(self._take)
        self.column.setSpacing(FIELD)
        self.column.addWidget(self._bar())
        self.column.addWidget(self.tree)
        self.column.addLayout(pane)
        self._show(None)

    @override
    def value(self) -> Nodes:
        return self._nodes

    @override
    def set_value(self, value: Nodes) -> None:
        if value == self._nodes:
            return
        self._nodes = value
        spot = self._spot if self._spot in set(_spots(value)) else None
        self._show(spot or (Spot(0) if value else None))

    @override
    def unread(self) -> bool:
        return any(form.unread() for form in self._forms.values()) and self._spot is not None

    @override
    def unread_field(self) -> QWidget:
        form = self._form()
        return form.editors[form.unread()[0]].unread_field() if form and form.unread() else self

    def add(self, kind: str) -> None:
        """Add a level's node, an activity or a line near the chosen part, and go to it."""
        self._become(*with_new(self._nodes, kind, self._spot))
        form = self._form()
        if form is not None:
            next(iter(form.editors.values())).setFocus()

    def remove(self) -> None:
        """Remove the chosen part with what stands under it; bring_back undoes that."""
        if self._spot is not None:
            self._before = (self._nodes, self._spot)
            nodes, spot = without(self._nodes, self._spot)
            self._become(nodes, spot)
            self._back.show()

    def bring_back(self) -> None:
        """Bring back what was removed last."""
        if self._before is not None:
            self._become(*self._before)

    def move_up(self) -> None:
        """Move the chosen part up."""
        self._move(up=True)

    def move_down(self) -> None:
        """Move the chosen part down."""
        self._move(up=False)

    def go_to(self, spot: Spot) -> None:
        """Choose a part."""
        self.tree.setCurrentItem(self.tree.at(spot))

    def form(self) -> PartForm | None:
        """Return the pane of the chosen part."""
        return self._form()

    def _move(self, *, up: bool) -> None:
        if self._spot is not None:
            nodes, spot = moved(self._nodes, self._spot, up=up)
            if nodes != self._nodes:
                self._become(nodes, spot)

    def _become(self, nodes: Nodes, spot: Spot | None) -> None:
        self._back.hide()
        self._nodes = nodes
        self._show(spot)
        self.changed.emit()

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        row = FlowLayout(bar)
        row.setSpacing(FIELD)
        self._add = add = _button(translate("record_form", "Add"), bar)
        menu = QMenu(add)
        for kind, label in KINDS:
            entry = menu.addAction(translate("record_form", label))
            entry.triggered.connect(lambda _=False, k=kind: self.add(k))
        add.setMenu(menu)
        add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._back = _button(translate("record_form", "Bring back"), bar)
        row.addWidget(add)
        for label, tip, act in (
            (translate("record_form", "Remove"), translate("record_form", "Del"), self.remove),
            (translate("record_form", "Move up"), translate("record_form", "Alt+Up"), self.move_up),
            (
                translate("record_form", "Move down"),
                translate("record_form", "Alt+Down"),
                self.move_down,
            ),
        ):
            button = _button(label, bar)
            button.setToolTip(tip)
            button.clicked.connect(act)
            row.addWidget(button)
        self._back.clicked.connect(self.bring_back)
        self._back.hide()
        row.addWidget(self._back)
        return bar

    def _form(self) -> PartForm | None:
        if self._spot is None:
            return None
        return self._forms[type(part_at(self._nodes, self._spot))]

    def _show(self, spot: Spot | None) -> None:
        self.tree.blockSignals(True)
        self.tree.show_nodes(self._nodes, self._told)
        self.tree.setVisible(bool(self._nodes))
        self.setFocusProxy(self.tree if self._nodes else self._add)
        if spot is not None:
            self.tree.setCurrentItem(self.tree.at(spot))
        self.tree.blockSignals(False)
        self._open(spot)

    def _enter(self, current: QTreeWidgetItem | None) -> None:
        if current is not None:
            self._open(current.data(0, SPOT))

    def _open(self, spot: Spot | None) -> None:
        self._spot = spot
        form = self._form()
        for page in self._forms.values():  # the pane is as high as the page shown
            page.setVisible(page is form)
        self._empty.setVisible(form is None)
        if form is not None and spot is not None:
            form.show_part(part_at(self._nodes, spot))

    def _take(self, name: str) -> None:
        form, spot = self._form(), self._spot
        if form is None or spot is None:
            return
        part = form.apply(part_at(self._nodes, spot))
        self._nodes = with_part(self._nodes, spot, part)
        if name == "level":
            self._show(spot)
            form.editors["level"].setFocus()
        else:
            self.tree.name(spot, self._told(part))
        self.changed.emit()

    def _told(self, part: Part) -> tuple[str, str]:
        """Return what an outline line says: the part, and its level, category or date."""
        match part:
            case ResultNode():
                name = f"{part.code.strip()} {part.title}".strip()
                hint = part.label or term("node_level", part.level, self._language)
            case Activity():
                name, hint = part.title, translate("record_form", "Activity")
            case ActivityItem():
                name = part.text.replace("\n", " ")
                told = [period_text(each.period, self._language) for each in part.periods]
                category = term("activity_category", part.category, self._language)
                hint = " · ".join(filter(None, (category, ", ".join(told))))
        return name or translate("record_form", "(no words yet)"), hint


class _Outline(QTreeWidget):
    """The tree above the pane; Alt+arrows move a part, Delete removes it."""

    up_asked = Signal()
    down_asked = Signal()
    remove_asked = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIndentation(characters(self, 2))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self.header().resizeSection(1, characters(self, 22))
        self._lines: dict[Spot, QTreeWidgetItem] = {}

    def at(self, spot: Spot) -> QTreeWidgetItem:
        """Return the line of a part."""
        return self._lines[spot]

    def name(self, spot: Spot, told: tuple[str, str]) -> None:
        """Write a line anew."""
        for column, words in enumerate(told):
            self._lines[spot].setText(column, words)
        self._lines[spot].setToolTip(0, told[0])

    def show_nodes(self, nodes: Nodes, tell: Callable[[Part], tuple[str, str]]) -> None:
        """Show the nodes as a tree, all of it open."""
        self.clear()
        self._lines.clear()
        outermost: list[QTreeWidgetItem] = []
        for spot in _spots(nodes):
            above = _above(nodes, spot)
            entry = QTreeWidgetItem()
            if above is None:
                outermost.append(entry)
            else:
                self._lines[above].addChild(entry)
            entry.setData(0, SPOT, spot)
            self._lines[spot] = entry
            self.name(spot, tell(part_at(nodes, spot)))
        self.addTopLevelItems(outermost)
        self.expandAll()
        shown = min(max(len(self._lines), 3), 14)
        self.setFixedHeight(lines(self, shown + 1) + shown * 4)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Up:
            self.up_asked.emit()
        elif alt and event.key() == Qt.Key.Key_Down:
            self.down_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


def _spots(nodes: Nodes) -> list[Spot]:
    found: list[Spot] = []
    for at, node in enumerate(nodes):
        found.append(Spot(at))
        for a, activity in enumerate(node.activities):
            found.append(Spot(at, a))
            found.extend(Spot(at, a, i) for i in range(len(activity.items)))
    return found


def _above(nodes: Nodes, spot: Spot) -> Spot | None:
    if spot.line is not None:
        return Spot(spot.node, spot.activity)
    if spot.activity is not None:
        return Spot(spot.node)
    above = parent(nodes, spot.node)
    return None if above is None else Spot(above)


def _button(label: str, bar: QWidget) -> QToolButton:
    button = QToolButton(bar)
    button.setText(label)
    button.setAccessibleName(label)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
