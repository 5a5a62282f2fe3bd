"""Exchange pages: what is printed, what prose suggests, and what stays open."""

import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from coopdesk.capture.drafts import Draft
from coopdesk.capture.layouts import exchange_page
from coopdesk.capture.source import Source
from coopdesk.vocabulary.topics import TopicIndex

Page = Callable[[str], Source]
FROM_PROSE = {"parties", "modality", "participants", "learnings", "next_steps", "comments"}
SEED = Path(__file__).parents[4] / "shared" / "seeds" / "002_4d40bb1590d0b8fb.txt"

ENGLISH = """\
Wage protection - Advising conciliators on wage claims

Requesting countryProviding country
Minimum wage
Labor inspection
05/04/2020 to 05/18/2020
From May 4 to 18, 2020, experts from the Ministry of Labor of Chile visited the Ministry of \
Labor of Peru to provide technical assistance on wage claims.
In these days, 14 conciliators from the Directorate of Labor Relations were trained.
Among the main learnings reported by Peru, it is worth noting shorter hearings, clearer forms \
for claims, and joint visits with inspectors.
Peru also mentioned among their next steps to draft a guide, to train all regional offices, \
and to review, and not only collect, monthly figures.
The Ministry of Labor of Chile added that Peru can count on its support.

Announcement number:
"""
SPANISH = """\
Empleo juvenil - Servicios públicos de empleo

País solicitantePaís oferente
Empleo juvenil
05/04/2020 al 05/08/2020
Del 4 al 8 de mayo de 2020, funcionarios del Ministerio de Trabajo de Perú visitaron el \
Ministerio del Trabajo de Chile para conocer su bolsa de trabajo.
Entre los principales aprendizajes señalados por Perú, cabe destacar el uso de registros y \
padrones, la articulación con los municipios y la formación de orientadores.
Asimismo, Perú indicó entre sus próximos pasos capacitar a los orientadores y diseñar un portal.
El Ministerio del Trabajo de Chile agregó que Perú cuenta con un buen equipo.

Número de convocatoria: 2019-2
"""
FRENCH = """\
Travail des enfants - Former des formateurs
Pays demandeur : Paraguay   Pays prestataire : Argentine
Travail des enfants
Du 3 au 6 juin 2018

Du 3 au 6 juin 2018, une délégation du
Ministère du Travail de l'Argentine s'est rendue
au Ministère du Travail du Paraguay pour fournir
une assistance technique.

Parmi les principaux enseignements mentionnés
par le Paraguay, il convient de souligner :
- le rôle des statistiques
- la formation continue
"""
PORTUGUESE = """\
Inspeção do trabalho - Planejamento

País requerente
Uruguai
País prestador
Brasil
Inspeção do trabalho
De 3 a 6 de junho de 2018
De 3 a 6 de junho de 2018, especialistas do Ministério do Trabalho do Brasil visitaram o \
Ministério do Trabalho do Uruguai para prestar cooperação técnica.
Entre os principais aprendizados, o Uruguai destacou o uso de dados na seleção, o planejamento \
anual e a formação de equipes.
"""


@pytest.fixture
def read(page: Page, topics: TopicIndex) -> Callable[[str], Draft]:
    """Read the one draft of a text."""

    def one(text: str) -> Draft:
        [draft] = exchange_page.read(page(text), topics)
        return draft

    return one


def parties(draft: Draft) -> list[tuple[str, str, bool]]:
    return [(each.role, each.place, each.confirmed) for each in draft.record.parties]


def test_who_provided_follows_from_prose_where_the_labels_are_bare(
    read: Callable[[str], Draft],
) -> None:
    found = read(ENGLISH)
    assert parties(found) == [("requesting", "PE", False), ("providing", "CL", False)]
    assert found.record.modality == "expert_visit"
    assert found.suggested == FROM_PROSE


def test_a_visit_to_learn_makes_the_host_the_provider(read: Callable[[str], Draft]) -> None:
    found = read(SPANISH)
    assert parties(found) == [("requesting", "PE", False), ("providing", "CL", False)]
    assert found.record.modality == "study_visit"


