"""What people write for nothing is nothing; short words and codes are not."""

import pytest

from coopdesk.importing.blanks import says_nothing


@pytest.mark.parametrize(
    "text",
    [
        *("n/a", "N/A", "n.d.", "s/d", "-", "—", "...", " ", "NO VALUE", " NO VALUE", "none"),
        *("Information not available", "Sin datos", "no aplica", "Néant", "Não se aplica", "null"),
    ],
)
def test_what_says_nothing_is_blank(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["0", "No", "Nada", "x", "unknown", "TBD", "None of the above"])
def test_what_says_something_is_not_blank(text: str) -> None:
    assert not says_nothing(text)


def test_only_texts_are_blank() -> None:
    assert not says_nothing(0)
    assert not says_nothing(False)


def test_what_says_nothing_is_short() -> None:
    assert says_nothing("n/a".ljust(40))
    assert not says_nothing("n/a".ljust(41))
    assert says_nothing("-" * 40)
    assert not says_nothing("-" * 41)
