"""What is kept is tidy, says as much as was written, and can be held by every file."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopdesk.domain.clean import clean_record, is_empty
from coopdesk.domain.errors import AmountRefused, TextRefused, TitleMissing
from coopdesk.domain.records import (
    Document,
    Learning,
    Money,
    NextStep,
    ParticipantGroup,
    Party,
    Record,
    StepNote,
)
from coopdesk.domain.results import Activity, ActivityItem, NodeModel, ResultNode
from tests.records import any_records

few = settings(max_examples=25, deadline=None)
ragged = st.text("a é\u00a0\u200b\t\r\n\x0b\x1c\x85\u2028", max_size=12)


@few
@given(record=any_records())
def test_a_tidy_record_stays_as_it_is(record: Record) -> None:
    assert clean_record(record) == record


@few
@given(text=ragged)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean_record(Record(title="One", narrative=text, learnings=(Learning(text),)))
    assert clean_record(once) == once


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  One ", "One"),
        ("One\r\nTwo\rThree", "One\nTwo\nThree"),
        ("One  \nTwo\t", "One\nTwo"),
        ("\n\n  One", "One"),
        ("One\n\nTwo", "One\n\nTwo"),
        ("a  b", "a  b"),
        ("\u00a0One\u00a0", "One"),
    ],
)
def test_margins_and_line_ends_are_unified(written: str, kept: str) -> None:
    assert clean_record(Record(title="One", narrative=written)).narrative == kept


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", " \n\n ", "\x0b", "\x85", "\u2028", "\u2029"])
def test_a_name_stands_on_one_line(end: str) -> None:
    name = f"{end}Ministry of{end}Labour{end}"
    record = Record(
        title="One", parties=(Party(organisation=name),), next_steps=(NextStep("Do", owner=name),)
    )
    kept = clean_record(record)
    assert (kept.parties[0].organisation, kept.next_steps[0].owner) == 2 * ("Ministry of Labour",)


@pytest.mark.parametrize("title", ["", "   ", "\n\t", "\u00a0"])
def test_even_a_draft_needs_a_title(title: str) -> None:
    with pytest.raises(TitleMissing):
        clean_record(Record(title=title))


@pytest.mark.parametrize("letter", ["\0", chr(0xD800), chr(0xDFFF)])
def test_what_no_file_can_hold_is_refused_wherever_it_stands(letter: str) -> None:
    deep = ActivityItem(text=f"a{letter}b")
    node = ResultNode(title="Output", activities=(Activity(items=(deep,)),))
    with pytest.raises(TextRefused) as refusal:
        clean_record(Record(title="One", results=(node,)))
    assert refusal.value.field == "text"


@pytest.mark.parametrize(
    "amount", ["1E+14", "-1E+14", "0.00001", "1E-999999999", "NaN", "sNaN", "Infinity"]
)
def test_amounts_that_cannot_be_kept_exactly_are_refused(amount: str) -> None:
    with pytest.raises(AmountRefused):
        clean_record(Record(title="One", money=(Money(amount=Decimal(amount)),)))


@pytest.mark.parametrize("amount", ["99999999999999.9999", "0.0001", "-1.5", "1E+13"])
def test_amounts_to_a_ten_thousandth_are_kept(amount: str) -> None:
    money = Money(amount=Decimal(amount))
    assert clean_record(Record(title="One", money=(money,))).money == (money,)


def test_numbers_no_database_holds_are_refused() -> None:
    with pytest.raises(AmountRefused):
        clean_record(Record(title="One", participants=(ParticipantGroup(total=2**63),)))


def test_parts_nobody_wrote_into_are_dropped_at_every_depth() -> None:
    record = Record(
        title="One",
        parties=(Party(role="providing"), Party("MX", role="providing")),
        next_steps=(NextStep("Report", log=(StepNote(), StepNote(text="Sent"))),),
        documents=(Document(missing=True),),
    )
    assert clean_record(record) == replace(
        record,
        parties=(Party("MX", role="providing"),),
        next_steps=(NextStep("Report", log=(StepNote(text="Sent"),)),),
        documents=(),
    )


def test_a_part_that_becomes_empty_is_dropped_with_what_held_it() -> None:
    node = ResultNode(activities=(Activity(items=(ActivityItem(text="  "),)),))
    assert clean_record(Record(title="One", results=(node,))).results == ()


def test_a_topic_counts_once() -> None:
    topics = ("child-labour", "green-jobs", "child-labour", "")
    assert clean_record(Record(title="One", topics=topics)).topics == ("child-labour", "green-jobs")


@pytest.mark.parametrize(
    "part",
    [Party(), Party(role="host", confirmed=False), NextStep(status="open"), NodeModel(), Money()],
)
def test_flags_alone_say_nothing(part: object) -> None:
    assert is_empty(part)


@pytest.mark.parametrize(
    "part",
    [
        Party(note="?"),
        NextStep(percent=10),
        NodeModel(3),
        Money(text="some"),
        Money(kind="airfare", amount=Decimal(0)),
        ParticipantGroup(kind="inspectors", women=0),
    ],
)
def test_a_word_or_a_number_says_something_and_nought_is_a_number(part: object) -> None:
    assert not is_empty(part)
