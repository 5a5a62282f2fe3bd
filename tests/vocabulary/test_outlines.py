"""Where places lie: each that a record can name has its place on the map."""

from __future__ import annotations

from coopdesk.vocabulary.outlines import outlines
from coopdesk.vocabulary.places import all_codes


def test_every_place_a_record_can_name_is_on_the_map() -> None:
    assert [code for code in all_codes() if code not in outlines().places] == []


def test_regions_and_countries_that_are_no_more_are_their_countries() -> None:
    places = outlines().places
    assert set(places["005"].members) >= {"AR", "BR", "PE"}
    assert "MX" not in places["005"].members
    assert set(places["019"].members) > set(places["005"].members) | {"MX", "CA"}
    assert "SI" in places["YU"].members
    assert not places["005"].rings


def test_the_middle_of_a_region_is_within_it_also_beyond_180_degrees() -> None:
    longitude, latitude = outlines().places["005"].at
    assert -75 < longitude < -45
    assert -35 < latitude < 5
    assert abs(outlines().places["061"].at[0]) > 150  # Polynesia: not in Africa
