"""Run in a D-Bus session of its own: open a file in Tellico, then filter it by the words given.

Prints as JSON how many ms Tellico took from its start until the file was open, and for every word
how long its filter took and how many entries it left.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time

NAME = "org.kde.tellico"
OFTEN = 0.05  # s
LONGEST = 120_000  # ms that an answer may take
ASK = ("dbus-send", "--session", "--print-reply", f"--reply-timeout={LONGEST}", f"--dest={NAME}")


def main() -> int:
    """Measure and print."""
    path, count, words = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    begun = time.perf_counter()
    with subprocess.Popen(["tellico", path], stderr=subprocess.DEVNULL) as process:  # noqa: S603, S607
        while _shown() < count and process.poll() is None:
            time.sleep(OFTEN)
        opened = (time.perf_counter() - begun) * 1000
        found = [_filtered(word) for word in words]
        process.terminate()
    sys.stdout.write(json.dumps({"opened": opened, "found": found}))
    return 0


def _filtered(word: str) -> tuple[float, int]:
    begun = time.perf_counter()
    _call("setFilter", f"string:title={word}")
    count = _shown()
    return (time.perf_counter() - begun) * 1000, count


def _shown() -> int:
    """Return how many entries are shown; none while Tellico is starting."""
    return _call("filteredEntries").count("int32")


def _call(method: str, *values: str) -> str:
    command = [*ASK, "/Tellico", f"{NAME}.{method}", *values]
    return subprocess.run(command, check=False, capture_output=True, encoding="utf-8").stdout  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
