"""The cells of one row as values of a record; what cannot be understood keeps its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal

from coopdesk.domain.date_doubts import Doubt as DateDoubt
from coopdesk.domain.dates import DayOrder
from coopdesk.domain.money import AmountRead, read_money
from coopdesk.domain.periods import Period
from coopdesk.domain.records import Doubt, Provenance
from coopdesk.exporting.columns import MAIN_SHEETS, YES_NO, Column, rejoined, split
from coopdesk.importing.cleaning import cleaned
from coopdesk.importing.column_dates import FIRST_DAY, SERIALS, read_cell
from coopdesk.importing.named_parties import Named, named
from coopdesk.importing.notes import Code, Note, Severity
from coopdesk.importing.sheets import CellError, CellValue, SheetRow
from coopdesk.importing.surroundings import NO_SOURCE, Source, Surroundings
from coopdesk.vocabulary.content_languages import find_language
from coopdesk.vocabulary.labels import LANGUAGES, key
from coopdesk.vocabulary.places import find_place, place_name
from coopdesk.vocabulary.terms import find_term, term

__all__ = [
    "FIRST_DAY",
    "NO_SOURCE",
    "SERIALS",
    "Named",
    "RowCells",
    "Source",
    "Surroundings",
    "plain",
]

CUT_OFF = 4000  # characters: our main sheets show no more of a list, its own sheet does


class RowCells:
    """One row, read by the keys of our columns; keeps the notes and doubts that arise.

    The texts of a row that we have not written ourselves are cleaned; sources keeps them as they
    were.
    """

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
        self.sources: dict[str, Provenance] = {}
        own = (columns.get("uid", 0), columns.get("record_uid", 0))
        self.is_exported = any(at in row.cells for at in own)  # an export names each record

    def all(self) -> tuple[tuple[int, ...], tuple[CellValue, ...]]:
        """Return the columns and values of the row in order, columns that become nothing too."""
        columns = tuple(self._cells)
        if list(columns) != sorted(columns):  # one was typed in
            columns = tuple(sorted(columns))
            return columns, tuple(self._cells[column] for column in columns)
        return columns, tuple(self._cells.values())

    def has(self, name: str) -> bool:
        """Tell whether the file has the column, filled or not."""
        return name in self._columns

    def says(self, name: str) -> bool:
        """Tell whether the cell holds anything."""
        value = self._cells.get(self._columns.get(name, 0))
        if type(value) is str and not self.is_exported:
            return cleaned(value) != ""
        return value is not None

    def raw(self, name: str) -> CellValue | None:
        """Return the cell as the file has it; None where it is empty or an error."""
        column = self._columns.get(name)
        return self.raw_at(column, name) if column else None

    def raw_at(self, column: int, name: str) -> CellValue | None:
        """Return the cell of a column that becomes a field, by whatever name, as raw does."""
        value = self._cells.get(column)
        if type(value) is str:
            return value if self.is_exported else self._cleaned(value, column, name)
        if type(value) is CellError:
            code = Code.NOT_CALCULATED if value.text == "=" else Code.CELL_ERROR
            self.note(code, name, value.text, column=column)
            self.doubt(name, value.text, column)
            return None
        return value

    def text(self, name: str) -> str:
        """Return the cell as text; numbers and days as they are written in files."""
        value = self.raw(name)
        if type(value) is not str:
            return plain(value)
        whole = value
        if "\n[… " in value and _GOES_ON.search(value):
            whole = rejoined(value, self._around.texts)
            if whole is value and self._around.texts:
                self.note(Code.TEXT_CUT, name, severity=Severity.REFUSAL)
        if not whole.isascii() or "\0" in whole:
            whole = self._keepable(whole, name)
        if "\n" in whole and name in _ONE_LINE and not self.is_exported:
            whole = " ".join(whole.split())  # the lines of a narrow cell
        return whole

    def _keepable(self, text: str, name: str) -> str:
        if not _UNKEEPABLE.search(text):
            return text
        self.note(Code.CHARACTER_LEFT_OUT, name)
        return _UNKEEPABLE.sub("", text)

    def heading(self, name: str) -> tuple[int, str]:
        """Return the column of the file and the heading it bears there."""
        column = self._columns.get(name, 0)
        return column, self._headings.get(column, name)

    def text_at(self, column: int) -> str:
        """Return the text of a column that becomes no field of its own."""
        value = self._cells.get(column)
        if type(value) is str and not self.is_exported:
            return (self._cleaned(value, column, "comments") or "").strip()
        return plain(value).strip()

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
        value = self.raw(name)
        if value is None:
            return None
        order = self._around.orders.get((self._sheet, self._columns.get(name, 0)), _NO_ORDER)
        read = read_cell(value, order)
        if read is None:
            words = self.text(name)
            read = read_cell(words, order)
        if read is None:
            return None
        found = read.period
        if found.start is None and found.end is None and found.shape != "none":
            self.keep_words(_DATE_NOTES.get(read.doubt, Code.DATE_UNCLEAR), name)
        return found

    def choice(self, column: Column, vocabulary: str) -> str:
        """Return the code of a term; the words win over the code beside them."""
        words, code = self.text(column.key), self.text(f"{column.key}_code")
        if not words:
            return code
        if code and key(words) in {key(code), *(key(term(vocabulary, code, x)) for x in LANGUAGES)}:
            return code
        found = find_term(vocabulary, words)
        if found is None:
            self.keep_words(Code.TERM_UNKNOWN, column.key)
        return found or ""

    def place(self, name: str) -> tuple[str, str]:
        """Return the code of a place, and the words where there is no such place."""
        words, code = self.text(name), self.text(f"{name}_code")
        if not words or (code and key(words) in {key(place_name(code, x)) for x in LANGUAGES}):
            return code, ""
        found = find_place(words)
        if found is None:
            self.keep_words(Code.PLACE_UNKNOWN, name)
        return (found, "") if found else ("", words)

    def named(self, name: str, role: str) -> tuple[Named, ...]:
        """Return the places or organisations a cell names as parties in a role."""
        return named(self.text(name), role, exported=self.is_exported)

    def named_with_roles(self, name: str, vocabulary: str) -> tuple[Named, ...]:
        """Return the parties of a cell with lines such as "Host: Mexico; Peru (?)"."""
        found: list[Named] = []
        text = self.text(name)
        # names of our own may hold letters that others take for the end of a line
        for line in text.split("\n") if self.is_exported else text.splitlines():
            before, colon, after = line.partition(": ")
            role = find_term(vocabulary, before) if colon else None
            said, of_role = (after, role) if role else (line, "")
            found += named(said, of_role, exported=self.is_exported)
        return tuple(found)

    def topics(self, name: str) -> tuple[str, ...]:
        """Return the codes of topics; the words win over the codes beside them."""
        codes = split(self.text(f"{name}_code"))
        words = split(self.text(name))
        if not words:
            return codes
        spoken = {self._topic(code) or code: code for code in codes}
        found: list[str] = []
        for text in self._topic_texts(words):
            code = self._topic(text) or (text if text in codes else None)
            if code is None:
                self.note(Code.TOPIC_UNKNOWN, name, text)
                self.doubt(name, text)
            else:
                found.append(spoken.get(code, code))
        return tuple(dict.fromkeys(found))

    def _topic(self, text: str) -> str | None:
        """Return the topic that a text names; each text of a file is looked up once."""
        known = self._around.topic_codes
        if text not in known:
            known[text] = self._around.topics.find(text)
        return known[text]

    def _topic_texts(self, words: Iterable[str]) -> list[str]:
        """Cut what a person joined with commas, unless the whole is the label of a topic."""
        found: list[str] = []
        for text in words:
            parts = [text] if self._topic(text) else [p.strip() for p in _JOINED.split(text)]
            if len(parts) > 1 and not any(map(self._topic, parts)) and not self.is_exported:
                parts = [" ".join(text.split())]  # "Agriculture, forestry and fishing"
            found += [part for part in parts if part]
        return found

    def language(self, name: str) -> str:
        """Return the code of a language; in our own rows it is one already."""
        words = self.text(name).strip()
        if not words or self.is_exported:
            return words
        found = find_language(words)
        if found is None:
            self.keep_words(Code.TERM_UNKNOWN, name)
        return found or ""

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
        self.doubt(name, words)

    def note(
        self,
        code: Code,
        name: str = "",
        *values: str,
        severity: Severity = Severity.WARNING,
        column: int = 0,
    ) -> None:
        """Note something about a cell of this row, or about the row."""
        at = column or self._columns.get(name, 0)
        note = Note(code, severity, self._sheet, self.number, at, values)
        if note not in self.notes:
            self.notes.append(note)
        self.refused = self.refused or severity is Severity.REFUSAL

    def doubt(self, name: str, words: str, column: int = 0) -> None:
        """Keep words of a cell that are not understood with the record."""
        heading = self._headings.get(column) or self.heading(name)[1]
        shown = " ".join(heading.split())
        doubt = Doubt(self._about or _FIELD.get(name, name), "warning", f"{shown}: {words}")
        if doubt not in self.doubts:
            self.doubts.append(doubt)

    def _cleaned(self, value: str, column: int, name: str) -> str | None:
        """Return a text as it was meant; what it was before stays with the record."""
        text = cleaned(value)
        if text == value:
            return value
        if text:
            field = self._about or _FIELD.get(name, name)
            self.sources[f"{name}.{column}"] = Provenance(
                *(field, self._around.source.name, self._around.source.sha256),
                *(self.number, self.number, value),
            )
            self._around.cleaned.setdefault((self._sheet, column), []).append(value)
        return text or None


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


_GOES_ON = re.compile(r"\n\[… Texts \d+\]\Z")
_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")
_JOINED = re.compile(r"[,\n|]")
_BULLET = re.compile(r"^\s*(?:[•·▪*\-–]|\d{1,2}[.)])\s+")
_EXACT = re.compile(r"-?\d{4,}\.\d+|-?\d+")
_WHOLE = re.compile(r"[-+]?(\d+|\d{1,3}([\s.,'’]\d{3})+)")
_YES = {key(yes) for yes, _ in YES_NO.values()} | {"y", "s", "o", "true", "1", "x", "si"}
_NO = {key(no) for _, no in YES_NO.values()} | {"n", "false", "0"}
_NO_ORDER = DayOrder()
_ONE_LINE = frozenset(
    {"record_title", *(c.key for sheet in MAIN_SHEETS for c in sheet.columns if c.kind == "text")}
) - {"organisations", "period_text"}
_FIELD = {"start": "period", "end": "period", "period_text": "period"} | dict.fromkeys(
    ("requesting", "providing", "others", "organisations"), "parties"
)
_DATE_NOTES = {
    DateDoubt.IMPOSSIBLE: Code.DATE_IMPOSSIBLE,
    DateDoubt.DAY_OR_MONTH: Code.DATE_ORDER_OPEN,
    DateDoubt.REVERSED: Code.DATE_UNCLEAR,
}
