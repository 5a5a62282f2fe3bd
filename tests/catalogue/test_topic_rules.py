"""A topic is named, named once, and in no circle."""

from collections.abc import Mapping, Sequence

import pytest

from coopdesk.catalogue.topic_rules import absorbed, checked, new_code, tidied
from coopdesk.domain.errors import (
    NoSuchTopic,
    TextRefused,
    TopicCircle,
    TopicNameTaken,
    TopicUnnamed,
)
from coopdesk.vocabulary.topics import TopicEntry, shipped_topics


def topic(
    code: str = "",
    broader: str | None = None,
    synonyms: Mapping[str, Sequence[str]] | None = None,
    **labels: str,
) -> TopicEntry:
    return TopicEntry(code, broader, labels, synonyms or {}, {})


def test_blank_ends_and_what_is_said_twice_are_dropped() -> None:
    synonyms = {"en": [" Lift safety", "lift  safety", "", "SAFETY OF LIFTS"], "fr": ["  "]}
    tidy = tidied(topic("lifts", "", synonyms, en=" Safety  of lifts ", es="  "))
    assert tidy == topic("lifts", None, {"en": ["Lift safety"]}, en="Safety of lifts")


def test_every_topic_that_ships_is_tidy_and_allowed() -> None:
    for entry in shipped_topics():
        assert checked(entry, shipped_topics()) == entry


def test_a_topic_needs_a_label_in_some_language() -> None:
    with pytest.raises(TopicUnnamed):
        checked(topic(en=" ", pt=""), shipped_topics())
    assert checked(topic(pt="Elevadores"), shipped_topics()).labels == {"pt": "Elevadores"}


@pytest.mark.parametrize("label", ["Trabajo infantil", "trabajo  INFANTIL", "Child labour"])
def test_a_label_of_another_topic_is_refused_in_any_language(label: str) -> None:
    with pytest.raises(TopicNameTaken) as refused:
        checked(topic(en=label), shipped_topics(), "fr")
    assert refused.value.label == " ".join(label.split())
    assert refused.value.topic == "Travail des enfants"


def test_a_label_that_is_only_a_synonym_elsewhere_is_free() -> None:
    word = shipped_topics()[0].synonyms["en"][0]
    assert checked(topic(en=word), shipped_topics()).labels["en"] == word


def test_a_clash_there_has_always_been_does_not_stand_in_the_way() -> None:
    twins = [topic("one", en="Lifts"), topic("two", en="lifts")]
    assert checked(topic("two", en="Lifts", es="Ascensores"), twins).labels["es"] == "Ascensores"


@pytest.mark.parametrize("above", ["a", "b", "c"])
def test_a_topic_cannot_stand_beneath_itself(above: str) -> None:
    tree = [topic("a", en="A"), topic("b", "a", en="B"), topic("c", "b", en="C")]
    with pytest.raises(TopicCircle) as refused:
        checked(topic("a", above, en="A"), tree)
    assert refused.value.topic == above.upper()


def test_the_broader_topic_must_be_there() -> None:
    with pytest.raises(NoSuchTopic):
        checked(topic("", "never-heard-of", en="Lifts"), shipped_topics())


@pytest.mark.parametrize("text", ["Li\0fts", "Lifts \ud800"])
def test_what_no_file_can_keep_is_refused(text: str) -> None:
    with pytest.raises(TextRefused):
        tidied(topic(en=text))
    with pytest.raises(TextRefused):
        tidied(topic(en="Lifts", synonyms={"en": [text]}))


def test_names_of_a_merged_topic_become_synonyms_once_each() -> None:
    survivor = topic("lifts", synonyms={"en": ["elevators"]}, en="Lifts", es="Ascensores")
    merged = topic(
        "hoists", synonyms={"en": ["Elevators", "LIFTS", "winches"]}, en="Hoists", fr="Treuils"
    )
    both = absorbed(survivor, merged)
    assert both.labels == {"en": "Lifts", "es": "Ascensores"}
    assert both.synonyms == {"en": ["elevators", "Hoists", "winches"], "fr": ["Treuils"]}


@pytest.mark.parametrize(
    ("labels", "code"),
    [
        ({"en": "Safety of lifts & hoists"}, "safety-of-lifts-hoists"),
        ({"pt": "Formação à distância"}, "formacao-a-distancia"),
        ({"es": "Ascensores", "en": "Lifts"}, "lifts-2"),
        ({"en": "電梯"}, "topic"),
        ({"en": "word " * 30}, "word-word-word-word-word-word-word-w"),
    ],
)
def test_a_code_is_made_of_a_label(labels: dict[str, str], code: str) -> None:
    assert new_code(topic(**labels), {"lifts"}) == code


def test_no_code_is_given_twice() -> None:
    assert new_code(topic(en="Lifts"), {"lifts", "lifts-2", "lifts-3"}) == "lifts-4"
