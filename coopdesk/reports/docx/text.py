"""Paragraphs, runs and anchors of a Word document, made of plain words."""

# python-docx is half typed.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from coopdesk.reports.plain import is_rtl, plain


def element(tag: str, **attributes: str) -> Any:
    """Return an element such as w:p with its attributes."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(name), value)
    return made


def paragraph(style: str, text: str) -> Any:
    """Return an empty paragraph, in the direction its text is read."""
    made, properties = element("w:p"), element("w:pPr")
    if style:
        properties.append(element("w:pStyle", **{"w:val": style}))
    if is_rtl(text):
        properties.append(element("w:bidi"))
    made.append(properties)
    return made


def page_break(made: Any) -> None:
    """Let a paragraph begin a new page."""
    properties = made.find(qn("w:pPr"))
    style = properties.find(qn("w:pStyle"))
    broken = element("w:pageBreakBefore")
    if style is None:
        properties.insert(0, broken)
    else:
        style.addnext(broken)


def runs(text: str, *, bold: bool = False, style: str = "") -> Iterator[Any]:
    """Yield the runs of a text; line feeds and tabs are kept."""
    for place, line in enumerate(plain(text).split("\n")):
        run = element("w:r")
        run.extend(_properties(line, bold=bold, style=style))
        if place:
            run.append(element("w:br"))
        for part, words in enumerate(line.split("\t")):
            if part:
                run.append(element("w:tab"))
            said = element("w:t", **{"xml:space": "preserve"})
            said.text = words
            run.append(said)
        yield run


def anchor(number: int, inside: Iterable[Any]) -> Iterator[Any]:
    """Yield runs between the marks that a table of contents leads to."""
    known = {"w:id": str(number), "w:name": f"_Toc{number:06}"}
    yield element("w:bookmarkStart", **known)
    yield from inside
    yield element("w:bookmarkEnd", **{"w:id": str(number)})


def _properties(line: str, *, bold: bool, style: str) -> list[Any]:
    properties = element("w:rPr")
    if style:
        properties.append(element("w:rStyle", **{"w:val": style}))
    if bold:
        properties.extend((element("w:b"), element("w:bCs")))
    if is_rtl(line):
        properties.append(element("w:rtl"))
    return [properties] if len(properties) else []
