"""The quick part of `make campaign ARGS=naughty`: short texts that have made trouble elsewhere."""

from pathlib import Path

import pytest

from coopdesk.db.database import Sessions
from coopdesk.domain.records import Record
from tests.campaign.naughty import brought_back, saved

TEXTS = [
    *("=1+1", "'; DROP TABLE record; --", '"', "a\u2029b", "a\u2028b", "a\x0bb", "a\x85b"),
    *("\u202eevil", "👩‍🏭 labour", "تعاون", "a\tb", "NULL", "1e309", "\x1b[31m", "\uffff"),
    *("_x000D_", "a; b, c"),
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
