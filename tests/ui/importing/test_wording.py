"""Whatever can be noticed, decided or guessed has its words."""

import pytest

from coopdesk.cli.import_notes import SENTENCES
from coopdesk.importing.mapping import Reason
from coopdesk.importing.notes import Code, Note, Severity
from coopdesk.ui.importing.fates import Fate, fate_count, fate_meaning, fate_name
from coopdesk.ui.importing.wording import note_text, reason_name

MENDED_HERE = {Code.TITLE_MISSING, Code.ROW_REFUSED}  # the cell can be written in the window


@pytest.mark.parametrize("code", sorted(MENDED_HERE))
def test_what_can_be_mended_in_the_window_says_so(code: Code) -> None:
    said = note_text(Note(code, Severity.REFUSAL, "Sheet", 2, 3, ("one", "two")))
    assert "its cell here (F2)" in said or "the cell here (F2)" in said
    assert "again" not in said


@pytest.mark.parametrize("code", sorted(set(Code) - MENDED_HERE))
def test_a_note_is_said_as_the_command_line_says_it(code: Code) -> None:
    note = Note(code, Severity.WARNING, "Sheet", 2, 3, ("one", "two"))
    assert note_text(note) == f"C2: {SENTENCES[code].format('one', 'two')}"


def test_outcomes_and_reasons_have_names() -> None:
    assert len({fate_name(fate) for fate in Fate}) == len(Fate)
    assert [fate_count(fate, 2) for fate in Fate] == [f"2 {fate_name(fate)}" for fate in Fate]
    assert all(fate_meaning(fate) for fate in Fate)
    assert all(reason_name(reason) for reason in Reason)
