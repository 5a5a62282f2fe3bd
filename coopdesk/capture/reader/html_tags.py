"""Elements of web pages: which stand on lines of their own, which nobody sees; a walk through."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborNode

Step = tuple[LexborNode, bool]  # an element or text, and whether the element ends here


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Whether an empty line stands around them, too.
BLOCKS: dict[str, bool] = dict.fromkeys(
    _names(
        """h1 h2 h3 h4 h5 h6 p pre table dl blockquote section article aside header footer main
        nav figure form fieldset hr hgroup search center details"""
    ),
    True,
) | dict.fromkeys(
    _names(
        """div li dt dd tr td th caption thead tbody tfoot address figcaption legend summary option
        dialog"""
    ),
    False,
)
LISTS = frozenset({"ul", "ol", "menu", "dir"})
UNSEEN = _names(
    """script style template head noscript svg math iframe object embed canvas audio video map
    select datalist textarea input button frame frameset"""
)
_NOT_SHOWN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def is_hidden(node: LexborNode) -> bool:
    """Tell whether the page says that an element is not to be seen."""
    attributes = node.attributes
    if "hidden" in attributes:
        return attributes["hidden"] != "until-found"
    return bool(_NOT_SHOWN.search(attributes.get("style") or ""))


def steps(root: LexborNode, is_whole: Callable[[LexborNode], bool]) -> Iterator[Step]:
    """Walk through what can be seen, every element twice: where it starts and where it ends.

    Of what is whole only the start is told. Pages nest deeper than Python may call.
    """
    around: list[LexborNode] = []
    node = root.first_child
    while node is not None or around:
        if node is None:
            node = around.pop()
            yield node, True
        elif node.is_text_node:
            yield node, False
        elif node.is_element_node and node.tag not in UNSEEN and not is_hidden(node):
            yield node, False
            if not is_whole(node):
                around.append(node)
                node = node.first_child
                continue
        node = node.next
