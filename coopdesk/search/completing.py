"""How a search being typed may go on: fields, topics, countries, terms and organisations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain

from coopdesk.domain.folding import fold
from coopdesk.domain.queries import Field
from coopdesk.search.at_cursor import Typed, typed_at
from coopdesk.search.fields import field_names, field_spellings
from coopdesk.search.naming import is_function_word
from coopdesk.search.syntax import LONGEST, QUOTES, quoted_if_needed, show
from coopdesk.search.value_choices import (
    Named,
    Reader,
    organisations_begun,
    places_begun,
    takes_organisations,
    topics_begun,
    values_begun,
)
from coopdesk.vocabulary.labels import LANGUAGES, key
from coopdesk.vocabulary.topics import TopicIndex

HINTS = (
    *("field", "topic", "country", "region", "status", "kind", "modality", "language", "part"),
    "organisation",
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A way to go on: what to insert, how to show it, and what kind of thing it is (HINTS)."""

    insert: str
    label: str
    hint: str


@dataclass(frozen=True, slots=True)
class Completion:
    """The choices at a place in a text, and the characters that the chosen one replaces.

    wants_organisations is the beginning of a name, if organisations belong among the choices.
    """

    start: int
    end: int
    choices: tuple[Choice, ...] = ()
    wants_organisations: str = ""


def completion_at(
    text: str,
    cursor: int,
    language: str,
    topics: TopicIndex,
    organisations: Sequence[str] = (),
    limit: int = 12,
) -> Completion:
    """Return how a text may go on at the cursor, for a reader of a language; best choices first.

    organisations are names from the catalogue that may fit; those that do not are left out.
    """
    reader = Reader(language, topics, organisations, limit)
    typed = typed_at(text[:LONGEST].translate(QUOTES), max(0, min(cursor, len(text), LONGEST)))
    found = _completed(typed, reader)
    there = text[found.start : found.end]
    # Without quotes a value ends at its first blank, so that they say something new there.
    wants_quotes = typed.unquoted is not None and typed.unquoted.start == found.start
    read = _exactly if wants_quotes else _read
    new = {e.insert: e for e in reversed(found.choices) if read(e.insert) != read(there)}
    return replace(found, choices=tuple(reversed(new.values()))[:limit])


_MOST = 80  # characters that may still begin a name
_LEAST = 2  # letters that lead from words to choices
_LEAST_OF_NAMES = 3  # letters for which the catalogue's organisations are looked up
_MOST_FIELDS = 3
_MOST_ORGANISATIONS = 4  # beside topics and places


def _exactly(text: str) -> str:
    return text


def _read(text: str) -> str:
    """Return what two texts have in common that are read alike."""
    return fold(text.translate(QUOTES).replace('"', "").strip())


def _completed(typed: Typed, reader: Reader) -> Completion:
    if len(typed.text) > _MOST:
        return Completion(typed.start, typed.end)
    if typed.field:
        return _value(typed, reader)
    if not typed.unquoted:
        return _word(typed, reader)
    found = _value(typed.unquoted, reader)
    if found.choices:
        return found
    as_word = _word(typed, reader)
    return replace(
        as_word, wants_organisations=found.wants_organisations or as_word.wants_organisations
    )


def _word(typed: Typed, reader: Reader) -> Completion:
    """Complete words: what the most of them begin together, or else what the last one begins."""
    start, text = typed.start, typed.text
    if len(key(text)) < _LEAST:
        return Completion(start, typed.end)
    named: list[Named] = []
    finders = (partial(places_begun, "country"), topics_begun)
    for start_of_run, run in ((start, text), *typed.longer):
        if is_function_word(run):
            continue
        by_finder = {find: find(run, reader) for find in finders}
        # What fits more words fits fewer too, so that only those who found need look again.
        finders = tuple(find for find, found in by_finder.items() if found)
        if not finders:
            break
        start, text, named = start_of_run, run, [each for f in finders for each in by_finder[f]]
    if is_function_word(text):
        return Completion(typed.start, typed.end)
    fields = _fields(text, reader)[:_MOST_FIELDS]
    names = [
        Choice(show(Field("organisation", (name,)), reader.language), name, "organisation")
        for name in organisations_begun(text, reader)[:_MOST_ORGANISATIONS]
    ]
    named.sort(key=lambda each: not key(each.label).startswith(key(text)))
    meant = [_in_words(each, reader) for each in named][: reader.limit - len(fields) - len(names)]
    wants = text if len(key(text)) >= _LEAST_OF_NAMES else ""
    return Completion(start, typed.end, (*fields, *meant, *names), wants)


def _in_words(named: Named, reader: Reader) -> Choice:
    """Return a topic or place as words that mean it, as its field if they would not."""
    if named.name == named.label:
        return Choice(quoted_if_needed(named.name), named.label, named.hint)
    insert = show(Field(named.field, (named.name,)), reader.language)
    return Choice(insert, named.label, named.hint)


def _fields(text: str, reader: Reader) -> list[Choice]:
    """Return the fields that have a name that begins so, in the reader's language first."""
    begun, shown = key(text), field_names(reader.language)
    names = chain.from_iterable(
        field_spellings(language).items() for language in (reader.language, *LANGUAGES)
    )
    found = dict.fromkeys(
        field for field, several in names if any(key(name).startswith(begun) for name in several)
    )
    return [Choice(f"{shown[field]}:", f"{shown[field]}:", "field") for field in found]


def _value(typed: Typed, reader: Reader) -> Completion:
    """Complete a value of a field."""
    choices = tuple(
        Choice(_as_value(typed.field, each.name), each.label, each.hint)
        for each in values_begun(typed.field, typed.text, reader)
    )
    wanted = typed.text if takes_organisations(typed.field) else ""
    return Completion(typed.start, typed.end, choices, wanted)


def _as_value(field: str, name: str) -> str:
    """Return a value as it is typed after the colon of a field."""
    return show(Field(field, (name,))).partition(":")[2]
