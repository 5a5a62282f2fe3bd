"""The rows of the saved searches in the navigation: a heading, then a row for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel

from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.measures import FIELD
from coopdesk.ui.widgets.plain import plain_tip

translate = QCoreApplication.translate

SEARCH = Qt.ItemDataRole.UserRole + 1  # the id of a saved search
NAME = Qt.ItemDataRole.UserRole + 2  # its name, while another may be written in its place
SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(frozen=True, slots=True)
class SavedEntry:
    """A saved search as the navigation shows it; total is None until it is counted."""

    id: int
    name: str
    new: int = 0
    total: int | None = None


class SavedRows:
    """Keep the group of saved searches in a model; it begins below a row that stays."""

    def __init__(self, model: QStandardItemModel, first: int) -> None:
        self._model = model
        self._first = first  # where the group begins
        self._entries: Sequence[SavedEntry] = ()

    def show(self, entries: Sequence[SavedEntry], palette: QPalette, height: int) -> None:
        """Show these searches in rows for text of this height; none leave no heading."""
        if self.ids() != [entry.id for entry in entries]:
            self._model.removeRows(self._first, len(self._entries) + 2 if self._entries else 0)
            if entries:
                self._insert(entries, height)
        self._entries = tuple(entries)
        for place, entry in enumerate(entries):
            self._write(self._row(place), entry)
        self.tint(palette)

    def tint(self, palette: QPalette) -> None:
        """Draw what is new in the accent of the palette, the heading fainter than the names."""
        if self._entries:
            heading = self._model.item(self._row(-1), 0)
            heading.setForeground(colour("faded", palette))
        for place in range(len(self._entries)):
            count = self._model.item(self._row(place), 1)
            count.setForeground(colour("accent", palette))

    def ids(self) -> list[int]:
        """Return the ids of the searches in their order."""
        return [entry.id for entry in self._entries]

    def row_of(self, search_id: int) -> QStandardItem | None:
        """Return where the name of a search stands."""
        ids = self.ids()
        return self._model.item(self._row(ids.index(search_id)), 0) if search_id in ids else None

    def place_of(self, row: int) -> int | None:
        """Return before which search a row of the model stands; None outside of the group."""
        place = row - self._row(0)
        return place if self._entries and 0 <= place <= len(self._entries) else None

    def written_name(self, row: QStandardItem) -> str:
        """Return the name just written in a row, "" where none was; an empty one is put back."""
        name = row.data(NAME)
        if name is None or row.text() == name:
            return ""
        written = " ".join(row.text().split())
        if not written:
            row.setText(name)
        return written if written != name else ""

    def _row(self, place: int) -> int:
        return self._first + 2 + place  # below a space and the heading

    def _insert(self, entries: Sequence[SavedEntry], height: int) -> None:
        heading = QStandardItem(translate("SavedRows", "Saved"))
        rows = [[QStandardItem(), QStandardItem()], [heading, QStandardItem()]]
        for row in rows:
            for cell in row:
                cell.setFlags(Qt.ItemFlag.NoItemFlags)
        rows += [[QStandardItem(), QStandardItem()] for _ in entries]
        for place, (name, count) in enumerate(rows):
            name.setSizeHint(QSize(0, height + FIELD if place else FIELD))
            count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._model.insertRow(self._first + place, [name, count])

    def _write(self, row: int, entry: SavedEntry) -> None:
        name, count = self._model.item(row, 0), self._model.item(row, 1)
        name.setData(entry.name, NAME)
        name.setText(entry.name)
        name.setData(entry.id, SEARCH)
        name.setIcon(icon("bookmark"))
        is_moved = Qt.ItemFlag.ItemIsDragEnabled
        name.setFlags(SHOWN | is_moved | Qt.ItemFlag.ItemIsEditable)
        count.setFlags(SHOWN | is_moved)
        count.setText(f"{QLocale().toString(entry.new)} •" if entry.new else "")
        name.setData(_spoken(entry), Qt.ItemDataRole.AccessibleTextRole)
        for cell in (name, count):
            cell.setToolTip(plain_tip(_tip(entry)))


def _counted(entry: SavedEntry) -> str:
    if entry.total is None:
        return ""
    total = translate("SavedRows", "%Ln record(s)", "", entry.total)
    if not entry.new:
        return total
    new = translate("SavedRows", "%Ln new since you last looked", "", entry.new)
    return translate("SavedRows", "{total}, {new}").format(total=total, new=new)


def _spoken(entry: SavedEntry) -> str:
    words = translate("SavedRows", "{name}, saved search: {count}")
    return words.format(name=entry.name, count=_counted(entry))


def _tip(entry: SavedEntry) -> str:
    """Return the whole name, which may be cut, and the numbers; as HTML, so that it is wrapped."""
    name = entry.name.replace("&", "&amp;").replace("<", "&lt;")
    return f"<p>{name}<br>{_counted(entry)}</p>"
