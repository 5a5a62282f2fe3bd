"""Listings of projects, in our own words: other counts, languages, breaks and missing parts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from coopdesk.capture.drafts import Draft
from coopdesk.capture.layouts import project_listing
from coopdesk.capture.source import Source
from coopdesk.vocabulary.topics import TopicIndex

Page = Callable[[str], Source]
SEEDS = sorted((Path(__file__).parents[4] / "shared" / "seeds").glob("004_*.txt"))

LISTING = """\
Cooperation of the department

We help administrations to:
1) keep registers of workplaces;
2) plan visits by risk.

Projects

  1. Safer quarries in East Africa

    1 March 2015 - 30 June 2018

    A US$ 2.5 million project in Kenya and Uganda to make quarries safer. It was implemented over
    eighteen months and by local teams.

  2. Registers of workplaces in Peru

    5 May 2016 - 4 May 2017

    The project helps the inspectorate in Peru to keep one register of workplaces. Funded by the
    Government of Norway, it trains clerks in two regions.

  3. Registers of workplaces in Andean countries

    5 May 2016 - 4 May 2017

    The project helps the inspectorates in Peru and Ecuador to keep one register of workplaces.
    Funded by the Government of Norway, it trains clerks in two regions.

  4. Guides for small farms

    2 February 2014 - 1 February 2017

    The guides are tested in four pilot countries. The project was carried out over two years.
