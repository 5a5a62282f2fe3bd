"""Two records side by side: what differs first, what is the same folded away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.domain.records import Record
from coopdesk.ui.duplicates.choices import Choices, LeftRight, Place
from coopdesk.ui.duplicates.field_row import PLACES, FieldRow
from coopdesk.ui.messages import Wording
from coopdesk.ui.widgets.measures import FIELD, GAP, GROUP, characters
from coopdesk.vocabulary.moments import moment_text

translate = QCoreApplication.translate

SIDES: tuple[LeftRight, ...] = ("left", "right")
NAMES = 15  # characters of the names of fields


class Comparison(QScrollArea):
    """Show two records field by field, and let each field be taken from one side or both."""

    changed = Signal()  # another survivor, or a field from elsewhere

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: Choices | None = None
        self.rows: list[FieldRow] = []
        self.survivors: dict[LeftRight, QRadioButton] = {}
        self.fold: QToolButton | None = None
        self._is_unfolded = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Side by side"))

    def show_two(
        self, choices: Choices, wording: Wording, *, choosing: bool, keep_place: bool = False
    ) -> None:
        """Show two records; choosing offers where each field is taken from."""
        place = self.verticalScrollBar().value() if keep_place else 0
        self._choices = choices
        page = _page(self)
        self._build(page, wording, choosing=choosing)
        self.setWidget(page)
        self._follow_choices()
        self.verticalScrollBar().setValue(place)

    def clear(self) -> None:
        """Show nothing."""
        self._choices = None
        self.rows, self.fold = [], None
        self.setWidget(_page(self))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for row in self.rows:
                row.paint()

    def _build(self, page: QWidget, wording: Wording, *, choosing: bool) -> None:
        assert self._choices  # noqa: S101 - set just before
        column = QVBoxLayout(page)
        column.setContentsMargins(GROUP, FIELD, GROUP, FIELD)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GROUP)
        grid.setVerticalSpacing(FIELD)
        grid.setColumnMinimumWidth(0, characters(self, NAMES))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        column.addLayout(grid)
        column.addStretch(1)
        self._add_heads(grid, page, wording.language, choosing=choosing)
        fields = sorted(self._choices.fields(), key=lambda field: not field.differs)
        self.rows = [FieldRow(field, wording, page) for field in fields]
        same = sum(not field.differs for field in fields)
        for number, row in enumerate(self.rows, start=1):
            line = number if row.field.differs else number + 1
            row.add_to(grid, line, choosing=choosing)
            row.chosen.connect(self._take)
        self.fold = self._make_fold(page, same)
        grid.addWidget(self.fold, len(self.rows) - same + 1, 0, 1, 4)
        self._unfold(self._is_unfolded)

    def _add_heads(
        self, grid: QGridLayout, page: QWidget, language: str, *, choosing: bool
    ) -> None:
        assert self._choices  # noqa: S101
        self.survivors = {}
        group = QButtonGroup(page)
        for column, side in enumerate(SIDES, start=1):
            record = self._choices.two.left if side == "left" else self._choices.two.right
            cell = QWidget(page)
            lines = QVBoxLayout(cell)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(GAP)
            told = _plain(self._told(record, language), cell)
            told.setForegroundRole(told.palette().ColorRole.PlaceholderText)
            if choosing:
                button = QRadioButton(self.tr("This record stays"), cell)
                font = QFont(button.font())
                font.setWeight(QFont.Weight.DemiBold)
                button.setFont(font)
                button.setToolTip(
                    self.tr("It keeps its identifier; what names the other names it then")
                )
                title = self.tr("{title} stays").format(title=record.title)
                button.setAccessibleName(title)
                button.clicked.connect(partial(self._let_stay, side))
                group.addButton(button)
                self.survivors[side] = button
                lines.addWidget(button)
            lines.addWidget(told)
            grid.addWidget(cell, 0, column, Qt.AlignmentFlag.AlignTop)

    def _told(self, record: Record, language: str) -> str:
        """Say since when a record is there, and when it was last changed."""
        at = moment_text(record.updated_at, language) if record.updated_at else ""
        changed = self.tr("changed {time} by {who}").format(time=at, who=record.updated_by)
        if record.created_at is None or record.revision == 1:
            return self.tr("added {time} by {who}").format(time=at, who=record.updated_by)
        added = self.tr("added {time}").format(time=moment_text(record.created_at, language))
        return f"{added}, {changed}"

    def _make_fold(self, page: QWidget, same: int) -> QToolButton:
        fold = QToolButton(page)
        fold.setCheckable(True)
        fold.setChecked(self._is_unfolded)
        fold.setAutoRaise(True)
        fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fold.setText(translate("Comparison", "%Ln field(s) say the same", "", same))
        fold.setVisible(same > 0)
        fold.toggled.connect(self._unfold)
        return fold

    def _unfold(self, on: bool) -> None:  # noqa: FBT001 - Qt's
        self._is_unfolded = on
        arrow = Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow
        if self.fold:
            self.fold.setArrowType(arrow)
        for row in self.rows:
            if not row.field.differs:
                row.show(on=on)

    def _let_stay(self, side: LeftRight, *_checked: object) -> None:
        if self._choices:
            self._choices.survivor = side
            self._follow_choices()
            self.changed.emit()

    def _take(self, name: str, place: str) -> None:
        if self._choices:
            self._choices.choose(name, _place(place))
            self.changed.emit()

    def _follow_choices(self) -> None:
        if self._choices is None:
            return
        for side, button in self.survivors.items():
            button.setChecked(side == self._choices.survivor)
        places = self._choices.places()
        for row in self.rows:
            row.show_place(places[row.field.name])


def _place(name: str) -> Place:
    return next(place for place in PLACES if place == name)


def _page(parent: QWidget) -> QWidget:
    page = QWidget(parent)
    page.setBackgroundRole(QPalette.ColorRole.Window)  # rings of buttons are unseen on a dark base
    page.setAutoFillBackground(True)
    return page


def _plain(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