def test_a_visit_alone_decides_nothing(read: Callable[[str], Draft]) -> None:
    page_text = "Wages - Visit\n\nRequesting countryProviding country\nWages\n09/23/2019\n"
    found = read(page_text + "Officials from Chile visited Peru.\n")
    assert found.record.parties == ()
    assert "parties" in found.missing


def test_values_behind_the_labels_are_no_suggestions(read: Callable[[str], Draft]) -> None:
    assert parties(read(FRENCH)) == [("requesting", "PY", True), ("providing", "AR", True)]
    assert parties(read(PORTUGUESE)) == [("requesting", "UY", True), ("providing", "BR", True)]


def test_printed_roles_stay_and_the_text_that_contradicts_them_is_told(
    read: Callable[[str], Draft],
) -> None:
    turned = FRENCH.replace("demandeur : Paraguay", "demandeur : Argentine")
    found = read(turned.replace("prestataire : Argentine", "prestataire : Paraguay"))
    assert parties(found) == [("requesting", "AR", True), ("providing", "PY", True)]
    assert {each.field for each in found.warnings} == {"parties"}


@pytest.mark.parametrize(
    ("text", "count", "last"),
    [
        (ENGLISH, 3, "joint visits with inspectors"),
        (SPANISH, 3, "la formación de orientadores"),
        (FRENCH, 2, "la formation continue"),
        (PORTUGUESE, 3, "a formação de equipes"),
    ],
)
def test_learnings_are_told_apart(
    read: Callable[[str], Draft], text: str, count: int, last: str
) -> None:
    found = read(text).record.learnings
    assert (len(found), found[-1].text) == (count, last)


def test_next_steps_are_told_apart_and_owned(read: Callable[[str], Draft]) -> None:
    steps = read(ENGLISH).record.next_steps
    assert [each.text for each in steps] == [
        "to draft a guide",
        "to train all regional offices",
        "to review, and not only collect, monthly figures",
    ]
    assert {(each.owner_place, each.owner, each.status) for each in steps} == {
        ("PE", "Peru", "open")
    }
    assert len(read(SPANISH).record.next_steps) == 2


def test_participants_and_the_comment_of_the_provider_are_read(
    read: Callable[[str], Draft],
) -> None:
    record = read(ENGLISH).record
    [group] = record.participants
    assert (group.total, group.organisation) == (14, "Directorate of Labor Relations")
    [comment] = record.comments
    assert (comment.kind, comment.author) == ("provider", "Ministry of Labor of Chile")


def test_an_empty_announcement_number_is_not_an_absent_one(read: Callable[[str], Draft]) -> None:
    numbers = [read(text).record.announcement_number for text in (ENGLISH, SPANISH, FRENCH)]
    assert numbers == ["", "2019-2", None]


def test_prose_decides_whether_day_or_month_stands_first(read: Callable[[str], Draft]) -> None:
    period = read(SPANISH).record.period
    assert (period.start, period.end) == (date(2020, 5, 4), date(2020, 5, 8))


def test_without_prose_the_order_of_day_and_month_stays_open(read: Callable[[str], Draft]) -> None:
    found = read("Wages - Visit\n\nRequesting country: Peru\nWages\n04/05/2021\n")
    assert found.record.period.start is None
    assert found.record.period.words == "04/05/2021"
    assert [each.field for each in found.warnings] == ["period"]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("04/05/2021 to 04/06/2021", date(2021, 4, 5), date(2021, 4, 6)),
        ("06/04/2021 to 09/04/2021", date(2021, 4, 6), date(2021, 4, 9)),
    ],
)
def test_without_prose_the_reading_that_is_days_and_not_months_is_suggested(
    read: Callable[[str], Draft], words: str, first: date, last: date
) -> None:
    found = read(f"Wages - Visit\n\nRequesting country: Peru\nWages\n{words}\n")
    assert (found.record.period.start, found.record.period.end) == (first, last)
    assert "period" in found.suggested
    assert [each.field for each in found.warnings] == ["period"]


def test_other_dates_in_the_text_are_kept_as_a_warning(read: Callable[[str], Draft]) -> None:
    found = read(ENGLISH.replace("From May 4 to 18", "From May 5 to 19"))
    assert found.record.period.start == date(2020, 5, 4)
    assert [each.field for each in found.warnings] == ["period"]


