"""What was noticed in a file and why a column is mapped, in words."""

# ruff: noqa: E501 -- a sentence is a line of the table

from PySide6.QtCore import QCoreApplication

from coopdesk.importing.mapping import Reason
from coopdesk.importing.notes import Code, Note

translate = QCoreApplication.translate


def note_text(note: Note, *, with_place: bool = True) -> str:
    """Say a note, led by its cell or row in the sheet."""
    said = _sentences()[note.code].format(*note.values)
    return f"{note.cell}: {said}" if with_place and note.cell else said


def reason_name(reason: Reason) -> str:
    """Say why a column becomes what it becomes."""
    return {
        Reason.HEADING: translate("importing", "its heading"),
        Reason.SYNONYM: translate("importing", "a word people use for it"),
        Reason.LIKENESS: translate("importing", "a heading much like it"),
        Reason.CONTENT: translate("importing", "what its cells hold"),
        Reason.REMEMBERED: translate("importing", "as last time"),
        Reason.PLACE: translate("importing", "where our export had it"),
        Reason.CHOSEN: translate("importing", "chosen here"),
        Reason.TAKEN: translate("importing", "another column is that already"),
        Reason.CONTINUED: translate("importing", "is in the column marked +"),
        Reason.UNKNOWN: translate("importing", "not known"),
    }[reason]


