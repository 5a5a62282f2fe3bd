"""What a map of who helps whom shows: countries, arcs between them, and the words beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

MOST_ARCS: Final = 150  # drawn; the table has them all

Degrees = tuple[float, float]  # longitude, latitude


@dataclass(frozen=True, slots=True)
class Outline:
    """Where a place lies: a point, rings where it has land of its own, else its countries."""

    at: Degrees
    rings: tuple[tuple[Degrees, ...], ...] = ()
    members: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Outlines:
    """The places of the world by their codes; "" is land under no name."""

    places: Mapping[str, Outline]


@dataclass(frozen=True, slots=True)
class MapWords:
    """The words of a map in one language; arcs_left_out has {drawn} and {all}."""

    what: str = "What"
    providing: str = "Providing"
    requesting: str = "Requesting"
    both: str = "Both"
    region: str = "Region"
    place: str = "Requesting, or where"
    number: str = "Number"
    exchanges: str = "Exchanges"
    projects: str = "Projects"
    nothing: str = ""
    arcs_left_out: str = "{drawn} / {all}"
    not_on_map: str = "{places}"


@dataclass(frozen=True, slots=True)
class MapPlace:
    """A country or region with what it provided, requested, and the projects there."""

    code: str
    name: str
    provided: int = 0
    requested: int = 0
    projects: int = 0


@dataclass(frozen=True, slots=True)
class MapArc:
    """Exchanges that one place provided to another; codes of places."""

    providing: str
    requesting: str
    count: int

    @property
    def key(self) -> str:
        """Return what choosing it means."""
        return f"{self.providing}>{self.requesting}"

    @property
    def places(self) -> tuple[str, str]:
        """Return where it begins and ends."""
        return self.providing, self.requesting


@dataclass(frozen=True, slots=True)
class MapChart:
    """Who helped whom, the most frequent first, and projects by country.

    names has the name of every place that can be pointed at; frame is the part of the map that is
    shown, left, top, right and bottom in units of the projection, None for the whole.
    """

    title: str
    outlines: Outlines
    places: tuple[MapPlace, ...]
    arcs: tuple[MapArc, ...]
    names: Mapping[str, str] = field(hash=False)
    words: MapWords
    note: str = ""
    language: str = "en"
    frame: tuple[float, float, float, float] | None = None

    @property
    def drawn(self) -> tuple[MapArc, ...]:
        """Return the arcs that are drawn: those of places that are on the map, not too many."""
        known = self.outlines.places
        on_it = (a for a in self.arcs if a.providing in known and a.requesting in known)
        return tuple(on_it)[:MOST_ARCS]


def map_chart(
    title: str,
    pairs: Iterable[tuple[str, str, int]],
    projects: Mapping[str, int],
    outlines: Outlines,
    name: Callable[[str], str],
    words: MapWords,
    language: str = "en",
) -> MapChart:
    """Return the map of pairs (providing, requesting, count) and of projects by place.

    name gives the name of a code. `drawing.pictures` makes PNG and SVG of it.
    """
    arcs = sorted((MapArc(*pair) for pair in pairs), key=lambda arc: -arc.count)
    provided, requested = dict[str, int](), dict[str, int]()
    for arc in arcs:
        provided[arc.providing] = provided.get(arc.providing, 0) + arc.count
        requested[arc.requesting] = requested.get(arc.requesting, 0) + arc.count
    codes = dict.fromkeys([*provided, *requested, *projects])
    names = {code: name(code) for code in [*outlines.places, *codes] if code}
    places = tuple(
        MapPlace(
            code,
            names[code],
            provided.get(code, 0),
            requested.get(code, 0),
            projects.get(code, 0),
        )
        for code in codes
        if code and (code in provided or code in requested or projects[code])
    )
    chart = MapChart(title, outlines, places, tuple(arcs), names, words, language=language)
    return replace(chart, note=_note(chart))


def chosen_of(key: str) -> tuple[str, ...]:
    """Return the codes of the key of a row: providing and requesting of a pair, or one place."""
    return tuple(key.split(">"))


def _note(chart: MapChart) -> str:
    """Say what of the chart is in the table alone."""
    words, known, drawn = chart.words, chart.outlines.places, len(chart.drawn)
    off = ", ".join(place.name for place in chart.places if place.code not in known)
    said = [words.arcs_left_out.format(drawn=drawn, all=len(chart.arcs))]
    return " ".join(
        (said if drawn < len(chart.arcs) else [])
        + ([words.not_on_map.format(places=off)] if off else [])
    )
