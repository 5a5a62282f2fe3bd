"""Who gave and who asked, as single sentences tell it in four languages."""

import pytest

from coopdesk.capture.passages import passage
from coopdesk.capture.prose.roles import roles_told


def told(sentence: str) -> set[tuple[str, str]]:
    return {(each.role, each.actor.place) for each in roles_told([passage([sentence], [1])])}


@pytest.mark.parametrize(
    ("sentence", "requesting", "providing"),
    [
        ("Experts from Chile visited Peru to train inspectors.", "PE", "CL"),
        ("Officials from Peru travelled to Chile in order to learn about its portal.", "PE", "CL"),
        ("Peru hosted a delegation from Chile to provide assistance.", "PE", "CL"),
        ("20 Mexican inspectors received training on tools developed by Argentina.", "MX", "AR"),
        ("Funcionarios de Perú visitaron Chile con el fin de conocer su portal.", "PE", "CL"),
        ("Expertos de Chile viajaron a Perú para brindar asistencia técnica.", "PE", "CL"),
        ("Des experts du Canada se sont rendus au Pérou pour former des inspecteurs.", "PE", "CA"),
        ("Le Pérou a reçu une délégation du Canada afin de fournir un appui.", "PE", "CA"),
        ("Des fonctionnaires du Togo ont visité le Bénin pour s'informer.", "TG", "BJ"),
        ("Asistencia técnica de Chile a Perú.", "PE", "CL"),
        ("Officials of Peru travelled to Santiago to learn from Chile.", "PE", "CL"),
        ("Técnicos do Chile visitaram o Peru para prestar cooperação técnica.", "PE", "CL"),
    ],
)
def test_the_purpose_tells_who_gives(sentence: str, requesting: str, providing: str) -> None:
    assert told(sentence) == {("requesting", requesting), ("providing", providing)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Officials from Chile visited Peru.",
        "Des fonctionnaires du Togo ont visité le Bénin.",
        "Officials from Chile visited Peru to exchange experiences.",
        "The funds were provided by Canada.",
        "Chile and Peru signed an agreement to provide better services.",
        "Peru is a country in which training matters.",
    ],
)
def test_what_tells_no_role_gives_none(sentence: str) -> None:
    assert told(sentence) == set()


def test_two_that_came_together_both_provided() -> None:
    found = told("Experts from Canada and Chile visited Jamaica to share their experience.")
    assert found == {("providing", "CA"), ("providing", "CL"), ("requesting", "JM")}
