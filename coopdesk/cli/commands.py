"""The commands by name; what one needs is loaded when it is asked for: all of it takes a second."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from coopdesk.cli.desk import Answer, Desk

# ruff: noqa: PLC0415

Command = Callable[[Desk, Namespace], Answer]


def command_named(name: str) -> Command:
    """Return the command of a name that the command line knows."""
    for names, load in _ROOMS:
        if name in names:
            return dict(zip(names, load(), strict=True))[name]
    raise KeyError(name)


def _samples() -> tuple[Command, ...]:
    from coopdesk.cli.samples import sample

    return (sample,)


def _finding() -> tuple[Command, ...]:
    from coopdesk.cli.finding import search, show

    return search, show


def _bringing_in() -> tuple[Command, ...]:
    from coopdesk.cli.bring_in import bring_in

    return (bring_in,)


def _capture() -> tuple[Command, ...]:
    from coopdesk.cli.capture import capture_files

    return (capture_files,)


def _sending() -> tuple[Command, ...]:
    from coopdesk.cli.sending import export, template

    return export, template


def _reporting() -> tuple[Command, ...]:
    from coopdesk.cli.reporting import pack, report

    return report, pack


def _merging() -> tuple[Command, ...]:
    from coopdesk.cli.merging import merge

    return (merge,)


def _past() -> tuple[Command, ...]:
    from coopdesk.cli.past import history, redo_last, undo_last

    return history, undo_last, redo_last


def _checking() -> tuple[Command, ...]:
    from coopdesk.cli.checking import check

    return (check,)


def _care() -> tuple[Command, ...]:
    from coopdesk.cli.care import backup, backups, restore

    return backup, backups, restore


_ROOMS: tuple[tuple[tuple[str, ...], Callable[[], tuple[Command, ...]]], ...] = (
    (("sample",), _samples),
    (("search", "show"), _finding),
    (("import",), _bringing_in),
    (("capture",), _capture),
    (("export", "template"), _sending),
    (("report", "pack"), _reporting),
    (("merge",), _merging),
    (("history", "undo", "redo"), _past),
    (("check",), _checking),
    (("backup", "backups", "restore"), _care),
)
