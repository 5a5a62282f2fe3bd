from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.dates import (
    DayOrder,
    Doubt,
    day_first_of,
    find_periods,
    read_period,
    read_periods,
)
from coopdesk.domain.periods import Period


def spoken(period: Period) -> str:
    """Write a period as "start..end shape", each end as exact as its precision."""
    ends = ((period.start, period.start_precision), (period.end, period.end_precision))
    first, last = (_spoken(day, precision) for day, precision in ends)
    return f"{first if first == last else f'{first}..{last}'} {period.shape}"


def _spoken(day: date | None, precision: str) -> str:
    if day is None:
        return ""
    match precision:
        case "year":
            return str(day.year)
        case "quarter":
            return f"{day.year}-Q{(day.month + 2) // 3}"
        case "month":
            return f"{day:%Y-%m}"
        case _:
            return day.isoformat()


VISIT = ["2019-09-23..2019-09-26 range"]
SINCE_2021 = ["2021.. open"]
THIRD_QUARTER = ["2020-Q3 point"]
FORMS = {
    "09/23/2019 to 09/26/2019": VISIT,
    "2019-09-23~2019-09-26": VISIT,
    "2019-09-23/2019-09-26": VISIT,
    "23–26 sept. 2019": VISIT,
    "23-26 Sep 2019": VISIT,
    "23/09 - 26/09/2019": VISIT,
    "From September 23 to 26, 2019": VISIT,
    "September 23-26, 2019": VISIT,
    "del 23 al 26 de septiembre de 2019": VISIT,
    "entre el 23 y el 26 de septiembre de 2019": VISIT,
    "desde el 23 hasta el 26 de setiembre del año 2019": VISIT,
    "23 a 26 de setembro de 2019": VISIT,
    "De 23 até 26 de setembro de 2019": VISIT,
    "du 23 au 26 septembre 2019": VISIT,
    "DU LUNDI 23 AU JEUDI 26 SEPTEMBRE 2019": VISIT,
    "from the 23rd to the 26th of September, 2019": VISIT,
    "(23\u00a0–\u00a026\u00a0September\u00a02019)": VISIT,
    "23 — 26 September 2019.": VISIT,
    "23/09/2019": ["2019-09-23 point"],
    "23.09.2019": ["2019-09-23 point"],
    "23 / 09 / 2019": ["2019-09-23 point"],
    "2019-09-23": ["2019-09-23 point"],
    "2019/9/23": ["2019-09-23 point"],
    "20190923": ["2019-09-23 point"],
    "2019-09-23 00:00:00": ["2019-09-23 point"],
    "2019-09-23T10:30:00Z": ["2019-09-23 point"],
    "05/05/2019": ["2019-05-05 point"],
    "1er mars 2020": ["2020-03-01 point"],
    "1º de março de 2020": ["2020-03-01 point"],
    "1° de marzo de 2020": ["2020-03-01 point"],
    "primero de marzo de 2020": ["2020-03-01 point"],
    "Sept 8, 2004": ["2004-09-08 point"],
    "8 Sept. 2004": ["2004-09-08 point"],
    "15 mar 2024": ["2024-03-15 point"],
    "15-mar-2024": ["2024-03-15 point"],
    "15-Mar-24": ["2024-03-15 point"],
    "15 mar 24": ["2024-03-15 point"],
    "15.03.2024": ["2024-03-15 point"],
    "31 aou\u0302t 2024": ["2024-08-31 point"],
    "April 26-27, 2004": ["2004-04-26..2004-04-27 range"],
    "8 and 9 July 2002": ["2002-07-08 point", "2002-07-09 point"],
    "July 8 and 9, 2002": ["2002-07-08 point", "2002-07-09 point"],
    "8 y 9 de julio de 2002": ["2002-07-08 point", "2002-07-09 point"],
    "8 et 9 juillet 2002": ["2002-07-08 point", "2002-07-09 point"],
    "8 e 9 de julho de 2002": ["2002-07-08 point", "2002-07-09 point"],
    "July 8, 9 and 10, 2002": ["2002-07-08 point", "2002-07-09 point", "2002-07-10 point"],
    "8 July 2002\n9 July 2002": ["2002-07-08 point", "2002-07-09 point"],
    "8-9 July and 3 August 2002": ["2002-07-08..2002-07-09 range", "2002-08-03 point"],
    "1 January 2012 - 31 January 2015": ["2012-01-01..2015-01-31 range"],
    "1 January 2012-31 January 2015": ["2012-01-01..2015-01-31 range"],
    "28 September - 3 October 2019": ["2019-09-28..2019-10-03 range"],
    "January 2021 – December 2025": ["2021-01..2025-12 range"],
    "enero de 2021 a diciembre de 2025": ["2021-01..2025-12 range"],
    "01/2021-12/2025": ["2021-01..2025-12 range"],
    "March 2024": ["2024-03 point"],
    "MARZO 2024": ["2024-03 point"],
    "mars 2024": ["2024-03 point"],
    "março/2024": ["2024-03 point"],
    "mar-2024": ["2024-03 point"],
    "03/2024": ["2024-03 point"],
    "2024-03": ["2024-03 point"],
    "February 2025": ["2025-02 point"],
    "2023": ["2023 point"],
    "2010-2012": ["2010..2012 range"],
    "2010–12": ["2010..2012 range"],
    "2019-20": ["2019..2020 range"],
    "2019/20": ["2019..2020 range"],
    "July-August 2024": ["2024-07..2024-08 range"],
    "from March to August 2024": ["2024-03..2024-08 range"],
    "March-September 2024": ["2024-03..2024-09 range"],
    "1-3/2024": ["2024-01..2024-03 range"],
    "March and December 2023": ["2023-03 point", "2023-12 point"],
    "July and September 2024": ["2024-07 point", "2024-09 point"],
    "December 2022 and March-April 2023": ["2022-12 point", "2023-03..2023-04 range"],
    "between November 2024 and May 2025": ["2024-11..2025-05 range"],
    "between 2023 and 2024": ["2023..2024 range"],
    "entre 2023 et 2024": ["2023..2024 range"],
    "in 2023 and 2024": ["2023 point", "2024 point"],
    "à partir de mars 2021 jusqu'en août 2022": ["2021-03..2022-08 range"],
    "Q3 2020": THIRD_QUARTER,
    "2020-Q3": THIRD_QUARTER,
    "T3 2020": THIRD_QUARTER,
    "3T 2020": THIRD_QUARTER,
    "3rd quarter of 2020": THIRD_QUARTER,
    "tercer trimestre de 2020": THIRD_QUARTER,
    "III trimestre 2020": THIRD_QUARTER,
    "troisième trimestre 2020": THIRD_QUARTER,
    "3º trimestre de 2020": THIRD_QUARTER,
    "1st and 3rd quarter of 2020": ["2020-Q1 point", "2020-Q3 point"],
    "first half of 2024": ["2024-01..2024-06 range"],
    "segundo semestre de 2024": ["2024-07..2024-12 range"],
    "until 2025": ["..2025 range"],
    "hasta 2025": ["..2025 range"],
    "jusqu’en 2025": ["..2025 range"],
    "até 2025": ["..2025 range"],
    "since 2021": SINCE_2021,
    "desde 2021": SINCE_2021,
    "depuis 2021": SINCE_2021,
    "2021 -": SINCE_2021,
    "2021–": SINCE_2021,
    "2021 - en curso": SINCE_2021,
    "2021 à ce jour": SINCE_2021,
    "desde 2021 até o momento": SINCE_2021,
    "desde 2021 a la fecha": SINCE_2021,
    "2021 (ongoing)": SINCE_2021,
    "ongoing since 2021": SINCE_2021,
    "January 2021 – present": ["2021-01.. open"],
    "since January 2021 to date": ["2021-01.. open"],
    "em andamento": [" open"],
    "after piloting": [" relative"],
    "": [],
    " – ": [],
}


