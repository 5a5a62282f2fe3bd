"""The line that says of which project a draft looks like a later report, and leads to comparing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from coopdesk.catalogue.known_projects import KnownProject
from coopdesk.ui.messages.titles import short
from coopdesk.ui.widgets.measures import FIELD
from coopdesk.ui.widgets.messages_inline import FieldMessage

translate = QCoreApplication.translate


class LaterLine(QWidget):
    """Offer to compare a draft with a project that is there; gone where none fits."""

    compare_wanted = Signal(int)  # id of the project

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = FieldMessage(self)
        self.button = QPushButton(self.tr("&Compare…"), self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._compare)
        self.menu = QMenu(self)  # of several projects, to choose from
        self._projects: list[KnownProject] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(FIELD)
        row.addWidget(self._words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_projects(self, projects: Sequence[KnownProject]) -> None:
        """Offer these projects: the first by name, all of them in a menu."""
        self._projects = list(projects)
        self.setVisible(bool(projects))
        self.menu.clear()
        for each in projects:
            title = short(each.title).replace("&", "&&")
            # two may bear nearly the same title, so each has its number as well
            self.menu.addAction(f"{title} ({each.id})", partial(self.compare_wanted.emit, each.id))
        if projects:
            said = self.tr("This looks like a later report of “{title}”.")
            self._words.show_message("doubt", said.format(title=short(projects[0].title)))

    def text(self) -> str:
        """Return what is said."""
        return self._words.text()

    def _compare(self) -> None:
        if len(self._projects) == 1:
            self.compare_wanted.emit(self._projects[0].id)
        else:
            self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
