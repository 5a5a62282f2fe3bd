from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.dates import read_period
from coopdesk.domain.periods import Period, first_day, last_day
from coopdesk.vocabulary.date_text import period_in_list, period_long, period_text

VISIT = Period(date(2019, 9, 23), date(2019, 9, 26), "day", "day", "range")
PROJECT = Period(date(2021, 1, 1), date(2025, 12, 31), "month", "month", "range")
QUARTER = Period(date(2020, 7, 1), date(2020, 9, 30), "quarter", "quarter", "point")
ONGOING = Period(date(2021, 1, 1), None, "month", "", "open")
UNTIL = Period(None, date(2025, 12, 31), "", "year", "range")
LANGUAGES = ("en", "es", "fr", "pt")


def month(year: int, first: int, last: int) -> Period:
    end = last_day(date(year, last, 1), "month")
    return Period(date(year, first, 1), end, "month", "month", "range")


@pytest.mark.parametrize(
    ("period", "texts"),
    [
        (VISIT, ("23–26 Sep 2019", "23–26 sept 2019", "23–26 sept. 2019", "23–26 set. 2019")),
        (month(2024, 3, 3), ("Mar 2024", "mar 2024", "mars 2024", "mar. 2024")),
        (
            month(2024, 7, 8),
            ("Jul–Aug 2024", "jul–ago 2024", "juil.–août 2024", "jul.–ago. 2024"),
        ),
        (
            PROJECT,
            (
                "Jan 2021 – Dec 2025",
                "ene 2021 – dic 2025",
                "janv. 2021 – déc. 2025",
                "jan. 2021 – dez. 2025",
            ),
        ),
        (QUARTER, ("Q3 2020", "T3 2020", "T3 2020", "T3 2020")),
        (
            ONGOING,
            ("since Jan 2021", "desde ene 2021", "depuis janv. 2021", "desde jan. 2021"),
        ),
        (UNTIL, ("until 2025", "hasta 2025", "jusqu’en 2025", "até 2025")),
        (
            Period(date(2023, 1, 1), date(2023, 12, 31), "year", "year", "point"),
            ("2023", "2023", "2023", "2023"),
        ),
        (
            Period(date(2010, 1, 1), date(2012, 12, 31), "year", "year", "range"),
            ("2010–2012", "2010–2012", "2010–2012", "2010–2012"),
        ),
        (Period(shape="open", words="x"), ("ongoing", "en curso", "en cours", "em curso")),
        (Period(shape="relative", words="after piloting"), ("after piloting",) * 4),
        (Period(), ("",) * 4),
    ],
)
def test_a_period_is_short_in_a_table(period, texts):
    assert tuple(period_text(period, language) for language in LANGUAGES) == texts


@pytest.mark.parametrize(
    ("period", "texts"),
    [
        (
            VISIT,
            (
                "23–26 September 2019",
                "23–26 de septiembre de 2019",
                "23–26 septembre 2019",
                "23–26 de setembro de 2019",
            ),
        ),
        (
            Period(date(2020, 3, 1), date(2020, 3, 1), "day", "day", "point"),
            ("1 March 2020", "1 de marzo de 2020", "1er mars 2020", "1 de março de 2020"),
        ),
        (
            Period(date(2019, 9, 28), date(2019, 10, 3), "day", "day", "range"),
            (
                "28 September – 3 October 2019",
                "28 de septiembre – 3 de octubre de 2019",
                "28 septembre – 3 octobre 2019",
                "28 de setembro – 3 de outubro de 2019",
            ),
        ),
        (
            QUARTER,
            (
                "3rd quarter of 2020",
                "3.er trimestre de 2020",
                "3e trimestre 2020",
                "3º trimestre de 2020",
            ),
        ),
        (
            Period(date(2020, 7, 1), None, "quarter", "", "open"),
            (
                "since the 3rd quarter of 2020",
                "desde el 3.er trimestre de 2020",
                "depuis le 3e trimestre 2020",
                "desde o 3º trimestre de 2020",
            ),
        ),
        (
            Period(None, date(2025, 3, 5), "", "day", "range"),
            (
                "until 5 March 2025",
                "hasta el 5 de marzo de 2025",
                "jusqu’au 5 mars 2025",
                "até 5 de março de 2025",
            ),
        ),
    ],
)
def test_a_period_is_written_out_on_a_page(period, texts):
    assert tuple(period_long(period, language) for language in LANGUAGES) == texts


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("8 and 9 July 2002", "8 y 9 de julio de 2002"),
        ("July and September 2024", "julio y septiembre de 2024"),
        ("8, 9 and 10 July 2002", "8, 9 y 10 de julio de 2002"),
        ("December 2022 and March-April 2023", "diciembre de 2022 y marzo–abril de 2023"),
    ],
)
def test_separate_dates_are_named_one_by_one(words, text):
    assert period_long(read_period(words).period, "es") == text


def test_separate_dates_whose_words_tell_something_else_are_written_from_first_to_last():
    period = Period(date(2002, 7, 8), date(2002, 7, 9), "day", "day", "points", "two meetings")
    assert period_long(period, "en") == "8–9 July 2002"


def test_a_language_with_its_country_is_its_language():
    assert period_text(VISIT, "pt_BR") == period_text(VISIT, "pt-PT") == period_text(VISIT, "pt")


def test_a_language_that_is_not_ours_is_written_in_english():
    assert period_text(VISIT, "de") == "23–26 Sep 2019"


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Draw points, ranges, and periods with one end only, of every precision."""
    precision = st.sampled_from(["day", "month", "quarter", "year"])
    days = st.dates(date(1900, 1, 1), date(2150, 12, 31))
    first, last = sorted((draw(days), draw(days)))
    one, two = draw(precision), draw(precision)
    start, end = first_day(first, one), last_day(first_day(last, two), two)
    match draw(st.sampled_from(["point", "range", "open", "until"])):
        case "point":
            return Period(start, last_day(start, one), one, one, "point")
        case "range":
            return Period(start, end, one, two, "range")
        case "open":
            return Period(start, None, one, "", "open")
        case _:
            return Period(None, end, "", two, "range")


@given(period=periods(), language=st.sampled_from(LANGUAGES), write=st.sampled_from((0, 1)))
def test_what_is_written_reads_back(period, language, write):
    text = (period_long, period_text)[write](period, language)
    read = read_period(text).period
    assert (read.start, read.end) == (period.start, period.end), text
    told = (read.start_precision, read.end_precision)
    assert told == (period.start_precision, period.end_precision), text


@pytest.mark.parametrize(
    ("end", "text"),
    [
        (date(2021, 1, 9), "1–9 Jan 2021"),
        (date(2021, 12, 31), "Jan–Dec 2021"),
        (date(2025, 12, 31), "2021–2025"),
    ],
)
def test_long_periods_lose_in_a_list_what_is_noise_there(end: date, text: str) -> None:
    period = Period(date(2021, 1, 1), end, "day", "day", "range")
    assert period_in_list(period, "en") == text