"""


@pytest.fixture
def drafts(page: Page, topics: TopicIndex) -> Callable[[str], list[Draft]]:
    return lambda text: project_listing.read(page(text), topics)


def days(draft: Draft) -> tuple[date | None, date | None]:
    return draft.record.period.start, draft.record.period.end


def places(draft: Draft, role: str = "beneficiary") -> list[str]:
    return [party.place for party in draft.record.parties if party.role == role]


def test_each_number_with_dates_is_a_project(
    page: Page, drafts: Callable[[str], list[Draft]]
) -> None:
    found = drafts(LISTING)
    assert project_listing.fits(page(LISTING)) > 80
    assert [draft.record.kind for draft in found] == ["project"] * 4
    assert [draft.record.title for draft in found] == [
        "Safer quarries in East Africa",
        "Registers of workplaces in Peru",
        "Registers of workplaces in Andean countries",
        "Guides for small farms",
    ]
    assert days(found[0]) == (date(2015, 3, 1), date(2018, 6, 30))
    assert {draft.record.period.start_precision for draft in found} == {"day"}
    assert found[0].record.language == "en"


def test_countries_money_and_donors_of_prose_are_suggested(
    drafts: Callable[[str], list[Draft]],
) -> None:
    first, second, *_ = drafts(LISTING)
    assert {"KE", "UG"} <= set(places(first))
    assert [(m.amount, m.currency) for m in first.record.money] == [(Decimal(2_500_000), "USD")]
    assert places(second) == ["PE"]
    assert [p.organisation for p in second.record.parties if p.role == "funding"] == [
        "Government of Norway"
    ]
    assert not any(p.confirmed for draft in (first, second) for p in draft.record.parties)
    assert {"parties", "money"} <= first.suggested


def test_entries_much_alike_stay_apart_with_a_note(drafts: Callable[[str], list[Draft]]) -> None:
    _, second, third, fourth = drafts(LISTING)
    assert [each.field for each in second.warnings] == ["title"]
    assert "Andean" in second.warnings[0].text
    assert "in Peru" in third.warnings[0].text
    assert not any(each.field == "title" for each in fourth.warnings)


def test_prose_that_contradicts_the_dates_is_kept_with_a_warning(
    drafts: Callable[[str], list[Draft]],
) -> None:
    fourth = drafts(LISTING)[3]
    [warning, note] = fourth.warnings
    assert (warning.field, warning.severity) == ("period", "warning")
    assert "two years" in warning.text
    assert days(fourth) == (date(2014, 2, 2), date(2017, 2, 1))
    assert (note.field, note.severity) == ("parties", "note")
    assert "four pilot countries" in note.text
    assert places(fourth) == []


def test_behind_every_field_are_the_words_of_its_lines(
    page: Page, drafts: Callable[[str], list[Draft]]
) -> None:
    lines = page(LISTING).lines
    found = drafts(LISTING)
    for draft in found:
        assert {"title", "period", "descriptions"} <= {each.field for each in draft.behind}
        for each in draft.behind:
            if each.line_from == each.line_to:
                assert lines[each.line_from - 1][each.start : each.end] == each.text
    [period] = found[1].words_behind("period")
    assert period.text == "5 May 2016 - 4 May 2017"


@pytest.mark.parametrize(
    "broken",
    [
        LISTING.replace("\n\n", "\n"),
        LISTING.replace("\n", "\n\n"),
        LISTING.replace("\n", "\r\n"),
        "\n".join(line.strip() for line in LISTING.split("\n")),
        LISTING.replace(" - ", " –\n    "),
        LISTING.replace(" quarries in East", "\n   quarries in East"),
        LISTING.replace("1 March 2015 -", "\f1 March 2015 -"),
        LISTING.replace(". ", ".\n     ").replace("\n\n    5 May", "\n\n    Period: 5 May"),
    ],
    ids=["no blanks", "doubled", "crlf", "flush", "dates", "title", "page", "number alone"],
)
def test_line_breaks_and_blanks_change_nothing(
    broken: str, drafts: Callable[[str], list[Draft]]
) -> None:
    found = drafts(broken)
    assert [(each.record.title, days(each)) for each in found] == [
        (each.record.title, days(each)) for each in drafts(LISTING)
    ]
    texts = [" ".join(each.record.descriptions[0].text.split()) for each in found]
    assert texts == [" ".join(e.record.descriptions[0].text.split()) for e in drafts(LISTING)]


@pytest.mark.parametrize(
    ("text", "language", "start", "end", "place"),
    [
        (
            (
                "1. Minas más seguras\n\n3 de enero de 2011 - 29 de febrero de 2012\n\n"
                "El proyecto se ejecuta en Bolivia con las cooperativas de la minería y más."
            ),
            *("es", date(2011, 1, 3), date(2012, 2, 29), "BO"),
        ),
        (
            (
                "1. Des ports plus sûrs\n\n1er mars 2013 – 31 août 2014\n\n"
                "Le projet forme les inspecteurs du travail des ports au Sénégal et dans les îles."
            ),
            *("fr", date(2013, 3, 1), date(2014, 8, 31), "SN"),
        ),
        (
            (
                "1) Colheitas seguras\n\n1 de março de 2019 a 30 de junho de 2021\n\n"
                "O projeto forma os inspetores do trabalho no Brasil e apoia as cooperativas."
            ),
            *("pt", date(2019, 3, 1), date(2021, 6, 30), "BR"),
        ),
    ],
)
def test_one_entry_in_another_language(
    page: Page,
    drafts: Callable[[str], list[Draft]],
    text: str,
    language: str,
    start: date,
    end: date,
    place: str,
) -> None:
    assert project_listing.fits(page(text)) > 40
    [draft] = drafts(text)
    assert (draft.record.language, days(draft)) == (language, (start, end))
    assert place in places(draft)


def test_an_entry_without_description_or_dates_says_so(
    drafts: Callable[[str], list[Draft]],
) -> None:
    text = (
        "1. Lamps for miners\n\n1 May 2010 - 2 May 2011\n\n"
        "2. Boots for miners\n\nBoots are tested with unions.\n\n"
        "3. Helmets for miners\n\n1 May 2012 - present\n\nHelmets are tested.\n"
    )
    first, second, third = drafts(text)
    assert "descriptions" in first.missing
    assert not first.record.descriptions
    assert second.record.title == "Boots for miners"
    assert second.record.descriptions[0].text == "Boots are tested with unions."
    assert "period" in second.missing
    assert third.record.period.shape == "open"


def test_impossible_dates_keep_their_words_with_a_warning(
    drafts: Callable[[str], list[Draft]],
) -> None:
    text = (
        "1. Lamps\n\n31 February 2010 - 2 May 2011\n\nLamps for all.\n\n"
        "2. Boots\n\n1 May 2012 - 3 May 2013\n\nBoots for all.\n"
    )
    first, second = drafts(text)
    assert first.record.period.words == "31 February 2010 - 2 May 2011"
    assert first.record.period.start is None
    assert [(each.field, each.severity) for each in first.warnings] == [("period", "warning")]
    assert not second.warnings


def test_a_list_in_a_description_is_no_entry(drafts: Callable[[str], list[Draft]]) -> None:
    text = (
        "1. Lamps\n\n1 May 2010 - 2 May 2011\n\nThe steps are:\n1. Count lamps\n2. Buy lamps\n\n"
        "2. Boots\n\n1 May 2012 - 3 May 2013\n\nBoots for all.\n"
    )
    first, second = drafts(text)
    assert "Buy lamps" in first.record.descriptions[0].text
    assert second.record.title == "Boots"


@pytest.mark.parametrize(
    ("prose", "wanted"),
    [
        ("The project makes global products for all unions.", ["001"]),
        ("The project answers the global crisis of prices.", []),
        ("The project is funded by Norway in Kenya.", ["KE"]),
        ("The project follows the rules of the European Union.", []),
        ("Experts from Spain teach inspectors.", []),
    ],
)
def test_a_place_is_suggested_only_where_the_project_works(
    prose: str, wanted: list[str], drafts: Callable[[str], list[Draft]]
) -> None:
    [draft] = drafts(f"1. Safe work\n\n1 May 2010 - 2 May 2011\n\n{prose}\n")
    assert places(draft) == wanted


def test_text_without_dated_numbers_is_no_listing(page: Page) -> None:
    assert project_listing.fits(page("1. First\n2. Second\n\nText of 5 May 2016.")) == 0
    assert project_listing.fits(page("Workshop\n\n09/23/2019 to 09/26/2019\n\nTexts.")) == 0


@pytest.mark.skipif(not SEEDS, reason="the source documents are not here")
def test_the_real_listing_has_ten_projects(topics: TopicIndex) -> None:
    text = SEEDS[0].read_text(encoding="utf-8")
    source = Source(SEEDS[0].name, "0" * 64, tuple(text.splitlines()))
    found = project_listing.read(source, topics)
    assert len(found) == 10
    assert all(d.record.period.start_precision == "day" for d in found)
    assert days(found[5]) == (date(2011, 1, 3), date(2012, 2, 29))
    [money] = found[0].record.money
    assert (money.amount, money.currency) == (Decimal(3_000_000), "EUR")
    assert [places(d) for d in found] == [
        *(["AL"], ["035", "VN", "KH"], ["VN"], ["143", "KG", "TJ"], []),
        *(["029"], ["001"], ["FJ"], [], ["002", "MZ", "TZ"]),
    ]
    assert [p.organisation for p in found[9].record.parties if p.role == "funding"] == ["DANIDA"]
    fields = [[each.field for each in draft.warnings] for draft in found]
    assert fields == [
        *([], ["title"], ["title"], [], ["period", "parties"]),
        *([], [], [], [], []),
    ]


def test_what_is_over_says_so_behind_its_dates(drafts: Callable[[str], list[Draft]]) -> None:
    [draft] = drafts("1. Lamps\n\n2010 - 2013 (ended)\n\nLamps for all.\n")
    assert days(draft) == (date(2010, 1, 1), date(2013, 12, 31))


@pytest.mark.parametrize(
    ("prose", "amount"),
    [
        ("CHF 800,000 came from Switzerland.", 800_000),
        ("Il est financé par la France à hauteur de 3 millions d'euros.", 3_000_000),
        ("Exports rose to USD 3 million.", 0),
    ],
)
def test_an_amount_is_money_only_where_it_is_given(
    prose: str, amount: int, drafts: Callable[[str], list[Draft]]
) -> None:
    [draft] = drafts(f"1. Lamps\n\n1 May 2010 - 2 May 2013\n\n{prose}\n")
    assert [each.amount for each in draft.record.money] == ([Decimal(amount)] if amount else [])


def test_who_contributes_is_no_beneficiary(drafts: Callable[[str], list[Draft]]) -> None:
    text = (
        "1. Lamps\n\n1 May 2010 - 2 May 2013\n\nWorks in Ghana. Sweden contributed SEK 5 million.\n"
    )
    [draft] = drafts(text)
    assert places(draft) == ["GH"]
    assert [(each.amount, each.currency) for each in draft.record.money] == [
        (Decimal(5_000_000), "SEK")
    ]
