"""Passages: lines that a margin has parted are words again."""

import pytest

from coopdesk.capture.passages import passage


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["officials of Col-", "ombia came"], "officials of Colombia came"),
        (["the follow-", "up of cases"], "the follow-up of cases"),
        (["child-", "labour laws"], "child-labour laws"),
        (["a risk-", "based plan"], "a risk-based plan"),
        (["the Inter-", "Secretarial Commission"], "the Inter- Secretarial Commission"),
        (["quel est celui-", "ci"], "quel est celui-ci"),
        (["a oficina realizou-", "se em maio"], "a oficina realizou-se em maio"),
        (["to pro-", "vide an inter-"], "to provide an inter-"),
        (["los funcionarios vis-", "itaron"], "los funcionarios visitaron"),
        (["en la escue-", "la"], "en la escuela"),
        (["work-", "ers"], "workers"),
    ],
)
def test_a_hyphen_stays_only_where_it_is_the_word_s_own(lines: list[str], text: str) -> None:
    assert passage(lines, [1, 2]).text == text


def test_each_letter_of_a_broken_word_keeps_its_place() -> None:
    words = passage(["in-", "spection"], [1, 2])
    assert (words.text, words.places[1], words.places[2]) == ("inspection", (1, 1), (2, 0))
