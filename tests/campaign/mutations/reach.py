"""Which statements of a room each test runs, noted once in copies whose statements are marked.

What is noted may be kept in a file: of each file of tests it holds good until that file or the room
is changed.
"""

from __future__ import annotations

import ast
import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from tests.campaign.mutations.changes import Mutant
from tests.campaign.mutations.copies import Copy, Run

_HEAD = "import sys\nsys.ran_statements = getattr(sys, 'ran_statements', set())\n"
_MARK = "__ran__ = sys.ran_statements.add\n"
_STARTS_READER = "coopdesk/importing/reader_run.py"
_LONGEST = 1800  # seconds of a file of tests


@dataclass(frozen=True, slots=True)
class Reach:
    """Which statements ("path:line") each test runs, and which tests run a statement or a module.

    seconds tells how long each takes; users holds, for each module, those that import it.
    """

    seconds: dict[str, float]
    ran: dict[str, list[str]]
    by_statement: dict[str, list[str]]
    by_module: dict[str, list[str]]
    users: dict[str, list[str]]

    def tests_of(self, mutant: Mutant) -> list[str]:
        """Return the tests that reach a mutant, those of its own module first.

        Then come the quickest of those that run the same of the module, for each way to run it, the
        second ones and so on: a hundred that do no more than open a catalogue see the same.

        What runs when a module is loaded is reached by whoever runs anything of it; where nobody
        does, by whoever runs what imports it. Readers of files run in a process of their own too,
        that nothing is noted of: whoever starts one comes last.
        """
        path = mutant.path.as_posix()
        if mutant.statement:
            found = self.by_statement.get(f"{path}:{mutant.statement}", [])
        else:
            found = self._of_module(path)
        starts = self.by_module.get(_STARTS_READER, ()) if "importing/reader/" in path else ()
        own, turns = f"/test_{mutant.path.name}::", Counter[frozenset[str]]()
        ranks: dict[str, int] = {}
        for test in sorted(found, key=self.seconds.__getitem__):
            way = self._way_through(test, path)
            turns[way] += 1
            ranks[test] = 0 if own in test else turns[way]
        for test in starts:
            ranks.setdefault(test, len(found) + 1)
        return sorted(ranks, key=lambda test: (ranks[test], self.seconds[test]))

    def _way_through(self, test: str, path: str) -> frozenset[str]:
        ran = self.ran[test]
        within = frozenset(each for each in ran if each.startswith(f"{path}:"))
        return within or frozenset(each.rpartition(":")[0] for each in ran)

    def _of_module(self, path: str) -> list[str]:
        seen, found, asked = {path}, list(self.by_module.get(path, ())), [path]
        while not found and asked:
            asked = [
                user for each in asked for user in self.users.get(each, ()) if user not in seen
            ]
            seen.update(asked)
            found = [test for each in asked for test in self.by_module.get(each, ())]
        return list(dict.fromkeys(found))


def note_reach(copies: list[Copy], room: str, places: tuple[str, ...], kept: Path | None) -> Reach:
    """Run all tests of the places named once, marking the statements of a room meanwhile."""
    folder = copies[0].folder
    modules = [p.relative_to(folder) for p in sorted((folder / "coopdesk" / room).rglob("*.py"))]
    sources = {path: (folder / path).read_text(encoding="utf-8") for path in modules}
    state = sha256("".join(sources.values()).encode()).hexdigest()
    files = [
        each.relative_to(folder).as_posix()
        for place in places
        for each in sorted((folder / place).rglob("test_*.py"))
    ]
    states = {each: _state(folder / each, state) for each in files}
    known = _kept(kept)
    missing = [each for each in files if f"{each} {states[each]}" not in known]
    if missing:
        known |= _noted(copies, sources, missing, states)
    if kept:
        kept.write_text(json.dumps(known), encoding="utf-8")
    notes = [known[f"{each} {states[each]}"] for each in files]
    return turned(notes, _users(sources))


def _state(path: Path, room: str) -> str:
    return sha256(path.read_bytes() + room.encode()).hexdigest()[:16]


def _kept(path: Path | None) -> dict[str, Any]:
    if path is None or not path.exists():
        return {}
    known: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return known


def _noted(
    copies: list[Copy], sources: dict[Path, str], files: list[str], states: dict[str, str]
) -> dict[str, Any]:
    free: SimpleQueue[Copy] = SimpleQueue()
    for copy in copies:
        for path, source in sources.items():
            copy.write(path, marked(source, path.as_posix()))
        free.put(copy)

    def note(file: str) -> tuple[str, Any]:
        copy = free.get()
        try:
            told = copy.folder.parent / "reach.json"
            told.unlink(missing_ok=True)
            copy.run(Run([file], [], _LONGEST, 2 * _LONGEST, str(told)))
            noted = json.loads(told.read_text(encoding="utf-8")) if told.exists() else {}
            return f"{file} {states[file]}", noted
        finally:
            free.put(copy)

    try:
        with ThreadPoolExecutor(len(copies)) as pool:
            return dict(pool.map(note, files))
    finally:
        for copy in copies:
            for path, source in sources.items():
                copy.write(path, source)


def marked(source: str, path: str) -> str:
    """Return a module whose functions note each of their statements as it begins."""
    tree = ast.parse(source)
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            begin = int(ast.get_docstring(function) is not None)
            function.body[begin:] = _with_marks(function.body[begin:], path)
    place = sum(_comes_first(each) for each in tree.body[:2])
    tree.body[place:place] = ast.parse(_HEAD + _MARK).body
    return ast.unparse(ast.fix_missing_locations(tree))


def _comes_first(node: ast.stmt) -> bool:
    is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return is_docstring or (isinstance(node, ast.ImportFrom) and node.module == "__future__")


def _with_marks(body: list[ast.stmt], path: str) -> list[ast.stmt]:
    marked: list[ast.stmt] = []
    for each in body:
        marked += [*ast.parse(f"__ran__({f'{path}:{each.lineno}'!r})").body, each]
        if not isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            for holder in (each, *getattr(each, "handlers", ()), *getattr(each, "cases", ())):
                for name in ("body", "orelse", "finalbody"):
                    if inner := getattr(holder, name, None):
                        setattr(holder, name, _with_marks(inner, path))
    return marked


def _users(sources: dict[Path, str]) -> dict[str, list[str]]:
    names = {".".join(path.with_suffix("").parts): path.as_posix() for path in sources}
    users: dict[str, list[str]] = {}
    for path, source in sources.items():
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ImportFrom) and node.module:
                for name in (node.module, *(f"{node.module}.{a.name}" for a in node.names)):
                    if name in names:
                        users.setdefault(names[name], []).append(path.as_posix())
    return users


def turned(notes: list[dict[str, Any]], users: dict[str, list[str]]) -> Reach:
    """Return who reaches what, from seconds and statements of the tests of each file."""
    reach = Reach({}, {}, {}, {}, users)
    for noted in notes:
        for test, (seconds, ran) in noted.items():
            reach.seconds[test] = seconds
            reach.ran[test] = ran
            for statement in ran:
                reach.by_statement.setdefault(statement, []).append(test)
            for module in {statement.rpartition(":")[0] for statement in ran}:
                reach.by_module.setdefault(module, []).append(test)
    return reach
