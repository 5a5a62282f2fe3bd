"""People counted in prose as having taken part: 20 inspectors of one directorate were trained."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import Passage
from coopdesk.domain.records import ParticipantGroup


def participants_told(
    told: Iterable[Passage],
) -> tuple[tuple[ParticipantGroup, ...], tuple[Behind, ...]]:
    """Return the groups that sentences count as having taken part, each once, with the words."""
    groups: list[ParticipantGroup] = []
    behind: list[Behind] = []
    for sentence in told:
        if labelled := _LABELLED.fullmatch(sentence.text):
            groups.append(ParticipantGroup(labelled[1].strip().lower(), total=int(labelled[2])))
            behind.append(sentence.behind("participants", len(groups)))
        if not _TOOK_PART.search(sentence.text):
            continue
        for found in _COUNTED.finditer(sentence.text):
            numbered = _NUMBERED.search(sentence.text, 0, found.start())
            group = None if numbered else _group(sentence, found)
            if group and all((group.total, group.kind) != (g.total, g.kind) for g in groups):
                groups.append(group)
                part = len(groups)
                behind.append(sentence.cut(found.start(), found.end()).behind("participants", part))
    return tuple(groups), tuple(behind)


_WORDS = (
    ("one two three four five six seven eight nine ten eleven twelve", 1),
    ("un dos tres cuatro cinco seis siete ocho nueve diez once doce", 1),
    ("un deux trois quatre cinq six sept huit neuf dix onze douze", 1),
    ("um dois três quatro cinco seis sete oito nove dez onze doze", 1),
    ("uma duas três", 1),
)
_NUMBERS = {word: at for row, first in _WORDS for at, word in enumerate(row.split(), first)} | {
    **dict.fromkeys(("thirteen", "trece", "treize", "treze"), 13),
    **dict.fromkeys(("fourteen", "catorce", "quatorze", "catorze"), 14),
    **dict.fromkeys(("fifteen", "quince", "quinze"), 15),
    **dict.fromkeys(("sixteen", "dieciséis", "seize", "dezesseis", "dezasseis"), 16),
    **dict.fromkeys(("seventeen", "diecisiete", "dix-sept", "dezessete", "dezassete"), 17),
    **dict.fromkeys(("eighteen", "dieciocho", "dix-huit", "dezoito"), 18),
    **dict.fromkeys(("nineteen", "diecinueve", "dix-neuf", "dezenove", "dezanove"), 19),
    **dict.fromkeys(("twenty", "veinte", "vingt", "vinte"), 20),
    **dict.fromkeys(("thirty", "treinta", "trente", "trinta"), 30),
    **dict.fromkeys(("forty", "cuarenta", "quarante", "quarenta"), 40),
    **dict.fromkeys(("fifty", "cincuenta", "cinquante", "cinquenta"), 50),
    **dict.fromkeys(("hundred", "cien", "cent", "cem"), 100),
}
_SPELLED = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_NUMBER = r"(?P<number>\d{1,3}(?:[,.\N{NO-BREAK SPACE}]\d{3})*|\b(?:" + _SPELLED + r")\b)"
_KINDS = (
    ("inspectors", r"inspector(?:s|es|as)?|inspect(?:eurs?|rices?)|inspetor(?:es|as)|auditor(?:es|as)|fiscais"),
    ("experts", r"experts?|specialists?|expert[oa]s|especialistas|spécialistes|peritos"),
    ("employers", r"employers|empleadores|employeurs|empregadores|empresari[oa]s|entrepreneurs"),
    ("workers", r"workers|trabajador(?:es|as)|travailleurs|trabalhador(?:es|as)"),
    ("trainees", r"trainees|aprendices|stagiaires|apprentices|apprentis|estagiári[oa]s"),
    (
        "officials",
        r"officials|civil servants|public servants|officers|staff members|funcionari[oa]s|servidor(?:es|as)|"
        r"fonctionnaires|agents|cadres|funcionári[oa]s|técnic[oa]s|technicians|techniciens",
    ),
    (
        "other",
        r"participants?|people|persons|persones|professionals|representatives|delegates|advisers|advisors|"
        r"participantes|personas|profesionales|representantes|delegad[oa]s|asesor(?:es|as)|personnes|"
        r"professionnels|représentants|délégués|pessoas|profissionais|assessor(?:es|as)|conciliators|"
        r"conciliador(?:es|as)|conciliateurs|orientador(?:es|as)|mediators|mediador(?:es|as)",
    ),
)  # fmt: skip
_NOUN = "|".join(f"(?P<{kind}>{nouns})" for kind, nouns in _KINDS)
_CAPITAL = r"(?:[dl]['’])?[A-ZÀ-ÖØ-Þ][\w'’&-]*"
_SMALL = (
    r"(?:of|for|the|and|de|del|la|las|el|los|y|e|des|du|da|do|das|dos|et|para|pour|a|à|l['’]|d['’])"
)
_TAIL = r"(?: (?:system|service|unit|office|department))?"
_OF = r"(?:(?:from|of|at|del|de la|de los|de las|de|do|dos|da|das|du|des|de l['’]|d['’]) ?(?:the |la |el |le )?)"
_ORGANISATION = rf"(?P<organisation>{_CAPITAL}(?:(?: {_SMALL}){{0,3}} ?{_CAPITAL})*{_TAIL})"
_COUNTED = re.compile(
    rf"(?<![\w.,/$€-])(?i:{_NUMBER} (?P<noun>(?:[^\W\d_]+(?:-[^\W\d_]+)? ){{0,2}}?(?:{_NOUN})\b"
    r"(?: (?:del trabajo|de trabajo|du travail|do trabalho|fiscais|laborales|públic[oa]s))?))"
    r"(?P<sexes> ?\([^()]{3,60}\))?"
    rf"(?: (?:{_OF}){_ORGANISATION})?"
)
# A label and how many, by themselves.
_LABELLED = re.compile(
    r"(?:(?:total|number|número|nombre|nº|n°|no\.) (?:of |de |d['’])?)?"
    r"(participants?|participantes|trainees|attendees|asistentes|stagiaires)\s*:\s*(\d{1,4})\.?",
    re.IGNORECASE,
)
_TOOK_PART = re.compile(
    r"\b(?:received (?:\w+ )?training|trained|participated|took part|attended|participation of|benefited|"
    r"recibieron|capacitad[oa]s|capacit(?:ó|aron)|se capacitaron|participaron|particip(?:ó|ou|aram)|asistieron|"
    r"participación de|formad[oa]s|(?:ont|a) (?:reçu|participé|suivi|bénéficié|assisté|formé)|formée?s|"
    r"participation d|receberam|treinad[oa]s|treinou|assistiram|participação de|capacit(?:ou|aram))\b",
    re.IGNORECASE,
)
_WOMEN = re.compile(r"(\d+) (?:were )?(?:women|mujeres|femmes|mulheres|female)", re.IGNORECASE)
_MEN = re.compile(r"(\d+) (?:were )?(?:men|hombres|hommes|homens|male)\b", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:illustrations?|figures?|tables?|conventions?|articles?|no\.|outputs?|ilustraci[óo]n|figura|cuadro|tabla|convenio|"
    r"art[íi]culo|tableau|graphique|chart|convenção|artigo|quadro)\s*$",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?:days?|weeks?|months?|years?|días|jours|dias|semanas|heures|horas)\b", re.IGNORECASE
)


def _group(sentence: Passage, found: re.Match[str]) -> ParticipantGroup | None:
    noun = found["noun"]
    organisation = found["organisation"] or ""
    if _TIME.search(noun):
        return None
    told = found["number"].lower()
    total = _NUMBERS.get(told) or int(re.sub(r"\D", "", told) or 0)
    if not total or (1900 <= total <= 2100 and not found["sexes"]):
        return None
    kind = next((kind for kind, _ in _KINDS if found[kind]), "other")
    rest = sentence.text[found.start() :]
    women, men = _WOMEN.search(rest), _MEN.search(rest)
    women_told = int(women[1]) if women and int(women[1]) <= total else None
    men_told = int(men[1]) if men and int(men[1]) <= total else None
    return ParticipantGroup(noun, organisation, "", total, women_told, men_told, kind)
