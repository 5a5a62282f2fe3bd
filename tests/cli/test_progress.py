"""Progress shows on a terminal, and only there."""

from io import StringIO

import pytest

from coopdesk.cli.progress import progress


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def last_line(terminal: Terminal) -> str:
    """Return what stands on the line after all that was written over it."""
    line = ""
    for written in terminal.getvalue().split("\r"):
        line = written + line[len(written) :]
    return line.rstrip()


def test_progress_rewrites_one_line() -> None:
    terminal = Terminal()
    with progress("Bringing in", terminal) as report:
        report(1, 4)
        assert last_line(terminal) == "Bringing in: 25 %"
        report(3, 4)
        assert last_line(terminal) == "Bringing in: 75 %"
    assert "\n" not in terminal.getvalue()


def test_the_line_is_gone_at_the_end() -> None:
    terminal = Terminal()
    with progress("Bringing in", terminal) as report:
        report(1, 4)
    assert last_line(terminal) == ""


def test_the_line_is_gone_after_an_interruption() -> None:
    terminal = Terminal()

    def interrupted_work() -> None:
        with progress("Bringing in", terminal) as report:
            report(1, 4)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted_work()
    assert last_line(terminal) == ""


def test_a_step_that_changes_no_percent_writes_nothing() -> None:
    terminal = Terminal()
    with progress("Bringing in", terminal) as report:
        report(1_000, 100_000)
        before = terminal.getvalue()
        report(1_001, 100_000)
        assert terminal.getvalue() == before


def test_a_file_hears_no_progress() -> None:
    log = StringIO()
    with progress("Bringing in", log) as report:
        report(1, 4)
    assert log.getvalue() == ""
