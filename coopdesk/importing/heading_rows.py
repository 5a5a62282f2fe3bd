"""Which rows of a sheet are headings: by words that are known, or by the rows they stand over."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from coopdesk.importing.cell_looks import is_figure, is_words, is_year, like_heading, share
from coopdesk.importing.sheets import CellError, CellValue, SheetRow
from coopdesk.vocabulary.labels import key

JOINED = " · "  # between a heading and the one under it
SAMPLE = 25  # rows under a heading that tell whether it is one
TRIED = 400  # rows of a sheet that are asked whether they are headings of words nobody knows
LONGEST_KNOWN = 120  # characters of a heading that may be known
MOST_TRIED = 5000  # and of words that are known
_FURTHEST = 1 << 15  # a column beyond all

Merged = tuple[int, int, int, int]  # first row, first column, last row, last column


def _no_meaning(_text: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words that are known as headings; needed are columns without one of which rows are nothing.

    enough is how many known headings make a row of headings. meaning is asked for headings of
    several words that are not known as a whole.
    """

    words: Mapping[str, str]
    needed: frozenset[str]
    enough: int = 2
    meaning: Callable[[str], str] = _no_meaning
    _keys: dict[str, str] = field(default_factory=dict[str, str])

    def column(self, text: str) -> str:
        """Return the key of the column a heading, or a part of a joined one, is known for."""
        if len(text) > LONGEST_KNOWN:
            return ""
        found = self._keys.get(text)
        if found is None:
            parts = [text, *reversed(text.split(JOINED))] if JOINED in text else [text]
            found = next((c for part in parts if (c := self.words.get(key(part)))), "")
            self._keys[text] = found
        return found

    def known(self, texts: Mapping[int, str]) -> frozenset[str]:
        """Return the columns that headings are known for."""
        return frozenset(column for text in texts.values() if (column := self.column(text)))

    def meant(self, text: str) -> str:
        """Return the key of the column a heading is known for or, by its words, means."""
        return self.column(text) or (self.meaning(text) if len(text) <= LONGEST_KNOWN else "")


@dataclass(frozen=True, slots=True)
class Headings:
    """The headings of a table: the places of their rows from first to last, text by column."""

    first: int
    last: int
    texts: Mapping[int, str]
    known: frozenset[str]
    sure: bool  # by known words, not by shape


