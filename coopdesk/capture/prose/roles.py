"""Who asked for help and who gave it, as prose tells: who trained whom, never who visited whom."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import Passage
from coopdesk.capture.prose.actors import Actor, actors, template
from coopdesk.capture.prose.role_words import PATTERNS, Cue
from coopdesk.domain.records import Party

REQUESTING, PROVIDING = "requesting", "providing"


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence tells of a country's role; travelled: it did so where it says what for."""

    actor: Actor
    role: str
    sentence: Passage
    travelled: bool = False


def roles_told(sentences: Iterable[Passage]) -> list[Told]:
    """Return the roles of countries that sentences tell, in their order."""
    return [told for sentence in sentences for told in _in_sentence(sentence)]


def suggested_parties(told: Iterable[Told]) -> tuple[tuple[Party, ...], tuple[Behind, ...]]:
    """Return each country once in a role, unconfirmed, the requesting first, with the words."""
    by_role: dict[tuple[str, str], list[Told]] = {}
    for each in told:
        by_role.setdefault((each.role, each.actor.place), []).append(each)
    parties: list[Party] = []
    behind: list[Behind] = []
    ordered = sorted(by_role, key=lambda known: known[0] != REQUESTING)
    for part, (role, place) in enumerate(ordered, 1):
        evidence = by_role[role, place]
        named = next(
            (each.actor.organisation for each in evidence if each.actor.organisation), None
        )
        parties.append(Party(place, named.text if named else "", role, confirmed=False))
        behind.append(evidence[0].actor.name.behind("parties", part, "place"))
        if named:
            behind.append(named.behind("parties", part, "organisation"))
        behind += [
            sentence.behind("parties", part, "role")
            for sentence in dict.fromkeys(each.sentence for each in evidence)
        ]
    return tuple(parties), tuple(behind)


def told_both(parties: Iterable[Party]) -> tuple[str, ...]:
    """Return the places that are told to have asked for help and to have given it."""
    roles: dict[str, set[str]] = {}
    for party in parties:
        roles.setdefault(party.place, set()).add(party.role)
    return tuple(place for place, known in roles.items() if {REQUESTING, PROVIDING} <= known)


def modality_told(told: Iterable[Told]) -> tuple[str, Behind | None]:
    """Return expert visit where the provider travelled, study visit where the other did."""
    travelled = [each for each in told if each.travelled]
    kinds = {"expert_visit" if each.role == PROVIDING else "study_visit" for each in travelled}
    if len(kinds) != 1:
        return "", None
    return kinds.pop(), travelled[0].sentence.behind("modality")


def _in_sentence(sentence: Passage) -> list[Told]:
    named = actors(sentence)
    if not named:
        return []
    shape = template(sentence, named)
    found: list[Told] = []
    for cue in PATTERNS:
        if cue.needs and not cue.needs.search(shape):
            continue
        for match in cue.pattern.finditer(shape):
            found += _of_match(cue, match, named, sentence)
    return list(dict.fromkeys(found))


def _of_match(cue: Cue, match: re.Match[str], named: list[Actor], sentence: Passage) -> list[Told]:
    groups = match.groupdict()
    found: list[Told] = []
    for group, role in (("p", PROVIDING), ("r", REQUESTING)):
        numbers = filter(None, (groups.get(group) or "").split(","))
        found += [Told(named[int(number)], role, sentence) for number in numbers]
    if cue.traveller:
        role = PROVIDING if cue.traveller == "p" else REQUESTING
        found = [replace(each, travelled=each.role == role) for each in found]
    places = {(each.actor.place, each.role) for each in found}
    # Nobody asks himself: "Mexico trained inspectors of Mexico" tells nothing.
    return [] if len({place for place, _ in places}) < len(places) else found
