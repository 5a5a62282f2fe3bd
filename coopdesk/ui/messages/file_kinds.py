"""What a file is that cannot be brought in, in words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def what_it_is(kind: str) -> str:
    """Name a kind of file as the reader knows it, with its article."""
    return _kinds().get(kind, kind)


def _kinds() -> dict[str, str]:
    return {
        "pdf": translate("file_kinds", "a PDF document"),
        "postscript": translate("file_kinds", "a PostScript document"),
        "rtf": translate("file_kinds", "an RTF document"),
        "picture": translate("file_kinds", "a picture"),
        "sound_or_film": translate("file_kinds", "a recording or a film"),
        "archive": translate("file_kinds", "an archive of other files"),
        "database": translate("file_kinds", "a database"),
        "data_file": translate("file_kinds", "a data file of a statistics program"),
        "program": translate("file_kinds", "a program"),
        "old_excel": translate("file_kinds", "a workbook of an Excel before 1993"),
        "old_spreadsheet": translate("file_kinds", "a spreadsheet of a program of long ago"),
        "word": translate("file_kinds", "a text document"),
        "workbook": translate("file_kinds", "a workbook"),
        "slides": translate("file_kinds", "a presentation"),
        "email": translate("file_kinds", "an e-mail message"),
        "drawing": translate("file_kinds", "a drawing"),
        "numbers": translate("file_kinds", "a document of Apple’s Numbers, Pages or Keynote"),
        "book": translate("file_kinds", "an electronic book"),
        "web_page": translate("file_kinds", "a web page without a table"),
        "json": translate("file_kinds", "a JSON file"),
        "xml": translate("file_kinds", "an XML file"),
        "text": translate("file_kinds", "a plain text"),
    }