class HeadingRows:
    """Asks the rows of a sheet whether they are headings."""

    def __init__(
        self,
        rows: Sequence[SheetRow],
        lexicons: Sequence[Lexicon],
        merged: Sequence[Merged] = (),
    ) -> None:
        self._rows = rows
        self._lexicons = lexicons
        self.words = frozenset(word for lexicon in lexicons for word in lexicon.words)
        self._across = {(m[0], m[1]): m[3] for m in merged if m[3] > m[1]}

    def first(self, start: int = 0) -> Headings | None:
        """Return the first headings from a row on; sure ones win over a few rows before them."""
        unsure: Headings | None = None
        poor: Headings | None = None
        tried = 0
        for at in range(start, len(self._rows)):
            if not _may_head(self._rows[at]):
                continue
            tried += 1
            if tried > MOST_TRIED or (unsure and at > unsure.last + 2 * SAMPLE):
                break
            found = self.at(at, by_shape=tried <= TRIED)
            if found is None:
                continue
            if not found.sure:
                unsure = unsure or found
            elif self._covers(found, 0.5):
                return unsure if unsure and _comes_before(unsure, found) else found
            else:
                poor = poor or found
        return unsure or poor

    def at(self, at: int, *, by_shape: bool = True) -> Headings | None:
        """Return the headings that begin in a row, or None where none do."""
        row = self._rows[at]
        if share(isinstance(v, str) or is_year(v) for v in row.cells.values()) < 0.7:
            return None
        if share(like_heading(v) or is_year(v) for v in row.cells.values()) < 0.5:
            return None
        last, texts = self._with_next(at)
        known: frozenset[str] = frozenset()
        sure = False
        for lexicon in self._lexicons:
            words = lexicon.known(texts)
            known = max(known, words, key=len)
            sure = sure or (len(words) >= lexicon.enough and bool(words & lexicon.needed))
        found = Headings(at, last, texts, known, sure)
        if sure or not by_shape:
            return found if sure else None
        below = self._sample(last)
        # Headings that stand over the rows of each country are no less headings for that.
        sample = [row for row in below if not _is_same(row, self._rows[at])]
        if not sample or not self._has_shape(found, sample):
            return None
        found = self._understood(found)
        if len(sample) < len(below) and not found.sure:
            return None
        return found if self.has_title(found) or self._differs(texts, sample) else None

    def _understood(self, found: Headings) -> Headings:
        """Know headings by what their words mean, where they are not known as they stand."""
        if share(map(like_heading, self._rows[found.first].cells.values())) < 0.7:
            return found
        for lexicon in self._lexicons:
            meant = frozenset(c for text in found.texts.values() if (c := lexicon.meant(text)))
            if len(meant) >= max(lexicon.enough, 2) and meant & lexicon.needed:
                return replace(found, known=meant, sure=True)
        return found

    def has_title(self, found: Headings) -> bool:
        """Tell whether headings name a column without which rows are nothing."""
        return any(found.known & lexicon.needed for lexicon in self._lexicons)

    def _with_next(self, at: int) -> tuple[int, dict[int, str]]:
        """Take the rows of headings under a row of headings in."""
        texts = _texts(self._rows[at])
        last = at
        while (below := self._next(last)) is not None:
            if self._numbers_columns(below) or self._translates(texts, below):
                last += 1
                continue
            joined = self._joined(last, texts, below) if last == at else None
            if joined is None:
                break
            texts, last = joined, last + 1
        return last, texts

    def _next(self, at: int) -> SheetRow | None:
        if at + 1 >= len(self._rows) or self._rows[at + 1].number != self._rows[at].number + 1:
            return None
        return self._rows[at + 1]

    def _numbers_columns(self, row: SheetRow) -> bool:
        """Tell whether a row numbers the columns: 1, 2, 3 or (a), (b), (c)."""
        said = [str(value).strip(" ().") for _, value in sorted(row.cells.items())]
        if len(said) < 3 or not all(said) or max(map(len, said)) > 3:
            return False
        if all(text.isdecimal() for text in said):
            numbers = [int(text) for text in said]
        elif all(len(text) == 1 and text.isalpha() for text in said):
            numbers = [ord(text) for text in said]
        else:
            return False
        return all(b - a == 1 for a, b in itertools.pairwise(numbers))

    def _translates(self, texts: Mapping[int, str], below: SheetRow) -> bool:
        """Tell whether a row says known headings again, in the same columns, in another tongue."""
        under = _texts(below)
        if len(under) < 2 or len(under) != len(below.cells) or not set(under) <= set(texts):
            return False
        for lexicon in self._lexicons:
            if len(lexicon.known(texts)) < 2:
                continue
            if share(bool(lexicon.column(text)) for text in under.values()) >= 0.6:
                return True
            means = {column: lexicon.meant(text) for column, text in under.items()}
            if share(bool(m) and m == lexicon.meant(texts[c]) for c, m in means.items()) >= 0.6:
                return True
        return False

    def _joined(self, at: int, above: dict[int, str], below: SheetRow) -> dict[int, str] | None:
        """Join headings with those under them; None where the row below is none of headings."""
        under = _texts(below)
        # A row that says something else than headings, or that nothing stands under, is data.
        if len(above) < 2 or len(under) != len(below.cells) or at + 2 >= len(self._rows):
            return None
        if max(map(len, under.values()), default=99) > 60:
            return None
        if set(under) <= set(above):
            if share(bool(_UNIT.fullmatch(text)) for text in under.values()) < 0.6:
                return None
            return {c: f"{t}{JOINED}{under[c]}" if c in under else t for c, t in above.items()}
        return self._joined_bands(at, above, under)

    def _joined_bands(
        self, at: int, above: dict[int, str], under: dict[int, str]
    ) -> dict[int, str] | None:
        """Join bands with the headings under them, where these would not do alone."""
        number = self._rows[at].number
        bands, reached = dict(above), 0
        merged = any((number, column) in self._across for column in above)
        for column in sorted({*above, *under}):
            if column in above:
                reached = self._across.get((number, column), column) if merged else _FURTHEST
                band = above[column]
            elif column <= reached:
                bands[column] = band  # pyright: ignore[reportPossiblyUnboundVariable]
        lone = [column for column in above if column not in under]
        sample = self._sample(at + 1)
        stands_under = any(share(c in row.cells for row in sample) >= 0.8 for c in lone)
        names = [key(text) for text in under.values()]
        again = len(set(names)) < len(names)
        if not again and not (lone and stands_under):
            return None
        if not merged and not again and not self._differs(under, sample):
            return None
        return {
            c: JOINED.join(t for t in (bands.get(c, ""), under.get(c, "")) if t)
            for c in sorted({*bands, *under})
        }

    def _sample(self, last: int) -> list[SheetRow]:
        """Return the first rows under headings that hold more than one cell."""
        below = self._rows[last + 1 : last + 1 + 2 * SAMPLE]
        return [row for row in below if len(row.cells) > 1][:SAMPLE]

    def _covers(self, found: Headings, least: float) -> bool:
        """Tell whether the cells under headings stand in their columns."""
        cells = [column for row in self._sample(found.last) for column in row.cells]
        return not cells or share(column in found.texts for column in cells) >= least

    def _has_shape(self, found: Headings, sample: Sequence[SheetRow]) -> bool:
        """Tell whether headings of unknown words may be some: distinct, short, over other words."""
        texts = found.texts
        names = [key(text) for text in texts.values()]
        cells = self._rows[found.first].cells
        if len(cells) > len(texts) or any(text.endswith(":") for text in texts.values()):
            return False
        if len(texts) < 2 or len(set(names)) < 0.7 * len(names):
            return False
        if sum(map(len, texts.values())) / len(texts) > 60:
            return False
        used = [c for c in texts if any(c in row.cells for row in sample)]
        if len(used) < min(3, len(texts)) or not self._covers(found, 0.8):
            return False
        return (
            sum(any(row.cells.get(c) == texts[c] for row in sample) for c in used) <= len(used) / 4
        )

    def _differs(self, texts: Mapping[int, str], sample: Sequence[SheetRow]) -> bool:
        """Tell whether what stands under headings is of another kind than they are."""
        differing = 0.0
        for column, text in texts.items():
            values = [row.cells[column] for row in sample if column in row.cells]
            said = [value for value in values if not isinstance(value, CellError)]
            differing += _difference(text, said)
        return differing >= (1 if len(sample) > 1 else 0.5)


