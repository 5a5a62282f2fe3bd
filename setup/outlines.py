"""Make `resources/map/outlines.json` from the outlines of the npm package world-atlas.

`outlines.py COUNTRIES.json`, the file countries-50m.json of world-atlas 2 (ISC; data of Natural
Earth, public domain). Borders are thinned where two countries share them, so that they still meet.
"""

import json
import math
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

HOUSE = Path(__file__).parent.parent
TARGET = HOUSE / "resources" / "map" / "outlines.json"
TOLERANCE = 0.06  # degrees a thinned border may lie beside the true one
PER_DEGREE = 50  # whole numbers are kept: 0.02 degrees, two kilometres

# Names of the source that are shortened, or name no country of ISO 3166-1, and the code they are
# drawn under; "" is land under no name.
DRAWN_AS = {
    "Antigua and Barb.": "AG",
    "Bosnia and Herz.": "BA",
    "British Virgin Is.": "VG",
    "Cayman Is.": "KY",
    "Central African Rep.": "CF",
    "Cook Is.": "CK",
    "Dem. Rep. Congo": "CD",
    "Eq. Guinea": "GQ",
    "Faeroe Is.": "FO",
    "Falkland Is.": "FK",
    "Fr. Polynesia": "PF",
    "Marshall Is.": "MH",
    "N. Mariana Is.": "MP",
    "Pitcairn Is.": "PN",
    "S. Sudan": "SS",
    "Solomon Is.": "SB",
    "St. Vin. and Gren.": "VC",
    "Turks and Caicos Is.": "TC",
    "U.S. Virgin Is.": "VI",
    "Wallis and Futuna Is.": "WF",
    "Åland": "AX",
    "Somaliland": "SO",
    "Kosovo": "XK",
    "N. Cyprus": "CY",
    "Siachen Glacier": "",
    "Ashmore and Cartier Is.": "AU",
    "Indian Ocean Ter.": "AU",
    "St-Martin": "MF",
    "W. Sahara": "EH",
    "Fr. S. Antarctic Lands": "TF",
    "Heard I. and McDonald Is.": "HM",
    "S. Geo. and the Is.": "GS",
    "Br. Indian Ocean Ter.": "IO",
}

# Members of ISO 3166-1 that the source is too coarse for: longitude and latitude of a point.
POINTS = {
    "BQ": (-68.3, 12.2),
    "BV": (3.4, -54.4),
    "CC": (96.8, -12.2),
    "CX": (105.7, -10.5),
    "GF": (-53.1, 3.9),
    "GI": (-5.35, 36.14),
    "GP": (-61.55, 16.25),
    "MQ": (-61.0, 14.6),
    "RE": (55.5, -21.1),
    "SJ": (16.0, 78.5),
    "TK": (-171.8, -9.2),
    "TV": (179.2, -8.5),
    "UM": (166.6, 19.3),
    "YT": (45.15, -12.8),
}

Point = tuple[float, float]
Ring = list[Point]


def main(source: Path) -> int:
    """Write the outlines; return the exit status."""
    topology: Any = json.loads(source.read_text(encoding="utf-8"))
    arcs = [_thinned(_unpacked(arc, topology["transform"])) for arc in topology["arcs"]]
    rings: dict[str, list[Ring]] = {}
    unnamed: list[str] = []
    for shape in topology["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        code = _code(name)
        if code is not None:
            rings.setdefault(code, []).extend(_rings(shape, arcs))
        else:
            unnamed.append(name)
    for name in unnamed:
        print("no code for", name, file=sys.stderr)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(_written(rings), encoding="utf-8", newline="\n")
    return int(bool(unnamed))


def _code(name: str) -> str | None:
    sys.path.insert(0, str(HOUSE))
    from coopdesk.vocabulary.places import find_place  # noqa: PLC0415

    return DRAWN_AS[name] if name in DRAWN_AS else find_place(name)


def _unpacked(arc: list[list[int]], transform: dict[str, list[float]]) -> Ring:
    (scale_x, scale_y), (left, bottom) = transform["scale"], transform["translate"]
    x = y = 0
    points: Ring = []
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        points.append((x * scale_x + left, y * scale_y + bottom))
    return points


def _thinned(points: Ring) -> Ring:
    """Leave points out that lie within TOLERANCE of the line without them (Douglas and Peucker)."""
    keep = {0, len(points) - 1}
    if points[0] == points[-1] and len(points) > 3:  # an island: kept a triangle at least
        keep |= {len(points) // 3, 2 * len(points) // 3}
    corners = sorted(keep)
    waiting = list(pairwise(corners))
    while waiting:
        first, last = waiting.pop()
        far, where = 0.0, 0
        for place in range(first + 1, last):
            distance = _distance(points[place], points[first], points[last])
            if distance > far:
                far, where = distance, place
        if far > TOLERANCE:
            keep.add(where)
            waiting += [(first, where), (where, last)]
    return [points[place] for place in sorted(keep)]


def _distance(point: Point, start: Point, end: Point) -> float:
    width, height = end[0] - start[0], end[1] - start[1]
    length = width * width + height * height
    if not length:
        return math.hypot(point[0] - start[0], point[1] - start[1])
    along = ((point[0] - start[0]) * width + (point[1] - start[1]) * height) / length
    along = min(1.0, max(0.0, along))
    return math.hypot(point[0] - start[0] - along * width, point[1] - start[1] - along * height)


def _rings(shape: Any, arcs: list[Ring]) -> list[Ring]:
    parts = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
    return [_joined(ring, arcs) for part in parts for ring in part]


def _joined(numbers: list[int], arcs: list[Ring]) -> Ring:
    ring: Ring = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += arc[1:] if ring else arc
    return _unbroken(ring)


def _unbroken(ring: Ring) -> Ring:
    """Let a ring that crosses 180 degrees go on beyond, rather than jump to the other side."""
    turns, whole = 0, ring[:1]
    for before, after in pairwise(ring):
        step = after[0] - before[0]
        turns += (step < -180) - (step > 180)
        whole.append((after[0] + 360 * turns, after[1]))
    if turns:  # around a pole
        return ring
    return [(x + 360, y) for x, y in whole] if min(whole)[0] < -180 else whole


def _written(rings: dict[str, list[Ring]]) -> str:
    """Return a line for each country: its label's place, then its rings, in whole numbers."""
    for code in POINTS.keys() - rings.keys():
        rings[code] = []
    lines: list[str] = []
    for code in sorted(rings):
        flat = [[round(n * PER_DEGREE) for point in ring for n in point] for ring in rings[code]]
        at = POINTS[code] if code in POINTS else _middle(max(rings[code], key=_area))
        place = [round(n * PER_DEGREE) for n in at]
        said = json.dumps({"at": place, "rings": flat}, separators=(",", ":"))
        lines.append(f'"{code}":{said}')
    return f'{{"per_degree":{PER_DEGREE},"places":{{\n' + ",\n".join(lines) + "\n}}\n"


def _area(ring: Ring) -> float:
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def _middle(ring: Ring) -> Point:
    """Return the centre of gravity of a ring."""
    left, bottom = ring[0]  # measured from there: far from zero, small areas cancel out
    near = [(x - left, y - bottom) for x, y in ring]
    area = x = y = 0.0
    for (ax, ay), (bx, by) in zip(near, near[1:] + near[:1], strict=True):
        cross = ax * by - bx * ay
        area, x, y = area + cross, x + (ax + bx) * cross, y + (ay + by) * cross
    return (left + x / (3 * area), bottom + y / (3 * area)) if area else ring[0]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