@pytest.mark.parametrize(("text", "periods"), FORMS.items())
def test_each_form_is_read_without_a_doubt(text, periods):
    read = read_periods(text)
    assert [spoken(period) for period in read.periods] == periods
    assert read.doubt == ""


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("03/04/2019", Doubt.DAY_OR_MONTH),
        ("03/04/2019 - 05/04/2019", Doubt.DAY_OR_MONTH),
        ("09/23/2019 - 26/09/2019", Doubt.OTHER_ORDER),
        ("9/04", Doubt.SHORT_YEAR),
        ("Mar-24", Doubt.SHORT_YEAR),
        ("23/09/19", Doubt.SHORT_YEAR),
        ("2005-07", Doubt.MONTH_OR_YEARS),
        ("31 February 2020", Doubt.IMPOSSIBLE),
        ("29/02/2023", Doubt.IMPOSSIBLE),
        ("45/13/2019", Doubt.IMPOSSIBLE),
        ("00/03/2024", Doubt.IMPOSSIBLE),
        ("13/2024", Doubt.IMPOSSIBLE),
        ("5th quarter of 2024", Doubt.IMPOSSIBLE),
        ("third half of 2024", Doubt.IMPOSSIBLE),
        ("2025-2021", Doubt.REVERSED),
        ("December - February 2024", Doubt.REVERSED),
        ("23 September", Doubt.NO_YEAR),
        ("March", Doubt.NO_YEAR),
        ("12", Doubt.NOT_UNDERSTOOD),
        ("12345", Doubt.NOT_UNDERSTOOD),
        ("1" * 5000, Doubt.NOT_UNDERSTOOD),  # more digits than Python turns into a number
        ("after piloting in May 2024", Doubt.NOT_UNDERSTOOD),
        ("end of 2024", Doubt.NOT_UNDERSTOOD),
        ("2019 - 2020 - 2021", Doubt.NOT_UNDERSTOOD),
        ("between 2019", Doubt.NOT_UNDERSTOOD),
        ("to 2025", Doubt.NOT_UNDERSTOOD),
    ],
)
def test_what_is_in_doubt_keeps_its_words_and_nothing_else(text, doubt):
    words = Period(shape="relative", words=text)
    assert read_period(text) == type(read_period(""))(words, doubt)
    assert read_periods(text).periods == (words,)


