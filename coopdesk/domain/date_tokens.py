"""Text cut into the pieces dates are made of: numbers, months, connecting words, dashes."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from coopdesk.domain.date_words import MONTHS, MONTHS_TO_DOUBT_IN_PROSE, PHRASES, WORDS


class Token(NamedTuple):
    """One piece: what it is, its numbers, and where it stands in the text."""

    kind: str
    numbers: tuple[int, ...]
    start: int
    end: int
    written: str


def tokens_of(text: str, *, prose: bool = False) -> list[Token]:
    """Cut a text; in prose a full stop or bracket ends a date and a new line is a space."""
    found: list[Token] = []
    skipped = _SKIPPED_IN_PROSE if prose else _SKIPPED
    for match in _PIECE.finditer(fold(text)):
        group, written = str(match.lastgroup), match.group()
        start, end = match.span()
        for kind, numbers in _READ[group](written):
            if prose and kind in _NOT_IN_PROSE:
                kind = "other"  # noqa: PLW2901 -- read, but not believed here
            elif prose and written in MONTHS_TO_DOUBT_IN_PROSE:
                kind = "doubtful_month"  # noqa: PLW2901
            if kind == "now" and written.endswith("."):
                end -= 1  # no abbreviation: the sentence ends here
            if kind not in skipped:
                found.append(Token(kind, numbers, start, end, written))
    return found


def fold(text: str) -> str:
    """Return the text in small letters without accents, each character still in its place."""
    return text.translate(_FOLDED)


_SKIPPED = frozenset({"stop", "bracket", "weekday"})
_SKIPPED_IN_PROSE = frozenset({"line", "weekday"})
_NOT_IN_PROSE = frozenset({"compact", "pair", "short", "short_year"})

Made = Iterator[tuple[str, tuple[int, ...]]]


def _read_iso(written: str) -> Made:
    yield "date", _numbers(written)[:3]


def _read_compact(written: str) -> Made:
    yield "compact", (int(written[:4]), int(written[4:6]), int(written[6:]))


def _read_numeric(written: str) -> Made:
    first, second, year = _DIGITS.findall(written)[:3]
    yield "short" if len(year) == 2 else "numeric", (int(first), int(second), full_year(year))


def _read_named(written: str) -> Made:
    day, month, year = _PARTS.findall(written)
    if number := MONTHS.get(_plain(month)):
        yield "date", (full_year(year), number, int(day))
    else:
        yield "other", ()


def _read_month_year(written: str) -> Made:
    month, year = _numbers(written)
    yield "month_year", (year, month)


def _read_year_month(written: str) -> Made:
    """Read 2024-03 and 2019-20; 2005-07 is July to one and two more years to another."""
    year, second = _numbers(written)
    later = second > year % 100
    if later and (second > 12 or "–" in written):  # no one writes months with a long dash
        yield from (("year", (year,)), ("dash", ()), ("year", (year - year % 100 + second,)))
    else:
        yield "month_or_years" if later else "month_year", (year, second)


def _read_pair(written: str) -> Made:
    yield "pair", _numbers(written)


def _read_part(written: str) -> Made:
    """Read Q3, T3, H1 and 2020-Q3: the part's number, then the year where there is one."""
    digits = _numbers(written)
    kind = "quarter_number" if "q" in written or "t" in written else "half_number"
    yield kind, (min(digits),)
    if max(digits) > 9:
        yield "year", (max(digits),)


def _read_glued(written: str) -> Made:
    """Read sept-2024 and Mar-24; any other word with a number on it is a name: C187, COVID-19."""
    word, number, *more = _PARTS.findall(written)
    month = MONTHS.get(_plain(word))
    if month is None or more or len(number) not in {2, 4}:
        yield "other", ()
        return
    yield "month", (month,)
    yield "year" if len(number) == 4 else "short_year", (full_year(number),)


def _read_year(written: str) -> Made:
    yield "year" if 1800 <= int(written) < 2200 else "other", (int(written),)


def _read_apostrophe(written: str) -> Made:
    yield "year", (full_year(written[1:]),)


def _read_number(written: str) -> Made:
    (number,) = _numbers(written)
    yield "number" if number else "other", (number,)


def _read_figure(_: str) -> Made:
    yield "other", (1,)


def _read_word(written: str) -> Made:
    kind, number = WORDS.get(_plain(written), _UNKNOWN)
    yield kind, (number,)


def _read_phrase(written: str) -> Made:
    yield from _read_word(" ".join(written.split()))


def _read_sign(written: str) -> Made:
    yield _SIGNS.get(written, "other"), ()


def full_year(year: str) -> int:
    """Return the year that its last two digits mean, 69 and below after 2000; four stay."""
    number = int(year)
    return number if len(year) == 4 else number + (2000 if number < 70 else 1900)


def _numbers(written: str) -> tuple[int, ...]:
    return tuple(map(int, _DIGITS.findall(written)))


def _plain(word: str) -> str:
    return word.rstrip(".'").replace(_MARK, "")


