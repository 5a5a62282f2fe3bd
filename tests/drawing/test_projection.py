"""The projection of the map, against values that others published."""

from __future__ import annotations

import pytest

from coopdesk.drawing.projection import MIDDLE, equal_earth, on_map, turned

EARTH = 6_378_137.0  # m, the radius that PROJ's own tests of eqearth take


def test_the_edge_and_the_pole_are_where_others_have_them() -> None:
    x, y = equal_earth(180, 0)
    assert x * EARTH == pytest.approx(17_263_256.84, abs=0.01)  # PROJ, test/gie/builtins.gie
    assert y == 0
    assert equal_earth(0, 90)[1] == pytest.approx(1.3173627591574, abs=1e-12)  # d3-geo


def test_areas_keep_their_proportions() -> None:
    """A degree squared holds as much of the map as of the sphere, wherever it is."""
    d = 0.01
    for latitude, share in ((0, 1.0), (30, 0.8660254), (60, 0.5), (75, 0.2588190)):
        x, _ = equal_earth(d, latitude)
        height = equal_earth(0, latitude + d)[1] - equal_earth(0, latitude - d)[1]
        x0, _ = equal_earth(d, 0)
        height0 = equal_earth(0, d)[1] - equal_earth(0, -d)[1]
        assert x * height / (x0 * height0) == pytest.approx(share, rel=1e-5)


def test_the_map_reads_from_bering_strait_to_bering_strait() -> None:
    assert on_map(MIDDLE, 0) == (0, 0)
    assert turned(-172) == 188  # Samoa: right of New Zealand
    assert turned(-168) == -168  # Alaska: left of Canada
    assert on_map(MIDDLE, 50)[1] < 0  # north is up
