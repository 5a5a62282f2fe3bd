import pytest

from coopdesk.vocabulary.labels import capitalised, distinct, key, label_language, rank


@pytest.mark.parametrize(
    ("locale", "language"),
    [("es_MX", "es"), ("pt-BR", "pt"), ("EN", "en"), ("de", "en"), ("", "en")],
)
def test_a_readers_locale_gives_one_of_the_four_languages(locale: str, language: str) -> None:
    assert label_language(locale) == language


def test_two_ways_of_writing_a_label_have_one_key() -> None:
    assert key("Viet-Nam") == key("VIÊT  NAM") == "viet nam"


def test_the_label_itself_ranks_before_other_names_and_its_start_before_its_middle() -> None:
    ranks = [
        rank("mer", ("mer rouge",)),
        rank("mer", ("la mer",)),
        rank("mer", ("sea", "mer")),
        rank("mer", ("sea", "la mer")),
    ]
    assert ranks == sorted(ranks, key=lambda found: found or (9, 9))
    assert len(set(ranks)) == 4
    assert rank("er", ("mer", "sea")) is None


def test_of_two_texts_that_say_the_same_the_first_stays() -> None:
    assert distinct(["Perú", "Chile", "PERU"]) == ("Perú", "Chile")


def test_a_name_stands_alone_with_a_capital() -> None:
    assert [capitalised(name) for name in ("español", "USA", "")] == ["Español", "USA", ""]
