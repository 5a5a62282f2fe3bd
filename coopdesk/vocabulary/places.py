"""Countries and regions: codes, names in four languages, and the ways people write them.

Codes are ISO 3166-1 alpha-2 in upper case and UN M49 for regions ("019" is the Americas), with
"EU" for the European Union; names are those of CLDR, own names and other spellings stand in
`resources/places`.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import cast

from babel.core import get_global

from coopdesk.domain.folding import fold, words
from coopdesk.paths import resource
from coopdesk.vocabulary.labels import (
    LANGUAGES,
    capitalised,
    distinct,
    key,
    label_language,
    locale,
    rank,
)
from coopdesk.vocabulary.phrasebook import Phrasebook


@dataclass(frozen=True, slots=True)
class Place:
    """A country or region under the name its reader knows."""

    code: str
    name: str
    is_region: bool


@dataclass(frozen=True, slots=True)
class PlacesRead:
    """The places named in one text, in its order, and what of it could not be read."""

    codes: tuple[str, ...]
    unread: tuple[str, ...]


def place_name(code: str, language: str) -> str:
    """Return the name of a place, or the code itself if there is no such place."""
    return _names(label_language(language)).get(code, code)


def all_places(language: str) -> list[Place]:
    """Return every place of today, sorted by its name as folded."""
    places = [_place(code, language) for code in _current() if code not in _historic()]
    return sorted(places, key=lambda place: fold(place.name))


@lru_cache(maxsize=16384)
def find_place(text: str) -> str | None:
    """Return the code of the one place a text names in any language, or None.

    Codes of two or three letters count in upper case only: "in" and "no" are words.
    """
    written = text.strip()
    if written in _codes():
        return _codes()[written]
    return _by_key().get(_key(written)) or _by_formal_name(written)


@lru_cache(maxsize=16384)
def find_places(text: str) -> PlacesRead:
    """Return all places a text names, cut at commas, semicolons, slashes and "and".

    The longest name wins, so Trinidad and Tobago is one place.
    """
    cuts = [cut.span() for cut in _CUT.finditer(text)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    codes: list[str] = []
    unread: list[str] = []
    first = 0
    while first < len(starts):
        last, code = _longest_place(text, starts, ends, first)
        if code:
            codes.append(code)
        elif words(part := text[starts[first] : ends[first]]):
            unread.append(part.strip(" .*"))
        first = last + 1
    return PlacesRead(tuple(dict.fromkeys(codes)), tuple(unread))


def complete_places(typed: str, language: str, limit: int = 12) -> list[Place]:
    """Return the places of which a word of some name, in any language, begins as typed.

    Names of the reader's language come first, countries before regions.
    """
    begun = key(typed)
    if not begun:
        return []
    found: list[tuple[tuple[tuple[int, int], bool, str], Place]] = []
    for code, names in _search_keys(label_language(language)).items():
        place_rank = (-1, 0) if typed.strip() == code else rank(begun, names)
        if place_rank is not None:
            late = code in _historic() or is_region(code)
            found.append(((place_rank, late, names[0]), _place(code, language)))
    found.sort(key=lambda pair: pair[0])
    return [place for _, place in found[:limit]]


def is_region(code: str) -> bool:
    """Tell whether a place holds several countries."""
    return code.isdigit() or code == "EU"


def is_historic(code: str) -> bool:
    """Tell whether a country is no more."""
    return code in _historic()


def regions_of(code: str) -> tuple[str, ...]:
    """Return the regions that hold a place, the nearest (smallest) first."""
    found: list[str] = []
    inner = [code]
    while inner:
        inner = [region for place in inner for region in _containers().get(place, ())]
        found.extend(inner)
    # A region met twice, as Africa above and beside Sub-Saharan Africa, takes its outer place.
    return tuple(reversed(dict.fromkeys(reversed(found))))


def names_for_search(code: str) -> str:
    """Return all names of a place in the four languages and its other spellings, for the index."""
    return "; ".join(_all_names(code))


def names_in_texts(code: str) -> tuple[str, ...]:
    """Return what tells in a text that it is on a place: all names but everyday words."""
    names = _all_names(code)
    return tuple(name for name in names if key(name) not in _common_words("everyday")) or names


def all_codes() -> tuple[str, ...]:
    """Return the code of every place that a text can name, those that are no more too."""
    return tuple(code for code in _current() if code != "CS")


@cache
def place_phrasebook() -> Phrasebook:
    """Find places among typed words by their names, everyday words left out."""
    named = [(name, code) for code in all_codes() for name in _all_names(code)]
    names = [(name, code) for name, code in named if key(name) not in _common_words("everyday")]
    return Phrasebook(names, ((_telling(name), code) for name, code in named))


# Reserved codes of CLDR that are no places of their own, and its codes for what is not a place.
_NOT_OFFERED = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
)
_CUT = re.compile(
    r"[;,/|\n\t•·&+()\[\]:]|\s[-\N{EN DASH}\N{EM DASH}]\s|(?<=\s)(?:and|y|e|et)(?=\s)",
    re.IGNORECASE,
)
_MOST_PARTS_OF_A_NAME = 4
_JOINING = frozenset({"and", "y", "e", "et", "the"})
_SAINTS = {"st": "saint", "ste": "sainte"}
_ARTICLES = re.compile(r"^(?:la|le|les|el|los|las|l|o|a|os|as) ")
_FORMALITY = re.compile(
    r"^(?:(?:republi(?:c|ca|que)|kingdom|reino|royaume|go(?:vernment|bierno|verno)|gouvernement)"
    r" (?:of|de|del|du|da|do|d|des)) "
)
# "Korea, Republic of" and "Peru (República del)": the name ends in a word that wants one more.
_TURNED = re.compile(r"([^,(]+)[,(]([^,()]+\b(?:of|of the|de|del|du|da|do|la))\s*\)?")
# "Korea, Democratic People's Republic": the word that joins them is left out.
_TURNED_SHORT = re.compile(
    r"([^,(]+)[,(]([^,()]+\b(?:republi(?:c|ca|que)|república|république|kingdom|federation))\s*\)?",
    re.IGNORECASE,
)
_SHORTENED = {
    **dict.fromkeys(("rep", "repub"), "republic"),
    **dict.fromkeys(("un", "utd"), "united"),
    "dem": "democratic",
    "fed": "federated",
    "isl": "islamic",
    "is": "islands",
    "pop": "peoples",
}


def _place(code: str, language: str) -> Place:
    return Place(code, place_name(code, language), is_region(code))


@cache
def _names(language: str) -> dict[str, str]:
    cldr = cast("Mapping[str, str]", locale(language).territories)
    own = {code: names[language] for code, names in _own_names().items()}
    return {
        code: capitalised(name) for code, name in cldr.items() if code not in _NOT_OFFERED
    } | own


def _current() -> tuple[str, ...]:
    return tuple(_names("en"))


def _own_names() -> dict[str, dict[str, str]]:
    regions = _regions()
    return regions["names"] | regions["historic"]


def _historic() -> dict[str, dict[str, str]]:
    return _regions()["historic"]


@cache
def _regions() -> dict[str, dict[str, dict[str, str]]]:
    return json.loads(resource("places", "regions.json").read_text(encoding="utf-8"))


@cache
def _containers() -> dict[str, list[str]]:
    contains: dict[str, str] = json.loads(
        resource("places", "contains.json").read_text(encoding="utf-8")
    )
    containers: dict[str, list[str]] = {}
    for region, members in contains.items():
        for member in members.split():
            containers.setdefault(member, []).append(region)
    return containers


@cache
def _aliases() -> dict[str, list[str]]:
    return json.loads(resource("places", "aliases.json").read_text(encoding="utf-8"))


@cache
def _common_words(group: str) -> frozenset[str]:
    """Return names people mostly type for something else, or words that tell no place apart.

    "everyday": reunión, world, l'eau; "saying_nothing": "rep" shall not find every republic.
    """
    groups: dict[str, str] = json.loads(
        resource("places", "common_words.json").read_text(encoding="utf-8")
    )
    return frozenset(groups[group].split())


def _telling(name: str) -> str:
    return " ".join(word for word in words(name) if word not in _common_words("saying_nothing"))


def _all_names(code: str, first: str = "en") -> tuple[str, ...]:
    languages = (first, *(language for language in LANGUAGES if language != first))
    names = [_names(language)[code] for language in languages if code in _names(language)]
    return distinct([*names, *_aliases().get(code, [])])


@cache
def _search_keys(language: str) -> dict[str, tuple[str, ...]]:
    return {code: tuple(map(key, _all_names(code, language))) for code in _current()}


@cache
def _codes() -> dict[str, str]:
    """Map the codes people write, of two and three characters, to ours."""
    aliases = cast("Mapping[str, list[str]]", get_global("territory_aliases"))
    threefold = {
        code: of[0]
        for code, of in aliases.items()
        if len(code) == 3 and code.isalpha() and len(of) == 1 and of[0] in _names("en")
    }
    return threefold | {code: code for code in _current()} | {"UK": "GB"}


@cache
def _by_key() -> dict[str, str]:
    """Map every way to write a name to its place; CLDR's names win over our own spellings."""
    found: dict[str, str] = {}
    for code, spellings in _aliases().items():
        found.update((_key(spelling), code) for spelling in spellings)
    for language in LANGUAGES:
        found.update((_key(name), code) for code, name in _names(language).items())
    return found


