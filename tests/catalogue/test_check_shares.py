"""Processes that share a check find what this one would, can be stopped, and may die."""

import pytest

from coopdesk.catalogue import check_shares
from coopdesk.catalogue.check import Findings, check_file, check_records
from coopdesk.catalogue.records import delete_records
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.progress import Stopped, unheard
from tests.damage import INDEX_DAMAGES, damage

DEED = Deed("record_added")


@pytest.fixture
def sample(sessions: Sessions) -> Sessions:
    sessions.write(DEED, fill_with_sample)
    return sessions


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let even few records be shared, by two."""
    monkeypatch.setattr(check_shares, "FEW", 0)
    monkeypatch.setattr(check_shares, "_FEW_OF_FILE", 0)
    monkeypatch.setattr(check_shares, "_MOST", 2)


def check(sessions: Sessions) -> Findings:
    with sessions.reading() as session:
        found = check_records(session)
    with sessions.reading() as session:
        return check_file(session, found)


@pytest.mark.usefixtures("shared")
def test_all_is_well_with_what_is_shared(sample: Sessions) -> None:
    with sample.reading() as session:
        [first, second] = check_shares.look_apart(sample.path, 32, unheard) or []
        assert (first["records"] + second["records"], first["is_true"]) == (32, True)
        with check_shares.looking_beside(sample.path, 32) as answer:
            assert answer(lambda: None) == {"astray": [], "is_found": True}
        assert check_records(session) == Findings(32)


@pytest.mark.parametrize(
    "sqls",
    [
        (
            "UPDATE record SET title = 'Unheard of' WHERE id IN (5, 7)",
            "UPDATE record SET period_start = 'last May' WHERE id = 3",
        ),
        (INDEX_DAMAGES["no table of pages"], "UPDATE learning SET record_id = 999 WHERE id < 3"),
    ],
)
def test_what_is_found_is_what_one_finds_alone(
    sqls: tuple[str, ...], sample: Sessions, request: pytest.FixtureRequest
) -> None:
    sample.write(Deed("records_deleted"), delete_records, [9])
    for sql in sqls:
        damage(sample.path, sql)
    alone = check(sample)
    assert alone.problems
    request.getfixturevalue("shared")
    assert check(sample) == alone


@pytest.mark.usefixtures("shared")
def test_whoever_waits_may_stop_all_of_them(sample: Sessions) -> None:
    asked = 0

    def report(done: int, total: int) -> None:
        nonlocal asked
        asked += 1
        raise Stopped

    with pytest.raises(Stopped):
        check_shares.look_apart(sample.path, 32, report)
    assert asked == 1
    with (
        check_shares.looking_beside(sample.path, 32) as answer,
        pytest.raises(Stopped),
    ):
        answer(lambda: report(0, 0))


@pytest.mark.usefixtures("shared")
def test_where_processes_die_one_finds_it_alone(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(sample.path, "UPDATE record SET title = 'Unheard of' WHERE id = 3")
    monkeypatch.setattr(check_shares, "_READER", "coopdesk.nowhere")
    assert check_shares.look_apart(sample.path, 32, unheard) is None
    with check_shares.looking_beside(sample.path, 32) as answer:
        assert answer(lambda: None) is None
    assert [problem.kind for problem in check(sample).problems] == [
        "record_altered",
        "index_damaged",
    ]
