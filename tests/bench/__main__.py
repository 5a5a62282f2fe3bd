"""Run the benches and print their table: `python -m tests.bench [--json] [bench …]`."""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from dataclasses import asdict
from importlib import import_module

from tests.bench.measuring import Line

MOST, MANY, FEWER = 1_000_000, 100_000, 10_000
BENCHES: dict[str, tuple[int, ...]] = {
    "starting": (MANY,),
    "records": (FEWER,),
    "backups": (MANY,),
    "checking": (MANY,),
    "searching": (FEWER, MANY, MOST),
    "blocking": (FEWER,),
    "overview": (MANY,),
    "peers": (MANY,),
    "workbooks": (FEWER,),
    "exports": (MANY,),
    "imports": (MANY,),
    "capture": (FEWER,),
    "packs": (FEWER,),
}


def main() -> int:
    """Print a line as soon as it is measured; 1 if one is over its limit."""
    parser = ArgumentParser("tests.bench", description=__doc__)
    parser.add_argument("benches", nargs="*", metavar="bench", help=", ".join(BENCHES))
    parser.add_argument("--json", action="store_true", help="one JSON object per line")
    asked = parser.parse_args()
    if unknown := set(asked.benches) - set(BENCHES):
        parser.error(f"no such bench: {', '.join(sorted(unknown))}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    show = _show_json if asked.json else _show
    if not asked.json:
        _say(f"{'':40}{'value':>12}{'floor':>12}{'ratio':>8}{'limit':>10}")
    over = 0
    for name, counts in BENCHES.items():
        if not asked.benches or name in asked.benches:
            for line in _measured(name, counts):
                show(line)
                over += line.is_over
    return min(over, 1)


def _measured(name: str, counts: tuple[int, ...]) -> Iterator[Line]:
    lines: Callable[[int], Iterator[Line]] = import_module(f"tests.bench.{name}").lines
    for count in counts:
        yield from lines(count)


def _show(line: Line) -> None:
    value, floor = (f"{each:.1f} {line.unit}" if each else "" for each in (line.value, line.floor))
    ratio = f"{line.ratio:.2f}" if line.floor else ""
    unit = "×" if line.by_ratio else f" {line.unit}"
    limit = f"≤ {line.limit:g}{unit}" if line.limit else ""
    verdict = ("OVER" if line.is_over else "ok") if line.limit else ""
    _say(f"{line.name:40}{value:>12}{floor:>12}{ratio:>8}{limit:>10}  {verdict}".rstrip())


def _show_json(line: Line) -> None:
    _say(json.dumps(asdict(line) | {"ratio": line.ratio, "over": line.is_over}))


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
