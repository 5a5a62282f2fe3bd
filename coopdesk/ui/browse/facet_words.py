"""The facets and their values in the reader's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coopdesk.search.conditions import NO_YEAR
from coopdesk.ui.browse.columns import Reader
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
}
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
        case _:
            return translate("facets", "no date") if value == NO_YEAR else value


def facet_label(facet: str, value: str, reader: Reader) -> str:
    """Return what a chip says: the facet and its value."""
    words = value_label(facet, value, reader)
    return translate("facets", "{facet}: {value}").format(facet=facet_title(facet), value=words)


def _status(value: str, language: str) -> str:
    known = (each for each in _STATUSES if find_term(each, value) == value)
    return term(next(known, _STATUSES[0]), value, language)
