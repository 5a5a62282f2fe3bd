"""The process that reads one file: its limits, and what it says when it cannot.

It runs as `python -I -c … FILE`, imports nothing of CoopDesk but its own package, and may neither
write files nor take more memory and time than a workbook needs: a file from an e-mail can then end
this process, not the officer's. Without the end marker nothing counts.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from coopdesk.foreign.limits import limit_resources
from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.formats import book_of
from coopdesk.importing.reader.lines import Lines

MEMORY = 1 << 30  # bytes
CPU_SECONDS = 20
CAREFULLY = "--carefully"  # without the quick reader, which ended the process before


def main(arguments: list[str]) -> int:
    """Read the file named last in the arguments; return the exit status."""
    limit_resources(CPU_SECONDS, memory=MEMORY)
    gc.disable()  # it ends before it could collect much
    with open(1, "wb", closefd=False) as out:
        lines = Lines(out)
        try:
            lines.write_book(book_of(Path(arguments[-1]), carefully=CAREFULLY in arguments[:-1]))
        except Refused as refusal:
            lines.refuse(refusal)
        except Exception as trouble:  # noqa: BLE001 any trouble with a foreign file is its damage
            damage = Refused("damaged")
            damage.__cause__ = trouble
            lines.refuse(damage)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
