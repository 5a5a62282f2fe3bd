"""Lines of a printed page put together."""

from coopdesk.capture.reader.unwrapping import unwrapped

LONG = "The inspectors of the two ministries met to compare how they count"


def test_a_sentence_that_the_margin_parted_is_one_line() -> None:
    assert unwrapped([LONG, "and report what they find."]) == [f"{LONG} and report what they find."]


def test_a_word_that_the_margin_parted_is_one_word() -> None:
    assert unwrapped([f"{LONG} acci-", "dents at work."]) == [f"{LONG} accidents at work."]


def test_a_short_line_ends_what_it_says() -> None:
    assert unwrapped(["Objectives", LONG, "and report."])[0] == "Objectives"


def test_a_full_stop_ends_a_line_at_the_margin() -> None:
    assert unwrapped([f"{LONG}.", "Then they left."]) == [f"{LONG}.", "Then they left."]


def test_nothing_goes_on_with_a_point_a_number_a_label_or_a_row() -> None:
    for line in ("• point", "- point", "2. Two", "1.2.3 Output", "(a) one", "Budget: 2", "a\tb"):
        assert unwrapped([LONG, line]) == [LONG, line]


def test_an_empty_line_parts() -> None:
    assert unwrapped([LONG, "", "and"]) == [LONG, "", "and"]
