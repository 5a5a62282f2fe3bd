"""Titles short enough to stand in a sentence."""

MOST = 60  # characters: a menu entry still fits a small screen


def short(title: str, most: int = MOST) -> str:
    """Return a title on one line, its end cut off where it is long."""
    line = " ".join(title.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
