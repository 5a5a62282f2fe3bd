"""The process that reads one page or report: its limits, and what it says when it cannot.

It runs as `python -I -c … FILE`, or without a FILE for a page on its standard input. It imports
nothing of CoopDesk but the readers, and may neither write files nor take more memory and time than
a report needs: a file from an e-mail can then end this process, not the officer's. It writes lines
of JSON, and without the end marker nothing counts:

{"lines": […], "done": pages, "total": pages} · {"url", "language", "links": [[line, words,
address], …], "attachments": [[name, bytes], …], "oddities": [[code, value], …]} · {"end":
{"lines": how many}} · {"refused": reason, "kind": what it is instead, "because"}.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import IO, Any

from coopdesk.capture.reader.content import PageRead
from coopdesk.capture.reader.formats import page_of
from coopdesk.foreign.limits import limit_resources
from coopdesk.foreign.refused import Refused

MEMORY = 1 << 30  # bytes
CPU_SECONDS = 60
MOST_LETTERS = 20_000_000  # of all lines: thirty times what a report of 300 pages holds


def main(arguments: list[str]) -> int:
    """Read the file named in the arguments, else the page that is given; return the exit status."""
    limit_resources(CPU_SECONDS, data=MEMORY)
    with open(1, "wb", closefd=False) as out:
        try:
            _write_page(out, page_of(Path(arguments[0])) if arguments else _given())
        except Refused as refusal:
            _refuse(out, refusal)
        except Exception as trouble:  # noqa: BLE001 any trouble with a foreign file is its damage
            damage = Refused("damaged")
            damage.__cause__ = trouble
            _refuse(out, damage)
    return 0


def _given() -> PageRead:
    from coopdesk.capture.reader.html import html_page  # noqa: PLC0415 few need it

    return html_page(sys.stdin.buffer.read())


def _write_page(out: IO[bytes], read: PageRead) -> None:
    count = letters = 0
    has_words = False
    for chunk in read.chunks:
        count += len(chunk.lines)
        letters += sum(map(len, chunk.lines))
        has_words = has_words or any(any(map(str.isalnum, line)) for line in chunk.lines)
        if letters > MOST_LETTERS:
            raise Refused("too_large")
        _write(out, {"lines": chunk.lines, "done": chunk.done, "total": chunk.total})
    if not has_words:
        raise Refused("no_words")
    beside = {
        "url": read.url,
        "language": read.language,
        "links": read.links,
        "attachments": read.attachments,
        "oddities": read.oddities,
    }
    _write(out, beside)
    _write(out, {"end": {"lines": count}})


def _refuse(out: IO[bytes], refusal: Refused) -> None:
    because = repr(refusal.__cause__)[:500]
    _write(out, {"refused": refusal.reason, "kind": refusal.kind, "because": because})


def _write(out: IO[bytes], line: dict[str, Any]) -> None:
    out.write(json.dumps(line, ensure_ascii=True, separators=(",", ":")).encode() + b"\n")
    out.flush()  # whoever waits learns how far it is


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
