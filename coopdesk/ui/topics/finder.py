"""The left side of the page: the tree, a line to find topics in it, and the way to a new one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from coopdesk.ui.theme import icon
from coopdesk.ui.topics.choosing import Thesaurus
from coopdesk.ui.topics.tree import TopicTree
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.measures import FIELD

translate = QCoreApplication.translate

LONGEST = 28  # characters of a name on a button


class TopicFinder(QWidget):
    """Find a topic by any of its names; what nobody finds may be added."""

    new_wanted = Signal()  # a topic called as typed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics = Thesaurus((), "")
        self._may_add = False
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(translate("TopicsPage", "Find a topic in any language"))
        self._line.setAccessibleName(translate("TopicsPage", "Find a topic"))
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(self._show_matches)
        self._line.returnPressed.connect(self._leave_line)
        self.setFocusProxy(self._line)
        self.tree = TopicTree(self)
        self._pile = QStackedWidget(self)
        self._pile.addWidget(self.tree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addWidget(self._line)
        column.addWidget(self._pile, 1)

    def show_topics(self, topics: Thesaurus) -> None:
        """Show these topics, as far as they answer to what is typed."""
        self._topics = topics
        self.tree.show_topics(topics.entries, topics.index, topics.language)
        self._show_matches()

    def let_change(self, *, allowed: bool) -> None:
        """Let topics be added and moved, or only be looked at."""
        self._may_add = allowed
        self.tree.let_move(allowed=allowed)

    def look_for(self, typed: str) -> None:
        """Show only topics of which a label or synonym begins so, and those above them."""
        self._line.setText(typed)

    def choose(self, code: str) -> None:
        """Show all topics, and choose one."""
        self._line.clear()
        self.tree.choose(code)

    def typed(self) -> str:
        """Return what was typed."""
        return " ".join(self._line.text().split())

    def finds_nothing(self) -> bool:
        """Tell whether no topic answers to what is typed."""
        return self._pile.currentWidget() is not self.tree

    def _show_matches(self) -> None:
        self._withdraw_offer()
        if not self.typed():
            self.tree.show_only(None)
            return
        most = len(self._topics.entries)
        found = self._topics.index.complete(self.typed(), self._topics.language, limit=most)
        codes = [entry.code for entry in found]
        self.tree.show_only(set(codes))
        if codes and self.tree.code() not in codes:
            self.tree.choose(codes[0])
        if not codes and self._topics.entries:
            self._offer_to_add()

    def _offer_to_add(self) -> None:
        name = self.typed()
        shown = name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"
        label = self.tr("Add “{name}” as a topic").format(name=shown.replace("&", "&&"))
        offer = EmptyState(
            self.tr("No topic of that name"),
            self.tr("Labels and synonyms in all four languages were looked through."),
            [(label, icon("plus"), self.new_wanted.emit)] if self._may_add else [],
            self,
        )
        self._pile.addWidget(offer)
        self._pile.setCurrentWidget(offer)

    def _withdraw_offer(self) -> None:
        self._pile.setCurrentWidget(self.tree)
        while offer := self._pile.widget(1):
            self._pile.removeWidget(offer)
            offer.deleteLater()

    def _leave_line(self) -> None:
        """Go to what was found, or add what was not."""
        if not self.finds_nothing():
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._may_add:
            self.new_wanted.emit()
