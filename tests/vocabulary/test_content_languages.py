import pytest

from coopdesk.domain.folding import fold
from coopdesk.vocabulary.content_languages import all_languages, find_language, language_name
from coopdesk.vocabulary.labels import LANGUAGES


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("es", "es"),
        ("EN", "en"),
        ("pt-BR", "pt"),
        ("es_419", "es"),
        ("spa", "es"),
        ("Spanish", "es"),
        ("ESPAÑOL", "es"),
        ("espanhol", "es"),
        ("castellano", "es"),
        ("Français", "fr"),
        ("Deutsch", "de"),
        ("中文", "zh"),
        ("Farsi", "fa"),
        ("Klingon", None),
        ("qq", None),
        ("", None),
    ],
)
def test_a_language_is_found_by_its_code_or_name(text: str, code: str | None) -> None:
    assert find_language(text) == code


def test_names_are_in_the_language_of_the_reader() -> None:
    assert [language_name("es", language) for language in LANGUAGES] == [
        *("Spanish", "Español", "Espagnol", "Espanhol")
    ]
    assert language_name("qq", "en") == "qq"


def test_the_four_languages_come_first_and_the_others_by_folded_name() -> None:
    languages = all_languages("fr")
    assert tuple(known.code for known in languages[:4]) == LANGUAGES
    names = [fold(known.name) for known in languages[4:]]
    assert names == sorted(names)
    assert len({known.code for known in languages}) == len(languages) > 55


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_leads_back_to_its_language(language: str) -> None:
    for known in all_languages(language):
        assert find_language(known.name) == known.code
