"""What an officer chooses for a meeting pack: of what, for whom, which files, where."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QDate, QDir, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from coopdesk.background import Background, Reply
from coopdesk.domain.queries import Query
from coopdesk.reports.pack_files import ENDINGS, PackAsked, usual_title
from coopdesk.ui.editors.choice_editors import PlaceEditor
from coopdesk.ui.editors.editor import Surroundings
from coopdesk.ui.languages import NAMES
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, GAP
from coopdesk.ui.widgets.messages_inline import FormGrid
from coopdesk.vocabulary.places import place_name

translate = QCoreApplication.translate

Which = Literal["shown", "selected", "pair"]
_UNFIT: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_NAME: Final = 60  # characters of the title in the names of the files


def _no_words(_language: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class PackOffer:
    """What there is to pack: the list on screen, what is selected in it, a pair to begin with.

    shown None is a number that nobody has counted yet; words tell the filter of the list in a
    language, "" for none.
    """

    query: Query
    shown: int | None
    selected: Sequence[int] = ()
    pair: tuple[str, str] = ("", "")
    words: Callable[[str], str] = _no_words


class PackChoices(QWidget):
    """The form of a meeting pack."""

    changed = Signal()

    def __init__(
        self,
        background: Background,
        offer: PackOffer,
        reader: Reader,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._offer = offer
        self._reader = reader
        self._which = QButtonGroup(self)
        around = Surroundings(background, reader.topics, reader.language, "exchange")
        self.places = tuple(
            PlaceEditor(name, around) for name in (self.tr("One country"), self.tr("The other"))
        )
        self._title = QLineEdit(self)
        self._title_reply: Reply[str] | None = None
        self._background = background
        self._internal = QCheckBox(self.tr("With &internal comments"), self)
        self._internal.setToolTip(
            self.tr("What is noted for the office alone; the briefing never holds it")
        )
        self._language = QComboBox(self)
        for code, name in NAMES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(reader.language)))
        names = (self.tr("&Workbook"), self.tr("Wor&d document"), self.tr("&PDF"))
        self._files = dict(zip(ENDINGS, map(self._ticked, names), strict=True))
        self._folder = QLineEdit(QDir.toNativeSeparators(str(folder)), self)
        self._lay_out()
        for place, code in zip(self.places, offer.pair, strict=True):
            place.set_value(code)
            place.changed.connect(self._take_pair)
        self._which.buttonToggled.connect(self._tell)
        self._language.currentIndexChanged.connect(self._tell)
        self._folder.textChanged.connect(self.changed)
        self._title.textChanged.connect(self.changed)
        self._tell()

    def which(self) -> Which:
        """Return what the pack is to be of."""
        button = self._which.checkedButton()
        return button.property("which") if button else "shown"

    def choose(self, which: Which) -> None:
        """Want a pack of this."""
        for button in self._which.buttons():
            button.setChecked(button.property("which") == which)

    def asked(self) -> PackAsked:
        """Return what the pack is to hold, for whom."""
        language, which = self.language(), self.which()
        one, other = (place.value() for place in self.places)
        return PackAsked(
            language,
            self._offer.query,
            tuple(self._offer.selected) if which == "selected" else None,
            (one, other) if which == "pair" else None,
            self._title.text().strip() or self._usual(which),
            self._offer.words(language) if which == "shown" else "",
            internal=self._internal.isChecked(),
        )

    def _usual(self, which: Which) -> str:
        """Return the title in grey, "" for a pair, which the pack names by a whole phrase."""
        return "" if which == "pair" else self._title.placeholderText()

    def language(self) -> str:
        """Return the language of the pack's readers."""
        return str(self._language.currentData())

    def paths(self) -> list[Path]:
        """Return the files that are wanted."""
        title = self._title.text().strip() or self._title.placeholderText()
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        name = _UNFIT.sub(" ", title)[:_NAME].strip(" .")
        named = f"{name} {today}".strip()
        folder = Path(self._folder.text().strip()).expanduser()
        return [
            folder / f"{named}{ending}" for ending, box in self._files.items() if box.isChecked()
        ]

    def what_is_missing(self) -> str:
        """Return what is to be done before a pack can be made, "" for nothing."""
        if self.which() == "pair":
            codes = [place.value() for place in self.places]
            if not all(codes):
                return self.tr("Choose two countries.")
            if codes[0] == codes[1]:
                return self.tr("Choose two countries that differ.")
        if not any(box.isChecked() for box in self._files.values()):
            return self.tr("Choose at least one file.")
        if not self._folder.text().strip():
            return self.tr("Choose a folder.")
        return ""

    def _ticked(self, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setChecked(True)
        box.toggled.connect(self._tell)
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        grid = FormGrid(self)
        grid.add_field(self.tr("Pack of"), self._kinds())
        grid.add_field(self.tr("&Title"), self._title)
        grid.add_field(self.tr("&Language of its readers"), self._language)
        files = QWidget(self)
        row = FlowLayout(files)
        for box in self._files.values():
            row.addWidget(box)
        files.setFocusProxy(next(iter(self._files.values())))
        grid.add_field(self.tr("Files"), files)
        grid.add_widget(self._internal)
        grid.add_field(self.tr("&Folder"), self._folder_line())
        column.addWidget(grid)
        column.addStretch(1)

    def _kinds(self) -> QWidget:
        n, selected = self._offer.shown, len(self._offer.selected)
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        counted = translate("PackChoices", "%Ln record(s) shown", "", n or 0)
        narrowed = self.tr("What the search finds")
        all_of_them = narrowed if self._offer.query.is_narrowed else self.tr("All records")
        shown = self._radio("shown", all_of_them if n is None else counted)
        some = self._radio(
            "selected", translate("PackChoices", "%Ln record(s) selected", "", selected)
        )
        some.setEnabled(selected > 0)
        pair = self._radio("pair", self.tr("What two countries share"))
        for button in (shown, some, pair):
            column.addWidget(button)
        row = QHBoxLayout()
        row.setContentsMargins(2 * FIELD, 0, 0, 0)
        row.setSpacing(FIELD)
        for place, hint in zip(self.places, (self.tr("One"), self.tr("The other")), strict=True):
            place.edit.set_placeholder(hint)
            row.addWidget(place, 1)
        column.addLayout(row)
        # One selected row is where the cursor stands; several were selected on purpose.
        self.choose("pair" if any(self._offer.pair) else "selected" if selected > 1 else "shown")
        box.setFocusProxy(shown)
        return box

    def _radio(self, which: Which, text: str) -> QRadioButton:
        button = QRadioButton(text, self)
        button.setProperty("which", which)
        self._which.addButton(button)
        return button

    def _folder_line(self) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(FIELD)
        row.addWidget(self._folder, 1)
        choose = QPushButton(self.tr("&Choose…"), box)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._ask_for_folder)
        row.addWidget(choose)
        box.setFocusProxy(self._folder)
        self._folder.setAccessibleName(self.tr("Folder"))
        return box

    def _ask_for_folder(self) -> None:
        asked = QFileDialog(self, self.tr("Folder of the pack"), self._folder.text())
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setOption(QFileDialog.Option.ShowDirsOnly)
        asked.fileSelected.connect(self._take_folder)
        asked.open()

    def _take_folder(self, path: str) -> None:
        self._folder.setText(QDir.toNativeSeparators(path))

    def _take_pair(self) -> None:
        """Want the pair as soon as a country of it is typed."""
        with QSignalBlocker(self._which):
            self.choose("pair")
        self._tell()

    def _tell(self, *_changed: object) -> None:
        self._internal.setEnabled(self._files[".xlsx"].isChecked())
        title = self._usual_title()
        self._title.setPlaceholderText(title[:1].upper() + title[1:])
        self._ask_for_title()
        self.changed.emit()

    def _ask_for_title(self) -> None:
        """Have records that no search and no pair names told by what they have in common."""
        if self._title_reply:
            self._title_reply.forget()
        asked = replace(self.asked(), title="")
        if not (asked.pair or asked.words or self.which() == "pair"):
            reply = self._background.read(usual_title, asked)
            self._title_reply = reply.then(self._title.setPlaceholderText)

    def _usual_title(self) -> str:
        match self.which():
            case "pair":
                codes = [place.value() for place in self.places]
                names = [place_name(code, self.language()) for code in codes if code]
                return " – ".join(names)
            case "selected":
                n = len(self._offer.selected)
                return self.tr("Selected records: {n}").format(n=n)
            case "shown":
                words = self._offer.words(self.language())
                return words or self.tr("Technical cooperation")
