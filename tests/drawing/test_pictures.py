"""Charts as files: a picture of twice the pixels, a drawing whose words are words."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from coopdesk.domain.progress import Stopped
from coopdesk.drawing.pictures import png, svg
from coopdesk.drawing.values import BarChart, BarRow, Drawable, Series
from tests.drawing.test_bars import LYING, STACKED, UPRIGHT
from tests.drawing.test_timeline import CHART


@pytest.mark.parametrize("chart", [LYING, UPRIGHT, STACKED, CHART])
def test_a_drawing_is_xml_with_its_words_as_text(chart: Drawable, qapp: object) -> None:
    tree = ElementTree.fromstring(svg(chart, 800))  # noqa: S314  # our own
    said = " ".join(tree.itertext())
    assert chart.title in said
    wanted = ("Output 1.1", "Courses", "no dates", "as of 31 July 2024", "2023")
    if isinstance(chart, BarChart):
        wanted = ("0", *(row.label for row in chart.rows if len(row.label) < 20))
    assert [words for words in wanted if words not in said] == []


def test_a_picture_has_twice_the_pixels(qapp: object) -> None:
    image = QImage.fromData(png(LYING, 700, 300))
    assert (image.width(), image.height()) == (1400, 600)


def test_a_chart_is_as_high_as_its_rows_need(qapp: object) -> None:
    rows = tuple(BarRow(f"Row {number}", (number,)) for number in range(60))
    long = BarChart("Long", rows, "Row", (Series("Count"),))
    assert QImage.fromData(png(long, 500, scale=1)).height() > 60 * 20


def test_work_beside_the_window_has_its_pictures_drawn_by_it(qtbot: QtBot) -> None:
    with ThreadPoolExecutor(1) as beside:
        asked = beside.submit(png, LYING, 500)
        qtbot.waitUntil(asked.done, timeout=20_000)
        assert asked.result() == png(LYING, 500)


def test_work_that_is_no_longer_wanted_does_not_wait_for_the_window(qapp: object) -> None:
    def stop() -> None:
        raise Stopped

    with ThreadPoolExecutor(1) as beside:
        asked = beside.submit(svg, LYING, 500, still_wanted=stop)
        with pytest.raises(Stopped):
            asked.result()  # the window, this thread, answers nobody meanwhile
