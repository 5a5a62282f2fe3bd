"""The scenes of maps: a few countries, the whole world with regions, very many, and none."""

from __future__ import annotations

import random
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from coopdesk.domain.figures import Bar, Figure
from coopdesk.statistics.overview import Overview
from coopdesk.statistics.pairs import Pair
from coopdesk.ui.overview.map_card import MapCard
from coopdesk.ui.widgets.measures import GROUP

NEAR = "AR>MX 12,MX>AR 3,BR>PE 7,CL>CR 5,US>DO 4,UY>UY 2,CO>EC 3,419>MX 3,PY>BO 1,TT>BB 2"
FAR = NEAR + ",JP>CL 2,FJ>KI 2,BR>MZ 5,ES>CO 6,CA>YU 1,KE>001 1,DE>SU 1,AU>VU 4,FR>SN 6,GB>HK 1"
CODES = (
    "AR BO BR CL CO CR CU DO EC GT HN HT JM MX NI PA PE PY SV TT UY VE US CA ES PT FR DE IT GB "
    "SE NO PL UA TR MA TN EG SN CI GH NG CM KE TZ MZ ZA MG IN BD LK NP TH VN PH ID CN JP KR AU"
)
PROJECTS = {"MX": 3, "PE": 14, "CO": 7, "BB": 1, "BR": 2, "EC": 1}


def map_near(stage: Any) -> QWidget:
    """Show the part of the world where something happens."""
    return _window(stage, told(NEAR, PROJECTS))


def map_world(stage: Any) -> QWidget:
    """Show regions, countries that are no more, and arcs from edge to edge; Mexico is lit."""
    window = _window(stage, told(FAR, {**PROJECTS, "KE": 2, "VN": 9, "AN": 1}))
    view = window.findChild(MapCard).view
    sheet = view.sheet()
    assert sheet is not None
    view._light(next(dot.place for dot in sheet.dots if dot.place.code == "MX"))
    stage.settle()
    return window


def map_many(stage: Any) -> QWidget:
    """Show sixty countries that all helped each other."""
    return _window(stage, many(60))


def map_table(stage: Any) -> QWidget:
    """Show the same as a table."""
    window = _window(stage, told(FAR, PROJECTS))
    window.findChild(MapCard).show_table(on=True)
    stage.settle()
    return window


def map_empty(stage: Any) -> QWidget:
    """Show a map of nothing."""
    return _window(stage, told("", {}))


def told(pairs: str, projects: dict[str, int]) -> Overview:
    """Return an overview of pairs such as "AR>MX 12,MX>AR 3"."""
    counted: list[Pair] = []
    for each in filter(None, pairs.split(",")):
        way, count = each.split()
        providing, requesting = way.split(">")
        counted.append(Pair(requesting, providing, int(count)))
    places = Figure("place", "project", tuple(Bar(code, n) for code, n in projects.items()))
    return Overview(sum(pair.count for pair in counted), 0, (), tuple(counted), places)


def many(countries: int) -> Overview:
    """Return an overview in which each of so many countries helped each."""
    chance = random.Random(7)  # noqa: S311
    codes = CODES.split()[:countries]
    pairs = (f"{a}>{b} {int(chance.paretovariate(0.9))}" for a in codes for b in codes)
    return told(",".join(pairs), {code: chance.randint(1, 90) for code in codes[::2]})


def _window(stage: Any, overview: Overview) -> QWidget:
    window = QWidget()
    grid = QGridLayout(window)
    grid.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
    card = MapCard(stage.window.screens._background, window)
    grid.addWidget(card)
    card.show_overview(overview, "en")
    window.resize(1366, 768)
    window.show()
    stage.settle()
    return window
