"""Two texts compared word by word, and shown so that nothing in them is read as markup."""

from hypothesis import given
from hypothesis import strategies as st

from coopdesk.ui.widgets.compared_texts import compared, words_html


@given(st.text(max_size=60), st.text(max_size=60))
def test_both_sides_keep_every_letter(before: str, after: str) -> None:
    old, new = compared(before, after)
    kept = "".join(text for text, _ in old)
    assert kept == before
    assert "".join(text for text, _ in new) == after


def test_only_the_words_that_differ_are_marked() -> None:
    old, new = compared("20 inspectors of Lima", "22 inspectors of Lima")
    assert [text for text, own in old if own] == ["20"]
    assert [text for text, own in new if own] == ["22"]


def test_what_only_one_side_says_is_decorated_and_nothing_is_markup() -> None:
    html = words_html((("<b>20</b>\n    ", True), ("inspectors", False)), "#006b4d", "underline")
    assert html == (
        '<span style="color:#006b4d; text-decoration:underline">'
        "&lt;b&gt;20&lt;/b&gt;<br>&nbsp;&nbsp;&nbsp;&nbsp;</span>inspectors"
    )
