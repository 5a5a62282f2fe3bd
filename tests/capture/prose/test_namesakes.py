"""Namesakes of countries: what stands around a name tells whether the country is meant."""

import pytest

from coopdesk.capture.passages import passage
from coopdesk.capture.prose.actors import actors
from coopdesk.capture.status_report.organisations import places_named


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The Ministry of Labour of Georgia trained officials of Armenia.", ["GE", "AM"]),
        ("Officials met in Atlanta, Georgia.", []),
        ("Inspectors of Georgia, Alabama and Tennessee were trained.", []),
        ("Poultry plants in the U.S. state of Georgia were visited.", ["US"]),
        ("Officials of New Mexico came by the Gulf of Mexico.", []),
        ("Ms. Jordan Lee spoke with people in Jordan.", ["JO"]),
        ("Farms in Northern Ireland and in Ireland are alike.", ["IE"]),
        ("Inspectors of Mexico, Texas and Arizona work in Northern Nigeria.", ["MX", "NG"]),
        ("Houses in Lebanon, Ohio, are built of wood.", []),
        ("Funds are for Dominica, not the Dominican Republic.", ["DM"]),
        ("The course was held in Papua New Guinea and Guinea-Bissau.", ["PG", "GW"]),
    ],
)
def test_the_words_around_a_name_tell_what_it_means(text: str, codes: list[str]) -> None:
    words = passage([text], [1])
    assert [each.place for each in actors(words)] == codes
    assert [code for code, _ in places_named(words)] == codes


def test_a_ministry_has_one_country_though_another_is_named_before_it() -> None:
    text = "For the Ministry of Labour of Namibia, the Ministry of Labour of Finland came."
    assert [
        each.organisation and each.organisation.text for each in actors(passage([text], [1]))
    ] == [
        "Ministry of Labour of Namibia",
        "Ministry of Labour of Finland",
    ]


def test_a_country_behind_an_elided_word_is_found() -> None:
    assert [each.place for each in actors(passage(["le Ministère du Travail d'Haïti"], [1]))] == [
        "HT"
    ]