def test_an_order_that_is_known_decides_between_day_and_month():
    text = "03/04/2019 - 05/04/2019"
    assert spoken(read_period(text, day_first=True).period) == "2019-04-03..2019-04-05 range"
    assert spoken(read_period(text, day_first=False).period) == "2019-03-04..2019-05-04 range"
    assert spoken(read_period("23/09/19", day_first=True).period) == "2019-09-23 point"


def test_a_value_against_the_known_order_is_not_turned_round():
    assert read_period("09/23/2019", day_first=True).doubt is Doubt.OTHER_ORDER
    assert read_period("23/09/2019", day_first=False).doubt is Doubt.OTHER_ORDER


def test_one_number_above_twelve_decides_both_ends_of_a_range():
    assert spoken(read_period("03/04/2019 - 15/04/2019").period) == "2019-04-03..2019-04-15 range"
    assert spoken(read_period("04/03/2019 - 04/15/2019").period) == "2019-04-03..2019-04-15 range"


def test_month_and_short_year_are_read_only_where_allowed():
    assert spoken(read_period("9/04", month_year=True).period) == "2004-09 point"
    assert spoken(read_period("Mar-24", month_year=True).period) == "2024-03 point"
    assert read_period("13/04", month_year=True).doubt is Doubt.IMPOSSIBLE


@pytest.mark.parametrize("word", ["today", "hoy", "aujourd’hui", "hoje", "Hoy"])
def test_today_is_the_day_it_is_told(word):
    day = date(2024, 7, 31)
    assert read_period(word, today=day).period == Period(day, day, "day", "day", "point", word)
    assert read_period(word).period.shape == "relative"


def test_a_record_takes_separate_dates_as_points_from_first_to_last():
    text = " December 2022 and March-April 2023 "
    assert read_period(text).period == Period(
        date(2022, 12, 1), date(2023, 4, 30), "month", "month", "points", text.strip()
    )