def _comes_before(unsure: Headings, sure: Headings) -> bool:
    """Tell whether headings of unknown words have a table of their own above surer ones."""
    return sure.first > unsure.last + 3 and 2 * len(unsure.texts) >= len(sure.texts)


def _difference(text: str, values: Sequence[CellValue]) -> float:
    """Return how much the values of a column differ from its heading: 1 for another kind."""
    if not values:
        return 0.0
    if share(is_figure(value) for value in values) >= 0.6:
        return 0.0 if is_year(text) and len(values) < 2 else 1.0
    said = [value for value in values if isinstance(value, str) and is_words(value)]
    if not said:
        return 0.0
    longer = sum(map(len, said)) / len(said) > 2.5 * len(text) + 5
    repeated = len(said) > 3 and len(set(said)) <= len(said) / 2
    return 0.5 * (longer + repeated)


def _is_same(row: SheetRow, other: SheetRow) -> bool:
    """Tell whether a row says, but for a cell or two, what another says."""
    return share(row.cells.get(c) == value for c, value in other.cells.items()) >= 0.7


def _may_head(row: SheetRow) -> bool:
    return any(isinstance(value, str) for value in row.cells.values())


def _texts(row: SheetRow) -> dict[int, str]:
    """Return the cells of a row that may be headings, years among them."""
    return {
        column: " ".join(str(value).split())
        for column, value in sorted(row.cells.items())
        if like_heading(value) or is_year(value)
    }


_UNIT = re.compile(
    r"\(.*\)|\[.*\]|(?i:in|en|em)\s+\S{1,12}|%|[A-Z]{3}|US\$|€|\$|(?i:d+[/.-]m+[/.-]y+|"
    r"months?|meses|mois|years?|años|ans|anos|millions?|thousands?|miles|milliers)"
)
