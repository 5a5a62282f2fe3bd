"""The places and organisations that a cell names, each perhaps with its role."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from coopdesk.domain.folding import fold
from coopdesk.domain.records import Party
from coopdesk.exporting.columns import split
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.places import find_place, find_places, place_name
from coopdesk.vocabulary.terms import find_term

SUGGESTED = "(?)"  # behind a party whose role is only suggested
ROLES = ("exchange_role", "project_role", "framework_role")
LONGEST_ACRONYM, LONGEST_WORDS = 14, 3  # characters, and words of a name in a list of acronyms


@dataclass(frozen=True, slots=True)
class Named:
    """A party as a column for reading names it: a place, or the words where it is none.

    note keeps the cell where it says more than the place: "Africa, unspecified". shown is what a
    row that we have exported calls a place, for an organisation may be called so too: "AND".
    """

    role: str
    place: str
    words: str = ""
    confirmed: bool = True
    note: str = ""
    shown: str = ""


@lru_cache(maxsize=16384)
def named(text: str, role: str, *, exported: bool = False) -> tuple[Named, ...]:
    """Return the places a cell names as parties in a role, or in the roles it tells itself.

    What is no place stays in words. "Mexico (requesting); Peru (providing)" tells its roles. In a
    row that we have exported a text is a place or it is the words it says.
    """
    found: list[Named] = []
    for part in split(text):
        bare = part.removesuffix(SUGGESTED).rstrip()
        sure = bare == part
        if not exported:
            bare = _FOOTNOTE.sub("", bare)
        if exported:
            found += _as_exported(bare, role, sure=sure)
            continue
        own = _with_roles(bare) or _behind_roles(bare)
        arrow = [] if own else _ARROW.split(bare)
        if own:
            for name, told in own:
                found += _places(name, told, sure=sure)
        elif len(arrow) == 2 and all(find_places(side).codes for side in arrow):
            # Who gives stands first; that is how arrows are drawn, not what the cell says.
            roles = _GIVES_AND_GETS.get(role, ("providing", "requesting"))
            for name, told in zip(arrow, roles, strict=True):
                found += _places(name.strip(), told, sure=False)
        else:
            found += _places(bare, role, sure=sure)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=16384)
def organisations(text: str, role: str) -> tuple[Named, ...]:
    """Return the organisations a cell names as parties in a role; one that is a country is a place.

    Names keep their commas, only acronyms are told apart: "DENR, DA", not "Ferrie, Jared".
    """
    found: list[Named] = []
    for part in split(text.replace("|", ";")):
        for name in _apart(" ".join(part.split())):
            # "SC" is rather a court than the Seychelles.
            code = find_place(name) if len(name) > 3 or name in _SHORT_PLACES else None
            of = None if code else _OF_COUNTRY.fullmatch(name)
            if of and (code := find_place(of[2])):
                found.append(Named(role, code, of[1].strip()))
            else:
                found.append(Named(role, code or "", "" if code else name))
    return tuple(dict.fromkeys(found))


def is_called_so(party: Party, named: Named) -> bool:
    """Tell whether a party is an organisation that a row of ours calls as a place is called.

    That it is no place stands on the sheet of parties.
    """
    return bool(named.shown) and not party.place and fold(party.organisation) == fold(named.shown)


def is_own_name(named: Named) -> bool:
    """Tell whether a row of ours shows a place by the name that we write for it."""
    return any(named.shown == place_name(named.place, language) for language in LANGUAGES)


def _as_exported(bare: str, role: str, *, sure: bool) -> list[Named]:
    one = find_place(bare)
    read = None if one else find_places(bare)
    if read and read.codes and not read.unread:
        return [Named(role, code, "", sure, shown=bare) for code in read.codes]
    return [Named(role, one, "", sure, shown=bare) if one else Named(role, "", bare, sure)]


def _places(bare: str, role: str, *, sure: bool) -> list[Named]:
    if one := find_place(bare):
        return [Named(role, one, "", sure)]
    plain = _VAGUE.sub("", bare).strip(" ,-–()")
    if plain != bare and (one := find_place(plain)):
        return [Named(role, one, "", sure, bare)]
    read = find_places(bare)
    unread = [u for u in read.unread if not _VAGUE.fullmatch(f", {u}")]
    regions = [(u, find_place(_VAGUE.sub("", u).strip(" ,-–"))) for u in unread]
    if not read.codes and not any(code for _, code in regions):
        return [Named(role, "", bare, sure)]
    if not unread:
        vague = bare if len(unread) < len(read.unread) else ""
        return [Named(role, code, "", sure, vague) for code in read.codes]
    if len(read.codes) == 1 and not any(code for _, code in regions):
        if _ORGANISATION.search(bare):
            return [Named(role, read.codes[0], bare, sure)]
        return [Named(role, read.codes[0], "", sure, bare)]
    known = [Named(role, code, "", sure) for code in read.codes]
    return known + [Named(role, code or "", "" if code else u, sure) for u, code in regions]


def _with_roles(text: str) -> list[tuple[str, str]]:
    """Return names with the role behind each, where all of them have one."""
    pairs = _NAME_AND_ROLE.findall(text)
    if not pairs or _NAME_AND_ROLE.sub("", text).strip(_BETWEEN):
        return []
    found = [(name.strip(_BETWEEN), _role(told)) for name, told in pairs]
    return [] if any(not role for _, role in found) else found


def _behind_roles(text: str) -> list[tuple[str, str]]:
    """Return names with the role before each: "Requesting: Mexico / Providing: Peru"."""
    pairs = [part.partition(":") for part in _PARTS.split(text) if part.strip()]
    found = [(after.strip(), _role(before.strip())) for before, _, after in pairs]
    return found if found and all(name and role for name, role in found) else []


def _role(text: str) -> str:
    return next((code for v in ROLES if (code := find_term(v, text))), "")


def _apart(name: str) -> list[str]:
    """Cut a list of acronyms at its commas and slashes; any other name stays whole."""
    parts = [part.strip() for part in _LISTED.split(name) if part.strip()]
    if len(parts) < 2 or any(len(part.split()) > LONGEST_WORDS for part in parts):
        return [name]
    acronyms = sum(bool(_ACRONYM.fullmatch(part)) for part in parts)
    return parts if 2 * acronyms > len(parts) or acronyms >= 2 else [name]


_BETWEEN = " ,&/–—-"  # names that have their roles behind them
_PARTS = re.compile(r"[/|\n]|\s[-–—]\s")
_ARROW = re.compile(r"\s*(?:→|⇒|➔|➜|➡|[-=–—]+>|»)\s*")
_GIVES_AND_GETS = {"beneficiary": ("implementing", "beneficiary"), "party": ("party", "party")}
_FOOTNOTE = re.compile(r"(?<=\w)\s*(?:\*+|[†‡§¹²³⁴⁵]+|\(\d\)|\[\d\]|\s\d/)$")
_SHORT_PLACES = frozenset({"USA", "UK", "EU", "UAE", "U.S", "US", "EUA", "UE"})
_OF_COUNTRY = re.compile(r"(.{4,})\(([^()]{4,})\)")  # "Ministry of Labour (Peru)"
_LISTED = re.compile(r"[,/\n]|\s&\s|\s(?:and|y|e|et)\s")
_ACRONYM = re.compile(rf"(?=.{{2,{LONGEST_ACRONYM}}}$)[A-ZÀ-Ý][\w.&-]*[A-ZÀ-Ý][\w.&-]*s?")
_NAME_AND_ROLE = re.compile(r"([^,;()/&]+)\(([^()]+)\)")
# What is said of a place that names none more closely.
_VAGUE = re.compile(
    r"(?i)[,(]?\s*\b(?:regional|regionals|unspecified|unallocated|not specified|n\.?\s?e\.?\s?s\.?|"
    r"(?:multiple|several|various|all) countries|multi-?country|varios países|sin especificar|"
    r"no especificad[oa]s?|non spécifié|plusieurs pays|não especificad[oa]|vários países|"
    r"multi-?países)\)?\s*$"
)
_ORGANISATION = re.compile(
    r"(?i)\b(?:minist|secret|depart|instit|agenc|organi|univers|gobierno|government|gouvern|"
    r"governo|commission|comisi|comiss|council|consejo|conseil|conselho|embass|embaj|ambass|bank|"
    r"banco|banque|fund|fond|servic|authorit|autorid|direc|center|centre|centro|corpor|found)"
)
