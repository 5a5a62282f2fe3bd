"""Calendar files: read back by another program's eyes, whatever stands in the texts."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from coopdesk.exporting.calendar import WORDS, DueStep, write_calendar

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
DUE = date(2026, 12, 1)
NAUGHTY = [
    'Send, then; call \\ back: "quoted"',
    "END:VEVENT\r\nEND:VCALENDAR",
    "First line\nsecond line\r\nthird",
    "Capacitación de inspectores 检查员 👩‍🏭 " + "ñ" * 300,
    "A tab\tand a bell\x07",
]


def written(path: Path, steps: list[DueStep], language: str = "en") -> Calendar:
    write_calendar(path, steps, catalogue="c0ffee", language=language, now=NOW)
    found = Calendar.from_ical(path.read_bytes())
    assert isinstance(found, Calendar)
    return found


@pytest.mark.parametrize("text", NAUGHTY)
def test_any_text_comes_back_as_one_event_of_a_whole_day(tmp_path: Path, text: str) -> None:
    step = DueStep(7, text, DUE, text, "MX", text, "in_progress", 40, text, text, 3)
    (event,) = written(tmp_path / "steps.ics", [step]).walk("VEVENT")
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (DUE, date(2026, 12, 2))
    assert str(event["uid"]) == "next-step-7@c0ffee"
    assert (event["sequence"], event["transp"]) == (3, "TRANSPARENT")
    plain = text.replace("\r\n", "\n").replace("\t", " ").replace("\x07", " ")
    said = str(event["description"])
    assert said.startswith(f"{plain}\n")
    assert said.count(plain) == 5
    assert "Status: In progress, 40 %" in said
    assert "\n" not in str(event["summary"])


def test_lines_are_folded_as_the_standard_asks_and_the_same_steps_make_the_same_bytes(
    tmp_path: Path,
) -> None:
    one, other = tmp_path / "one.ics", tmp_path / "other.ics"
    for path in (one, other):
        written(path, [DueStep(n, text, DUE, "Visit") for n, text in enumerate(NAUGHTY)])
    assert one.read_bytes() == other.read_bytes()
    assert max(map(len, one.read_bytes().split(b"\r\n"))) <= 75


@pytest.mark.parametrize("language", sorted(WORDS))
def test_each_language_has_its_words(tmp_path: Path, language: str) -> None:
    assert WORDS[language].keys() == WORDS["en"].keys()
    calendar = written(tmp_path / "steps.ics", [DueStep(1, "Print", DUE, "Visit")], language)
    assert calendar["x-wr-calname"] == WORDS[language]["name"]
