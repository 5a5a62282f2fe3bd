"""What was noticed while a file was read: a code with its values, worded by whoever shows it."""

from dataclasses import dataclass
from enum import StrEnum

from coopdesk.importing.sheets import cell_name, column_letters

LAST_COLUMN = 16_384  # of a sheet


class Severity(StrEnum):
    """How much a note matters: nothing lost, something to look at, a row left out."""

    REMARK = "note"
    WARNING = "warning"
    REFUSAL = "refusal"


class Code(StrEnum):
    """What can be noticed."""

    # cells
    DATE_IMPOSSIBLE = "date_impossible"
    DATE_ORDER_OPEN = "date_order_open"
    DATE_UNCLEAR = "date_unclear"
    END_BEFORE_START = "end_before_start"
    PLACE_UNKNOWN = "place_unknown"
    TERM_UNKNOWN = "term_unknown"
    TOPIC_UNKNOWN = "topic_unknown"
    NUMBER_UNCLEAR = "number_unclear"
    AMOUNT_UNCLEAR = "amount_unclear"
    CURRENCY_UNKNOWN = "currency_unknown"
    YES_OR_NO_UNCLEAR = "yes_or_no_unclear"
    CELL_ERROR = "cell_error"
    NOT_CALCULATED = "not_calculated"
    CHARACTER_LEFT_OUT = "character_left_out"
    TEXT_CUT = "text_cut"
    FRAMEWORK_UNKNOWN = "framework_unknown"
    # rows
    TITLE_MISSING = "title_missing"
    ROW_REFUSED = "row_refused"
    HEADING = "heading"
    ABOVE_HEADINGS = "above_headings"
    BELOW_TABLE = "below_table"
    BLANK_ROW = "blank_row"
    GROUP_HEADING = "group_heading"
    TOTAL = "total"
    TOTAL_DIFFERS = "total_differs"
    FORM_LINE = "form_line"
    EXAMPLE = "example"
    OWN_PAGE = "own_page"
    TWICE = "twice"
    TWICE_DIFFERENTLY = "twice_differently"
    LIKE_ROW = "like_row"
    LIKE_RECORD_HERE = "like_record_here"
    REFERENCE_REPEATED = "reference_repeated"
    LEFT_OUT_BY_CHOICE = "left_out_by_choice"
    OTHER_KIND = "other_kind"
    IN_TRASH = "in_trash"
    CHANGED_HERE = "changed_here"
    RECORD_UNKNOWN = "record_unknown"
    RECORD_AMBIGUOUS = "record_ambiguous"
    RECORD_REFUSED = "record_refused"
    OWNER_UNKNOWN = "owner_unknown"
    NOTHING_SAID = "nothing_said"
    # columns and sheets
    COLUMN_LEFT_OUT = "column_left_out"
    CELLS_AS_ABOVE = "cells_as_above"
    SHEET_CALLED_AFTER = "sheet_called_after"
    COLUMNS_TICKED = "columns_ticked"
    NO_HEADINGS = "no_headings"
    NO_TITLE = "no_title"
    EMPTY_SHEET = "empty_sheet"
    GUIDANCE = "guidance"
    VALUES_LIST = "values_list"
    PLACES_LIST = "places_list"
    TEXTS_CLEANED = "texts_cleaned"
    DAY_ORDER = "day_order"
    DAY_ORDER_CONTRADICTED = "day_order_contradicted"
    # what the reader tells of sheets and files
    HIDDEN_SHEET = "hidden_sheet"
    HIDDEN_ROWS = "hidden_rows"
    MERGED_CELLS = "merged_cells"
    DATES_FROM_1904 = "dates_from_1904"
    NUMBER_AS_TEXT = "number_as_text"
    TEXT_CUT_BY_EXCEL = "text_cut_by_excel"
    CELLS_LOST = "cells_lost"
    SHEET_LOST = "sheet_lost"
    PLACE_BEYOND = "place_beyond"
    LINKS_LEFT_OUT = "links_left_out"
    FORMAT_OTHER = "format_other"
    ENCODING_GUESSED = "encoding_guessed"


@dataclass(frozen=True, slots=True)
class Note:
    """Something noticed at a cell (row and column from 1), a row (column 0) or a sheet (row 0)."""

    code: Code
    severity: Severity
    sheet: str = ""
    row: int = 0
    column: int = 0
    values: tuple[str, ...] = ()

    @property
    def cell(self) -> str:
        """Name the place in its sheet: D7, row 7 as "7", a column as "D"; "" for the sheet."""
        if self.column > LAST_COLUMN:  # it was added, and stands in no cell
            return str(self.row or "")
        return cell_name(self.column, self.row) if self.row else column_letters(self.column)
