"""Small faults put into the code on purpose: the tests must fail for each.

`python -m tests.campaign mutations [--sample N] [--seed N] [--rooms db,importing]`. A comparison is
turned round, a number or truth changed, a statement left out, an answer made None, in a copy of the
house; then the tests of that module run. One that no test notices survives, and is printed.
"""

from __future__ import annotations

import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

HOUSE = Path(__file__).parents[2]
_ENOUGH = 80  # per cent of the mutants that must be killed
_SECONDS = 240  # a mutant whose tests take longer hangs: that is noticed too
_TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.GtE,
    ast.GtE: ast.Lt,
    ast.Gt: ast.LtE,
    ast.LtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


def main(arguments: list[str]) -> int:
    """Try a sample of mutants, and print a line for each room."""
    parser = ArgumentParser("tests.campaign mutations", description=__doc__)
    parser.add_argument("--sample", type=int, default=100, help="of each room")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rooms", default="db,importing")
    asked = parser.parse_args(arguments)
    few = False
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "house"
        left_out = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".pytest_cache")
        shutil.copytree(HOUSE, copy, ignore=left_out)
        for room in asked.rooms.split(","):
            began = time.monotonic()
            places = [each for path in _modules(room) for each in _places(path)]
            chance = random.Random(f"{asked.seed} {room}")  # noqa: S311 no secret
            sample = chance.sample(places, min(asked.sample, len(places)))
            killed = sum(_is_killed(copy, room, *place) for place in sample)
            took = time.monotonic() - began
            _say(f"{room:34}{len(sample):6}{len(sample) - killed:5}{took:8.1f}    of {len(places)}")
            few = few or killed * 100 < _ENOUGH * len(sample)
    return int(few)


def _changes(tree: ast.Module) -> Iterator[tuple[str, object]]:
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Compare) and type(node.ops[0]) in _TURNED:
            yield f"{line}: comparison", _turn(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, bool | int):
            yield f"{line}: {node.value!r}", _alter(node)
        elif isinstance(node, ast.Return) and node.value is not None:
            yield f"{line}: return None", _silence(node)
        for body in _bodies(node):
            for place, each in enumerate(body):
                if isinstance(each, ast.Expr) and isinstance(each.value, ast.Call):
                    yield f"{each.lineno}: left out", _leave_out(body, place)


def _bodies(node: ast.AST) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        body = getattr(node, name, None)
        if isinstance(body, list) and not isinstance(node, ast.Module | ast.ClassDef):
            yield body


def _turn(node: ast.Compare) -> object:
    return lambda: node.ops.__setitem__(0, _TURNED[type(node.ops[0])]())


def _alter(node: ast.Constant) -> object:
    value = node.value
    changed = not value if isinstance(value, bool) else value + 1  # type: ignore[operator]
    return lambda: setattr(node, "value", changed)


def _silence(node: ast.Return) -> object:
    return lambda: setattr(node, "value", ast.Constant(None))


def _leave_out(body: list[ast.stmt], place: int) -> object:
    return lambda: body.__setitem__(place, ast.Pass())


def _modules(room: str) -> list[Path]:
    folder = HOUSE / "coopdesk" / room
    return [each for each in sorted(folder.glob("*.py")) if each.name != "__init__.py"]


def _places(path: Path) -> Iterator[tuple[Path, int]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from ((path, number) for number, _ in enumerate(_changes(tree)))


def _is_killed(copy: Path, room: str, path: Path, number: int) -> bool:
    """Put one mutant in its place, run the tests of its room, and take it out again."""
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    what, change = list(_changes(tree))[number]
    change()  # type: ignore[operator]
    target = copy / path.relative_to(HOUSE)
    target.write_text(ast.unparse(ast.fix_missing_locations(tree)), encoding="utf-8")
    try:
        is_killed = any(not _passes(copy, tests) for tests in _tests_of(room, path))
    finally:
        target.write_text(source, encoding="utf-8")
    if not is_killed:
        _say(f"    survives: {room}/{path.name} {what}")
    return is_killed


def _tests_of(room: str, path: Path) -> list[list[str]]:
    """Return the tests to be run, those of the module first."""
    own = HOUSE / "tests" / room / f"test_{path.name}"
    wide = {"db": ["tests/db", "tests/catalogue"], "importing": ["tests/importing"]}
    found = [[str(own.relative_to(HOUSE))]] if own.exists() else []
    return [*found, wide.get(room, [f"tests/{room}"])]


def _passes(copy: Path, tests: list[str]) -> bool:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CI": "1", "PYTHONPATH": str(copy)}
    try:
        done = subprocess.run(  # noqa: S603 our own
            command, cwd=copy, env=environment, capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
