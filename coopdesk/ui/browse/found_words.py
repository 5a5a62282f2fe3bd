"""What a search marks in the columns of a list, and which links of a page it marks whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from coopdesk.search.marking import Marks, Span
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.found_marks import Find
from coopdesk.vocabulary.places import is_region, place_name

TEXTS = {"title", "reference"}
PLACES = {"requesting", "providing", "others", "country_held"}


def marked_columns(marks: Marks, reader: Reader) -> Find | None:
    """Return what finds the words in the cells of a list; None if there is nothing to mark.

    A topic that was found by its name in another language is marked whole, as is a country.
    """
    if not marks:
        return None
    topics = _names({reader.topics.label(code, reader.language) for code in marks.topics})
    places = _names({_shown(code, reader) for code in marks.places})

    def find(column: str, text: str) -> Sequence[Span]:
        if column in TEXTS:
            return marks.spans(text)
        if column in PLACES:
            return _whole(places, text)
        if column == "topics":
            return _with(_whole(topics, text), marks.spans(text))
        return ()

    return find


def marked_links(marks: Marks) -> set[str]:
    """Return the links of a page that are marked whole."""
    return {f"topic:{code}" for code in marks.topics} | {f"place:{code}" for code in marks.places}


def _shown(code: str, reader: Reader) -> str:
    return place_name(code, reader.language) if is_region(code) else code


def _names(names: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds these names between the commas of a list of names."""
    longest_first = sorted(filter(None, names), key=len, reverse=True)
    any_name = "|".join(map(re.escape, longest_first))
    return re.compile(rf"(?:^|(?<=, ))(?:{any_name})(?=, |$)") if any_name else None


def _whole(names: re.Pattern[str] | None, text: str) -> list[Span]:
    return [found.span() for found in names.finditer(text)] if names else []


def _with(whole: list[Span], words: list[Span]) -> list[Span]:
    """Return both kinds of spans in order; what is marked whole needs no mark within."""
    outside = [
        (first, last)
        for first, last in words
        if all(last <= start or first >= end for start, end in whole)
    ]
    return sorted(whole + outside)
