"""How a search being typed may go on: fields, topics, countries, terms and organisations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice

from coopdesk.domain.queries import Field
from coopdesk.search.fields import field_named, field_names, field_spellings, part_spellings
from coopdesk.search.naming import is_function_word
from coopdesk.search.syntax import LONGEST, QUOTES, quoted_if_needed, show
from coopdesk.vocabulary.content_languages import all_languages
from coopdesk.vocabulary.labels import LANGUAGES, key, rank
from coopdesk.vocabulary.places import all_places, complete_places, find_place
from coopdesk.vocabulary.terms import codes, term
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
    reader = _Reader(language, topics, organisations, limit)
    typed = _typed_at(text[:LONGEST].translate(QUOTES), max(0, min(cursor, len(text), LONGEST)))
    found = _completed(typed, reader)
    there = text[found.start : found.end]
    new = {each.insert: each for each in reversed(found.choices) if each.insert != there}
    return replace(found, choices=tuple(reversed(new.values()))[:limit])


@dataclass(frozen=True, slots=True)
class _Reader:
    """Whom the choices are for, and what they are taken from."""

    language: str
    topics: TopicIndex
    organisations: Sequence[str]
    limit: int


@dataclass(frozen=True, slots=True)
class _Typed:
    """What stands before the cursor: the text begun, its field if it is a value, its place."""

    text: str
    start: int
    end: int
    field: str = ""
    longer: tuple[tuple[int, str], ...] = ()  # it with one, two, … words before it, and from where
    unquoted: _Typed | None = None  # the same as the end of a value of several words


_MOST = 80  # characters that may still begin a name
_LEAST = 2  # letters that lead from words to choices
_LEAST_OF_NAMES = 3  # letters for which the catalogue's organisations are looked up
_MOST_WORDS = 8  # before the one being typed
_MOST_FIELDS = 3
_MOST_ORGANISATIONS = 4  # beside topics and places
_NEAR = 200  # characters before the cursor that tell what stands there

_SIGNS = r'\s"(),|:=<>≤≥'
_BEGUN = re.compile(rf"[^{_SIGNS}]*$")
_BEGUN_WITH_BLANKS = re.compile(rf"(?:[^{_SIGNS}]+\s+){{1,{_MOST_WORDS}}}[^{_SIGNS}]+$")
_REST = re.compile(rf"[^{_SIGNS}]*:?")
_ASKED = re.compile(rf'(?P<name>[^{_SIGNS}]+)\s?[:=<>≤≥]{{1,3}}\s?(?:(?:"[^"]*"|[^\s"(),|]*),)*$')
_WORDS_BEFORE = re.compile(rf"(?<![^\s(|,])(?!-)(?:[^{_SIGNS}]+\s+){{1,{_MOST_WORDS}}}$")


def _completed(typed: _Typed, reader: _Reader) -> Completion:
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


def _typed_at(text: str, cursor: int) -> _Typed:
    before = text[:cursor]
    if before.count('"') % 2:  # between quotes, from the last one on
        start = before.rindex('"')
        closing = text.find('"', cursor)
        typed, end = before[start + 1 :], closing + 1 if closing >= 0 else cursor
        return _Typed(typed, start, end, _field_before(before[:start]))
    begun, rest = _BEGUN.search(before), _REST.match(text, cursor)
    typed = begun[0] if begun else ""
    start, end = cursor - len(typed), rest.end() if rest else cursor
    if field := _field_before(before[:start]):
        return _Typed(typed, start, end, field)
    if before[:start].endswith(tuple(":=<>≤≥")):  # no word: the rest of "http://…"
        return _Typed("", cursor, cursor)
    word = typed.lstrip("-")
    longer = _longer(before, start) if word == typed else ()
    unquoted = _unquoted(before, end) if word == typed else None
    return _Typed(word, cursor - len(word), end, longer=longer, unquoted=unquoted)


def _unquoted(before: str, end: int) -> _Typed | None:
    """Return a value of several words that was begun without a quote, as `country:costa r`."""
    found = _BEGUN_WITH_BLANKS.search(before[-_NEAR:])
    if not found:
        return None
    start = len(before) - len(found[0])
    field = _field_before(before[:start])
    return _Typed(found[0], start, end, field) if field else None


def _field_before(before: str) -> str:
    asked = _ASKED.search(before[-_NEAR:])
    return (field_named(asked["name"]) or "") if asked else ""


def _longer(before: str, start: int) -> tuple[tuple[int, str], ...]:
    nearest = before[max(0, start - _NEAR) : start]
    words_before = _WORDS_BEFORE.search(nearest)
    if not words_before:
        return ()
    first = start - len(nearest) + words_before.start()
    starts = [first + word.start() for word in re.finditer(r"\S+", words_before[0])]
    return tuple((each, before[each:]) for each in reversed(starts))


def _word(typed: _Typed, reader: _Reader) -> Completion:
    """Complete words: what the most of them begin together, or else what the last one begins."""
    start, text = typed.start, typed.text
    if len(key(text)) < _LEAST:
        return Completion(start, typed.end)
    named: list[_Named] = []
    finders = (partial(_places, "country"), _topics)
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
        for name in _organisations(text, reader)[:_MOST_ORGANISATIONS]
    ]
    named.sort(key=lambda each: not key(each.label).startswith(key(text)))
    meant = [_in_words(each, reader) for each in named][: reader.limit - len(fields) - len(names)]
    wants = text if len(key(text)) >= _LEAST_OF_NAMES else ""
    return Completion(start, typed.end, (*fields, *meant, *names), wants)


@dataclass(frozen=True, slots=True)
class _Named:
    """A value of a field: the name it is read by, and the label it is known under."""

    field: str
    name: str
    label: str
    hint: str


def _in_words(named: _Named, reader: _Reader) -> Choice:
    """Return a topic or place as words that mean it, as its field if they would not."""
    if named.name == named.label:
        return Choice(quoted_if_needed(named.name), named.label, named.hint)
    insert = show(Field(named.field, (named.name,)), reader.language)
    return Choice(insert, named.label, named.hint)


def _topics(text: str, reader: _Reader) -> list[_Named]:
    found: list[_Named] = []
    for entry in reader.topics.complete(text, reader.language, reader.limit):
        label = reader.topics.label(entry.code, reader.language)
        name = label if reader.topics.find(label) == entry.code else entry.code
        found.append(_Named("topic", name, label, "topic"))
    return found


def _places(field: str, text: str, reader: _Reader) -> list[_Named]:
    """Return places that a text begins; the countries from A on before anything is typed."""
    if key(text):
        places = complete_places(text, reader.language, reader.limit)
    else:
        countries = (place for place in all_places(reader.language) if not place.is_region)
        places = list(islice(countries, reader.limit))
    return [
        _Named(
            field,
            place.name if find_place(place.name) == place.code else place.code,
            place.name,
            "region" if place.is_region else "country",
        )
        for place in places
    ]


def _fields(text: str, reader: _Reader) -> list[Choice]:
    """Return the fields that have a name that begins so, in the reader's language first."""
    begun, shown = key(text), field_names(reader.language)
    names = chain.from_iterable(
        field_spellings(language).items() for language in (reader.language, *LANGUAGES)
    )
    found = dict.fromkeys(
        field for field, several in names if any(key(name).startswith(begun) for name in several)
    )
    return [Choice(f"{shown[field]}:", f"{shown[field]}:", "field") for field in found]


