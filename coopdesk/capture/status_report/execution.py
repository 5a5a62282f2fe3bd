"""When a line of an activity is carried out: dates, or words that only say after what."""

from __future__ import annotations

import re
from datetime import date

from coopdesk.domain.dates import Found, find_periods
from coopdesk.domain.periods import Period, point


def periods_in(line: str) -> list[Found]:
    """Return the periods a line names, in its order; relative ones as words.

    Where nothing else dates it, an event that it takes part in does: "Forum 2024".
    """
    dated = list(find_periods(line))
    throughout = [_words(found) for found in _THROUGHOUT.finditer(line)]
    if not dated:
        dated = _event(line)
    if not dated and not throughout:
        dated = [_words(found) for found in _RELATIVE.finditer(line)][:1]
    return sorted([*dated, *throughout], key=lambda found: found.start)


def is_past(line: str) -> bool:
    """Tell whether a line speaks of something as done."""
    return bool(_DONE.search(line)) and not _TO_COME.search(line)


def told_too_early(line: str, as_of: date) -> list[Found]:
    """Return the periods that begin after a day though the line tells of them as done."""
    if not is_past(line):
        return []
    found = find_periods(line)
    return [each for each in found if each.period.start and each.period.start > as_of]


_WHOLE = "whole |entire |full "
_THROUGHOUT = re.compile(
    rf"\b(?:throughout|during|over|for) (?:the )?(?:{_WHOLE})?(?:duration|life(?:time)?|length)"
    r" of the (?:project|programme|program)\b"
    rf"|\bthroughout the (?:{_WHOLE})?(?:project|programme|program|year)\b"
    r"|\b(?:durante|a lo largo de) (?:toda |todo )?(?:la |el )?(?:(?:duración|vida|vigencia) del )?"
    r"(?:proyecto|programa)\b"
    r"|\b(?:tout au long|pendant toute la durée|durant toute la durée) du (?:projet|programme)\b"
    r"|\b(?:durante|ao longo d[oe]) (?:toda |todo )?(?:a |o )?(?:(?:duração|vida|vigência) do )?"
    r"(?:projeto|programa)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:(?:shortly |right |immediately )?(?:after|before)|prior to|once(?! a\b| per\b)"
    r"|upon (?:the )?(?:completion|approval|signature|adoption|validation|finali[sz]ation) of"
    r"|(?:luego|después|antes) del?|tras|una vez(?! al\b| por\b| a la\b| más\b)"
    r"|al (?:finalizar|concluir|término de)|posterior(?:mente)? a"
    r"|après|avant|une fois(?! par\b)|à l'issue d[eu]|dès"
    r"|após|depois d[aeo]s?|antes d[aeo]s?|uma vez(?! por\b| ao\b)|ao (?:término|final) d[aeo])"
    r" [^.;:,()•]{3,90}"
    r"|\b(?:in|during) the (?:first|second|third|fourth|last|next) (?:half|quarter|semester|months)"
    r"(?: of the (?:year|project))?\b"
    r"|\b(?:en|durante) el (?:primer|segundo|tercer|cuarto|último|próximo) (?:semestre|trimestre)\b"
    r"|\bau (?:premier|deuxième|second|troisième|quatrième|dernier|prochain)"
    r" (?:semestre|trimestre)\b"
    r"|\bno (?:primeiro|segundo|terceiro|quarto|último|próximo) (?:semestre|trimestre)\b"
    r"|\b(?:next|this) (?:year|month|quarter)\b|\b(?:el|en el) próximo (?:año|mes)\b"
    r"|\bl'année prochaine\b|\bno próximo (?:ano|mês)\b",
    re.IGNORECASE,
)
_EVENTS = (
    r"(?:conferenc[ei]a?|conférence|conferência|congress|congreso|congrès|congresso|forum|foro|"
    r"fórum|summit|cumbre|sommet|cúpula|fair|feria|foire|feira|week|semana|semaine|day|día|"
    r"journée|dia|seminar|seminario|séminaire|seminário|webinar|webinario|symposium|simposio|"
    r"colloque|simpósio|assembly|asamblea|assemblée|assembleia|festival|expo)"
)
_OF_A_YEAR = re.compile(
    rf"\b{_EVENTS}\b,? (?:de |of |del )?(?P<year>(?:19|20)\d\d)\b(?!\s?[-–/]\s?\d)"
    rf"|(?<![-–/\d])\b(?P<before>(?:19|20)\d\d) (?:[^\W\d_]+ ){{0,4}}{_EVENTS}\b",
    re.IGNORECASE,
)
_TAKING_PART = re.compile(
    r"\b(?:particip|tak(?:es?|ing) part|took part|attend|"
    r"present|asist|assist|celebr|held|host|organi[sz]|organis|expo|expus|"
    r"tenue|realiz|stand\b|at the|during the|durante|lors d|au cours d|en el marco|dans le cadre|"
    r"no âmbito)",
    re.IGNORECASE,
)
_PAPERS = re.compile(
    r"\b(?:report|conclusion|resolution|strateg|plan|declaration|proceedings|informe|conclusi|"
    r"resoluci|estrateg|declaraci|memoria|rapport|résolution|stratég|déclaration|actes|relatório|"
    r"resoluç|estratég|declaraç|based on|con base en|sur la base|com base)",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:was|were|has been|have been|had been|(?:published|finali[sz]ed|completed|signed|agreed|"
    r"developed|delivered|launched|held|taught|conducted|carried out|approved|adopted|validated|"
    r"implemented|presented|printed|organi[sz]ed|trained|given)\b"
    r"|fue|fueron|se (?:ha|han)|(?:public|finaliz|complet|firm|acord|desarroll|entreg|lanz|aprob|"
    r"adopt|valid|implement|present|imparti|realiz|celebr|organiz|conclui)(?:ad|d)[oa]s?\b"
    r"|a été|ont été|(?:publi|finalis|achev|sign|adopt|valid|présent|organis|réalis|lanc|approuv|"
    r"élabor|dispens|livr|termin)ée?s?\b"
    r"|foi|foram|(?:public|finaliz|conclu|complet|assin|acord|desenvolv|entreg|lanç|aprov|adot|"
    r"ministr)(?:ad|íd|id)[oa]s?\b)",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|shall|to be|is planned|are planned|planned|scheduled|expected|será|serán|se prevé|"
    r"prevista?s?|previst[oa]s?|programad[oa]s?|planificad[oa]s?|sera|seront|prévue?s?|serão|"
    r"planejad[oa]s?)\b",
    re.IGNORECASE,
)


def _words(found: re.Match[str]) -> Found:
    words = found[0].rstrip()
    return Found(found.start(), found.start() + len(words), Period(shape="relative", words=words))


def _event(line: str) -> list[Found]:
    event = _OF_A_YEAR.search(line)
    if not event or not _TAKING_PART.search(line) or _PAPERS.search(line):
        return []
    name = "year" if event["year"] else "before"
    day = date(int(event[name]), 1, 1)
    return [Found(*event.span(name), point(day, "year", event[name]))]
