"""Every reason, sort and answer has words."""

from pytestqt.qtbot import QtBot

from coopdesk.importing.merging.plan import Why
from coopdesk.ui.merging.lines import Answer, Sort
from coopdesk.ui.merging.wording import (
    answer_name,
    choice_texts,
    place_name,
    sort_meaning,
    sort_name,
    why_text,
)


def test_every_reason_but_none_has_a_sentence(qtbot: QtBot) -> None:
    assert [why for why in Why if not why_text(why)] == [Why.NOTHING]


def test_every_sort_has_a_name_a_meaning_and_answers(qtbot: QtBot) -> None:
    for sort in Sort:
        assert sort_name(sort)
        assert sort_meaning(sort)
        assert all(choice_texts(sort))
        assert len({answer_name(sort, answer) for answer in Answer}) == 3


def test_a_field_is_named_with_its_number(qtbot: QtBot) -> None:
    assert place_name("learnings[2].text") == "Learnings 2 · Text"
    assert place_name("learnings[+]") == "Learnings, new"
    assert place_name("city") == "City"
    assert place_name("") == ""
