"""Find functions, methods and classes that nothing in the program uses.

vulture alone also names fields of records and columns of tables, which are used by their place, and
arguments, which ruff judges better: both are left out. What only a test uses counts as unused.
"""

# vulture ships no types:
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

import sys
import tomllib
from pathlib import Path

from vulture import Vulture

HOUSE = Path(__file__).parent.parent
KINDS = {"class", "function", "method", "property", "unreachable_code"}


def main() -> int:
    """Print what is unused, a line each; return the exit status."""
    settings = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "vulture"
    ]
    finder = Vulture(
        ignore_names=settings["ignore_names"], ignore_decorators=settings["ignore_decorators"]
    )
    finder.scavenge([HOUSE / path for path in settings["paths"]])
    found = [unused for unused in finder.get_unused_code() if unused.typ in KINDS]
    for unused in found:
        print(f"{unused.filename}:{unused.first_lineno}: {unused.message}", file=sys.stderr)
    if found:
        return 1
    print("Everything is used.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
