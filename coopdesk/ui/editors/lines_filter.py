"""A strip that says which lines of activities are shown: by category, model, year and words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton, QWidget

from coopdesk.domain.lines_sought import NO_YEAR, NONE, LinesSought, occurring
from coopdesk.domain.results import ResultNode
from coopdesk.ui.editors.choice_editors import QuietBox
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, characters
from coopdesk.vocabulary.terms import term

LONGEST = 48  # characters of a model's text in the list


class LinesFilter(QWidget):
    """Offer what occurs in the lines of a project; tell what is chosen, and of how many lines."""

    changed = Signal(LinesSought)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._told = LinesSought()
        self.category = self._box(self.tr("Category"))
        self.model = self._box(self.tr("Model"))
        self.year = self._box(self.tr("Year"))
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Words"))
        self.words.setAccessibleName(self.tr("Words in lines and results"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(characters(self, 20))
        self.words.textChanged.connect(self._tell)
        self._count = QLabel(self)
        self._count.setMinimumHeight(self.category.sizeHint().height())
        self._all = QToolButton(self)
        self._all.setText(self.tr("Show all"))
        self._all.setAccessibleName(self.tr("Show all lines"))
        self._all.clicked.connect(self.show_all)
        row = FlowLayout(self)
        row.setSpacing(FIELD)
        for part in (self.category, self.model, self.year, self.words, self._count, self._all):
            row.addWidget(part)
        self._all.hide()

    def offer(self, nodes: Sequence[ResultNode], models: Mapping[int, str]) -> None:
        """Offer what occurs in results, models by their texts; what is chosen stays chosen."""
        found = occurring(nodes)
        self._fill(
            self.category,
            self.tr("Any category"),
            [(each, self._category(each)) for each in found.categories],
        )
        self._fill(
            self.model,
            self.tr("Any model"),
            [(each, self._model(each, models.get(each, ""))) for each in found.models],
        )
        self._fill(
            self.year,
            self.tr("Any year"),
            [(each, str(each) if each != NO_YEAR else self.tr("No date")) for each in found.years],
        )

    def sought(self) -> LinesSought:
        """Return what is looked for."""
        return LinesSought(
            self.category.currentData() or "",
            self.model.currentData(),
            self.year.currentData(),
            self.words.text(),
        )

    def show_all(self) -> None:
        """Look for nothing in particular."""
        with QSignalBlocker(self.words):
            self.words.clear()
        for box in (self.category, self.model, self.year):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self._tell()

    def show_count(self, fitting: int, of: int) -> None:
        """Say how many lines are shown."""
        if self.sought().is_anything:
            self._count.setText(self.tr("%Ln line(s)", "", of))
        else:
            words = self.tr("{count} of %Ln line(s)", "", of)
            self._count.setText(words.format(count=self.locale().toString(fitting)))
        shade = colour("faded", self.palette()).name()
        self._count.setStyleSheet(f"color: {shade}" if self.sought().is_anything else "")

    def count_text(self) -> str:
        """Return what is said about how many lines are shown."""
        return self._count.text()

    def _box(self, name: str) -> QComboBox:
        box = QuietBox(self)
        box.setAccessibleName(name)
        box.view().setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        box.setMaxVisibleItems(24)
        box.currentIndexChanged.connect(self._tell)
        return box

    def _fill(self, box: QComboBox, any_of: str, values: Iterable[tuple[object, str]]) -> None:
        chosen = box.currentData()
        with QSignalBlocker(box):
            label = box.currentText()
            box.clear()
            box.addItem(any_of, None)
            for value, name in values:
                box.addItem(name, value)
            at = 0 if chosen is None else box.findData(chosen)
            if at < 0:  # it no longer occurs, and is still what is looked for
                box.addItem(label, chosen)
                at = box.count() - 1
            box.setCurrentIndex(at)
            box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + characters(box, 4))

    def _category(self, code: str) -> str:
        if code == NONE:
            return self.tr("No category")
        return term("activity_category", code, self._language)

    def _model(self, number: int, text: str) -> str:
        said = " ".join(text.split())
        said = f"{said[: LONGEST - 1].rstrip()}…" if len(said) > LONGEST else said
        return (
            self.tr("Model {number} · {text}").format(number=number, text=said)
            if said
            else (self.tr("Model {number}").format(number=number))
        )

    def _tell(self) -> None:
        sought = self.sought()
        if sought != self._told:
            self._told = sought
            self._all.setVisible(not sought.is_anything)
            self.changed.emit(sought)
