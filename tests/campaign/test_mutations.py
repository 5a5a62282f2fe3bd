"""What `make campaign ARGS=mutations` changes in a module, and how it sees what a test reaches."""

import sys
from pathlib import Path
from textwrap import dedent

import pytest

from tests.campaign.mutations.changes import Mutant, mutants, mutated
from tests.campaign.mutations.reach import marked, turned

PATH = Path("coopdesk/some.py")


def made(source: str) -> list[str]:
    """Return the source of each mutant."""
    text = dedent(source)
    return [mutated(text, each.number) for each in mutants(text, PATH)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a == b", {"a != b"}),
        ("a < b < c", {"a >= b < c", "a <= b < c", "a < b >= c", "a < b <= c"}),
        ("a and b", {"a or b"}),
        ("a + b", {"a - b"}),
        ("not a", {"not not a"}),
        ("f(3)", {"f(4)", "None"}),
        ("f(x=True)", {"f(x=False)", "None"}),
        ("a if b else c", {"a if not b else c"}),
        ("[a for a in b if a]", {"[a for a in b if not a]"}),
    ],
)
def test_what_is_changed(source: str, expected: set[str]) -> None:
    assert set(made(source)) == expected


@pytest.mark.parametrize(
    "source",
    [
        "'a text'",
        "MOST = 3 * 1024",
        "_FEW, _MANY = 3, 1024  # rows",
        "def f(a: Row[3]) -> Row[3]:\n    return ()",
        "assert a == 3",
        "_log.info('read', 3)",
        "zip(a, b, strict=True).x",
        "if os.name == 'nt':\n    f(3)",
    ],
)
def test_what_no_behaviour_tells_is_left_out(source: str) -> None:
    assert made(source) == []


def test_a_mutant_is_reached_through_its_statement() -> None:
    source = dedent(
        """
        TABLE = {"a": 3}
        def f(a=1):
            if a:
                return (
                    a
                    + 2)
        """
    )
    found = {(each.what, each.line, each.statement) for each in mutants(source, PATH)}
    assert found == {
        ("4 for 3", 2, 0),
        ("2 for 1", 3, 0),
        ("condition turned round", 4, 4),
        ("None answered", 5, 5),
        ("Add taken for Sub", 6, 5),
        ("3 for 2", 7, 5),
    }


def test_a_marked_module_does_the_same_and_notes_its_statements(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source = dedent(
        """
        def f(a):
            "Say what a is."
            match a:
                case 1:
                    return "one"
                case _:
                    pass
            try:
                if a > 2:
                    return "many"
                elif a:
                    raise ValueError
            except ValueError:
                return "two"
            return "none"
        """
    )
    monkeypatch.setattr(sys, "ran_statements", set(), raising=False)
    names: dict[str, object] = {}
    exec(marked(source, "some.py"), names)  # noqa: S102 the module above
    f = names["f"]
    assert callable(f)
    assert f.__doc__ == "Say what a is."
    assert [f(a) for a in (0, 1, 3)] == ["none", "one", "many"]
    ran = {4, 6, 8, 9, 10, 11, 12, 16}
    assert sys.ran_statements == {f"some.py:{line}" for line in ran}  # type: ignore[attr-defined]
    assert f(2) == "two"
    assert len(sys.ran_statements) == len(ran) + 2  # type: ignore[attr-defined]


def test_tests_of_the_module_come_first_then_one_for_each_way_through_it() -> None:
    ran = {
        "tests/test_other.py::slow": (3.0, ["some.py:1", "some.py:2"]),
        "tests/test_other.py::quick": (1.0, ["some.py:1"]),
        "tests/test_other.py::same": (2.0, ["some.py:1"]),
        "tests/test_some.py::own": (9.0, ["some.py:1"]),
        "tests/test_other.py::elsewhere": (0.5, ["other.py:1"]),
    }
    reach = turned([ran], {"some.py": ["other.py"], "empty.py": ["other.py"]})
    names = ["own", "quick", "slow", "same"]

    def asked(path: str, statement: int) -> list[str]:
        mutant = Mutant(Path(path), 0, 1, statement, "")
        return [test.partition("::")[2] for test in reach.tests_of(mutant)]

    assert asked("some.py", 1) == asked("some.py", 0) == names
    assert asked("some.py", 2) == ["slow"]
    assert asked("some.py", 7) == []
    assert asked("empty.py", 0) == ["elsewhere"]  # by way of what imports it
