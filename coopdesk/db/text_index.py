"""The index of all words of a record, kept true by the transaction that writes the record.

Behind this interface stands SQLite's FTS5. A record is found by its own texts, by the names of
its places in four languages, and by the labels and synonyms of its topics in four languages.
Texts are folded by domain/folding.py before they are indexed, as are the words looked for.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, column, select, table, text
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import Topic
from coopdesk.db.record_rows import CHUNK, Row, Rows, read_rows
from coopdesk.domain.folding import fold
from coopdesk.vocabulary.places import names_for_search

_INDEX = table("text_index", column("rowid"), column("text_index"))
_PLACE_COLUMNS = {"place", "country", "country_held", "owner_place"}
_SILENT_COLUMNS = {  # codes and machine words nobody looks for
    "uid", "kind", "role", "status", "title_key", "content_hash", "created_by", "updated_by",
    "file_hash", "sha256", "language", "framework", "modality", "venue", "framework_type", "level",
    "period_shape", "period_start_precision", "period_end_precision", "snapshot", "other", "origin",
    "field", "severity", "result_type", "currency", "category", "raw", "title",
}  # fmt: skip
_UNREAD_TABLES = {"provenance", "doubt"}


def matching(words: str) -> Select[Any]:
    """Return the ids of the records that answer to an FTS5 expression of quoted words."""
    return select(_INDEX.c.rowid).where(_INDEX.c.text_index.op("MATCH")(words))


def match_expression(phrases: Iterable[tuple[str, ...]], *, prefixes: bool = True) -> str:
    """Quote words and phrases so that nothing in them is an operator; a lone word is a prefix."""
    star = "*" if prefixes else ""
    return " ".join(f'"{" ".join(each)}"' + (star if len(each) == 1 else "") for each in phrases)


def reindex(session: Session, record_ids: Collection[int]) -> None:
    """Index these records as they stand now; a removed record leaves the index."""
    ids = list(record_ids)
    for start in range(0, len(ids), CHUNK):
        _reindex_chunk(session, ids[start : start + CHUNK])


def _reindex_chunk(session: Session, ids: list[int]) -> None:
    connection = session.connection()
    connection.execute(
        text("DELETE FROM text_index WHERE rowid = :id"), [{"id": each} for each in ids]
    )
    rows = read_rows(session, ids)
    codes = {row["topic"] for row in rows.get("record_topic", ())}
    documents = _documents(rows, _topic_texts(session, codes))
    if documents:
        connection.execute(
            text(
                "INSERT INTO text_index (rowid, title, body, places, topics)"
                " VALUES (:id, :title, :body, :places, :topics)"
            ),
            documents,
        )


def _topic_texts(session: Session, codes: Collection[str]) -> dict[str, str]:
    query = select(Topic.code, Topic.labels, Topic.synonyms).where(Topic.code.in_(codes))
    return {
        code: " · ".join([*labels.values(), *(w for many in synonyms.values() for w in many)])
        for code, labels, synonyms in session.execute(query)
    }


@dataclass
class _Document:
    title: str
    body: list[str] = field(default_factory=list[str])
    places: list[str] = field(default_factory=list[str])
    topics: list[str] = field(default_factory=list[str])

    def add(self, row: Row, *, is_record: bool) -> None:
        for name, value in row.items():
            if not value or not isinstance(value, str):
                continue
            if name in _PLACE_COLUMNS:
                self.places.append(value)
            elif name not in _SILENT_COLUMNS or (name == "title" and not is_record):
                self.body.append(value)

    def texts(self) -> dict[str, str]:
        return {
            "title": fold(self.title),
            "body": fold("\n".join(self.body)),
            "places": fold(" · ".join(names_for_search(c) for c in dict.fromkeys(self.places))),
            "topics": fold("\n".join(self.topics)),
        }


def _documents(rows: Rows, topics: dict[str, str]) -> list[dict[str, Any]]:
    owners = _owners(rows)
    found = {row["id"]: _Document(row["title"]) for row in rows.get("record", ())}
    for name, many in rows.items():
        for row in many if name not in _UNREAD_TABLES else ():
            document = found[owners[name](row)]
            if name == "record_topic":
                code = str(row["topic"])
                document.topics.append(topics.get(code, code))
            else:
                document.add(row, is_record=name == "record")
    return [{"id": record_id} | document.texts() for record_id, document in found.items()]


def _owners(rows: Rows) -> dict[str, Callable[[Row], int]]:
    """Return, by table, how to find the record of a row."""
    nodes = {row["id"]: row["record_id"] for row in rows.get("result_node", ())}
    steps = {row["id"]: row["record_id"] for row in rows.get("next_step", ())}
    activities = {row["id"]: nodes[row["result_node_id"]] for row in rows.get("activity", ())}
    lines = {row["id"]: activities[row["activity_id"]] for row in rows.get("activity_item", ())}
    owners: dict[str, Callable[[Row], int]] = {
        "record": lambda row: row["id"],
        "step_note": lambda row: steps[row["next_step_id"]],
        "node_model": lambda row: nodes[row["result_node_id"]],
        "activity": lambda row: nodes[row["result_node_id"]],
        "activity_item": lambda row: activities[row["activity_id"]],
        "item_period": lambda row: lines[row["activity_item_id"]],
    }
    return {name: owners.get(name, lambda row: row["record_id"]) for name in rows}
