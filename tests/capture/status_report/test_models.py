"""Intervention models and the numbers that results name them by."""

import pytest

from coopdesk.capture.passages import passage
from coopdesk.capture.status_report.models import read_links, read_models


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("1. Advise growers.", [1]),
        ("2. Train others; 4. Inspect; and 5. Talk to each other.", [2, 4, 5]),
        ("1. Advise growers and 5. Talk.", [1, 5]),
        ("2. Formar en 3 estados y 4 municipios, y 5. Dialogar.", [2, 5]),
        ("1, 2 and 5", [1, 2, 5]),
        ("Modelos 1 y 4", [1, 4]),
        ("2) Train on C187, 4 courses and 30 people", [2]),
        ("1. Advise growers in 2024, and 3. Train", [1, 3]),
        ("n.º 2 - Formar agentes", [2]),
        ("To be decided", []),
    ],
)
def test_results_are_linked_by_number(words: str, numbers: list[int]) -> None:
    links, behind = read_links([passage([words], [1])], 7)
    assert [link.number for link in links] == numbers
    assert {each.part for each in behind} <= {7}


def test_models_without_a_list_are_worded_as_results_name_them() -> None:
    words = passage(["1. Advise growers; and 3. Train inspectors."], [1])
    models, _behind = read_models([], [words])
    assert [(m.number, m.text) for m in models] == [
        (1, "Advise growers"),
        (3, "Train inspectors."),
    ]


def test_models_of_the_list_are_rid_of_marks() -> None:
    section = [passage(["Three ways:"], [1]), passage(["1. **Advise growers.**"], [1])]
    models, [behind] = read_models(section, [])
    assert [m.text for m in models] == ["Advise growers."]
    assert (behind.start, behind.text) == (5, "Advise growers.")
