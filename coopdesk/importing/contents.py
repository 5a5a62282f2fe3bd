"""What the cells of a column hold, whatever its heading says: dates, countries, money, words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cache, lru_cache
from itertools import pairwise

from coopdesk.domain.money import read_money
from coopdesk.importing.blanks import says_nothing
from coopdesk.importing.cleaning import cleaned
from coopdesk.importing.column_dates import SERIALS, YEARS, is_compact, read_text
from coopdesk.importing.sheets import CellError, CellValue
from coopdesk.vocabulary.content_languages import find_language
from coopdesk.vocabulary.currencies import find_currency_alone
from coopdesk.vocabulary.labels import key
from coopdesk.vocabulary.places import find_place, find_places
from coopdesk.vocabulary.terms import find_term
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

LOOKED_AT = 200  # filled cells of a column that are looked at, spread over its length
LONGEST_NAME = 200  # characters of a cell that may name places


@dataclass(slots=True)
class Contents:
    """A sample of the filled cells of a column, and what part of them is of a kind."""

    values: Sequence[CellValue]
    filled: int
    _shares: dict[str, tuple[float, str]] = field(default_factory=dict[str, tuple[float, str]])

    def share(self, kind: str) -> float:
        """Return which part of the cells is of a kind, from 0 to 1; "term:status" of a vocabulary.

        Kinds: date, place, number, priced, currency, url, topic, language, yes_no, code, term:….
        """
        return self._share(kind)[0]

    def evidence(self, kind: str = "") -> str:
        """Return the first value that is of a kind, or simply the first."""
        return self._share(kind)[1] if kind else _shown(self.values[:1])

    @property
    def distinct(self) -> float:
        """Return which part of the cells says what no other says."""
        return len({str(v) for v in self.values}) / len(self.values) if self.values else 0.0

    @property
    def counts_rows(self) -> bool:
        """Tell whether the cells number the rows: 1, 2, 3 …, but for a few that are left out."""
        numbers = [_whole(value) for value in self.values]
        found = [number for number in numbers if number is not None]
        if len(found) < _COUNTED or len(found) < len(numbers) or found[0] not in {0, 1}:
            return False
        rises = all(later > sooner for sooner, later in pairwise(found))
        return rises and found[-1] <= 1 + self.filled * _FULL

    @property
    def length(self) -> float:
        """Return how many characters the texts of the column have, on average."""
        texts = [len(v) for v in self.values if isinstance(v, str)]
        return sum(texts) / len(texts) if texts else 0.0

    @property
    def in_texts(self) -> float:
        """Return which part of the cells is text."""
        texts = sum(isinstance(v, str) for v in self.values)
        return texts / len(self.values) if self.values else 0.0

    def _share(self, kind: str) -> tuple[float, str]:
        if kind not in self._shares:
            asked = _is_term(kind[5:]) if kind.startswith("term:") else _KINDS[kind]
            found = [value for value in self.values if asked(value)]
            part = len(found) / len(self.values) if self.values else 0.0
            self._shares[kind] = part, _shown(found)
        return self._shares[kind]


def contents_of(values: Iterable[CellValue | None]) -> Contents:
    """Look at the cells of a column; cells such as "n/a" and "-" count as empty."""
    filled = [v for v in values if v is not None and not says_nothing(v)]
    step = max(1, len(filled) // LOOKED_AT)
    looked_at = [_understood(v) for v in filled[::step][:LOOKED_AT]]
    said = [v for v in looked_at if v != ""]
    # Cells of tags alone are empty too; how many there are is told by those looked at.
    return Contents(said, len(filled) * len(said) // max(1, len(looked_at)))


def _whole(value: CellValue) -> int | None:
    """Return a whole number, written as a number or as in "12."."""
    if isinstance(value, str):
        text = value.strip().rstrip(".)")
        return int(text) if text.isdecimal() and len(text) < _LONGEST_COUNT else None
    if isinstance(value, bool) or not isinstance(value, int | Decimal) or value >= 10**9:
        return None
    return int(value) if value == int(value) else None


def _understood(value: CellValue) -> CellValue:
    return cleaned(value) if isinstance(value, str) else value


@lru_cache(maxsize=8192)
def _is_date_text(text: str) -> bool:
    if len(text) > 80 or not any(map(str.isdigit, text)):
        return False
    read = read_text(text, None, years=True, months=True).period
    return bool(read.start or read.end or _DAY.fullmatch(text.strip()))


def _is_date(value: CellValue) -> bool:
    match value:
        case datetime() | date():
            return True
        case bool():
            return False
        case int():
            return value in YEARS or value in SERIALS or is_compact(value)
        case str():
            return _is_date_text(value)
        case _:
            return False


@lru_cache(maxsize=8192)
def _is_place_text(text: str) -> bool:
    if len(text) > LONGEST_NAME or (len(text) < 4 and not text.isupper()):
        return False
    return bool(find_place(text)) or bool(find_places(text).codes)


def _is_place(value: CellValue) -> bool:
    return isinstance(value, str) and _is_place_text(value)


def _is_number(value: CellValue) -> bool:
    if isinstance(value, str):
        read = read_money(value) if len(value) < 60 else None
        return bool(read and read.amount is not None and not _DAY.fullmatch(value.strip()))
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _is_priced(value: CellValue) -> bool:
    read = read_money(value) if isinstance(value, str) and len(value) < 60 else None
    return bool(read and read.amount is not None and read.currency)


def _is_currency(value: CellValue) -> bool:
    if not isinstance(value, str) or len(value) > 40:
        return False
    return bool(find_currency_alone(value))


def _is_url(value: CellValue) -> bool:
    return isinstance(value, str) and bool(_URL.match(value))


@cache
def _topics() -> TopicIndex:
    return TopicIndex(shipped_topics())


@lru_cache(maxsize=8192)
def _is_topic_text(text: str) -> bool:
    whole = _topics().find(text)
    return bool(whole) or any(_topics().find(p) for p in re.split(r"[;,\n|]", text) if p.strip())


def _is_topic(value: CellValue) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_NAME and _is_topic_text(value)


def _is_language(value: CellValue) -> bool:
    return isinstance(value, str) and len(value) < 30 and bool(find_language(value))


def _is_yes_no(value: CellValue) -> bool:
    return isinstance(value, bool) or (isinstance(value, str) and key(value) in _YES_NO)


def _is_code(value: CellValue) -> bool:
    if isinstance(value, str):
        return bool(_CODE.fullmatch(value.strip())) and any(map(str.isdigit, value))
    return isinstance(value, int) and not isinstance(value, bool)


@cache
def _is_term(vocabulary: str) -> Callable[[CellValue], bool]:
    def asked(value: CellValue) -> bool:
        return isinstance(value, str) and len(value) < 60 and bool(find_term(vocabulary, value))

    return asked


def _shown(found: Sequence[CellValue]) -> str:
    if not found:
        return ""
    value = found[0]
    text = value.text if isinstance(value, CellError) else str(value)
    return " ".join(text.split())[:60]


_KINDS: dict[str, Callable[[CellValue], bool]] = {
    "date": _is_date,
    "place": _is_place,
    "number": _is_number,
    "priced": _is_priced,
    "currency": _is_currency,
    "url": _is_url,
    "topic": _is_topic,
    "language": _is_language,
    "yes_no": _is_yes_no,
    "code": _is_code,
}
_COUNTED = 3  # rows from which on numbers may count them
_FULL = 1.1  # numbers per row: a few rows were taken out
_LONGEST_COUNT = 10  # digits
_DAY = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}")
_URL = re.compile(r"(?i)\s*(?:https?://|www\.|ftp://)\S+")
_CODE = re.compile(r"[\w./() -]{2,30}")
_YES_NO = frozenset({"yes", "no", "si", "oui", "non", "sim", "nao", "y", "n", "true", "false", "x"})
