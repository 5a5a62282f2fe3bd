"""Everything that can be noticed has a sentence."""

from coopdesk.cli.import_notes import SENTENCES, sentence
from coopdesk.importing.notes import Code, Note, Severity


def test_every_code_has_a_sentence_that_takes_its_values() -> None:
    assert set(SENTENCES) == set(Code)
    for code in Code:
        assert sentence(Note(code, Severity.WARNING, "Sheet", 2, 3, ("a", "b")), "file.xlsx")


def test_a_sentence_names_file_sheet_and_cell() -> None:
    note = Note(Code.TITLE_MISSING, Severity.REFUSAL, "Exchanges", 4)
    assert sentence(note, "file.xlsx").startswith("file.xlsx, Exchanges, 4: ")
