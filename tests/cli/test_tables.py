"""Tables and pages for people."""

from dataclasses import replace
from datetime import UTC, date, datetime

from coopdesk.cli.tables import aligned, record_page, record_table
from coopdesk.domain.periods import point
from coopdesk.domain.records import Party, Record, RecordRow

ROW = RecordRow(
    id=7,
    uid="u",
    kind="exchange",
    title="Training labour inspectors",
    reference="",
    period=point(date(2019, 9, 23)),
    status="",
    requesting=("MX",),
    providing=("AR",),
    others=(),
    topics=(),
    country_held="",
    modality="",
    framework="",
    learnings=0,
    next_steps=0,
    updated_at=datetime(2024, 1, 1, tzinfo=UTC),
    updated_by="",
    deleted_at=None,
)


def test_columns_stand_beneath_each_other() -> None:
    lines = aligned([("id", "title", "who"), ("1", "Short", "a"), ("12", "Ação", "b")])
    assert lines == ["id  title  who", "1   Short  a", "12  Ação   b"]


def test_wide_letters_take_two_columns() -> None:
    assert aligned([("労働", "x"), ("ab", "y")]) == ["労働  x", "ab    y"]


def test_titles_are_cut_to_the_terminal_and_not_for_a_file() -> None:
    long = replace(ROW, title="Training " * 30)
    narrow = record_table([long], "en", 90)
    assert all(len(line) <= 90 for line in narrow)
    assert "…" in narrow[1]
    assert narrow[1].endswith("Argentina → Mexico")
    assert long.title.strip() in record_table([long], "en", None)[1]


def test_a_side_of_an_exchange_that_is_not_known_is_asked_for() -> None:
    assert record_table([replace(ROW, providing=())], "en", None)[1].endswith("? → Mexico")


def test_records_without_sides_show_who_takes_part() -> None:
    row = replace(ROW, requesting=(), providing=(), others=("US", "CA"))
    assert record_table([row], "fr", None)[1].endswith("États-Unis, Canada")


def test_a_page_marks_what_is_only_suggested() -> None:
    record = Record(title="Visit", parties=(Party("MX", role="requesting", confirmed=False),))
    assert "(suggested): Mexico" in "\n".join(record_page(record, "en", {}))


def test_a_page_has_no_heading_without_lines() -> None:
    assert "Learnings" not in record_page(Record(title="Visit"), "en", {})
