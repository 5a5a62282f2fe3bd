"""From arguments to exit code, on a real file and in a process of its own."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coopdesk.cli import main

Run = Callable[..., Any]
# A shell that starts this in the background would have Ctrl+C ignored.
PROGRAM = """
import signal, sys
from coopdesk.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(main(sys.argv[1:]))
"""
HOUSE = Path(__file__).parents[2]


def started(*arguments: str | Path, **settings: Any) -> subprocess.Popen[bytes]:
    """Start the program in a process of its own, with a terminal that knows no UTF-8."""
    command = [sys.executable, "-c", PROGRAM, *map(str, arguments)]
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(HOUSE)}
    return subprocess.Popen(command, env=environment, cwd=HOUSE, **settings)  # noqa: S603 our own program


def test_done_is_nought_and_says_nothing_on_stderr(run: Run) -> None:
    said = run("search", "child labour")
    assert (said.code, said.err) == (0, "")


def test_a_search_loads_nothing_that_only_other_commands_need(desk: Path) -> None:
    searched = (
        "import sys; from coopdesk.cli import main;"
        " main(['--catalogue', sys.argv[1], 'search', 'labour']);"
        " print(*{name.partition('.')[0] for name in sys.modules})"
    )
    command = [sys.executable, "-c", searched, str(desk)]
    answer = subprocess.run(command, capture_output=True, cwd=HOUSE, check=True)  # noqa: S603 our own
    loaded = set(answer.stdout.decode().splitlines()[-1].split())
    assert "sqlalchemy" in loaded
    assert not loaded & {"docx", "docxtpl", "openpyxl", "xlsxwriter", "PySide6", "icalendar"}


def test_a_refusal_is_one_and_one_sentence(run: Run) -> None:
    said = run("show", "nobody")
    assert said.code == 1
    assert said.out == ""
    assert said.err == (
        "coopdesk: No one record answers to nobody: look for its uid with search.\n"
    )


@pytest.mark.parametrize("arguments", [["fly"], ["show"], ["search", "--limit", "x"], []])
def test_wrong_usage_is_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().out == ""


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("CoopDesk ")


def test_no_catalogue_is_made_by_asking(run: Run, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere.coopdesk"
    said = run("search", "x", catalogue=nowhere)
    assert said.code == 1
    assert str(nowhere) in said.err
    assert not nowhere.exists()


def test_a_file_that_is_no_catalogue_is_refused_and_left_alone(run: Run, tmp_path: Path) -> None:
    letter = tmp_path / "letter.coopdesk"
    letter.write_text("Dear colleague", encoding="utf-8")
    said = run("search", "x", catalogue=letter)
    assert said.code == 1
    assert said.err.count("\n") == 1
    assert letter.read_text(encoding="utf-8") == "Dear colleague"


def test_the_answer_is_utf_8_whatever_the_terminal_says(desk: Path) -> None:
    with started(
        "--catalogue", desk, "search", "Albania", "--json", stdout=subprocess.PIPE
    ) as program:
        out, _ = program.communicate(timeout=60)
    assert program.returncode == 0
    assert "€3 million" in out.decode("utf-8")
    assert json.loads(out)["total"] == 1


def test_a_reader_who_has_had_enough_ends_it_quietly(desk: Path) -> None:
    with started(
        *("--catalogue", desk, "search", "--json"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.close()  # before the program has written anything
        assert program.stderr.read() == b""
    assert program.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has another way to interrupt")
def test_ctrl_c_ends_it_quietly(desk: Path) -> None:
    with started(
        *("--catalogue", desk, "search", "--json"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout
        program.stdout.read(1)  # it has more to say than the pipe holds, and waits
        program.send_signal(signal.SIGINT)
        _, err = program.communicate(timeout=60)
    assert (program.returncode, err) == (130, b"")


def test_the_command_line_needs_no_qt() -> None:
    look = "import sys, coopdesk.cli; sys.exit(any(n.startswith('PySide6') for n in sys.modules))"
    asked = [sys.executable, "-c", look]
    assert subprocess.run(asked, cwd=HOUSE, check=False).returncode == 0  # noqa: S603


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device is always full here")
def test_an_answer_that_cannot_be_written_is_refused_in_a_sentence(desk: Path) -> None:
    with (
        Path("/dev/full").open("wb") as full,
        started("--catalogue", desk, "search", stdout=full, stderr=subprocess.PIPE) as program,
    ):
        _, err = program.communicate(timeout=60)
    assert program.returncode == 1
    assert err.decode() == "coopdesk: The answer cannot be written: No space left on device.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens streams of its own")
@pytest.mark.parametrize(("closed", "code"), [(1, 1), (2, 0)])
def test_a_stream_that_is_closed_brings_no_traceback(desk: Path, closed: int, code: int) -> None:
    ways = {1: "stdout", 2: "stderr"}
    other = ways[3 - closed]
    with started(
        *("--catalogue", desk, "search", "--limit", "1"),
        preexec_fn=lambda: os.close(closed),
        **{other: subprocess.PIPE},
    ) as program:
        out, err = program.communicate(timeout=60)
    assert program.returncode == code
    assert b"Traceback" not in (out or b"") + (err or b"")


def test_a_catalogue_on_a_server_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--catalogue", "postgresql://desk@example.org/desk", "search"]) == 2
    assert "cannot be opened" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "given", "told"),
    [
        ("capture", b"<html><body><h1>Note</h1><p>Some words.</p></body></html>", "Note"),
        ("import", b"Title,Requesting country\nNote,Peru\nOther,Chile\n", "2"),
    ],
)
def test_a_dash_stands_for_standard_input(
    desk: Path, command: str, given: bytes, told: str
) -> None:
    with started(
        *("--catalogue", desk, command, "-", "--json"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        out, err = program.communicate(given, timeout=60)
    assert (program.returncode, err) == (0, b"")
    answer = json.loads(out)
    found = (
        answer["drafts"][0]["title"]
        if command == "capture"
        else str(answer["files"][0]["sheets"][0]["rows"]["new"])
    )
    assert found == told


def test_nothing_on_standard_input_is_refused_by_its_name(desk: Path) -> None:
    with started(
        *("--catalogue", desk, "capture", "-"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        out, err = program.communicate(timeout=60)
    assert (program.returncode, out) == (1, b"")
    assert err.decode() == "coopdesk: stdin is empty: look for a copy that has its content.\n"
