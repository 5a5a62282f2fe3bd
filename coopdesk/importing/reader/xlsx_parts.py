"""The parts of a workbook beside its sheets: relations, the book itself, formats, shared texts."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field

from coopdesk.foreign.archive import Archive
from coopdesk.foreign.markup import (
    Attributes,
    Ends,
    Starts,
    Text,
    local_attributes,
    parse,
)
from coopdesk.importing.reader.content import State
from coopdesk.importing.reader.serials import format_kind

_STATES: dict[str, State] = {"hidden": "hidden", "veryhidden": "very hidden"}
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")  # how XML holds what it cannot hold


@dataclass(frozen=True, slots=True)
class Link:
    """A relation of a part to another: its kind ("worksheet"), its target, in the file or not."""

    kind: str
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class NamedSheet:
    """A sheet as the workbook names it, with the id of the relation to its part."""

    name: str
    state: State
    relation: str


@dataclass(slots=True)
class Book:
    """What the workbook part says."""

    from_1904: bool = False
    links_out: int = 0
    sheets: list[NamedSheet] = field(default_factory=list[NamedSheet])


def links_of(archive: Archive, part: str) -> dict[str, Link]:
    """Return the relations of a part by their ids; none where the archive has none."""
    folder, name = posixpath.split(part)
    where = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, Link] = {}

    def take(attributes: Attributes) -> None:
        about = local_attributes(attributes)
        target = about.get("Target", "").replace("\\", "/")
        if "Id" in about and target:
            outside = about.get("TargetMode", "").lower() == "external"
            inside = target if target.startswith("/") else posixpath.join(folder, target)
            kind = about.get("Type", "").rpartition("/")[2]
            found[about["Id"]] = Link(kind, target if outside else inside, outside)

    _parse_part(archive, where, {"Relationship": take})
    return found


def book_of(archive: Archive, part: str) -> Book:
    """Return the sheets the workbook part names, and where its days begin."""
    book = Book()

    def take_days(attributes: Attributes) -> None:
        # extensions have an element of the same name, which says nothing of days
        book.from_1904 |= attributes.get("date1904", "").strip() in {"1", "true", "on"}

    def take_link(_: Attributes) -> None:
        book.links_out += 1

    def take_sheet(attributes: Attributes) -> None:
        about = local_attributes(attributes)
        state = _STATES.get(about.get("state", "").lower(), "visible")
        book.sheets.append(NamedSheet(about.get("name", ""), state, about.get("id", "")))

    starts: Starts = {"workbookPr": take_days, "externalReference": take_link, "sheet": take_sheet}
    with archive.open(part) as source:
        parse(source, starts)
    return book


def format_kinds(archive: Archive, part: str) -> list[str]:
    """Return for each cell format whether it shows a day: "day", "elapsed" or ""."""
    codes: dict[str, str] = {}
    kinds: list[str] = []
    inside = {"cells": False}

    def take_code(attributes: Attributes) -> None:
        codes.setdefault(attributes.get("numFmtId", ""), attributes.get("formatCode", ""))

    def take_format(attributes: Attributes) -> None:
        if inside["cells"]:
            number = attributes.get("numFmtId", "0")
            built_in = int(number) if number.isdecimal() and len(number) < 9 else 0
            kinds.append(format_kind(built_in, codes.get(number)))

    starts: Starts = {
        "numFmt": take_code,
        "xf": take_format,
        "cellXfs": lambda _: inside.update(cells=True),
    }
    _parse_part(archive, part, starts, {"cellXfs": lambda: inside.update(cells=False)})
    return kinds


def shared_texts(archive: Archive, part: str) -> list[str]:
    """Return the texts cells refer to by number; how to pronounce them is left out."""
    heard = _SharedTexts()
    starts: Starts = {
        "si": heard.start_text,
        "t": heard.start_piece,
        "rPh": heard.start_pronounced,
    }
    ends: Ends = {"si": heard.end_text, "t": heard.end_piece, "rPh": heard.end_pronounced}
    _parse_part(archive, part, starts, ends, heard.take)
    return heard.texts


class _SharedTexts:
    """The shared texts while they are heard."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._piece: list[str] = []
        self._in_piece = self._is_pronounced = self._keeps_space = False

    def start_text(self, _: Attributes) -> None:
        self._pieces = []

    def start_piece(self, attributes: Attributes) -> None:
        self._in_piece = not self._is_pronounced
        self._piece = []
        self._keeps_space = attributes.get("xml:space") == "preserve"

    def start_pronounced(self, _: Attributes) -> None:
        self._is_pronounced = True

    def take(self, piece: str) -> None:
        if self._in_piece:
            self._piece.append(piece)

    def end_piece(self) -> None:
        if self._in_piece:
            self._pieces.append(spaced("".join(self._piece), keeps=self._keeps_space))
        self._in_piece = False

    def end_pronounced(self) -> None:
        self._is_pronounced = False

    def end_text(self) -> None:
        self.texts.append(unescaped("".join(self._pieces)))


def spaced(text: str, *, keeps: bool) -> str:
    """Return a text as Excel shows it: without the space around it unless the XML keeps that."""
    return text if keeps else text.strip(" \t\r\n")


def unescaped(text: str) -> str:
    """Return a text with _x000D_ and the like as the characters they stand for."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)


def _parse_part(
    archive: Archive,
    part: str,
    starts: Starts,
    ends: Ends | None = None,
    text: Text | None = None,
) -> None:
    if archive.has(part):
        with archive.open(part) as source:
            parse(source, starts, ends, text)
