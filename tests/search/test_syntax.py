"""Typed text becomes words and phrases; whatever is typed means something."""

import pytest

from coopdesk.search.syntax import LONGEST, MOST, phrases
from tests.search.naughty import naughty


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ()),
        ("  !? ", ()),
        ("Inspección laboral", (("inspeccion",), ("laboral",))),
        ('"child labour"', (("child", "labour"),)),
        ('training "child labour" Mexico', (("training",), ("child", "labour"), ("mexico",))),
        ("“child labour” «travail forcé»", (("child", "labour"), ("travail", "force"))),
        ('"child labour', (("child",), ("labour",))),
        ('"child labour" "open', (("child", "labour"), ("open",))),
        ('""', ()),
        ("child AND labour", (("child",), ("and",), ("labour",))),
        ("title:labour*", (("title",), ("labour",))),
        ("labour labour LABOUR", (("labour",),)),
        ("IL-35872-20-75-K-", (("il",), ("35872",), ("20",), ("75",), ("k",))),
    ],
)
def test_words_and_quotes_mean_what_they_look_like(
    typed: str, meant: tuple[tuple[str, ...], ...]
) -> None:
    assert phrases(typed) == meant


def test_nothing_but_folded_letters_and_digits_comes_out() -> None:
    for typed in naughty():
        found = phrases(typed)
        assert len(found) <= MOST
        assert all(len(phrase) <= MOST for phrase in found)
        assert all(word.isalnum() and word for phrase in found for word in phrase)


def test_of_a_pasted_page_the_beginning_is_looked_for() -> None:
    page = " ".join(f"word{n}" for n in range(10_000))
    assert len(page) > LONGEST
    assert phrases(page)[:2] == (("word0",), ("word1",))
    [quoted] = phrases(f'"{page[: LONGEST // 2]}"')
    assert quoted == tuple(f"word{n}" for n in range(MOST))


def test_there_are_enough_naughty_texts() -> None:
    assert len(naughty()) >= 500
