"""The command line: the same functions without a window."""

from coopdesk.cli.arguments import Options, options
from coopdesk.cli.program import main
from coopdesk.cli.sentences import sentence

__all__ = ["Options", "main", "options", "sentence"]
