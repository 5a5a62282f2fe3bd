"""The few shapes a page of text is made of; every text is escaped here or before.

Headings are paragraphs: Qt makes its own larger than any size one asks for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from PySide6.QtWidgets import QWidget

from coopdesk.ui.widgets.colours import colour


@dataclass(frozen=True, slots=True)
class Typeset:
    """The colours of a page, as the palette has them ("#rrggbb"), and its text size in points."""

    secondary: str
    accent: str
    doubt: str
    points: float

    def page(self, body: str) -> str:
        """Return a whole page around its body."""
        title, head = 1.4 * self.points, 1.1 * self.points
        css = (
            "p { margin: 0 0 6px 0; line-height: 130%; }"
            f"p.title {{ font-size: {title:.1f}pt; font-weight: 600; }}"
            f"p.head {{ font-size: {head:.1f}pt; font-weight: 600; margin-top: 16px; }}"
            "ul, ol { margin: 0 0 0 0; -qt-list-indent: 1; }"
            "li { margin: 0 0 4px 0; line-height: 130%; }"
            f"a {{ color: {self.accent}; text-decoration: none; }}"
        )
        return f"<html><head><style>{css}</style></head><body>{body}</body></html>"

    def title(self, text: str) -> str:
        """Return the heading of the page."""
        return f'<p class="title">{escape(text)}</p>'

    def small(self, html: str, *, top: bool = False) -> str:
        """Return a line of secondary text; top leaves room above it."""
        space = ' style="margin-top: 16px"' if top else ""
        return f'<p{space}><span style="color: {self.secondary}">{html}</span></p>'

    def aside(self, words: Iterable[str]) -> str:
        """Return secondary words behind a text, after a dash; "" for none."""
        said = [escape(word) for word in words if word]
        if not said:
            return ""
        return f' <span style="color: {self.secondary}">— {" · ".join(said)}</span>'

    def note(self, text: str) -> str:
        """Return a warning about the record with its sign."""
        return f'<p><span style="color: {self.doubt}">⚠ {escape(text)}</span></p>'

    def fact(self, name: str, value: str) -> str:
        """Return a named value on a line of its own; the value is HTML."""
        return f'<p><span style="color: {self.secondary}">{escape(name)}</span>&nbsp; {value}</p>'


def style_of(widget: QWidget) -> Typeset:
    """Return the colours and text size that a page in this widget has."""
    palette = widget.palette()
    return Typeset(
        secondary=colour("faded", palette).name(),
        accent=colour("accent", palette).name(),
        doubt=colour("doubt", palette).name(),
        points=widget.font().pointSizeF(),
    )


def section(title: str, body: str) -> str:
    """Return a headed section; nothing at all for an empty body."""
    return f'<p class="head">{escape(title)}</p>{body}' if body else ""


def lines(text: str, *, inline: bool = False) -> str:
    """Return plain text as HTML: its paragraphs, or its lines with breaks."""
    if not text:
        return ""
    if inline:
        return escape(text).replace("\n", "<br>")
    return "".join(f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in text.split("\n\n"))


def bullets(rows: Iterable[str]) -> str:
    """Return rows of HTML as a list with bullets; "" for none."""
    body = "".join(f"<li>{row}</li>" for row in rows)
    return f"<ul>{body}</ul>" if body else ""


def numbered(rows: Iterable[str]) -> str:
    """Return rows of HTML as a numbered list; "" for none."""
    body = "".join(f"<li>{row}</li>" for row in rows)
    return f"<ol>{body}</ol>" if body else ""


def linked(target: str, text: str, *, plain: bool = False) -> str:
    """Return a link; plain shows it in the colour of the text."""
    style = ' style="color: palette(text)"' if plain else ""
    return f'<a href="{escape(target, quote=True)}"{style}>{escape(text)}</a>'
