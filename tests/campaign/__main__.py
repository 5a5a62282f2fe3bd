"""Run the campaigns named: `python -m tests.campaign NAME [argument …]`."""

import sys
from importlib import import_module

CAMPAIGNS = ("workbooks", "history", "care", "faults", "kills", "naughty", "mutations")


def main(arguments: list[str]) -> int:
    """Run one campaign with its arguments; return 1 where something was bad."""
    if not arguments or arguments[0] not in CAMPAIGNS:
        sys.stderr.write(f"python -m tests.campaign {{{'|'.join(CAMPAIGNS)}}} [argument …]\n")
        return 2
    run = import_module(f"tests.campaign.{arguments[0]}").main
    return int(run(arguments[1:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
