"""Texts of cells become what they were meant to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.importing.cleaning import cleaned


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("line_x000D_\nnext_x000D_end", "line\nnext\nend"),
        ("a_x0009_b_x0001_", "a\tb"),
        ("_x0041_ is somebody's text", "_x0041_ is somebody's text"),
        ("<b>Fl\x81chtlinge</b>", "Flüchtlinge"),
        ("a_x001F_b_x0020_c_x000A_d", "ab_x0020_c\nd"),
        ("a_x000D_\n_x000D_b_x000D_", "a\n\nb\n"),
        ("n/a", ""),
        ("<br>", ""),
        ("<p>-</p>", ""),
        ("As it is", "As it is"),
    ],
)
def test_a_text_becomes_what_it_was_meant_to_be(text: str, meant: str) -> None:
    assert cleaned(text) == meant


@given(st.text())
def test_what_is_clean_stays_clean(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once) in {once, cleaned(once)}
    if text.isascii() and not set("<&_") & set(text):
        assert once in {text, ""}
