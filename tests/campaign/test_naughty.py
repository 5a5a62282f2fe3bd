"""The quick part of `make campaign ARGS=naughty`: short texts that have made trouble elsewhere."""

from pathlib import Path

import pytest

from coopdesk.catalogue.records import add_records, read_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import NextStep, ParticipantGroup, Party, Person, Record
from tests.campaign.naughty import brought_back, saved

TEXTS = [
    *("=1+1", "'; DROP TABLE record; --", '"', "a\u2029b", "a\u2028b", "a\x0bb", "a\x85b"),
    *("\u202eevil", "👩‍🏭 labour", "تعاون", "a\tb", "NULL", "1e309", "\x1b[31m", "\uffff"),
    *("_x000D_", "a; b, c", "AND"),
]
REFUSED = ["a\0b", "\ud83dlabour"]


@pytest.fixture
def kept(sessions: Sessions) -> list[Record]:
    found: list[Record] = []
    assert [bad for bad in saved(sessions, [*TEXTS, *REFUSED], found) if bad] == []
    return found


@pytest.mark.parametrize("ending", [".json", ".xlsx"])
def test_what_is_typed_comes_back_equal(
    sessions: Sessions, kept: list[Record], tmp_path: Path, ending: str
) -> None:
    assert len(kept) == len(TEXTS)
    assert [bad for bad in brought_back(sessions, tmp_path, kept, ending) if bad] == []


ENDS = ("\n", "\r\n", "\r", "\x0b", "\x85", "\u2028", "\u2029")  # of lines, for one or another
MARKS = (
    *ENDS,
    ";",
    "; ",
    "\\",
    "\\;",
    '"',
    "'",
    ", ",
    " / ",
    "|",
    ": ",
    " - ",
    "\t",
    "\u00a0",
    "(",
    "=",
)


def test_names_of_organisations_come_back_from_a_workbook_equal(
    sessions: Sessions, tmp_path: Path
) -> None:
    """Whatever ends a line in them is a space once they are saved."""
    said: list[Record] = []
    for one, other in zip(MARKS, MARKS[3:] + MARKS[:3], strict=True):
        left, right = f"Bureau{one}of{other}Work", f"{one}Institute{other}"
        record = Record(
            title="Names",
            parties=(
                Party(organisation=left, role="requesting"),
                Party(organisation=right, role="requesting", confirmed=False),
                Party(organisation=left, role="host"),
                Party(organisation=right, role="observer"),
            ),
            participants=(ParticipantGroup("People", organisation=left),),
            people=(Person(left, organisation=right),),
            next_steps=(NextStep("Do", owner=left),),
        )
        said.append(record)
    ids = sessions.write(Deed("records_added"), add_records, said)[1]
    with sessions.reading() as session:
        kept = read_records(session, ids)
    assert kept[0].parties[0].organisation == "Bureau of Work"
    assert [bad for bad in brought_back(sessions, tmp_path, kept, ".xlsx") if bad] == []


CALLED_LIKE_PLACES = ("AND", "Peru", "Peru, Chile", "Europe")


def test_organisations_called_like_places_come_back_from_a_workbook_as_what_they_are(
    sessions: Sessions, tmp_path: Path
) -> None:
    parties = tuple(
        Party(organisation=name, role=role, confirmed=role != "host")
        for role in ("requesting", "host")
        for name in CALLED_LIKE_PLACES
    )
    andorra = Party("AD", role="requesting")
    said = [Record(title="A", parties=parties), Record(title="B", parties=(*parties, andorra))]
    ids = sessions.write(Deed("records_added"), add_records, said)[1]
    with sessions.reading() as session:
        kept = read_records(session, ids)
    assert [bad for bad in brought_back(sessions, tmp_path, kept, ".xlsx") if bad] == []
