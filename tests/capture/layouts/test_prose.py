"""Prose: a title and the text always, and what cue words tell of it as suggestions."""

from collections.abc import Callable
from datetime import date

import pytest

from coopdesk.capture.drafts import Draft
from coopdesk.capture.layouts import prose
from coopdesk.capture.source import Source
from coopdesk.vocabulary.topics import TopicIndex

Page = Callable[[str], Source]
REPORT = """\
Report on social dialogue
From 3 to 5 May 2021, officials of the Ministry of Labour of Chile visited the Ministry of \
Labour of Uruguay to learn about tripartite councils. The mission had a budget of USD 12,500.
Main learnings
- Regular meetings build trust.
- Minutes are public.
Next steps for Chile
1. Draft a decree by 30 June 2022
2. Hold a workshop
"""
WITHOUT_CUES = """\
Thoughts on a rainy day

It rained in the morning, and people read books about France and Peru printed in 2019.
Lessons learned in life are many. The next steps of the stairs were wet. In 1994 it was dry.
"""


@pytest.fixture
def read(page: Page, topics: TopicIndex) -> Callable[[str], Draft]:
    """Read the one draft of a text."""

    def one(text: str) -> Draft:
        [draft] = prose.read(page(text), topics)
        return draft

    return one


def test_without_cues_there_is_a_title_and_the_text_and_what_was_not_found(
    read: Callable[[str], Draft],
) -> None:
    found = read(WITHOUT_CUES)
    assert {each.field for each in found.behind} == {"title", "narrative"}
    assert found.record.narrative == WITHOUT_CUES.partition("\n\n")[2].strip()
    assert found.missing == ("parties", "period", "topics", "learnings", "next_steps")


def test_sections_under_headings_are_taken_item_by_item(read: Callable[[str], Draft]) -> None:
    record = read(REPORT).record
    assert [each.text for each in record.learnings] == [
        "Regular meetings build trust",
        "Minutes are public",
    ]
    assert [(each.owner_place, each.due) for each in record.next_steps] == [
        ("CL", date(2022, 6, 30)),
        ("CL", None),
    ]


def test_what_prose_tells_is_suggested(read: Callable[[str], Draft]) -> None:
    found = read(REPORT)
    assert found.suggested == {"parties", "period", "topics", "modality", "money"}
    assert [(each.role, each.place) for each in found.record.parties] == [
        ("requesting", "CL"),
        ("providing", "UY"),
    ]
    assert [(each.currency, str(each.amount)) for each in found.record.money] == [("USD", "12500")]


def test_the_date_of_a_page_is_not_that_of_an_activity(read: Callable[[str], Draft]) -> None:
    assert read("A page\nNovember 5, 2008\nIt says little.").record.period.is_empty


def test_of_several_periods_none_is_taken(read: Callable[[str], Draft]) -> None:
    text = "News\nFrom 3 to 5 May 2021 we met. From 7 to 9 June 2021 we met again."
    assert read(text).record.period.is_empty


def test_a_text_beyond_measure_is_kept_whole_and_not_searched(
    page: Page, topics: TopicIndex
) -> None:
    text = "Title\n" + "word word word word\n" * (prose.LONGEST_READ // 15)
    [found] = prose.read(page(text), topics)
    assert len(found.record.narrative) == len(text.rstrip()) - len("Title\n")
    assert [each.field for each in found.warnings] == ["narrative"]


def test_every_field_has_its_words_at_their_place(read: Callable[[str], Draft], page: Page) -> None:
    lines = page(REPORT).lines
    for each in read(REPORT).behind:
        if each.line_from == each.line_to and each.end:
            assert lines[each.line_from - 1][each.start : each.end] == each.text


def test_a_line_behind_the_points_of_a_section_is_none_of_them(
    read: Callable[[str], Draft],
) -> None:
    text = "Report\n\nNext steps\n- Draft a guide\n- Train offices\n\nPrinted by the press office"
    assert [step.text for step in read(text).record.next_steps] == [
        "Draft a guide",
        "Train offices",
    ]
    bare = "Report\n\nNext steps\n\nDraft a guide\n\nWrite to office@example.org"
    assert [step.text for step in read(bare).record.next_steps] == ["Draft a guide"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The course was funded by the Ministry of Labour.", "Ministry of Labour"),
        ("El curso fue financiado por el Ministerio de Trabajo de Chile.",
         "Ministerio de Trabajo de Chile"),
    ],
)  # fmt: skip
def test_who_paid_is_a_funder_that_is_only_suggested(
    read: Callable[[str], Draft], text: str, name: str
) -> None:
    found = read(f"Course\n\n{text}")
    told = [(each.organisation, each.role, each.confirmed) for each in found.record.parties]
    assert told == [(name, "funder", False)]
    assert "parties" in found.suggested


@pytest.mark.parametrize(
    "text",
    [
        "No lessons learned were reported.",
        "There are no next steps.",
        "No hubo próximos pasos ni lecciones aprendidas.",
        "Aucun enseignement n'a été tiré.",
    ],
)
def test_what_is_denied_is_not_told(read: Callable[[str], Draft], text: str) -> None:
    record = read(f"Note\n\n{text}").record
    assert (record.learnings, record.next_steps) == ((), ())


def test_a_step_is_owned_by_the_country_it_begins_with(read: Callable[[str], Draft]) -> None:
    steps = read(
        "Minutes\n\nNext steps\n- Chile: send the forms\n- Peru will name two officials\n"
        "- Visit Uruguay\n"
    ).record.next_steps
    assert [each.owner_place for each in steps] == ["CL", "PE", ""]


def test_who_asks_and_who_gives_in_one_sentence_are_told_apart(
    read: Callable[[str], Draft],
) -> None:
    found = read("Letter\n\nAt the request of Peru, Chile provided training.").record.parties
    assert [(each.role, each.place) for each in found] == [
        ("requesting", "PE"),
        ("providing", "CL"),
    ]


def test_two_days_that_something_was_held_on_are_its_period(read: Callable[[str], Draft]) -> None:
    period = read("Note\n\nBoth ministries met on 3 and 4 April 2018 in Lima.").record.period
    assert (period.start, period.end) == (date(2018, 4, 3), date(2018, 4, 4))


@pytest.mark.parametrize(
    "text",
    [
        "The main learnings were not reported.",
        "Next steps are to be decided.",
        "Next steps: none",
        "Lecciones aprendidas: ninguna",
        "Prochaines étapes : à définir",
    ],
)
def test_what_is_still_open_is_not_told(read: Callable[[str], Draft], text: str) -> None:
    record = read(f"Note\n\n{text}").record
    assert (record.learnings, record.next_steps) == ((), ())


def test_what_will_be_done_by_nobody_named_is_told_whole(read: Callable[[str], Draft]) -> None:
    text = "As next steps, a manual will be drafted."
    [step] = read(f"Note\n\n{text}").record.next_steps
    assert "a manual will be drafted" in step.text


def test_next_steps_are_told_with_as_and_apart_by_will(read: Callable[[str], Draft]) -> None:
    text = "As next steps, Peru will set up a team, will draft a plan and will publish it by May."
    assert [
        (each.text, each.owner_place) for each in read(f"Note\n\n{text}").record.next_steps
    ] == [
        ("will set up a team", "PE"),
        ("will draft a plan", "PE"),
        ("will publish it by May", "PE"),
    ]
