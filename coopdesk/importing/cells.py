"""The cells of one row as values of a record; what cannot be understood keeps its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal

from coopdesk.domain.date_doubts import Doubt as DateDoubt
from coopdesk.domain.dates import DayOrder, read_period
from coopdesk.domain.money import AmountRead, read_money
from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import Doubt
from coopdesk.exporting.columns import YES_NO, Column, rejoined, split
from coopdesk.importing.notes import Code, Note, Severity
from coopdesk.importing.sheets import CellError, CellValue, SheetRow
from coopdesk.vocabulary.labels import LANGUAGES, key
from coopdesk.vocabulary.places import find_place, find_places, place_name
from coopdesk.vocabulary.terms import find_term, term
from coopdesk.vocabulary.topics import TopicIndex

SERIALS = range(20_000, 80_000)  # a bare number that Excel shows as a day from 1954 to 2119
SUGGESTED = "(?)"  # behind a party whose role is only suggested
CUT_OFF = 4000  # characters: our main sheets show no more of a list, its own sheet does
YEARS = range(1800, 2200)
FIRST_DAY = date(1899, 12, 30)  # of Excel's serials


@dataclass(frozen=True, slots=True)
class Source:
    """The file that rows are from: its name and the SHA-256 of its bytes."""

    name: str = ""
    sha256: str = ""


NO_SOURCE = Source()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a cell cannot say itself: topics, the order of days in its column, texts that go on.

    from_others: the file is no export of ours, so that its texts may need cleaning; what was
    cleaned is gathered in cleaned, as it was before.
    """

    topics: TopicIndex
    texts: Mapping[int, str] = field(default_factory=dict[int, str])
    orders: Mapping[tuple[str, int], DayOrder] = field(
        default_factory=dict[tuple[str, int], DayOrder]
    )  # by sheet and column
    source: Source = NO_SOURCE
    from_others: bool = False
    cleaned: dict[tuple[str, int], list[str]] = field(
        default_factory=dict[tuple[str, int], list[str]]
    )


@dataclass(frozen=True, slots=True)
class Named:
    """A party as a column for reading names it: a place, or the words where it is none."""

    role: str
    place: str
    words: str = ""
    confirmed: bool = True


