"""Tables are found wherever they begin."""

from collections.abc import Callable
from pathlib import Path

import pytest

from coopdesk.domain.errors import NoTableFound
from coopdesk.importing.opening import open_file


def test_headings_need_not_stand_in_the_first_row(book: Callable[..., Path]) -> None:
    path = book(Listing=[["Cooperation 2024"], [], ["Title", "Start"], ["Visit", "2024"]])
    [table] = open_file(path).tables
    assert table.heading_row == 3
    assert [row.number for row in table.above] == [1]
    assert [row.number for row in table.rows] == [4]


def test_a_sheet_is_known_by_its_name_in_any_language(book: Callable[..., Path]) -> None:
    path = book(Proyectos=[["Título"], ["Empleo"]], Aprendizajes=[["Registro", "Aprendizaje"]])
    targets = [table.target.key if table.target else "" for table in open_file(path).tables]
    assert targets == ["projects", "learnings"]


def test_the_main_sheet_may_be_forced(book: Callable[..., Path]) -> None:
    path = book(Listing=[["Title", "Start"], ["Visit", "2024"]])
    [table] = open_file(path, kind="projects").tables
    assert table.target is not None
    assert table.target.key == "projects"


def test_a_file_without_known_headings_is_refused(book: Callable[..., Path]) -> None:
    with pytest.raises(NoTableFound):
        open_file(book(Data=[["one", "two"], [1, 2]]))


def test_headings_say_what_a_listing_holds(book: Callable[..., Path]) -> None:
    path = book(Parties=[["Title", "Start", "Funding", "Revised end"], ["Jobs", "2024", "", ""]])
    [table] = open_file(path).tables
    assert table.target is not None
    assert table.target.key == "projects"
