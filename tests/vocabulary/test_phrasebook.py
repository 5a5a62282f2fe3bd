import pytest

from coopdesk.domain.folding import words
from coopdesk.vocabulary.phrasebook import Phrasebook

NAMES = [
    ("Labour inspection", "inspection"),
    ("Inspección del trabajo", "inspection"),
    ("inspección", "inspection"),
    ("Forced or compulsory labour", "forced"),
    ("igualdad de oportunidades y de trato", "equality"),
    ("inspection", "too late"),
    ("Inspection", "later still"),
    ("St. Lucia", "LC"),
    ("U.E.", "EU"),
    ("U.A.E.", "AE"),
]


@pytest.fixture
def book() -> Phrasebook:
    return Phrasebook(NAMES, NAMES[:2])


def tokens(text: str) -> list[tuple[str, ...]]:
    return [tuple(words(each)) for each in text.split()]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("LABOR INSPECTION", "inspection"),
        ("inspección de trabajo", "inspection"),
        ("inspección el trabajo", "inspection"),
        ("forced compulsory labor", "forced"),
        ("igualdad de oportunidades y trato", "equality"),
        ("inspection", "too late"),
        ("saint lucia", "LC"),
        ("u.e.", "EU"),
        ("u a e", "AE"),
        ("inspección trabajo de", None),
        ("trabajo", None),
        ("", None),
    ],
)
def test_a_name_is_known_in_any_spelling_and_with_any_small_words_inside(
    book: Phrasebook, typed: str, code: str | None
) -> None:
    assert book.named(words(typed)) == code


def test_the_longest_name_is_found_where_it_begins(book: Phrasebook) -> None:
    typed = tokens("la inspección del trabajo en México")
    assert [book.longest(typed, at) for at in range(len(typed))] == [
        None,
        (4, "inspection"),
        *([None] * 4),
    ]


def test_a_begun_name_leads_to_its_code_but_a_whole_one_does_not(book: Phrasebook) -> None:
    assert book.begun(tokens("labor insp")) == ("inspection",)
    assert book.begun(tokens("inspección del tra")) == ("inspection",)
    assert book.begun(tokens("labour inspection")) == ()
    assert book.begun([]) == ()


def test_a_word_of_a_label_leads_to_its_code_but_not_one_of_another_name(book: Phrasebook) -> None:
    assert book.with_word("trab") == book.with_word("labor") == ("inspection",)
    assert book.with_word("compulsory") == book.with_word("del") == ()


def test_a_name_is_written_out_where_the_words_leave_something_out(book: Phrasebook) -> None:
    assert book.as_written(["forced", "compulsory", "labour"]) == "Forced or compulsory labour"
    assert book.as_written(["labour", "inspection"]) is None
    assert book.as_written(["nothing"]) is None
