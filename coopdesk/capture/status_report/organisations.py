"""Organisations named in the prose of a report, and what they do for its project."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import Passage
from coopdesk.capture.places import Places
from coopdesk.capture.prose.namesakes import means_country
from coopdesk.domain.folding import fold, words
from coopdesk.domain.records import Party
from coopdesk.vocabulary.places import place_phrasebook


@dataclass(frozen=True, slots=True)
class Named:
    """An organisation where it is named, and what a sentence says it does."""

    name: Passage
    acronym: str
    role: str
    confirmed: bool


def funders_and_executors(paragraphs: Iterable[Passage]) -> Iterator[Named]:
    """Yield who funds and who carries out, after "funded by" and "implemented by".

    "The fund, which is administered by …" does not say who carries out the project.
    """
    for each in paragraphs:
        for role, cue in _CUES:
            for found in cue.finditer(each.text):
                aside = bool(_ASIDE.search(each.text[: found.start()]))
                for name, acronym in _row_of_names(each, found.end()):
                    yield Named(name, acronym, role, confirmed=not aside)


def partners(paragraphs: Iterable[Passage]) -> Iterator[Named]:
    """Yield the organisations that a section on partners names."""
    told = list(paragraphs)
    no_names = {found for each in told for found in _DEFINED.findall(each.text)}
    for each in told:
        for name, acronym in _names(each):
            if acronym not in no_names and name.text not in no_names:
                yield Named(name, acronym, "partner", confirmed=True)


def parties_of(named: Iterable[Named]) -> tuple[tuple[Party, ...], tuple[Behind, ...]]:
    """Return each organisation once in a role, with all the words that name it in that role."""
    parties: list[Party] = []
    keys: list[tuple[str, set[str]]] = []
    behind: list[Behind] = []
    for each in named:
        names = _known_as(each)
        at = next(
            (at for at, (role, known) in enumerate(keys) if role == each.role and known & names),
            len(keys),
        )
        if at == len(keys):
            keys.append((each.role, names))
            place = _country(each.name.text) if each.role == "funding" else ""
            parties.append(Party(place, each.name.text, each.role, each.confirmed))
        keys[at][1].update(names)
        parties[at] = replace(parties[at], confirmed=parties[at].confirmed or each.confirmed)
        behind.append(each.name.behind("parties", at + 1, "organisation"))
    return tuple(parties), tuple(behind)


def places_named(passage: Passage) -> list[tuple[str, Passage]]:
    """Return the places that a passage names, with the words that name them, each once."""
    tokens = [(tuple(words(found[0])), found) for found in _TOKEN.finditer(passage.text)]
    typed = [token for token, _ in tokens]
    found: dict[str, Passage] = {}
    at = 0
    while at < len(tokens):
        longest = place_phrasebook().longest(typed, at)
        if longest is None or not tokens[at][1][0][0].isupper():
            at += 1
            continue
        end, code = longest
        start, close = tokens[at][1].start(), tokens[end - 1][1].end()
        if means_country(passage.text, start, close):
            found.setdefault(code, passage.cut(start, close))
        at = end
    return list(found.items())


def _known_as(named: Named) -> set[str]:
    """Return the names of an organisation; "Ministry (MTE) of Ontario" is not the one named MTE."""
    name, _, behind = named.name.text.partition(f" ({named.acronym})")
    if not named.acronym or behind:
        return {fold(named.name.text)}
    return {fold(name), fold(named.acronym), fold(named.name.text)}


_TOKEN = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_BY = r"(?:the |el |la |los |las |l['’]|le |les |o |a |os |as )?"
_FUNDING = re.compile(
    r"\b(?:funded|financed) (?:entirely |fully |partly )?by "
    r"|\bfunding (?:(?:is|was|has been) )?provided by |\bwith (?:the )?funding (?:from|of) "
    r"|\bdonors?: "
    r"|\bfinanciad[oa]s? (?:por |pel[oa]s? )|\bcon (?:el )?(?:financiamiento|fondos) del? "
    r"|\b(?:aportad|donad|doad)[oa]s? (?:por |pel[oa]s? )|\bcontributed by |\bapportée?s? par "
    r"|\b(?:financiamiento|financiación) (?:es|fue|ha sido) \w+ por "
    r"|\b(?:donante|doador|bailleur|bailleur de fonds) ?: "
    r"|\bfinancée?s? par |\bavec le financement d(?:u |e la |e l['’]|es |e )"
    r"|\bfinancement (?:est|a été) \w+ par "
    r"|\bfinanciamento (?:é|foi) \w+ (?:por |pel[oa]s? )",
    re.IGNORECASE,
)
_EXECUTING = re.compile(
    r"\b(?:administered|implemented|executed|managed) (?:jointly )?by "
    r"|\b(?:administrad|implementad|ejecutad|gestionad|executad)[oa]s? (?:por |pel[oa]s? )"
    r"|\bgerid[oa]s? (?:por |pel[oa]s? )"
    r"|\b(?:administrée?s?|mise?s? en (?:œ|oe)uvre|exécutée?s?|gérée?s?) par ",
    re.IGNORECASE,
)
_CUES = (("funding", _FUNDING), ("implementing", _EXECUTING))
_ASIDE = re.compile(
    r"(?:\b(?:which|that)(?: (?:is|was|are))?|\bque(?: (?:es|é|está|son))?|\bqui (?:est|sont)|"
    r"\b(?:el|la) cual es|\][^.]{0,3}|,)\s*$",
    re.IGNORECASE,
)
_DEFINED = re.compile(r"\b[a-zà-ÿ]+ \(([A-Z]{2,8})\)")

_JOINING = (
    r"(?:of|for|the|in|on|between|to|de|del|la|las|los|el|des|du|da|do|das|dos|para|pour|por|en|"
    r"em|au|aux|à|le|les|sur|sobre|entre)"
)
_AND = r"(?:and|y|e|et|&)"
_APART = (
    r"(?!(?:and (?:the|its|other)|y (?:el|la|los|las|con)|et (?:le|la|les)|et l['’]\w+|"
    r"e (?:o|a|os|as)) )"
)
_CAPITAL = r"(?:[dl]['’])?[A-ZÀ-ÖØ-Þ][\w'’&-]*"
_ACRONYM = r"(?: ?\((?P<acronym{n}>[A-ZÀ-Þ][\w./&–-]{{1,14}})\))"
_HEADS = (
    r"(?:Ministry|Ministries|Department|Secretariat|Secretary|Institute|Council|Confederation|"
    r"Federation|Chamber|Union|Association|Organi[sz]ation|Agency|Authority|University|Cent(?:er|re)|"
    r"Foundation|Fund|Bank|Commission|Committee|Unit|Office|Bureau|Directorate|Inspectorate|Service|"
    r"Board|Corporation|Government|Cooperative|Network|Congress|School|Administration|"
    r"Ministerio|Secretaría|Departamento|Instituto|Consejo|Confederación|Federación|Cámara|"
    r"Sindicato|Unión|Asociación|Organización|Agencia|Autoridad|Universidad|Centro|Fundación|Fondo|"
    r"Banco|Comisión|Comité|Unidad|Oficina|Dirección|Superintendencia|Servicio|Gobierno|Red|"
    r"Ministère|Département|Secrétariat|Institut|Conseil|Confédération|Fédération|Chambre|Syndicat|"
    r"Association|Organisation|Agence|Autorité|Université|Centre|Fondation|Fonds|Banque|Comité|"
    r"Direction|Inspection|Caisse|Gouvernement|Réseau|Bureau|"
    r"Ministério|Secretaria|Conselho|Confederação|Federação|Câmara|União|Associação|Organização|"
    r"Agência|Autoridade|Universidade|Fundação|Fundo|Comissão|Comitê|Comité|Unidade|Escritório|"
    r"Direção|Inspetoria|Serviço|Governo|Rede)"
)
# The fields of one ministry: "Ministry of Labour, Employment and Social Security".
_FIELDS = (
    rf"(?:(?<![A-ZÀ-Þ]{{3}}), (?!{_HEADS}|[A-ZÀ-Þ]{{3}}){_CAPITAL}(?: {_CAPITAL})?)+"
    rf" {_AND} (?!{_HEADS}|[A-ZÀ-Þ]{{3}}){_CAPITAL}(?: {_CAPITAL})*"
)
_MINISTRY = (
    r"(?:Ministry|Minist[eè]r[ei]o?|Ministério|Ministère|Department|Departamento|Département|"
    r"Secretar[iy]a?t?|Secretaría|Cent(?:er|re)|Centro)"
)
_PROPER = (
    rf"(?:{_MINISTRY} (?:of|for|de|del|du|do|da) (?:la |l['’])?{_CAPITAL}(?: {_CAPITAL})?{_FIELDS}|"
    rf"(?:{_CAPITAL}|{_HEADS.lower()})"
    rf"(?:(?:,? {_APART}{_AND})?(?: {_APART}{_JOINING}){{0,3}} {_CAPITAL}|"
    rf" {_APART}(?:{_JOINING} ){{0,2}}{_CAPITAL})*)"
)
# A ministry whose words are small, up to its acronym: "Ministère du travail et de l'emploi (MTE)".
_SMALL = rf"{_HEADS}(?:,? {_APART}(?:[a-zà-ÿ]+['’])?(?!{_HEADS})[\w'’-]+){{1,14}}?"
_NAME = re.compile(
    rf"(?<![\w(&-])(?:(?P<proper>{_PROPER}){_ACRONYM.format(n=1)}?"
    rf"(?P<of>(?<=\)) (?:of|de|del|du|do|da) {_CAPITAL})?)"
)
_SMALL_NAME = re.compile(rf"(?<![\w(&-])(?P<small>{_SMALL}){_ACRONYM.format(n=2)}")
_HEAD = re.compile(rf"\b{_HEADS}s?\b")
_ONLY_CAPITALS = re.compile(r"[A-ZÀ-Þ]{3,}(?:-[A-ZÀ-Þ]{2,})*(?= |$)")
_ONE_WORD = re.compile(rf"(?i:{_HEADS})s?")  # a name that was cut short
_ARTICLE = re.compile(r"(?:The|El|La|Los|Las|Le|Les|L['’]|O|A|Os|As|Its|This) ?(?=\S)")
_NO_NAMES = re.compile(r"(?:In|It|Under|By|With|Their|Main|For|At|On|En|Con|Par|Pour|Com|Em)\b")
_ENUMERATED = re.compile(rf",? (?:{_AND} )?{_BY}|, ")
_PARTED = re.compile(r",(?: (?:and|y|et|e))? ")


def _row_of_names(passage: Passage, at: int) -> Iterator[tuple[Passage, str]]:
    """Yield the names that stand from a character on: "the A (AB), the B and C Ltd"."""
    first = re.match(_BY, passage.text[at:], re.IGNORECASE)
    at += first.end() if first else 0
    begun = False
    while found := _at(passage, at):
        name, acronym, end = found
        if begun and not (acronym or _HEAD.search(name.text)):
            return
        if not _ONE_WORD.fullmatch(name.text):
            yield name, acronym
        begun = True
        going_on = _ENUMERATED.match(passage.text, end)
        if not going_on:
            return
        at = going_on.end()


def _at(passage: Passage, at: int) -> tuple[Passage, str, int] | None:
    small = _SMALL_NAME.match(passage.text, at)
    found = _NAME.match(passage.text, at)
    if small and (not found or small.end() > found.end()):
        return passage.cut(*small.span()), small["acronym2"], small.end()
    if not found:
        return None
    return passage.cut(*found.span()), found["acronym1"] or "", found.end()


def _names(passage: Passage) -> Iterator[tuple[Passage, str]]:
    """Yield what is surely an organisation: an acronym stands behind, or a word says what it is."""
    at = 0
    starts = re.compile(r"(?<![\w(&-])(?=[A-ZÀ-ÖØ-Þ])")
    while start := starts.search(passage.text, at):
        begun = start.start()
        article = _ARTICLE.match(passage.text, begun)
        if article and passage.text[article.end() :][:1].isupper():
            begun = article.end()
        found = _at(passage, begun)
        if not found or _NO_NAMES.match(passage.text, begun):
            at = start.start() + len(re.split(r"\W", passage.text[start.start() :], maxsplit=1)[0])
            at = max(at, start.start() + 1)
            continue
        name, acronym, end = found
        sure = acronym or _HEAD.search(name.text) or _ONLY_CAPITALS.match(name.text)
        if sure and not _ONE_WORD.fullmatch(name.text):
            yield name, acronym
        at = end


def _country(name: str) -> str:
    """Return the one country in the name of an organisation: Department of Labor, United States."""
    whole = Passage(name, Places.of_line(0, len(name)))
    codes: Sequence[str] = [code for code, _ in places_named(whole) if code.isalpha()]
    return codes[0] if len(codes) == 1 else ""
