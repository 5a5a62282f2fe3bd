from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.search.days import Days, day_after, day_before, moved, read_days, read_span

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019", "2019-01-01", "2019-12-31"),
        ("march 2024", "2024-03-01", "2024-03-31"),
        ("marzo de 2024", "2024-03-01", "2024-03-31"),
        ("mars 2024", "2024-03-01", "2024-03-31"),
        ("março 2024", "2024-03-01", "2024-03-31"),
        ("2024-03", "2024-03-01", "2024-03-31"),
        ("2005-07", "2005-07-01", "2005-07-31"),
        ("03/2024", "2024-03-01", "2024-03-31"),
        ("15/03/2024", "2024-03-15", "2024-03-15"),
        ("03/04/2019", "2019-04-03", "2019-04-03"),
        ("12/31/2019", "2019-12-31", "2019-12-31"),
        ("2024-03-15", "2024-03-15", "2024-03-15"),
        ("2019-2021", "2019-01-01", "2021-12-31"),
        ("since 2020", "2020-01-01", None),
        ("201", "2010-01-01", "2019-12-31"),
        ("20", "2000-01-01", "2099-12-31"),
        *[(text, "2026-11-22", "2026-11-22") for text in ("today", "hoy", "hoje", "aujourd'hui")],
        *[(text, "2026-11-21", "2026-11-21") for text in ("yesterday", "ayer", "hier", "ontem")],
        *[(text, "2026-11-23", "2026-11-23") for text in ("tomorrow", "mañana", "amanhã")],
        *[
            (text, "2026-11-16", "2026-11-22")
            for text in ("this week", "esta semana", "cette semaine", "this-week")
        ],
        *[
            (text, "2026-11-01", "2026-11-30")
            for text in ("this month", "este mes", "ce mois", "neste mês")
        ],
        *[
            (text, "2026-10-01", "2026-10-31")
            for text in ("last month", "el mes pasado", "mois dernier", "mês passado")
        ],
        *[
            (text, "2027-01-01", "2027-12-31")
            for text in ("next year", "próximo año", "l'année prochaine", "próximo ano")
        ],
        ("the last 30 days", "2026-10-23", "2026-11-22"),
        ("próximas 2 semanas", "2026-11-22", "2026-12-06"),
        ("el mes que viene", "2026-12-01", "2026-12-31"),
        ("this quarter", "2026-10-01", "2026-12-31"),
        ("trimestre pasado", "2026-07-01", "2026-09-30"),
        *[(text, None, "2026-11-21") for text in ("overdue", "vencido", "en retard", "atrasado")],
    ],
)
def test_days_are_read_as_people_write_them(text: str, first: str | None, last: str | None) -> None:
    days = read_days(text, TODAY)
    assert days is not None
    assert (days.first, days.last) == tuple(
        each and date.fromisoformat(each) for each in (first, last)
    )


@pytest.mark.parametrize(
    "text", ["", "…", "soon", "labour", "2019-13", "99", "0", "this that week"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_days(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("30d", (30, "day")),
        ("30 days", (30, "day")),
        ("2w", (2, "week")),
        ("2 semanas", (2, "week")),
        ("6m", (6, "month")),
        ("6 mois", (6, "month")),
        ("1y", (1, "year")),
        ("1 año", (1, "year")),
        ("15j", (15, "day")),
        ("3a", (3, "year")),
        ("30", None),
        ("d", None),
        ("99999d", None),
        ("3 pesos", None),
    ],
)
def test_a_span_is_a_number_and_a_unit(text: str, span: tuple[int, str] | None) -> None:
    assert read_span(text) == span


def test_a_month_back_from_the_last_day_of_a_longer_one_is_its_last_day() -> None:
    assert moved(date(2024, 3, 31), -1, "month") == date(2024, 2, 29)
    assert moved(date(2024, 2, 29), 1, "year") == date(2025, 2, 28)


@given(st.dates(), st.integers(-9999, 9999), st.sampled_from(["day", "week", "month", "year"]))
def test_a_day_never_leaves_the_calendar(day: date, count: int, unit: str) -> None:
    assert date.min <= moved(day, count, unit) <= date.max
    assert day_before(date.min) == date.min
    assert day_after(date.max) == date.max


@given(st.text(max_size=40))
def test_any_text_is_read_without_fail(text: str) -> None:
    days = read_days(text, TODAY)
    assert days is None or days == Days(days.first, days.last)
