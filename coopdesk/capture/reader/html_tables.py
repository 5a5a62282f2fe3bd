"""Tables of web pages as rows of cells, where they are tables and not only layout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from coopdesk.capture.reader.html_tags import BLOCKS, is_hidden, steps
from coopdesk.capture.reader.page_lines import BULLET, LongLink, joined

MOST_COLUMNS = 1000
Row = tuple[list[str], list[LongLink]]


def is_layout(table: LexborNode) -> bool:
    """Tell whether a table only places parts of a page: it holds headings, tables or one column."""
    if (table.attributes.get("role") or "") in {"presentation", "none"}:
        return True
    if any(each != table for each in table.css("table, h1, h2, h3, h4, h5, h6, form")):
        return True
    return all(len(_cells(row)) < 2 for row in table.css("tr"))


def rows_of(table: LexborNode) -> Iterator[Row]:
    """Yield the rows that hold anything; a cell that reaches down or right is empty there."""
    for caption in table.css("caption"):
        yield [text_within(caption)[0]], []
    reaching: dict[int, int] = {}  # rows that cells above still reach into, by column
    for row in table.css("tr"):
        if is_hidden(row):
            continue
        texts: list[str] = []
        links: list[LongLink] = []
        for cell in _cells(row):
            _skip(texts, reaching)
            text, within = text_within(cell)
            links += within
            right, down = _count(cell, "colspan"), _count(cell, "rowspan")
            begins = len(texts)
            reaching |= dict.fromkeys(range(begins, begins + right), down - 1)
            texts += [text, *[""] * (right - 1)]
        _skip(texts, reaching)
        if any(texts):
            yield texts, links


def text_within(cell: LexborNode) -> tuple[str, list[LongLink]]:
    """Return the words of a cell on one line, its list items behind bullets, and its links."""
    texts: list[str] = []
    links: list[LongLink] = []
    for node, ends in steps(cell, lambda _: False):
        if node.is_text_node:
            texts.append(node.text_content or "")
        elif node.tag == "li" and not ends:
            texts.append(f" {BULLET} ")
        elif node.tag == "br" or node.tag in BLOCKS:
            texts.append(" ")
        elif node.tag == "a" and not ends:
            links += link_of(node)
    return joined(["".join(texts)]), links


def link_of(node: LexborNode) -> list[LongLink]:
    """Return the words of a link and where it leads, "" for a dead one; none within the page."""
    words = " ".join(node.text().split())
    address = (node.attributes.get("href") or "").strip()
    is_dead = address in {"", "#"} or address.startswith("javascript:")
    if not words or not (is_dead or _FOLLOWABLE.match(address)):
        return []
    return [(words, "" if is_dead else address)]


def _cells(row: LexborNode) -> list[LexborNode]:
    cells: list[LexborNode] = []
    cell = row.first_child
    while cell is not None:
        if cell.tag in {"td", "th"} and not is_hidden(cell):
            cells.append(cell)
        cell = cell.next
    return cells


def _skip(texts: list[str], reaching: dict[int, int]) -> None:
    """Leave the cells empty that cells above reach into."""
    while reaching.get(len(texts), 0) > 0:
        reaching[len(texts)] -= 1
        texts.append("")


def _count(cell: LexborNode, name: str) -> int:
    said = (cell.attributes.get(name) or "").strip()
    return max(1, min(int(said), MOST_COLUMNS)) if said.isdecimal() and len(said) < 6 else 1


_FOLLOWABLE = re.compile(r"https?:|mailto:", re.IGNORECASE)
