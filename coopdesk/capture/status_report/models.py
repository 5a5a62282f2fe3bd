"""Intervention models, and the links of results to them: matched by number, however worded."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import Passage, plain
from coopdesk.domain.results import InterventionModel, NodeModel


def numbered(paragraphs: Sequence[Passage]) -> list[tuple[int, Passage]]:
    """Return the entries of a numbered list, without their numbers."""
    read = ((each, _ENTRY.match(each.text)) for each in map(plain, paragraphs))
    return [(int(entry[1]), each.cut(entry.end())) for each, entry in read if entry]


def read_models(
    section: Sequence[Passage], links: Sequence[Passage]
) -> tuple[tuple[InterventionModel, ...], tuple[Behind, ...]]:
    """Return the models of their section; without one, as the results that name them word them."""
    listed = numbered(section)
    if not listed:
        listed = [entry for each in links for entry in _linked(plain(each)) if entry[1].text]
    models = dict[int, Passage]()
    for number, text in listed:
        models.setdefault(number, text.cut(0, len(text.text.rstrip(" ;,"))))
    behind = [text.behind("models", part, "text") for part, text in enumerate(models.values(), 1)]
    return tuple(InterventionModel(n, text.text) for n, text in models.items()), tuple(behind)


def read_links(
    links: Sequence[Passage], part: int
) -> tuple[tuple[NodeModel, ...], tuple[Behind, ...]]:
    """Return the models that the part-th result is linked to, each once, in their order."""
    numbers = dict[int, None]()
    for each in links:
        numbers.update((number, None) for number, _ in _linked(plain(each)))
    behind = tuple(each.behind("results", part, "models") for each in links) if numbers else ()
    return tuple(map(NodeModel, numbers)), behind


_ENTRY = re.compile(r"\W{0,4}(\d{1,2})\s?[.):\-–—]+\s*(?=[^\W\d_])")
_AND = r"(?:and|y|e|et|&)"
_NUMBER = re.compile(
    rf"(?:^|[;,:•(]|(?<=[\s;,]){_AND}(?=\s))\s*(?:{_AND}\s+)?[-–•*(]*\s*"
    r"(?i:(?:models?|modelos?|mod[eè]les?)\s+)?(?:[Nn][.º°o]{1,2}\s*)?"
    r"(?P<number>\d{1,2})(?!\d|\.\d|\s?%)"
    rf"(?=\s?[.):\-–—]+(?:\s|$|[^\W\d_])|\s*[;,]|\s*$|\s+{_AND}\s+(?:mod[a-zè]+ )?\d"
    r"|\s+[^\W\d_a-zà-ÿ])",
)


def _linked(words: Passage) -> list[tuple[int, Passage]]:
    """Return the models named, by the number before each, with the words between the numbers."""
    found = list(_NUMBER.finditer(words.text))
    ends = [*(each.start() for each in found[1:]), len(words.text)][: len(found)]
    entries: list[tuple[int, Passage]] = []
    for each, end in zip(found, ends, strict=True):
        text = words.text[each.end() : end]
        start = each.end() + len(text) - len(text.lstrip(" .):-–—"))
        entries.append((int(each["number"]), words.cut(start, end)))
    return entries
