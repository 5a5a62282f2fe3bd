"""Figures of a report: what it names, with the value it prints or as a picture only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import Passage, plain
from coopdesk.capture.status_report.outline import FigurePart
from coopdesk.domain.elapsed import elapsed
from coopdesk.domain.folding import fold, words
from coopdesk.domain.periods import point
from coopdesk.domain.records import Record
from coopdesk.domain.results import KpiValue
from coopdesk.vocabulary.date_text import period_text


def read_figures(
    figures: Sequence[FigurePart], as_of: date | None
) -> tuple[tuple[KpiValue, ...], tuple[Behind, ...]]:
    """Return a figure for each title; origin image_only where no value stands in the text."""
    found: list[KpiValue] = []
    behind: list[Behind] = []
    for each in figures:
        title = _title(each.title)
        label = title.text.rstrip(" *†:")
        if not label:
            continue
        values = [value for text in (*_in_title(each.title), *each.text) if (value := _value(text))]
        origin = "reported" if values else "image_only"
        value = "; ".join(value.text for value in values)
        found.append(KpiValue(_key(label), label, value, origin, as_of))
        behind.append(title.behind("kpis", len(found), "label"))
        behind += [value.behind("kpis", len(found), "value") for value in values]
    return tuple(found), tuple(behind)


def elapsed_figure(record: Record, language: str) -> tuple[KpiValue, ...]:
    """Return the time passed as of the report's day, in per cent; its label names the basis."""
    passed = elapsed(record)
    if passed is None:
        return ()
    said = _ELAPSED.get(language) or _ELAPSED["en"]
    label = said.format(
        days=passed.days,
        of_days=passed.of_days,
        start=period_text(point(passed.start), language or "en"),
        end=period_text(point(passed.end), language or "en"),
    )
    return (KpiValue("elapsed", label, f"{passed.percent:.1f}", "computed", passed.as_of),)


_ELAPSED = {
    "en": "Time elapsed (%): {days} of {of_days} days, {start} to {end}",
    "es": "Tiempo transcurrido (%): {days} de {of_days} días, {start} a {end}",
    "fr": "Temps écoulé (%) : {days} jours sur {of_days}, du {start} au {end}",
    "pt": "Tempo decorrido (%): {days} de {of_days} dias, {start} a {end}",
}
# What titles of figures are about; the first that fits.
_KEYS: tuple[tuple[str, str], ...] = (
    ("elapsed", r"elapsed|transcurrid|ecoule|decorrid"),
    ("activities_by_model", r"(?=.*activit|.*actividad|.*atividade).*(?:model|modele)"),
    (
        "committed_budget",
        r"(?=.*budget|.*presupuesto|.*orcamento).*(?:commit|compromet|engag|empenh)",
    ),
    ("utilisation", r"utili[sz]|ejecucion presupuest|execucao orcament|absorption"),
    (
        "people_trained",
        (
            r"(?=.*people|.*person|.*worker|.*participant).*train"
            r"|.*(?:personas|pessoas) (?:capacitad|formad)|.*personnes formees"
        ),
    ),
)
_LONGEST_KEY = 40  # characters, as the catalogue keeps codes
_AFTER_COLON = re.compile(r"[:=]\s*(?=[\d~≈<>])")
_PRINTED = re.compile(r"[^\d]{0,40}\d[\d.,'’\s]*\s?(?:%|[^\W\d_].{0,40})?")
_PAGE_NUMBER = re.compile(r"\d{1,2}")


def _title(written: Passage) -> Passage:
    """Return the words of a title, without the mark behind its number and a value."""
    shown = plain(written)
    shown = shown.cut(len(shown.text) - len(shown.text.lstrip(" .:-–—)")))
    value = _AFTER_COLON.search(shown.text)
    return shown.cut(0, value.start()) if value else shown


def _in_title(written: Passage) -> list[Passage]:
    shown = plain(written)
    value = _AFTER_COLON.search(shown.text)
    return [shown.cut(value.end())] if value else []


def _value(text: Passage) -> Passage | None:
    """Return a short line with a number as a value; a number of a page is none."""
    shown = plain(text)
    if not _PRINTED.fullmatch(shown.text) or _PAGE_NUMBER.fullmatch(shown.text):
        return None
    return shown


def _key(label: str) -> str:
    folded = fold(label)
    for key, pattern in _KEYS:
        if re.match(rf".*?(?:{pattern})", folded):
            return key
    return "_".join(words(label))[:_LONGEST_KEY]
