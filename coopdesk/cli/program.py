"""One command from its arguments to the exit code: 0 done, 1 refused, 2 wrong usage."""

from __future__ import annotations

import errno
import io
import os
import sys
from argparse import Namespace
from typing import TextIO

from coopdesk.cli.arguments import PROGRAM, catalogue_of, parse
from coopdesk.cli.commands import command_named
from coopdesk.cli.desk import Desk
from coopdesk.cli.sentences import sentence
from coopdesk.domain.errors import CatalogueError

DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def main(arguments: list[str]) -> int:
    """Run the command that the arguments (without the program's name) ask for.

    The answer goes to stdout, a refusal as one sentence to stderr.
    """
    sys.stdout, sys.stderr = _open_or_nowhere(sys.stdout), _open_or_nowhere(sys.stderr)
    _speak_utf8(sys.stdout)
    _speak_utf8(sys.stderr)
    try:
        return _run(parse(arguments))
    except SystemExit as end:  # of argparse, which has said why
        return end.code if isinstance(end.code, int) else WRONG_USAGE
    except CatalogueError as refusal:
        return _refuse(sentence(refusal))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read the answer has had enough of it
        _throw_away_the_rest()
        return DONE
    except NotSaid as error:
        _throw_away_the_rest()
        return _refuse(f"The answer cannot be written: {error}.")


class NotSaid(Exception):
    """What the answer goes to is closed or full."""


def _run(asked: Namespace) -> int:
    if not asked.command:
        return _refuse("Name a command; --help lists them.", WRONG_USAGE)
    desk = Desk(catalogue_of(asked), asked.language or "en")
    answer = command_named(asked.command)(desk, asked)
    if answer.text:
        _say(answer.text)
    for refusal in answer.refusals:
        _refuse(sentence(refusal))
    return REFUSED if answer.refusals else DONE


def _say(text: str) -> None:
    if isinstance(sys.stdout, _Nowhere):
        raise NotSaid(os.strerror(errno.EBADF))
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise NotSaid(error.strerror) from error


def _throw_away_the_rest() -> None:
    """Let what is still in the buffer go nowhere, or the end of the program would fail on it."""
    if not isinstance(sys.stdout, _Nowhere):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _refuse(text: str, code: int = REFUSED) -> int:
    sys.stderr.write(f"{PROGRAM}: {text}\n")
    return code


class _Nowhere(io.StringIO):
    """Stands for a stream that was closed before the program began: >&-."""


def _open_or_nowhere(stream: TextIO | None) -> TextIO:
    return _Nowhere() if stream is None else stream


def _speak_utf8(stream: TextIO) -> None:
    """Write UTF-8 whatever the console's code page says, and file names that are none escaped."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
