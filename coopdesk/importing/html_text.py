"""The text of cells that hold HTML: what a reader would see, lists and rows on lines."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from typing_extensions import override


def has_tags(text: str) -> bool:
    """Tell whether a text holds tags or entities of HTML; "x < y" and "AT&T" do not."""
    return ("<" in text and bool(_TAG.search(text))) or ("&" in text and bool(_ENTITY.search(text)))


def text_of_html(text: str) -> str:
    """Return the text between the tags; a list keeps its lines, a table its rows.

    What stands in angle brackets and is no tag stays: "<Partners: UN>". Fragments that are never
    closed are read as a browser would.
    """
    for _ in range(2):  # what was escaped twice holds tags again
        reader = _TextOfTags()
        reader.feed(_NO_TAG.sub("&lt;", text))
        reader.close()
        text = reader.text()
        if not _TAG.search(text):
            break
    return text


class _TextOfTags(HTMLParser):
    """Gathers the text between tags; blocks, list items and rows stand on lines of their own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._unseen = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "li":
            self._parts.append("\n• ")
        elif tag in _LINES:
            self._parts.append("\n")
        elif tag in _CELLS:
            self._parts.append("\t")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _LINES and tag not in _ALONE:
            self._parts.append("\n")

    @override
    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._parts.append(data)

    def text(self) -> str:
        """Return the text with the spaces a browser would show."""
        whole = "".join(self._parts).replace("\N{NO-BREAK SPACE}", " ")
        lines = (re.sub(r"[ \t]+", " ", line).strip() for line in whole.split("\n"))
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


_UNSEEN = frozenset({"style", "script", "head", "title", "template"})
_CELLS = frozenset({"td", "th"})
_ALONE = frozenset({"br", "hr"})


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_LINES = _names(
    "br p div ul ol tr table h1 h2 h3 h4 h5 h6 blockquote hr section article dl dt dd pre"
)
_TAGS = (
    _LINES
    | _UNSEEN
    | _names(
        "li a abbr acronym address area b base basefont bdo bdi big body button caption "
        "center cite code col colgroup del em fieldset font form frame html i iframe img "
        "input ins kbd label legend link map meta noscript object option param q s samp "
        "select small span strike strong sub sup tbody textarea tfoot thead tt u var mark "
        "time figure figcaption header footer main nav o:p st1:place st1:city "
        "st1:country-region wbr svg path picture video audio source"
    )
)
_BEGINNING = rf"(?:!--|/?(?:{'|'.join(map(re.escape, sorted(_TAGS | _CELLS)))})(?=[\s/>]))"
_TAG = re.compile(f"(?i)<{_BEGINNING}")
_NO_TAG = re.compile(f"(?i)<(?!{_BEGINNING})")  # "<Partners: UN>" is nobody's tag
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,5});")
