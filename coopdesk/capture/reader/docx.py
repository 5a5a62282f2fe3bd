"""Word documents as lines: paragraphs with the numbers of their lists, tables row by row.

Plain archive and XML: what writes documents (python-docx) reads neither the numbers of lists nor
changes that are still to be accepted, and parses what was never looked at.
"""

from __future__ import annotations

import posixpath

from coopdesk.capture.reader.content import PageRead, at_once
from coopdesk.capture.reader.docx_body import Body
from coopdesk.capture.reader.docx_numbering import Numbering, numbering_of
from coopdesk.capture.reader.page_lines import PageLines
from coopdesk.foreign.archive import Archive
from coopdesk.foreign.markup import Attributes, local_attributes, parse

_MAIN = "word/document.xml"


def docx_page(archive: Archive, main: str) -> PageRead:
    """Read a document from its main part, its notes last; raises Refused."""
    folder = posixpath.dirname(main)
    numbering = _numbering(archive, folder)
    out = PageLines()
    for name in (main, f"{folder}/footnotes.xml", f"{folder}/endnotes.xml"):
        if archive.has(name):
            body = Body(out, numbering, _addresses(archive, name))
            with archive.open(name) as source:
                parse(source, body.starts, body.ends, body.hear)
            out.part()
    archive.finish()
    return PageRead(at_once(out.lines), links=out.links, oddities=out.oddities)


def main_part(archive: Archive) -> str:
    """Return the name of the part that holds a document's text, "" where it is no document."""
    if archive.has(_MAIN):
        return _MAIN
    for target, kind in _relations(archive, "_rels/.rels").values():
        if kind.endswith("/officeDocument") and "word" in target.lower():
            return target.lstrip("/")
    return ""


def _numbering(archive: Archive, folder: str) -> Numbering:
    numbering = Numbering()
    for name in (f"{folder}/numbering.xml", f"{folder}/styles.xml"):
        if archive.has(name):
            with archive.open(name) as source:
                numbering_of(source, numbering)
    return numbering


def _addresses(archive: Archive, part: str) -> dict[str, str]:
    """Return where the links of a part lead, by the ids they are named by."""
    folder, name = posixpath.split(part)
    relations = _relations(archive, f"{folder}/_rels/{name}.rels")
    return {
        each: target for each, (target, kind) in relations.items() if kind.endswith("/hyperlink")
    }


def _relations(archive: Archive, name: str) -> dict[str, tuple[str, str]]:
    """Return targets and kinds by id."""
    found: dict[str, tuple[str, str]] = {}

    def take(attributes: Attributes) -> None:
        about = local_attributes(attributes)
        found[about.get("Id", "")] = about.get("Target", ""), about.get("Type", "")

    if archive.has(name):
        with archive.open(name) as source:
            parse(source, {"Relationship": take})
    return found
