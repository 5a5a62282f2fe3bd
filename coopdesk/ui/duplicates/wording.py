"""Why two records look alike, in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.likeness import Confidence, Likeness
from coopdesk.vocabulary.places import place_name

translate = QCoreApplication.translate

SEPARATOR = " · "
NAMED = 3  # countries


def confidence_name(confidence: Confidence) -> str:
    """Say how sure it is that two records are the same."""
    match confidence:
        case "high":
            return translate("duplicates", "Almost certain")
        case "likely":
            return translate("duplicates", "Likely")
        case _:
            return translate("duplicates", "Possible")


def why_text(why: Likeness, language: str) -> str:
    """Say what speaks for two records being the same, and what against it."""
    return SEPARATOR.join(_reasons(why, language))


def _reasons(why: Likeness, language: str) -> Iterator[str]:
    yield _titles(why)
    yield from _places(why, language)
    yield from _time(why)
    if why.reference:
        yield translate("duplicates", "same reference")
    elif why.references_differ:
        yield translate("duplicates", "other reference")
    if why.topics:
        yield translate("duplicates", "%Ln topic(s) in common", "", len(why.topics))
    if why.text is not None:
        yield translate("duplicates", "texts {percent} % alike").format(percent=why.text)
    if why.translated:
        yield translate("duplicates", "in two languages")


def _titles(why: Likeness) -> str:
    if why.title == 100 and not why.gap:
        return translate("duplicates", "same title")
    alike = translate("duplicates", "titles {percent} % alike").format(percent=why.title)
    gaps = {
        "more": translate("duplicates", "one says more"),
        "words": translate("duplicates", "other words"),
        "number": translate("duplicates", "another number"),
        "place": translate("duplicates", "another place"),
    }
    gap = gaps.get(why.gap)
    return translate("duplicates", "{alike}, {gap}").format(alike=alike, gap=gap) if gap else alike


def _places(why: Likeness, language: str) -> Iterator[str]:
    if why.places_differ:
        yield translate("duplicates", "no country in common")
    if not why.places:
        return
    names = ", ".join(place_name(code, language) for code in why.places[:NAMED])
    names += "…" if len(why.places) > NAMED else ""
    if why.places_same:
        yield names
    else:
        yield translate("duplicates", "{countries} in common").format(countries=names)


def _time(why: Likeness) -> Iterator[str]:
    if why.period_same:
        yield translate("duplicates", "same dates")
    elif why.days == 0:
        yield translate("duplicates", "same beginning")
    elif why.days is not None:
        yield translate("duplicates", "%Ln day(s) apart", "", why.days)
    elif why.years_differ:
        yield translate("duplicates", "other years")
