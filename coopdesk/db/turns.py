"""Many rows read from the catalogue on a lane, with the window getting its turn in between."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.orm import Session

from coopdesk.db.text_index import still_wanted

_AT_ONCE = 1_000  # rows, some 3 ms
_TURN = 0.0005  # s


def rows_in_turns(session: Session, query: Executable) -> Iterator[Any]:
    """Yield the rows of a query; raises Stopped once nobody waits for them.

    SQLite gives the interpreter away for each row, too shortly for the window to take it but long
    enough for its claim to be forgotten: 200 000 rows let it wait for 0.3 s.
    """
    rows = session.execute(query.execution_options(yield_per=_AT_ONCE))
    for some in rows.partitions():
        yield from some
        still_wanted(session)
        time.sleep(_TURN)
