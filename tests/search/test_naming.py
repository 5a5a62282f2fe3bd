import pytest

from coopdesk.search.naming import as_written, is_function_word, named_whole, understood_words
from coopdesk.search.senses import Places, Topics, Words
from coopdesk.search.understanding import understand
from coopdesk.vocabulary.places import all_places, names_for_search
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

TOPICS = TopicIndex(shipped_topics())


def read(text: str, *, is_last: bool = True) -> list[str]:
    """Return what words mean: codes of topics and places, other words as they were typed."""
    typed = text.split()
    return [
        " ".join(typed[found.start : found.end])
        if isinstance(found.sense, Words)
        else found.sense.code
        for found in understood_words(typed, TOPICS, is_last=is_last)
    ]


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("labour inspection", ["labour-inspection"]),
        ("LABOR INSPECTION", ["labour-inspection"]),
        ("inspección laboral México", ["labour-inspection", "MX"]),
        ("visita inspection du travail Côte d’Ivoire", ["visita", "labour-inspection", "CI"]),
        ("trabajo infantil y adolescente", ["child-labour"]),
        ("Viet Nam vietnam usa U.S. EE. UU.", ["VN", "VN", "US", "US", "US"]),
        ("MX inspection", ["MX", "labour-inspection"]),
        ("mx de ar es", ["mx", "de", "ar", "es"]),
        ("taller EN MX", ["taller", "EN", "MX"]),
        ("INSPECCION DEL TRABAJO DE MEXICO", ["labour-inspection", "DE", "MX"]),
        ("taller DE", ["taller", "DE"]),
        ("reunión global", ["reunión", "global"]),
        ("cooperación sur sur", ["cooperación", "sur", "sur"]),
        ("AI", ["AI"]),
        ("co-operation", ["co-operation"]),
        ("", []),
    ],
)
def test_words_mean_the_longest_names_from_the_left(text: str, means: list[str]) -> None:
    assert read(text) == means


def test_a_run_at_the_end_that_begins_a_name_stays_words_that_lead_to_the_topic() -> None:
    for text in ("inspección lab", "child labo", "seguridad y sal"):
        assert read(text) == text.split()
    (first, second) = understood_words(["inspección", "lab"], TOPICS, is_last=True)
    for found in (first, second):
        assert isinstance(found.sense, Words)
        assert "labour-inspection" in found.sense.topics
    assert read("inspección lab", is_last=False) == ["labour-inspection", "lab"]


def test_a_word_leads_to_the_topics_and_places_that_it_begins() -> None:
    (found,) = understood_words(["mex"], TOPICS, is_last=True)
    assert found.sense == Words(("mex",), places=("MX",))
    (found,) = understood_words(["teletrab"], TOPICS, is_last=True)
    assert found.sense == Words(("teletrab",), topics=("telework",))
    (found,) = understood_words(["me"], TOPICS, is_last=True)
    assert found.sense == Words(("me",))


@pytest.mark.parametrize(
    ("word", "spellings"),
    [
        ("labou", ("labou", "labor")),
        ("co-operation", ("co operation", "cooperation")),
        ("C-138", ("c 138", "c138")),
        ("d'Ivoire", ("d ivoire",)),
    ],
)
def test_a_word_is_looked_for_in_all_its_spellings(word: str, spellings: tuple[str, ...]) -> None:
    (found,) = understood_words([word], TOPICS, is_last=True)
    assert isinstance(found.sense, Words)
    assert found.sense.spellings == spellings


def test_a_name_as_a_whole_is_a_topic_before_a_place() -> None:
    topic = named_whole("Travail des enfants", TOPICS)
    assert isinstance(topic, Topics)
    assert topic.code == "child-labour"
    place = named_whole("Perú", TOPICS)
    assert isinstance(place, Places)
    assert place.code == "PE"
    assert named_whole("labour inspection in Peru", TOPICS) is None
    assert named_whole("…", TOPICS) is None


def test_a_topic_brings_its_narrower_ones_and_all_their_names() -> None:
    topic = named_whole("Wages", TOPICS)
    assert isinstance(topic, Topics)
    assert topic.narrower == ("minimum-wage",)
    assert {"Wages", "Salario mínimo", "SMIC", "remuneração"} <= set(topic.names)


def test_the_words_of_a_name_are_given_back_with_what_lay_between_them() -> None:
    topic = named_whole("forced compulsory labour", TOPICS)
    assert topic
    assert as_written(topic, TOPICS) == "forced or compulsory labour"


def test_function_words_are_those_of_four_languages() -> None:
    assert all(map(is_function_word, ["of", "Para", "les", "do", "à"]))
    assert not any(map(is_function_word, ["work", "of-the", "MX", "…", "mexico"]))


def test_every_name_of_every_place_alone_means_it_or_leads_to_it() -> None:
    for place in all_places("en"):
        for name in names_for_search(place.code).split("; "):
            parts = understand(name, TOPICS)
            assert len(parts) == 1, name
            match parts[0].sense:
                case Places(_, code):
                    assert code == place.code, name
                case sense:
                    assert isinstance(sense, Words)
                    assert place.code in sense.places, name