# fmt: off
def _sentences() -> dict[Code, str]:
    return {
        Code.DATE_IMPOSSIBLE: translate("importing", "“{0}” is a day that does not exist; the words are kept. Write it like 2024-03-15."),
        Code.DATE_ORDER_OPEN: translate("importing", "“{0}” may be two different days, and nothing in the column decides; the words are kept. Write it like 2024-03-15."),
        Code.DATE_UNCLEAR: translate("importing", "“{0}” is not understood as a date; the words are kept. Write it like 2024-03-15 or March 2024."),
        Code.END_BEFORE_START: translate("importing", "“{0}” lies before the start, “{1}”; both are kept. Check which one is right."),
        Code.PLACE_UNKNOWN: translate("importing", "“{0}” is no country or region known here; the words are kept. Write its name or its ISO code."),
        Code.TERM_UNKNOWN: translate("importing", "“{0}” is none of the words of this column; the words are kept, marked to be checked. Choose one from the list of the template."),
        Code.TOPIC_UNKNOWN: translate("importing", "“{0}” is no topic known here; the words are kept, marked to be checked. Choose one from the list, or add the topic first."),
        Code.NUMBER_UNCLEAR: translate("importing", "“{0}” is no whole number; the words are kept, marked to be checked. Write digits only."),
        Code.AMOUNT_UNCLEAR: translate("importing", "“{0}” is not understood as an amount; the words are kept. Write digits with a decimal point."),
        Code.CURRENCY_UNKNOWN: translate("importing", "“{0}” is no currency known here; the words are kept. Write its code, such as USD."),
        Code.YES_OR_NO_UNCLEAR: translate("importing", "“{0}” is neither yes nor no; the words are kept, marked to be checked. Write yes or no."),
        Code.CELL_ERROR: translate("importing", "The cell shows the error {0} and is taken as empty. Mend the formula and save the file again."),
        Code.NOT_CALCULATED: translate("importing", "The cell holds a formula without a result and is taken as empty. Open the file, save it, and bring it in again."),
        Code.CHARACTER_LEFT_OUT: translate("importing", "The text holds a character that no file can keep; it was left out."),
        Code.TEXT_CUT: translate("importing", "The rest of this text is missing from the sheet Texts; the row is left out. Export the file again."),
        Code.FRAMEWORK_UNKNOWN: translate("importing", "There is no framework “{0}”; the name is kept, marked to be checked. Add the framework first."),
        Code.TITLE_MISSING: translate("importing", "The row has no title and is left out. Write one into its cell here (F2), or into the file."),
        Code.ROW_REFUSED: translate("importing", "The row is left out: “{1}” cannot stand in “{0}”. Correct the cell here (F2), or in the file."),
        Code.HEADING: translate("importing", "The row holds the headings."),
        Code.ABOVE_HEADINGS: translate("importing", "The row stands above the headings."),
        Code.BELOW_TABLE: translate("importing", "The row is a note, not a record."),
        Code.BLANK_ROW: translate("importing", "The row says nothing."),
        Code.GROUP_HEADING: translate("importing", "The row is a heading; the rows under it have “{1}” as “{0}”."),
        Code.TOTAL: translate("importing", "The row is a total, not a record."),
        Code.TOTAL_DIFFERS: translate("importing", "The total says {0}, but the rows add up to {1}. Check which one is right."),
        Code.FORM_LINE: translate("importing", "The row is a line of the form whose record stands in row {0}."),
        Code.EXAMPLE: translate("importing", "The row is an example of the template."),
        Code.OWN_PAGE: translate("importing", "The sheet explains or sums up; nothing in it is a record."),
        Code.TWICE: translate("importing", "The row says the same as row {0}."),
        Code.TWICE_DIFFERENTLY: translate("importing", "The row names the same record as row {0} and says something else; it is left out. Keep one of the two."),
        Code.LIKE_ROW: translate("importing", "The row has the title, parties and dates of row {0} but says more or something else; both are brought in."),
        Code.LIKE_RECORD_HERE: translate("importing", "The catalogue has “{0}”, which is {1} % alike. Say whether the row is the same; until then it is new."),
        Code.REFERENCE_REPEATED: translate("importing", "The reference “{0}” stands in other rows too ({1}), which say something else; it identifies no record."),
        Code.LEFT_OUT_BY_CHOICE: translate("importing", "The row was left out by choice."),
        Code.OTHER_KIND: translate("importing", "The record is of another kind in the catalogue; the row is left out. Move it to the right sheet."),
        Code.IN_TRASH: translate("importing", "The record is in the trash; the row is left out. Restore the record first."),
        Code.CHANGED_HERE: translate("importing", "The record was changed here after the file was made."),
        Code.RECORD_UNKNOWN: translate("importing", "No record “{0}” is in the file or the catalogue; the row is left out. Write the title exactly as on its own sheet."),
        Code.RECORD_AMBIGUOUS: translate("importing", "Several records are called “{0}”; the row is left out. Give them different titles."),
        Code.RECORD_REFUSED: translate("importing", "The row belongs to a record that is left out."),
        Code.OWNER_UNKNOWN: translate("importing", "There is no number {0} in the record to hang this row on; it is left out. Correct the number."),
        Code.NOTHING_SAID: translate("importing", "The row names a record and says nothing about it."),
        Code.COLUMN_LEFT_OUT: translate("importing", "The column “{0}” is not known; {1} values are not brought in. Choose what it becomes."),
        Code.CELLS_AS_ABOVE: translate("importing", "Cells of “{0}” that are taken to say what stands above them: {1}. Choose what the column itself becomes, and they stay blank."),
        Code.SHEET_CALLED_AFTER: translate("importing", "The sheet is called after “{1}”; its rows have that as “{0}”. Leave that column out if it says something else."),
        Code.COLUMNS_TICKED: translate("importing", "The marks under {0} say which countries a row concerns; they stand in the column “{1}”."),
        Code.NO_HEADINGS: translate("importing", "The sheet has no headings known here; nothing in it is brought in."),
        Code.NO_TITLE: translate("importing", "No column is a title, so nothing here is brought in. Choose which column is the title."),
        Code.EMPTY_SHEET: translate("importing", "The sheet is empty."),
        Code.GUIDANCE: translate("importing", "The sheet explains how a table is filled in; nothing in it is brought in."),
        Code.VALUES_LIST: translate("importing", "The table lists values to choose from; nothing in it is brought in."),
        Code.PLACES_LIST: translate("importing", "The table lists places, not records; nothing in it is brought in."),
        Code.TEXTS_CLEANED: translate("importing", "Texts cleaned of tags, escapes or wrong letters: {0}. As they were they stay among the sources of their records; the first was “{1}”."),
        Code.DAY_ORDER: translate("importing", "Dates are read as {1}, because of “{0}”."),
        Code.DAY_ORDER_CONTRADICTED: translate("importing", "“{0}” and “{1}” write day and month in different order; dates that may be either are kept as words."),
        Code.HIDDEN_SHEET: translate("importing", "The sheet is hidden; it is read like the others."),
        Code.HIDDEN_ROWS: translate("importing", "Rows that are hidden or filtered away: {0}, the first is row {1}. They are read like the others."),
        Code.MERGED_CELLS: translate("importing", "Ranges of merged cells: {0}, the first is {1}. What they show counts for each of their cells."),
        Code.DATES_FROM_1904: translate("importing", "The workbook counts its days from 1904; its dates are read so."),
        Code.NUMBER_AS_TEXT: translate("importing", "Numbers of this column that are written as text: {0}, the first in row {1}. They are read as they are written."),
        Code.TEXT_CUT_BY_EXCEL: translate("importing", "The text has as many characters as a cell can hold, so its end was cut off before. Look for the whole of it where it came from."),
        Code.CELLS_LOST: translate("importing", "Of the {1} cells of the sheet, {0} could not be read. Open the file, save it, and bring it in again."),
        Code.SHEET_LOST: translate("importing", "The sheet “{0}” is named in the workbook, but its content is missing."),
        Code.PLACE_BEYOND: translate("importing", "Rows or cells that say they stand where no sheet has a place: {0}. They are read behind those before them."),
        Code.LINKS_LEFT_OUT: translate("importing", "Links to other files: {0}. They were not followed; values are those last saved."),
        Code.FORMAT_OTHER: translate("importing", "The name ends in {0}, but what the file holds is {1}, and that is how it is read."),
        Code.ENCODING_GUESSED: translate("importing", "The file does not say how its letters are written; it is read as {0}. Look at words with accents."),
    }
# fmt: on
