"""Records of old workbooks, and the numbers and texts in them."""

import math
import struct

import pytest

from coopdesk.importing.reader.biff import (
    CONTINUE,
    Texts,
    error_cell,
    formula_result,
    narrow_text,
    records,
    rk_number,
    whole,
    wide_text,
)


def packed(*found: tuple[int, bytes]) -> bytes:
    return b"".join(struct.pack("<HH", number, len(c)) + c for number, c in found)


def test_a_record_comes_with_what_continues_it() -> None:
    whole = packed((0, b"a"), (5, b"b"), (CONTINUE, b"c"), (CONTINUE, b"d"), (6, b""))
    nothing: list[bytes] = []
    found = [(0, b"a", nothing), (5, b"b", [b"c", b"d"]), (6, b"", nothing)]
    assert list(records(whole)) == found
    assert list(records(whole, 5)) == found[1:]
    assert list(records(packed((CONTINUE, b"x"), (7, b"y")))) == [(7, b"y", [])]


def test_a_stream_may_end_within_a_record() -> None:
    whole = packed((5, b"bcd"), (6, b""))
    assert list(records(whole[:-1])) == [(5, b"bcd", [])]
    assert list(records(whole[:-5])) == [(5, b"bc", [])]
    assert list(records(whole[:3])) == []
    assert list(records(b"")) == []


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        (0x00000006, 1),
        (0xFFFFFFFE, -1),
        (0x7FFFFFFE, 536_870_911),
        (0x80000002, -536_870_912),
        (0x0000025B, 1.5),
        (0x3FF00000, 1),
        (0x40590001, 1),
        (0x3FF80000, 1.5),
        (0xBFF80000, -1.5),
        (0x400921F8, 3.1415863037109375),
    ],
)
def test_a_number_of_32_bits_is_whole_a_fraction_or_in_hundredths(raw: int, number: float) -> None:
    found = rk_number(raw)
    assert found == number
    assert type(found) is type(number)


def test_a_whole_number_is_one_and_what_is_beyond_all_stays() -> None:
    assert [type(whole(number)) for number in (2.0, 2.5)] == [int, float]
    assert math.isinf(whole(math.inf))
    assert math.isnan(whole(math.nan))


def test_an_error_is_known_by_its_code_or_shown_by_it() -> None:
    assert [error_cell(code) for code in (0x07, 0x2A, 0x99)] == ["#DIV/0!", "#N/A", "#153"]


def test_the_result_of_a_formula_is_of_one_of_five_kinds() -> None:
    told = [bytes([kind, 0, value, 0, 0, 0, 0xFF, 0xFF]) for kind, value in ((1, 1), (1, 0))]
    assert [formula_result(raw) for raw in told] == [True, False]
    assert formula_result(b"\x02\0\x07\0\0\0\xff\xff") == "#DIV/0!"
    assert formula_result(b"\x03\0\0\0\0\0\xff\xff") == ""
    assert formula_result(b"\x00\0\0\0\0\0\xff\xff") is None
    assert formula_result(struct.pack("<d", 2.5)) == 2.5


def test_a_text_begins_with_its_length_in_one_byte_or_two() -> None:
    assert narrow_text(b"..\x02\0abc", 2, "ascii") == "ab"
    assert narrow_text(b"..\x02abc", 2, "ascii", long=False) == "ab"
    assert wide_text(b"..\x02\0\0abc", [], 2) == "ab"
    assert wide_text(b"..\x02\0abc", [], 2, long=False) == "ab"
    # nothing where the record ends before
    assert narrow_text(b"..\x02", 2, "ascii") == ""
    assert narrow_text(b"..\x00\0", 2, "ascii") == ""
    assert narrow_text(b"..", 2, "ascii", long=False) == ""
    assert wide_text(b"..", [], 2, long=False) == ""


def letters(text: str, *, wide: bool) -> bytes:
    return text.encode("utf-16-le" if wide else "latin-1")


@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("cut", range(5))
def test_letters_go_on_in_the_next_record_in_either_width(cut: int, wide: bool) -> None:
    begun = struct.pack("<HB", 4, wide) + letters("abcd"[:cut], wide=wide)
    for other in (False, True):
        more = bytes([other]) + letters("abcd"[cut:], wide=other)
        rest = more if cut < 4 else b""
        texts = Texts([begun, rest + struct.pack("<HB", 1, 0) + b"z"])
        assert texts.shared(2) == ["abcd", "z"]


@pytest.mark.parametrize("cut", range(12))
def test_what_formats_a_text_is_skipped_wherever_it_is_cut(cut: int) -> None:
    begun = struct.pack("<HBHI", 2, 0x0C, 2, 3) + b"ab"
    behind = bytes(range(8)) + b"xyz" + struct.pack("<HB", 1, 0) + b"z"
    assert Texts([begun + behind[:cut], behind[cut:]]).shared(2) == ["ab", "z"]


def test_texts_end_where_their_records_do() -> None:
    assert Texts([struct.pack("<HB", 5, 0) + b"ab"]).shared(3) == ["ab"]
    assert Texts([]).shared(1) == []
    whole = struct.pack("<HB", 1, 0) + b"a"
    assert Texts([whole * 3]).shared(2) == ["a", "a"]
    assert Texts([whole, b"", whole]).shared(2) == ["a", "a"]
