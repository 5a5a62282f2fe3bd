"""Where letters of a source stand, each as a line and a character, kept in eight bytes."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from typing_extensions import override

Place = tuple[int, int]  # line from 1, character from 0


class Places(Sequence[Place]):
    """The places of the letters of a text, in its order; as numbers, they can be put together.

    A report of 300 pages has a million: as pairs they would take 100 MB, and their end would hold
    up the window.
    """

    __slots__ = ("numbers",)

    def __init__(self, numbers: Iterable[int] = ()) -> None:
        self.numbers = numbers if isinstance(numbers, array) else array("Q", numbers)

    @classmethod
    def of_line(cls, number: int, length: int, start: int = 0) -> Places:
        """Return the places of so many letters of a line."""
        first = number << _BITS | start
        return cls(range(first, first + length))

    @override
    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, at: int) -> Place: ...

    @overload
    def __getitem__(self, at: slice) -> Places: ...

    @override
    def __getitem__(self, at: int | slice) -> Place | Places:
        if isinstance(at, slice):
            return Places(self.numbers[at])
        number = self.numbers[at]
        return number >> _BITS, number & _LAST

    @override
    def __iter__(self) -> Iterator[Place]:
        return ((number >> _BITS, number & _LAST) for number in self.numbers)

    def __add__(self, other: Places) -> Places:
        return Places(self.numbers + other.numbers)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Places) and self.numbers == other.numbers

    @override
    def __hash__(self) -> int:
        return hash((len(self.numbers), *self.numbers[:1], *self.numbers[-1:]))


_BITS = 32
_LAST = (1 << _BITS) - 1