class RowCells:
    """One row, read by the keys of our columns; keeps the notes and doubts that arise."""

    def __init__(
        self,
        row: SheetRow,
        columns: Mapping[str, int],
        headings: Mapping[int, str],
        sheet: str,
        around: Surroundings,
        about: str = "",
    ) -> None:
        self.number = row.number
        self.notes: list[Note] = []
        self.doubts: list[Doubt] = []
        self.refused = False
        self._cells = row.cells
        self._columns = columns
        self._headings = headings
        self._sheet = sheet
        self._around = around
        self._about = about

    def all(self) -> tuple[tuple[int, CellValue], ...]:
        """Return every cell of the row, in columns that become nothing too."""
        return tuple(sorted(self._cells.items()))

    def has(self, name: str) -> bool:
        """Tell whether the file has the column, filled or not."""
        return name in self._columns

    def says(self, name: str) -> bool:
        """Tell whether the cell holds anything."""
        return self._columns.get(name, 0) in self._cells

    def raw(self, name: str) -> CellValue | None:
        """Return the cell as the file has it; None where it is empty or an error."""
        value = self._cells.get(self._columns.get(name, 0))
        if isinstance(value, CellError):
            code = Code.NOT_CALCULATED if value.text == "=" else Code.CELL_ERROR
            self.note(code, name, value.text)
            self._doubt(name, value.text)
            return None
        return value

    def text(self, name: str) -> str:
        """Return the cell as text; numbers and days as they are written in files."""
        value = self.raw(name)
        if not isinstance(value, str):
            return plain(value)
        whole = rejoined(value, self._around.texts) if _GOES_ON.search(value) else value
        if whole is value and _GOES_ON.search(value) and self._around.texts:
            self.note(Code.TEXT_CUT, name, severity=Severity.REFUSAL)
        if _UNKEEPABLE.search(whole):
            self.note(Code.CHARACTER_LEFT_OUT, name)
            whole = _UNKEEPABLE.sub("", whole)
        return whole

    def heading(self, name: str) -> tuple[int, str]:
        """Return the column of the file and the heading it bears there."""
        column = self._columns.get(name, 0)
        return column, self._headings.get(column, name)

    def text_at(self, column: int) -> str:
        """Return the text of a column that becomes no field of its own."""
        return plain(self._cells.get(column)).strip()

    def several(self, name: str) -> tuple[str, ...]:
        """Return the values that share a cell."""
        return split(self.text(name))

    def lines(self, name: str) -> tuple[str, ...]:
        """Return the lines of a cell without bullets; a line cut off by an export is left out."""
        text = self.text(name)
        whole = text.rpartition("\n")[0] if len(text) > CUT_OFF and text.endswith(" …") else text
        found = (_BULLET.sub("", line).strip() for line in whole.splitlines())
        return tuple(line for line in found if line)

    def whole_number(self, name: str) -> int | None:
        """Return a whole number."""
        match self.raw(name):
            case None:
                return None
            case bool():
                pass
            case int() as number:
                return number
            case str() as text if _WHOLE.fullmatch(text.strip()):
                return int(re.sub(r"[\s.,'’]", "", text))
            case _:
                pass
        self.keep_words(Code.NUMBER_UNCLEAR, name)
        return None

    def amount(self, name: str) -> AmountRead | None:
        """Return an amount with the currency written beside it; None for an empty cell."""
        match self.raw(name):
            case None | bool():
                return None
            case int() | Decimal() as number:
                return AmountRead(Decimal(number), "", plain(number))
            case value:
                text = plain(value).strip()
        if _EXACT.fullmatch(text):  # how our exports write what a number could not keep
            return AmountRead(Decimal(text), "", text)
        return read_money(text)

    def day(self, name: str) -> date | None:
        """Return a day of a single date; a month or year counts as not understood."""
        found = self.date(name)
        if found is None:
            return None
        if found.start is not None and found.start == found.end:
            return found.start
        if found.start is not None:
            self.keep_words(Code.DATE_UNCLEAR, name)
        return None

    def date(self, name: str) -> Period | None:
        """Return a cell as a period, of words alone where it is no date; None if empty."""
        match self.raw(name):
            case None:
                return None
            case datetime() as moment:
                return point(moment.date())
            case date() as day:
                return point(day)
            case bool():
                pass
            case int() as number if number in SERIALS:
                return point(FIRST_DAY + timedelta(days=number))
            case int() as year if year in YEARS:
                return point(date(year, 1, 1), "year")
            case _:
                pass
        return self._date_in_words(name)

    def choice(self, column: Column, vocabulary: str) -> str:
        """Return the code of a term; the words win over the code beside them."""
        words, code = self.text(column.key), self.text(f"{column.key}_code")
        if not words:
            return code
        if key(words) in {key(code), *(key(term(vocabulary, code, lang)) for lang in LANGUAGES)}:
            return code
        found = find_term(vocabulary, words)
        if found is None:
            self.keep_words(Code.TERM_UNKNOWN, column.key)
        return found or ""

    def place(self, name: str) -> tuple[str, str]:
        """Return the code of a place, and the words where there is no such place."""
        words, code = self.text(name), self.text(f"{name}_code")
        if not words or key(words) in {key(place_name(code, lang)) for lang in LANGUAGES}:
            return code, ""
        found = find_place(words)
        if found is None:
            self.keep_words(Code.PLACE_UNKNOWN, name)
        return (found, "") if found else ("", words)

    def named(self, name: str, role: str) -> tuple[Named, ...]:
        """Return the places or organisations a cell names as parties in a role."""
        return _named(self.text(name), role)

    def named_with_roles(self, name: str, vocabulary: str) -> tuple[Named, ...]:
        """Return the parties of a cell with lines such as "Host: Mexico; Peru (?)"."""
        found: list[Named] = []
        for line in self.text(name).splitlines():
            before, colon, after = line.partition(": ")
            role = find_term(vocabulary, before) if colon else None
            found += _named(after, role) if role else _named(line, "")
        return tuple(found)

    def topics(self, name: str) -> tuple[str, ...]:
        """Return the codes of topics; the words win over the codes beside them."""
        codes = split(self.text(f"{name}_code"))
        words = split(self.text(name))
        if not words:
            return codes
        spoken = {self._around.topics.find(code) or code: code for code in codes}
        found: list[str] = []
        for text in _topic_texts(words, self._around.topics):
            code = self._around.topics.find(text) or (text if text in codes else None)
            if code is None:
                self.note(Code.TOPIC_UNKNOWN, name, text)
                self._doubt(name, text)
            else:
                found.append(spoken.get(code, code))
        return tuple(dict.fromkeys(found))

    def flag(self, name: str) -> bool | None:
        """Return yes or no in any of the four languages; None where nothing is said."""
        match self.raw(name):
            case bool() as value:
                return value
            case None:
                return None
            case value:
                word = key(plain(value))
        if word in _YES:
            return True
        if word in _NO:
            return False
        self.keep_words(Code.YES_OR_NO_UNCLEAR, name)
        return None

    def keep_words(self, code: Code, name: str) -> None:
        """Note that a cell is not understood and keep its words as a doubt."""
        words = self.text(name).strip()
        self.note(code, name, words)
        self._doubt(name, words)

    def note(
        self, code: Code, name: str = "", *values: str, severity: Severity = Severity.WARNING
    ) -> None:
        """Note something about a cell of this row, or about the row."""
        column = self._columns.get(name, 0)
        note = Note(code, severity, self._sheet, self.number, column, values)
        if note not in self.notes:
            self.notes.append(note)
        self.refused = self.refused or severity is Severity.REFUSAL

    def _doubt(self, name: str, words: str) -> None:
        _, heading = self.heading(name)
        doubt = Doubt(self._about or _FIELD.get(name, name), "warning", f"{heading}: {words}")
        if doubt not in self.doubts:
            self.doubts.append(doubt)

    def _date_in_words(self, name: str) -> Period:
        text = self.text(name)
        order = self._around.orders.get((self._sheet, self._columns.get(name, 0)), DayOrder())
        read = read_period(text, day_first=order.day_first)
        if read.period.start is None and read.period.end is None and text.strip():
            code = _DATE_NOTES.get(read.doubt, Code.DATE_UNCLEAR)
            self.keep_words(code, name)
        return read.period


