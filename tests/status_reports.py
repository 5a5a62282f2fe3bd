"""A status report in our own words, and a later one of the same project with three changes."""

from __future__ import annotations

from pathlib import Path

PAGE = Path(__file__).parent / "capture" / "pages" / "status_report_en.txt"
EARLIER = PAGE.read_text(encoding="utf-8")
_CHANGES = (
    ("as of March 15, 2023", "as of September 30, 2023"),
    (
        "Growers' week, handed out after printing",
        "Growers' week, 400 copies handed out in June 2023",
    ),
    (
        "Research\t\tTaking part in the Safety Forum 2023\n",
        (
            "Research\t\tTaking part in the Safety Forum 2023\n"
            "Communication\tFilm for inspectors\tShown in August 2023\n"
        ),
    ),
    ("1,240 people", "1,610 people"),
)


def later(text: str = EARLIER) -> str:
    """Return the report as of another day: a line reworded, an activity more, another figure."""
    for words, instead in _CHANGES:
        assert text.count(words) == 1
        text = text.replace(words, instead)
    return text
