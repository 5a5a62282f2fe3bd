"""When lines of activities are carried out."""

from datetime import date

import pytest

from coopdesk.capture.status_report.execution import is_past, periods_in, told_too_early


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Published in March 2024", ["March 2024"]),
        ("Draft, May and October 2024", ["May", "October 2024"]),
        ("Handed out after the meeting", ["after the meeting"]),
        ("Después de la validación, con los socios", ["Después de la validación"]),
        ("Une fois validé par les partenaires", ["Une fois validé par les partenaires"]),
        ("Ao longo do projeto", ["Ao longo do projeto"]),
        ("Throughout the project and in 2024", ["Throughout the project", "in 2024"]),
        ("In the second half of the year", ["In the second half of the year"]),
        ("Presented at the Congress 2023", ["2023"]),
        ("Participación en la Feria de 2022", ["2022"]),
    ],
)
def test_periods_are_found_with_their_words(line: str, words: list[str]) -> None:
    found = [each.period.words for each in periods_in(line)]
    assert [each.removeprefix("in ") for each in found] == [w.removeprefix("in ") for w in words]


@pytest.mark.parametrize(
    "line",
    [
        "Training of inspectors and of those who train others",
        "Based on the report of the Congress 2023",
        "Part of the strategy 2019-2023",
        "Following the method of the programme",
        "Tomar las medidas una vez al año",
        "Once a year",
    ],
)
def test_what_tells_no_time_has_no_period(line: str) -> None:
    assert periods_in(line) == []


def test_a_relative_time_is_no_period_where_the_line_has_a_date() -> None:
    [found] = periods_in("After the meeting of the committee, in June 2024")
    assert found.period.start == date(2024, 6, 1)


@pytest.mark.parametrize("line", ["Published in May 2024", "Se ha firmado", "A été adoptée"])
def test_what_is_done_is_past(line: str) -> None:
    assert is_past(line)


@pytest.mark.parametrize("line", ["Will be published", "Piloting", "Publicación prevista", ""])
def test_what_is_to_come_is_not_past(line: str) -> None:
    assert not is_past(line)


def test_only_dates_behind_the_day_are_told_too_early() -> None:
    line = "Published in May 2024 and in July 2024"
    found = told_too_early(line, date(2024, 6, 30))
    assert [each.period.words for each in found] == ["July 2024"]
