import pytest

from coopdesk.ui.widgets.clipboard import clipboard_table


def test_cells_go_out_as_tabs_and_as_a_table() -> None:
    mime = clipboard_table(["Title", "From"], [["Visit", "AR"]])
    assert mime.text() == "Title\tFrom\r\nVisit\tAR\r\n"
    assert "<tr><th>Title</th><th>From</th></tr><tr><td>Visit</td><td>AR</td></tr>" in mime.html()


def test_tabs_and_line_breaks_stay_inside_their_cell() -> None:
    assert clipboard_table([], [["a\tb", 'c\n"d"']]).text() == '"a\tb"\t"c\n""d"""\r\n'


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+cmd", "-x"])
def test_a_cell_that_a_spreadsheet_would_calculate_is_text(text: str) -> None:
    assert clipboard_table([], [[text]]).text() == f"'{text}\r\n"


def test_a_negative_number_stays_a_number() -> None:
    assert clipboard_table([], [["-1 200.50"]]).text() == "-1 200.50\r\n"


def test_markup_in_a_cell_is_shown_not_obeyed() -> None:
    html = clipboard_table([], [["<script>alert(1)</script>"]]).html()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
