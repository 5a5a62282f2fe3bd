"""XML in pieces, without document types: what has one is refused before anything of it counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import IO, TypeVar
from xml.parsers.expat import ExpatError, ParserCreate

from coopdesk.foreign.refused import Refused

PIECE = 1 << 18  # bytes parsed at once
Attributes = dict[str, str]
Starts = dict[str, Callable[[Attributes], object]]
Ends = dict[str, Callable[[], object]]
Text = Callable[[str], object]
_Heard = TypeVar("_Heard")


class _ByName(dict[str, _Heard]):
    """What hears elements, by their names with any prefix: x:row is row, whoever chose the x."""

    def __init__(self, known: dict[str, _Heard], silent: _Heard) -> None:
        super().__init__()
        self._known = known
        self._silent = silent

    def __missing__(self, name: str) -> _Heard:
        self[name] = heard = self._known.get(name.rpartition(":")[2], self._silent)
        return heard


def pieces(source: IO[bytes], starts: Starts, ends: Ends, text: Text | None) -> Iterator[None]:
    """Parse XML and tell elements by name, pausing after each piece.

    Raises Refused for a document type, or for what is no XML.
    """
    starts_by_name = _ByName(starts, lambda _: None)
    ends_by_name = _ByName(ends, lambda: None)
    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: starts_by_name[name](attributes)
    parser.EndElementHandler = lambda name: ends_by_name[name]()
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        while piece := source.read(PIECE):
            parser.Parse(piece, False)
            yield
        parser.Parse(b"", True)
    except ExpatError as trouble:
        raise Refused("damaged") from trouble
    yield


def parse(
    source: IO[bytes], starts: Starts, ends: Ends | None = None, text: Text | None = None
) -> None:
    """Parse XML to its end."""
    for _ in pieces(source, starts, ends or {}, text):
        pass


def local_attributes(attributes: Attributes) -> Attributes:
    """Return attributes by their names without prefixes."""
    return {name.rpartition(":")[2]: value for name, value in attributes.items()}


def has_doctype(start: bytes) -> bool:
    """Tell whether a document type stands before the first element."""
    if start[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\0" in start[:4]:
        start = start.replace(b"\0", b"")  # UTF-16 and UTF-32, as far as the names go
    return bool(_PROLOG_WITH_DOCTYPE.match(start))


def _refuse_doctype(*_: object) -> None:
    raise Refused("damaged", "doctype")


_PROLOG_WITH_DOCTYPE = re.compile(
    rb"[^<]*+(?:(?:<\?.*?\?>|<!--.*?-->)[^<]*+)*+<!DOCTYPE", re.DOTALL | re.IGNORECASE
)
