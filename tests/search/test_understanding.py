from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopdesk.domain.queries import AllOf, AnyOf, Exactly, Field, Not, Phrase, Word
from coopdesk.search.senses import (
    Coded,
    Except,
    Literally,
    Measured,
    Places,
    Sense,
    TextIn,
    Together,
    Topics,
    Words,
)
from coopdesk.search.syntax import parse, show
from coopdesk.search.understanding import understand, understand_clause
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex, shipped_topics
from tests.search.naughty import naughty

TODAY = date(2026, 11, 22)
TOPICS = TopicIndex(shipped_topics())


def brief(sense: Sense) -> str:
    """Say a sense in short: the code of a topic or place, the words, what is asked of a field."""
    match sense:
        case Topics() | Places():
            return sense.code
        case Words(spellings):
            return spellings[0] + ("…" if sense.is_prefix else "")
        case Literally(text):
            return f"={text}"
        case Except(inner):
            return f"-{brief(inner)}"
        case Together(senses):
            return f"({(' | ' if sense.is_any else ' ').join(map(brief, senses))})"
        case _:
            return brief_field(sense)


def brief_field(sense: Coded | TextIn | Measured) -> str:
    match sense:
        case Coded(field, codes):
            return f"{field}:{','.join(codes)}"
        case TextIn(field, text):
            return f"{field}~{text}"
        case Measured(field, low, high):
            return f"{field}:{low or ''}..{high or ''}"


def understood(text: str) -> list[str]:
    return [brief(part.sense) for part in understand(text, TOPICS, TODAY)]


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("labour inspection mexico 2019", ["labour-inspection", "MX", "2019…"]),
        ("inspección del trabajo en México", ["labour-inspection", "MX"]),
        ("inspection du travail au Mexique", ["labour-inspection", "MX"]),
        ("inspeção do trabalho no México", ["labour-inspection", "MX"]),
        ('"labor inspection"', ["labour-inspection"]),
        ('"viet nam"', ["VN"]),
        ('"social dialogue round"', ["social dialogue round"]),
        ('exactly:"labour inspection"', ["=labour inspection"]),
        ("forced or compulsory labour", ["forced-labour"]),
        ("trabajo forzoso u obligatorio", ["forced-labour"]),
        ("travail forcé ou obligatoire", ["forced-labour"]),
        ("mexico trabajo forzoso u obligatorio", ["MX", "forced-labour"]),
        ("mexico travail forcé ou obligatoire 2019", ["MX", "forced-labour", "2019…"]),
        ("chile or mexico forced or compulsory labour", ["(CL | (MX forced-labour))"]),
        ("2019 (mexico trabajo forzoso u obligatorio)", ["2019…", "(MX forced-labour)"]),
        ("mexico o canadá", ["(MX | CA)"]),
        ("sobre o trabalho infantil", ["child-labour"]),
        ("proteção contra o desemprego", ["unemployment-insurance"]),
        ("labour or inspection", ["(labour… | labour-inspection)"]),
        ("mexico kind:", ["MX"]),
        ("chili", ["chili…"]),
        ("mexico (forced or compulsory labour)", ["MX", "forced-labour"]),
        ("chile or peru", ["(CL | PE)"]),
        ("labour inspection and labour law", ["labour-inspection", "labour-law"]),
        ("trabajo infantil, trabajo forzoso", ["child-labour", "forced-labour"]),
        ("labour labour", ["labour…", "labour…"]),
        ("labour inspection or child labour", ["(labour-inspection | child-labour)"]),
        ("taller (child labour or wages)", ["taller…", "(child-labour | wages)"]),
        ("mexico -chile", ["MX", "-CL"]),
        ("forced lab year:2019 -chile", ["forced…", "lab…", "year:2019", "-CL"]),
        ("-(child labour)", ["-child-labour"]),
        ("-(trabajo chile)", ["-(trabajo… CL)"]),
        ("visit of the experts", ["visit…", "experts…"]),
        ("de la", ["de…", "la…"]),
        ("the", ["the…"]),
        ("mexico 😀 …", ["MX"]),
        ("😀", []),
        ("", []),
        ("solicita:México brinda:Chile", ["requesting:MX", "providing:CL"]),
        ("país:Perú tema:salarios", ["place:PE", "topic:wages,minimum-wage"]),
        ("année:2019 statut:réalisé", ["year:2019", "status:completed"]),
        ("-status:cancelled", ["-status:cancelled"]),
        ("year:2018..2022", ["year:2018..2022"]),
        ("desde:2019 hasta:2021", ["from:2019-01-01..", "to:..2021-12-31"]),
        ("updated:<30d", ["updated:2026-10-23.."]),
        ("budget:>=1M", ["budget:1000000.."]),
        ("has:learnings missing:dates", ["has:learnings", "-has:dates"]),
        ("donor:canada organisation:oit", ["donor:CA", "organisation~oit"]),
    ],
)
def test_a_search_is_understood_in_four_languages(text: str, means: list[str]) -> None:
    assert understood(text) == means


def every_name() -> list[tuple[str, str]]:
    return [
        (text, entry.code)
        for entry in shipped_topics()
        for text in (
            *entry.labels.values(),
            *(synonym for synonyms in entry.synonyms.values() for synonym in synonyms),
        )
    ]


