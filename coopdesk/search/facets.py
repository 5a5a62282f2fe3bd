"""How many of the found records have each value of a facet, counted with bitmaps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from pyroaring import BitMap
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import code_bits
from coopdesk.db.desk_tables import Organisation
from coopdesk.db.index_codes import KINDS_OF_CODE, NO_YEAR, code_word, value_of
from coopdesk.db.text_index import still_wanted
from coopdesk.db.turns import rows_in_turns
from coopdesk.domain.queries import FACETS, FacetCount, Facets, Query
from coopdesk.search.answers import in_words, matching, within_facets
from coopdesk.search.kept_answers import kept_names
from coopdesk.search.thesaurus import thesaurus

_AT_ONCE = 100  # values counted between two looks whether anybody waits

Bits = Mapping[str, BitMap]
Counted = Iterator[tuple[str, int]]


def facets(session: Session, query: Query, which: Sequence[str] = FACETS) -> Facets:
    """Count the values of facets, each as many records as choosing it would find.

    What is chosen or excluded of a facet does not narrow that facet. Most frequent values first.
    """
    found = in_words(session, query)
    whole = found & within_facets(session, query)
    counted: Facets = {}
    for facet in which:
        still_wanted(session)
        narrows = query.chosen.get(facet) or query.excluded.get(facet)
        within = found & within_facets(session, query, without=facet) if narrows else whole
        counted[facet] = values_within(session, facet, within)
    return counted


def values_within(session: Session, facet: str, found: BitMap) -> tuple[FacetCount, ...]:
    """Count the values of a facet, or of another code of the index, in a set of records."""
    pairs = _COUNTED.get(facet, _plain_values)(session, facet, found)
    ordered = sorted([(-count, value) for value, count in pairs if count])
    return tuple(FacetCount(value, -less) for less, value in ordered)


def count_and_facets(
    session: Session, query: Query, which: Sequence[str] = FACETS
) -> tuple[int, Facets]:
    """Return how many records answer, and how many of them have each value of the facets."""
    return len(matching(session, query)), facets(session, query, which)


def _plain_values(session: Session, facet: str, found: BitMap) -> Counted:
    for place, (word, bits) in enumerate(_words_of(code_bits(session), facet)):
        if place % _AT_ONCE == _AT_ONCE - 1:
            still_wanted(session)
        yield value_of(facet, word), found.intersection_cardinality(bits)


def _places(session: Session, facet: str, found: BitMap) -> Counted:
    for value, count in _plain_values(session, facet, found):
        yield value.upper(), count


def _topics(session: Session, _facet: str, found: BitMap) -> Counted:
    """Count a record for its topics and all that are broader, as a search for these finds it."""
    bits, topics = code_bits(session), thesaurus(session)
    own = {code_word("topic", code): code for code in topics.codes()}
    for word, code in own.items():
        beneath = (code_word("topic", each) for each in topics.narrower(code))
        all_bits = [bits[each] for each in (word, *beneath) if each in bits]
        if all_bits:
            yield code, found.intersection_cardinality(BitMap.union(*all_bits))
    for word, alone in _words_of(bits, "topic"):
        if word not in own:  # a code that the thesaurus does not have
            yield value_of("topic", word).replace("_", "-"), found.intersection_cardinality(alone)


def _years(session: Session, _facet: str, found: BitMap) -> Counted:
    """Count a record in every year it was active in.

    What goes on is counted up to this year, or up to the last year that another record names.
    """
    bits = code_bits(session)
    undated = code_word("year", NO_YEAR)
    in_year = {int(value_of("year", w)): b for w, b in _words_of(bits, "year") if w != undated}
    since = {int(value_of("since", word)): each for word, each in _words_of(bits, "since")}
    yield NO_YEAR, found.intersection_cardinality(bits.get(undated, BitMap()))
    counts = {year: found.intersection_cardinality(each) for year, each in in_year.items()}
    starts = {year: found.intersection_cardinality(each) for year, each in since.items()}
    if not starts:
        yield from ((str(year), count) for year, count in counts.items())
        return
    named = [year for each in (counts, starts) for year, count in each.items() if count]
    going_on = 0
    for year in range(min((*counts, *starts)), max([datetime.now(UTC).year, *named]) + 1):
        going_on += starts.get(year, 0)
        yield str(year), counts.get(year, 0) + going_on


def _organisations(session: Session, facet: str, found: BitMap) -> Counted:
    """Count by name: all names are read, as most organisations are found most of the time."""
    names = kept_names(session).ask("organisation", lambda: _names(session))
    for value, count in _plain_values(session, facet, found):
        if value in names:
            yield names[value], count


def _names(session: Session) -> dict[str, str]:
    rows = rows_in_turns(session, select(Organisation.id, Organisation.name))
    return {str(each): name for each, name in rows}


def _words_of(bits: Bits, field: str) -> Iterator[tuple[str, BitMap]]:
    letter = f"_{KINDS_OF_CODE[field]}"
    return ((word, each) for word, each in bits.items() if word.startswith(letter))


_COUNTED: dict[str, Callable[[Session, str, BitMap], Counted]] = {
    "requesting": _places,
    "providing": _places,
    "place": _places,
    "topic": _topics,
    "year": _years,
    "organisation": _organisations,
}
