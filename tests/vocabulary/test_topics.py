import re

import pytest

from coopdesk.domain.folding import words
from coopdesk.vocabulary.labels import LANGUAGES, key
from coopdesk.vocabulary.phrasebook import plain
from coopdesk.vocabulary.places import place_phrasebook
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex, shipped_topics


@pytest.fixture
def index() -> TopicIndex:
    return TopicIndex(shipped_topics())


def topic(code: str, broader: str | None = None, **labels: str) -> TopicEntry:
    return TopicEntry(code, broader, labels, {}, {})


def names_of(entry: TopicEntry) -> list[str]:
    return [*entry.labels.values(), *(s for many in entry.synonyms.values() for s in many)]


def test_the_shipped_topics_are_a_tree_without_circles_at_most_three_deep() -> None:
    broader = {entry.code: entry.broader for entry in shipped_topics()}
    for code in broader:
        path = [code]
        while (above := broader[path[-1]]) is not None:
            assert above not in path
            path.append(above)
        assert len(path) <= 3


def test_a_broader_topic_stands_before_its_narrower_ones() -> None:
    order = [entry.code for entry in shipped_topics()]
    assert len(order) == len(set(order))
    for entry in shipped_topics():
        assert entry.broader is None or order.index(entry.broader) < order.index(entry.code)


def test_every_topic_has_labels_and_synonyms_in_four_languages() -> None:
    for entry in shipped_topics():
        assert tuple(entry.labels) == tuple(entry.synonyms) == LANGUAGES
        assert all(label == label.strip() != "" for label in entry.labels.values())
        assert all(entry.synonyms.values()), entry.code


def test_no_label_or_synonym_belongs_to_two_topics() -> None:
    owners: dict[str, set[str]] = {}
    for entry in shipped_topics():
        for text in [
            *entry.labels.values(),
            *(s for many in entry.synonyms.values() for s in many),
        ]:
            owners.setdefault(key(text), set()).add(entry.code)
    assert {text: of for text, of in owners.items() if len(of) > 1} == {}


def test_every_label_and_synonym_leads_to_its_topic(index: TopicIndex) -> None:
    for entry in shipped_topics():
        assert index.find(entry.code) == entry.code
        for text in [
            *entry.labels.values(),
            *(s for many in entry.synonyms.values() for s in many),
        ]:
            assert index.find(text.upper()) == entry.code


def test_codes_of_other_schemes_have_the_shape_of_their_scheme() -> None:
    shapes = {"dac": r"\d{5}", "sdg": r"\d{1,2}\.[0-9a-z]", "ilo_convention": r"C\d{3}"}
    for entry in shipped_topics():
        for scheme, code in entry.mappings.items():
            assert re.fullmatch(shapes[scheme], code), (entry.code, code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Trabajo infantil", "child-labour"),
        ("erradicacion del trabajo infantil", "child-labour"),
        ("child labor", "child-labour"),
        ("Travail des enfants", "child-labour"),
        ("SST", "occupational-safety-and-health"),
        ("Santé et sécurité au travail", "occupational-safety-and-health"),
        ("OSH", "occupational-safety-and-health"),
        ("inspección laboral", "labour-inspection"),
        ("Fiscalização do trabalho", "labour-inspection"),
        ("Labor Inspection", "labour-inspection"),
        ("labour migration", "labour-migration"),
        ("gardening", None),
        ("", None),
        ("…", None),
    ],
)
def test_a_topic_is_found_by_what_ministries_call_it(
    index: TopicIndex, text: str, code: str | None
) -> None:
    assert index.find(text) == code


def test_completion_finds_a_word_of_any_language_and_puts_the_readers_label_first(
    index: TopicIndex,
) -> None:
    assert index.complete("inspec", "es")[0].code == "labour-inspection"
    assert index.complete("infantil", "en")[0].code == "child-labour"
    assert index.complete("teletrab", "fr")[0].code == "telework"
    labels = [index.label(entry.code, "es") for entry in index.complete("trabajo", "es")]
    assert labels[0].startswith("Trabajo")


def test_completion_keeps_to_its_limit_and_offers_nothing_for_nothing(index: TopicIndex) -> None:
    assert len(index.complete("t", "en", limit=3)) == 3
    assert index.complete(" ", "en") == []


def test_narrower_topics_are_all_those_beneath(index: TopicIndex) -> None:
    beneath = index.narrower("employment-policy")
    assert {"employment-services", "job-placement", "labour-statistics"} <= set(beneath)
    assert beneath.index("employment-services") < beneath.index("job-placement")
    assert index.narrower("telework") == index.narrower("no-such-topic") == ()


def test_names_in_texts_are_those_of_a_topic_first_then_those_of_narrower_ones(
    index: TopicIndex,
) -> None:
    names = index.names_in_texts("labour-migration")
    assert names[:2] == ("Labour migration", "Migración laboral")
    assert {"migration", "Migrant workers", "Recrutement équitable"} <= set(names)
    assert len({key(name) for name in names}) == len(names)


def test_names_in_texts_are_spelled_in_all_ways() -> None:
    own = TopicIndex([topic("x", en="Organised labour programmes")])
    assert "organized labor programs" in own.names_in_texts("x")


def test_no_two_topics_and_no_place_share_a_name_in_any_spelling(index: TopicIndex) -> None:
    owners: dict[str, set[str]] = {}
    for entry in shipped_topics():
        for text in names_of(entry):
            owners.setdefault(" ".join(plain(words(text))), set()).add(entry.code)
    assert {text: of for text, of in owners.items() if len(of) > 1} == {}
    assert {text for text in owners if place_phrasebook().named(text.split())} == set()


def test_a_topic_is_found_in_the_other_spelling_and_with_other_small_words(
    index: TopicIndex,
) -> None:
    assert index.find("Organizations of employers") is None
    assert index.find("employer organizations") == "employers-organisations"
    assert index.find("inspección en el trabajo") == "labour-inspection"
    assert index.find("public employment programs") == "public-employment-programmes"


def test_a_circle_in_the_officers_own_topics_comes_to_an_end() -> None:
    circle = TopicIndex([topic("a", "b"), topic("b", "a"), topic("c", "c")])
    assert circle.narrower("a") == ("b",)
    assert circle.narrower("c") == ()


def test_a_topic_without_a_label_in_the_readers_language_shows_another() -> None:
    own = TopicIndex([topic("x", es="Pesca"), topic("y")])
    assert [own.label(code, "fr") for code in ("x", "y", "z")] == ["Pesca", "y", "z"]


def test_a_label_has_more_right_to_a_word_than_a_synonym() -> None:
    first = TopicEntry("first", None, {"en": "First"}, {"en": ["Fishing"]}, {})
    assert (
        TopicIndex([first, topic("fishing-work", en="Fishing")]).find("fishing") == "fishing-work"
    )


def test_the_text_for_the_search_holds_all_languages(index: TopicIndex) -> None:
    texts = index.text_for_search("child-labour").split("; ")
    assert {"Child labour", "Trabajo infantil", "Travail des enfants"} <= set(texts)
    assert index.text_for_search("no-such-topic") == ""
