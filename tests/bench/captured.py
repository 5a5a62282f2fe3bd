"""Pages and reports to capture, in words of our own: a status report, a listing, a long PDF."""

from __future__ import annotations

from pathlib import Path
from random import Random

from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_COUNTRIES = ("Peru", "Chile", "Honduras", "Jamaica", "Paraguay", "Colombia", "Brazil", "Panama")
_SECTORS = ("coffee", "garment", "fruit", "sugar", "fishing", "construction", "domestic work")
_PARAGRAPH = 110  # words
_WORDS = [
    "the", "of", "and", "to", "in", "inspectors", "workers", "employers", "training", "labour",
    "ministry", "safety", "health", "work", "during", "after", "visits", "regions", "offices",
    "plans", "results", "review", "report", "data", "forms", "guidance", "small", "farms",
    "season", "young", "people", "agreed", "shared", "noted", "improve", "support", "local",
    "national", "team", "meeting",
]  # fmt: skip


def status_report(outcomes: int = 2, subs: int = 3, outputs: int = 3) -> str:
    """Return a status report; with its defaults as long as one of 18 outputs and 54 items."""
    chance = Random(5)  # noqa: S311 - nothing to guess
    title = 'Status report on implementation of the project "Safer fruit growing in Peru"'
    lines = [
        *("", f"► {title}", ""),
        *('This report tells of the project "Safer fruit growing in Peru" as of 31 May 2023.', ""),
        (
            "It is funded by the Government of Canada. It runs for four years, a period of "
            "February 2021 – January 2025, with a budget of CAD4.5 million."
        ),
        *("", "Intervention models", "", "1. Advise growers.", "2. Train trainers.", ""),
        *("Implementation status of activities (by outcome)", ""),
    ]
    for first in range(1, outcomes + 1):
        lines += [f"Outcome {first}. Growers of group {first} work safely.", ""]
        for second in range(1, subs + 1):
            lines += [f"Sub-outcome {first}.{second}: Advice reaches valley {second}.", ""]
            for third in range(1, outputs + 1):
                lines += [f"Output {first}.{second}.{third}: Handbook {third} is in use.", ""]
                lines += [f"Related intervention model: {1 + third % 2}. Train trainers.", ""]
                lines += [_prose(chance, 3 * _PARAGRAPH), "", "Activities:", ""]
                lines += ["Category\tActivity\tDetails and execution date"]
                lines += [
                    f"Training\tCourse {row}\t• Held in {chance.choice(_MONTHS)} 2023"
                    for row in (1, 2, 3)
                ]
                lines += [""]
    return "\n".join(lines)


def project_listing(entries: int) -> str:
    """Return a listing of so many projects, each with dates and a paragraph."""
    chance = Random(6)  # noqa: S311 - nothing to guess
    lines = ["Projects on safety and health at work", ""]
    for number in range(1, entries + 1):
        country, other = chance.sample(_COUNTRIES, 2)
        sector, begun = chance.choice(_SECTORS), 2000 + number % 20
        lines += [
            *(f"{number}. Fair work in {sector} of {country}, part {number}", ""),
            f"{1 + number % 28} {chance.choice(_MONTHS)} {begun} - 31 December {begun + 3}",
            "",
            (
                f"Funded by the European Union with a budget of €{1 + number % 9} million, it "
                f"helps inspectors of {country} and {other}. {_prose(chance, 40)}"
            ),
            "",
        ]
    return "\n".join(lines)


def long_report(pages: int) -> str:
    """Return a report in prose as HTML, with so many pages."""
    chance = Random(7)  # noqa: S311 - nothing to guess
    told = ["<h1>Final report of a programme on labour inspection</h1>"]
    for page in range(1, pages + 1):
        style = ' style="page-break-before: always"' if page > 1 else ""
        told.append(f"<h2{style}>Chapter {page}</h2>")
        told += [
            f"<p>In {chance.choice(_MONTHS)} {2000 + page % 20}, inspectors from the Ministry of "
            f"Labour of {chance.choice(_COUNTRIES)} met {1 + page} people. "
            f"{_prose(chance, _PARAGRAPH)}</p>"
            for _ in range(4)
        ]
    return "".join(told)


def write_pdf(path: Path, html: str) -> None:
    """Print HTML to a PDF; needs an application."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)


def _prose(chance: Random, words: int) -> str:
    """Return sentences of about so many words."""
    told: list[str] = []
    while words > 0:
        size = chance.randint(8, 24)
        told.append(" ".join(chance.choices(_WORDS, k=size)).capitalize() + ".")
        words -= size
    return " ".join(told)
