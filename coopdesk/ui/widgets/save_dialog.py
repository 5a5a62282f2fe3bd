"""The dialog that asks where to save a file, and as which kind."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def save_dialog(parent: QWidget, title: str, start: Path, kinds: Mapping[str, str]) -> QFileDialog:
    """Return the dialog, to be opened; kinds are filters and the ending of each, ".docx".

    The name in it ends as the kind that is chosen.
    """
    asked = QFileDialog(parent, title, str(start))
    asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asked.setNameFilters(list(kinds))
    asked.setDefaultSuffix(next(iter(kinds.values())).removeprefix("."))
    asked.filterSelected.connect(partial(_take_kind, asked, kinds))
    return asked


def _take_kind(asked: QFileDialog, kinds: Mapping[str, str], chosen: str) -> None:
    asked.setDefaultSuffix(kinds[chosen].removeprefix("."))
    for name in asked.selectedFiles()[:1]:
        if Path(name).suffix.lower() in kinds.values():
            asked.selectFile(str(Path(name).with_suffix(kinds[chosen])))
