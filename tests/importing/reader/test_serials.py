"""Numbers are days where their format says so, and only there."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from coopdesk.importing.reader.serials import format_kind, iso_moment, plain, shown


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("yyyy-mm-dd", "day"),
        ("[$-409]d\\-mmm\\-yy;@", "day"),
        ("[Red]dd/mm/yy", "day"),
        ("h:mm AM/PM", "day"),
        ("[h]:mm:ss", "elapsed"),
        ("[mm]:ss", "elapsed"),
        ("General", ""),
        ("Standard", ""),
        ("0.00", ""),
        ("#,##0\\ [$€-1]", ""),
        ('0 "days"', ""),
        ('"Month "0', ""),
        ("0.00E+00", ""),
        ("[Red]0;[Blue]-0", ""),
        ("_-* #,##0.00_d", ""),
        ('0;"yes"', ""),
        ("@", ""),
    ],
)
def test_a_format_shows_days_by_its_letters(code: str, kind: str) -> None:
    assert format_kind(170, code) == kind


def test_built_in_formats_are_known_by_number() -> None:
    assert [format_kind(n) for n in (0, 4, 14, 22, 46, 47, 49)] == [
        "", "", "day", "day", "elapsed", "day", "",
    ]  # fmt: skip


def test_built_in_formats_of_days_are_those_of_all_editions_of_excel() -> None:
    days = {n for n in range(100) if format_kind(n) == "day"}
    runs = ((14, 22), (27, 36), (45, 45), (47, 47), (50, 58), (71, 81))
    assert days == {n for first, last in runs for n in range(first, last + 1)}


@pytest.mark.parametrize(
    ("serial", "day"),
    [
        (0, "00:00:00"),
        (0.9999999, date(1900, 1, 1)),
        (1, date(1900, 1, 1)),
        (59, date(1900, 2, 28)),
        (60, date(1900, 2, 28)),  # the day that never was
        (61, date(1900, 3, 1)),
        (45000, date(2023, 3, 15)),
        (2958465, date(9999, 12, 31)),
        (45000.999995, datetime.fromisoformat("2023-03-16 00:00").date()),
        (45000.5, datetime.fromisoformat("2023-03-15 12:00")),
        (0.25, "06:00:00"),
        (-1, -1),
        (2958466, 2958466),
    ],
)
def test_a_serial_is_the_day_that_excel_shows(serial: float, day: object) -> None:
    assert shown(serial, "day") == day


def test_days_from_1904_are_four_years_later() -> None:
    assert shown(0, "day", from_1904=True) == date(1904, 1, 1)
    assert shown(43538, "day", from_1904=True) == date(2023, 3, 15)
    assert shown(0.25, "day", from_1904=True) == datetime.fromisoformat("1904-01-01 06:00")
    assert shown(30, "day", from_1904=True) == date(1904, 1, 31)
    assert shown(2957003, "day", from_1904=True) == date(9999, 12, 31)
    assert shown(2957004, "day", from_1904=True) == 2957004


def test_hours_may_be_more_than_a_day_has() -> None:
    assert shown(1.0625, "elapsed") == "25:30:00"
    assert shown(-0.5, "elapsed") == "-12:00:00"
    assert shown(0, "elapsed") == "0:00:00"
    assert shown(1 / 24 + 2 / 1440 + 3 / 86400, "elapsed") == "1:02:03"
    assert [shown(n, "elapsed") for n in (2958466, -2958466)] == [2958466, -2958466]
    assert shown(2958465, "elapsed") == "71003160:00:00"


def test_seconds_are_rounded_and_midnight_is_a_date() -> None:
    noisy = datetime.fromisoformat("2024-03-15 09:29:59.999999")
    assert plain(noisy) == datetime.fromisoformat("2024-03-15 09:30")
    assert plain(datetime.fromisoformat("2024-03-15 00:00")) == date(2024, 3, 15)
    assert [plain(time(9, 30)), plain(timedelta(hours=30))] == ["09:30:00", "30:00:00"]
    assert iso_moment("2024-03-15T09:30:00Z") == datetime.fromisoformat("2024-03-15 09:30")
    assert iso_moment("T09:30") == "T09:30"
    assert iso_moment(" 2024-03-15 ") == date(2024, 3, 15)


def test_half_a_second_is_rounded_up_and_less_is_not() -> None:
    moment = datetime(2024, 3, 15, 9, 30, tzinfo=UTC)
    said = [plain(moment.replace(microsecond=n)) for n in (499_999, 500_000)]
    assert said == [moment.replace(tzinfo=None, second=n) for n in (0, 1)]


def test_what_a_library_made_of_a_cell_is_a_value_of_ours() -> None:
    values = ["text", True, 3, 1.5, date(2024, 3, 15), None]
    assert [plain(value) for value in values] == values
    assert plain(1 + 2j) == "(1+2j)"
