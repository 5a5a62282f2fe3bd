"""Names of topics and places among the words of a text: of one word, of two, of more."""

import pytest

from coopdesk.db.mentions import Mentions, changed_names
from coopdesk.domain.changes import Edit
from coopdesk.domain.folding import words

MENTIONS = Mentions(
    [
        ("Informality", "one"),
        ("Child labour", "two"),
        ("Child labour monitoring", "three"),
        ("Labour inspection of farms", "four"),
        ("US", "too short"),
        ("…", "no word"),
    ]
)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("On informality.", {"one"}),
        ("The labour of a child", set()),
        ("Ending child labour", {"two"}),
        ("Child labour monitoring in two provinces", {"two", "three"}),
        ("Labour inspection of mines; informality", {"one"}),
        ("A plan for the labour inspection of farms", {"four"}),
        ("labour inspection of", set()),
        ("Child", set()),
        ("the US …", set()),
    ],
)
def test_a_text_names_what_all_words_of_a_name_stand_in(text: str, codes: set[str]) -> None:
    found = tuple(words(text))
    assert MENTIONS.codes_in([found], set(found)) == codes


def test_a_name_does_not_go_on_from_one_text_to_the_next() -> None:
    texts = [("child",), ("labour",)]
    assert MENTIONS.codes_in(texts, {"child", "labour"}) == set()


def test_names_that_a_topic_lost_and_was_given_are_told_and_no_others() -> None:
    before = {"labels": {"en": "Child labour", "fr": ""}, "synonyms": {"en": ["Working children"]}}
    after = {"labels": {"en": "Child labour"}, "synonyms": {"en": ["Child work"]}}
    assert changed_names([Edit("topic", 1, 1, before, after)]) == {
        ("working", "children"),
        ("child", "work"),
    }
    assert changed_names([Edit("topic", 1, 1, before, before)]) == set()
    assert changed_names([Edit("record", 1, 1, before, after)]) == set()
    assert changed_names([Edit("topic", 1, 1, before, None)]) == {
        ("child", "labour"),
        ("child", "labor"),  # as Americans spell it
        ("working", "children"),
    }
