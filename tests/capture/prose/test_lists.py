"""Lists in sentences told apart, and what is no list left whole."""

import pytest

from coopdesk.capture.passages import passage
from coopdesk.capture.prose.lists import listed


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("to plan, to act, and to check", ["to plan", "to act", "to check"]),
        ("first a plan; then a visit; and a report.", ["first a plan", "then a visit", "a report"]),
        ("(i) one plan (ii) two visits", ["one plan", "two visits"]),
        ("crear un plan y formar equipos", ["crear un plan", "formar equipos"]),
        (
            "el uso de datos y padrones, la red de oficinas y la mejora de sedes",
            ["el uso de datos y padrones", "la red de oficinas", "la mejora de sedes"],
        ),
        (
            "audiencias más cortas, formularios más claros y visitas conjuntas",
            ["audiencias más cortas", "formularios más claros", "visitas conjuntas"],
        ),
        ("de créer un plan et d'élaborer un guide", ["de créer un plan", "d'élaborer un guide"]),
    ],
)
def test_parts_are_told_apart(text: str, parts: list[str]) -> None:
    assert [each.text for each in listed(passage([text], [1]))] == parts


@pytest.mark.parametrize(
    "text",
    [
        "to further preventive, and not corrective, actions",
        "medidas para prevenir y erradicar malas prácticas",
        "a better link between offices and towns",
        "leyes de ayer, formularios más claros y más cortos",
        "better tools, registries and plans",
    ],
)
def test_what_is_one_thing_stays_whole(text: str) -> None:
    assert [each.text for each in listed(passage([text], [1]))] == [text]
