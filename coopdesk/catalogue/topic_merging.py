"""Merge a topic into another one: its records, its names and what stands beneath it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.searches import change_search, read_shelf
from coopdesk.catalogue.topic_changes import columns_of, move_narrower, topic_entry, topic_row
from coopdesk.catalogue.topic_rules import absorbed
from coopdesk.catalogue.topics import all_topics
from coopdesk.db.desk_tables import Topic
from coopdesk.db.history import change_row, change_rows, moment, remove_rows
from coopdesk.db.record_rows import Row, build_records, read_rows
from coopdesk.db.tables import Record, RecordTopic
from coopdesk.domain.errors import TopicCircle
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import content_hash
from coopdesk.vocabulary.topics import TopicIndex

_RowChange = tuple[int, Row, Row]  # id of the record, old values of the row, new ones

_BATCH = 500  # records read at once, between two reports of progress


def merge_topics(
    session: Session, from_code: str, into_code: str, report: Progress = unheard
) -> int:
    """Let one topic become part of another, and return how many records were given the other.

    All names of the first become synonyms of the survivor, so that it is still found by them, and
    what stood beneath it stands under the survivor. Raises NoSuchTopic, TopicCircle or Stopped.
    """
    gone, survivor = topic_entry(session, from_code), topic_entry(session, into_code)
    if from_code == into_code:
        raise TopicCircle(TopicIndex([gone]).label(from_code, "en"))
    found = select(RecordTopic.record_id).where(RecordTopic.topic == from_code).distinct()
    ids = session.scalars(found.order_by(RecordTopic.record_id)).all()
    for start in range(0, len(ids), _BATCH):
        report(start, len(ids))
        _give_other_topic(session, ids[start : start + _BATCH], from_code, into_code)
    if into_code in TopicIndex(all_topics(session)).narrower(from_code):
        survivor = replace(survivor, broader=gone.broader)  # it takes the place of the other
    change_row(
        session, Topic, 0, topic_row(session, into_code), columns_of(absorbed(survivor, gone))
    )
    move_narrower(session, from_code, into_code)
    _ask_for_other_topic(session, from_code, into_code)
    remove_rows(session, Topic, 0, [topic_row(session, from_code)])
    return len(ids)


def _give_other_topic(session: Session, ids: Sequence[int], code: str, other: str) -> None:
    """Change records as saving each of them would, a table at a time."""
    rows = read_rows(session, ids)
    links: dict[int, dict[str, Row]] = defaultdict(dict)
    for link in rows["record_topic"]:
        links[link["record_id"]][link["topic"]] = link
    stamp = {"updated_at": moment(session), "updated_by": session.info.get("author", "")}
    relinked: list[_RowChange] = []
    rewritten: list[_RowChange] = []
    for before, record in zip(rows["record"], build_records(rows), strict=True):
        topics = tuple(dict.fromkeys(other if each == code else each for each in record.topics))
        own = links[record.id]
        if other in own:
            remove_rows(session, RecordTopic, record.id, [own[code]])
        relinked += [
            (record.id, own.get(topic, own[code]), {"topic": topic, "position": position})
            for position, topic in enumerate(topics)
        ]
        digest = content_hash(replace(record, topics=topics))
        kept = {"content_hash": digest, "revision": before["revision"] + 1} | stamp
        rewritten.append((record.id, before, kept))
    change_rows(session, RecordTopic, relinked)
    change_rows(session, Record, rewritten)


def _ask_for_other_topic(session: Session, code: str, other: str) -> None:
    """Let saved searches ask for the other topic; what is typed in them finds it by its names."""

    def exchanged(facets: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        topics = facets.get("topic", ())
        new = tuple(dict.fromkeys(other if each == code else each for each in topics))
        return {**facets, "topic": new} if topics else dict(facets)

    for saved in read_shelf(session).searches:
        query = saved.search.query
        new = replace(query, chosen=exchanged(query.chosen), excluded=exchanged(query.excluded))
        if new != query:
            change_search(session, saved.id, replace(saved.search, query=new))
