"""One next step beside the list: its words, where it stands, and the fields that take it further.

What is typed is kept when the field is left, each change one deed with its undo.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Reply
from coopdesk.catalogue.next_steps import StepLine, change_step, read_step
from coopdesk.domain.changes import Change, Deed
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.records import NextStep
from coopdesk.ui.editors.choice_editors import TermEditor, terms
from coopdesk.ui.editors.date_editors import DayEditor
from coopdesk.ui.editors.editor import Editor, NumberEditor, Surroundings
from coopdesk.ui.editors.text_editors import TextEditor
from coopdesk.ui.follow_up.wording import day_text, due_tip, owner_tip, sides_text
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, GROUP
from coopdesk.ui.widgets.watching import watch, watch_newcomer
from coopdesk.ui.writing import writes

HEAD = 1.1  # times the size of the text
MOST_PERCENT = 100


class StepPane(QStackedWidget):
    """Show a next step, and keep what is changed of it."""

    record_wanted = Signal(int)  # id

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._shown = 0
        self._line: StepLine | None = None
        self._step = NextStep()
        self._reply: Reply[tuple[StepLine, NextStep]] | None = None
        self._fields = self._make_fields()
        self._hint = QLabel(self.tr("Choose a next step to take it further here."), self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.addWidget(self._hint)
        self.addWidget(self._make_page())
        keep = QShortcut(QKeySequence("Ctrl+Return"), self)
        keep.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keep.activated.connect(self.keep)
        around.background.changed.connect(self._follow)
        fields = self._fields.values()
        writes(around.background, *fields, self.note, self.add, self._done)
        for editor in fields:
            watch(editor, self)

    def show_step(self, step_id: int) -> None:
        """Show a step, once what was typed for the one before is kept; 0 shows none."""
        if step_id == self._shown:
            return
        self.keep()
        self._shown = step_id
        self._read()

    def shown(self) -> int:
        """Return the id of the step in sight, 0 for none."""
        return self._shown

    def field(self, name: str) -> Editor:
        """Return the field of a part of the step."""
        return self._fields[name]

    def open_record(self) -> None:
        """Ask for the record of the step in sight."""
        if self._line:
            self.record_wanted.emit(self._line.record_id)

    def keep(self) -> None:
        """Keep what was typed, if anything was."""
        if self._line is None or not self._around.background.may_write:
            return
        changed = self._changed()
        note: str = self.note.value().strip()
        if not changed and not note:
            return
        self._step = replace(self._step, **changed)
        self.note.set_value("")
        reply = self._around.background.write(
            Deed("step_ticked", self._line.record_title),
            change_step,
            self._line.id,
            partial(_with, changed),
            note,
            self._around.today(),
        )
        reply.otherwise(partial(self._refuse, changed, note))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        watch_newcomer(event, self)
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, QWidget):
            self._keep_if_left(watched)
        return super().eventFilter(watched, event)

    # building

    def _make_fields(self) -> dict[str, Editor]:
        states = terms("step_status", self._around.language)
        made: dict[str, Editor] = {
            "status": TermEditor(self.tr("Status"), states),
            "percent": NumberEditor(self.tr("Done, %")),
            "due": DayEditor(self.tr("Due"), self._around),
            "evidence": TextEditor(self.tr("Evidence"), most=6),
            "blocker": TextEditor(self.tr("What holds it up"), most=6),
        }
        status = made["status"]
        if isinstance(status, TermEditor):
            status.changed.connect(self.keep_fields)
            status.box.view().setAccessibleName(status.accessibleName())
        return made

    def _make_page(self) -> QWidget:
        self._title = QLabel(self)
        font = QFont(self._title.font())
        font.setPointSizeF(font.pointSizeF() * HEAD)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._facts, self._link, self._log = QLabel(self), QLabel(self), QLabel(self)
        for label in (self._title, self._facts, self._log):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._facts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._link.setTextFormat(Qt.TextFormat.RichText)
        self._link.setWordWrap(True)
        self._link.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._link.linkActivated.connect(self._follow_link)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(FIELD)
        for editor in self._fields.values():
            label = QLabel(editor.accessibleName(), self)
            label.setBuddy(editor)
            form.addRow(label, editor)
        self.note = TextEditor(self.tr("Note for the log"), most=6)
        self.note.edit.setPlaceholderText(self.tr("What has happened since"))
        self.add = QPushButton(self.tr("Add &note"), self)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(lambda _=False: self.keep())
        self._done = QPushButton(self.tr("&Mark done"), self)
        self._done.setAutoDefault(False)
        self._done.clicked.connect(lambda _=False: self._mark_done())
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        flow.addWidget(self.add)
        flow.addWidget(self._done)
        self._log_head = QLabel(self.tr("Log"), self)
        head = QFont(self._log_head.font())
        head.setWeight(QFont.Weight.DemiBold)
        self._log_head.setFont(head)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        column.setSpacing(FIELD)
        for widget in (self._title, self._facts, self._link):
            column.addWidget(widget)
        column.addSpacing(FIELD)
        column.addLayout(form)
        column.addWidget(self.note)
        column.addWidget(buttons)
        column.addWidget(self._log_head)
        column.addWidget(self._log)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        return area

    # showing

    def _read(self) -> None:
        if self._reply:
            self._reply.forget()
        if not self._shown:
            self._line = None
            self.setCurrentIndex(0)
            return
        self._reply = self._around.background.read(read_step, self._shown)
        self._reply.then(self._show).otherwise(self._show_nothing)

    def _show(self, found: tuple[StepLine, NextStep]) -> None:
        line, step = found
        if line.id != self._shown:
            return
        typed = self._changed() if self._line and self._line.id == line.id else {}
        if not self._line or self._line.id != line.id:
            self.note.set_value("")
        self._line, self._step = line, step
        language, today = self._around.language, self._around.today()
        self._title.setText(line.text)
        facts = (owner_tip(line, language), due_tip(line, today), sides_text(line))
        self._facts.setText(" · ".join(filter(None, facts)))
        shade = colour("accent", self.palette()).name()
        self._link.setText(
            f'<a href="#" style="color: {shade}; text-decoration: none">'
            f"{escape(line.record_title)}</a>"
        )
        self._link.setAccessibleName(line.record_title)
        for name, editor in self._fields.items():
            if name not in typed:
                value = getattr(step, name)
                editor.set_value(value or "open" if name == "status" else value)
        self._show_log(step)
        self._done.setVisible(step.status != "done")
        self.setCurrentIndex(1)

    def _show_log(self, step: NextStep) -> None:
        notes = [
            " — ".join(filter(None, (day_text(note.on, self._around.language), note.text)))
            for note in reversed(step.log)
        ]
        self._log.setText("\n".join(notes))
        self._log_head.setVisible(bool(notes))
        self._log.setVisible(bool(notes))

    def log_text(self) -> str:
        """Return the dated log as it is shown, the newest line first."""
        return self._log.text()

    def _show_nothing(self, _refusal: CatalogueError) -> None:
        self._shown, self._line = 0, None
        self.setCurrentIndex(0)

    # following

    def _changed(self) -> dict[str, Any]:
        """Return what the fields say otherwise than the step; what is not understood waits."""
        found: dict[str, Any] = {}
        for name, editor in self._fields.items():
            value, known = editor.value(), getattr(self._step, name)
            if name == "status":
                known = known or "open"
                value = value or "open"
            if name == "percent" and value is not None:
                value = min(value, MOST_PERCENT)
            if value != known and not editor.unread():
                found[name] = value
        return found

    def _mark_done(self) -> None:
        self._fields["status"].set_value("done")
        self.keep()

    def _keep_if_left(self, left: QWidget) -> None:
        """Keep what the fields say once the cursor has gone from one to somewhere else."""
        now = QApplication.focusWidget()
        fields = [each for each in self._fields.values() if each.isAncestorOf(left)]
        if fields and not (now and fields[0].isAncestorOf(now)):
            self.keep_fields()

    def keep_fields(self) -> None:
        """Keep what the fields say; a note still being written waits for its button."""
        if self._changed():
            typed = self.note.value()
            self.note.set_value("")
            self.keep()
            self.note.set_value(typed)

    def _follow(self, change: Change) -> None:
        if self._line and self._line.record_id in change.records:
            self._read()

    def _refuse(self, changed: Mapping[str, Any], note: str, refusal: CatalogueError) -> None:
        del changed
        if note and not self.note.value():
            self.note.set_value(note)
        show_refusal(self, refusal)
        self._read()

    def _follow_link(self, _link: str) -> None:
        self.open_record()


def _with(changed: Mapping[str, Any], step: NextStep) -> NextStep:
    return replace(step, **changed)
