"""Running text of a record as blocks: its paragraphs and its lists."""

from __future__ import annotations

import re
from itertools import groupby

from coopdesk.reports.contents import Block, Bullets, Line, Look, Paragraph

_BULLET = re.compile(r"^[•▪‣◦·*–-]\s+")


def prose(text: str, look: Look = "plain") -> list[Block]:
    """Return a paragraph for each line of a text, a list where lines begin with bullets."""
    blocks: list[Block] = []
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for is_list, some in groupby(lines, key=lambda line: bool(_BULLET.match(line))):
        if is_list:
            blocks.append(Bullets(tuple(Line(_BULLET.sub("", line)) for line in some)))
        else:
            blocks += (Paragraph(Line(line), look) for line in some)
    return blocks
