"""What is done to the selected records: trash, restore, remove for good; and the sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from coopdesk.background import Background
from coopdesk.catalogue.records import delete_records, purge_records, restore_records
from coopdesk.catalogue.rows import record_rows
from coopdesk.catalogue.sample import fill_with_sample, sample_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import RecordRow


class ListInSight(Protocol):
    """Where the selected records and those shown are asked for."""

    def selected(self) -> list[int]:
        """Return the ids of the selected records."""
        ...

    def browse_page(self) -> Any:
        """Return the list in sight."""
        ...


class RecordDeeds(QObject):
    """Change what is selected; each deed is one undo."""

    def __init__(self, window: QWidget, background: Background, lists: ListInSight) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._lists = lists

    def delete(self) -> None:
        """Move the selected records to the trash."""
        self._do("records_deleted", delete_records, self._lists.selected())

    def restore(self) -> None:
        """Take the selected records out of the trash."""
        self._do("records_restored", restore_records, self._lists.selected())

    def purge(self) -> None:
        """Ask, then remove the selected records of the trash for good, or all if none is."""
        page = self._lists.browse_page()
        ids = self._lists.selected() or list(page.shown() if page else ())
        if ids and self._may_purge(len(ids)):
            self._do("records_purged", purge_records, ids)

    def fill_with_sample(self) -> None:
        """Put the sample records into an empty catalogue."""
        deed = Deed("sample_added", count=len(sample_records()))
        self._background.write(deed, fill_with_sample)

    def _do(self, name: str, work: Callable[..., None], ids: Sequence[int]) -> None:
        if not ids:
            return

        def named(rows: list[RecordRow]) -> None:
            subject = rows[0].title if len(ids) == 1 and rows else ""
            self._background.write(Deed(name, subject, len(ids)), work, list(ids))

        self._background.read(record_rows, list(ids[:1])).then(named)

    def _may_purge(self, count: int) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Remove %Ln record(s) for good?", "", count))
        box.setInformativeText(
            self.tr("This cannot be undone, and neither can what was done before it.")
        )
        remove = box.addButton(self.tr("Remove for good"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.exec()
        return box.clickedButton() is remove
