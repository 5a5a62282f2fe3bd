"""Who could help, with what is told of the evidence: its records and learnings, broader topics."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from coopdesk.catalogue.rows import record_rows
from coopdesk.db import tables as t
from coopdesk.domain.records import RecordRow
from coopdesk.search.thesaurus import thesaurus
from coopdesk.statistics.who_could_help import Provider, who_could_help

SHOWN = 5  # exchanges told of each provider; a list has them all


@dataclass(frozen=True, slots=True)
class HelpFound:
    """Who could help a country ("" for any) with a topic, as of a day.

    rows and learnings are those of the SHOWN most telling exchanges of each provider, by id of the
    record. wider are broader topics on which somebody provided, the nearest first, and how many
    did; looked for only where nobody provided on the topic.
    """

    country: str
    topic: str
    providers: tuple[Provider, ...]
    rows: Mapping[int, RecordRow]
    learnings: Mapping[int, tuple[str, ...]]
    wider: tuple[tuple[str, int], ...] = ()


def help_found(session: Session, country: str, topic: str, today: date) -> HelpFound:
    """Ask who could help a country with a topic, and read what shows it."""
    providers = who_could_help(session, country, topic, today)
    ids = sorted({each.record_id for one in providers for each in one.evidence[:SHOWN]})
    rows = {row.id: row for row in record_rows(session, ids)}
    wider = () if providers else tuple(_wider(session, country, topic, today))
    return HelpFound(country, topic, providers, rows, _learnings(session, ids), wider)


def _wider(session: Session, country: str, topic: str, today: date) -> Iterator[tuple[str, int]]:
    topics, seen = thesaurus(session), {topic}
    above = topics.broader(topic)
    while above and above not in seen:
        seen.add(above)
        count = sum(bool(each.held) for each in who_could_help(session, country, above, today))
        if count:
            yield above, count
        above = topics.broader(above)


def _learnings(session: Session, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for record_id, text in session.connection().execute(_TEXTS, {"ids": ids}):
        found[record_id].append(text)
    return {record_id: tuple(texts) for record_id, texts in found.items()}


_IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
_L = t.Learning
_TEXTS = (
    select(_L.record_id, _L.text)
    .where(_L.record_id.in_(_IDS), _L.text != "")
    .order_by(_L.record_id, _L.position)
)
