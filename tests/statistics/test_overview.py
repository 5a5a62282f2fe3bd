"""The figures of a search are the numbers that SQL gives for the same records."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from coopdesk.catalogue.records import add_records, delete_records
from coopdesk.db import tables as t
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.index_document import GIVING, TAKING
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import Query
from coopdesk.search.find import find
from coopdesk.statistics.overview import overview
from tests.search.any_search import any_record

SEARCHES = [
    Query(),
    Query("labour"),
    Query("child labour -chile"),
    Query(chosen={"year": ("2019",), "requesting": ("MX", "AR")}),
    Query(excluded={"kind": ("exchange",)}),
    Query(deleted=True),
    Query("nothing like that anywhere"),
]


@pytest.fixture(scope="module")
def filled(new_catalogue: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sessions]:
    path = tmp_path_factory.mktemp("figures") / "figures.coopdesk"
    path.write_bytes(new_catalogue.read_bytes())
    dice = random.Random(7)  # noqa: S311 not for secrets
    sessions = open_database(path)
    made = [any_record(dice) for _ in range(200)]
    _, ids = sessions.write(Deed("records_added"), add_records, made)
    sessions.write(Deed("records_deleted"), delete_records, ids[::9])
    yield sessions
    sessions.close()


def of_kind(session: Session, query: Query, kind: str) -> list[int]:
    rows = select(t.Record.id).where(t.Record.id.in_(find(session, query)), t.Record.kind == kind)
    return list(session.scalars(rows))


@pytest.mark.parametrize("query", SEARCHES, ids=str)
def test_each_pair_counts_the_exchanges_between_the_two(filled: Sessions, query: Query) -> None:
    taking, giving = aliased(t.Party), aliased(t.Party)
    with filled.reading() as session:
        told = overview(session, query)
        ids = of_kind(session, query, "exchange")
        count = func.count(func.distinct(taking.record_id))
        rows = session.execute(
            select(taking.place, giving.place, count)
            .join(giving, giving.record_id == taking.record_id)
            .where(taking.record_id.in_(ids), taking.role.in_(TAKING), giving.role.in_(GIVING))
            .where(taking.place != "", giving.place != "")
            .group_by(taking.place, giving.place)
        )
        assert {(p.requesting, p.providing): p.count for p in told.pairs} == {
            (asked, gave): number for asked, gave, number in rows
        }
        assert told.exchanges == len(ids)
        both = select(taking.record_id).join(giving, giving.record_id == taking.record_id)
        both = both.where(taking.record_id.in_(ids), taking.role.in_(TAKING))
        both = both.where(giving.role.in_(GIVING), taking.place != "", giving.place != "")
        assert told.undirected == len(ids) - len(set(session.scalars(both)))
        assert told.projects == len(of_kind(session, query, "project"))


@pytest.mark.parametrize("query", SEARCHES, ids=str)
def test_a_bar_is_what_choosing_its_value_finds(filled: Sessions, query: Query) -> None:
    with filled.reading() as session:
        told = overview(session, query)
        for figure in (*told.figures, told.projects_by_place):
            for bar in figure.bars:
                of_it = Query(chosen={figure.key: (bar.key,)}, deleted=query.deleted)
                found = {*of_kind(session, query, figure.unit)} & {*find(session, of_it)}
                assert len(found) == bar.value, (figure.key, bar.key)


@pytest.mark.parametrize("by", ["modality", "status"])
def test_bars_are_all_values_there_are(filled: Sessions, by: str) -> None:
    column = getattr(t.Record, by)
    with filled.reading() as session:
        told = next(each for each in overview(session, Query()).figures if each.key == by)
        rows = session.execute(
            select(column, func.count())
            .where(t.Record.kind == "exchange", t.Record.deleted_at.is_(None), column != "")
            .group_by(column)
        )
        assert {bar.key: bar.value for bar in told.bars} == dict(map(tuple, rows))


def test_an_empty_catalogue_has_figures_without_bars(sessions: Sessions) -> None:
    with sessions.reading() as session:
        told = overview(session, Query())
    assert (told.exchanges, told.projects, told.pairs) == (0, 0, ())
    assert [figure.bars for figure in told.figures] == [()] * 4
