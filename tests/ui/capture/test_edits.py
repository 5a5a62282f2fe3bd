"""What is confirmed, dropped and added to a draft, and where its words then stand."""

from coopdesk.capture.drafts import Behind, Draft
from coopdesk.domain.records import Learning, Party, Record
from coopdesk.ui.capture.edits import begun, confirm, drop, still_missing, use, words_at

LADDERS, ROPES = "Ladders are short.", "Ropes are long."
DRAFT = Draft(
    Record(
        title="First visit",
        modality="study_visit",
        parties=(Party("MX", role="requesting"), Party("PE", role="providing", confirmed=False)),
        learnings=(Learning(LADDERS), Learning(ROPES)),
        topics=("a", "b"),
    ),
    (
        Behind("title", 1, 1, "First visit"),
        Behind("modality", 2, 2, "visited"),
        Behind("parties", 2, 2, "Peru", 2),
        Behind("learnings", 3, 3, LADDERS, 1),
        Behind("learnings", 4, 4, ROPES, 2),
    ),
    frozenset({"parties", "modality", "topics"}),
    ("next_steps", "narrative"),
)


def test_only_parties_that_are_not_confirmed_are_suggested() -> None:
    assert begun(DRAFT).unsure == {("parties", 2), ("modality", 0), ("topics", 1), ("topics", 2)}


def test_a_confirmed_party_is_confirmed_in_the_record() -> None:
    sure = confirm(begun(DRAFT), ("parties", 2))
    assert [party.confirmed for party in sure.draft.record.parties] == [True, True]
    assert sure.draft.suggested == {"modality", "topics"}


def test_a_field_is_suggested_until_its_last_part_is_confirmed() -> None:
    half = confirm(begun(DRAFT), ("topics", 1))
    assert "topics" in half.draft.suggested
    assert "topics" not in confirm(half, ("topics", 2)).draft.suggested


def test_parts_behind_a_dropped_one_keep_their_words() -> None:
    left = drop(begun(DRAFT), ("learnings", 1)).draft
    assert left.record.learnings == (Learning(ROPES),)
    assert [each.text for each in words_at(left, ("learnings", 1))] == [ROPES]


def test_suggestions_behind_a_dropped_one_move_up() -> None:
    left = drop(begun(DRAFT), ("topics", 1))
    assert left.draft.record.topics == ("b",)
    assert {place for place in left.unsure if place[0] == "topics"} == {("topics", 1)}


def test_a_dropped_field_is_empty_and_has_no_words() -> None:
    left = drop(begun(DRAFT), ("modality", 0))
    assert left.draft.record.modality == ""
    assert not left.draft.words_behind("modality")
    assert "modality" not in left.draft.suggested


def test_words_become_a_next_step_that_is_missing_no_longer() -> None:
    words = Behind("", 5, 6, "Buy\nladders", start=2, end=7)
    more = use(begun(DRAFT), "next_steps", words).draft
    assert [step.text for step in more.record.next_steps] == ["Buy ladders"]
    assert words_at(more, ("next_steps", 1)) == (
        Behind("next_steps", 5, 6, "Buy\nladders", 1, start=2, end=7),
    )
    assert still_missing(more) == ("narrative",)


def test_another_title_leaves_the_words_by_which_the_draft_is_known() -> None:
    more = use(begun(DRAFT), "title", Behind("", 9, 9, "A visit")).draft
    assert more.record.title == "A visit"
    assert [each.text for each in more.words_behind("title")] == ["First visit", "A visit"]
    assert [each.text for each in words_at(more, ("title", 0))] == ["A visit"]


def test_words_become_another_paragraph_of_the_story() -> None:
    once = use(begun(DRAFT), "narrative", Behind("", 7, 7, "They met."))
    twice = use(once, "narrative", Behind("", 8, 8, "They parted.")).draft
    assert twice.record.narrative == "They met.\n\nThey parted."
    assert len(words_at(twice, ("narrative", 0))) == 2
