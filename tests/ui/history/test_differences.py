"""What changed, line by line."""

from coopdesk.domain.records import Learning, NextStep, Party
from coopdesk.ui.history.differences import Difference, differences
from coopdesk.ui.messages import Wording
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

WORDING = Wording("en", TopicIndex(shipped_topics()))


def test_a_single_value_is_changed_added_or_removed() -> None:
    assert differences("title", "Old", "New", WORDING) == (Difference("changed", "Old", "New"),)
    assert differences("city", "", "Lima", WORDING) == (Difference("added", after="Lima"),)
    assert differences("city", "Lima", "", WORDING) == (Difference("removed", "Lima"),)


def test_a_part_is_known_by_its_row_whatever_else_is_new() -> None:
    before = (Learning("One", id=1), Learning("Two", id=2), Learning("Three", id=3))
    after = (Learning("Three", id=3), Learning("One, corrected", id=1), Learning("Four", id=4))
    assert differences("learnings", before, after, WORDING) == (
        Difference("changed", "One", "One, corrected"),
        Difference("added", after="Four"),
        Difference("removed", "Two"),
    )


def test_the_order_alone_is_no_difference() -> None:
    one, two = NextStep("One", id=1), NextStep("Two", id=2)
    assert differences("next_steps", (one, two), (two, one), WORDING) == ()


def test_roles_and_places_are_told_in_words() -> None:
    party = Party("AR", role="providing", id=1)
    told = differences("parties", (), (party,), WORDING)
    assert told == (Difference("added", after="Argentina · Providing"),)


def test_paragraphs_that_stay_are_left_out() -> None:
    told = differences("narrative", "One\nTwo\nThree", "One\n2\nThree\nFour", WORDING)
    assert told == (Difference("changed", "Two", "2"), Difference("added", after="Four"))


def test_topics_come_and_go_by_name() -> None:
    told = differences("topics", ("child-labour",), ("forced-labour",), WORDING)
    assert told == (Difference("changed", "Child labour", "Forced labour"),)
