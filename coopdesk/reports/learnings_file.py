"""Learnings and next steps of many exchanges into a file: a workbook, or comma-separated values."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.catalogue.learnings import (
    NEXT_STEP,
    LearningLine,
    LearningsAsked,
    find_learnings,
    learning_lines,
)
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.progress import Progress, unheard
from coopdesk.exporting.replacing import replacing
from coopdesk.exporting.report_book import (
    BookAbout,
    BookColumn,
    BookSheet,
    BookTable,
    write_report_book,
)
from coopdesk.vocabulary.date_text import period_text
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term
from coopdesk.vocabulary.topics import TopicIndex

ENDINGS = (".xlsx", ".csv")

WORDS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "Learnings",
        "When",
        "Kind",
        "Learned or promised",
        "Result or status",
        "Reported or owed by",
        "Providing",
        "Requesting",
        "Topics",
        "Record",
    ),
    "es": (
        "Aprendizajes",
        "Cuándo",
        "Tipo",
        "Aprendido o acordado",
        "Resultado o estado",
        "Informado por o a cargo de",
        "Oferente",
        "Solicitante",
        "Temas",
        "Registro",
    ),
    "fr": (
        "Enseignements",
        "Quand",
        "Type",
        "Appris ou convenu",
        "Résultat ou état",
        "Rapporté par ou à la charge de",
        "Fournisseur",
        "Demandeur",
        "Thèmes",
        "Fiche",
    ),
    "pt": (
        "Aprendizados",
        "Quando",
        "Tipo",
        "Aprendido ou acordado",
        "Resultado ou situação",
        "Informado por ou a cargo de",
        "Prestador",
        "Solicitante",
        "Temas",
        "Registro",
    ),
}
KINDS: Mapping[str, tuple[str, str]] = {
    "en": ("Learning", "Next step"),
    "es": ("Aprendizaje", "Próximo paso"),
    "fr": ("Enseignement", "Prochaine étape"),
    "pt": ("Aprendizado", "Próximo passo"),
}
_WIDTHS = (20, 14, 70, 24, 28, 20, 20, 28, 44)  # characters
_AT_ONCE = 500  # lines between two reports of progress
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet takes such a cell for a formula


def save_learnings(
    session: Session,
    asked: LearningsAsked,
    path: Path,
    *,
    language: str,
    now: datetime,
    report: Progress = unheard,
) -> int:
    """Write the lines asked for and return how many; the ending of the path decides the kind.

    Raises Stopped, and what exporting.replacing raises.
    """
    topics = TopicIndex(all_topics(session))
    keys = find_learnings(session, asked)
    rows: list[tuple[str, ...]] = []
    for start in range(0, len(keys), _AT_ONCE):
        report(start, len(keys))
        lines = learning_lines(session, keys[start : start + _AT_ONCE])
        rows += [_row(line, topics, language) for line in lines]
    words = WORDS.get(language, WORDS["en"])
    with replacing(path) as file:
        if path.suffix.lower() == ".csv":
            text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
            csv.writer(text, lineterminator="\r\n").writerows(_safe([words[1:], *rows]))
            text.detach()
        else:
            columns = map(BookColumn, words[1:], _WIDTHS)
            table = BookTable("learnings", tuple(columns), tuple(rows))
            about = BookAbout(words[0], now, language, language)
            write_report_book(file, [BookSheet(words[0], tables=(table,))], about)
    report(len(keys), len(keys))
    return len(rows)


def _row(line: LearningLine, topics: TopicIndex, language: str) -> tuple[str, ...]:
    is_step = line.kind == NEXT_STEP
    if is_step:
        word = term("step_status", line.word or "open", language)
    else:
        word = term("result_type", line.word, language) if line.word else ""
    place = place_name(line.by_place, language) if line.by_place else ""
    return (
        period_text(line.period, language) or line.period.words,
        KINDS.get(language, KINDS["en"])[is_step],
        line.text,
        word,
        ", ".join(filter(None, (place, line.by))),
        ", ".join(place_name(code, language) for code in line.providing),
        ", ".join(place_name(code, language) for code in line.requesting),
        ", ".join(topics.label(code, language) for code in line.topics),
        line.record_title,
    )


def _safe(rows: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    for row in rows:
        yield [f"'{cell}" if cell.startswith(_DANGEROUS) else cell for cell in row]
