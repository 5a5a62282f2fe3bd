"""The layout of PDFs: pieces of a page become paragraphs and rows."""

from coopdesk.capture.reader.pdf_layout import lines_of_page
from coopdesk.capture.reader.pdf_pieces import Box, Piece


def test_a_cell_goes_on_though_its_letters_are_low() -> None:
    pieces = [
        Piece("Training", Box(90, 100, 137, 111)),
        Piece("Course", Box(234, 100, 322, 111)),
        Piece("Held in March", Box(379, 100, 490, 108)),
        Piece("2024", Box(379, 115, 406, 123)),
        Piece("Research", Box(90, 140, 137, 151)),
        Piece("Study", Box(234, 140, 322, 151)),
        Piece("May 2024", Box(379, 140, 490, 151)),
    ]
    rows = [line.split("\t") for line in lines_of_page(pieces) if line]
    assert rows == [["Training", "Course", "Held in March 2024"], ["Research", "Study", "May 2024"]]
