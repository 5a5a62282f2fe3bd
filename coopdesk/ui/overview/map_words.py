"""The map of a search in words: who helped whom, where the projects are, parts of the world."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from coopdesk.drawing.map import MapWords, map_chart
from coopdesk.drawing.map_values import MapChart, Outlines
from coopdesk.statistics.overview import Overview
from coopdesk.vocabulary.places import place_name

translate = QCoreApplication.translate

PARTS: Final = ("002", "019", "419", "142", "150", "009")  # of the world, by code of region


def map_of(told: Overview, outlines: Outlines, language: str) -> MapChart:
    """Return the map of what a search finds, in the reader's language."""
    chart = map_chart(
        map_title(),
        ((pair.providing, pair.requesting, pair.count) for pair in told.pairs),
        {bar.key: int(bar.value or 0) for bar in told.projects_by_place.bars},
        outlines,
        lambda code: place_name(code, language),
        map_words(),
        language,
    )
    if not told.undirected:
        return chart
    words = translate("map", "%Ln exchange(s) without who provided to whom", "", told.undirected)
    return replace(chart, note=" ".join(filter(None, (chart.note, f"{words}."))))


def map_title() -> str:
    """Return the title of the map."""
    return translate("map", "Map of who helps whom")


def map_words() -> MapWords:
    """Return the words of a map in the language of the window."""
    return MapWords(
        what=translate("map", "Counted"),
        providing=translate("map", "Providing"),
        requesting=translate("map", "Requesting"),
        both=translate("map", "Both"),
        region=translate("map", "Region"),
        place=translate("map", "Requesting, or where"),
        number=translate("map", "Number"),
        exchanges=translate("map", "Exchanges"),
        projects=translate("map", "Projects"),
        nothing=translate("map", "Nothing found names a country."),
        arcs_left_out=translate(
            "map", "Drawn are the {drawn} most frequent of {all} pairs; the table has them all."
        ),
        not_on_map=translate("map", "Not on the map: {places}."),
    )
