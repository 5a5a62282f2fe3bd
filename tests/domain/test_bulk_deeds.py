"""What each deed makes of a record."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from coopdesk.domain.bulk_changes import FIELDS, BulkChange
from coopdesk.domain.bulk_deeds import changed
from coopdesk.domain.records import (
    Comment,
    Learning,
    NextStep,
    ParticipantGroup,
    Party,
    Person,
    Record,
)
from tests.bulk import any_changes
from tests.records import any_records

CHILD, FORCED, GREEN = "child-labour", "forced-labour", "green-jobs"
MX, AR = Party("MX", role="requesting", id=1), Party("AR", role="providing", id=2)


def test_set_fill_clear_and_replace_a_plain_field() -> None:
    held, empty = Record(title="Visit", status="completed"), Record(title="Visit")
    given = {
        "set": ("reported", "reported"),
        "fill": ("completed", "reported"),
        "clear": ("", ""),
    }
    for deed, expected in given.items():
        change = BulkChange("status", deed, "reported")
        assert (changed(held, change).status, changed(empty, change).status) == expected, deed
    other = BulkChange("status", "replace", "completed", "reported")
    assert changed(held, other).status == "reported"
    assert changed(replace(held, status="approved"), other).status == "approved"


def test_what_changes_nothing_returns_the_very_record() -> None:
    record = Record(title="Visit", status="completed", topics=(CHILD,), parties=(MX,))
    for change in (
        BulkChange("status", "set", "completed"),
        BulkChange("topics", "add", (CHILD,)),
        BulkChange("topics", "remove", (GREEN,)),
        BulkChange("parties", "add", Party("MX", role="requesting")),
        BulkChange("parties", "remove", Party("VN")),
        BulkChange("parties", "confirm"),
        BulkChange("places", "replace", "VN", "KH"),
        BulkChange("texts", "find", "nowhere", "else"),
        BulkChange("next_steps.status", "set", "done"),
    ):
        assert changed(record, change) is record, change


@pytest.mark.parametrize(
    ("deed", "value", "instead", "after"),
    [
        ("add", (GREEN, CHILD), (), (CHILD, FORCED, GREEN)),
        ("remove", (CHILD,), (), (FORCED,)),
        ("replace", (CHILD,), (GREEN,), (GREEN, FORCED)),
        ("replace", (CHILD,), (FORCED, GREEN), (FORCED, GREEN)),
        ("clear", (), (), ()),
    ],
)
def test_topics_are_added_removed_and_replaced_in_place(
    deed: str, value: tuple[str, ...], instead: tuple[str, ...], after: tuple[str, ...]
) -> None:
    record = Record(title="Visit", topics=(CHILD, FORCED))
    assert changed(record, BulkChange("topics", deed, value, instead)).topics == after


def test_a_party_is_removed_by_all_that_is_named_of_it() -> None:
    office = Party("MX", "Oficina de Inspección", "providing", id=3)
    record = Record(title="Visit", parties=(MX, AR, office))

    def left(wanted: Party) -> tuple[Party, ...]:
        return changed(record, BulkChange("parties", "remove", wanted)).parties

    assert left(Party("MX")) == (AR,)
    assert left(Party(role="providing")) == (MX,)
    assert left(Party("MX", role="providing")) == (MX, AR)
    assert left(Party(organisation="oficina de inspeccion")) == (MX, AR)


def test_suggested_parties_are_confirmed() -> None:
    record = Record(title="Visit", parties=(replace(MX, confirmed=False), AR))
    assert changed(record, BulkChange("parties", "confirm")).parties == (MX, AR)


def test_a_place_is_replaced_wherever_it_is_named() -> None:
    record = Record(
        title="Visit",
        country_held="MX",
        parties=(MX, AR),
        participants=(ParticipantGroup("Inspectors", country="MX"),),
        next_steps=(NextStep("Report", owner_place="MX"), NextStep("Visit", owner_place="AR")),
    )
    after = changed(record, BulkChange("places", "replace", "MX", "VN"))
    assert after.country_held == after.participants[0].country == "VN"
    assert after.parties == (replace(MX, place="VN"), AR)
    assert [step.owner_place for step in after.next_steps] == ["VN", "AR"]
    only = changed(record, BulkChange("parties.place", "replace", "MX", "VN"))
    assert (only.parties, only.country_held) == (after.parties, "MX")


def test_an_organisation_is_replaced_however_it_is_written() -> None:
    record = Record(
        title="Visit",
        parties=(Party("MX", "oficina  de inspeccion"), Party("MX", "Oficina")),
        people=(Person("A", organisation="Oficina de Inspección"),),
        next_steps=(NextStep("Report", owner="OFICINA DE INSPECCIÓN"),),
    )
    after = changed(
        record, BulkChange("organisations", "replace", "Oficina de Inspección", "Dirección")
    )
    assert [party.organisation for party in after.parties] == ["Dirección", "Oficina"]
    assert (after.people[0].organisation, after.next_steps[0].owner) == ("Dirección",) * 2


def test_a_party_that_comes_to_say_what_another_one_does_is_not_kept_twice() -> None:
    first, second = Party("MX", role="requesting", id=1), Party("VN", role="requesting", id=2)
    change = BulkChange("parties.place", "replace", "MX", "VN")
    assert changed(Record(title="V", parties=(first, second)), change).parties == (second,)
    assert changed(Record(title="V", parties=(second, first)), change).parties == (second,)
    noted = replace(first, note="since March")  # says more
    assert len(changed(Record(title="V", parties=(noted, second)), change).parties) == 2
    twins = (replace(second, id=4), second)  # were two before, and stay so
    assert changed(Record(title="V", parties=twins), change).parties == twins


def test_only_next_steps_that_are_open_are_changed() -> None:
    steps = (
        NextStep("A", status="done", owner="Ana"),
        NextStep("B", status="open", owner="Ana"),
        NextStep("C", status="dropped"),
        NextStep("D"),
    )
    record = Record(title="Visit", next_steps=steps)
    owners = changed(record, BulkChange("next_steps.owner", "set", "Bea")).next_steps
    assert [step.owner for step in owners] == ["Ana", "Bea", "", "Bea"]
    filled = changed(record, BulkChange("next_steps.owner", "fill", "Bea")).next_steps
    assert [step.owner for step in filled] == ["Ana", "Ana", "", "Bea"]
    due = changed(record, BulkChange("next_steps.due", "set", date(2024, 3, 15))).next_steps
    assert [bool(step.due) for step in due] == [False, True, False, True]
    closed = changed(record, BulkChange("next_steps.status", "set", "done")).next_steps
    assert [step.status for step in closed] == ["done", "done", "dropped", "done"]


@pytest.mark.parametrize(
    ("title", "change", "after"),
    [
        ("Labor, labor, LABOR", ("labor", "labour", False, False), "Labour, labour, LABOUR"),
        ("Labor, labor, LABOR", ("labor", "labour", False, True), "Labor, labour, LABOR"),
        ("Labor, labor, LABOR", ("Labor", "labour", False, False), "labour, labour, labour"),
        ("Collaboration on labor", ("labor", "work", False, False), "Colworkation on work"),
        ("Collaboration on labor", ("labor", "labour", True, False), "Collaboration on labour"),
        ("Visit  of\nofficers", ("visit of", "Call by", False, False), "Call by\nofficers"),
        ("The old office", ("old", "", True, False), "The office"),
        ("The old-office", ("old", "", True, False), "The -office"),
        (r"A \1 (b) [c]", ("(b)", r"\1", False, False), r"A \1 \1 [c]"),
        ("Año nuevo", ("AÑO", "Mes", True, False), "Mes nuevo"),
    ],
)
def test_words_are_replaced_as_asked(
    title: str, change: tuple[str, str, bool, bool], after: str
) -> None:
    words, instead, whole, case = change
    found = changed(
        Record(title=title),
        BulkChange("title", "find", words, instead, whole_words=whole, match_case=case),
    )
    assert found.title == after


def test_words_are_replaced_in_every_text() -> None:
    record = Record(
        title="Old visit",
        narrative="An old story",
        learnings=(Learning("Old learning"),),
        next_steps=(NextStep("Old step"),),
        comments=(Comment(text="Old comment", author="Old"),),
    )
    after = changed(record, BulkChange("texts", "find", "old", "new", whole_words=True))
    texts = [after.title, after.narrative, after.learnings[0].text, after.next_steps[0].text]
    assert texts == ["New visit", "An new story", "New learning", "New step"]
    assert (after.comments[0].text, after.comments[0].author) == ("New comment", "Old")


@settings(max_examples=40)
@given(record=any_records(), change=any_changes())
def test_a_change_touches_what_its_field_says_and_doing_it_twice_is_doing_it_once(
    record: Record, change: BulkChange
) -> None:
    touched = next(field.touched for field in FIELDS if field.name == change.field)
    after = changed(record, change)
    back = replace(after, **{name: getattr(record, name) for name in touched})
    assert back == record
    if change.deed not in {"find", "replace"}:  # which may bring back what they look for
        assert changed(after, change) == after
