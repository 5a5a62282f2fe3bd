"""What pytest is told in a copy of the house: which tests to run, and to note what they run."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest


class Chosen:
    """Runs the tests named and no others, in their order; all of them, if none is named."""

    def __init__(self, tests: list[str]) -> None:
        self._places = {test: place for place, test in enumerate(tests)}

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        if self._places:
            last = len(self._places)
            chosen = [item for item in items if item.nodeid in self._places]
            items[:] = sorted(chosen, key=lambda item: self._places.get(item.nodeid, last))


class Noting:
    """Notes of each test that passes what marked statements it ran and how long it took."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._bad: set[str] = set()
        self._found: dict[str, tuple[float, list[str]]] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        ran: set[str] = getattr(sys, "ran_statements", set())
        ran.clear()
        began = time.process_time()
        answer = yield
        took = time.process_time() - began
        self._found[item.nodeid] = took, sorted(ran)
        return answer  # type: ignore[return-value]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if not report.passed:
            self._bad.add(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        passed = {test: told for test, told in self._found.items() if test not in self._bad}
        self._path.write_text(json.dumps(passed), encoding="utf-8")
