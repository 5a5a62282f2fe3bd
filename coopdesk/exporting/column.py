"""What a column and a sheet of our workbooks are, and how several values share a cell."""

# ruff: noqa: E501 -- a column is a line of the table

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from coopdesk.vocabulary.labels import LANGUAGES, label_language

# What the cells of a column hold:
#   text    one line                      long    running text, wrapped
#   lines   one value per line            date    a real date, or words where it is coarser
#   time    a real date with a time       number  a whole number
#   money   an amount; text where a number could not keep it exactly
#   choice  a term of a closed vocabulary, in the reader's language
#   place   a name of a place             places  several of the role the column is named after
#   topics  labels of topics, joined      numbers whole numbers, joined
#   yes_no  yes or no, in the reader's language
#   url     a link                        code    what the program goes by; codes may be joined
KINDS = frozenset((
    "text", "long", "lines", "date", "time", "number", "money", "choice",
    "place", "places", "topics", "numbers", "yes_no", "url", "code",
))  # fmt: skip
YES_NO = {"en": ("yes", "no"), "es": ("sí", "no"), "fr": ("oui", "non"), "pt": ("sim", "não")}

SEPARATOR = "; "
_CUT = re.compile(r"(?<!\\)((?:\\\\)*);\s*")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: key is the name of the field in domain/record_json, kind one of KINDS.

    A choice, place or topics column is followed by one named key_code that holds the codes; where
    the officer has made the two disagree, the words win. A derived column repeats, for
    reading, what its parts say on their own sheet. vocabulary is that of a choice; "role" means
    that of the record's kind, see vocabulary_of.
    kinds are the kinds of record that show the column; others show it when they need it.
    """

    key: str
    headings: tuple[str, ...]  # in the order of LANGUAGES
    kind: str = "text"
    width: int = 16  # in characters
    vocabulary: str = ""
    derived: bool = False
    hidden: bool = False
    kinds: tuple[str, ...] = ()  # empty: all

    def heading(self, language: str) -> str:
        """Return the heading a reader of the language sees."""
        return self.headings[LANGUAGES.index(label_language(language))]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: one row per record of a kind, or one per part of a record.

    part is the field of Record whose parts are the rows, with dots for parts of parts;
    "" on a main sheet. An always sheet is there even without rows.
    """

    key: str
    titles: tuple[str, ...]
    columns: tuple[Column, ...]
    part: str = ""
    record_kind: str = ""
    always: bool = False

    def title(self, language: str) -> str:
        """Return the name of the sheet for a reader of the language."""
        return self.titles[LANGUAGES.index(label_language(language))]

    def column(self, key: str) -> Column:
        """Return the column of a key; raises KeyError where there is none."""
        found = next((c for c in self.columns if c.key == key), None)
        if found is None:
            raise KeyError(key)
        return found


def vocabulary_of(column: Column, record_kind: str) -> str:
    """Return the vocabulary (of vocabulary/terms) that a choice of a record of a kind is from."""
    return f"{record_kind}_role" if column.vocabulary == "role" else column.vocabulary


def words_of(texts: str) -> tuple[str, ...]:
    """Split "English|español|français|português"; one word alone serves all four."""
    parts = tuple(texts.split("|"))
    return parts * len(LANGUAGES) if len(parts) == 1 else parts


def col(
    key: str,
    headings: str,
    kind: str = "text",
    width: int = 16,
    *,
    derived: bool = False,
    hidden: bool = False,
    kinds: tuple[str, ...] = (),
) -> tuple[Column, ...]:
    """Return a single column."""
    return (
        Column(key, words_of(headings), kind, width, derived=derived, hidden=hidden, kinds=kinds),
    )


def choice(
    key: str, headings: str, vocabulary: str, width: int = 16, *, kinds: tuple[str, ...] = ()
) -> tuple[Column, ...]:
    """Return a column of terms and the hidden one of their codes."""
    named = Column(key, words_of(headings), "choice", width, vocabulary, kinds=kinds)
    return (named, _codes(named, hidden=True))


def place(
    key: str, headings: str, width: int = 20, *, kinds: tuple[str, ...] = ()
) -> tuple[Column, ...]:
    """Return a column of names of places and the one of their codes beside it."""
    named = Column(key, words_of(headings), "place", width, kinds=kinds)
    return (named, _codes(named, hidden=False))


def topics(key: str, headings: str, width: int = 30) -> tuple[Column, ...]:
    """Return a column of labels of topics and the hidden one of their codes."""
    named = Column(key, words_of(headings), "topics", width)
    return (named, _codes(named, hidden=True))


def period(prefix: str = "", *, words_key: str, shape_key: str) -> tuple[Column, ...]:
    """Return the columns that keep a period: two ends, its words, and hidden what they mean."""
    start, end = f"{prefix}start", f"{prefix}end"
    return (
        *col(start, "Start|Inicio|Début|Início", "date", 12),
        *col(end, "End|Fin|Fin|Fim", "date", 12),
        *col(words_key, "Dates as written|Fechas según la fuente|Dates selon la source|Datas na fonte", "text", 20),
        *col(f"{start}_precision", "Start precision|Precisión del inicio|Précision du début|Precisão do início", "code", 12, hidden=True),
        *col(f"{end}_precision", "End precision|Precisión del fin|Précision de la fin|Precisão do fim", "code", 12, hidden=True),
        *col(shape_key, "Period shape|Forma del periodo|Forme de la période|Forma do período", "code", 12, hidden=True),
    )  # fmt: skip


def join(values: Iterable[str]) -> str:
    r"""Join the values of a cell with "; "; a semicolon within one becomes "\;"."""
    return SEPARATOR.join(v.replace("\\", "\\\\").replace(";", "\\;") for v in values)


def split(cell: str) -> tuple[str, ...]:
    """Return the values of a cell that join has written, or a person has; empty ones dropped."""
    if "\\" not in cell:  # as in nearly all: a sixth of the time
        return tuple(value for part in cell.split(";") if (value := part.strip()))
    marked = _CUT.sub("\\1\0", cell)
    values = (re.sub(r"\\([\\;])", r"\1", v).strip() for v in marked.split("\0"))
    return tuple(v for v in values if v)


def _codes(named: Column, *, hidden: bool) -> Column:
    code = ("code", "código", "code", "código")
    headings = tuple(f"{h} ({c})" for h, c in zip(named.headings, code, strict=True))
    return Column(f"{named.key}_code", headings, "code", 10, hidden=hidden, kinds=named.kinds)
