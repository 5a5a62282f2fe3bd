"""What a check found is worded."""

from coopdesk.catalogue.check import PROBLEMS, Problem
from coopdesk.ui.messages.findings import problem_text


def test_every_problem_has_a_sentence_of_its_own() -> None:
    said = [problem_text(Problem(kind, 7, "uid", "A title", "something")) for kind in PROBLEMS]
    assert len(set(said)) == len(PROBLEMS)
    assert not [text for text in said if "{" in text]


def test_a_record_is_named_by_its_title_and_else_by_its_number() -> None:
    assert "“{x} visit”" in problem_text(Problem("record_altered", 7, "uid", "{x} visit"))
    assert "record 7" in problem_text(Problem("record_unreadable", 7))
