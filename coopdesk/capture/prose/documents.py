"""Documents that a page lists under a heading, and files that it links to."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coopdesk.capture.drafts import Behind
from coopdesk.capture.source import Source
from coopdesk.domain.records import Document

HEADING = re.compile(
    r"\s*(?:(?:related|workshop|event|background|meeting|relevant) )*"
    r"(?:documents?|documentation|downloads?|presentations?|materials?|"
    r"documentos?(?: relacionad[oa]s| de interés)?|documentación|documentação|descargas|presentaciones|"
    r"materiales|présentations?|documents? (?:connexes|liés|associés)|apresentações|materiais|anexos)\s*:?\s*",
    re.IGNORECASE,
)


def documents(
    source: Source, numbers: Iterable[int]
) -> tuple[tuple[Document, ...], tuple[Behind, ...]]:
    """Return a document for each of these lines, and for each file the page links to elsewhere."""
    found: list[Document] = []
    behind: list[Behind] = []
    chosen = list(numbers)
    for number in chosen:
        line = source.lines[number - 1]
        linked = [link for link in source.links if link.line == number]
        bare = _BULLET.sub("", line.strip())
        named = [(link.text.strip() or bare, link.url, not link.url) for link in linked]
        for title, url, dead in named or [(bare, "", False)]:
            if title:
                found.append(Document(title, _kind(title), url, missing=dead))
                behind.append(Behind("documents", number, number, title, len(found)))
    for link in source.links:
        if link.line not in chosen and _FILE.search(link.url) and link.text.strip():
            found.append(Document(link.text.strip(), _kind(link.text), link.url))
            behind.append(Behind("documents", link.line, link.line, link.text, len(found)))
    return tuple(found), tuple(behind)


_BULLET = re.compile(r"^(?:[•▪◦○‣►·*–—-]\s*|\(?\d{1,2}[.)]\s+)")
_FILE = re.compile(r"\.(?:pdf|docx?|pptx?|xlsx?|odt|odp|zip)(?:[?#].*)?$", re.IGNORECASE)
_KINDS = (
    ("presentation", re.compile(r"\b(?:presenta|présenta|apresenta)", re.IGNORECASE)),
    ("programme", re.compile(r"\b(?:agenda|programme?|programa|ordre du jour)\b", re.IGNORECASE)),
    ("report", re.compile(r"\b(?:reports?|informes?|rapports?|relatórios?)\b", re.IGNORECASE)),
)


def _kind(title: str) -> str:
    return next((kind for kind, words in _KINDS if words.search(title)), "")
