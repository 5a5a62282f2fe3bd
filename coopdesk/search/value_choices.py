"""The names that may go on what is typed: topics, places, organisations and values of fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from coopdesk.search.fields import part_spellings
from coopdesk.vocabulary.content_languages import all_languages
from coopdesk.vocabulary.labels import LANGUAGES, key, rank
from coopdesk.vocabulary.places import all_places, complete_places, find_place
from coopdesk.vocabulary.terms import codes, term
from coopdesk.vocabulary.topics import TopicIndex


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom the choices are for, and what they are taken from."""

    language: str
    topics: TopicIndex
    organisations: Sequence[str]
    limit: int


@dataclass(frozen=True, slots=True)
class Named:
    """A value of a field: the name it is read by, and the label it is known under."""

    field: str
    name: str
    label: str
    hint: str


def topics_begun(text: str, reader: Reader) -> list[Named]:
    """Return topics that a text begins."""
    found: list[Named] = []
    for entry in reader.topics.complete(text, reader.language, reader.limit):
        label = reader.topics.label(entry.code, reader.language)
        name = label if reader.topics.find(label) == entry.code else entry.code
        found.append(Named("topic", name, label, "topic"))
    return found


def places_begun(field: str, text: str, reader: Reader) -> list[Named]:
    """Return places that a text begins; the countries from A on before anything is typed."""
    if key(text):
        places = complete_places(text, reader.language, reader.limit)
    else:
        countries = (place for place in all_places(reader.language) if not place.is_region)
        places = list(islice(countries, reader.limit))
    return [
        Named(
            field,
            place.name if find_place(place.name) == place.code else place.code,
            place.name,
            "region" if place.is_region else "country",
        )
        for place in places
    ]


def organisations_begun(text: str, reader: Reader) -> list[str]:
    """Return the reader's organisations of which a word begins so."""
    begun = key(text)
    return [name for name in reader.organisations if rank(begun, (key(name),))] if begun else []


def takes_organisations(field: str) -> bool:
    """Tell whether the values of a field are names of organisations."""
    return field in _OF_ORGANISATIONS


def values_begun(field: str, text: str, reader: Reader) -> list[Named]:
    """Return the values of a field that a text begins, organisations last."""
    found = [*_VALUES.get(field, _no_values)(text, reader)]
    if takes_organisations(field):
        names = organisations_begun(text, reader)
        found += [Named(field, name, name, "organisation") for name in names]
    return found


def _no_values(_text: str, _reader: Reader) -> list[Named]:
    return []


def _begun_terms(*vocabularies: str) -> _Values:
    def found(text: str, reader: Reader) -> list[Named]:
        terms = [(each, code) for each in vocabularies for code in codes(each)]
        labels = {
            term(each, code, reader.language): [term(each, code, other) for other in LANGUAGES]
            for each, code in terms
        }
        hint = vocabularies[0].removeprefix("exchange_")
        return [Named(hint, label, label, hint) for label in _begun(text, labels)]

    return found


def _languages(text: str, reader: Reader) -> list[Named]:
    names = {each.name: [each.code] for each in all_languages(reader.language)}
    return [Named("language", name, name, "language") for name in _begun(text, names)]


def _parts(text: str, reader: Reader) -> list[Named]:
    spelled = [part_spellings(language) for language in (reader.language, *LANGUAGES)]
    names = {
        several[0]: [name for by_part in spelled for name in by_part[part]]
        for part, several in spelled[0].items()
    }
    return [Named("has", name, name.replace("-", " "), "part") for name in _begun(text, names)]


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


_Values = Callable[[str, Reader], list[Named]]

_OF_ORGANISATIONS = ("organisation", "donor", "owner")
_VALUES: dict[str, _Values] = {
    "requesting": partial(places_begun, "requesting"),
    "providing": partial(places_begun, "providing"),
    "country": partial(places_begun, "country"),
    "donor": partial(places_begun, "donor"),
    "owner": partial(places_begun, "owner"),
    "topic": topics_begun,
    "status": _begun_terms("exchange_status", "project_status", "framework_status"),
    "kind": _begun_terms("kind"),
    "modality": _begun_terms("modality"),
    "language": _languages,
    "has": _parts,
    "missing": _parts,
}
