"""Web pages as lines."""

import pytest

from coopdesk.capture.reader.html import LARGEST, html_page
from coopdesk.foreign.refused import Refused


def lines(html: str, encoding: str = "utf-8") -> list[str]:
    [chunk] = html_page(html.encode(encoding)).chunks
    return chunk.lines


def test_headings_and_paragraphs_stand_apart() -> None:
    html = "<h1>Visit\n to Lima</h1><p>Four <b>inspect</b>ors came.<p>They  left."
    assert lines(html) == ["Visit to Lima", "", "Four inspectors came.", "", "They left."]


def test_points_of_a_list_stand_on_lines_of_their_own_with_their_bullets() -> None:
    html = "Agreed:<ul><li>a list<ul><li>of two</ul><li>a date</ul>Then lunch."
    assert lines(html) == ["Agreed:", "", "• a list", "• of two", "• a date", "", "Then lunch."]


@pytest.mark.parametrize(
    ("about", "marks"),
    [("", "1. 2."), (" start=9", "9. 10."), (" type=a", "a. b."), (" type=I", "I. II.")],
)
def test_a_numbered_list_keeps_its_numbers(about: str, marks: str) -> None:
    found = lines(f"<ol{about}><li>one<li><p>two</p></ol>")
    assert [line.split()[0] for line in found if line] == marks.split()


def test_the_cells_of_a_row_are_apart_by_tabs() -> None:
    html = "<table><tr><th>Kind<th>What<th>When<tr><td>Training<td><td>May\n<i>2024</i></table>"
    assert lines(html) == ["Kind\tWhat\tWhen", "Training\t\tMay 2024"]


def test_points_within_a_cell_stay_in_its_row_behind_bullets() -> None:
    html = "<table><tr><td>Plan<td><ul><li>Drafted in May<li>Agreed<br>in June</ul></table>"
    assert lines(html) == ["Plan\t• Drafted in May • Agreed in June"]


def test_a_cell_that_reaches_down_or_right_is_empty_there() -> None:
    html = (
        "<table><tr><td rowspan=2>Training<td>A<td>1<tr><td>B<td>2"
        "<tr><td colspan=2>All<td>3</table>"
    )
    assert lines(html) == ["Training\tA\t1", "\tB\t2", "All\t\t3"]


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td><h2>Left</h2>words<td>Right</table>",
        "<table role=presentation><tr><td>Left<p>words<td>Right</table>",
        "<table><tr><td>Left<br>words<tr><td>Right</table>",
        "<table><tr><td>Left<table><tr><td>words</table><td>Right</table>",
    ],
)
def test_a_table_that_only_lays_out_the_page_is_read_as_the_page(table: str) -> None:
    assert [line for line in lines(table) if line] == ["Left", "words", "Right"]


def test_a_term_and_what_it_means_stand_beside_each_other() -> None:
    html = "<dl><dt>Budget</dt> <dd>EUR 2 million</dd><dt>Donor<dd>The\nfund</dl>"
    assert lines(html) == ["Budget\tEUR 2 million", "Donor\tThe fund"]


def test_what_nobody_sees_is_left_out() -> None:
    html = (
        "<head><style>p{}</style></head><script>x</script><p hidden>a<p style='display: none'>b"
        "<!-- c --><template>d</template><noscript>e</noscript><p>Seen"
    )
    assert lines(html) == ["Seen"]


def test_spaces_of_every_kind_are_spaces_and_what_has_no_width_is_gone() -> None:
    assert lines("<p>a&nbsp;b&shy;c&#8203;d\u2003e") == ["a bcd e"]


def test_the_title_of_a_page_stands_first_where_it_has_no_main_heading() -> None:
    assert lines("<title>Visit</title><p>Words") == ["Visit", "", "Words"]
    assert lines("<title>Site</title><h1>Visit</h1>") == ["Visit"]


def test_words_that_lead_somewhere_are_told_with_their_line() -> None:
    html = (
        "<p>See<p>the <a href='https://example.org/a'>first\nreport</a> and <a href='#'>the lost "
        "one</a>, not <a href='/b'>this</a> or <a href='#c'>that</a>"
    )
    links = html_page(html.encode()).links
    assert links == [(3, "first report", "https://example.org/a"), (3, "the lost one", "")]


def test_links_within_cells_are_told_with_their_row() -> None:
    html = "<table><tr><td>a<td>b<tr><td>c<td><a href='https://example.org'>d</a></table>"
    assert html_page(html.encode()).links == [(2, "d", "https://example.org")]


def test_the_page_says_where_it_is_from_and_in_which_language() -> None:
    html = "<html lang=pt-BR><link rel=canonical href='https://example.org/v'><p>Olá"
    read = html_page(html.encode())
    assert (read.url, read.language) == ("https://example.org/v", "pt-BR")
    saved = "<!-- saved from url=(0021)https://example.org/s --><p>Words"
    assert html_page(saved.encode()).url == "https://example.org/s"


@pytest.mark.parametrize(
    ("said", "is_in"),
    [("utf-8", "utf-8"), ("iso-8859-1", "utf-8"), ("utf-8", "cp1252"), ("windows-1251", "cp1251")],
)
def test_the_bytes_tell_the_encoding_and_the_page_where_they_do_not(said: str, is_in: str) -> None:
    words = "Совместная работа" if is_in == "cp1251" else "Inspección del señor Núñez"
    assert lines(f"<meta charset={said}><p>{words}", is_in) == [words]


@pytest.mark.parametrize(
    "html",
    [
        "<p>One<b>two<table><tr><td>three</p></b>four",
        "<div><<<>>one two</div three four",
        '<ul>one<ul style="x"> two <p>three</ul></ul></ul>four',
    ],
)
def test_a_broken_page_is_read_as_far_as_it_goes(html: str) -> None:
    found = " ".join(lines(html))
    assert "one" in found.lower()
    assert "two" in found


def test_text_set_as_it_stands_keeps_its_lines() -> None:
    assert lines("<pre>a  b\n\nc</pre>") == ["a b", "c"]


def test_a_page_that_nests_deeper_than_python_may_call_is_read() -> None:
    assert lines("<div>" * 3000 + "deep") == ["deep"]


def test_a_page_of_more_than_any_page_holds_is_refused() -> None:
    with pytest.raises(Refused, match="too_large"):
        html_page(b"a" * (LARGEST + 1))