def _organisations(text: str, reader: _Reader) -> list[str]:
    begun = key(text)
    return [name for name in reader.organisations if rank(begun, (key(name),))] if begun else []


def _value(typed: _Typed, reader: _Reader) -> Completion:
    """Complete a value of a field."""
    names_wanted = typed.field in _OF_ORGANISATIONS
    found = [*_VALUES.get(typed.field, _no_values)(typed.text, reader)]
    if names_wanted:
        found += [
            _Named(typed.field, name, name, "organisation")
            for name in _organisations(typed.text, reader)
        ]
    choices = tuple(
        Choice(_as_value(typed.field, each.name), each.label, each.hint) for each in found
    )
    return Completion(typed.start, typed.end, choices, typed.text if names_wanted else "")


def _as_value(field: str, name: str) -> str:
    """Return a value as it is typed after the colon of a field."""
    return show(Field(field, (name,))).partition(":")[2]


def _no_values(_text: str, _reader: _Reader) -> list[_Named]:
    return []


def _begun_terms(*vocabularies: str) -> _Values:
    def found(text: str, reader: _Reader) -> list[_Named]:
        terms = [(each, code) for each in vocabularies for code in codes(each)]
        labels = {
            term(each, code, reader.language): [term(each, code, other) for other in LANGUAGES]
            for each, code in terms
        }
        hint = vocabularies[0].removeprefix("exchange_")
        return [_Named(hint, label, label, hint) for label in _begun(text, labels)]

    return found


def _languages(text: str, reader: _Reader) -> list[_Named]:
    names = {each.name: [each.code] for each in all_languages(reader.language)}
    return [_Named("language", name, name, "language") for name in _begun(text, names)]


def _parts(text: str, reader: _Reader) -> list[_Named]:
    spelled = [part_spellings(language) for language in (reader.language, *LANGUAGES)]
    names = {
        several[0]: [name for by_part in spelled for name in by_part[part]]
        for part, several in spelled[0].items()
    }
    return [_Named("has", name, name.replace("-", " "), "part") for name in _begun(text, names)]


def _begun(text: str, labels: Mapping[str, Iterable[str]]) -> list[str]:
    """Return the labels that are begun by a text, or another name of theirs is; best first."""
    begun = key(text)
    if not begun:
        return list(labels)
    ranked = [
        (found, label)
        for label, others in labels.items()
        if (found := rank(begun, [key(label), *map(key, others)]))
    ]
    return [label for _, label in sorted(ranked, key=lambda each: each[0])]


_Values = Callable[[str, _Reader], list[_Named]]

_OF_ORGANISATIONS = ("organisation", "donor", "owner")
_VALUES: dict[str, _Values] = {
    "requesting": partial(_places, "requesting"),
    "providing": partial(_places, "providing"),
    "country": partial(_places, "country"),
    "donor": partial(_places, "donor"),
    "topic": _topics,
    "status": _begun_terms("exchange_status", "project_status", "framework_status"),
    "kind": _begun_terms("kind"),
    "modality": _begun_terms("modality"),
    "language": _languages,
    "has": _parts,
    "missing": _parts,
}