def test_a_line_that_is_no_topic_is_told(read: Callable[[str], Draft]) -> None:
    found = read(ENGLISH.replace("Minimum wage\n", "Minimum wage\nWeaving of baskets\n"))
    assert found.record.topics == ("minimum-wage", "labour-inspection")
    assert [each.field for each in found.warnings] == ["topics"]


def test_what_the_page_does_not_tell_is_missing(read: Callable[[str], Draft]) -> None:
    found = read("Wages - Visit\n\nRequesting country: Peru\nProviding country:\nWages\n")
    assert set(found.missing) == {
        *("parties", "period", "narrative", "learnings", "next_steps"),
    }


@pytest.mark.parametrize("text", [ENGLISH, SPANISH, FRENCH, PORTUGUESE])
def test_every_field_has_the_words_behind_it(
    read: Callable[[str], Draft], page: Page, text: str
) -> None:
    found, lines = read(text), page(text).lines
    for each in found.behind:
        if each.line_from == each.line_to and each.end:
            assert lines[each.line_from - 1][each.start : each.end] == each.text
    told = {each.field for each in found.behind}
    assert {"title", "period", "topics", "parties", "learnings", "narrative"} <= told


@pytest.mark.parametrize("text", [ENGLISH, SPANISH, FRENCH, PORTUGUESE])
def test_the_layout_is_known_by_its_structure(page: Page, text: str) -> None:
    assert exchange_page.fits(page(text)) >= 60
    body = "\n".join(line for line in text.splitlines() if len(line) > 90)
    assert exchange_page.fits(page(body)) == 0


@pytest.mark.parametrize("change", ["doubled", "indented", "unparted"])
def test_other_line_breaks_change_nothing(read: Callable[[str], Draft], change: str) -> None:
    lines = ENGLISH.splitlines()
    changed = {
        "doubled": "\n\n".join(lines),
        "indented": "\r\n".join(f"   {line}" for line in lines),
        "unparted": "\n".join(line for line in lines if line),
    }[change]
    found, known = read(changed).record, read(ENGLISH).record
    assert (found.title, found.topics, found.parties) == (known.title, known.topics, known.parties)
    assert (found.learnings, found.next_steps) == (known.learnings, known.next_steps)
    assert (found.period, found.comments) == (known.period, known.comments)


@pytest.mark.parametrize(("width", "end"), [(60, "\n"), (80, "\n"), (80, "\n\n"), (100, "\r\n")])
def test_wrapped_lines_change_nothing(read: Callable[[str], Draft], width: int, end: str) -> None:
    title, *rest = ENGLISH.splitlines()
    title = f"{title} in small offices of the child labour inspection"
    known = read("\n".join([title, *rest])).record
    wrapped = [part for line in [title, *rest] for part in (textwrap.wrap(line, width) or [""])]
    found = read(end.join(wrapped)).record
    assert (found.title, found.topics, found.parties) == (known.title, known.topics, known.parties)
    assert (found.learnings, found.next_steps) == (known.learnings, known.next_steps)
    assert (found.participants, found.comments) == (known.participants, known.comments)


@pytest.mark.skipif(not SEED.exists(), reason="the source documents are not here")
def test_the_source_document_is_read_whole(read: Callable[[str], Draft]) -> None:
    found = read(SEED.read_text(encoding="utf-8"))
    record = found.record
    assert parties(found) == [("requesting", "MX", False), ("providing", "AR", False)]
    assert record.topics == ("child-labour", "labour-inspection")
    assert (record.period.start, record.period.end) == (date(2019, 9, 23), date(2019, 9, 26))
    assert (len(record.learnings), len(record.next_steps)) == (3, 4)
    assert {(each.owner_place, each.status) for each in record.next_steps} == {("MX", "open")}
    assert [(each.total, each.kind) for each in record.participants] == [(20, "inspectors")]
    assert "General Directorate" in record.participants[0].organisation
    assert [each.kind for each in record.comments] == ["provider"]
    assert (record.modality, record.announcement_number) == ("expert_visit", "")
    assert (found.suggested, found.warnings) == (FROM_PROSE, ())