def test_every_label_and_synonym_alone_is_its_topic_and_finds_the_same() -> None:
    senses: dict[str, set[tuple[str, ...]]] = {}
    for text, code in every_name():
        for typed in (text, text.upper(), f'"{text}"'):
            (part,) = understand(typed, TOPICS, TODAY)
            assert isinstance(part.sense, Topics), typed
            assert part.sense.code == code, typed
            senses.setdefault(code, set()).add((*part.sense.narrower, *part.sense.names))
    assert all(len(same) == 1 for same in senses.values())


def test_the_clauses_of_the_parts_are_read_the_same_way_again() -> None:
    for text in (
        "inspección laboral en México",
        "forced or compulsory labour",
        "mexico trabajo forzoso u obligatorio 2019",
        "chile or mexico forced or compulsory labour",
        "de",
        "-a (b or c)",
    ):
        parts = understand(text, TOPICS, TODAY)
        again = understand(show(AllOf(tuple(part.clause for part in parts))), TOPICS, TODAY)
        assert again == parts


@pytest.mark.parametrize(
    ("text", "literals"),
    [
        ("inspección laboral", [Exactly("inspección laboral")]),
        ('"child labour"', [Exactly("child labour")]),
        ("travail forcé ou obligatoire", [Exactly("travail forcé ou obligatoire")]),
        ("México", [Exactly("México")]),
        ("inspec", [Exactly("inspec")]),
        ("expertos", [None]),
        ("-peru", [Not(Exactly("peru"))]),
        ("chile or visit", [AnyOf((Exactly("chile"), Word("visit")))]),
        ("visit or experts", [None]),
        ("country:peru", [None]),
        ('exactly:"wages"', [None]),
    ],
)
def test_the_thesaurus_is_switched_off_by_searching_just_what_was_typed(
    text: str, literals: list[object]
) -> None:
    parts = understand(text, TOPICS, TODAY)
    assert [part.literal for part in parts] == literals
    for part in parts:
        if part.literal:
            for off in understand_clause(part.literal, TOPICS, TODAY):
                assert off.literal is None


def test_a_doubtful_field_is_told_wherever_it_stands() -> None:
    assert [part.is_doubtful for part in understand("year:soon year:2019", TOPICS)] == [True, False]
    assert understand("-year:soon", TOPICS)[0].is_doubtful
    assert understand("year:soon or wages", TOPICS)[0].is_doubtful


def test_clauses_of_any_shape_are_understood() -> None:
    nested = AllOf((AnyOf((AllOf((Word("child"), Word("labour"))), Phrase("…"))), Not(Phrase("…"))))
    assert [brief(part.sense) for part in understand_clause(nested, TOPICS)] == ["child-labour"]
    assert understand_clause(AllOf(()), TOPICS) == ()
    (part,) = understand_clause(AllOf((AllOf((Word("a"), Field("year", ("2019",)))),)), TOPICS)
    assert brief(part.sense) == "year:2019"


def test_the_officers_own_topics_are_understood_and_labels_may_be_missing() -> None:
    entry = TopicEntry("fish", None, {"es": "Pesca artesanal"}, {"en": ["small-scale fishing"]}, {})
    own = TopicIndex([entry, TopicEntry("bare", "fish", {}, {}, {})])
    for text in ("pesca artesanal", "small scale fishing", "Small-Scale Fishing"):
        (part,) = understand(text, own)
        assert isinstance(part.sense, Topics)
        assert (part.sense.code, part.sense.narrower) == ("fish", ("bare",))
    assert understand("labour inspection", own)[0].sense == Words(("labour", "labor"))
    assert understand("labour", TopicIndex([]))[0].sense == Words(("labour", "labor"))


def test_nothing_typed_fails() -> None:
    for text in naughty():
        for part in understand(text, TOPICS, TODAY):
            assert parse(show(part.clause)) == part.clause


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_understood(text: str) -> None:
    understand(text, TOPICS, TODAY)


PIECES = """
    labour inspection child mexico viet nam or and -( ( ) " de year: country:mx budget:>1M < ..
    exactly: topic:lab trabajo infantil y U.S. co-operation due:<30d | NOT 2019
"""


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES.split()), max_size=14))
def test_any_search_put_together_is_understood_without_losing_what_was_typed(
    pieces: list[str],
) -> None:
    for part in understand(" ".join(pieces), TOPICS, TODAY):
        assert parse(show(part.clause)) == part.clause


def test_a_name_that_is_begun_is_still_begun_where_fields_follow() -> None:
    alone = [part.sense for part in understand("inspección lab", TOPICS, TODAY)]
    narrowed = [part.sense for part in understand("inspección lab -year:2019", TOPICS, TODAY)]
    assert narrowed[:2] == alone
    assert isinstance(alone[1], Words)
    assert "labour-inspection" in alone[1].topics


def test_a_value_with_an_equals_sign_is_just_that_code() -> None:
    (part,) = understand('topic:"=her-own"', TOPICS, TODAY)
    assert part.sense == Coded("topic", ("her-own",))
    (part,) = understand('organización:"=Ministerio de Trabajo",ilo', TOPICS, TODAY)
    assert brief(part.sense) == "(organisation:Ministerio de Trabajo | organisation~ilo)"
