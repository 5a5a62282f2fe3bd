"""What the search index holds of a record: folded texts by column, and codes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from coopdesk.db.index_codes import ALIVE, TRASHED, code_word, year_words
from coopdesk.db.mentions import Mentions
from coopdesk.db.record_rows import Row, Rows
from coopdesk.domain.folding import fold, words_of_folded

ID_BITS = 28  # 268 million records
_ID_MASK = (1 << ID_BITS) - 1
_LAST_DAY = date.max.toordinal()
_BETWEEN = "_"
_PARTED = f" {_BETWEEN} "
_APART = bytes(code if chr(code).isalnum() or chr(code) == _BETWEEN else 32 for code in range(256))
UNDATED = (_LAST_DAY + 1) << ID_BITS  # keys from here on have no date

TEXTS = ("title", "body", "numbers", "organisations", "donors", "owners")

TAKING = ("requesting", "beneficiary")
GIVING = ("providing", "second_provider", "funding")
FUNDING = ("funding", "funder")

_NUMBERS = {
    "reference", "announcement_number", "symbol", "iati_identifier", "number", "acronym",
}  # fmt: skip
_SILENT_COLUMNS = {  # codes and machine words nobody looks for
    "uid", "kind", "role", "status", "title_key", "content_hash", "created_by", "updated_by",
    "file_hash", "sha256", "language", "framework", "modality", "venue", "framework_type", "level",
    "period_shape", "period_start_precision", "period_end_precision", "snapshot", "other", "origin",
    "field", "severity", "result_type", "currency", "category", "raw", "topic",
    "place", "country", "country_held", "owner_place",
}  # fmt: skip
_SILENT_OF_RECORD = frozenset(_SILENT_COLUMNS | _NUMBERS | {"title", "executing_body"})
_SILENT_OF_PARTS = frozenset(_SILENT_COLUMNS | {"organisation", "owner"})
_UNREAD_TABLES = {"provenance", "doubt", "record_topic", "agreement_number"}
_HAS_ROWS = {
    "learning": "learnings", "next_step": "next_steps", "participant_group": "participants",
    "comment": "comments", "money": "money", "document": "documents", "person": "people",
    "record_topic": "topics", "result_node": "results", "kpi_value": "kpis",
    "relation": "related", "doubt": "warnings", "provenance": "provenance",
    "description": "narrative", "status_report": "status_reports",
    "agreement_number": "reference",
}  # fmt: skip
_HAS_COLUMNS = {
    "reference": "reference", "narrative": "narrative", "status": "status",
    "source_url": "source", "modality": "modality", "framework": "framework",
    "city": "city", "country_held": "country", "language": "language", "website": "website",
    "period_start": "dates", "period_end": "dates",
}  # fmt: skip


@dataclass
class IndexDocument:
    """The texts and codes of a record."""

    record_id: int
    key: int
    texts: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in TEXTS})
    codes: dict[str, None] = field(default_factory=dict[str, None])
    words: set[str] = field(default_factory=set[str])
    _folded: dict[str, str] = field(default_factory=dict[str, str])

    def columns(self) -> dict[str, str | int]:
        """Return the row of the table search_text."""
        codes = " ".join(sorted(self.codes))
        return {"id": self.key, "record_id": self.record_id, **self._folded, "codes": codes}

    def read(self, mentions: Mentions) -> None:
        """Fold the texts, gather their words, and bear the codes of what they name."""
        found: list[list[str]] = []
        for name, texts in self.texts.items():
            self._folded[name], words = _folded_and_cut(texts)
            found += words
        self.words.update(*found)
        self.words.discard(_BETWEEN)
        self.codes.update(dict.fromkeys(mentions.codes_in(found, self.words)))

    def add_code(self, field: str, value: str) -> None:
        """Say that the record has a value of a field, if it is one."""
        if value:
            self.codes[code_word(field, value)] = None


def key_of(start: date | None, record_id: int) -> int:
    """Return the key under which a record is indexed: ascending keys are newest first.

    Among those that begin on one day the record added last comes first; those without a date
    come after all others.
    """
    day = _LAST_DAY - start.toordinal() if start else _LAST_DAY + 1
    return (day << ID_BITS) | (_ID_MASK - record_id)


def record_of(key: int) -> int:
    """Return the id of the record of a key."""
    return _ID_MASK - (key & _ID_MASK)


RECORD_OF_ROWID = f"{_ID_MASK} - (rowid & {_ID_MASK})"  # as record_of, in SQL


def documents(rows: Rows, mentions: Mentions) -> list[IndexDocument]:
    """Return what is to be indexed of the records of these rows, with the topics they name."""
    owners = _owners(rows)
    found = {row["id"]: _of_record(row) for row in rows.get("record", ())}
    for name, many in rows.items():
        if name != "record" and many:
            _add_parts(found, name, many, owners[name])
    for document in found.values():
        document.read(mentions)
    return list(found.values())


def _of_record(row: Row) -> IndexDocument:
    document = IndexDocument(row["id"], key_of(row["period_start"], row["id"]))
    document.codes[TRASHED if row["deleted_at"] else ALIVE] = None
    is_open = row["period_shape"] == "open"
    years = year_words(row["period_start"], row["period_end"], is_open=is_open)
    document.codes.update(dict.fromkeys(years))
    for name in ("kind", "status", "modality", "language"):
        document.add_code(name, row[name])
    document.add_code("place", row["country_held"])
    document.add_code("named", row["country_held"])
    for name, part in _HAS_COLUMNS.items():
        if row[name]:
            document.add_code("has", part)
    document.texts["title"].append(row["title"])
    document.texts["numbers"] += [row[name] for name in sorted(_NUMBERS) if row[name]]
    document.texts["body"] += _texts_of(row, _spoken_names(tuple(row), _SILENT_OF_RECORD))
    _add_organisation(document, row["executing_body"])
    return document


def _add_parts(
    found: dict[int, IndexDocument], table: str, rows: list[Row], owner: Callable[[Row], int]
) -> None:
    """Add the rows of a table, which have the same columns."""
    add = _ADDED.get(table)
    has = code_word("has", _HAS_ROWS[table]) if table in _HAS_ROWS else ""
    spoken = () if table in _UNREAD_TABLES else _spoken_names(tuple(rows[0]), _SILENT_OF_PARTS)
    has_organisation = bool(spoken) and "organisation" in rows[0]
    for row in rows:
        document = found[owner(row)]
        if has:
            document.codes[has] = None
        if add:
            add(document, row)
        if spoken:
            document.texts["body"] += _texts_of(row, spoken)
        if has_organisation:
            _add_organisation(document, row["organisation"])


def _add_number(document: IndexDocument, row: Row) -> None:
    document.texts["numbers"].append(row["text"])


def _add_party(document: IndexDocument, row: Row) -> None:
    role, place = row["role"], row["place"]
    document.add_code("place", place)
    document.add_code("named", place)
    document.add_code("has", "country" if place else "")
    for field_name, roles in (("requesting", TAKING), ("providing", GIVING), ("donor", FUNDING)):
        if role in roles:
            document.add_code(field_name, place)
            document.add_code("has", field_name)
    if row["organisation"]:
        document.add_code("organisation", str(row["organisation_id"] or ""))
        if role in FUNDING:
            document.texts["donors"].append(row["organisation"])


def _add_organisation(document: IndexDocument, name: str) -> None:
    document.add_code("has", "organisation" if name else "")
    document.texts["organisations"].append(name)


def _add_step(document: IndexDocument, row: Row) -> None:
    document.add_code("has", "due" if row["due"] else "")
    document.add_code("has", "owner" if row["owner"] or row["owner_place"] else "")
    document.add_code("owner", row["owner_place"])
    document.add_code("named", row["owner_place"])
    document.texts["owners"].append(row["owner"])


def _texts_of(row: Row, names: tuple[str, ...]) -> list[str]:
    return [value for name in names if (value := row[name]) and isinstance(value, str)]


@lru_cache(maxsize=100)
def _spoken_names(names: tuple[str, ...], silent: frozenset[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name not in silent)


def _folded_and_cut(texts: Iterable[str]) -> tuple[str, list[list[str]]]:
    """Return texts folded and parted by a word nobody types, and lists of their words.

    That word is the one between, so that no phrase spans two texts.
    """
    said = [text.replace(_BETWEEN, " ") for text in texts if text]
    if not said:
        return "", []
    folded = fold(_PARTED.join(said))
    # In one go, unless it shows: a text has folded to nothing, or has that word in a wider shape.
    if folded.isascii() and folded.count(_PARTED) == folded.count(_BETWEEN) == len(said) - 1:
        return folded, [folded.encode("ascii").translate(_APART).decode("ascii").split()]
    each_folded = [fold(text) for text in said]
    return _PARTED.join(each_folded), [words_of_folded(each) for each in each_folded]


_ADDED: dict[str, Callable[[IndexDocument, Row], None]] = {
    "party": _add_party,
    "record_topic": lambda document, row: document.add_code("topic", row["topic"]),
    "next_step": _add_step,
    "agreement_number": _add_number,
    "participant_group": lambda document, row: document.add_code("named", row["country"]),
    # what she does in her own words; other roles are codes
    "person": lambda document, row: document.texts["body"].append(row["role"]),
}


def _owners(rows: Rows) -> dict[str, Callable[[Row], int]]:
    """Return, by table, how to find the record of a row."""
    nodes = {row["id"]: row["record_id"] for row in rows.get("result_node", ())}
    steps = {row["id"]: row["record_id"] for row in rows.get("next_step", ())}
    activities = {row["id"]: nodes[row["result_node_id"]] for row in rows.get("activity", ())}
    lines = {row["id"]: activities[row["activity_id"]] for row in rows.get("activity_item", ())}
    owners: dict[str, Callable[[Row], int]] = {
        "step_note": lambda row: steps[row["next_step_id"]],
        "node_model": lambda row: nodes[row["result_node_id"]],
        "activity": lambda row: nodes[row["result_node_id"]],
        "activity_item": lambda row: activities[row["activity_id"]],
        "item_period": lambda row: lines[row["activity_item_id"]],
    }
    return {name: owners.get(name, lambda row: row["record_id"]) for name in rows}
