"""What topics were called when a file was made, where they have been renamed or merged since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coopdesk.exporting.column import split
from coopdesk.importing.merging.sameness import cell_text
from coopdesk.importing.sheets import CellValue
from coopdesk.vocabulary.labels import key
from coopdesk.vocabulary.topics import TopicIndex


@dataclass(frozen=True, slots=True)
class TopicNames:
    """The topics of today, and the labels that the dropdowns of a file offer."""

    topics: TopicIndex
    offered: frozenset[str]
    codes: frozenset[str]

    def are_names(self, cell: str, codes: Sequence[str], beside: CellValue | None) -> bool:
        """Tell whether a cell names just these topics, by today's names or those of the file.

        beside is the cell of codes: an old name is only known by the code that was left beside it.
        """
        names = split(cell)
        if len(names) != len(codes):
            return False
        untouched = split(cell_text(beside)) == tuple(codes)
        return all(
            self.topics.find(name) == code or (untouched and self._is_old(name, code))
            for name, code in zip(names, codes, strict=True)
        )

    def _is_old(self, name: str, code: str) -> bool:
        if key(name) not in self.offered:
            return False
        return code not in self.codes or self.topics.find(name) is None
