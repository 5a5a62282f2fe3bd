"""Senses as a question to the index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import code_bits
from coopdesk.db.desk_tables import Organisation
from coopdesk.db.index_codes import ALIVE, TRASHED, code_word, words_in_year
from coopdesk.db.index_query import Code, Either, Every, IndexQuery, Text, Without
from coopdesk.db.text_index import known_words
from coopdesk.domain.folding import fold, words
from coopdesk.domain.queries import Query
from coopdesk.search import senses as s
from coopdesk.search.thesaurus import thesaurus

SHORTEST_NAME = 3  # letters; "US" and "de" are words of other languages
_COLUMNS = {
    "organisation": "organisations",
    "donor": "donors",
    "owner": "owners",
    "reference": "numbers",
    "title": "title",
}


def index_query(session: Session, sense: s.Sense) -> IndexQuery:
    """Return what finds a sense, which must not measure anything."""
    match sense:
        case s.Coded(field, codes):
            return _either([Code(each) for each in coded(session, field, codes)])
        case s.Except():
            return _every(session, [sense])
        case s.Together(parts, is_any):
            if is_any:
                return _either([index_query(session, each) for each in parts])
            return _every(session, parts)
        case s.Measured():
            raise TypeError(sense)
        case _:
            return _in_texts(session, sense)


def narrowed(session: Session, query: Query, parts: Sequence[s.Sense]) -> IndexQuery:
    """Return what finds the senses within the chosen facets, outside or inside of the trash."""
    return _every(session, [*parts, *chosen_senses(query)], state(deleted=query.deleted))


def state(*, deleted: bool) -> Code:
    """Return what finds all records in the trash, or all others."""
    return Code(TRASHED if deleted else ALIVE)


def chosen_senses(query: Query) -> Iterator[s.Sense]:
    """Yield what the chosen and excluded facets mean."""
    for facet, values in query.chosen.items():
        if values:
            yield s.Coded(facet, values)
    for facet, values in query.excluded.items():
        if values:
            yield s.Except(s.Coded(facet, values))


def coded(session: Session, field: str, values: Iterable[str]) -> list[str]:
    """Return the words of the index for values of a field; a topic's narrower ones with it."""
    match field:
        case "topic":
            topics = thesaurus(session)
            codes = dict.fromkeys(c for v in values for c in (v, *topics.narrower(v)))
            return [code_word("topic", code) for code in codes]
        case "year":
            known = code_bits(session)
            return list(dict.fromkeys(w for v in values for w in words_in_year(v, known)))
        case "organisation":
            return [code_word(field, str(each)) for each in _organisations(session, values)]
        case _:
            return [code_word(field, value) for value in values]


def _in_texts(
    session: Session, sense: s.Words | s.Topics | s.Places | s.Literally | s.TextIn
) -> IndexQuery:
    match sense:
        case s.Words():
            return _words(session, sense)
        case s.Topics(_typed, code, narrower, names):
            codes = [Code(code_word("topic", each)) for each in (code, *narrower)]
            return _either([*codes, *_named(session, names)])
        case s.Places(_typed, code, names):
            return _either([Code(code_word("named", code)), *_named(session, names)])
        case s.Literally(text):
            return _text(words(text), is_prefix=False)
        case s.TextIn(field, text):
            parts = [Text((word,), is_prefix=True, column=_COLUMNS[field]) for word in words(text)]
            return Every(tuple(parts)) if parts else Either(())


def _words(session: Session, sense: s.Words) -> IndexQuery:
    spelled = [_text(each.split(), is_prefix=sense.is_prefix) for each in sense.spellings]
    topics = [Code(each) for each in coded(session, "topic", sense.topics)]
    places = [Code(code_word("named", each)) for each in sense.places]
    return _either([*spelled, *topics, *places])


def _text(found: Sequence[str], *, is_prefix: bool) -> IndexQuery:
    return Text(tuple(found), is_prefix) if found else Either(())


def _named(session: Session, names: Iterable[str]) -> list[IndexQuery]:
    """Return the names as phrases, without those that a shorter one finds or no text can hold."""
    phrases = {tuple(words(name)) for name in names if len(fold(name)) >= SHORTEST_NAME}
    known = known_words(session, (word for phrase in phrases for word in phrase))
    possible = sorted((p for p in phrases if p and known.issuperset(p)), key=lambda p: (len(p), p))
    kept: dict[tuple[str, ...], None] = {}
    for phrase in possible:
        if not any(part in kept for part in _stretches(phrase)):
            kept[phrase] = None
    return [Text(phrase) for phrase in kept]


def _stretches(phrase: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield all words that stand side by side in a phrase, one and several."""
    size = len(phrase)
    return (phrase[at:end] for at in range(size) for end in range(at + 1, size + 1))


def _either(parts: Sequence[IndexQuery]) -> IndexQuery:
    return parts[0] if len(parts) == 1 else Either(tuple(dict.fromkeys(parts)))


def _every(
    session: Session, parts: Iterable[s.Sense], first: IndexQuery | None = None
) -> IndexQuery:
    """Return what finds all of the senses; what must not be is taken from what must."""
    senses = list(parts)
    wanted = [index_query(session, each) for each in senses if not isinstance(each, s.Except)]
    unwanted = [index_query(session, each.sense) for each in senses if isinstance(each, s.Except)]
    wanted = [first, *wanted] if first else wanted or [Either((Code(ALIVE), Code(TRASHED)))]
    return _without(wanted[0] if len(wanted) == 1 else Every(tuple(wanted)), unwanted)


def _without(part: IndexQuery, unwanted: Sequence[IndexQuery]) -> IndexQuery:
    return Without(part, _either(unwanted)) if unwanted else part


def _organisations(session: Session, names: Iterable[str]) -> list[int]:
    keys = [fold(name) for name in names]
    return list(session.scalars(select(Organisation.id).where(Organisation.name_key.in_(keys))))
