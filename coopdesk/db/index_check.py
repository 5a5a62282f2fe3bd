"""Whether the search index holds what the records say, and whether its words can be found in it.

Records are compared as somebody reads them, some hundred at a time; FTS5 is asked then.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field

from pyroaring import BitMap
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.code_bits import index_version, stored_bits
from coopdesk.db.file_check import is_damage
from coopdesk.db.index_document import TEXTS, IndexDocument, documents
from coopdesk.db.index_mending import is_index_damage
from coopdesk.db.index_tables import IndexState, SearchText
from coopdesk.db.index_words import known_words
from coopdesk.db.mentions import mentions
from coopdesk.db.record_rows import Rows
from coopdesk.db.text_index import FORM
from coopdesk.domain.errors import IndexDamaged

_OWN_CHECK = "INSERT INTO text_index(text_index, rank) VALUES('integrity-check', 1)"
_TERMS = "CREATE VIRTUAL TABLE temp.index_term USING fts5vocab(main, text_index, row)"
# FTS5's own check walks through all terms and never looks one up, so it misses a hole in the
# table of their pages, text_index_idx.
_UNFINDABLE = """
    SELECT value FROM json_each(?) WHERE NOT EXISTS
    (SELECT 1 FROM text_index WHERE text_index MATCH value) LIMIT 1
"""
_LETTERS_OF_BEGINNINGS = (1, 2, 3)  # that the index keeps lists for
_AT_ONCE = 5000  # terms that are looked up
_COLUMNS = ("id", "record_id", *TEXTS, "codes")
_TEXTS = (
    f"SELECT {', '.join(_COLUMNS)} FROM search_text"  # noqa: S608 - our own names
    " WHERE record_id IN (SELECT value FROM json_each(?))"
)


@dataclass
class Compared:
    """What was found so far by looking at the index beside the records."""

    wrong: set[int] = field(default_factory=set[int])  # records that it holds otherwise, or not
    is_broken: bool = False  # it could not even be read
    _words: set[str] = field(default_factory=set[str])  # of all texts
    _bits: dict[str, BitMap] = field(default_factory=dict[str, BitMap])  # as of a version
    _version: int = -1
    # Since the bitmaps were read: records looked at, and those that should bear a code.
    _looked_at: BitMap = field(default_factory=BitMap)
    _borne: dict[str, BitMap] = field(default_factory=dict[str, BitMap])

    @property
    def is_true(self) -> bool:
        """Tell whether the index held what it should so far."""
        return not self.wrong and not self.is_broken

    def compare(self, session: Session, rows: Rows) -> None:
        """Look at the index beside the records of these rows, read in the same transaction."""
        made = documents(rows, mentions(session))
        self._words.update(*(each.words for each in made))
        if self.is_broken:
            return
        try:
            self.wrong |= _wrong_texts(session, made)
            self._follow(session)
            self._bear(made)
        except (DBAPIError, IndexDamaged) as error:
            self._take_damage(error)

    def finish(self, session: Session) -> None:
        """Look for codes that records do not bear, and for words not in the list of words."""
        try:
            self._follow(session)
            self._settle()
            self.is_broken |= known_words(session, self._words) != self._words
        except (DBAPIError, IndexDamaged) as error:
            self._take_damage(error)

    def look_beyond(self, session: Session) -> None:
        """Look for what belongs to no record."""
        try:
            self._follow(session)
            self.wrong |= _beyond_records(session, self._bits)
        except (DBAPIError, IndexDamaged) as error:
            self._take_damage(error)

    def _follow(self, session: Session) -> None:
        """Read the bitmaps as they are stored, and again after others have saved."""
        version = index_version(session)
        if version != self._version:
            self._settle()
            self._bits, self._version = stored_bits(session), version

    def _bear(self, made: list[IndexDocument]) -> None:
        """Take note of the codes of documents."""
        borne: dict[str, list[int]] = defaultdict(list)
        for each in made:
            record_id = each.record_id
            for code in each.codes:
                borne[code].append(record_id)
        for code, ids in borne.items():
            self._borne.setdefault(code, BitMap()).update(ids)
        self._looked_at.update(each.record_id for each in made)

    def _settle(self) -> None:
        """Compare the bitmaps with the records looked at while they said so."""
        self.wrong |= _wrong_codes(self._bits, self._borne, self._looked_at)
        self._borne, self._looked_at = {}, BitMap()

    def _take_damage(self, error: DBAPIError | IndexDamaged) -> None:
        if isinstance(error, DBAPIError) and not is_index_damage(error) and not is_damage(error):
            raise error
        self.is_broken = True


def passes_own_check(session: Session) -> bool:
    """Tell whether FTS5 finds its index whole.

    FTS5's own check asks for a session that may write, though it writes nothing.
    """
    run = session.connection().exec_driver_sql
    try:
        if not session.info.get("reads_only"):
            run(_OWN_CHECK)
        states = session.scalars(select(IndexState.form)).all()
        # FTS5 reads its configuration when it is opened, and would not miss it before the next time
        version = run("SELECT v FROM text_index_config WHERE k = 'version'").scalar()
    except DBAPIError as error:
        return _is_not(error)
    return version is not None and states == [FORM]


def finds_its_words(session: Session) -> bool:
    """Tell whether FTS5 finds every word that is in its index, and every beginning of one."""
    try:
        return _all_terms_are_found(session)
    except DBAPIError as error:
        return _is_not(error)


def _is_not(error: DBAPIError) -> bool:
    if not is_index_damage(error) and not is_damage(error):
        raise error
    return False


def _all_terms_are_found(session: Session) -> bool:
    run = session.connection().exec_driver_sql
    run(_TERMS)
    try:
        terms: list[str] = [row[0] for row in run("SELECT term FROM index_term")]
        beginnings = {term[:n] for n in _LETTERS_OF_BEGINNINGS for term in terms}
        asked = [f'"{each}"*' for each in sorted(beginnings)] + [f'"{each}"' for each in terms]
        some = (asked[start : start + _AT_ONCE] for start in range(0, len(asked), _AT_ONCE))
        return all(run(_UNFINDABLE, (json.dumps(each),)).first() is None for each in some)
    finally:
        run("DROP TABLE temp.index_term")


def _wrong_texts(session: Session, made: list[IndexDocument]) -> set[int]:
    said = {each.record_id: each.columns() for each in made}
    rows = session.connection().exec_driver_sql(_TEXTS, (json.dumps(list(said)),))
    stored = {row[1]: tuple(row) for row in rows.all()}
    return {
        record_id
        for record_id, columns in said.items()
        if stored.get(record_id) != tuple(columns[name] for name in _COLUMNS)
    }


def _wrong_codes(stored: dict[str, BitMap], borne: dict[str, BitMap], among: BitMap) -> set[int]:
    """Return the records looked at that bear other codes in the bitmaps than they should."""
    wrong, none = BitMap(), BitMap()
    for code, bits in stored.items():
        wrong |= (bits & among) ^ borne.get(code, none)
    for code in borne.keys() - stored.keys():
        wrong |= borne[code]
    return set(wrong)


def _beyond_records(session: Session, stored: dict[str, BitMap]) -> set[int]:
    ids = BitMap(session.scalars(select(t.Record.id)))
    beyond = BitMap(session.scalars(select(SearchText.record_id))) - ids
    for bits in stored.values():
        beyond |= bits - ids
    return set(beyond)
