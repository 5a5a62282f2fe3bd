"""What the officer has chosen of two records side by side: left, right, or both."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from coopdesk.catalogue.merging_records import Merge, TwoRecords
from coopdesk.domain.changes import MERGED_INTO, Deed
from coopdesk.domain.records import Record
from coopdesk.domain.uniting import FieldOfTwo, Side, compare_fields, default_sides, richer, unite

LeftRight = Literal["left", "right"]
Place = Literal["left", "right", "both"]


@dataclass
class Choices:
    """Two records, which of them stays, and from where each field is taken."""

    two: TwoRecords
    survivor: LeftRight = "left"
    touched: dict[str, Place] = field(default_factory=dict[str, Place])

    def fields(self) -> list[FieldOfTwo]:
        """Return the fields of which either says something; own is the left one."""
        return compare_fields(self.two.left, self.two.right)

    def place(self, name: str) -> Place:
        """Tell from where a field is taken."""
        return self.places().get(name, self.survivor)

    def places(self) -> dict[str, Place]:
        """Tell from where each field is taken."""
        return self._defaults() | self.touched

    def choose(self, name: str, place: Place) -> None:
        """Take a field from one side, or from both."""
        self.touched[name] = place

    def own(self) -> Record:
        """Return the record that stays."""
        return self.two.left if self.survivor == "left" else self.two.right

    def other(self) -> Record:
        """Return the record that goes into the other."""
        return self.two.right if self.survivor == "left" else self.two.left

    def united(self) -> Record:
        """Return the record as it would be."""
        return unite(self.own(), self.other(), self._sides())

    def merge(self) -> Merge:
        """Return what is to be done."""
        own, other = self.own(), self.other()
        return Merge(own.id, other.id, own.revision, other.revision, self._sides())

    def deed(self) -> Deed:
        """Name what is to be done."""
        return Deed("records_merged", MERGED_INTO.join((self.other().title, self.own().title)))

    def _sides(self) -> dict[str, Side]:
        return {name: self._side(place) for name, place in self.touched.items()}

    def _side(self, place: Place) -> Side:
        if place == "both":
            return "both"
        return "own" if place == self.survivor else "other"

    def _defaults(self) -> dict[str, Place]:
        there: LeftRight = "right" if self.survivor == "left" else "left"
        places: dict[Side, Place] = {"own": self.survivor, "other": there, "both": "both"}
        sides = default_sides(self.own(), self.other())
        return {name: places[side] for name, side in sides.items()}


def first_choices(two: TwoRecords, before: Choices | None = None) -> Choices:
    """Return the choices by default, or those made before of the same two records."""
    if before and _ids(before.two) == _ids(two):
        return Choices(two, before.survivor, before.touched)
    return Choices(two, "left" if richer(two.left, two.right) else "right")


def _ids(two: TwoRecords) -> tuple[int, int]:
    return two.left.id, two.right.id