def _key(text: str) -> str:
    """Fold a name as `key` does, blind to "and", "the" and "St.", with initials kept together."""
    spelled = re.sub(r"\b(\w)(?: (\w)\b)+", lambda run: run[0].replace(" ", "."), key(text))
    return " ".join(_SAINTS.get(word, word) for word in spelled.split() if word not in _JOINING)


def _by_formal_name(text: str) -> str | None:
    """Find the place behind "the Republic of …", "Government of …", "…, Republic of"."""
    if turned := _TURNED.fullmatch(text):
        straight = f"{turned[2]} {turned[1]}"
        whole = " ".join(_SHORTENED.get(word, word) for word in _key(straight).split())
        return _by_key().get(_key(straight)) or _by_key().get(whole) or _by_formal_name(straight)
    if turned := _TURNED_SHORT.fullmatch(text):
        shorts = (f"{turned[2]} {of} {turned[1]}" for of in ("of", "de", "du", "do", "del", "da"))
        return next((code for name in shorts if (code := _by_key().get(_key(name)))), None)
    name = _ARTICLES.sub("", _FORMALITY.sub("", _ARTICLES.sub("", _key(text))))
    return _by_key().get(name)


def _longest_place(
    text: str, starts: list[int], ends: list[int], first: int
) -> tuple[int, str | None]:
    """Return the last part of the longest place from a part on, and its code."""
    for last in range(min(first + _MOST_PARTS_OF_A_NAME, len(starts) - 1), first - 1, -1):
        code = find_place(text[starts[first] : ends[last]].strip(" .*"))
        # "Serbia and Montenegro" in a list is two countries of today, not one of yesterday.
        if code and (last == first or code not in _historic()):
            return last, code
    return first, None
