"""How long the first rows take from the last key typed, and how long what is behind them takes."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial

from coopdesk.db.text_index import match_expression
from coopdesk.domain.queries import Query
from coopdesk.search.facets import facets
from coopdesk.search.find import find
from coopdesk.search.syntax import phrases
from coopdesk.ui.browse.page import PAUSE
from tests.bench import bare
from tests.bench.desk import Desk, desk_at, wait_until_listed
from tests.bench.generate import catalogue_of, typed_words
from tests.bench.measuring import Line, each_timed, spread

TIMES = 100
ROWS = 60  # two screens of a list, as the table asks for them
SEARCHING = PAUSE + 100  # ms
WHOLE = 300  # ms


def lines(count: int) -> Iterator[Line]:
    """Type a hundred searches; then ask for everything, its order and its facets."""
    with desk_at(catalogue_of(count)) as desk:
        texts = typed_words(TIMES)
        shown = [wait_until_listed(desk.page, partial(desk.page.search, text)) for text in texts]
        yield from spread(f"key to rows, {count}", shown, _found_bare(desk, texts), SEARCHING)
        yield from _whole(desk, count)


def _found_bare(desk: Desk, texts: Sequence[str]) -> list[float]:
    with closing(bare.connect(desk.sessions.path)) as connection:
        wanted = [match_expression(phrases(text)) for text in texts]
        return each_timed(partial(bare.first_rows, connection, each, ROWS) for each in wanted)


def _whole(desk: Desk, count: int) -> Iterator[Line]:
    everything = Query()
    one_kind = Query(chosen={"kind": ("exchange",)})
    by_title = Query(sort="title", descending=False)
    by_place = Query(sort="requesting", descending=False)
    broad = Query(random.Random("broad").choice(typed_words(1))[:3])  # noqa: S311 - nothing to guess
    with desk.sessions.reading() as session:
        for name, query in (
            ("everything", everything),
            ("one kind", one_kind),
            ("by title", by_title),
            ("by requesting", by_place),
            ("three letters", broad),
        ):
            took = sorted(each_timed([partial(find, session, query)] * 5))[2]
            yield Line(f"find {name}, {count}", took, limit=WHOLE)
        for name, query in (("everything", everything), ("kind", one_kind), ("letters", broad)):
            took = sorted(each_timed([partial(facets, session, query)] * 5))[2]
            yield Line(f"facets of {name}, {count}", took, limit=WHOLE)
