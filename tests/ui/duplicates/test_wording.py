"""Every reason has its words."""

import pytest
from PySide6.QtWidgets import QApplication

from coopdesk.domain.likeness import CONFIDENCES, Likeness
from coopdesk.ui.duplicates.wording import confidence_name, why_text


def test_each_confidence_has_a_name_of_its_own(qapp: QApplication) -> None:
    assert len({confidence_name(each) for each in CONFIDENCES}) == len(CONFIDENCES)


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (Likeness(100), "same title"),
        (Likeness(93, "more"), "titles 93 % alike, one says more"),
        (Likeness(93, "words"), "titles 93 % alike, other words"),
        (Likeness(93, "number"), "titles 93 % alike, another number"),
        (Likeness(93, "place"), "titles 93 % alike, another place"),
        (Likeness(93, places_differ=True), "titles 93 % alike · no country in common"),
        (Likeness(100, places=("MX",)), "same title · Mexico in common"),
        (
            Likeness(100, places=("AR", "CA", "MX", "PE"), places_same=True),
            "same title · Argentina, Canada, Mexico…",
        ),
        (Likeness(100, period_same=True, days=0), "same title · same dates"),
        (Likeness(100, days=0), "same title · same beginning"),
        (Likeness(100, days=3, text=88), "same title · 3 day(s) apart · texts 88 % alike"),
        (Likeness(100, reference="a"), "same title · same reference"),
        (Likeness(100, topics=("x",)), "same title · 1 topic(s) in common"),
        (Likeness(100, translated=True), "same title · in two languages"),
    ],
)  # fmt: skip
def test_reasons_are_told(qapp: QApplication, why: Likeness, said: str) -> None:
    assert why_text(why, "en") == said
