"""The map of who helps whom: arcs between countries, what is at a point, the same as a table."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QImage, QPainter

from coopdesk.drawing.look import look
from coopdesk.drawing.map_arcs import DrawnArc
from coopdesk.drawing.map_land import WORLD, land_of
from coopdesk.drawing.map_painting import painting
from coopdesk.drawing.map_shades import steps_of
from coopdesk.drawing.map_sheet import MapSheet
from coopdesk.drawing.map_values import MOST_ARCS, MapArc, MapChart, MapPlace, MapWords, map_chart
from coopdesk.drawing.pictures import png, svg
from coopdesk.drawing.tables import chart_table
from coopdesk.vocabulary.outlines import outlines

PAIRS = [("MX", "AR", 3), ("AR", "MX", 12), ("UY", "UY", 2), ("005", "MX", 1), ("JP", "CL", 2)]
SVG = "{http://www.w3.org/2000/svg}"


def chart(
    pairs: list[tuple[str, str, int]] = PAIRS, projects: dict[str, int] | None = None
) -> MapChart:
    words = MapWords(arcs_left_out="{drawn} of {all}", not_on_map="not: {places}")
    told = {"PE": 2, "MX": 1} if projects is None else projects
    return map_chart("Help", pairs, told, outlines(), str.lower, words)


def sheet(values: MapChart, width: int = 1000) -> MapSheet:
    return MapSheet(values, look(dark=False), QSizeF(width, width * 0.5))


def drawn(on: MapSheet, providing: str, requesting: str) -> DrawnArc:
    return next(arc for each, arc in on.arcs if each.places == (providing, requesting))


def test_arcs_go_from_who_provides_to_who_asks(qapp: object) -> None:
    on = sheet(chart())
    for each, arc in on.arcs:
        start, end = (on.on_screen(on.land.points[code]) for code in each.places)
        if each.providing != each.requesting:
            assert arc.line[0] == pytest.approx((start.x(), start.y()), abs=0.5)
        near = hypot(arc.line[-1][0] - end.x(), arc.line[-1][1] - end.y())
        assert near < 12  # the tip touches the dot
    assert drawn(on, "AR", "MX").width > drawn(on, "MX", "AR").width


def test_there_and_back_are_two_lines_and_helping_oneself_is_a_ring(qapp: object) -> None:
    on = sheet(chart())
    there, back = drawn(on, "AR", "MX"), drawn(on, "MX", "AR")
    middle = QPointF(*there.line[len(there.line) // 2])
    assert back.distance(middle) > 20
    ring = drawn(on, "UY", "UY").shape.boundingRect()
    assert ring.width() > 10
    assert ring.height() > 10


def test_no_arc_leaves_the_map(qapp: object) -> None:
    ends = [("JP", "CL"), ("CL", "JP"), ("NZ", "CA"), ("CA", "NZ"), ("RU", "US"), ("FJ", "KI")]
    on = sheet(chart([(a, b, 1) for a, b in ends]))
    assert len(on.arcs) == len(ends)
    for _, arc in on.arcs:
        assert on.area.adjusted(-8, -8, 8, 8).contains(arc.shape.boundingRect())
    fiji, kiribati = (on.on_screen(on.land.points[code]) for code in ("FJ", "KI"))
    assert hypot(fiji.x() - kiribati.x(), fiji.y() - kiribati.y()) < 200


def test_land_lies_on_the_map_and_crosses_no_edge() -> None:
    shapes = land_of(outlines()).shapes
    around = WORLD.adjusted(-0.05, -0.02, 0.05, 0.02)
    off = [
        c for c, s in shapes.items() if c not in {"", "US", "GS"} and not around.contains(s.bounds)
    ]
    assert off == []
    assert shapes["RU"].bounds.width() < 2.5
    assert shapes["FJ"].bounds.width() < 0.2


def test_what_is_at_a_point_is_the_dot_then_the_arc_then_the_country(qapp: object) -> None:
    on = sheet(chart())
    mexico = on.on_screen(on.land.points["MX"])
    assert on.at(mexico) == MapPlace("MX", "mx", 3, 13, 1)
    there = drawn(on, "AR", "MX")
    assert on.at(QPointF(*there.line[len(there.line) // 2])) == MapArc("AR", "MX", 12)
    assert on.at(on.on_screen(on.land.points["IN"])) == MapPlace("IN", "in")
    assert on.at(QPointF(2, 2)) is None
    assert on.said(MapPlace("MX", "mx", 3, 13, 1)) == "mx: Providing 3 · Requesting 13 · Projects 1"


def test_the_table_has_all_pairs_and_projects(qapp: object) -> None:
    table = chart_table(chart())
    assert table.rows[0] == ("Exchanges", "ar", "mx", "12")
    assert {row[1:] for row in table.rows if row[0] == "Exchanges"} == {
        (a.lower(), b.lower(), str(count)) for a, b, count in PAIRS
    }
    assert table.rows[-2:] == (("Projects", "", "pe", "2"), ("Projects", "", "mx", "1"))
    assert table.keys[0] == "AR>MX"
    assert table.keys[-1] == "MX"


def test_of_very_many_pairs_the_most_frequent_are_drawn_and_the_rest_is_told(qapp: object) -> None:
    codes = [code for code in outlines().places if len(code) == 2][:20]
    pairs = [(a, b, 1 + n) for n, (a, b) in enumerate((a, b) for a in codes for b in codes)]
    values = chart([*pairs, ("ZZ", "MX", 9999)])
    assert [arc.count for arc in values.drawn] == list(range(400, 400 - MOST_ARCS, -1))
    assert values.note == "150 of 401 not: zz"
    assert len(chart_table(values).rows) == 403


def test_a_drawing_has_a_path_for_each_country_in_sight(qapp: object) -> None:
    values = chart([("JP", "CL", 1), ("CA", "NZ", 1)], {})
    on = sheet(values, 900)
    countries = [s for s in on.land.shapes.values() if s.bounds.intersects(on.frame)]
    tree = ElementTree.fromstring(svg(values, 900))  # noqa: S314  # our own
    # besides the countries: an arrow each, that of the legend, the rounded boxes of the names
    paths = len(tree.findall(f".//{SVG}path"))
    assert len(countries) > 200
    assert len(countries) + 3 <= paths <= len(countries) + 12
    said = " ".join(tree.itertext())
    assert "Help" in said
    assert "jp" in said


def test_where_little_happens_only_that_part_is_shown(qapp: object) -> None:
    assert sheet(chart([("CR", "GT", 1)], {})).frame.width() < WORLD.width() / 4
    assert sheet(chart([("JP", "CL", 1)], {})).frame.width() >= WORLD.width()
    assert sheet(chart([], {})).frame.width() >= WORLD.width()


def test_nothing_is_a_map_with_a_sentence(qapp: object) -> None:
    empty = map_chart("Help", [], {}, outlines(), str, MapWords(nothing="Nothing yet."))
    tree = ElementTree.fromstring(svg(empty, 600))  # noqa: S314  # our own
    assert "Nothing yet." in " ".join(tree.itertext())
    assert not QImage.fromData(png(empty, 600)).isNull()


def test_painting_can_stop_after_any_arc(qapp: object) -> None:
    on, image = sheet(chart()), QImage(1000, 500, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    steps = painting(on, painter)
    next(steps)
    painter.end()  # no warning of Qt's, which would fail this test
    assert len(list(painting(on, QPainter(image)))) == len(PAIRS)


def test_shades_are_few_and_leave_no_number_out() -> None:
    assert steps_of([]) == ()
    assert steps_of([1, 3]) == ((1, 1), (2, 2), (3, 3))
    for most in (5, 9, 47, 1000, 123_456):
        steps = steps_of([most])
        assert 2 <= len(steps) <= 4
        assert steps[0][0] == 1
        assert steps[-1][1] == most
        assert all(a[1] + 1 == b[0] for a, b in pairwise(steps))
