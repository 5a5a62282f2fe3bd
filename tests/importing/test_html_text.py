"""Cells of HTML become the text a reader sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.importing.html_text import has_tags, text_of_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<ul><li>one<li>two</ul>", "• one\n• two"),
        ("<p>A &amp; B</p><p>C</p>", "A & B\n\nC"),
        ("one<br>two<BR/>three", "one\ntwo\nthree"),
        ('<span style="x" title="Titel">Title</span>&nbsp;more', "Title more"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc"),
        ("<style>p {color: red}</style>Seen<script>alert(1)</script>", "Seen"),
        ("<p>never closed <b>bold", "never closed bold"),
        ("a &lt;br&gt; b", "a\nb"),
        ("<Partners: UN<br>", "<Partners: UN\n"),
        ("a<hr>b<div>c</div>d", "a\nb\nc\nd"),
        ("<th>a</th><th>b</th>", "a b"),
        ("to <st1:country-region w:st='on'>Peru</st1:country-region><o:p></o:p>", "to Peru"),
        ("<head><title>x</title>y</head>seen", "seen"),
        ("</style>seen", "seen"),
        ("<style>a<script>b</script>c</style>seen</style>too", "seentoo"),
        ("<p>a</p><p></p><p></p><p>b</p>", "a\n\nb"),
        ("  a \t b<br>  c  ", "a b\nc"),
    ],
)
def test_tags_become_lines_and_nothing_else_is_lost(html: str, text: str) -> None:
    assert has_tags(html)
    assert text_of_html(html) == text.strip()


@pytest.mark.parametrize(
    "text", ["x < y and z > 2", "AT&T", "R&D; more", "<Children aid for schools>", "a <- b", ""]
)
def test_text_with_angles_and_ampersands_is_no_html(text: str) -> None:
    assert not has_tags(text)


@given(st.lists(st.sampled_from(["<b>", "</p>", "<li>", "<br>", "word", "&amp;", "<", ">", "é "])))
def test_words_between_tags_stay(parts: list[str]) -> None:
    text = text_of_html("".join(parts))
    assert text.count("word") == parts.count("word")
