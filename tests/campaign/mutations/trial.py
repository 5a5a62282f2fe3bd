"""One mutant tried: the few quickest tests that reach it, then the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.campaign.mutations.changes import Mutant, mutated
from tests.campaign.mutations.copies import Copy, Run
from tests.campaign.mutations.reach import Reach

_FEW = 12  # tests that are run before the others are loaded
_QUICK = 3.0  # seconds that these may take
_LOADING = 20  # seconds of work allowed for loading the program and preparing the first catalogue
_TIMES = 10  # as long as usual is no longer slow but hanging


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a mutant: the word it was killed by, "" if it survives; how many tests."""

    mutant: Mutant
    by: str
    tests: int

    @property
    def is_killed(self) -> bool:
        return bool(self.by)


def tried(copy: Copy, reach: Reach, mutant: Mutant, seconds: float) -> Verdict:
    """Put a mutant in its place, run tests until one fails, and take it out again."""
    tests = _within(reach.tests_of(mutant), reach, seconds)
    if not tests:
        return Verdict(mutant, "", 0)
    source = (copy.folder / mutant.path).read_text(encoding="utf-8")
    copy.write(mutant.path, mutated(source, mutant.number))
    try:
        for some in _in_turns(tests, reach):
            word = copy.run(_run(some, reach))
            if word != "passed":
                return Verdict(mutant, word, len(tests))
    finally:
        copy.write(mutant.path, source)
    return Verdict(mutant, "", len(tests))


def is_sound(copy: Copy, reach: Reach, seconds: float) -> bool:
    """Tell whether the tests pass where nothing was changed."""
    tests = _within(sorted(reach.seconds, key=reach.seconds.__getitem__), reach, seconds)
    return copy.run(_run(tests, reach)) == "passed"


def _within(tests: list[str], reach: Reach, seconds: float) -> list[str]:
    """Return as many of the first tests as fit into some seconds, one at least."""
    chosen: list[str] = []
    left = seconds
    for test in tests:
        left -= reach.seconds[test]
        if left < 0 and chosen:
            break
        chosen.append(test)
    return chosen


def _in_turns(tests: list[str], reach: Reach) -> Iterator[list[str]]:
    few = len(_within(tests[:_FEW], reach, _QUICK))
    yield tests[:few]
    if few < len(tests):
        yield tests[few:]


def _run(tests: list[str], reach: Reach) -> Run:
    cpu = round(_LOADING + _TIMES * sum(reach.seconds[test] for test in tests))
    files = list(dict.fromkeys(test.partition("::")[0] for test in tests))
    return Run(files, tests, cpu, _LOADING * 10 + cpu * 3)
