"""Marks on the words that were found in a page of text, and the way from one to the next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import groupby, islice
from typing import Final

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from coopdesk.ui.widgets.found_marks import Span, mark_colour, utf16

FindInText = Callable[[str], Sequence[Span]]

MOST: Final = 1000  # marks of a page; each is looked at for each paragraph painted


class PageMarks:
    """Mark words in a page without changing it; the owner says when it shows another page."""

    def __init__(self, page: QTextEdit) -> None:
        self._page = page
        self._find: FindInText | None = None
        self._links: Collection[str] = ()
        self._spans: list[Span] = []  # positions in the document
        self._heads: list[tuple[int, str]] = []

    def show(self, find: FindInText | None, links: Collection[str] = ()) -> None:
        """Mark what this finds in each paragraph, and the whole text of these links."""
        self._find = find
        self._links = frozenset(links)
        self.refresh()

    def refresh(self) -> None:
        """Mark the page as it is now."""
        self._heads = []
        found = self._found() if self._find or self._links else iter(())
        self._spans = list(islice(found, MOST))
        look = QTextCharFormat()
        look.setBackground(mark_colour(self._page.palette()))
        self._page.setExtraSelections([self._selection(span, look) for span in self._spans])

    def count(self) -> int:
        """Return how many marks there are."""
        return len(self._spans)

    def sections(self) -> list[str]:
        """Return the headings above the marks, in order; what stands above the first has none."""
        headings = (self._heading(first) for first, _ in self._spans)
        return [heading for heading, _ in groupby(headings) if heading]

    def go_to_section(self, heading: str) -> None:
        """Go to the first mark under a heading."""
        for span in self._spans:
            if self._heading(span[0]) == heading:
                self._go_to(span)
                return

    def go_next(self) -> None:
        """Select the first mark behind the cursor, from the last one on the first of the page."""
        if self._spans:
            here = self._page.textCursor().selectionEnd()
            at = bisect_left([first for first, _ in self._spans], here)
            self._go_to(self._spans[at % len(self._spans)])

    def go_back(self) -> None:
        """Select the last mark before the cursor, from the first one on the last of the page."""
        if self._spans:
            here = self._page.textCursor().selectionStart()
            at = bisect_left([first for first, _ in self._spans], here) - 1
            self._go_to(self._spans[at])

    def _found(self) -> Iterator[Span]:
        block = self._page.document().begin()
        while block.isValid():
            is_heading = _is_heading(block)
            if is_heading:
                self._heads.append((block.position(), block.text()))
            if (
                not is_heading or len(self._heads) == 1
            ):  # other headings are no text of the page's subject
                yield from self._found_in(block)
            block = block.next()

    def _found_in(self, block: QTextBlock) -> list[Span]:
        whole = list(_linked(block, self._links)) if self._links else []
        start, text = block.position(), block.text()
        spans = utf16(text, self._find(text)) if self._find else ()
        words = [(start + first, start + last) for first, last in spans]
        return sorted(whole + [word for word in words if not _overlaps(word, whole)])

    def _heading(self, position: int) -> str:
        at = bisect_right(self._heads, position, key=lambda head: head[0])
        # The first heading is the title of the page, which stands at its top.
        return self._heads[at - 1][1] if at > 1 else ""

    def _selection(self, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(span)  # pyright: ignore[reportAttributeAccessIssue]
        selection.format = look  # pyright: ignore[reportAttributeAccessIssue]
        return selection

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _go_to(self, span: Span) -> None:
        self._page.setTextCursor(self._cursor(span))
        self._page.ensureCursorVisible()


def _linked(block: QTextBlock, links: Collection[str]) -> Iterator[Span]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        if fragment.charFormat().anchorHref() in links:
            yield fragment.position(), fragment.position() + fragment.length()
        place += 1


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(first < span[1] and span[0] < last for first, last in others)


def _is_heading(block: QTextBlock) -> bool:
    place = block.begin()
    if place.atEnd():  # of an empty paragraph; to ask for its fragment may never end
        return False
    return place.fragment().charFormat().fontWeight() == QFont.Weight.DemiBold
