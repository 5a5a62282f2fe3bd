"""The composition root: command line, window, or, without a screen, the main job by itself."""

import sys

from coopdesk.app.logs import keep_log
from coopdesk.app.screen import has_screen
from coopdesk.cli import main as run_command
from coopdesk.cli import options

__all__ = ["main", "run"]


def main() -> int:
    """Serve as the console script."""
    return run(sys.argv)


def run(arguments: list[str]) -> int:
    """Do what the arguments (program name first) say and return the exit code."""
    keep_log()
    words = arguments[1:]
    if len(words) == 1 and words[0].lower().endswith(".coopdesk"):
        words = ["--catalogue", words[0]]  # a catalogue that was double-clicked
    try:
        asked = options(words)
    except SystemExit as end:  # of argparse, which has said why
        return end.code if isinstance(end.code, int) else 2
    if asked.command:
        return run_command(words)
    if not has_screen():
        # Qt must not look for a screen
        from coopdesk.app.headless import do_main_job  # noqa: PLC0415

        return do_main_job(asked)
    # commands do without Qt, which takes 0.3 s to import
    from coopdesk.app.program import run_window  # noqa: PLC0415

    return run_window(arguments, asked)
