"""The same page with other line breaks, spaces and signs tells the same, in any layout."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from coopdesk.capture.capturing import capture
from coopdesk.capture.drafts import Capture
from coopdesk.capture.reader.plain import lines_of
from coopdesk.capture.source import Source
from coopdesk.vocabulary.topics import TopicIndex
from tests.capture.layouts import test_exchange_page, test_workshop_page

PAGES = Path(__file__).parent / "pages"
LISTING = "Proyectos de seguridad\n\n" + "".join(
    f"{n}. Trabajo seguro en grupo {n}\n\n3 de marzo de 200{n} - 31 de diciembre de 201{n}\n\n"
    "El proyecto ayuda a los inspectores a llevar mejores registros de empresas y talleres.\n\n"
    for n in range(1, 5)
)
SHEET = """Título do projeto: Pesca mais segura
Doador: Governo do Canadá
Agência executora: OIT
País: Equador
Data de início: 15 de março de 2019
Data de término: 20 de maio de 2022
Orçamento: USD 1,5 milhão
Objetivo: Os barcos são inspecionados por quem conhece o mar e o trabalho de quem pesca.
"""
SOURCES = {
    **{f"exchange {n}": each for n, each in enumerate(
        (test_exchange_page.ENGLISH, test_exchange_page.SPANISH, test_exchange_page.FRENCH))},
    "workshop": test_workshop_page.ENGLISH,
    "listing": LISTING,
    "sheet": SHEET,
    **{f"report {each}": (PAGES / f"status_report_{each}.txt").read_text(encoding="utf-8")
       for each in ("en", "es", "fr", "pt")},
}  # fmt: skip


def wrapped(text: str) -> str:
    """Break long lines but those of tables where a narrow margin would."""
    return "\n".join(
        line if "\t" in line else "\n".join(textwrap.wrap(line, 58, break_long_words=False))
        for line in text.split("\n")
    )


CHANGES: dict[str, Callable[[str], str]] = {
    "other line ends": lambda text: text.replace("\n", "\r\n"),
    "doubled empty lines": lambda text: text.replace("\n\n", "\n\n\n\n"),
    "leading spaces": lambda text: "".join(f"    {line}\n" for line in text.split("\n")),
    "spaces that do not break": lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
    "breaks of pages": lambda text: text.replace("\n\n", "\n\f\n\n", 3),
    "a narrow margin": wrapped,
}


def facts(found: Capture) -> list[tuple[object, ...]]:
    """Return what drafts tell, but their running text."""
    records = [draft.record for draft in found.drafts]
    return [
        (
            *(found.layout, each.title, each.period.start, each.period.end, each.as_of),
            *({(party.place, party.role) for party in each.parties}, each.topics, each.city),
            *(len(each.learnings), len(each.next_steps), len(each.participants)),
            *([money.amount for money in each.money], len(each.results), len(each.models)),
            sum(len(activity.items) for node in each.results for activity in node.activities),
        )
        for each in records
    ]


@pytest.mark.parametrize("name", SOURCES)
def test_how_a_page_is_set_changes_nothing_it_tells(name: str, topics: TopicIndex) -> None:
    def told(text: str) -> list[tuple[object, ...]]:
        return facts(capture(Source("page", "0" * 64, tuple(lines_of(text)[0])), topics))

    plain = told(SOURCES[name])
    assert plain
    assert {change: told(make(SOURCES[name])) for change, make in CHANGES.items()} == dict.fromkeys(
        CHANGES, plain
    )
