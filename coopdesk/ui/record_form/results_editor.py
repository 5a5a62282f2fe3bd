"""The results of a project: an outline of outcomes, outputs, activities, and a pane to write in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QTreeWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.domain.lines_sought import (
    LinesSought,
    activity_fits,
    line_fits,
    lines_in,
    node_fits,
)
from coopdesk.domain.results import Activity, ActivityItem, ResultNode
from coopdesk.ui.editors.editor import Editor, Surroundings
from coopdesk.ui.editors.lines_filter import LinesFilter
from coopdesk.ui.record_form.outline import Nodes, Spot, line_spot, part_at, spots, with_part
from coopdesk.ui.record_form.outline_numbers import out_of_place, renumbered
from coopdesk.ui.record_form.outline_places import Landing, put_down
from coopdesk.ui.record_form.outline_steps import moved, with_new, without
from coopdesk.ui.record_form.part_form import PartForm
from coopdesk.ui.record_form.results_bar import ResultsBar
from coopdesk.ui.record_form.results_past import Past, Step
from coopdesk.ui.record_form.results_shapes import ACTIVITY_FIELDS, LINE_FIELDS, NODE
from coopdesk.ui.record_form.results_tree import SPOT, ResultsTree
from coopdesk.ui.record_form.results_words import Told, told
from coopdesk.ui.widgets.measures import FIELD

translate = QCoreApplication.translate

FILTERED_FROM = 6  # lines: fewer are seen at a glance


class ResultsEditor(Editor):
    """Write the results tree: choose a part above, write it below."""

    has_captions = True

    def __init__(self, name: str, surroundings: Surroundings) -> None:
        super().__init__(name)
        self._surroundings = surroundings
        self._nodes: Nodes = ()
        self._spot: Spot | None = None
        self._as_of: date | None = None  # the day that tells what is past
        self._past = Past()
        self._forms: dict[type, PartForm] = {
            ResultNode: PartForm(NODE, surroundings),
            Activity: PartForm(ACTIVITY_FIELDS, surroundings),
            ActivityItem: PartForm(LINE_FIELDS, surroundings),
        }
        self.bar = ResultsBar(self)
        self.filter = LinesFilter(surroundings.language, self)
        self.tree = ResultsTree(name, self)
        self._empty = QLabel(
            translate("record_form", "Add the first outcome, or an output where there are none."),
            self,
        )
        self._empty.setWordWrap(True)
        self._lay_out()
        self._connect_parts()
        self._show(None)

    @override
    def value(self) -> Nodes:
        return self._nodes

    @override
    def set_value(self, value: Nodes) -> None:
        if value == self._nodes:
            return
        self._past.forget()  # its steps know nothing of the ids that have come since
        self._nodes = value
        spot = self._spot if self._spot in set(spots(value)) else None
        self._show(spot or (Spot(0) if value else None))

    @override
    def unread(self) -> bool:
        return any(form.unread() for form in self._forms.values()) and self._spot is not None

    @override
    def unread_field(self) -> QWidget:
        form = self.form()
        return form.editors[form.unread()[0]].unread_field() if form and form.unread() else self

    def add(self, kind: str) -> None:
        """Add a level's node, an activity or a line near the chosen part, and go to it."""
        self._become(*with_new(self._nodes, kind, self._spot))
        form = self.form()
        if form is not None:
            next(iter(form.editors.values())).setFocus()

    def remove(self) -> None:
        """Remove the chosen part with what stands under it."""
        if self._spot is not None:
            self._become(*without(self._nodes, self._spot))

    def move_up(self) -> None:
        """Move the chosen part up."""
        self._move(up=True)

    def move_down(self) -> None:
        """Move the chosen part down."""
        self._move(up=False)

    def put_down(self, dragged: Spot, where: Landing) -> None:
        """Move a part to where it was dragged."""
        nodes, spot = put_down(self._nodes, dragged, where)
        if nodes != self._nodes:
            self._become(nodes, spot)

    def renumber(self) -> None:
        """Give every result the number of its place."""
        nodes = renumbered(self._nodes)
        if nodes != self._nodes:
            self._become(nodes, self._spot)

    def undo(self) -> None:
        """Take the last step back: a removal, a move, or what was typed into one field."""
        self._go_back(self._past.undo(Step(self._nodes, self._spot)))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._go_back(self._past.redo(Step(self._nodes, self._spot)))

    def go_to(self, spot: Spot) -> None:
        """Choose a part; a filter that hides it is lifted."""
        if self.tree.at(spot).isHidden():
            self.filter.show_all()
        self.tree.setCurrentItem(self.tree.at(spot))
        self.tree.scrollToItem(self.tree.at(spot))

    def go_to_line(self, line_id: int) -> bool:
        """Choose the line with this id; tell whether there is one."""
        spot = line_spot(self._nodes, line_id)
        if spot is not None:
            self.go_to(spot)
        return spot is not None

    def form(self) -> PartForm | None:
        """Return the pane of the chosen part."""
        return None if self._spot is None else self._forms[type(part_at(self._nodes, self._spot))]

    def _lay_out(self) -> None:
        pane = QVBoxLayout()
        pane.setContentsMargins(0, 0, 0, 0)
        pane.addWidget(self._empty)
        for form in self._forms.values():
            pane.addWidget(form)
        self.column.setSpacing(FIELD)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.filter)
        self.column.addWidget(self.tree)
        self.column.addLayout(pane)

    def _connect_parts(self) -> None:
        self.tree.currentItemChanged.connect(self._enter)
        self.tree.dropped.connect(self.put_down)
        self.filter.changed.connect(self._filter)
        for form in self._forms.values():
            form.changed.connect(self._take)
        self.bar.add_asked.connect(self.add)
        for source in (self.bar, self.tree):
            source.remove_asked.connect(self.remove)
            source.up_asked.connect(self.move_up)
            source.down_asked.connect(self.move_down)
            source.undo_asked.connect(self.undo)
            source.redo_asked.connect(self.redo)
        self.bar.renumber_asked.connect(self.renumber)
        self.bar.expand_asked.connect(self.tree.expandAll)
        self.bar.collapse_asked.connect(self.tree.collapseAll)

    def _move(self, *, up: bool) -> None:
        if self._spot is not None:
            nodes, spot = moved(self._nodes, self._spot, up=up)
            if nodes != self._nodes:
                self._become(nodes, spot)

    def _become(self, nodes: Nodes, spot: Spot | None) -> None:
        self._past.keep(Step(self._nodes, self._spot))
        self._nodes = nodes
        self._show(spot)
        self.changed.emit()

    def _go_back(self, step: Step | None) -> None:
        if step is not None:
            self._nodes = step.nodes
            self._show(step.spot)
            self.changed.emit()

    def _show(self, spot: Spot | None) -> None:
        self.tree.blockSignals(True)
        record = self._surroundings.record()
        self._as_of = record.as_of if record else None
        self.tree.show_nodes(self._nodes, self._told)
        self.tree.setVisible(bool(self._nodes))
        self._narrow(self.filter.sought(), keep=spot)
        self.setFocusProxy(self.tree if self._nodes else self.bar.add)
        if spot is not None:
            self.tree.setCurrentItem(self.tree.at(spot))
        self.tree.blockSignals(False)
        models = {model.number: model.text for model in record.models} if record else {}
        self.filter.offer(self._nodes, models)
        self._open(spot)
        self._show_possible()

    def _show_possible(self) -> None:
        self.bar.show_possible(
            has_part=self._spot is not None,
            can_undo=self._past.can_undo(),
            can_redo=self._past.can_redo(),
            out_of_place=out_of_place(self._nodes),
        )

    def _filter(self, sought: LinesSought) -> None:
        if not sought.is_anything:
            self.tree.expandAll()  # what is found is to be seen
        self._narrow(sought)

    def _narrow(self, sought: LinesSought, *, keep: Spot | None = None) -> None:
        """Show what is looked for, and the part one is at."""
        fitting = self._fitting(sought)
        count = sum(1 for _ in lines_in(self._nodes))
        if sought.is_anything:
            self.tree.show_only(None)
        else:
            at = keep or self._spot
            self.tree.show_only([*fitting, *([at] if at in set(spots(self._nodes)) else [])])
        self.filter.show_count(sum(spot.line is not None for spot in fitting), count)
        self.filter.setVisible(count >= FILTERED_FROM or not sought.is_anything)

    def _fitting(self, sought: LinesSought) -> list[Spot]:
        return [spot for spot in spots(self._nodes) if self._fits(sought, spot)]

    def _fits(self, sought: LinesSought, spot: Spot) -> bool:
        node = self._nodes[spot.node]
        if spot.activity is None:
            return node_fits(sought, node)
        activity = node.activities[spot.activity]
        if spot.line is None:
            return activity_fits(sought, node, activity)
        return line_fits(sought, node, activity, activity.items[spot.line])

    def _enter(self, current: QTreeWidgetItem | None) -> None:
        if current is not None:
            self._open(current.data(0, SPOT))

    def _open(self, spot: Spot | None) -> None:
        self._past.leave_field()
        self._spot = spot
        form = self.form()
        for page in self._forms.values():  # the pane is as high as the page shown
            page.setVisible(page is form)
        self._empty.setVisible(form is None)
        if form is not None and spot is not None:
            form.show_part(part_at(self._nodes, spot))

    def _take(self, name: str) -> None:
        form, spot = self.form(), self._spot
        if form is None or spot is None:
            return
        part = form.apply(part_at(self._nodes, spot))
        if part != part_at(self._nodes, spot):
            self._past.keep(Step(self._nodes, spot), typing=(spot, name))
        self._nodes = with_part(self._nodes, spot, part)
        self.tree.take_part(self._nodes)
        if name == "level":
            self._show(spot)
            form.editors["level"].setFocus()
        else:
            self.tree.name(spot, self._told(spot))
            self._show_possible()
        self.changed.emit()

    def _told(self, spot: Spot) -> Told:
        return told(self._nodes, spot, self._surroundings.language, self._as_of)
