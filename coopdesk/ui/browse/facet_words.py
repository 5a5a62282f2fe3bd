"""The facets and their values in the reader's language."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coopdesk.domain.queries import FacetCount, Query
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.facet_rows import FacetValue
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import find_term, term

translate = QCoreApplication.translate

FACET_STRIP = {
    "requesting": str(QT_TRANSLATE_NOOP("facets", "Requesting")),
    "providing": str(QT_TRANSLATE_NOOP("facets", "Providing")),
    "place": str(QT_TRANSLATE_NOOP("facets", "Any country")),
    "topic": str(QT_TRANSLATE_NOOP("facets", "Topic")),
    "year": str(QT_TRANSLATE_NOOP("facets", "Year")),
    "kind": str(QT_TRANSLATE_NOOP("facets", "Kind")),
    "status": str(QT_TRANSLATE_NOOP("facets", "Status")),
    "organisation": str(QT_TRANSLATE_NOOP("facets", "Organisation")),
}
IN_ORDER = {"year"}  # facets whose values have an order of their own
_STATUSES = ("exchange_status", "project_status", "framework_status")


def facet_title(facet: str) -> str:
    """Return the name of a facet."""
    return translate("facets", FACET_STRIP.get(facet, facet))


def value_label(facet: str, value: str, reader: Reader) -> str:
    """Return a value of a facet in words."""
    match facet:
        case "requesting" | "providing" | "place":
            return place_name(value, reader.language)
        case "topic":
            return reader.topics.label(value, reader.language)
        case "kind":
            return term("kind", value, reader.language)
        case "status":
            return _status(value, reader.language)
        case "year" if not value.isdecimal():
            return translate("facets", "no date")
        case _:
            return value


def facet_label(facet: str, value: str, reader: Reader, *, excluded: bool = False) -> str:
    """Return what a chip says: the facet and its value, or that it must not be."""
    words = value_label(facet, value, reader)
    if excluded:
        words = translate("facets", "not {value}").format(value=words)
    return translate("facets", "{facet}: {value}").format(facet=facet_title(facet), value=words)


def facet_values(
    facet: str, counts: Sequence[FacetCount], query: Query, reader: Reader
) -> list[FacetValue]:
    """Return the values of a facet for the strip, with those asked for that no record bears.

    Years come from the last to the first, others as they were counted.
    """
    chosen, excluded = query.values(facet), query.excluded.get(facet, ())
    counted = {each.value: each.count for each in counts}
    counted |= {value: 0 for value in (*chosen, *excluded) if value not in counted}
    keys = sorted(counted, key=_as_year, reverse=True) if facet in IN_ORDER else list(counted)
    return [
        FacetValue(
            key, value_label(facet, key, reader), counted[key], key in chosen, key in excluded
        )
        for key in keys
    ]


def _as_year(value: str) -> int:
    return int(value) if value.isdecimal() else -1


def _status(value: str, language: str) -> str:
    known = (each for each in _STATUSES if find_term(each, value) == value)
    return term(next(known, _STATUSES[0]), value, language)
