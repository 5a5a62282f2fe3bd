import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.folding import words
from coopdesk.vocabulary.spellings import (
    one_spelling,
    phrase_spellings,
    spelled_as_one,
    spellings,
)


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("labour", "labor"),
        ("labourers", "laborers"),
        ("behaviour", "behavior"),
        ("programme", "program"),
        ("programmes", "programs"),
        ("centres", "centers"),
        ("organisation", "organization"),
        ("organising", "organizing"),
        ("formalisation", "formalization"),
        ("analyse", "analyze"),
        ("defence", "defense"),
        ("licensing", "licencing"),
        ("travelled", "traveled"),
        ("cancelled", "canceled"),
        ("counsellor", "counselor"),
        ("enrolment", "enrollment"),
        ("catalogue", "catalog"),
        ("judgement", "judgment"),
        ("paediatrics", "pediatrics"),
        ("chilli", "chili"),
        ("inspecao", "inspeccao"),
        ("projetos", "projectos"),
        ("septiembre", "setiembre"),
        ("psicosocial", "sicosocial"),
    ],
)
def test_two_spellings_of_a_word_stand_for_each_other(british: str, american: str) -> None:
    assert one_spelling(british) == one_spelling(american)
    both = {*spellings(british), *spellings(american)}
    assert {british, american} <= both or american.startswith(british)


@pytest.mark.parametrize(
    ("begun", "other"),
    [
        ("labou", "labor"),
        ("laboure", "labore"),
        ("programm", "program"),
        ("centr", "center"),
        ("organiz", "organis"),
        ("organis", "organiz"),
        ("organizat", "organisat"),
        ("catalogu", "catalog"),
        ("travelli", "traveli"),
        ("coop", "co op"),
        ("cooperat", "co operat"),
        ("onlin", "on lin"),
    ],
)
def test_a_word_still_typed_is_looked_for_in_its_other_spelling(begun: str, other: str) -> None:
    assert other in spellings(begun)


@pytest.mark.parametrize(
    "word",
    [
        *("laboral", "laboratory", "laborar", "programa", "organizacion", "central", "licencia"),
        *(
            "compromise",
            "enterprise",
            "analysis",
            "crisis",
            "francais",
            "paris",
            "exercise",
            "visit",
        ),
        *("lab", "coo", "trabajo", "project", ""),
    ],
)
def test_a_word_that_only_looks_alike_has_no_other_spelling(word: str) -> None:
    assert spellings(word) == (word,)


def test_the_word_as_typed_comes_first_and_no_spelling_that_begins_with_it() -> None:
    assert spellings("labor") == ("labor", "labour")
    assert spellings("program") == ("program",)


@pytest.mark.parametrize(
    ("typed", "one"),
    [
        ("labor organizations", "labour organisations"),
        ("international co operation", "international cooperation"),
        ("e mail", "email"),
        ("co mail", "co mail"),
    ],
)
def test_words_in_a_row_have_one_spelling(typed: str, one: str) -> None:
    assert " ".join(spelled_as_one(typed.split())) == one


def test_a_phrase_is_spelled_in_all_ways_as_typed_first() -> None:
    assert phrase_spellings(["labor", "market"]) == ("labor market", "labour market")
    assert set(phrase_spellings(["trade", "cooperation"])) == {
        "trade cooperation",
        "trade co operation",
    }
    assert len(phrase_spellings(["labor", "organizations"] * 5, most=8)) == 8
    assert phrase_spellings([]) == ("",)


@given(st.text(max_size=30))
def test_any_word_has_a_spelling_that_stays_as_it_is(text: str) -> None:
    for word in words(text):
        assert spellings(word)[0] == word
        assert one_spelling(one_spelling(word)) == one_spelling(word)
