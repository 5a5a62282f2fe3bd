"""A bulk edit that was begun comes back with the records and changes it had."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.begun_work import keep_work, kept_works
from coopdesk.catalogue.kept_bulk_edit import BegunBulkEdit, kept_bulk_edit, work_of
from coopdesk.domain.bulk_changes import BulkChange
from coopdesk.domain.errors import WorkDamaged
from coopdesk.domain.periods import Period
from coopdesk.domain.records import PROJECT, Party

CHANGES = (
    BulkChange("topics", "add", ("child_labour", "migration")),
    BulkChange("parties", "add", Party("PE", "Ministry", "providing", confirmed=False)),
    BulkChange("period", "set", Period(date(2024, 1, 1), date(2024, 2, 1), "day", "day", "range")),
    BulkChange("planned_end", "fill", date(2025, 1, 1)),
    BulkChange("texts", "find", "wages", "pay", whole_words=True, match_case=True),
    BulkChange("country_held", "set", None),
)
BEGUN = BegunBulkEdit((3, 1), (1, 2, 3), (PROJECT,), of_selected=True, changes=CHANGES)


def test_every_kind_of_change_comes_back(session: Session, tmp_path: Path) -> None:
    keep_work(session, tmp_path, "one", lambda: work_of(BEGUN))
    [kept] = kept_works(session, tmp_path)
    assert (kept.kind, kept.steps) == ("bulk_edit", len(CHANGES))
    assert kept_bulk_edit(session, tmp_path, kept) == BEGUN


@pytest.mark.parametrize("wrong", ["no_such_field", 5])
def test_a_change_of_a_field_there_is_not_is_refused(
    session: Session, tmp_path: Path, wrong: object
) -> None:
    work = work_of(BEGUN)
    work.state["changes"][0]["field"] = wrong
    keep_work(session, tmp_path, "one", lambda: work)
    [kept] = kept_works(session, tmp_path)
    with pytest.raises(WorkDamaged):
        kept_bulk_edit(session, tmp_path, kept)
