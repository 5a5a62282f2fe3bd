"""One topic as a page: its names in four languages, its neighbours, its codes elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from coopdesk.ui.languages import NAMES
from coopdesk.ui.widgets.colours import colour
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex

translate = QCoreApplication.translate

LINK = "topic:"


def topic_html(
    entry: TopicEntry,
    narrower: Sequence[str],
    index: TopicIndex,
    language: str,
    found: str,
    palette: QPalette,
) -> str:
    """Return the page of a topic; narrower are the topics right under it.

    found says how many records there are.
    """
    faded = colour("faded", palette).name()
    accent = colour("accent", palette).name()
    rows = [
        *_names(entry, faded),
        *_links(
            translate("TopicsPage", "Broader"),
            [entry.broader or ""],
            index,
            language,
            faded,
            accent,
        ),
        *_links(translate("TopicsPage", "Narrower"), narrower, index, language, faded, accent),
        *_codes(entry, faded),
    ]
    return (
        f'<h1 style="font-size:x-large">{escape(index.label(entry.code, language))}</h1>'
        f'<p style="color:{faded}">{escape(found)}</p>'
        f'<table cellspacing="0" style="margin-top:16px">{"".join(rows)}</table>'
    )


def scheme_names() -> dict[str, str]:
    """Return what the lists are called in which topics have codes."""
    return {
        "dac": translate("TopicsPage", "OECD purpose code"),
        "sdg": translate("TopicsPage", "Development goal"),
        "ilo_convention": translate("TopicsPage", "ILO convention"),
    }


def _names(entry: TopicEntry, faded: str) -> Iterator[str]:
    for code in LANGUAGES:
        label = escape(entry.labels.get(code) or "—")
        also = escape(", ".join(entry.synonyms.get(code, ())))
        more = f'<br><span style="color:{faded}">{also}</span>' if also else ""
        yield _row(NAMES[code], f"<b>{label}</b>{more}", faded)


def _links(
    title: str, codes: Iterable[str], index: TopicIndex, language: str, faded: str, accent: str
) -> Iterator[str]:
    style = f"color:{accent}; text-decoration:none"
    links = [
        f'<a href="{LINK}{escape(code)}" style="{style}">{escape(index.label(code, language))}</a>'
        for code in codes
        if code
    ]
    if links:
        yield _row(title, "<br>".join(links), faded)


def _codes(entry: TopicEntry, faded: str) -> Iterator[str]:
    schemes = scheme_names()
    for scheme, code in entry.mappings.items():
        if code:
            yield _row(schemes.get(scheme, scheme), escape(str(code)), faded)


def _row(title: str, html: str, faded: str) -> str:
    left = f'style="color:{faded}; padding:0 16px 8px 0; white-space:nowrap"'
    return f'<tr><td {left}>{escape(title)}</td><td style="padding-bottom:10px">{html}</td></tr>'
