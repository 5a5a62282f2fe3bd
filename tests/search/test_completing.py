"""While a search is typed, what it may become is offered in the reader's language."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.queries import Field, Phrase, Word
from coopdesk.search.completing import HINTS, Choice, Completion, completion_at
from coopdesk.search.fields import field_names, part_named
from coopdesk.search.syntax import parse
from coopdesk.vocabulary.content_languages import find_language
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.places import all_places, find_place
from coopdesk.vocabulary.terms import find_term
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex, shipped_topics
from tests.search.naughty import naughty

TOPICS = TopicIndex(shipped_topics())
NAMES = ("Ministerio de Trabajo", "Department of Labor", "Secretaría del Trabajo", "ILO")


def at_cursor(typed: str, language: str = "en", names: Sequence[str] = ()) -> Completion:
    """Complete a text at its "¦", or else at its end."""
    cursor = typed.find("¦") if "¦" in typed else len(typed)
    return completion_at(typed.replace("¦", ""), cursor, language, TOPICS, names)


def offered(typed: str, language: str = "en", names: Sequence[str] = ()) -> list[str]:
    return [choice.insert for choice in at_cursor(typed, language, names).choices]


def taken(typed: str, language: str = "en", names: Sequence[str] = ()) -> str:
    """Return the text once the first choice is taken."""
    completion = at_cursor(typed, language, names)
    text = typed.replace("¦", "")
    return text[: completion.start] + completion.choices[0].insert + text[completion.end :]


@pytest.mark.parametrize(
    ("language", "typed", "text"),
    [
        ("en", "req", "requesting:"),
        ("es", "sol", "solicita:"),
        ("fr", "fournis", "prestataire:"),
        ("pt", "prov", "prestador:"),
        ("es", "mex", "México"),
        ("en", "méxico insp", 'méxico "Labour inspection"'),
        ("es", "labour insp", '"Inspección del trabajo"'),
        ("es", "trabajo inf", '"Trabajo infantil"'),
        ("es", "-trabajo infan", '-trabajo "Trabajo infantil"'),
        ("es", "inspección del", '"Inspección del trabajo"'),
        ("en", '"child lab', '"Child labour"'),
        ("en", '"child lab¦" mines', '"Child labour" mines'),
        ("en", "-argen", "-Argentina"),
        ("en", "(argen", "(Argentina"),
        ("en", "chile|argen", "chile|Argentina"),
        ("en", "arg¦en mines", "Argentina mines"),
        ("en", "requ¦es:mx", "requesting:mx"),
        ("es", "requesting:viet", "requesting:Vietnam"),
        ("es", "país:costa r", 'país:"Costa Rica"'),
        ("es", "país:mx,cost", 'país:mx,"Costa Rica"'),
        ("es", 'país:mx,"costa r', 'país:mx,"Costa Rica"'),
        ("fr", "pays : allem", "pays : Allemagne"),
        ("en", "-country=ger", "-country=Germany"),
        ("en", "country:MX", "country:Mexico"),
        ("en", "country:mx insp", 'country:mx "Labour inspection"'),
        ("fr", "thème:inspection", 'thème:"Inspection du travail"'),
        ("es", "tema:labour insp", 'tema:"Inspección del trabajo"'),
        ("fr", "statut:ann", "statut:Annulé"),
        ("es", "status:comp", "status:Realizado"),
        ("es", "tipo:proj", "tipo:Proyecto"),
        ("en", "modality:study", 'modality:"Study visit"'),
        ("pt", "idioma:esp", "idioma:Espanhol"),
        ("es", "has:learn", "has:aprendizajes"),
        ("en", "missing:fech", "missing:dates"),
        ("fr", "manque:next", "manque:prochaines-étapes"),
    ],
)
def test_the_first_choice_is_what_an_officer_means(language: str, typed: str, text: str) -> None:
    assert taken(typed, language) == text


@pytest.mark.parametrize(
    "typed",
    [
        *("", " ", "a", "of", "formation de", "-", "(", '"', "nosuchword", "2019", "x:mex"),
        *("year:", "year:20", "desde:", "due:<ma", "budget>1", "title:min", "reference:il"),
        *("exactly:mex", "http://mex", "mexico ", "country:mx ", "topic:", "from >= mar"),
    ],
)
def test_where_there_is_nothing_to_offer_nothing_is_offered(typed: str) -> None:
    assert at_cursor(typed).choices == ()


def test_what_is_longer_than_any_name_is_not_looked_up() -> None:
    for typed in ("m" * 100, '"' + "mexico " * 50, "country:" + "ﷺ" * 1000):
        assert at_cursor(typed).choices == ()


def test_countries_are_offered_where_one_is_wanted_before_it_is_begun() -> None:
    for typed in ("requesting:", "país: ", "pays : ", "país:¦ mx", "brinda:mx,"):
        assert offered(typed, "es")[:2] == ["Afganistán", "Albania"]


def test_what_stands_there_already_is_not_offered() -> None:
    assert "Mexico" not in offered("Mexico")
    assert '"Labour inspection"' not in offered('"Labour inspection"¦')
    assert offered("country:Mexico") == []


@pytest.mark.parametrize(
    "typed",
    ["child labour", "mines Child Labour", "status:completed", "kind:project", "country:mex¦ico"],
)
def test_what_reads_as_it_stands_but_for_case_and_quotes_is_not_offered(typed: str) -> None:
    assert offered(typed) == []


def test_quotes_are_offered_where_a_value_ends_without_them() -> None:
    assert offered("country:costa rica") == ['"Costa Rica"']


def test_a_choice_says_what_it_is() -> None:
    assert at_cursor("fra").choices[0] == Choice("France", "France", "country")
    assert at_cursor("country:south am").choices[0].hint == "region"
    assert at_cursor("has:next").choices[0] == Choice("next-steps", "next steps", "part")
    assert at_cursor("insp", "fr").choices[0] == Choice(
        '"Inspection du travail"', "Inspection du travail", "topic"
    )


def test_choices_are_few_and_never_twice() -> None:
    for typed in ("tr", "ins", "co", "status:", "has:", "country:", "language:", "re"):
        choices = offered(typed, names=[f"{typed} {n}" for n in range(50)])
        assert 0 < len(choices) <= 12
        assert len(set(choices)) == len(choices)
    assert len(completion_at("status:", 7, "en", TOPICS, limit=3).choices) == 3


def test_names_of_organisations_are_asked_for_and_offered() -> None:
    assert at_cursor("organisation:min").wants_organisations == "min"
    assert at_cursor("bailleur:min").wants_organisations == "min"
    assert at_cursor("responsable:ministerio de tr").wants_organisations == "ministerio de tr"
    assert at_cursor("minist").wants_organisations == "minist"
    assert at_cursor("mi").wants_organisations == ""
    assert at_cursor("country:min").wants_organisations == ""
    assert taken("organisation:min", names=NAMES) == 'organisation:"Ministerio de Trabajo"'
    assert taken("owner:trab", names=NAMES) == 'owner:"Ministerio de Trabajo"'
    assert taken("donor:secre", names=NAMES) == 'donor:"Secretaría del Trabajo"'
    assert offered("donor:ilo", names=NAMES) == []
    assert taken("organisation:department of la", names=NAMES).endswith('"Department of Labor"')
    assert offered("organización:nothing", names=NAMES) == []


def test_an_organisation_among_words_is_offered_as_its_field() -> None:
    assert offered("secret", "es", NAMES) == ['organización:"Secretaría del Trabajo"']


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_offered_before_its_label_is_complete(language: str) -> None:
    for topic in shipped_topics():
        label = TOPICS.label(topic.code, language)
        for typed in (label[:-1], f'"{label[:-1]}', f"topic:{label[:-1]}"):
            completion = at_cursor(typed, language)
            assert label in [choice.label for choice in completion.choices], typed
        assert completion.start == len("topic:")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_that_is_offered_is_read_as_what_it_is(language: str) -> None:
    for name, choice in every_value(language):
        clause = parse(f"{name}:{choice.insert}")
        assert isinstance(clause, Field), choice
        assert len(clause.values) == 1
        assert is_known(name, clause.values[0]), choice


def every_value(language: str) -> Iterator[tuple[str, Choice]]:
    for name in ("status", "kind", "modality", "language", "has", "missing", "topic", "country"):
        begun = [""]
        if name == "topic":
            begun = [TOPICS.label(topic.code, language) for topic in shipped_topics()]
        elif name == "country":
            begun = [place.code for place in all_places(language)]
        for text in begun:
            typed = f'{name}:"{text}'
            for choice in completion_at(typed, len(typed), language, TOPICS, limit=99).choices:
                yield name, choice


def is_known(name: str, value: str) -> bool:
    match name:
        case "status":
            return any(
                find_term(f"{kind}_status", value) for kind in ("exchange", "project", "framework")
            )
        case "kind" | "modality":
            return find_term(name, value) is not None
        case "language":
            return find_language(value) is not None
        case "has" | "missing":
            return part_named(value) is not None
        case "topic":
            return TOPICS.find(value) is not None
        case _:
            return find_place(value) is not None


def test_every_place_offered_among_words_is_words_or_its_field() -> None:
    for number, place in enumerate(all_places("en")):
        language = LANGUAGES[number % len(LANGUAGES)]
        for choice in at_cursor(place.name[:-1], language).choices:
            if choice.hint in {"country", "region"}:
                assert isinstance(parse(choice.insert), Word | Phrase | Field)


def test_topics_whose_label_is_taken_or_odd_are_offered_by_their_code() -> None:
    entries = [
        TopicEntry("one", None, {"en": "Mining"}, {}, {}),
        TopicEntry("two", None, {"en": "Mining"}, {}, {}),
        TopicEntry("three", None, {"en": 'The "new" mining'}, {}, {}),
    ]
    index = TopicIndex(entries)
    choices = completion_at("mini", 4, "es", index).choices
    assert [choice.insert for choice in choices] == ["Mining", "tema:two", '"The new mining"']
    assert completion_at("topic:mini", 10, "en", index).choices[1].insert == "two"


def test_every_field_is_offered_under_its_name() -> None:
    for language in LANGUAGES:
        for field, name in field_names(language).items():
            if len(name) > 3:
                assert f"{name}:" in offered(field[:3], language) + offered(name[:-1], language)


@given(
    st.lists(
        st.sampled_from(["country:", "costa r", "país", ":", '"', ",", " ", "-", "(", "«", "has:"])
        | st.sampled_from(["labour in", "mex", "topic:", "year>", "é", "=", "organisation:", "de"])
        | st.text(max_size=4),
        max_size=8,
    ).map("".join),
    st.integers(-2, 60),
    st.sampled_from([*LANGUAGES, "de_AT", ""]),
)
def test_anything_typed_anywhere_is_completed_around_the_cursor(
    text: str, cursor: int, language: str
) -> None:
    completion = completion_at(text, cursor, language, TOPICS, NAMES)
    inside = max(0, min(cursor, len(text)))
    assert 0 <= completion.start <= inside <= completion.end <= len(text)
    assert {choice.hint for choice in completion.choices} <= set(HINTS)
    for choice in completion.choices:
        assert choice.insert
        parse(text[: completion.start] + choice.insert + text[completion.end :])


def test_nothing_typed_raises_or_hangs() -> None:
    for typed in naughty():
        for cursor in (0, 1, len(typed) // 2, len(typed)):
            completion = completion_at(typed, cursor, "es", TOPICS, NAMES)
            assert 0 <= completion.start <= completion.end <= len(typed)
