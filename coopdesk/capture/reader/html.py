"""Web pages as lines: what a reader of the page sees, from top to bottom.

Headings, paragraphs and list items stand on lines of their own, a row of a table on one line.
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from coopdesk.capture.reader.content import PageRead, at_once
from coopdesk.capture.reader.html_tables import is_layout, link_of, rows_of
from coopdesk.capture.reader.html_tags import BLOCKS, LISTS, steps
from coopdesk.capture.reader.numerals import numeral
from coopdesk.capture.reader.page_lines import BULLET, LongLink, PageLines
from coopdesk.capture.reader.plain import text_of
from coopdesk.foreign.refused import Refused

LARGEST = 40 << 20  # bytes


def html_page(content: bytes, declared: str = "") -> PageRead:
    """Read a web page; declared is the encoding an e-mail says it is in. Raises Refused."""
    if len(content) > LARGEST:
        raise Refused("too_large")
    text, oddities = text_of(content, declared or _declared(content))
    parser = LexborHTMLParser(text)
    page = _Page()
    if parser.body is not None:
        if title := _title(parser):
            page.out.add(title)
        page.read(parser.body)
    read = PageRead(at_once(page.out.lines), _address(parser, text), _language(parser))
    read.links += page.out.links
    read.oddities += [*oddities, *page.out.oddities]
    return read


class _Page:
    """Walks through a page and puts lines together."""

    def __init__(self) -> None:
        self.out = PageLines()
        self._words: list[str] = []
        self._mark = ""  # of a list item whose words are still to come
        self._counts: list[int | None] = []  # of the lists around, None where they have bullets
        self._forms: list[str] = []
        self._links: list[LongLink] = []

    def read(self, body: LexborNode) -> None:
        for node, ends in steps(body, _is_whole):
            if node.is_text_node:
                self._words.append(node.text_content or "")
            elif node.tag == "table" and not ends and _is_whole(node):
                self._table(node)
            elif node.tag is not None:
                self._meet(node, node.tag, ends=ends)
        self._end_line()

    def _meet(self, node: LexborNode, tag: str, *, ends: bool) -> None:
        if tag == "a":
            self._links += [] if ends else link_of(node)
        elif tag == "br":
            self._end_line()
        elif tag == "pre":
            self._verbatim(node)
        elif tag in LISTS:
            self._list(node, tag, ends=ends)
        elif tag in BLOCKS:
            self._block(node, tag, ends=ends)

    def _block(self, node: LexborNode, tag: str, *, ends: bool) -> None:
        if tag == "dt" and ends and self._words:
            self._words.append(_TERM)  # beside it stands what it means, as in two columns
            return
        if tag == "dd" and not ends:
            return
        self._end_line()
        if tag == "li":
            self._mark = "" if ends else self._next_mark(node)
        elif BLOCKS[tag]:
            self.out.part()

    def _list(self, node: LexborNode, tag: str, *, ends: bool) -> None:
        self._end_line()
        if not self._counts or (ends and len(self._counts) == 1):
            self.out.part()
        if ends:
            self._counts, self._forms = self._counts[:-1], self._forms[:-1]
            return
        start = node.attributes.get("start") or "1"
        first = int(start) if start.isdecimal() and len(start) < 6 else 1
        self._counts.append(first - 1 if tag == "ol" else None)
        self._forms.append(_FORMS.get(node.attributes.get("type") or "", "decimal"))

    def _next_mark(self, node: LexborNode) -> str:
        count = self._counts[-1] if self._counts else None
        if count is None:
            return f"{BULLET} "
        said = node.attributes.get("value") or ""
        self._counts[-1] = number = int(said) if _SHORT.fullmatch(said) else count + 1
        return f"{numeral(number, self._forms[-1])}. "

    def _table(self, table: LexborNode) -> None:
        self._end_line()
        self.out.part()
        for cells, links in rows_of(table):
            self.out.add_row(cells, links)
        self.out.part()

    def _verbatim(self, node: LexborNode) -> None:
        self._end_line()
        self.out.part()
        for line in (node.text(deep=True) or "").splitlines():
            self.out.add(line)
        self.out.part()

    def _end_line(self) -> None:
        text = _whitespace("".join(self._words))
        if text:
            self.out.add(self._mark + text, self._links)
            self._mark = ""
            self._links = []
        self._words = []


def _whitespace(text: str) -> str:
    """Return words with single spaces; the tab before what a term means stays."""
    return "\t".join(" ".join(part.split()) for part in text.split(_TERM)).strip()


def _is_whole(node: LexborNode) -> bool:
    return node.tag == "pre" or (node.tag == "table" and not is_layout(node))


def _declared(content: bytes) -> str:
    """Return the encoding a page says it is in, "" if it says none."""
    found = _CHARSET.search(content[:4096])
    return found[1].decode("ascii") if found else ""


def _title(parser: LexborHTMLParser) -> str:
    """Return the title of a page that has no main heading."""
    title = parser.css_first("head title")
    return " ".join(title.text().split()) if title and not parser.css_first("h1") else ""


def _address(parser: LexborHTMLParser, text: str) -> str:
    """Return where a page says it is from; browsers say it of pages that they save."""
    for selector, name in _SAYS_WHERE:
        for node in parser.css(selector):
            address = (node.attributes.get(name) or "").strip()
            if re.match(r"https?://\S+$", address):
                return address
    saved = _SAVED_FROM.search(text, 0, 4096)
    return saved[1] if saved else ""


def _language(parser: LexborHTMLParser) -> str:
    html = parser.css_first("html")
    said = (html.attributes.get("lang") or html.attributes.get("xml:lang") or "") if html else ""
    return said if _LANGUAGE.fullmatch(said) else ""


_TERM = "\x1f"  # between a term and what it means, where every other space may be many
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_SHORT = re.compile(r"\d{1,5}")
_CHARSET = re.compile(
    rb"""(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_SAYS_WHERE = (
    ('link[rel="canonical"]', "href"),
    ('meta[property="og:url"]', "content"),
)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(https?://\S+) -->")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*")
