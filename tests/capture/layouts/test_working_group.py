"""Pages of working groups and of activities under an agreement, in our own words, and linked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from coopdesk.capture.drafts import Draft
from coopdesk.capture.layouts import cooperative_activities, project_listing, working_group
from coopdesk.capture.linking import Offer, Where, link, linked
from coopdesk.capture.source import Source
from coopdesk.vocabulary.topics import TopicIndex

Page = Callable[[str], Source]
SEEDS = Path(__file__).parents[4] / "shared" / "seeds"
REAL = [sorted(SEEDS.glob(f"{number}_*.txt")) for number in ("000", "001")]

ACTIVITIES = """\
Home of the office
March 3, 2011   Office Home > Cooperation

Joint Activities

Labour Inspection

Mining Safety

LABOUR INSPECTION

The two ministries exchange manuals under the Andean Accord on Labour Inspection (AALI). Inspectors of both ministries read them together in 2005 and keep them in one place.

MINING SAFETY

The Bilateral Working Group of Experts on Mining Safety was created by a May 4, 2003 Joint Statement under the Andean Accord on Labour Inspection (AALI). Bolivia later joined in October 2003 to widen the circle.

The Working Group is headed by the Director of Mines of Peru and the Chilean Director of Labour. The Working Group had its first meeting on June 2 and 3, 2003 in Lima, Peru. A note to the press was issued on June 9, 2003 on what the Working Group had decided.
"""  # noqa: E501 -- paragraphs of a page are lines

GROUP = """\
Link to Spanish Page
Andean Accord
on Labour Inspection

What's New

11/05 - Next Bilateral Working Group Meeting to be held in La Paz, Bolivia, January 17-18

3/05 - Bilateral Working Group Meeting held in Arica, Chile, March 8-9

3/05 - Bilateral Mining Web Site Launched

2/05 - Congress on Inspection to be held in Peru, May 6, 2005

National Programs

Welcome Bienvenida Welcome
Standards Normas Standards
Research Investigación Research
Training Capacitación Training

The Andean Accord on Labour Inspection (AALI) is an agreement signed by Peru, Chile and Bolivia, which entered into force on April 1, 2001. It asks the parties to work together.

Bilateral Working Group of Experts
on Mining Safety

As they wished to prevent accidents, the ministers founded a group of experts. The Working Group was first established by both ministers in a May 4, 2003
Joint Statement that was signed in the capital of Peru.

The Working Group had its first meeting on June 2 and 3, 2003 in Lima, Peru. It chose three subjects.

