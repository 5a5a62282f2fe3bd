"""The tree of topics: what it shows, what stays chosen, and what may be dropped where."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from coopdesk.ui.topics.tree import TopicTree
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex

ABOVE = {"a": "", "b": "a", "c": "b", "d": "a", "e": ""}
ACTIONS = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


def show(tree: TopicTree, above: dict[str, str]) -> None:
    entries = [TopicEntry(code, over or None, {"en": code}, {}, {}) for code, over in above.items()]
    tree.show_topics(entries, TopicIndex(entries), "en")


@pytest.fixture
def tree(qtbot: QtBot) -> TopicTree:
    opened = TopicTree()
    qtbot.addWidget(opened)
    opened.resize(300, 400)
    opened.let_move(allowed=True)
    show(opened, ABOVE)
    opened.show()
    return opened


def drop(tree: TopicTree, code: str, place: QPoint) -> list[list[str]]:
    """Drop a topic at a place, after dragging it there; return what the tree told."""
    told: list[list[str]] = []
    tree.moved.connect(lambda *codes: told.append(list(codes)))
    tree.choose(code)
    given = (QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    move = QDragMoveEvent(place, ACTIONS, *given)
    tree.dragMoveEvent(move)
    drop = QDropEvent(QPointF(place), ACTIONS, *given)
    tree.dropEvent(drop)
    assert bool(told) == move.isAccepted()
    assert drop.dropAction() == Qt.DropAction.IgnoreAction
    return told


def middle(tree: TopicTree, code: str) -> QPoint:
    return tree.visualItemRect(tree._rows[code]).center()


def test_topics_in_a_circle_are_all_shown(tree: TopicTree) -> None:
    show(tree, {"a": "b", "b": "a"})
    assert tree.visible() == ["a", "b"]
    assert tree.topLevelItemCount() == 1


@pytest.mark.parametrize(("code", "target"), [("c", "e"), ("b", "e"), ("e", "c"), ("d", "b")])
def test_a_topic_is_dropped_on_another_one(tree: TopicTree, code: str, target: str) -> None:
    assert drop(tree, code, middle(tree, target)) == [[code, target]]
    assert tree._rows[code].parent() is not tree._rows[target]  # the catalogue has yet to say so


@pytest.mark.parametrize(("code", "target"), [("a", "a"), ("a", "c"), ("b", "a"), ("b", "c")])
def test_a_topic_is_not_dropped_on_itself_beneath_itself_or_where_it_is(
    tree: TopicTree, code: str, target: str
) -> None:
    assert drop(tree, code, middle(tree, target)) == []


def test_a_topic_dropped_on_empty_ground_stands_at_the_top(tree: TopicTree) -> None:
    assert drop(tree, "c", QPoint(50, 350)) == [["c", ""]]
    assert drop(tree, "e", QPoint(50, 350)) == []


def test_a_topic_dropped_between_two_stands_beside_them(tree: TopicTree) -> None:
    edge = tree.visualItemRect(tree._rows["d"]).topLeft() + QPoint(20, 1)
    assert drop(tree, "e", edge) == [["e", "a"]]


@pytest.mark.parametrize(("chosen", "then"), [("c", "d"), ("e", "d"), ("b", "c")])
def test_when_a_topic_goes_what_stood_beside_it_is_chosen(
    tree: TopicTree, chosen: str, then: str
) -> None:
    tree.choose(chosen)
    kept = {code: over for code, over in ABOVE.items() if code != chosen}
    show(tree, kept | {"c": "a"} if chosen == "b" else kept)
    assert tree.code() == then


def test_what_was_shut_stays_shut(tree: TopicTree) -> None:
    tree._rows["b"].setExpanded(False)
    show(tree, ABOVE | {"f": "a"})
    assert not tree._rows["b"].isExpanded()
    assert tree._rows["a"].isExpanded()
