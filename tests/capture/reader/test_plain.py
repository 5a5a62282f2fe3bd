"""Plain text as lines."""

import pytest

from coopdesk.capture.reader.plain import lines_of, text_page, tidied


def lines(content: bytes) -> list[str]:
    [chunk] = text_page(content).chunks
    return chunk.lines


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\f", "\u2028"])
def test_lines_end_however_they_end(end: str) -> None:
    assert lines(f"One{end}two".encode()) == ["One", "two"]


def test_empty_lines_and_leading_spaces_stay() -> None:
    assert lines(b"\n  One  \n\n\ttwo\n") == ["", "  One", "", "\ttwo"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_the_encoding_is_found_from_the_bytes(encoding: str) -> None:
    words = "Capacitación de señores y niñas"
    assert lines(words.encode(encoding)) == [words]


def test_an_unlikely_encoding_is_told() -> None:
    read = text_page("Inspección, capacitación y prevención".encode("cp850"))
    assert read.oddities == [("encoding_guessed", "DOS 850")]
    [chunk] = read.chunks
    assert chunk.lines == ["Inspección, capacitación y prevención"]


def test_letters_that_are_lost_are_counted() -> None:
    assert text_page("Inspecci\N{REPLACEMENT CHARACTER}n".encode()).oddities == [
        ("letters_lost", "1")
    ]


def test_letters_saved_in_a_wrong_encoding_are_put_right_and_told() -> None:
    assert lines_of("InspecciÃ³n\nfin") == (["Inspección", "fin"], [("letters_repaired", "1")])


def test_signs_that_look_alike_are_one() -> None:
    assert tidied("a\u00a0b\u2009c") == "a b c"
    assert tidied("\uf0b7 point, e\u0301, \ufb01n\u00adal\u200b") == "• point, é, final"
    assert tidied("a\tb") == "a\tb"


def test_what_no_catalogue_can_keep_is_gone() -> None:
    assert tidied("a\0b\ud800c\x1bd") == "abcd"
