"""Where countries and regions lie: the outlines that ship with the program, by code of place."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from math import atan2, cos, degrees, hypot, radians, sin
from typing import Final, TypedDict

from coopdesk.drawing.map_values import Degrees, Outline, Outlines
from coopdesk.paths import resource
from coopdesk.vocabulary.places import all_codes, is_region, regions_of

# Where the middle of the largest part tells little; longitude and latitude.
_SEATS: Final[dict[str, Degrees]] = {
    "KI": (173.0, 1.4),
    "MY": (102.3, 4.2),
    "001": (-33.0, 6.0),  # the world: in the Atlantic, where it hides no country
    "YU": (20.5, 44.8),
    "CS": (20.5, 44.0),
    "SU": (37.6, 55.8),
    "DD": (12.7, 52.2),
    "AN": (-68.9, 12.2),
}

# What became of countries that are no more. Of the German Democratic Republic there is no outline.
_SUCCESSORS: Final = {
    "YU": "BA HR ME MK RS SI XK",
    "CS": "ME RS XK",
    "SU": "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ",
    "DD": "",
    "AN": "BQ CW SX",
}


class _Written(TypedDict):
    at: list[int]
    rings: list[list[int]]


class _File(TypedDict):
    per_degree: int
    places: dict[str, _Written]


@cache
def outlines() -> Outlines:
    """Return where every place lies; regions and countries that are no more by their members.

    Takes some 60 ms the first time, so it is asked for beside the window.
    """
    file: _File = json.loads(resource("map", "outlines.json").read_text(encoding="utf-8"))
    scale = file["per_degree"]
    found = {code: _outline(code, place, scale) for code, place in file["places"].items()}
    found |= {code: _made_of(code, of.split(), found) for code, of in _SUCCESSORS.items()}
    for region, members in _members().items():
        found[region] = _made_of(region, [code for code in members if code in found], found)
    return Outlines(found)


def _outline(code: str, place: _Written, scale: int) -> Outline:
    longitude, latitude = place["at"]
    rings = tuple(_ring(ring, scale) for ring in place["rings"])
    return Outline(_SEATS.get(code, (longitude / scale, latitude / scale)), rings)


def _ring(flat: list[int], scale: int) -> tuple[Degrees, ...]:
    return tuple((x / scale, y / scale) for x, y in zip(flat[::2], flat[1::2], strict=True))


def _made_of(code: str, members: list[str], found: dict[str, Outline]) -> Outline:
    at = _SEATS.get(code) or _middle(found[member].at for member in members)
    return Outline(at, members=tuple(members))


def _members() -> dict[str, list[str]]:
    """Return the countries of today of each region."""
    members: dict[str, list[str]] = {}
    for code in all_codes():
        if not is_region(code) and code not in _SUCCESSORS:
            for region in regions_of(code):
                members.setdefault(region, []).append(code)
    return members


def _middle(places: Iterable[Degrees]) -> Degrees:
    """Return the middle of places on the sphere, so that 180 degrees is no edge."""
    x = y = z = 0.0
    for longitude, latitude in places:
        east, north = radians(longitude), radians(latitude)
        x += cos(north) * cos(east)
        y += cos(north) * sin(east)
        z += sin(north)
    return degrees(atan2(y, x)), degrees(atan2(z, hypot(x, y)))
