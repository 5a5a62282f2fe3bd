"""A plan of merging as lines that wait for an answer, and the answers given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from coopdesk.domain.folding import fold
from coopdesk.importing.merging.plan import Choices, MergePlan, Verdict, Why


class Sort(StrEnum):
    """What a line is about."""

    MERGED = "merged"
    CONFLICT = "conflict"
    NEW = "new"
    REMOVED = "removed"
    COLUMN = "column"


class Answer(StrEnum):
    """What is decided of a line; what is open stays as it is here."""

    THEIRS = "theirs"
    OURS = "ours"
    OPEN = "open"


Key = tuple[bool, Sort, int]


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to look at, by its place among those of the plan that are of its sort."""

    sort: Sort
    place: int
    title: str
    field: str = ""
    exported: str = ""
    theirs: str = ""
    ours: str = ""
    why: Why = Why.NOTHING
    cell: tuple[str, int] = ("", 0)  # sheet and row

    def holds(self, words: Iterable[str]) -> bool:
        """Tell whether all of these folded words are in the line."""
        texts = (self.title, self.field, self.exported, self.theirs, self.ours)
        text = fold("\n".join(texts))
        return all(word in text for word in words)


@dataclass(slots=True)
class Answers:
    """What was decided of the lines so far; the rest is as it would be done without a word."""

    given: dict[Key, Answer] = field(default_factory=dict[Key, Answer])

    def of(self, line: Line) -> Answer:
        """Return the answer to a line, the usual one where none was given."""
        return self.given.get(key_of(line), _USUAL[line.sort])

    def give(self, line: Line, answer: Answer) -> None:
        """Decide of a line."""
        self.given[key_of(line)] = answer

    def carried_over(self, before: Iterable[Line], now: Iterable[Line]) -> Answers:
        """Return what was decided of lines that say the same now, wherever they stand."""
        known = {
            _same(line): self.given[key_of(line)] for line in before if key_of(line) in self.given
        }
        kept = {key_of(line): known[_same(line)] for line in now if _same(line) in known}
        return Answers(kept)

    def choices(self, lines: Iterable[Line]) -> Choices:
        """Return the answers as the plan takes them."""
        sets: dict[tuple[str, Answer], set[int]] = {}
        for line in lines:
            sets.setdefault((_kind(line), self.of(line)), set()).add(line.place)

        def places(kind: str, answer: Answer) -> frozenset[int]:
            return frozenset(sets.get((kind, answer), ()))

        return Choices(
            places("difference", Answer.THEIRS),
            places("difference", Answer.OURS),
            places("new", Answer.OURS),
            places("column", Answer.THEIRS),
        )


def lines_of(plan: MergePlan) -> list[Line]:
    """Return all that a plan finds: what waits for an answer first."""
    lines = [*_differences(plan), *_new(plan), *_columns(plan)]
    order = (Sort.CONFLICT, Sort.REMOVED, Sort.NEW, Sort.COLUMN, Sort.MERGED)
    return sorted(lines, key=lambda line: order.index(line.sort))


def _differences(plan: MergePlan) -> Iterator[Line]:
    for place, each in enumerate(plan.differences):
        yield Line(
            _SORTS[each.verdict],
            place,
            each.title,
            each.field,
            each.exported,
            each.theirs,
            each.ours,
            each.why,
            (each.sheet, each.row),
        )


def _new(plan: MergePlan) -> Iterator[Line]:
    for place, each in enumerate(plan.new):
        record = each.record
        said = "\n".join(filter(None, (record.title, record.reference, record.narrative)))
        yield Line(Sort.NEW, place, record.title, theirs=said, cell=(each.sheet, each.row))


def _columns(plan: MergePlan) -> Iterator[Line]:
    for place, each in enumerate(plan.columns):
        texts = "\n".join(text for _, text in each.texts)
        yield Line(Sort.COLUMN, place, each.heading, theirs=texts, cell=(each.sheet, 0))


def _kind(line: Line) -> str:
    return line.sort if line.sort in {Sort.NEW, Sort.COLUMN} else "difference"


def key_of(line: Line) -> Key:
    """Return by what the answer to a line is kept."""
    return _kind(line) == "difference", line.sort, line.place


def _same(line: Line) -> Line:
    return replace(line, place=0)


_SORTS = {
    Verdict.MERGED: Sort.MERGED,
    Verdict.CONFLICT: Sort.CONFLICT,
    Verdict.COPIED: Sort.CONFLICT,
    Verdict.REMOVED: Sort.REMOVED,
}
_USUAL = {
    Sort.MERGED: Answer.THEIRS,
    Sort.CONFLICT: Answer.OPEN,
    Sort.NEW: Answer.THEIRS,
    Sort.REMOVED: Answer.OURS,
    Sort.COLUMN: Answer.OURS,
}
