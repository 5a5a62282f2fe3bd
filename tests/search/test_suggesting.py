import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopdesk.domain.folding import words
from coopdesk.search.suggesting import did_you_mean, suggestions
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics
from tests.search.naughty import naughty

TOPICS = TopicIndex(shipped_topics())
KNOWN = words(
    "training workshop technical cooperation videoconference expertos cooperación seguridad"
    " inspectors inspector project 2019 mexico visit visits"
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("workshp", "workshop"),
        ("wrokshop mexico", "workshop mexico"),
        ("cooperacoin tecnical", "cooperacion technical"),
        ("inspecton", "inspection"),
        ("espertos de mexco", "expertos de Mexico"),
        ("Argetnina", "Argentina"),
        ("inspecccion", "inspección"),
        ("seguirdad requesting:mx", "seguridad requesting:mx"),
        ("(projct workshp) or visti", "project workshop or visit"),
        ("workshp -trainng", "workshop -trainng"),
        ("workshp workshp", "workshop workshop"),
        ('workshp "trainng cours"', 'workshop "trainng cours"'),
        ("desempelo", "desempleo"),
    ],
)
def test_words_that_find_nothing_are_replaced_by_the_nearest(text: str, meant: str) -> None:
    assert did_you_mean(text, KNOWN, TOPICS) == meant


@pytest.mark.parametrize(
    "text",
    [
        "workshop",
        "worksh",
        "inspection of labour",
        "labor",
        "teletrab",
        "Perú",
        "co-operatoin",
        "zzzzqqq",
        "2109",
        "xyz",
        "-trainng",
        "title:trainng",
        '"trainng"',
        "exactly:trainng",
        "…",
        "",
    ],
)
def test_what_finds_something_or_is_like_nothing_is_left_alone(text: str) -> None:
    assert did_you_mean(text, KNOWN, TOPICS) is None


def test_longer_words_may_have_more_letters_wrong() -> None:
    assert suggestions(["vist"], ["visit"]) == {"vist": "visit"}
    assert suggestions(["vst"], ["visit"]) == {}
    assert suggestions(["wksop"], ["workshop"]) == {}
    assert suggestions(["vidoconfernce"], ["videoconference"]) == {
        "vidoconfernce": "videoconference"
    }


def test_of_words_as_near_the_one_that_begins_and_ends_alike_is_meant() -> None:
    assert suggestions(["cooperaton"], ["kooperation", "cooperator", "cooperation"]) == {
        "cooperaton": "cooperation"
    }
    assert suggestions(["visita"], ["bisita", "visite"]) == {"visita": "visite"}
    assert suggestions(["Vísita"], ["visits", "visite"]) == {"Vísita": "visits"}


def test_an_empty_catalogue_still_knows_the_thesaurus_and_the_places() -> None:
    assert did_you_mean("inspecton argentna", [], TOPICS) == "inspection Argentina"
    assert did_you_mean("inspecton", [], TopicIndex([])) is None


def test_nothing_typed_fails() -> None:
    for text in naughty():
        did_you_mean(text, KNOWN, TOPICS)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40), st.lists(st.text(min_size=1, max_size=10), max_size=10))
def test_any_text_and_any_catalogue_will_do(text: str, known: list[str]) -> None:
    meant = did_you_mean(text, known, TOPICS)
    assert meant is None or meant != ""
