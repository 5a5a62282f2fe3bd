"""Every refusal is worded."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.domain import errors as e
from coopdesk.domain.progress import Stopped
from coopdesk.ui.messages import explain, show_refusal

VALUES = {
    "path": Path("/reports/Desk 2026.coopdesk"),
    "schema": 7,
    "record": "EX-12",
    "title": "Training of inspectors",
    "field": "narrative",
    "amount": "1e99",
    "value": "next spring",
    "topic": "Child labour",
    "label": "Work of children",
    "other": "Visit of inspectors",
    "count": 3,
    "kind": "pdf",
    "conflicts": 6,
    "others": 2,
    "by": "irene",
    "host": "PC-07",
    "place": "Atlantis",
    "backup": "00012",
}


def kinds(kind: type[e.CatalogueError]) -> list[type[e.CatalogueError]]:
    return [kind, *(deeper for sub in kind.__subclasses__() for deeper in kinds(sub))]


def made(kind: type[e.CatalogueError]) -> e.CatalogueError:
    refusal = kind.__new__(kind)
    needed = {name for each in kind.__mro__ if each.__init__ for name in names_of(each)}
    refusal.__dict__.update({name: value for name, value in VALUES.items() if name in needed})
    return refusal


def names_of(kind: type) -> tuple[str, ...]:
    written = vars(kind).get("__init__")
    return written.__code__.co_varnames if hasattr(written, "__code__") else ()


def test_every_refusal_has_a_sentence_of_its_own() -> None:
    said = {kind: explain(made(kind)) for kind in kinds(e.CatalogueError)}
    assert len(set(said.values())) == len(said)
    for kind, sentence in said.items():
        assert sentence.endswith("."), kind
        assert "{" not in sentence, kind


@pytest.mark.parametrize("kind", kinds(e.FileRefusal), ids=lambda kind: kind.__name__)
def test_a_refusal_about_a_file_names_it_and_its_folder(kind: type[e.FileRefusal]) -> None:
    sentence = explain(made(kind))
    assert "“Desk 2026.coopdesk”" in sentence
    assert str(Path("/reports")) in sentence


def test_a_field_is_called_as_the_form_calls_it() -> None:
    assert "“Story”" in explain(e.TextRefused("narrative"))


def test_braces_in_a_title_stay_what_they_are() -> None:
    assert "“{0} {x}”" in explain(e.ChangedMeanwhile("{0} {x}"))


def test_stopping_says_that_nothing_was_kept() -> None:
    assert explain(Stopped()) == "Stopped. Nothing of it was kept."


def test_the_box_shows_markup_as_it_is_written(qtbot: QtBot) -> None:
    box = show_refusal(None, e.ChangedMeanwhile("<b>bold</b>"))
    qtbot.addWidget(box)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert "<b>bold</b>" in box.text()
