from datetime import date

import pytest

from coopdesk.domain.queries import Between, Compared, Field
from coopdesk.search.field_values import field_sense, value_sense
from coopdesk.search.fields import field_names, part_names
from coopdesk.search.senses import Coded, Except, Measured, Sense, TextIn, Together, Words
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.places import all_places
from coopdesk.vocabulary.terms import codes, term
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

TODAY = date(2026, 11, 22)
TOPICS = TopicIndex(shipped_topics())


@pytest.mark.parametrize(
    ("name", "value", "sense"),
    [
        ("requesting", "México", Coded("requesting", ("MX",))),
        ("providing", "côte d'ivoire", Coded("providing", ("CI",))),
        ("country", "mx", Coded("place", ("MX",))),
        ("country", "arg", Coded("place", ("AR",))),
        ("country", "United States", Coded("place", ("US",))),
        ("country", "reunión", Coded("place", ("RE",))),
        ("country", "Caribe", Coded("place", ("029",))),
        ("country", "argent", Coded("place", ("AR",))),
        ("country", "xyzzy", None),
        ("donor", "Canadá", Coded("donor", ("CA",))),
        ("donor", "Ford Foundation", TextIn("donor", "Ford Foundation")),
        (
            "donor",
            "cana",
            Together((Coded("donor", ("CA",)), TextIn("donor", "cana")), is_any=True),
        ),
        ("organisation", "México", TextIn("organisation", "México")),
        ("owner", "ana", TextIn("owner", "ana")),
        (
            "owner",
            "brasil",
            Together((Coded("owner", ("BR",)), TextIn("owner", "brasil")), is_any=True),
        ),
        ("reference", "MX-2014", TextIn("reference", "MX-2014")),
        ("title", "vision zero", TextIn("title", "vision zero")),
        ("topic", "trabajo infantil", Coded("topic", ("child-labour",))),
        ("topic", "child-labour", Coded("topic", ("child-labour",))),
        ("topic", "erradicación del trabajo infantil", Coded("topic", ("child-labour",))),
        ("topic", "wages", Coded("topic", ("wages", "minimum-wage"))),
        ("topic", "child lab", Coded("topic", ("child-labour",))),
        ("topic", "gardening", None),
        ("status", "completado", Coded("status", ("completed",))),
        ("status", "cancelled", Coded("status", ("cancelled",))),
        ("status", "finished", Coded("status", ("completed", "closed"))),
        ("status", "clôt", Coded("status", ("closed",))),
        ("status", "green", None),
        ("kind", "Projet", Coded("kind", ("project",))),
        ("kind", "exch", Coded("kind", ("exchange",))),
        ("modality", "taller", Coded("modality", ("workshop",))),
        ("modality", "study_visit", Coded("modality", ("study_visit",))),
        ("language", "español", Coded("language", ("es",))),
        ("language", "fr", Coded("language", ("fr",))),
        ("language", "portug", Coded("language", ("pt",))),
        ("language", "klingon", None),
        ("has", "aprendizajes", Coded("has", ("learnings",))),
        ("missing", "dates", Except(Coded("has", ("dates",)))),
        ("has", "wings", None),
        ("year", "2019", Coded("year", ("2019",))),
    ],
)
def test_a_value_is_read_in_four_languages_and_while_it_is_typed(
    name: str, value: str, sense: Sense | None
) -> None:
    assert value_sense(name, value, TOPICS, TODAY) == sense


def test_several_values_of_one_field_are_any_of_them() -> None:
    assert field_sense(Field("country", ("Chile", "pe", "CL")), TOPICS, TODAY) == (
        Coded("place", ("CL", "PE")),
        False,
    )
    sense, _ = field_sense(Field("missing", ("dates", "topics")), TOPICS, TODAY)
    assert sense == Together(
        (Except(Coded("has", ("dates",))), Except(Coded("has", ("topics",)))), is_any=True
    )


def test_what_cannot_be_read_is_searched_as_words_and_told() -> None:
    sense, is_doubtful = field_sense(Field("year", ("soon",)), TOPICS, TODAY)
    assert is_doubtful
    assert sense == Together((Words(("year",)), Words(("soon",))))
    sense, is_doubtful = field_sense(Field("country", ("Chile", "xyzzy")), TOPICS, TODAY)
    assert is_doubtful
    words = Together((Words(("country",)), Words(("xyzzy",))))
    assert sense == Together((Coded("place", ("CL",)), words), is_any=True)


def test_signs_and_ranges_are_measured_and_make_no_sense_for_other_fields() -> None:
    assert field_sense(Compared("year", ">", "2019"), TOPICS, TODAY) == (
        Measured("year", "2020", None),
        False,
    )
    assert field_sense(Between("due", "2019", "2020"), TOPICS, TODAY) == (
        Measured("due", "2019-01-01", "2020-12-31"),
        False,
    )
    assert field_sense(Compared("title", ">", "a"), TOPICS, TODAY)[1]
    assert field_sense(Between("title", "a", "b"), TOPICS, TODAY)[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_topic_and_part_is_read_by_the_name_it_is_shown_under(language: str) -> None:
    for place in all_places(language):
        sense = value_sense("country", place.name, TOPICS, TODAY)
        assert sense == Coded("place", (place.code,))
    for code in TOPICS.codes():
        sense = value_sense("topic", TOPICS.label(code, language), TOPICS, TODAY)
        assert sense == Coded("topic", (code, *TOPICS.narrower(code)))
    for part, name in part_names(language).items():
        assert value_sense("has", name, TOPICS, TODAY) == Coded("has", (part,))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_is_read_by_its_label(language: str) -> None:
    vocabularies = {
        "status": ("exchange_status", "project_status", "framework_status"),
        "kind": ("kind",),
        "modality": ("modality",),
    }
    for field, several in vocabularies.items():
        for vocabulary in several:
            for code in codes(vocabulary):
                sense = value_sense(field, term(vocabulary, code, language), TOPICS, TODAY)
                assert isinstance(sense, Coded)
                assert code in sense.codes


@pytest.mark.parametrize("name", sorted(set(field_names("en")) - {"exactly"}))
def test_no_value_of_any_field_fails(name: str) -> None:
    for value in ("a", "1", "…", "劳动", "x" * 500, "(a, b", "O'Brien", "-", "9" * 400, "½", "²"):
        for clause in (
            Field(name, (value,)),
            Compared(name, "<", value),
            Between(name, value, "2"),
        ):
            assert field_sense(clause, TOPICS, TODAY) is not None, clause
