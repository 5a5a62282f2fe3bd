from __future__ import annotations

from dataclasses import replace

from coopdesk.domain.records import Learning, NextStep, Party, Record, StepNote
from coopdesk.ui.record_form.merge import after_save, differing, over, same

RECORD = Record(title="Inspection", learnings=(Learning("Registers"),), narrative="Four days")


def test_an_empty_row_or_a_blank_is_no_change() -> None:
    assert same(RECORD, replace(RECORD, title="Inspection ", parties=(Party(),)))
    assert not same(RECORD, replace(RECORD, title="Inspections"))
    assert same(Record(), Record(parties=(Party(role="host"),)))


def test_fields_that_differ_are_named_but_not_the_ids() -> None:
    other = replace(RECORD, id=3, revision=2, learnings=(Learning("Registers", id=7),))
    assert differing(RECORD, other) == ()
    assert differing(RECORD, replace(other, narrative="", city="Lima")) == ("narrative", "city")


def test_what_was_typed_during_a_save_stays_and_the_rest_takes_its_ids() -> None:
    kept = replace(RECORD, id=5, uid="u", revision=1, learnings=(Learning("Registers", id=7),))
    typed = replace(
        RECORD, narrative="Five days", learnings=(Learning("Registers"), Learning("Fines"))
    )
    assert after_save(RECORD, kept, typed) == replace(
        kept, narrative="Five days", learnings=(Learning("Registers", id=7), Learning("Fines"))
    )


def test_keeping_mine_over_theirs_brings_back_the_parts_they_removed_as_new_ones() -> None:
    step = NextStep("Train", log=(StepNote(text="Asked", id=9),), id=4)
    mine = replace(RECORD, id=5, revision=1, next_steps=(step,), learnings=(Learning("A", id=7),))
    theirs = replace(RECORD, id=5, revision=3, next_steps=(NextStep("Train", id=4),))
    kept = over(mine, theirs)
    assert kept.revision == 3
    assert kept.next_steps == (NextStep("Train", log=(StepNote(text="Asked"),), id=4),)
    assert kept.learnings == (Learning("A"),)
