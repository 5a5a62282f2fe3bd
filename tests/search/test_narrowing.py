"""A search narrowed to a bar finds what the bar counts, whatever was chosen before."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from coopdesk.catalogue.records import add_records
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import Query
from coopdesk.search.answers import matching
from coopdesk.search.facets import values_within
from coopdesk.search.narrowing import narrowed_to
from coopdesk.search.thesaurus import thesaurus
from tests.search.any_search import any_record


@pytest.fixture(scope="module")
def filled(new_catalogue: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sessions]:
    path = tmp_path_factory.mktemp("narrowing") / "narrowing.coopdesk"
    path.write_bytes(new_catalogue.read_bytes())
    dice = random.Random(3)  # noqa: S311 not for secrets
    sessions = open_database(path)
    sessions.write(Deed("records_added"), add_records, [any_record(dice) for _ in range(120)])
    yield sessions
    sessions.close()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "facet", ["year", "topic", "modality", "status", "requesting", "providing", "place"]
)
def test_each_value_finds_as_many_as_are_counted(
    filled: Sessions, facet: str, language: str
) -> None:
    with filled.reading() as session:
        topics = thesaurus(session)
        whole = [each.value for each in values_within(session, facet, matching(session, Query()))]
        searches = (
            Query("labour"),
            Query(chosen={facet: tuple(whole[1:3])}),
            Query(excluded={facet: tuple(whole[:1])}),
        )
        for query in searches:
            for each in values_within(session, facet, matching(session, query))[:9]:
                asked = narrowed_to(query, facet, each.value, language, topics)
                assert len(matching(session, asked)) == each.count, (query, asked)