@pytest.mark.parametrize("between", ["\n\n", "\n", ""])
def test_pages_in_a_row_are_an_exchange_each(page: Page, topics: TopicIndex, between: str) -> None:
    one, two, three = exchange_page.read(
        page(ENGLISH + between + SPANISH + between + ENGLISH.replace("Peru", "Ecuador")), topics
    )
    alone = [exchange_page.read(page(text), topics)[0] for text in (ENGLISH, SPANISH)]
    assert [each.record for each in (one, two)] == [each.record for each in alone]
    assert parties(three) == [("requesting", "EC", False), ("providing", "CL", False)]
    first, last = three.behind[-1].line_from, len(ENGLISH.splitlines())
    assert first > last  # lines keep their numbers


def test_labels_that_head_columns_have_the_cells_below_them(read: Callable[[str], Draft]) -> None:
    head = "Wages - Visit\n\nRequesting country\tProviding country\nSuriname\tGuyana\nWages\n"
    found = read(f"{head}05/13/2021\n")
    assert parties(found) == [("requesting", "SR", True), ("providing", "GY", True)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Both ministries held three virtual sessions.", ("", "virtual")),
        ("The ministries met by videoconference.", ("videoconference", "virtual")),
        ("Ambas instituciones realizaron un taller virtual.", ("", "virtual")),
        ("A guide on virtual meetings was printed.", ("", "")),
    ],
)
def test_an_exchange_from_afar_is_told_by_what_was_held(
    read: Callable[[str], Draft], text: str, told: tuple[str, str]
) -> None:
    found = read(f"Wages - Talks\n\nRequesting country: Peru\nWages\n05/13/2021\n{text}\n")
    assert (found.record.modality, found.record.venue) == told
    assert {"modality", "venue"} & found.suggested == {
        name for name, value in zip(("modality", "venue"), told, strict=True) if value
    }


def test_the_title_tells_who_gave_to_whom(read: Callable[[str], Draft]) -> None:
    found = read(
        "Technical assistance from Chile to Peru\n\n"
        "Requesting countryProviding country\nWages\n05/13/2021\n"
    )
    assert parties(found) == [("requesting", "PE", False), ("providing", "CL", False)]


def test_experts_who_were_received_and_trained_others_are_of_the_provider(
    read: Callable[[str], Draft],
) -> None:
    text = "The Ministry of Labor of Honduras received two experts of Spain, who provided training."
    found = read(
        f"Wages - Visit\n\nRequesting countryProviding country\nWages\n05/13/2021\n{text}\n"
    )
    assert parties(found) == [("requesting", "HN", False), ("providing", "ES", False)]
    assert found.record.modality == "expert_visit"


def test_people_are_counted_behind_a_label_and_in_words(read: Callable[[str], Draft]) -> None:
    head = "Wages - Visit\n\nRequesting country: Peru\nWages\n05/13/2021\n"
    texts = ("Participants: 9", "Fourteen inspectors participated.")
    assert [
        [group.total for group in read(f"{head}{text}\n").record.participants] for text in texts
    ] == [[9], [14]]


def test_facts_in_a_table_above_the_heading_are_those_of_the_page(
    read: Callable[[str], Draft],
) -> None:
    found = read(
        "Requesting country:\tPeru\nProviding country:\tChile\nDate:\t08/19/2013 to 08/22/2013\n\n"
        "Training on wage inspection\n\nOfficials met.\n"
    )
    assert found.record.title == "Training on wage inspection"
    assert parties(found) == [("requesting", "PE", True), ("providing", "CL", True)]
    assert found.record.period.start == date(2013, 8, 19)
    assert found.record.narrative == "Officials met."


@pytest.mark.parametrize(
    "title",
    ["Asistencia técnica de Chile a Perú", "Assistance technique du Chili au Pérou"],
)
def test_a_title_tells_who_gave_to_whom_in_other_languages(
    read: Callable[[str], Draft], title: str
) -> None:
    found = read(f"{title}\n\nRequesting countryProviding country\nWages\n05/13/2021\n")
    assert parties(found) == [("requesting", "PE", False), ("providing", "CL", False)]