_READ = {
    "iso": _read_iso,
    "compact": _read_compact,
    "part": _read_part,
    "numeric": _read_numeric,
    "spaced": _read_numeric,
    "named": _read_named,
    "month_year": _read_month_year,
    "year_month": _read_year_month,
    "pair": _read_pair,
    "year": _read_year,
    "apostrophe": _read_apostrophe,
    "number": _read_number,
    "glued": _read_glued,
    "figure": _read_figure,
    "phrase": _read_phrase,
    "word": _read_word,
    "sign": _read_sign,
}
_UNKNOWN = ("other", 0)
_SIGNS = {
    **dict.fromkeys("-–~/→", "dash"),
    **dict.fromkeys("&+;", "and"),
    **dict.fromkeys("()[]\"'", "bracket"),
    ",": "comma",
    "\n": "line",
    ".": "stop",
}
_MARK = "ʹ"  # stands for an accent on its own: a letter, so that it does not cut a word in two

_DIGITS = re.compile(r"\d+")
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_LETTER = r"[^\W\d_]"
_END = r"(?![^\W_])"
_YEAR = r"(?:\d{4}|\d\d)"
_TIME = r"(?:(?:t|,?\s)\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:\s?[ap]m)?(?:z|[+-]\d\d:?\d\d)?)?"
_MONTH = f"(?:{'|'.join(sorted({month[:3] for month in MONTHS}))})"
_PHRASE = "|".join(re.escape(phrase).replace(r"\ ", r"[\s-]+") for phrase in PHRASES)
_ORDINAL = r"(?:\.?(?:st|nd|rd|th|er|re|ere|eme|e|o|a|ro|ero|ra|do|da|to|ta))?"
_PIECE = re.compile(
    rf"""
      (?P<iso>        \d{{4}}(?P<s1>[-/.])\d{{1,2}}(?P=s1)\d{{1,2}}{_TIME}{_END} )
    | (?P<compact>    (?:19|20)\d{{6}}{_END} )
    | (?P<part>       (?:\d{{4}}[-/\s]?)?(?:[qt][1-4]|[hs][12]|[1-4][qt]|[12][hs])
                      (?:[-/]\d{{4}})?{_END} )
    | (?P<numeric>    \d{{1,2}}(?P<s2>[-/.])\d{{1,2}}(?P=s2){_YEAR}{_TIME}{_END} )
    | (?P<spaced>     \d{{1,2}}\s?(?P<s3>[/.])\s?\d{{1,2}}\s?(?P=s3)\s?\d{{4}}{_END} )
    | (?P<named>      \d{{1,2}}(?P<s4>[-/.]){_LETTER}{{3,}}\.?(?P=s4){_YEAR}{_END} )
    | (?P<month_year> \d{{1,2}}(?:[-.]|\s?/\s?)\d{{4}}{_END} )
    | (?P<year_month> \d{{4}}[-–/.]\d{{1,2}}{_END}(?!\s?(?:de\s|of\s)?{_MONTH}) )
    | (?P<pair>       \d{{1,2}}/\d{{1,2}}{_END} )
    | (?P<year>       \d{{4}}{_END} )
    | (?P<apostrophe> '\d\d{_END} )
    | (?P<number>     \d{{1,2}}{_ORDINAL}{_END} )
    | (?P<glued>      {_LETTER}+\.?[-/.']?\d(?:[-/.]?\d|{_LETTER})* )
    | (?P<figure>     \d+{_LETTER}* )
    | (?P<phrase>     (?:{_PHRASE}){_END} )
    | (?P<word>       {_LETTER}+[.']? )
    | (?P<sign>       \n|[^\s\w]|_|\w )
    """,
    re.VERBOSE,
)


def _fold_table() -> dict[int, str]:
    table: dict[int, str] = {}
    latin = (range(0x41, 0x5B), range(0xA0, 0x250), range(0x1E00, 0x1F00), range(0xFF10, 0xFF5B))
    for code in (code for codes in latin for code in codes):
        letter = unicodedata.normalize("NFKD", chr(code))[0].lower()
        table[code] = letter if len(letter) == 1 else chr(code)
    table |= dict.fromkeys(range(0x300, 0x370), _MARK)
    table |= dict.fromkeys((0x2010, 0x2011, 0x2212, 0xFE63, 0xFF0D), "-")
    table |= dict.fromkeys((0x2012, 0x2013, 0x2014, 0x2015, 0xFE58), "–")
    table |= dict.fromkeys((0x2018, 0x2019, 0x02BC, 0xB4, 0x60), "'")
    table |= dict.fromkeys((0x201C, 0x201D, 0xAB, 0xBB), '"')
    table |= dict.fromkeys((0xB0, 0xBA), "o")  # 1º, and 1° as many type it
    table |= dict.fromkeys((0xA0, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF), " ")
    return table | {0x223C: "~", 0xFF5E: "~", 0xAD: _MARK}


_FOLDED = _fold_table()
