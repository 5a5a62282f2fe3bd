"""How sure it is that two records are the same, and that another country never makes it sure."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.likeness import CONFIDENCES, Confidence, Likeness, confidence, percent

SAME = Likeness(title=100, places=("MX",), places_same=True, days=0)

likenesses = st.builds(
    Likeness,
    title=st.integers(0, 100),
    gap=st.sampled_from(["", "more", "words", "number", "place"]),
    places=st.sampled_from([(), ("MX",), ("MX", "AR")]),
    places_same=st.booleans(),
    places_differ=st.booleans(),
    topics=st.sampled_from([(), ("green-jobs",)]),
    days=st.one_of(st.none(), st.integers(0, 2000)),
    period_same=st.booleans(),
    translated=st.booleans(),
    text=st.one_of(st.none(), st.integers(0, 100)),
    reference=st.sampled_from(["", "a-7"]),
)


@pytest.mark.parametrize(
    ("why", "expected"),
    [
        (SAME, "high"),
        (replace(SAME, days=5, title=93), "high"),
        (replace(SAME, days=None, text=90), "high"),
        (replace(SAME, days=None), "likely"),
        (replace(SAME, references_differ=True), "likely"),
        (replace(SAME, days=60), "low"),
        (replace(SAME, days=60, text=90), "likely"),
        (replace(SAME, gap="more"), "likely"),
        (replace(SAME, places_same=False), "likely"),
        (replace(SAME, gap="words", text=90), "likely"),
        (replace(SAME, gap="words"), "low"),
        (replace(SAME, gap="number"), "low"),
        (replace(SAME, gap="place", text=99), "low"),
        (replace(SAME, days=370), None),
        (replace(SAME, days=370, text=90), "low"),
        (replace(SAME, days=800, text=90), None),
        (replace(SAME, days=None, years_differ=True), None),
        (replace(SAME, days=None, years_differ=True, text=95), "low"),
        (replace(SAME, places=(), places_same=False, places_differ=True), "low"),
        (replace(SAME, places=(), places_same=False, places_differ=True, days=60), None),
        (replace(SAME, title=50), None),
        (Likeness(title=65, places_differ=True, days=900, reference="a-7"), "low"),
        (Likeness(title=65, days=3), None),
        (
            Likeness(20, "words", ("AR", "MX"), True, False, ("green-jobs",), 0, True, True),
            "low",
        ),
        (Likeness(20, "words", ("AR", "MX"), True, False, ("green-jobs",), 0, True), None),
    ],
)
def test_what_agrees_and_what_contradicts_decides(
    why: Likeness, expected: Confidence | None
) -> None:
    assert confidence(why) == expected


@given(likenesses)
def test_another_country_or_number_is_never_sure_nor_likely(why: Likeness) -> None:
    for contradicted in (
        replace(why, places_differ=True),
        replace(why, gap="number"),
        replace(why, gap="place"),
    ):
        assert confidence(contradicted) in {"low", None}


@given(likenesses)
def test_a_likeness_is_a_percentage_and_has_a_known_confidence(why: Likeness) -> None:
    assert 0 <= percent(why) <= 100
    assert confidence(why) in {*CONFIDENCES, None}


def test_title_and_places_alone_are_never_all_alike() -> None:
    assert percent(replace(SAME, days=None)) == 90
    assert percent(SAME) == 100


def test_each_thing_that_agrees_counts() -> None:
    whole = replace(SAME, text=100, topics=("green-jobs",))
    assert percent(whole) == 100
    less = [
        replace(whole, title=90),
        replace(whole, places_same=False),
        replace(whole, days=20),
        replace(whole, text=50),
        replace(whole, gap="words"),
    ]
    assert all(percent(each) < 100 for each in less)
