from datetime import date

import pytest

from coopdesk.search.measures import measure_between, measure_compared, measure_of
from coopdesk.search.senses import Coded, Measured, Sense

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("name", "value", "sense"),
    [
        ("year", "2019", Coded("year", ("2019",))),
        ("year", "march 2024", Coded("year", ("2024",))),
        ("year", "este año", Coded("year", ("2026",))),
        ("year", "201", Measured("year", "2010", "2019")),
        ("from", "2019", Measured("from", "2019-01-01", None)),
        ("to", "2021", Measured("to", None, "2021-12-31")),
        ("due", "this week", Measured("due", "2026-11-16", "2026-11-22")),
        ("due", "overdue", Measured("due", None, "2026-11-21")),
        ("updated", "hoy", Measured("updated", "2026-11-22", "2026-11-22")),
        ("updated", "30d", Measured("updated", "2026-10-23", None)),
        ("created", "2024", Measured("created", "2024-01-01", "2024-12-31")),
        ("participants", "20", Measured("participants", "20", "20")),
        ("budget", "1.5 million", Measured("budget", "1500000", "1500000")),
        ("budget", "2,5 millones", Measured("budget", "2500000", "2500000")),
        ("budget", "€3 million", Measured("budget", "3000000", "3000000", "EUR")),
        ("budget", "usd 5k", Measured("budget", "5000", "5000", "USD")),
        ("budget", "mxn 500", Measured("budget", "500", "500", "MXN")),
        ("budget", "$ 500", Measured("budget", "500", "500")),
        ("budget", "a lot", None),
        ("budget", "1e5", None),
        ("participants", "many", None),
        ("participants", "20 EUR", None),
        ("year", "soon", None),
        ("due", "whenever", None),
    ],
)
def test_a_value_alone_is_what_it_says(name: str, value: str, sense: Sense | None) -> None:
    assert measure_of(name, value, TODAY) == sense


@pytest.mark.parametrize(
    ("name", "sign", "value", "sense"),
    [
        ("year", ">", "2019", Measured("year", "2020", None)),
        ("year", ">=", "2019", Measured("year", "2019", None)),
        ("year", "<", "2019", Measured("year", None, "2018")),
        ("year", "<=", "2019", Measured("year", None, "2019")),
        ("from", ">", "2019", Measured("from", "2020-01-01", None)),
        ("updated", ">", "march 2024", Measured("updated", "2024-04-01", None)),
        ("updated", "<=", "march 2024", Measured("updated", None, "2024-03-31")),
        ("updated", "<", "30d", Measured("updated", "2026-10-23", None)),
        ("updated", "<", "30", Measured("updated", "2026-10-23", None)),
        ("updated", ">", "2w", Measured("updated", None, "2026-11-07")),
        ("due", "<", "30d", Measured("due", "2026-11-22", "2026-12-22")),
        ("due", ">", "6 meses", Measured("due", "2027-05-23", None)),
        ("from", "<", "1y", Measured("from", "2025-11-22", None)),
        ("to", "<", "1 an", Measured("to", None, "2027-11-22")),
        ("participants", ">", "20", Measured("participants", "21", None)),
        ("participants", "<", "20", Measured("participants", None, "19")),
        ("participants", ">=", "2k", Measured("participants", "2000", None)),
        ("budget", ">=", "1M", Measured("budget", "1000000", None)),
        ("budget", ">", "1M", Measured("budget", "1000000.001", None)),
        ("budget", "<", "500k", Measured("budget", None, "499999.999")),
        ("budget", "<=", "US$ 200,000", Measured("budget", None, "200000", "USD")),
        ("due", "<", "since 2020", Measured("due", None, "2019-12-31")),
        ("due", ">", "since 2020", None),
        ("budget", ">", "much", None),
        ("created", "<", "later", None),
    ],
)
def test_more_and_less_become_bounds_that_are_included(
    name: str, sign: str, value: str, sense: Sense | None
) -> None:
    assert measure_compared(name, sign, value, TODAY) == sense


@pytest.mark.parametrize(
    ("name", "low", "high", "sense"),
    [
        ("year", "2018", "2022", Measured("year", "2018", "2022")),
        ("year", "2022", "2018", Measured("year", "2018", "2022")),
        ("year", "2018", "2018", Coded("year", ("2018",))),
        ("updated", "march 2024", "2025", Measured("updated", "2024-03-01", "2025-12-31")),
        ("budget", "USD 200,000", "1M", Measured("budget", "200000", "1000000", "USD")),
        ("budget", "1M", "€200 000", Measured("budget", "200000", "1000000", "EUR")),
        ("budget", "€1", "$US 2", None),
        ("participants", "20", "50", Measured("participants", "20", "50")),
        ("participants", "20", "many", None),
        ("due", "soon", "2025", None),
    ],
)
def test_two_values_are_bounds_in_either_order(
    name: str, low: str, high: str, sense: Sense | None
) -> None:
    assert measure_between(name, low, high, TODAY) == sense
