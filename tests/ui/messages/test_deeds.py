"""Every deed is worded."""

from datetime import UTC, datetime

import pytest

from coopdesk.domain.changes import DEEDS, Change, Deed
from coopdesk.ui.messages import change_text, deed_text, done_text, redo_text, undo_text


@pytest.mark.parametrize("say", [deed_text, undo_text, redo_text, done_text])
def test_every_deed_has_words_of_its_own(say: object) -> None:
    assert callable(say)
    said = {say(Deed(name, count=3)) for name in DEEDS}
    # adding and changing several are the same, whether they were one record each or not
    assert len(said) >= len(DEEDS) - 2


def test_a_deed_on_one_record_names_it() -> None:
    for name in set(DEEDS) - {"import_applied", "sample_added"}:
        deed = Deed(name, "Training")
        assert "“Training”" in deed_text(deed), name
        assert "“Training”" in undo_text(deed), name


def test_a_deed_on_many_records_counts_them() -> None:
    assert undo_text(Deed("import_applied", count=214)).startswith("Undo import of 214 record")
    assert deed_text(Deed("records_deleted", count=3)).startswith("Deleting 3 record")
    assert done_text(Deed("records_deleted", count=3)).startswith("3 record")


def test_a_change_says_whether_it_was_done_undone_or_redone() -> None:
    deed, now = Deed("record_changed", "Training"), datetime.now(UTC)

    def told(direction: str) -> str:
        return change_text(Change(1, deed, direction, now, "", frozenset()))

    assert told("do") == "Saved “Training”"
    assert told("undo") == "Undone: changes to “Training”"
    assert told("redo") == "Redone: changes to “Training”"


def test_a_long_title_is_cut_and_stays_on_one_line() -> None:
    said = undo_text(Deed("record_added", "Training\nof inspectors " * 20))
    assert len(said) < 90
    assert "\n" not in said


def test_a_deed_nobody_knows_still_says_something() -> None:
    assert deed_text(Deed("from_a_newer_program", count=2)).startswith("Changes to 2 record")
