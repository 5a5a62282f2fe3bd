"""Bytes as text, by the evidence of the bytes."""

import pytest

from coopdesk.foreign.decoding import decoded

WORDS = "Inspección del señor Núñez, à Genève"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
def test_unicode_is_known_by_its_marks_and_its_form(encoding: str) -> None:
    assert decoded(WORDS.encode(encoding))[0].lstrip("\ufeff") == WORDS


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "mac_roman"])
def test_of_encodings_of_one_byte_a_letter_the_likeliest_is_taken(encoding: str) -> None:
    assert decoded(WORDS.encode(encoding)) == (WORDS, encoding)


def test_what_is_declared_counts_only_where_the_bytes_allow_it() -> None:
    assert decoded(WORDS.encode(), "windows-1251") == (WORDS, "utf-8")
    assert decoded("Женева".encode("cp1251"), "Windows-1251") == ("Женева", "cp1251")
    assert decoded(WORDS.encode("cp1252"), "utf-8") == (WORDS, "cp1252")


@pytest.mark.parametrize("declared", ["", "nobody-knows", "ascii", "iso-8859-1", "\0", "base64"])
def test_what_declares_nothing_does_no_harm(declared: str) -> None:
    assert decoded("“señor”".encode("cp1252"), declared) == ("“señor”", "cp1252")


def test_a_letter_cut_off_at_the_end_is_still_unicode() -> None:
    assert decoded("señor Nú".encode()[:-1])[1] == "utf-8"