def _named(text: str, role: str) -> tuple[Named, ...]:
    found: list[Named] = []
    for part in split(text):
        bare = part.removesuffix(SUGGESTED).rstrip()
        sure = bare == part
        one = find_place(bare)
        read = None if one else find_places(bare)
        if read and read.codes and not read.unread:
            found += [Named(role, code, "", sure) for code in read.codes]
        else:
            found.append(Named(role, one or "", "" if one else bare, sure))
    return tuple(dict.fromkeys(found))


def plain(value: CellValue | None) -> str:
    """Return a value as text without loss: 3, 1.5, 2024-03-15."""
    match value:
        case None:
            return ""
        case Decimal():
            return format(value, "f")
        case datetime():
            return value.isoformat(" ", timespec="minutes")
        case date():
            return value.isoformat()
        case CellError():
            return value.text
        case _:
            return str(value)


def _topic_texts(words: Iterable[str], topics: TopicIndex) -> list[str]:
    """Cut what a person joined with commas, unless the whole is the label of a topic."""
    found: list[str] = []
    for text in words:
        parts = [text] if topics.find(text) else [p.strip() for p in re.split(r"[,\n]", text)]
        found += [part for part in parts if part]
    return found


_GOES_ON = re.compile(r"\n\[… Texts \d+\]\Z")
_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")
_BULLET = re.compile(r"^\s*(?:[•·▪*\-–]|\d{1,2}[.)])\s+")
_EXACT = re.compile(r"-?\d{4,}\.\d+|-?\d+")
_WHOLE = re.compile(r"[-+]?(\d+|\d{1,3}([\s.,'’]\d{3})+)")
_YES = {key(yes) for yes, _ in YES_NO.values()} | {"y", "s", "o", "true", "1", "x", "si"}
_NO = {key(no) for _, no in YES_NO.values()} | {"n", "false", "0"}
_FIELD = {"start": "period", "end": "period", "period_text": "period"} | dict.fromkeys(
    ("requesting", "providing", "others", "organisations"), "parties"
)
_DATE_NOTES = {
    DateDoubt.IMPOSSIBLE: Code.DATE_IMPOSSIBLE,
    DateDoubt.DAY_OR_MONTH: Code.DATE_ORDER_OPEN,
    DateDoubt.REVERSED: Code.DATE_UNCLEAR,
}
