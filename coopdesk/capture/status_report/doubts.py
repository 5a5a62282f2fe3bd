"""What is doubtful about a report, said in its own language, so that it is kept with the record."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import Passage, plain
from coopdesk.capture.status_report.execution import told_too_early
from coopdesk.capture.status_report.outline import ResultPart
from coopdesk.capture.status_report.tables import rows_of
from coopdesk.domain.periods import point
from coopdesk.domain.records import Doubt, Record
from coopdesk.vocabulary.date_text import period_text

WARNING, NOTE = "warning", "note"
_LINE = re.compile(r"•|<li\b[^<>]*>|(?<=[.!?])\s+(?=[A-ZÀ-Þ])")  # bullets and sentences

_SAID: dict[str, dict[str, str]] = {
    "later_than_as_of": {
        "en": (
            "The report is as of {day} but tells of later events as done ({n}): {words}. "
            "Nothing is taken as done because of its date."
        ),
        "es": (
            "El informe está fechado al {day} pero da por hechos sucesos posteriores ({n}): "
            "{words}. Nada se da por concluido por su fecha."
        ),
        "fr": (
            "Le rapport est arrêté au {day} mais donne pour faits des événements "
            "postérieurs ({n}) : {words}. Rien n’est tenu pour achevé du fait de sa date."
        ),
        "pt": (
            "O relatório é de {day}, mas dá como feitos acontecimentos posteriores ({n}): "
            "{words}. Nada é dado como concluído por causa da data."
        ),
    },
    "as_of_month": {
        "en": "Only a month is given; its last day is taken: {words}",
        "es": "Solo se indica un mes; se toma su último día: {words}",
        "fr": "Seul un mois est indiqué ; son dernier jour est retenu : {words}",
        "pt": "Só um mês é indicado; toma-se o seu último dia: {words}",
    },
    "pictures": {
        "en": "Named, but shown only as a picture; the value is not in the text: {words}",
        "es": "Se nombra, pero solo como imagen; el valor no está en el texto: {words}",
        "fr": "Nommé, mais en image seulement ; la valeur n’est pas dans le texte : {words}",
        "pt": "Citado, mas só como imagem; o valor não está no texto: {words}",
    },
    "number_cut": {
        "en": "The number ends in a hyphen and may be cut short: {words}",
        "es": "El número termina en un guion y puede estar cortado: {words}",
        "fr": "Le numéro finit par un trait d’union et peut être tronqué : {words}",
        "pt": "O número termina em hífen e pode estar cortado: {words}",
    },
    "without_table": {
        "en": "No table of activities: {words}",
        "es": "Sin tabla de actividades: {words}",
        "fr": "Sans tableau d’activités : {words}",
        "pt": "Sem tabela de atividades: {words}",
    },
    "model_unlinked": {
        "en": "No result is linked to this intervention model: {words}",
        "es": "Ningún resultado está vinculado a este modelo de intervención: {words}",
        "fr": "Aucun résultat n’est lié à ce modèle d’intervention : {words}",
        "pt": "Nenhum resultado está ligado a este modelo de intervenção: {words}",
    },
    "model_unknown": {
        "en": "A result names an intervention model that is not listed: {words}",
        "es": "Un resultado nombra un modelo de intervención que no figura en la lista: {words}",
        "fr": "Un résultat cite un modèle d’intervention qui n’est pas dans la liste : {words}",
        "pt": "Um resultado cita um modelo de intervenção que não está na lista: {words}",
    },
    "code_twice": {
        "en": "The same number stands for different results: {words}",
        "es": "El mismo número designa resultados distintos: {words}",
        "fr": "Le même numéro désigne des résultats différents : {words}",
        "pt": "O mesmo número designa resultados diferentes: {words}",
    },
    "code_elsewhere": {
        "en": "The number does not fit the result above it: {words}",
        "es": "El número no corresponde al resultado que lo precede: {words}",
        "fr": "Le numéro ne correspond pas au résultat qui précède : {words}",
        "pt": "O número não corresponde ao resultado anterior: {words}",
    },
    "category_unknown": {
        "en": "Category not known: {words}",
        "es": "Categoría desconocida: {words}",
        "fr": "Catégorie inconnue : {words}",
        "pt": "Categoria desconhecida: {words}",
    },
    "differs": {
        "en": "The report says different things: {words}",
        "es": "El informe dice cosas distintas: {words}",
        "fr": "Le rapport dit des choses différentes : {words}",
        "pt": "O relatório diz coisas diferentes: {words}",
    },
}


def doubt(field: str, severity: str, code: str, language: str, words: str, **more: str) -> Doubt:
    """Return a doubt about a field, worded in a language of the catalogue."""
    said = _SAID[code].get(language) or _SAID[code]["en"]
    return Doubt(field, severity, said.format(words=words, **more))


def doubts_about(
    record: Record, results: Sequence[ResultPart], unknown: Sequence[str], language: str
) -> list[Doubt]:
    """Return what does not fit together in the results, models and figures of a project."""
    found: list[Doubt] = []

    def note(field: str, code: str, words: Iterable[str]) -> None:
        if told := "; ".join(dict.fromkeys(words)):
            found.append(doubt(field, NOTE, code, language, told))

    numbers = {model.number for model in record.models}
    linked = {link.number for node in record.results for link in node.models}
    pictures = [kpi.label for kpi in record.kpis if kpi.origin == "image_only"]
    tables = any(node.activities for node in record.results)
    bare = [n for n in record.results if n.level == "output" and not n.activities]
    note("kpis", "pictures", pictures)
    ends = [each.text for each in record.agreement_numbers if each.text.endswith("-")]
    note("agreement_numbers", "number_cut", ends)
    note("results", "without_table", [node.code for node in bare] if tables else [])
    note("results", "code_twice", _twice(results))
    note("results", "code_elsewhere", _elsewhere(results))
    note("results", "category_unknown", unknown)
    unlinked = [f"{m.number}. {m.text}" for m in record.models if m.number not in linked]
    note("models", "model_unlinked", unlinked if linked else [])
    note("models", "model_unknown", map(str, sorted(linked - numbers)) if numbers else [])
    return found


def later_than(
    as_of: date, written: Sequence[str], results: Sequence[ResultPart], language: str
) -> tuple[Doubt, list[Behind]] | None:
    """Return the warning that a report tells as done what is later than its day, with the words."""
    told: list[tuple[Passage, str]] = []
    for part in results:
        rows = [plain(row.cell("details")) for row in rows_of(written, part.table)]
        for each in (*map(plain, part.text), *rows):
            for line in each.split(_LINE):
                early = told_too_early(line.text, as_of)
                told += [(line, found.period.words) for found in early]
    if not told:
        return None
    days = "; ".join(dict.fromkeys(words for _, words in told))
    more = {"day": period_text(point(as_of), language or "en"), "n": str(len(told))}
    lines = dict.fromkeys(line for line, _ in told)
    behind = [line.behind("warnings", 1) for line in lines]
    return doubt("as_of", WARNING, "later_than_as_of", language, days, **more), behind


def _twice(results: Sequence[ResultPart]) -> list[str]:
    counted = Counter(part.heading.code for part in results)
    return [code for code, times in counted.items() if times > 1]


def _elsewhere(results: Sequence[ResultPart]) -> list[str]:
    """Return the codes that do not go on with that of the result they stand under."""
    wrong: list[str] = []
    above: dict[int, str] = {}
    for part in results:
        code = part.heading.code
        depth = code.count(".")
        parent = above.get(depth - 1)
        if parent is not None and not code.startswith(f"{parent}."):
            wrong.append(code)
        above = {level: known for level, known in above.items() if level < depth} | {depth: code}
    return wrong
