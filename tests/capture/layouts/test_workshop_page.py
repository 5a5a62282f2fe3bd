"""Workshop pages: event date, place, topics, objectives and documents, in any of four languages."""

from collections.abc import Callable
from datetime import date

import pytest

from coopdesk.capture.layouts import workshop_page
from coopdesk.capture.source import Link, Source
from coopdesk.domain.records import Record
from coopdesk.vocabulary.topics import TopicIndex

Page = Callable[[str], Source]
ENGLISH = """\
Workshop on wage statistics

Labor inspection
Wages
Event date: 05/12/2015 to 05/14/2015
San José
Host Country: Costa Rica

Objectives:
- Compare how wages are surveyed.

Documents
Agenda of three days
Final report
"""
SPANISH = """\
Taller sobre migración laboral
Migración laboral
Fecha del evento
23/09/2018 al 25/09/2018
Ciudad
Lima
País anfitrión
Perú
Objetivos
Comparar la gestión de permisos.
"""
FRENCH = """\
Atelier sur le dialogue social
Dialogue social
Date de l'événement : 12 mai 2016
Ville : Ottawa
Pays hôte : Canada
Objectifs : comparer des pratiques.
"""


@pytest.fixture
def read(page: Page, topics: TopicIndex) -> Callable[[str], Record]:
    """Read the one record of a text."""

    def one(text: str) -> Record:
        [draft] = workshop_page.read(page(text), topics)
        return draft.record

    return one


@pytest.mark.parametrize(
    ("text", "city", "country", "days"),
    [
        (ENGLISH, "San José", "CR", (date(2015, 5, 12), date(2015, 5, 14))),
        (SPANISH, "Lima", "PE", (date(2018, 9, 23), date(2018, 9, 25))),
        (FRENCH, "Ottawa", "CA", (date(2016, 5, 12), date(2016, 5, 12))),
    ],
)
def test_place_and_date_are_read(
    read: Callable[[str], Record], text: str, city: str, country: str, days: tuple[date, date]
) -> None:
    found = read(text)
    assert (found.city, found.country_held) == (city, country)
    assert (found.period.start, found.period.end) == days
    assert [(each.role, each.place) for each in found.parties] == [("host", country)]


def test_topics_stand_in_their_order(read: Callable[[str], Record]) -> None:
    assert read(ENGLISH).topics == ("labour-inspection", "wages")


def test_objectives_are_the_text_and_documents_are_not(read: Callable[[str], Record]) -> None:
    found = read(ENGLISH)
    assert "Compare how wages are surveyed" in found.narrative
    assert "Agenda" not in found.narrative
    assert [(each.title, each.kind) for each in found.documents] == [
        ("Agenda of three days", "programme"),
        ("Final report", "report"),
    ]


def test_a_document_keeps_its_address_and_a_dead_link_is_told(
    page: Page, topics: TopicIndex
) -> None:
    lines = page(ENGLISH).lines
    links = (
        Link(13, "Agenda of three days", "https://example.org/a.pdf"),
        Link(14, "Final report", ""),
    )
    [draft] = workshop_page.read(Source("p.html", "", lines, links=links), topics)
    assert [(each.url, each.missing) for each in draft.record.documents] == [
        ("https://example.org/a.pdf", False),
        ("", True),
    ]


def test_missing_parts_stay_empty(read: Callable[[str], Record]) -> None:
    found = read("Meeting on wages\n\nEvent date: 12 May 2016\n\nObjectives\nTo compare.\n")
    assert (found.city, found.country_held, found.parties, found.documents) == ("", "", (), ())


def test_a_host_that_is_no_country_is_kept_as_a_warning(read: Callable[[str], Record]) -> None:
    found = read(ENGLISH.replace("Costa Rica", "Atlantis"))
    assert (found.country_held, [each.field for each in found.warnings]) == ("", ["country_held"])


@pytest.mark.parametrize("text", [ENGLISH, SPANISH, FRENCH])
def test_the_layout_is_known_by_its_labels(page: Page, text: str) -> None:
    assert workshop_page.fits(page(text)) > 80
    assert workshop_page.fits(page("Objectives\nWe met in a city.\nDocuments\nAgenda")) == 0


def test_a_city_stands_without_its_country_and_virtual_is_none(
    read: Callable[[str], Record],
) -> None:
    found = read(ENGLISH.replace("San José\n", "San José, Costa Rica\n"))
    assert (found.city, found.venue) == ("San José", "")
    found = read(ENGLISH.replace("San José\nHost Country: Costa Rica\n", "Virtual\n"))
    assert (found.city, found.venue) == ("", "virtual")
