"""The page before a file is there: what may be brought in, and the ways to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate
ENDINGS = (
    *(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"),
    *(".csv", ".tsv", ".txt", ".json", ".jsonl"),
)


def choosing_page(
    choose: Callable[[], object], paste: Callable[[], object], parent: QWidget
) -> EmptyState:
    """Return the page that says what belongs here and offers to choose or to paste."""
    keys = QKeySequence(QKeySequence.StandardKey.Paste)
    told = keys.toString(QKeySequence.SequenceFormat.NativeText)
    pasted = translate("ChoosingPage", "&Paste cells ({keys})").format(keys=told)
    return EmptyState(
        translate("ChoosingPage", "Bring in a workbook"),
        translate(
            "ChoosingPage",
            "Drop files here: a filled-in template, an export or anybody’s listing (Excel, "
            "LibreOffice, CSV), or paste cells from a spreadsheet. Nothing is written before you "
            "have seen what would happen to every row.",
        ),
        [
            (translate("ChoosingPage", "&Choose files…"), icon("folder-open"), choose),
            (pasted, icon("copy"), paste),
        ],
        parent,
    )


def name_filter() -> str:
    """Return what a file dialog offers."""
    patterns = " ".join(f"*{ending}" for ending in ENDINGS)
    return translate("ChoosingPage", "Workbooks, CSV and JSON") + f" ({patterns})"
