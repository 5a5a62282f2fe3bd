"""Parts of a file laid over ours: what says nothing new, what changes one, what is added."""

from typing import Any

import pytest

from coopdesk.domain.records import Learning, NextStep, Party, StepNote
from coopdesk.importing.building import says_nothing_new

STEP = NextStep(
    "Write", owner_place="MX", log=(StepNote(text="Asked"), StepNote(text="Sent")), id=4
)


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (Learning("Begin early"), Learning("Begin early", id=3)),
        (NextStep("Write"), STEP),
        (NextStep("Write", log=(StepNote(text="Sent"),)), STEP),
        (NextStep(owner_place="MX"), STEP),
        ("text", "text"),
    ],
)
def test_what_is_unsaid_or_said_by_ours_already_is_nothing_new(theirs: Any, ours: Any) -> None:
    assert says_nothing_new(theirs, ours)


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (Learning("Begin late"), Learning("Begin early")),
        (NextStep("Write", log=(StepNote(text="Lost"),)), STEP),
        (NextStep("Write", log=(StepNote(text="Sent"), StepNote(text="Lost"))), STEP),
        (NextStep("Write", owner_place="PE"), STEP),
        (Party("PE", confirmed=False), Party("PE")),
        (Learning("Write"), NextStep("Write")),
        ("text", "other"),
    ],
)
def test_what_ours_does_not_say_is_new(theirs: Any, ours: Any) -> None:
    assert not says_nothing_new(theirs, ours)
