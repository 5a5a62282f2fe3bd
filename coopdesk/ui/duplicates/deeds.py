"""What is done to records that look alike: made one, told apart, each deed one undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from coopdesk.background import Background
from coopdesk.catalogue.merging_records import PlannedMerge, merge_all, merge_records
from coopdesk.catalogue.pairs import tell_apart
from coopdesk.domain.changes import MERGED_INTO, Deed
from coopdesk.domain.likeness import AlikeRecord
from coopdesk.domain.records import Record
from coopdesk.ui.duplicates.choices import Choices

Told = AlikeRecord | Record  # whatever bears a uid and a title


class DuplicateDeeds(QObject):
    """Write what the officer decided about pairs."""

    merged = Signal(int)  # id of the record that stays
    told_apart = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background

    def merge(self, choices: Choices) -> None:
        """Make the two records one, as chosen."""
        report = self._background.report
        reply = self._background.write(choices.deed(), merge_records, choices.merge(), report)
        reply.then(self.merged.emit)

    def merge_all(self, planned: Sequence[PlannedMerge]) -> None:
        """Make all these pairs one each, as one deed."""
        if not planned:
            return
        titles = MERGED_INTO.join((planned[0].other_title, planned[0].survivor_title))
        deed = Deed("records_merged", titles if len(planned) == 1 else "", len(planned))
        merges = [each.merge for each in planned]
        self._background.write(deed, merge_all, merges, self._background.report)

    def tell_apart(self, pairs: Sequence[tuple[Told, Told]]) -> None:
        """Remember that the records of each pair are not the same."""
        if not pairs:
            return
        subject = pairs[0][0].title if len(pairs) == 1 else ""
        uids = [(one.uid, other.uid) for one, other in pairs]
        deed = Deed("records_told_apart", subject, len(pairs))
        self._background.write(deed, tell_apart, uids).then(self._say_told_apart)

    def _say_told_apart(self, _count: int) -> None:
        self.told_apart.emit()