Other Meetings
"""  # noqa: E501


def each_once(
    drafts_of_several_sources: Sequence[Sequence[Draft]], offers: Sequence[Offer]
) -> list[tuple[Where, ...]]:
    """Return what the sources tell of, each once, as the places of all drafts that tell of it."""
    groups: dict[Where, list[Where]] = {}
    group_of: dict[Where, Where] = {}
    second = {offer.second: offer.first for offer in offers}
    for at, drafts in enumerate(drafts_of_several_sources):
        for number in range(len(drafts)):
            where = (at, number)
            first = second.get(where, where)
            group_of[where] = group_of.get(first, first)
            groups.setdefault(group_of[where], []).append(where)
    return [tuple(places) for places in groups.values()]


@pytest.fixture
def group(page: Page, topics: TopicIndex) -> Callable[[str], list[Draft]]:
    return lambda text: working_group.read(page(text), topics)


@pytest.fixture
def activities(page: Page, topics: TopicIndex) -> list[Draft]:
    return cooperative_activities.read(page(ACTIVITIES), topics)


def meetings(drafts: list[Draft]) -> list[tuple[date | None, date | None, str, str]]:
    return [
        (r.period.start, r.period.end, r.city, r.country_held)
        for r in (draft.record for draft in drafts)
        if r.modality == "meeting"
    ]


def members(draft: Draft) -> set[tuple[str, str]]:
    return {(party.place, party.role) for party in draft.record.parties}


def test_each_page_is_known_by_its_structure(page: Page) -> None:
    assert cooperative_activities.fits(page(ACTIVITIES)) > 80
    assert working_group.fits(page(ACTIVITIES)) == 0
    assert working_group.fits(page(GROUP)) > 80
    assert cooperative_activities.fits(page(GROUP)) == 0
    plain = "The Working Group on Wages met on 3 May 2004 in Lima.\n\nIt spoke of pay."
    assert working_group.fits(page(plain)) == cooperative_activities.fits(page(plain)) == 0
    assert project_listing.fits(page(GROUP)) == project_listing.fits(page(ACTIVITIES)) == 0


def test_activities_tell_agreement_group_and_meeting(activities: list[Draft]) -> None:
    agreement, group, meeting = activities
    assert (agreement.record.title, agreement.record.acronym) == (
        *("Andean Accord on Labour Inspection", "AALI"),
    )
    assert agreement.record.framework_type == "agreement"
    assert group.record.title == "Bilateral Working Group of Experts on Mining Safety"
    assert group.record.framework == agreement.record.uid
    assert (group.record.period.start, group.record.period.shape) == (date(2003, 5, 4), "open")
    assert members(group) == {("BO", "member"), ("PE", "member"), ("CL", "member")}
    [joined] = [party for party in group.record.parties if party.place == "BO"]
    assert joined.note == "Bolivia later joined in October 2003"
    assert meeting.record.framework == group.record.uid
    assert meetings(activities) == [(date(2003, 6, 2), date(2003, 6, 3), "Lima", "PE")]
    assert meeting.record.period.words == "June 2 and 3, 2003"


def test_the_date_of_the_page_is_the_date_of_nothing(activities: list[Draft]) -> None:
    told = {each.text for draft in activities for each in draft.behind if each.line_from == 2}
    assert not told
    days = [(d.record.period.start, d.record.signed, d.record.in_force) for d in activities]
    assert all(day is None or day.year < 2011 for each in days for day in each)


def test_news_lend_their_year_and_say_so(group: Callable[[str], list[Draft]]) -> None:
    found = group(GROUP)
    assert meetings(found) == [
        (date(2003, 6, 2), date(2003, 6, 3), "Lima", "PE"),
        (date(2006, 1, 17), date(2006, 1, 18), "La Paz", "BO"),
        (date(2005, 3, 8), date(2005, 3, 9), "Arica", "CL"),
    ]
    first, coming, held = found[2:]
    assert not first.warnings
    assert [each.field for each in coming.warnings] == ["period"]
    assert "11/05" in coming.warnings[0].text
    assert (coming.record.status, held.record.status) == ("scheduled", "completed")
    assert {"period", "status"} <= coming.suggested


def test_a_month_alone_is_as_exact_as_a_month(group: Callable[[str], list[Draft]]) -> None:
    found = group(GROUP.replace("January 17-18", "Dec."))
    coming = found[3].record.period
    assert (coming.start, coming.end, coming.start_precision) == (
        *(date(2005, 12, 1), date(2005, 12, 31), "month"),
    )


def test_the_agreement_has_its_parties_and_its_day(group: Callable[[str], list[Draft]]) -> None:
    agreement = group(GROUP)[0]
    assert agreement.record.in_force == date(2001, 4, 1)
    assert members(agreement) == {("PE", "party"), ("CL", "party"), ("BO", "party")}
    assert not any(party.confirmed for party in agreement.record.parties)
    assert not agreement.warnings


def test_a_menu_of_several_languages_stays_as_it_stands(
    group: Callable[[str], list[Draft]],
) -> None:
    agreement = group(GROUP)[0]
    assert "Standards Normas Standards\nResearch Investigación Research" in (
        agreement.record.narrative
    )


@pytest.mark.parametrize(
    "broken",
    [
        GROUP.replace("\n", "\r\n"),
        GROUP.replace("\n\n", "\n\n\n"),
        "\n".join(f"  {line}" for line in GROUP.split("\n")),
        GROUP.replace("meeting on June 2 and", "meeting on\nJune 2 and"),
        GROUP.replace("held in La Paz", "held in\nLa Paz"),
        GROUP.replace("June 2 and 3, 2003", "2 and 3 June 2003"),
    ],
    ids=["crlf", "doubled", "indented", "prose", "news", "days first"],
)
def test_line_breaks_change_nothing(broken: str, group: Callable[[str], list[Draft]]) -> None:
    expected = group(GROUP)
    found = group(broken)
    assert meetings(found) == meetings(expected)
    assert found[1].record.title == expected[1].record.title
    assert found[1].record.period.start == date(2003, 5, 4)


def test_a_page_in_spanish(group: Callable[[str], list[Draft]], page: Page) -> None:
    text = (
        "Novedades\n\n"
        "4/12 - Reunión del Grupo de Trabajo celebrada en Quito, Ecuador, 26 y 27 de abril\n\n"
        "3/12 - Sitio web publicado\n\n"
        "El Acuerdo Andino de Inspección (AAI) es un convenio firmado por Ecuador, Colombia y "
        "Perú, que entró en vigor el 1 de enero de 2009. Busca mejorar el trabajo.\n\n"
        "Grupo de Trabajo Andino sobre Seguridad Minera\n\n"
        "El Grupo de Trabajo fue creado por los ministros el 4 de mayo de 2011 con el fin de "
        "prevenir accidentes en las minas de los países.\n\n"
        "El Grupo de Trabajo celebró su primera reunión los días 8 y 9 de julio de 2011 en "
        "Bogotá, Colombia, con expertos de todos los países.\n"
    )
    assert working_group.fits(page(text)) > 80
    found = group(text)
    agreement, band = found[0].record, found[1].record
    assert (agreement.acronym, agreement.in_force) == ("AAI", date(2009, 1, 1))
    assert (band.period.start, band.language) == (date(2011, 5, 4), "es")
    assert meetings(found) == [
        (date(2011, 7, 8), date(2011, 7, 9), "Bogotá", "CO"),
        (date(2012, 4, 26), date(2012, 4, 27), "Quito", "EC"),
    ]


def test_two_agreements_in_a_sentence_are_a_note(group: Callable[[str], list[Draft]]) -> None:
    text = GROUP.replace("is an agreement signed", "is beside the Andean Trade Accord (ATA) signed")
    [note] = group(text)[0].warnings
    assert (note.field, note.severity) == ("in_force", "note")
    assert "ATA" in note.text


def test_behind_every_field_are_the_words_of_its_lines(
    page: Page, activities: list[Draft], group: Callable[[str], list[Draft]]
) -> None:
    for text, drafts in ((ACTIVITIES, activities), (GROUP, group(GROUP))):
        lines = page(text).lines
        for draft in drafts:
            assert draft.words_behind("title")
            for each in draft.behind:
                if each.line_from == each.line_to:
                    assert lines[each.line_from - 1][each.start : each.end] == each.text


def test_the_same_group_of_two_pages_is_offered_once(
    page: Page, activities: list[Draft], topics: TopicIndex
) -> None:
    source = page(GROUP)
    other = Source("other.txt", "1" * 64, source.lines)
    both = [activities, working_group.read(other, topics)]
    offers = link(both)
    assert [(offer.first, offer.second) for offer in offers] == [
        *(((0, 0), (1, 0)), ((0, 1), (1, 1)), ((0, 2), (1, 2))),
    ]
    assert [len(places) for places in each_once(both, offers)] == [2, 2, 2, 1, 1]
    told = linked(both, offers)
    assert [len(drafts) for drafts in told] == [len(drafts) for drafts in both]
    [relation] = told[1][1].record.related
    assert (relation.kind, relation.other) == ("same_as", activities[1].record.uid)


def test_another_group_is_not_offered(
    page: Page, activities: list[Draft], topics: TopicIndex
) -> None:
    text = GROUP.replace("Mining Safety", "Fair Wages").replace("May 4, 2003", "May 4, 2002")
    other = Source("other.txt", "1" * 64, page(text).lines)
    offers = link([activities, working_group.read(other, topics)])
    assert [offer.second for offer in offers] == [(1, 0)]  # the agreement alone


@pytest.mark.skipif(not all(REAL), reason="the source documents are not here")
def test_the_real_pages_tell_one_group_with_its_meetings(topics: TopicIndex) -> None:
    sources = [
        Source(found[0].name, str(n) * 64, tuple(found[0].read_text("utf-8").splitlines()))
        for n, found in enumerate(REAL)
    ]
    assert cooperative_activities.fits(sources[0]) > working_group.fits(sources[0])
    assert working_group.fits(sources[1]) > cooperative_activities.fits(sources[1])
    both = [
        cooperative_activities.read(sources[0], topics),
        working_group.read(sources[1], topics),
    ]
    offers = link(both)
    once = [both[places[0][0]][places[0][1]].record for places in each_once(both, offers)]
    assert [each.kind for each in once] == ["framework"] * 2 + ["exchange"] * 3
    assert both[1][0].record.in_force == date(1994, 1, 1)
    assert once[1].period.start == date(2002, 6, 11)
    assert members(both[0][1]) == {(code, "member") for code in ("US", "MX", "CA")}
    days = [(each.period.start, each.period.end, each.city) for each in once[2:]]
    assert days == [
        (date(2002, 7, 8), date(2002, 7, 9), "Mexico City"),
        (date(2004, 9, 1), date(2004, 9, 30), "New Orleans"),
        (date(2004, 4, 26), date(2004, 4, 27), "Toronto"),
    ]


def test_capitals_without_end_and_long_reports_are_no_such_page(page: Page) -> None:
    for text in ("A B " * 14_000, "Working Group " + "of the " * 8_000, GROUP * 60):
        assert working_group.fits(page(text)) == cooperative_activities.fits(page(text)) == 0


def test_a_meeting_told_in_a_short_paragraph_is_found_and_its_city_ends_no_sentence(
    group: Callable[[str], list[Draft]],
) -> None:
    told = "The Working Group had its first meeting on June 2 and 3, 2003 in Lima. It chose."
    before, _, after = GROUP.partition("The Working Group had its first")
    text = f"{before}{told}\n{after.partition(chr(10))[2]}"
    assert told in text
    days = (date(2003, 6, 2), date(2003, 6, 3))
    assert (*days, "Lima", "") in meetings(group(text))
