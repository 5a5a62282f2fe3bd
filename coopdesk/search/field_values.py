"""The values of fields as senses: countries, topics, terms, parts and texts.

What is measured stands in search/measures.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from coopdesk.domain.folding import words
from coopdesk.domain.queries import Between, Compared, Field
from coopdesk.search.fields import MEASURED, part_named, part_spellings
from coopdesk.search.measures import measure_between, measure_compared, measure_of
from coopdesk.search.senses import Coded, Except, Sense, TextIn, Together, Words
from coopdesk.vocabulary.content_languages import all_languages, find_language
from coopdesk.vocabulary.labels import LANGUAGES, key
from coopdesk.vocabulary.places import find_place, place_phrasebook
from coopdesk.vocabulary.spellings import spellings
from coopdesk.vocabulary.terms import codes, find_term, term
from coopdesk.vocabulary.topics import TopicIndex


def field_sense(
    clause: Field | Compared | Between, topics: TopicIndex, today: date
) -> tuple[Sense, bool]:
    """Return how a field is understood, and whether something of it was not: that is words."""
    match clause:
        case Compared(name, sign, value):
            measured = measure_compared(name, sign, value, today)
            return measured or _as_words(name, value), measured is None
        case Between(name, low, high):
            measured = measure_between(name, low, high, today)
            return measured or _as_words(name, f"{low} {high}"), measured is None
        case Field(name, values):
            read = [(each, value_sense(name, each, topics, today)) for each in values]
            senses = [sense or _as_words(name, each) for each, sense in read]
            return _any_of(senses), any(sense is None for _, sense in read)


def value_sense(name: str, value: str, topics: TopicIndex, today: date) -> Sense | None:
    """Return how one value of a field is understood, or None where it cannot be read.

    A value still being typed stands for all that begin so, one with "=" before it for itself.
    """
    if value.startswith(_JUST) and (name in _CODES or name in {"topic", "organisation"}):
        return Coded(_facet(name), (value.removeprefix(_JUST).strip(),))
    if name in MEASURED:
        return measure_of(name, value, today)
    if name in _TEXTS:
        return TextIn(name, value)
    if name in {"has", "missing"}:
        parts = _parts(value)
        having = Coded("has", parts) if parts else None
        return Except(having) if having and name == "missing" else having
    if name == "donor":
        return _donor(value)
    if name == "owner":
        return _owner(value)
    found = _topics(value, topics) if name == "topic" else _CODES[name](value)
    return Coded(_facet(name), found) if found else None


def just(code: str) -> str:
    """Return the value that stands for this code or organisation and nothing that begins so."""
    return f"{_JUST}{code}"


_JUST = "="
_TEXTS = frozenset({"organisation", "reference", "title"})
_STATUSES = ("exchange_status", "project_status", "framework_status")


def _facet(name: str) -> str:
    return "place" if name == "country" else name


def _as_words(name: str, value: str) -> Sense:
    found = words(f"{name} {value}")
    return _together([Words(spellings(word)) for word in dict.fromkeys(found)])


def _together(senses: list[Words]) -> Sense:
    return senses[0] if len(senses) == 1 else Together(tuple(senses))


def _any_of(senses: Iterable[Sense]) -> Sense:
    """Return one sense for several, codes of one field together."""
    codes_of: dict[str, tuple[str, ...]] = {}
    others: list[Sense] = []
    for sense in senses:
        if isinstance(sense, Coded):
            codes_of[sense.field] = (*codes_of.get(sense.field, ()), *sense.codes)
        else:
            others.append(sense)
    coded = [Coded(name, tuple(dict.fromkeys(found))) for name, found in codes_of.items()]
    found = (*coded, *dict.fromkeys(others))
    return found[0] if len(found) == 1 else Together(found, is_any=True)


def _donor(value: str) -> Sense:
    """Return donors by country; a name that is no country is that of an organisation."""
    if code := _place(value):
        return Coded("donor", (code,))
    text = TextIn("donor", value)
    begun = _begun_places(value)
    return Together((Coded("donor", begun), text), is_any=True) if begun else text


def _owner(value: str) -> Sense:
    """Return who owes a next step: a country, or a person or organisation as it was written."""
    places, text = _places(value), TextIn("owner", value)
    return Together((Coded("owner", places), text), is_any=True) if places else text


def _place(value: str) -> str | None:
    return find_place(value) or (find_place(value.upper()) if len(value.strip()) <= 3 else None)


def _places(value: str) -> tuple[str, ...]:
    code = _place(value)
    return (code,) if code else _begun_places(value)


def _begun_places(value: str) -> tuple[str, ...]:
    return place_phrasebook().begun([tuple(words(value))])


def _topics(value: str, topics: TopicIndex) -> tuple[str, ...]:
    """Return the codes of the topics meant, and of all that are narrower."""
    code = topics.find(value)
    found = (code,) if code else _begun_topics(value, topics)
    return tuple(dict.fromkeys(each for one in found for each in (one, *topics.narrower(one))))


def _begun_topics(value: str, topics: TopicIndex) -> tuple[str, ...]:
    """Return the topics of which a label begins so; a synonym counts where no label does."""
    found = topics.phrasebook.begun([tuple(words(value))])
    labelled = tuple(
        code
        for code in found
        if any(_begins(value, topics.label(code, language)) for language in LANGUAGES)
    )
    return labelled or found


def _begins(value: str, name: str) -> bool:
    return any(key(name).startswith(spelling) for spelling in spellings(key(value)))


def _terms(*vocabularies: str) -> Callable[[str], tuple[str, ...]]:
    def find(value: str) -> tuple[str, ...]:
        found = [find_term(vocabulary, value) for vocabulary in vocabularies]
        if not any(found):
            found = [
                code
                for vocabulary in vocabularies
                for code in codes(vocabulary)
                if any(_begins(value, term(vocabulary, code, each)) for each in LANGUAGES)
            ]
        return tuple(dict.fromkeys(filter(None, found)))

    return find


def _languages(value: str) -> tuple[str, ...]:
    code = find_language(value)
    if code:
        return (code,)
    begun = (
        known.code
        for each in LANGUAGES
        for known in all_languages(each)
        if _begins(value, known.name)
    )
    return tuple(dict.fromkeys(begun))


def _parts(value: str) -> tuple[str, ...]:
    part = part_named(value)
    if part:
        return (part,)
    begun = (
        code
        for each in LANGUAGES
        for code, names in part_spellings(each).items()
        if any(_begins(value, name) for name in names)
    )
    return tuple(dict.fromkeys(begun))


_CODES: dict[str, Callable[[str], tuple[str, ...]]] = {
    "requesting": _places,
    "providing": _places,
    "country": _places,
    "status": _terms(*_STATUSES),
    "kind": _terms("kind"),
    "modality": _terms("modality"),
    "language": _languages,
}
