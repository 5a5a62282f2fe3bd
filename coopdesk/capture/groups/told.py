"""What sentences tell of an agreement and of a group: parties, begin, members; all suggested."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from coopdesk.capture.groups.meetings import days_in
from coopdesk.capture.groups.names import GROUP_WORD
from coopdesk.capture.passages import Passage
from coopdesk.capture.status_report.organisations import places_named
from coopdesk.domain.periods import Period
from coopdesk.domain.records import Party
from coopdesk.vocabulary.places import is_region


def agreement_days(
    sentences: Sequence[Passage], names: Sequence[str]
) -> dict[str, tuple[date, Passage]]:
    """Return the days on which an agreement was signed and came into force, exact days only."""
    told: dict[str, tuple[date, Passage]] = {}
    for each in sentences:
        if not any(name in each.text for name in names):
            continue
        for field, cue in (("signed", _SIGNED), ("in_force", _IN_FORCE)):
            for period, words in days_in(each):
                start = each.places.index(words.places[0])
                day = period.start if period.start_precision == "day" else None
                if day and cue.search(each.text[:start]):
                    told.setdefault(field, (day, words))
    return told


def agreement_parties(
    sentences: Sequence[Passage], names: Sequence[str]
) -> list[tuple[Party, Passage]]:
    """Return the countries that signed: "signed by the …", "between … and …"."""
    for each in sentences:
        found = _BETWEEN.search(each.text)
        if not found or not any(name in each.text for name in names):
            continue
        until = re.search(r",? (?:which|that|on|in)\b|[.;]", each.text[found.end() :])
        clause = each.cut(found.end(), found.end() + until.start() if until else None)
        places = [(code, words) for code, words in places_named(clause) if not is_region(code)]
        if len(places) > 1:
            return [(Party(place=c, role="party", confirmed=False), words) for c, words in places]
    return []


def group_begin(sentences: Sequence[Passage]) -> tuple[Period, Passage] | None:
    """Return since when there is a group: "the Working Group was established … June 11, 2002"."""
    for each in sentences:
        cue = _FOUNDED.search(each.text)
        if not cue or not GROUP_WORD.search(each.text[: cue.start()]):
            continue
        for period, words in days_in(each):
            if each.places.index(words.places[0]) >= cue.start():
                since = Period(period.start, None, period.start_precision, "", "open", words.text)
                return since, words
    return None


def group_members(sentences: Sequence[Passage]) -> list[tuple[Party, list[Passage]]]:
    """Return the countries that head, founded or joined a group, with when they joined."""
    members: dict[str, tuple[Party, list[Passage]]] = {}
    for each in sentences:
        for code, words, note in (*_heading(each), *_joining(each)):
            party, behind = members.get(code, (Party("", "", "member", confirmed=False), []))
            noted = note.text if note else party.note
            party = Party(code, "", "member", confirmed=False, note=noted)
            members[code] = party, [*behind, note or words]
    return list(members.values())


def _heading(sentence: Passage) -> Iterator[tuple[str, Passage, Passage | None]]:
    cue = _HEADED.search(sentence.text)
    if not cue or not GROUP_WORD.search(sentence.text[: cue.start()]):
        return
    clause = sentence.cut(cue.end())
    for code, words in places_named(clause):
        if not is_region(code):
            yield code, words, None
    for found in _PEOPLES.finditer(clause.text):
        yield _PEOPLE[found[0][:5].lower()], clause.cut(*found.span()), None


def _joining(sentence: Passage) -> Iterator[tuple[str, Passage, Passage | None]]:
    for found in _JOINED.finditer(sentence.text):
        before = sentence.cut(0, found.start())
        places = places_named(before)
        if not places:
            continue
        code, words = places[-1]
        start = before.places.index(words.places[0])
        if not re.fullmatch(r"(?:\s+\w+){0,2}\s*", before.text[start + len(words.text) :]):
            continue
        days = [
            when
            for _, when in days_in(sentence)
            if 0 <= sentence.places.index(when.places[0]) - found.end() <= _NEAR
        ]
        end = sentence.places.index(days[0].places[-1]) + 1 if days else found.end()
        yield code, words, sentence.cut(start, end)


_NEAR = 40  # characters
_SIGNED = re.compile(
    r"\b(?:signed|firmad[oa]|signée?|assinad[oa])(?: (?:in|en|à|em) [\w ]+)?,?"
    r"(?: (?:on|el|le|em|dated))? ?$",
    re.IGNORECASE,
)
_IN_FORCE = re.compile(
    r"\b(?:(?:entered|came|went|enters|comes) into (?:force|effect)|in (?:force|effect) since|"
    r"effective|"
    r"entró en vigor|en vigor desde|(?:est )?entrée? en vigueur|en vigueur depuis|entrou em vigor|"
    r"em vigor desde)(?: (?:on|el|le|em|a|desde|depuis))*(?: the)? ?$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\b(?:signed by|between|concluded by|firmado por|suscrito por|entre|signé par|conclu entre|"
    r"assinado por|assinado entre)\b",
    re.IGNORECASE,
)
_FOUNDED = re.compile(
    r"\b(?:was|were|has been|fue|est|a été|foi)(?: \w+){0,2}? (?:established|created|set up|formed|"
    r"founded|establecido|creado|constituido|créé|établi|constitué|criado|estabelecido|"
    r"instituído)\b"
    r"|\b(?:se creó|se estableció|se constituyó)\b",
    re.IGNORECASE,
)
_HEADED = re.compile(
    r"\b(?:headed|chaired|led|co-chaired|established|encabezado|presidido|dirigido|établi|présidé|"
    r"dirigé|chefiado|coordenado)\b(?:, [^,]+,)? (?:by|por|par|pelo|pela)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"\b(?:joined|se incorporó|se unió|se sumó|a adhéré|s['’]est jointe?|a rejoint|"
    r"aderiu|ingressou|juntou-se)\b",
    re.IGNORECASE,
)
# Peoples whose country has another name than they have, by their first five letters.
_PEOPLE = {
    "mexic": "MX",
    "canad": "CA",
    "argen": "AR",
    "brazi": "BR",
    "brasi": "BR",
    "brési": "BR",
    "chile": "CL",
    "chili": "CL",
    "colom": "CO",
    "perua": "PE",
    "peruv": "PE",
    "péruv": "PE",
    "urugu": "UY",
    "parag": "PY",
    "boliv": "BO",
    "ecuad": "EC",
    "ecuat": "EC",
    "costa": "CR",
    "panam": "PA",
    "guate": "GT",
    "hondu": "HN",
    "salva": "SV",
    "nicar": "NI",
    "jamai": "JM",
    "estad": "US",
}
_PEOPLES = re.compile(
    r"\b(?:mexican[oa]?|mexicaine?|canadian|canadiense|canadienne?|argentin(?:e|o|a|ian)|brazilian|"
    r"brasileñ[oa]|brasileir[oa]|brésilienne?|chilean|chilen[oa]|chilienne?|colombian[oa]?|"
    r"colombienne?|peruvian|peruan[oa]|péruvienne?|uruguayan|uruguay[oa]|paraguayan|paraguay[oa]|"
    r"bolivian[oa]?|ecuadorian|ecuatorian[oa]|costarricense|costa rican|panamanian|panameñ[oa]|"
    r"guatemalan|guatemaltec[oa]|honduran|hondureñ[oa]|salvadoran|salvadoreñ[oa]|nicaraguan|"
    r"nicaragüense|jamaican|estadounidense)\b",
    re.IGNORECASE,
)
