"""Columns find what they become, and say why."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from coopdesk.exporting.columns import MAIN_SHEETS, PART_SHEETS
from coopdesk.importing.mapping import INTERNAL_NOTE, Mapping, Reason, map_table
from coopdesk.importing.opening import open_file
from coopdesk.importing.tables import Schema, Table, find_tables
from coopdesk.vocabulary.labels import LANGUAGES
from tests.importing.listings import sheet_of, workbook
from tests.importing.rows import becomes, read_rows, table_of


def mapped(book: Callable[..., Path], *headings: str) -> Mapping:
    opened = open_file(book(Listing=[list(headings), ["value"] * len(headings)]))
    [mapping] = opened.mappings
    assert mapping is not None
    return mapping


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_of_ours_is_recognised_in_every_language(language: str) -> None:
    for sheet in (*MAIN_SHEETS, *PART_SHEETS):
        headings = tuple((n, c.heading(language)) for n, c in enumerate(sheet.columns, 1))
        table = Table(sheet.title(language), sheet, headings=headings)
        found = map_table(table, Schema())
        assert [c.becomes for c in found.columns] == [c.key for c in sheet.columns]


def test_a_mapping_gives_its_reason(book: Callable[..., Path]) -> None:
    found = mapped(book, "TÍTULO", "Start date", "Narrativ", "Colour")
    assert [(c.becomes, c.reason) for c in found.columns] == [
        ("title", Reason.HEADING),
        ("start", Reason.SYNONYM),
        ("narrative", Reason.LIKENESS),
        ("", Reason.UNKNOWN),
    ]
    assert 90 <= found.columns[2].confidence < 100


def test_two_columns_never_become_the_same(book: Callable[..., Path]) -> None:
    found = mapped(book, "Project title", "Title", "Start")
    assert [(c.becomes, c.reason) for c in found.columns][:2] == [
        ("", Reason.TAKEN),
        ("title", Reason.HEADING),
    ]
    assert [c.heading for c in found.left_out] == ["Project title"]


def test_the_officer_may_choose_otherwise(book: Callable[..., Path]) -> None:
    found = mapped(book, "Title", "Start", "Colour").choose(3, "title").choose(1, INTERNAL_NOTE)
    assert [c.becomes for c in found.columns] == [INTERNAL_NOTE, "start", "title"]
    assert found.columns[2].reason is Reason.CHOSEN


def test_hidden_columns_are_never_guessed(book: Callable[..., Path]) -> None:
    found = mapped(book, "Title", "Start", "uids", "Framework uid")
    assert "uid" not in {c.becomes for c in found.columns}


def test_amounts_figures_and_organisations_may_stand_in_several_columns() -> None:
    headings = ["Title", "Amount (US$)", "Amount (PhP)", "Implementing agency", "Implementer"]
    assert becomes(headings, ["Visit", 1, 2, "A", "B"]) == [
        *("title", "amount_total_budget", "amount_total_budget"),
        *("organisation_implementing", "organisation_implementing"),
    ]


def test_of_two_languages_one_is_brought_in_and_the_other_kept_as_a_note() -> None:
    headings = ["Title_lt", "Title_en", "Sector_en", "Sector_lt"]
    rows = [["Vizitas", "Visit", "Wages", "Atlyginimai"]]
    assert becomes(headings, *rows) == [INTERNAL_NOTE, "title", "topics", INTERNAL_NOTE]
    [record] = read_rows(headings, *rows).records
    assert [c.text for c in record.comments] == ["Title_lt: Vizitas", "Sector_lt: Atlyginimai"]


def test_of_several_descriptions_the_one_that_says_most_is_the_narrative() -> None:
    headings = ["Title", "Short description", "Long description"]
    full = [["Visit", "Short", "A long description of it"], ["Other", "Brief", "Another long one"]]
    assert becomes(headings, *full) == ["title", "description_general", "narrative"]
    empty = [["Visit", "Short", "<br>"], ["Other", "Brief", "n/a"]]
    assert becomes(headings, *empty) == ["title", "narrative", "description_general"]


def test_a_filled_column_goes_before_an_empty_one_of_the_same_meaning() -> None:
    headings = ["Title", "Donor project id", "Project number"]
    found = read_rows(headings, ["A", None, "X-1"], ["B", None, "X-2"]).mapping
    assert [c.becomes for c in found.columns] == ["title", "", "reference"]


def test_what_the_officer_chose_last_time_is_done_again() -> None:
    table = table_of(["Title", "Colour", "Start date", "Remarks"], ["Visit", "red", "2019", "x"])
    remembered = {"COLOUR": "city", "Start date": "", "Remarks": "no_such_column"}
    found = map_table(table, Schema(), remembered)
    assert [(c.becomes, c.reason) for c in found.columns] == [
        ("title", Reason.HEADING),
        ("city", Reason.REMEMBERED),
        ("", Reason.REMEMBERED),
        (INTERNAL_NOTE, Reason.SYNONYM),
    ]


def test_choosing_one_more_column_for_amounts_keeps_the_others() -> None:
    table = table_of(["Title", "Amount", "Blub"], ["Visit", 1, 2])
    found = map_table(table, Schema()).choose(3, "amount_total_budget")
    assert [c.becomes for c in found.columns] == ["title", *["amount_total_budget"] * 2]


LISTINGS = {
    "es": (
        "Nº|Nombre del proyecto|País beneficiario|Institución ejecutora|Fuente de financiamiento|"
        "Fecha de inicio|Fecha de cierre prevista|Fecha de cierre revisada|Monto total (US$)|"
        "Monto desembolsado (US$)|% de avance|Estado|Observaciones"
    ),
    "pt": (
        "Código|Título do projeto|País beneficiário|Órgão executor|Fonte de recursos|"
        "Data de início|Data de término prevista|Data de término revista|Valor total (R$)|"
        "Valor desembolsado (R$)|% de avanço|Situação|Observações"
    ),
    "fr": (
        "Réf.|Intitulé du projet|Pays bénéficiaire|Organisme d’exécution|Bailleur de fonds|"
        "Date de début|Date de fin prévue|Date de fin révisée|Coût total (EUR)|"
        "Montant décaissé (EUR)|% d’avancement|Statut|Observations"
    ),
    "en": (
        "Ref. no.|Project title|Beneficiary country|Executing agency|Source of funds|"
        "Start date|Original closing date|Revised closing date|Total cost (USD)|"
        "Disbursed amount (USD)|% progress|Status|Remarks"
    ),
}


@pytest.mark.parametrize("language", LISTINGS)
def test_a_listing_of_a_ministry_is_mapped_untouched_by_hand(language: str) -> None:
    row = ["A-1", "Visit", "Peru", "Ministry", "Fund", *["2019"] * 3, 5, 4, "65 %", "Closed", "x"]
    assert becomes(LISTINGS[language].split("|"), row) == [
        *("reference", "title", "beneficiary", "executing_body", "organisation_funding", "start"),
        *("planned_end", "revised_end", "amount_total_budget", "amount_disbursed", "figure"),
        *("status", INTERNAL_NOTE),
    ]


def test_what_a_heading_between_rows_says_is_a_column_or_a_note() -> None:
    headings: list[Any] = ["Code", "Title", "Start", "Amount"]
    for said, wanted in (("Chile", "beneficiary"), ("Component A", INTERNAL_NOTE)):
        rows = [
            ["1", "Visit to the ports", date(2020, 3, 1), 5],
            ["2", "Talks", date(2020, 3, 1), 6],
        ]
        schema, [table] = find_tables(workbook(sheet_of(headings, [said], *rows)))
        assert map_table(table, schema).columns[-1].becomes == wanted


def test_the_nearer_half_of_a_joined_heading_tells_where_both_do_not() -> None:
    upper, lower = ["Title", "Period", None], [None, "Start", "End"]
    rows = [["Visit", *[date(2020, 3, 1)] * 2], ["Talks", *[date(2020, 3, 1)] * 2]]
    schema, [table] = find_tables(workbook(sheet_of(upper, lower, *rows)))
    assert [c.becomes for c in map_table(table, schema).columns] == ["title", "start", "end"]


@pytest.mark.parametrize("ends", [("From", "To"), ("Del", "Al"), ("Du", "Au"), ("De", "Até")])
def test_a_band_of_the_period_makes_from_and_to_its_ends(ends: tuple[str, str]) -> None:
    days = [date(2020, 1, day) for day in range(1, 6)]
    headings = ["Title", *(f"Period · {end}" for end in ends)]
    rows = [[f"Visit number {n}", day, day] for n, day in enumerate(days)]
    assert becomes(headings, *rows) == ["title", "start", "end"]


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Country/Region", "beneficiary"),
        ("País o región", "beneficiary"),
        ("Pays ou région", "beneficiary"),
        ("Socio para el desarrollo", "organisation_funding"),
        ("Name of Programme/Project", "title"),
    ],
)
def test_headings_of_two_words_for_one_thing(heading: str, column: str) -> None:
    cells = ["Kenya", "Peru", "Chile", "Viet Nam"] if column == "beneficiary" else ["a bank"] * 4
    found = becomes([heading, "Start"], *([cell, "2020"] for cell in cells))
    assert found[0] == column


def test_numbered_countries_are_parties_each() -> None:
    rows = [[f"Visit number {n}", "Kenya", "Peru"] for n in range(4)]
    read = read_rows(["Exchange", "Country 1", "Country 2"], *rows, target="exchanges")
    assert {party.place for party in read.records[0].parties} == {"KE", "PE"}


@pytest.mark.parametrize(
    ("heading", "cell", "column"),
    [
        ("País/es socio/s", "Kenya", "beneficiary"),
        ("Destination", "Kenya", "beneficiary"),
        ("Travel dates", "3-7 May 2022", "period_text"),
        ("CPO title", "Labour inspection is modern {}", "title"),
    ],
)
def test_cells_make_a_heading_with_an_unknown_word_sure(
    heading: str, cell: str, column: str
) -> None:
    rows = [[cell.format(n), "a bank"] for n in ("here", "there", "in towns", "at sea")]
    assert becomes([heading, "Donor"], *rows)[0] == column


def test_the_date_of_something_else_is_no_period() -> None:
    rows = [[f"Visit number {n}", "12 March 2020"] for n in range(4)]
    assert becomes(["Title", "Date of death"], *rows) == ["title", ""]


COLUMNS = (("title", "Title"), ("city", "City"), ("status", "Status"))
OURS = Schema("en", {"Listing": "projects"}, {"projects": COLUMNS})


def found(
    headings: list[str], *rows: list[Any], schema: Schema | None = None, **remembered: str
) -> list[tuple[str, Reason]]:
    table = table_of(headings, *rows)
    mapping = map_table(table, schema or Schema(), remembered)
    return [(c.becomes, c.reason) for c in mapping.columns]


HEADING, TAKEN, UNKNOWN = Reason.HEADING, Reason.TAKEN, Reason.UNKNOWN


@pytest.mark.parametrize(
    ("headings", "row", "expected"),
    [
        (
            ["Title_es", "Title_en"],
            ["Visita", "Visit"],
            [(INTERNAL_NOTE, TAKEN), ("title", HEADING)],
        ),
        (["Title_es", "Title_en"], ["Visita", None], [("title", HEADING), (INTERNAL_NOTE, TAKEN)]),
        (["Title_lt", "Title_pt"], ["a", "b"], [(INTERNAL_NOTE, TAKEN), ("title", HEADING)]),
        (["Title_lt", "Title_lv"], ["a", "b"], [("title", HEADING), (INTERNAL_NOTE, TAKEN)]),
        (
            ["Narrative_en", "Narrative_en", "Title_en", "Title_es"],
            ["a long one", "b", "Visit", "Visita"],
            [
                *(("narrative", HEADING), ("description_general", Reason.SYNONYM)),
                *(("title", HEADING), (INTERNAL_NOTE, TAKEN)),
            ],
        ),
    ],
)
def test_of_twins_the_one_in_a_language_of_ours_goes_first_if_it_says_anything(
    headings: list[str], row: list[Any], expected: list[tuple[str, Reason]]
) -> None:
    assert found(headings, row) == expected


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["Title", "Where", "Status"], ("city", Reason.PLACE)),
        (["Title", "Where", "City"], ("", UNKNOWN)),  # the column stands elsewhere
        (["Title", "Where"], ("", UNKNOWN)),  # a column is missing: places tell nothing
        (["Where", "Title", "Status"], ("title", HEADING)),
    ],
)
def test_a_heading_renamed_in_our_export_is_known_by_its_place(
    headings: list[str], expected: tuple[str, Reason]
) -> None:
    row = ["a", "b", "c"][: len(headings)]
    assert found(headings, row, schema=OURS)[1] == expected
    strange = Schema("en", OURS.sheets, {"projects": (COLUMNS[0], ("zork", "City"), COLUMNS[2])})
    assert found(["Title", "Where", "Status"], ["a", "b", "c"], schema=strange)[1] == ("", UNKNOWN)


def test_a_column_that_comes_too_late_says_so() -> None:
    assert found(["Title", "Start date", "Begins"], ["a", "2020", "2021"])[1:] == [
        ("start", Reason.SYNONYM),
        ("", TAKEN),
    ]
    filled_first = found(["Title", "Begins", "Start date"], ["a", None, "2021"])
    assert [becomes for becomes, _ in filled_first] == ["title", "", "start"]


def test_what_was_chosen_last_time_is_chosen_whatever_the_heading_means() -> None:
    remembered = Reason.REMEMBERED
    assert found(["Title", "Zork"], ["a", "b"], ZORK="city")[1] == ("city", remembered)
    both = found(["Title", "City", "Zork"], ["a", "b", "c"], Zork="city")
    assert both[1:] == [("", TAKEN), ("city", remembered)]
    assert found(["Title", "City"], ["a", "b"], City="")[1] == ("", remembered)
    assert found(["Title", "City"], ["a", "b"], City="nothing")[1] == ("city", HEADING)
    assert found(["Title", "City"], ["a", "b"], City="city")[1] == ("city", HEADING)
    noted = found(["Title", "Zork"], ["a", "b"], Zork=INTERNAL_NOTE)
    assert noted[1] == (INTERNAL_NOTE, remembered)


def test_columns_left_out_are_those_that_say_something() -> None:
    headings = ["Title", "City", "Zork", "Blub"]
    mapping = map_table(table_of(headings, ["a", "Lima", "x"], ["b"]), Schema())
    assert [(c.heading, c.filled) for c in mapping.columns] == [
        *(("Title", 2), ("City", 1), ("Zork", 1), ("Blub", 0))
    ]
    assert [c.heading for c in mapping.left_out] == ["Zork"]
    chosen = mapping.choose(3, "city")
    assert [(c.becomes, c.reason, c.confidence) for c in chosen.columns[1:3]] == [
        ("", TAKEN, 0),
        ("city", Reason.CHOSEN, 100),
    ]
    assert [c.heading for c in chosen.left_out] == ["City"]
    out = mapping.choose(2, "").choose(3, "")
    assert [(c.becomes, c.reason) for c in out.columns[:3]] == [
        ("title", HEADING),
        *[("", Reason.CHOSEN)] * 2,
    ]
    notes = mapping.choose(2, INTERNAL_NOTE).choose(3, INTERNAL_NOTE)
    assert [c.becomes for c in notes.columns[1:3]] == [INTERNAL_NOTE] * 2
