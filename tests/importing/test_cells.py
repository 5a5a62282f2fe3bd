"""Cells of a row as values of a record; what is not understood is noted and keeps its words."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from coopdesk.exporting.columns import Column
from coopdesk.importing.cells import CUT_OFF, Named, RowCells, plain
from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.sheets import CellError, CellValue, SheetRow
from coopdesk.importing.surroundings import Source, Surroundings
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

at = datetime.fromisoformat
TOPICS = TopicIndex(shipped_topics())
NAMES = ("value", "value_code", "other")
Told = tuple[Code, int, tuple[str, ...]]


def cells(
    *values: CellValue | None, exported: bool = False, texts: dict[int, str] | None = None
) -> RowCells:
    """Return the cells of row 7: value, value_code, other, and the name of a record for ours."""
    found = {n: value for n, value in enumerate(values, 1) if value is not None}
    if exported:
        found[9] = "0b1c"
    columns = {name: n for n, name in enumerate(NAMES, 1)} | {"uid": 9}
    around = Surroundings(TOPICS, texts or {}, source=Source("list.xlsx", "f" * 64))
    return RowCells(SheetRow(7, found), columns, {1: "Said\nhere"}, "Listing", around)


def told(row: RowCells) -> list[Told]:
    assert {(note.sheet, note.row) for note in row.notes} <= {("Listing", 7)}
    return [(note.code, note.column, note.values) for note in row.notes]


def doubted(row: RowCells) -> list[str]:
    return [doubt.text for doubt in row.doubts]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("as it is", "as it is"),
        (3, "3"),
        (Decimal("1.50"), "1.50"),
        (Decimal("1E+3"), "1000"),
        (date(2024, 3, 15), "2024-03-15"),
        (at("2024-03-15 09:05:30"), "2024-03-15 09:05"),
        (CellError("#REF!"), "#REF!"),
    ],
)
def test_a_value_is_text_without_loss(value: CellValue | None, text: str) -> None:
    assert plain(value) == text


def test_a_row_has_columns_and_says_what_is_in_them() -> None:
    row = cells("x", " \xa0 ")
    assert [row.has(name) for name in ("value", "other", "third")] == [True, True, False]
    assert [row.says(name) for name in (*NAMES, "third")] == [True, False, False, False]
    assert cells(None, " \xa0 ", exported=True).says("value_code")
    assert row.heading("value") == (1, "Said\nhere")
    assert row.heading("third") == (0, "third")


def test_a_row_of_ours_is_known_by_its_record_and_kept_to_the_letter() -> None:
    assert (cells("x").is_exported, cells("x", exported=True).is_exported) == (False, True)
    assert cells("two  words\nhere ", exported=True).text("value") == "two  words\nhere "
    other = cells("Caf\xc3\xa9 de Lima")
    assert other.text("value") == "Café de Lima"
    [(name, kept)] = other.sources.items()
    assert (name, kept.text) == ("value.1", "Caf\xc3\xa9 de Lima")
    assert (kept.source, kept.field, kept.line_from) == ("list.xlsx", "value", 7)


@pytest.mark.parametrize(
    ("value", "code"),
    [(CellError("="), Code.NOT_CALCULATED), (CellError("#N/A"), Code.CELL_ERROR)],
)
def test_an_error_is_no_value_and_is_told(value: CellError, code: Code) -> None:
    row = cells(value)
    assert row.raw("value") is None
    assert told(row) == [(code, 1, (value.text,))]
    assert doubted(row) == [f"Said here: {value.text}"]
    assert not row.refused


def test_a_text_that_goes_on_elsewhere_is_joined_or_the_row_refused() -> None:
    begun = "It began.\n[… Texts 4]"
    whole = cells(begun, exported=True, texts={4: " It ended."})
    assert whole.text("value") == "It began. It ended."
    cut = cells(begun, exported=True, texts={5: "Another."})
    assert cut.text("value") == begun
    assert (told(cut), cut.refused) == ([(Code.TEXT_CUT, 1, ())], True)
    alone = cells(begun, exported=True)
    assert (alone.text("value"), alone.notes, alone.refused) == (begun, [], False)


def test_what_no_file_can_keep_is_left_out_and_told_once() -> None:
    row = cells("no\0thing", exported=True)
    assert [row.text("value"), row.text("value")] == ["nothing", "nothing"]
    assert told(row) == [(Code.CHARACTER_LEFT_OUT, 1, ())]


@pytest.mark.parametrize(
    ("value", "number"),
    [(12, 12), ("12", 12), (" 1 200 ", 1200), ("1.200.000", 1_200_000), ("-3", -3), (None, None)],
)
def test_a_whole_number_is_read_however_its_thousands_are_told(
    value: CellValue | None, number: int | None
) -> None:
    row = cells(value)
    assert row.whole_number("value") == number
    assert row.notes == []


@pytest.mark.parametrize("value", ["1.5", "12 0", "some", True, Decimal("1.5")])
def test_what_is_no_whole_number_is_told(value: CellValue) -> None:
    row = cells(value)
    assert row.whole_number("value") is None
    assert told(row) == [(Code.NUMBER_UNCLEAR, 1, (plain(value),))]


def test_lines_lose_their_bullets_and_one_that_was_cut_off_is_left_out() -> None:
    assert cells("• One\n\n- Two\n3. Three\n4 Four").lines("value") == (
        *("One", "Two", "Three", "4 Four"),
    )
    long = f"{'x' * CUT_OFF}\nand so …"
    assert cells(long, exported=True).lines("value") == ("x" * CUT_OFF,)
    assert cells("One\nand so …").lines("value") == ("One", "and so …")
    assert cells(long.removesuffix(" …"), exported=True).lines("value")[1:] == ("and so",)


@pytest.mark.parametrize(
    ("value", "flag"),
    [(True, True), (False, False), (None, None), ("Sí", True), ("non", False), ("x", True)],
)
def test_yes_and_no_are_known_in_four_languages(value: CellValue | None, flag: bool | None) -> None:
    row = cells(value)
    assert row.flag("value") is flag
    assert row.notes == []


def test_neither_yes_nor_no_is_told() -> None:
    row = cells("perhaps")
    assert row.flag("value") is None
    assert told(row) == [(Code.YES_OR_NO_UNCLEAR, 1, ("perhaps",))]


@pytest.mark.parametrize(
    ("value", "day", "code"),
    [
        (date(2024, 3, 15), date(2024, 3, 15), None),
        ("15 March 2024", date(2024, 3, 15), None),
        ("March 2024", None, Code.DATE_UNCLEAR),
        ("31 February 2024", None, Code.DATE_IMPOSSIBLE),
        ("soon", None, Code.DATE_UNCLEAR),
        (None, None, None),
    ],
)
def test_a_day_is_a_single_one_and_all_else_is_told(
    value: CellValue | None, day: date | None, code: Code | None
) -> None:
    row = cells(value)
    assert row.day("value") == day
    assert [note.code for note in row.notes] == ([code] if code else [])


@pytest.mark.parametrize(
    ("value", "amount", "currency"),
    [
        (1200, "1200", ""),
        (Decimal("0.5"), "0.5", ""),
        ("1234.567", "1234.567", ""),
        ("USD 1,234.50", "1234.50", "USD"),
    ],
)
def test_an_amount_is_read_with_its_currency(value: CellValue, amount: str, currency: str) -> None:
    read = cells(value).amount("value")
    assert read
    assert (read.amount, read.currency) == (Decimal(amount), currency)


def test_an_empty_cell_and_a_tick_are_no_amount() -> None:
    assert cells(None).amount("value") is None
    assert cells(True).amount("value") is None


@pytest.mark.parametrize(
    ("words", "code", "found", "is_told"),
    [
        ("", "workshop", "workshop", False),
        ("Atelier", "workshop", "workshop", False),
        ("Workshop", "study_visit", "workshop", False),
        ("study_visit", "study_visit", "study_visit", False),
        ("Unheard of", "workshop", "", True),
        ("", "", "", False),
    ],
)
def test_words_of_a_term_win_over_the_code_beside_them(
    words: str, code: str, found: str, is_told: bool
) -> None:
    row = cells(words or None, code or None, exported=True)
    column = Column("value", ("Value",) * 4, "choice", vocabulary="modality")
    assert row.choice(column, "modality") == found
    assert told(row) == ([(Code.TERM_UNKNOWN, 1, (words,))] if is_told else [])


@pytest.mark.parametrize(
    ("words", "code", "found", "is_told"),
    [
        ("", "PE", ("PE", ""), False),
        ("Pérou", "PE", ("PE", ""), False),
        ("Chile", "PE", ("CL", ""), False),
        ("Unheard of", "PE", ("", "Unheard of"), True),
    ],
)
def test_words_of_a_place_win_over_the_code_beside_them(
    words: str, code: str, found: tuple[str, str], is_told: bool
) -> None:
    row = cells(words or None, code)
    assert row.place("value") == found
    assert told(row) == ([(Code.PLACE_UNKNOWN, 1, (words,))] if is_told else [])


def test_topics_are_found_by_label_or_code_and_each_is_kept_once() -> None:
    label, other = "Child labour", "Labour inspection"
    [code, second] = [TOPICS.find(label), TOPICS.find(other)]
    assert cells(f"{label}; {other}; {label}").topics("value") == (code, second)
    assert cells(None, code).topics("value") == (code,)
    assert cells(f"{label}, {other}").topics("value") == (code, second)
    row = cells(f"{label}; Unheard of")
    assert row.topics("value") == (code,)
    assert told(row) == [(Code.TOPIC_UNKNOWN, 1, ("Unheard of",))]
    assert doubted(row) == ["Said here: Unheard of"]


def test_a_language_is_read_as_words_and_its_code_in_our_own_rows() -> None:
    assert cells("Spanish").language("value") == "es"
    assert cells("es", exported=True).language("value") == "es"
    assert cells(None).language("value") == ""
    row = cells("Unheard of")
    assert row.language("value") == ""
    assert told(row) == [(Code.TERM_UNKNOWN, 1, ("Unheard of",))]


def test_cells_come_in_the_order_of_their_columns() -> None:
    row = SheetRow(7, {3: "c", 1: "a"})
    found = RowCells(row, {}, {}, "Listing", Surroundings(TOPICS))
    assert found.all() == ((1, 3), ("a", "c"))


@pytest.mark.parametrize(
    ("text", "exported", "codes", "unknown"),
    [
        ("Child labour, Wages", False, ("child-labour", "wages"), ()),
        (
            "Child labour|Wages\nLabour inspection",
            True,
            ("child-labour", "wages", "labour-inspection"),
            (),
        ),
        ("Child labour, Tides", False, ("child-labour",), ("Tides",)),
        # words nobody knows stay together in a file from others
        ("Tides,\nBlue  moons", False, (), ("Tides, Blue moons",)),
        ("Tides, Moons", True, (), ("Tides", "Moons")),
        ("Tides;; Moons", False, (), ("Tides", "Moons")),
    ],
)
def test_topics_joined_in_a_cell_are_cut_where_one_of_them_is_known(
    text: str, exported: bool, codes: tuple[str, ...], unknown: tuple[str, ...]
) -> None:
    row = cells(text, exported=exported)
    assert row.topics("value") == codes
    assert told(row) == [(Code.TOPIC_UNKNOWN, 1, (each,)) for each in unknown]
    assert doubted(row) == [f"Said here: {each}" for each in unknown]


def test_a_topic_of_the_catalogues_own_is_known_by_the_code_beside_it() -> None:
    row = cells("Wages; own-code", "other-code; own-code")
    assert row.topics("value") == ("wages", "own-code")
    assert row.notes == []


@pytest.mark.parametrize(
    ("text", "exported", "expected"),
    [
        (
            "Host: Mexico; Peru (?)\nChile",
            False,
            [("host", "MX", "", True), ("host", "PE", "", False), ("", "CL", "", True)],
        ),
        ("Tides: Chile", True, [("", "", "Tides: Chile", True)]),
        # what others take for the end of a line may be part of a name of ours
        ("Mexico\x0bPeru", True, [("", "", "Mexico\x0bPeru", True)]),
        ("Mexico\x0bPeru", False, [("", "MX", "", True), ("", "PE", "", True)]),
    ],
)
def test_parties_of_a_cell_are_named_line_by_line_with_their_roles(
    text: str, exported: bool, expected: list[tuple[str, str, str, bool]]
) -> None:
    found = cells(text, exported=exported).named_with_roles("value", "exchange_role")
    assert [(each.role, each.place, each.words, each.confirmed) for each in found] == expected


def test_parties_of_a_cell_have_the_role_of_its_column() -> None:
    found = cells("Mexico; Peru").named("value", "requesting")
    assert found == (Named("requesting", "MX", ""), Named("requesting", "PE", ""))


def test_lines_of_a_narrow_cell_are_one_line_where_a_field_has_but_one() -> None:
    for exported, expected in ((False, "two lines"), (True, "two\nlines")):
        found = {1: "two\nlines"} | ({9: "0b1c"} if exported else {})
        columns = {"title": 1, "narrative": 1, "uid": 9}
        row = RowCells(SheetRow(7, found), columns, {}, "Listing", Surroundings(TOPICS))
        assert row.is_exported is exported
        assert row.text("title") == expected
        assert row.text("narrative") == "two\nlines"


def test_a_row_of_parts_is_exported_if_it_names_its_record() -> None:
    for name, exported in (("uid", True), ("record_uid", True), ("title", False)):
        row = RowCells(SheetRow(7, {3: "0b1c"}), {name: 3}, {}, "L", Surroundings(TOPICS))
        assert row.is_exported is exported


def test_a_column_that_becomes_nothing_has_a_text_none_the_less() -> None:
    row = cells(" <b>words</b> ", 5)
    assert [row.text_at(column) for column in (1, 2, 3)] == ["words", "5", ""]
    assert list(row.sources) == ["comments.1"]
    assert cells(" <b> ", exported=True).text_at(1) == "<b>"


def test_what_is_cleaned_away_is_empty_and_has_no_source() -> None:
    row = cells("n/a", "<br>")
    assert [row.says("value"), row.raw("value"), row.raw("value_code")] == [False, None, None]
    assert row.sources == {}
    assert cells("Caf\xc3\xa9").says("value")


def test_the_texts_that_were_cleaned_are_kept_column_by_column() -> None:
    around = Surroundings(TOPICS, source=Source("list.xlsx", "f" * 64))
    for number, text in ((7, "<b>a</b>"), (8, "b"), (9, "<i>c</i>")):
        found = SheetRow(number, {1: text, 2: "<b>x</b>"})
        row = RowCells(found, {"start": 1, "other": 2}, {}, "L", around, "learnings")
        row.raw("start")
    assert around.cleaned == {("L", 1): ["<b>a</b>", "<i>c</i>"]}
    assert [kept.field for kept in row.sources.values()] == ["learnings"]
    row = RowCells(SheetRow(7, {1: "<b>x</b>"}), {"start": 1}, {}, "L", around)
    assert (row.raw("start"), [kept.field for kept in row.sources.values()]) == ("x", ["period"])


def test_what_is_noted_twice_is_told_once_and_a_refusal_stays_one() -> None:
    row = cells(CellError("#N/A"))
    assert [row.raw("value"), row.text("value")] == [None, ""]
    assert (len(row.notes), len(row.doubts)) == (1, 1)
    row.note(Code.TITLE_MISSING, severity=Severity.REFUSAL)
    row.note(Code.TERM_UNKNOWN, "third", column=5)
    assert row.refused
    assert [(note.column, note.severity) for note in row.notes[1:]] == [
        (0, Severity.REFUSAL),
        (5, Severity.WARNING),
    ]


@pytest.mark.parametrize("word", ["Yes", "y", "s", "o", "1", "x", "si", "TRUE", "Oui", "Sim", 1])
def test_these_are_yes(word: CellValue) -> None:
    assert cells(word).flag("value") is True


@pytest.mark.parametrize("word", ["No", "n", "FALSE", "0", "Non", "Não", 0])
def test_these_are_no(word: CellValue) -> None:
    assert cells(word).flag("value") is False


@pytest.mark.parametrize(
    ("value", "doubtful"),
    [("-12", False), ("12345.678", False), ("12,000", True), ("12.000", True)],
)
def test_an_amount_as_our_exports_write_it_is_never_in_doubt(value: str, doubtful: bool) -> None:
    read = cells(value).amount("value")
    assert read is not None
    assert read.doubtful is doubtful


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("03/04/2019", Code.DATE_ORDER_OPEN),
        ("2019-13-45", Code.DATE_IMPOSSIBLE),
        ("04/2019 - 02/2019", Code.DATE_UNCLEAR),
        (5, Code.DATE_UNCLEAR),
        (True, Code.DATE_UNCLEAR),
        (Decimal("5.5"), Code.DATE_UNCLEAR),
    ],
)
def test_a_date_in_doubt_keeps_its_words_and_is_told_once(value: CellValue, code: Code) -> None:
    row = cells(value)
    found = row.date("value")
    assert found is not None
    assert (found.start, found.words) == (None, plain(value))
    assert told(row) == [(code, 1, (plain(value),))]
    assert doubted(row) == [f"Said here: {plain(value)}"]


def test_a_period_is_a_date_but_no_day() -> None:
    row = cells("2019-03-15 - 2019-04-02", " - ")
    found = row.date("value")
    assert found is not None
    assert (found.start, found.end) == (date(2019, 3, 15), date(2019, 4, 2))
    assert row.notes == []
    assert row.day("value") is None
    assert told(row) == [(Code.DATE_UNCLEAR, 1, ("2019-03-15 - 2019-04-02",))]
    assert row.date("other") is None
