"""One command from its arguments to the exit code: 0 done, 1 refused, 2 wrong usage."""

from __future__ import annotations

import io
import os
import sys
from argparse import Namespace
from typing import TextIO

from coopdesk.cli.arguments import PROGRAM, catalogue_of, parse
from coopdesk.cli.commands import COMMANDS
from coopdesk.cli.desk import Desk
from coopdesk.cli.sentences import sentence
from coopdesk.domain.errors import CatalogueError

DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def main(arguments: list[str]) -> int:
    """Run the command that the arguments (without the program's name) ask for.

    The answer goes to stdout, a refusal as one sentence to stderr.
    """
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
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _run(asked: Namespace) -> int:
    if not asked.command:
        return _refuse("Name a command; --help lists them.", WRONG_USAGE)
    desk = Desk(catalogue_of(asked), asked.language or "en")
    answer = COMMANDS[asked.command](desk, asked)
    if answer.text:
        sys.stdout.write(answer.text + "\n")
        sys.stdout.flush()
    for refusal in answer.refusals:
        _refuse(sentence(refusal))
    return REFUSED if answer.refusals else DONE


def _refuse(text: str, code: int = REFUSED) -> int:
    sys.stderr.write(f"{PROGRAM}: {text}\n")
    return code


def _speak_utf8(stream: TextIO) -> None:
    """Write UTF-8 whatever the console's code page says, and file names that are none escaped."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
