"""Whatever can be noticed, decided or guessed has its words."""

import pytest

from coopdesk.cli.import_notes import SENTENCES
from coopdesk.importing.mapping import Reason
from coopdesk.importing.notes import Code, Note, Severity
from coopdesk.importing.plan import Outcome
from coopdesk.ui.importing.wording import note_text, outcome_meaning, outcome_name, reason_name


@pytest.mark.parametrize("code", Code)
def test_a_note_is_said_as_the_command_line_says_it(code: Code) -> None:
    note = Note(code, Severity.WARNING, "Sheet", 2, 3, ("one", "two"))
    assert note_text(note) == f"C2: {SENTENCES[code].format('one', 'two')}"


def test_outcomes_and_reasons_have_names() -> None:
    assert len({outcome_name(outcome) for outcome in Outcome}) == len(Outcome)
    assert all(outcome_meaning(outcome) for outcome in Outcome)
    assert all(reason_name(reason) for reason in Reason)
