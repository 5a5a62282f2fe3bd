"""What this program is: versions, the catalogue, licences, and diagnostics to copy."""

from __future__ import annotations

import os
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from coopdesk.paths import log_folder
from coopdesk.ui.messages import open_log_folder, versions
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters, lines

# What is shipped with the program, under which licence; without a package where it is files.
LICENCES: Final = (
    ("CoopDesk", "MIT", "coopdesk"),
    ("Qt and PySide6", "LGPL-3.0", "PySide6-Essentials"),
    ("Python", "PSF-2.0", ""),
    ("SQLite", "Public domain", ""),
    ("SQLAlchemy", "MIT", "SQLAlchemy"),
    ("Alembic", "MIT", "alembic"),
    ("Babel", "BSD-3-Clause", "babel"),
    ("python-calamine", "MIT", "python-calamine"),
    ("orjson", "Apache-2.0 or MIT", "orjson"),
    ("XlsxWriter", "BSD-2-Clause", "XlsxWriter"),
    ("RapidFuzz", "MIT", "rapidfuzz"),
    ("platformdirs", "MIT", "platformdirs"),
    ("typing_extensions", "PSF-2.0", "typing_extensions"),
    ("Lucide icons", "ISC and MIT", ""),
)


class AboutDialog(QDialog):
    """Tell versions, where the catalogue is, and whose work the program stands on."""

    def __init__(self, catalogue: Path, schema: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About CoopDesk"))
        self._schema = schema
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self._copy = self._buttons.addButton(self.tr("&Copy diagnostics"), action)
        self._copy.clicked.connect(self.copy_diagnostics)
        self._copy.setToolTip(self.tr("Versions and settings; nothing about you or your records"))
        self._buttons.addButton(self.tr("Open &log folder"), action).clicked.connect(
            open_log_folder
        )
        self._lay_out(catalogue)

    def copy_diagnostics(self) -> None:
        """Put the diagnostics on the clipboard, and say so on the button."""
        QGuiApplication.clipboard().setText(diagnostics(self._schema))
        self._copy.setText(self.tr("Copied"))

    def _lay_out(self, catalogue: Path) -> None:
        found = versions()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(FIELD)
        title = QLabel(f"CoopDesk {found.coopdesk}", self)
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        column.addWidget(title)
        column.addWidget(self._words(self.tr("The desk of technical cooperation between labour ministries.")))  # fmt: skip # noqa: E501
        column.addSpacing(FIELD)
        grid = QFormLayout()
        grid.setHorizontalSpacing(FIELD)
        grid.setVerticalSpacing(FIELD)
        for name, value in (
            (self.tr("Catalogue"), str(catalogue)),
            (self.tr("Format of the catalogue"), str(self._schema)),
            (self.tr("Log"), str(log_folder())),
            (self.tr("Works with"), ", ".join(found.lines()[1:])),
        ):
            grid.addRow(name, self._words(value))
        column.addLayout(grid)
        column.addSpacing(FIELD)
        column.addWidget(self._licences(), 1)
        column.addWidget(self._buttons)
        screen = self.screen().availableSize()
        self.resize(
            min(characters(self, 84) + 2 * EDGE, screen.width() - 60),
            min(lines(self, 34), screen.height() - 60),
        )

    def _words(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _licences(self) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setAccessibleName(self.tr("Licences"))
        table.setHeaderLabels([self.tr("Made with"), self.tr("Version"), self.tr("Licence")])
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for name, licence, package in LICENCES:
            table.addTopLevelItem(QTreeWidgetItem([name, _version(package), licence]))
        return table


def diagnostics(schema: int) -> str:
    """Return what helps to find a fault: versions and settings, no names, paths or records."""
    screens = [
        f"screen {s.size().width()} x {s.size().height()} at {s.devicePixelRatio():g}"
        for s in QGuiApplication.screens()
    ]
    return "\n".join(
        [
            *versions().lines(),
            f"Catalogue format {schema}",
            f"Platform {QGuiApplication.platformName()}",
            f"Language {QLocale().name()}, system {QLocale.system().name()}",
            f"Text {QGuiApplication.font().pointSizeF():g} pt",
            f"Processors {os.cpu_count()}",
            *screens,
            *(f"{name} {_version(package)}" for name, _, package in LICENCES if package),
        ]
    )


def _version(package: str) -> str:
    try:
        return version(package) if package else ""
    except PackageNotFoundError:  # run from a checkout
        return ""
