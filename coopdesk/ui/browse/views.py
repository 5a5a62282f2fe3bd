"""The lists of records the navigation offers, as data."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coopdesk.domain.queries import Query

translate = QCoreApplication.translate


@dataclass(frozen=True)
class View:
    """A list: its name, which records it holds, how it is sorted and what it shows at first."""

    key: str
    title: str
    icon: str
    kind: str = ""
    deleted: bool = False
    sort: str = "period"
    columns: tuple[str, ...] = ("period", "title", "requesting", "providing", "others", "topics")

    def name(self) -> str:
        """Return the title in the reader's language."""
        return translate("views", self.title)

    def query(self) -> Query:
        """Return the query that finds all of the list."""
        chosen = {"kind": (self.kind,)} if self.kind else {}
        return Query("", chosen, deleted=self.deleted, sort=self.sort)


VIEWS = (
    View(
        "everything",
        str(QT_TRANSLATE_NOOP("views", "Everything")),
        "library",
        columns=("period", "title", "kind", "requesting", "providing", "others", "topics"),
    ),
    View("exchanges", str(QT_TRANSLATE_NOOP("views", "Exchanges")), "handshake", "exchange"),
    View(
        "projects",
        str(QT_TRANSLATE_NOOP("views", "Projects")),
        "briefcase",
        "project",
        columns=("period", "title", "requesting", "status", "topics"),
    ),
    View(
        "frameworks",
        str(QT_TRANSLATE_NOOP("views", "Frameworks")),
        "scroll-text",
        "framework",
        columns=("period", "title", "others", "status", "topics"),
    ),
    View(
        "trash",
        str(QT_TRANSLATE_NOOP("views", "Trash")),
        "trash-2",
        deleted=True,
        sort="deleted",
        columns=("deleted", "title", "kind", "requesting", "providing"),
    ),
)
