"""Cells name places and organisations, several at a time, with or without their roles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.clean import on_one_line
from coopdesk.domain.folding import words
from coopdesk.exporting.column import join
from coopdesk.importing.named_parties import Named, named, organisations


def places(text: str) -> list[str]:
    return [one.place or one.words for one in named(text, "beneficiary")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Korea, Republic of", ["KR"]),
        ("Trinidad and Tobago", ["TT"]),
        ("Bosnia and Herzegovina, Serbia", ["BA", "RS"]),
        ("Congo, Democratic Republic, Kenya", ["CD", "KE"]),
        ("México y Perú", ["MX", "PE"]),
        ("Brésil et Chili", ["BR", "CL"]),
        ("Brasil e Angola", ["BR", "AO"]),
        ("Mexico/Peru\nChile; Cuba", ["MX", "PE", "CL", "CU"]),
        ("Zaire", ["CD"]),
        ("USSR", ["SU"]),
        ("Yugoslavia", ["YU"]),
        ("Czechoslovakia", ["Czechoslovakia"]),  # two countries of today: nobody knows which
        ("Africa, Unspecified", ["002"]),
        ("EUROPE, REGIONAL", ["150"]),
        ("Asia multiple countries, India", ["IN", "142"]),
        ("África, sin especificar", ["002"]),
        ("Afrique, non spécifié", ["002"]),
        ("Chile, Atlantis, Peru", ["CL", "PE", "Atlantis"]),
    ],
)
def test_all_places_of_a_cell_are_found(text: str, found: list[str]) -> None:
    assert places(text) == found


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Africa, Unspecified", "Africa, Unspecified"),
        ("Russia (Kaliningrad)", "Russia (Kaliningrad)"),
        ("Chile", ""),
    ],
)
def test_what_a_cell_says_beyond_the_place_is_noted(text: str, note: str) -> None:
    [one] = named(text, "beneficiary")
    assert one.note == note


def test_an_organisation_with_its_country_keeps_its_name() -> None:
    [one] = named("Ministry of Labour, Mexico", "requesting")
    assert one == Named("requesting", "MX", "Ministry of Labour, Mexico")


@pytest.mark.parametrize(
    "text",
    [
        "Mexico (requesting); Peru (providing)",
        "Mexico (requesting), Peru (providing)",
        "México (solicitante); Perú (oferente)",
        "Mexique (demandeur), Pérou (prestataire)",
        "México (solicitante) / Peru (prestador)",
    ],
)
def test_roles_stand_in_the_cell(text: str) -> None:
    assert named(text, "") == (Named("requesting", "MX"), Named("providing", "PE"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("DENR, DA", ["DENR", "DA"]),
        ("ILO/UNDP", ["ILO", "UNDP"]),
        ("PPP Center, DOF, NEDA", ["PPP Center", "DOF", "NEDA"]),
        ("UNDP; Ministry of Labour", ["UNDP", "Ministry of Labour"]),
        ("Ferrie, Jared", ["Ferrie, Jared"]),
        ("Ministry of Labour and Social Welfare", ["Ministry of Labour and Social Welfare"]),
        ("Vilnius architecture\r\nstudy", ["Vilnius architecture study"]),
        ("SC", ["SC"]),
        ("Sweden", ["SE"]),
        ("USA", ["US"]),
    ],
)
def test_organisations_are_told_apart_where_that_is_clear(text: str, found: list[str]) -> None:
    assert [one.place or one.words for one in organisations(text, "funding")] == found


def test_a_row_of_ours_is_read_as_it_was_written() -> None:
    text = "Ministry of Labour, Mexico"
    assert named(text, "requesting", exported=True) == (Named("requesting", "", text),)


@given(st.lists(st.sampled_from(["Chile", "Zork", "Blub Fasel", "Africa, regional"]), min_size=1))
def test_no_word_of_a_cell_is_lost(parts: list[str]) -> None:
    found = named(", ".join(parts), "beneficiary")
    said = {word for one in found for word in words(f"{one.words} {one.note}")}
    codes = {one.place for one in found}
    assert ("CL" in codes) == ("Chile" in parts)
    for part in parts:
        if part in {"Zork", "Blub Fasel"}:
            assert set(words(part)) <= said


@pytest.mark.parametrize(
    "text",
    [
        "Argentina → México",
        "Argentina -> México",
        "México (solicitante) – Argentina (oferente)",
        "Requesting: Mexico / Providing: Argentina",
        "Mexico (requesting) / Argentina (providing)",
    ],
)
def test_both_parties_in_a_cell_have_their_roles(text: str) -> None:
    assert {one.place: one.role for one in named(text, "")} == {
        "AR": "providing",
        "MX": "requesting",
    }


def test_an_arrow_only_suggests_who_gives() -> None:
    assert [one.confirmed for one in named("Argentina → México", "")] == [False, False]


@pytest.mark.parametrize("text", ["Brasil¹", "Brazil*", "Brazil (1)", "Brésil 2/", "Brazil [3]"])
def test_the_mark_of_a_footnote_is_no_part_of_a_name(text: str) -> None:
    assert [(one.place, one.words) for one in named(text, "")] == [("BR", "")]


ends = "\n\r\x0b\x0c\x1c\x85\u2028\u2029"
names = st.text(f"aé0 ,.:;'\t\u00a0\"\\|/&()[]=+-@#{ends}", max_size=15)


@given(several=st.lists(names, min_size=1, max_size=5))
def test_names_that_we_have_written_into_one_cell_are_read_as_they_are(several: list[str]) -> None:
    tidy = dict.fromkeys(on_one_line(f"Bureau {name} of Work") for name in several)
    read = named(join(tidy), "host", exported=True)
    assert [each.words for each in read] == list(tidy)
    assert not any(len(name.splitlines()) > 1 for name in tidy)


def test_an_organisation_with_its_country_in_brackets_has_both() -> None:
    [party] = organisations("Ministry of Labour (Peru)", "requesting")
    assert (party.place, party.words, party.role) == ("PE", "Ministry of Labour", "requesting")
    [party] = organisations("Training institute (SENAI)", "requesting")
    assert (party.place, party.words) == ("", "Training institute (SENAI)")


def told(text: str, role: str = "host", *, exported: bool = False) -> list[tuple[str, str, str]]:
    """Return role, place or words, and what is noted, "?" where the role is only suggested."""
    return [
        (one.role + "?" * (not one.confirmed), one.place or one.words, one.note)
        for one in named(text, role, exported=exported)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru(?)", [("host?", "PE", "")]),
        ("Peru (requesting) (?)", [("requesting?", "PE", "")]),
        ("Atlantis (?)", [("host?", "Atlantis", "")]),
        ("Africa, regional (?)", [("host?", "002", "Africa, regional")]),
        ("Chile and Peru (?)", [("host?", "CL", ""), ("host?", "PE", "")]),
        ("Chile, Peru, Atlantis (?)", [("host?", n, "") for n in ("CL", "PE", "Atlantis")]),
        ("Russia (Kaliningrad) (?)", [("host?", "RU", "Russia (Kaliningrad)")]),
        ("Ministry of Labour, Peru (?)", [("host?", "PE", "")]),
    ],
)
def test_a_mark_behind_a_party_makes_its_role_a_suggestion(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text) == expected
    assert all(not each[0].endswith("?") for each in told(text.removesuffix("(?)")))


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        ("Peru -> Chile", "", [("providing?", "PE"), ("requesting?", "CL")]),
        ("Peru -> Chile", "beneficiary", [("implementing?", "PE"), ("beneficiary?", "CL")]),
        ("Peru -> Chile", "party", [("party?", "PE"), ("party?", "CL")]),
        (
            "Peru, Cuba -> Chile",
            "",
            [*(("providing?", n) for n in ("PE", "CU")), ("requesting?", "CL")],
        ),
        ("Peru -> Atlantis", "host", [("host", "Peru -> Atlantis")]),
        ("Peru -> Chile -> Cuba", "host", [("host", "Peru -> Chile -> Cuba")]),
        ("Requesting: Peru / Chile", "host", [("host", n) for n in ("PE", "CL", "Requesting")]),
        ("Requesting: / Providing: Peru", "host", [("host", "PE")]),
        ("Zork: Peru", "host", [("host", "PE")]),
        ("Peru (requesting) and more", "host", [("host", "PE")]),
        ("Requesting: Peru - Providing: Chile", "", [("requesting", "PE"), ("providing", "CL")]),
    ],
)
def test_roles_are_those_of_the_cell_only_where_all_of_it_tells_them(
    text: str, role: str, expected: list[tuple[str, str]]
) -> None:
    assert [each[:2] for each in told(text, role)] == expected


def test_what_is_vague_of_a_place_is_noted_and_a_place_is_named_once() -> None:
    assert told("Kenya, all countries") == [("host", "KE", "Kenya, all countries")]
    assert told("Africa, regional, Kenya") == [
        ("host", place, "Africa, regional, Kenya") for place in ("002", "KE")
    ]
    assert told("Kenya, Africa regional") == [("host", "KE", ""), ("host", "002", "")]
    assert told("Peru, Atlantis") == [("host", "PE", "Peru, Atlantis")]
    assert told("Atlantis, unspecified") == [("host", "Atlantis, unspecified", "")]
    assert told("Peru; Peru; Chile") == [("host", "PE", ""), ("host", "CL", "")]
    assert told("") == []


def test_a_row_of_ours_names_a_place_or_words() -> None:
    assert told("Peru (?)", exported=True) == [("host?", "PE", "")]
    assert told("Peru and Chile", exported=True) == [("host", "PE", ""), ("host", "CL", "")]
    assert told("Peru and Atlantis", exported=True) == [("host", "Peru and Atlantis", "")]
    assert told("Peru (requesting) (?)", exported=True) == [("host?", "Peru (requesting)", "")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ILO, Ministry of Labour", ["ILO, Ministry of Labour"]),
        ("ILO, one two three, UN", ["ILO", "one two three", "UN"]),
        ("ILO, one two three four, UN", ["ILO, one two three four, UN"]),
        ("ILO and UNDP", ["ILO", "UNDP"]),
        ("ILO & UNDP", ["ILO", "UNDP"]),
        ("Ministry, ILO, UN, Office, Bureau", ["Ministry", "ILO", "UN", "Office", "Bureau"]),
        ("Ministry, ILO, Office", ["Ministry, ILO, Office"]),
        ("ILO/ Office", ["ILO/ Office"]),
        ("ABCDEFGHIJKLMN, ILO", ["ABCDEFGHIJKLMN", "ILO"]),
        ("ABCDEFGHIJKLMNO, ILO", ["ABCDEFGHIJKLMNO, ILO"]),
        ("ILO |  Office  of wages", ["ILO", "Office of wages"]),
        ("ILO; ILO", ["ILO"]),
        ("US", ["US"]),
        ("AND", ["AND"]),
        ("Togo", ["TG"]),
    ],
)
def test_acronyms_are_cut_apart_and_names_keep_their_commas(text: str, found: list[str]) -> None:
    assert [one.place or one.words for one in organisations(text, "funding")] == found
