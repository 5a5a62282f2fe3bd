"""Organisations named in prose, and what they do."""

import pytest

from coopdesk.capture.passages import Passage, passage
from coopdesk.capture.status_report.organisations import (
    funders_and_executors,
    parties_of,
    partners,
    places_named,
)


def told(text: str) -> list[Passage]:
    return [passage([text], [1])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("funded by the Government of Norway and the European Union.", 2),
        ("financiado por el Ministerio de Trabajo (MT) y ejecutado por el equipo", 1),
        ("Le projet est financé par le ministère du Travail du Canada.", 1),
        ("O projeto é financiado pela Agência Nacional de Cooperação (ANC).", 1),
        ("funded by a donor who wants no name", 0),
    ],
)
def test_funders_stand_behind_their_cue(text: str, names: int) -> None:
    found = [each for each in funders_and_executors(told(text)) if each.role == "funding"]
    assert len(found) == names
    assert all(each.confirmed for each in found)


def test_who_administers_something_else_is_only_suggested() -> None:
    text = "It is part of the Initiative, which is administered by the Safety Institute (SI)."
    [named] = funders_and_executors(told(text))
    assert (named.role, named.acronym, named.confirmed) == ("implementing", "SI", False)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "It works with the Ministry of Labour, Employment and Social Security and with CROP.",
            ["Ministry of Labour, Employment and Social Security", "CROP"],
        ),
        (
            "El proyecto trabaja con la Secretaría del Trabajo (ST) y la Cámara de Comercio.",
            ["Secretaría del Trabajo (ST)", "Cámara de Comercio"],
        ),
        (
            "It works with the Ministry of Labour (ML), and the Ministry of Labour (ML) of Ontario",
            ["Ministry of Labour (ML)", "Ministry of Labour (ML) of Ontario"],
        ),
        ("In addition, Growers and Workers of the Valley take part.", []),
        ("Work on occupational safety and health (OSH) made OSH known.", []),
    ],
)
def test_only_what_is_surely_an_organisation_is_a_partner(text: str, names: list[str]) -> None:
    assert [each.name.text for each in partners(told(text))] == names


def test_an_organisation_named_twice_is_one_party_with_both_words() -> None:
    text = "Funded by the Rural Fund (RF). Funding is provided by the Rural Fund."
    parties, behind = parties_of(funders_and_executors(told(text)))
    assert [each.organisation for each in parties] == ["Rural Fund (RF)"]
    assert [each.part for each in behind] == [1, 1]


def test_places_are_found_where_they_are_names() -> None:
    [whole] = told("Safer work in Côte d'Ivoire and Peru")
    assert [(code, words.text) for code, words in places_named(whole)] == [
        ("CI", "Côte d'Ivoire"),
        ("PE", "Peru"),
    ]