def test_one_period_keeps_all_its_words_and_several_keep_their_own():
    assert read_period("From March to August 2024").period.words == "From March to August 2024"
    several = read_periods("December 2022 and March-April 2023").periods
    assert [period.words for period in several] == ["December 2022", "March-April 2023"]


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["03/04/2019", "23/09/2019", "05/06/2019"], DayOrder(True, "23/09/2019")),
        (["03/04/2019", "09/23/2019 to 09/26/2019"], DayOrder(False, "09/23/2019 to 09/26/2019")),
        (["23/09/2019", "09/23/2019"], DayOrder(None, "23/09/2019", "09/23/2019")),
        (["03/04/2019", "2019-09-23", "45/13/2019", "", "March 2024"], DayOrder()),
        (["09/23/19"], DayOrder(False, "09/23/19")),
        (["19/09/23"], DayOrder()),  # may well be 2019
    ],
)
def test_a_column_tells_its_order_and_the_value_that_decided(texts, order):
    assert day_first_of(texts) == order


PROSE = {
    "The group met on July 8 and 9, 2002 in Mexico City.": ["2002-07-08 point", "2002-07-09 point"],
    "It began in 2001. In 2004, both sides met.": ["2001 point", "2004 point"],
    "Signed on September 7, 2001, to promote growth": ["2001-09-07 point"],
    "carried out from November 2022 to September 2024": ["2022-11..2024-09 range"],
    "over two years between 2010 and 2012 in five countries": ["2010..2012 range"],
    "Developed in 2023 and 2024, with comments": ["2023 point", "2024 point"],
    "se realizó del 23 al 26 de septiembre de 2019 en línea": ["2019-09-23..2019-09-26 range"],
    "du 1er janvier au 31 août 2020.": ["2020-01-01..2020-08-31 range"],
    "no segundo trimestre de 2020, em 15 set. 2024": ["2020-Q2 point", "2024-09-15 point"],
    "en el año 2020 y de 2010 a 2012": ["2020 point", "2010..2012 range"],
    "vigente desde 2021, el acuerdo": ["2021.. open"],
    "open since 2021 to present.": ["2021.. open"],
    "held 09/23/2019 to 09/26/2019": VISIT,
    "in Sept. 2024, 3 learnings; on July 8, 2002, 20 inspectors": [
        "2024-09 point",
        "2002-07-08 point",
    ],
    "cases of COVID-19 in March 2024": ["2024-03 point"],
    "Ley 12/2020 de 3 de marzo de 2020": ["2020-03-03 point"],
    "wrapped at September\n2002 by the page": ["2002-09 point"],
    "a report from March 2024": ["2024-03 point"],
    "Conference 2024": [],
    "strategy 2019-2023": [],
    "Collective Action 2019-2023 and the 2024-2028 strategy": [],
    "Convention No. 187, C187, C.187 and ISO 45001": [],
    "Estrategia de 2019, a report from 2019, No. 2019": [],
    "in the 2030 Agenda and in Convention 2019": [],
    "we set 2024 as the goal of the ongoing activities": [],
    "agreement IL-35872-20-75-K- of 6.15 million, output 2.1.1": [],
    "4/04 and 03/04/2019": [],
    "on 31 February 2020": [],
}


@pytest.mark.parametrize(("prose", "periods"), PROSE.items())
def test_running_text_gives_the_dates_it_tells_and_no_names(prose, periods):
    assert [spoken(found.period) for found in find_periods(prose)] == periods


def test_what_is_found_stands_where_it_says():
    prose = "Taught between November 2024 and May 2025, then in June 2025."
    found = find_periods(prose)
    assert [prose[each.start : each.end] for each in found] == [
        "between November 2024 and May 2025",
        "June 2025",
    ]
    assert [each.period.words for each in found] == [prose[each.start : each.end] for each in found]


def test_the_order_of_the_source_reads_numbers_in_running_text():
    (found,) = find_periods("on 03/04/2019", day_first=True)
    assert spoken(found.period) == "2019-04-03 point"


_PIECES = st.sampled_from(
    [*"0123456789 -–/.,()'\n", *(word for form in FORMS for word in form.split())]
)


@given(st.one_of(st.text(), st.lists(_PIECES, max_size=12).map(" ".join)))
def test_no_text_at_all_breaks_the_reading(text):
    for period in read_periods(text, month_year=True).periods:
        assert period.start is None or period.end is None or period.start <= period.end
    for found in find_periods(text):
        assert 0 <= found.start < found.end <= len(text)
    day_first_of([text])
