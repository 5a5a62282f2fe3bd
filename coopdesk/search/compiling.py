"""Senses as a question to the index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import code_bits
from coopdesk.db.desk_tables import Organisation
from coopdesk.db.index_codes import ALIVE, TRASHED, code_word, words_between, words_in_year
from coopdesk.db.index_query import Code, Either, Every, IndexQuery, Text, Without
from coopdesk.domain.folding import fold, words
from coopdesk.domain.queries import Query
from coopdesk.search import senses as s
from coopdesk.search.thesaurus import thesaurus
from coopdesk.search.years import years_of

_COLUMNS = {
    "organisation": "organisations",
    "donor": "donors",
    "owner": "owners",
    "reference": "numbers",
    "title": "title",
}


def index_query(session: Session, sense: s.Sense) -> IndexQuery:
    """Return what finds a sense, which must not measure anything but whole years."""
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
            years = years_of(sense)
            if years is None:
                raise TypeError(sense)
            return _either([Code(each) for each in words_between(*years, code_bits(session))])
        case _:
            return _in_texts(session, sense)


def narrowed(session: Session, query: Query, parts: Sequence[s.Sense]) -> IndexQuery:
    """Return what finds the senses within the chosen facets, outside or inside of the trash.

    Where something is asked for, the few in the trash are left out of what is found: to look
    for all others beside it would take as long again.
    """
    senses = [*parts, *chosen_senses(query)]
    if query.deleted or all(isinstance(each, s.Except) for each in senses):
        return _every(session, senses, state(deleted=query.deleted))
    return _without(_every(session, senses), [Code(TRASHED)])


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
        case s.Topics(_typed, code, narrower):
            fields = ("topic", "speaks")
            return _either([Code(code_word(f, c)) for f in fields for c in (code, *narrower)])
        case s.Places(_typed, code):
            return _either([Code(code_word(f, code)) for f in ("named", "speaks_of_place")])
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
