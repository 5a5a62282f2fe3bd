from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.domain.periods import Period, point
from coopdesk.ui.editors.date_editors import DayEditor, PeriodEditor
from coopdesk.ui.editors.editor import Surroundings

TODAY = date(2024, 3, 15)


@pytest.fixture
def here(around: Surroundings) -> Surroundings:
    return replace(around, today=lambda: TODAY)


@pytest.mark.parametrize(
    ("typed", "told", "start", "end"),
    [
        ("09/23/2019 to 09/26/2019", "23–26 September 2019, 4 days", (2019, 9, 23), (2019, 9, 26)),
        ("23–26 sept. 2019", "23–26 September 2019, 4 days", (2019, 9, 23), (2019, 9, 26)),
        ("March 2024", "March 2024", (2024, 3, 1), (2024, 3, 31)),
        ("2023", "2023", (2023, 1, 1), (2023, 12, 31)),
        ("July-August 2024", "July–August 2024", (2024, 7, 1), (2024, 8, 31)),
        ("hoy", "15 March 2024", (2024, 3, 15), (2024, 3, 15)),
    ],
)
def test_a_period_is_understood_beneath_as_it_is_typed(
    qtbot: QtBot,
    here: Surroundings,
    typed: str,
    told: str,
    start: tuple[int, int, int],
    end: tuple[int, int, int],
) -> None:
    editor = PeriodEditor("Period", here)
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.changed):
        editor.type_text(typed)
    assert editor.said() == told
    assert (editor.value().start, editor.value().end) == (date(*start), date(*end))
    assert editor.value().words == typed


def test_an_ambiguous_period_offers_both_readings(qtbot: QtBot, here: Surroundings) -> None:
    editor = PeriodEditor("Period", here)
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.line, "03/04/2019")
    assert editor.value().start is None
    assert [button.text() for button in editor.offered()] == ["3 April 2019", "4 March 2019"]
    editor.offered()[1].click()
    assert editor.value() == point(date(2019, 3, 4), words="03/04/2019")
    assert editor.said() == "4 March 2019"
    qtbot.keyClicks(editor.line, "x")
    assert editor.value().start is None


def test_words_that_are_no_date_are_kept(qtbot: QtBot, here: Surroundings) -> None:
    editor = PeriodEditor("Period", here)
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.line, "31 February 2020")
    assert editor.value() == Period(shape="relative", words="31 February 2020")
    assert "no such day" in editor.said()


@pytest.mark.parametrize("typed", ["15 mar 2024", "hoy", "today", "15/03/2024", "2024-03-15"])
def test_a_day_is_understood_in_many_forms(qtbot: QtBot, here: Surroundings, typed: str) -> None:
    editor = DayEditor("Due", here)
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.line, typed)
    assert editor.value() == TODAY
    assert editor.said() in {"15 March 2024", ""}


def test_a_month_alone_is_no_day_and_says_so(qtbot: QtBot, here: Surroundings) -> None:
    editor = DayEditor("Due", here)
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.line, "March 2024")
    assert editor.value() is None
    assert editor.unread()
    assert editor.said() == "Write one day, such as 15 Mar 2024"


def test_an_ambiguous_day_is_written_out_when_chosen(qtbot: QtBot, here: Surroundings) -> None:
    editor = DayEditor("Due", here)
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.line, "03/04/2019")
    assert editor.unread()
    editor.offered()[0].click()
    assert editor.value() == date(2019, 4, 3)
    assert editor.line.text() == "3 Apr 2019"


def test_today_is_inserted(qtbot: QtBot, here: Surroundings) -> None:
    editor = DayEditor("Due", here)
    qtbot.addWidget(editor)
    editor.insert_today()
    assert editor.value() == TODAY


def test_typing_that_is_not_understood_survives_a_save(qtbot: QtBot, here: Surroundings) -> None:
    editor = DayEditor("Due", here)
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.line, "soon")
    editor.set_value(None)
    assert editor.line.text() == "soon"


def test_the_days_of_a_long_period_are_not_counted(qtbot: QtBot, here: Surroundings) -> None:
    editor = PeriodEditor("Period", here)
    qtbot.addWidget(editor)
    editor.type_text("15/01/2021 - 15/02/2024")
    assert editor.value().days == 1127
    assert editor.said() == "15 January 2021 – 15 February 2024"


@pytest.mark.parametrize("typed", ["23 September", "31 February 2020", "23/09/19", "soon", "2019"])
def test_a_hint_about_a_day_speaks_of_one_day(qtbot: QtBot, here: Surroundings, typed: str) -> None:
    editor = DayEditor("Due", here)
    qtbot.addWidget(editor)
    editor.type_text(typed)
    assert editor.said()
    assert "–" not in editor.said()
    assert len(editor.said()) < 40
