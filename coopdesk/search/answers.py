"""Which records answer to a search, newest first and as a set; kept while the index stands."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from itertools import compress

from pyroaring import BitMap
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import code_bits
from coopdesk.db.index_query import IndexQuery
from coopdesk.db.text_index import all_ids, in_order_of_dates, still_wanted
from coopdesk.domain.queries import Query
from coopdesk.search import senses as s
from coopdesk.search.compiling import chosen_senses, coded, index_query, narrowed, state
from coopdesk.search.kept_answers import kept_lists, kept_sets
from coopdesk.search.sets import everyone, set_of
from coopdesk.search.thesaurus import thesaurus
from coopdesk.search.understanding import understand
from coopdesk.search.years import years_of

DEEPEST = 12  # groups in groups that the parser of FTS5 is trusted with
_FEW = 2000  # records whose dates are looked up to put them in order
_AT_ONCE = 2000  # ids sifted, in 0.1 ms, between two looks whether anybody waits


def senses_of(session: Session, query: Query) -> list[s.Sense]:
    """Return how the text of a query is understood with the topics of the catalogue."""
    return [part.sense for part in understand(query.text, thesaurus(session))]


def is_plain(sense: s.Sense, depth: int = 0) -> bool:
    """Tell whether the index alone can answer: nothing is measured, groups are not too deep."""
    match sense:
        case s.Measured():
            return years_of(sense) is not None
        case s.Except(inner):
            return is_plain(inner, depth + 1)
        case s.Together(parts):
            return depth < DEEPEST and all(is_plain(each, depth + 1) for each in parts)
        case _:
            return True


def newest_first(session: Session, query: Query, *, oldest_first: bool = False) -> array[int]:
    """Return all records that answer, by their dates; undated ones last either way."""
    found = matching(session, query)
    if len(found) <= _FEW:
        return array("I", in_order_of_dates(session, found, oldest_first=oldest_first))
    everything = listed(session, state(deleted=query.deleted), oldest_first=oldest_first)
    return everything if len(everything) == len(found) else sifted(session, everything, found)


def matching(session: Session, query: Query) -> BitMap:
    """Return all records that answer, facets and trash included."""
    return in_words(session, query) & within_facets(session, query)


def in_words(session: Session, query: Query) -> BitMap:
    """Return the records outside, or inside, of the trash that answer to the text alone."""
    parts = senses_of(session, query)
    if not parts:
        return _state_bits(session, deleted=query.deleted)
    if all(map(is_plain, parts)):
        return set_of(session, narrowed(session, replace(query, chosen={}, excluded={}), parts))
    found = _state_bits(session, deleted=query.deleted)
    for sense in _plain_together(parts):
        found = found & _of_sense(session, sense)
    return found


def within_facets(session: Session, query: Query, without: str = "") -> BitMap:
    """Return the records that the chosen and excluded facets leave; without leaves one out."""
    found = _state_bits(session, deleted=query.deleted)
    known = code_bits(session)
    for sense in chosen_senses(query):
        inner = sense.sense if isinstance(sense, s.Except) else sense
        if isinstance(inner, s.Coded) and inner.field != without:
            words = coded(session, inner.field, inner.codes)
            chosen = BitMap.union(BitMap(), *(known[word] for word in words if word in known))
            found = found & chosen if inner is sense else found - chosen
    return found


def listed(session: Session, query: IndexQuery, *, oldest_first: bool = False) -> array[int]:
    """Return all records that the index finds, newest first, perhaps as asked for before."""
    return kept_lists(session).ask(
        (query, oldest_first), lambda: all_ids(session, query, oldest_first=oldest_first)
    )


def sifted(session: Session, ids: Sequence[int], wanted: BitMap) -> array[int]:
    """Return those of the ids that are wanted, in their order."""
    found = array("I")
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        found.extend(compress(some, map(wanted.__contains__, some)))
        still_wanted(session)
    return found


def _plain_together(parts: list[s.Sense]) -> list[s.Sense]:
    """Join all that the index can answer by itself into one sense."""
    plain = [each for each in parts if is_plain(each)]
    others = [each for each in parts if not is_plain(each)]
    return [s.Together(tuple(plain)), *others] if plain else others


def _of_sense(session: Session, sense: s.Sense) -> BitMap:
    if is_plain(sense):
        return set_of(session, index_query(session, sense))
    match sense:
        case s.Measured():
            # imported here, or each program start would pay for what few searches need
            from coopdesk.search.measuring import measured  # noqa: PLC0415

            return kept_sets(session).ask(sense, lambda: measured(session, sense))
        case s.Except(inner):
            return everyone(session) - _of_sense(session, inner)
        case s.Together(parts, is_any):
            each = [_of_sense(session, part) for part in parts]
            return BitMap.union(*each) if is_any else BitMap.intersection(*each)
        case _:
            raise TypeError(sense)


def _state_bits(session: Session, *, deleted: bool) -> BitMap:
    return code_bits(session).get(state(deleted=deleted).word, BitMap())
