"""The window of one project: its timeline, its figures and its status reports in tabs."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.catalogue.records import read_record
from coopdesk.domain.changes import Change
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.records import Record
from coopdesk.ui.projects.figures_tab import FiguresTab
from coopdesk.ui.projects.reports_tab import ReportsTab
from coopdesk.ui.projects.timeline_tab import TimelineTab
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.measures import FIELD, characters, lines

Tab = TimelineTab | FiguresTab | ReportsTab


class ProjectWindow(QWidget):
    """Show what a project looks like over time, and follow its record."""

    form_wanted = Signal(int)  # id of the record
    line_wanted = Signal(int, int)  # ids of the record and of a line of an activity of it
    capture_wanted = Signal()  # a page or report to be captured
    left = Signal(dict)  # how the window stood, for the next one

    def __init__(
        self,
        background: Background,
        reader: Reader,
        record: Record,
        parent: QWidget | None = None,
        *,
        view: dict[str, object] | None = None,
    ) -> None:
        kinds = Qt.WindowType
        super().__init__(
            parent, kinds.Dialog | kinds.WindowMinMaxButtonsHint | kinds.WindowCloseButtonHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.record_id = record.id
        self._background = background
        self._pages: dict[str, Tab] = {
            "timeline": TimelineTab(background, reader, record, self),
            "figures": FiguresTab(background, reader, record, self),
            "reports": ReportsTab(background, reader, record, self),
        }
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Views of the project"))
        for key, title in self._titles().items():
            self.tabs.addTab(self._pages[key], title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, FIELD, 0, 0)
        column.addWidget(self.tabs)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        self._connect_tabs()
        self._show_title(record)
        self._restore(view or {})
        background.changed.connect(self._follow)

    def go_to(self, tab: str) -> None:
        """Show a tab: "timeline", "figures" or "reports"."""
        self.tabs.setCurrentWidget(self._pages[tab])

    def page(self, tab: str) -> Tab:
        """Return a tab's page."""
        return self._pages[tab]

    def come_forward(self) -> None:
        """Show the window in front of all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _titles(self) -> dict[str, str]:
        return {
            "timeline": self.tr("&Timeline"),
            "figures": self.tr("&Figures"),
            "reports": self.tr("&Status reports"),
        }

    def _connect_tabs(self) -> None:
        for page in self._pages.values():
            match page:
                case TimelineTab() | FiguresTab():
                    page.line_wanted.connect(self._ask_for_line)
                    page.form_wanted.connect(self.form_wanted)
                case ReportsTab():
                    page.capture_wanted.connect(self.capture_wanted)

    def _ask_for_line(self, line_id: int) -> None:
        self.line_wanted.emit(self.record_id, line_id)

    def _follow(self, change: Change) -> None:
        if self.record_id in change.records:
            reply = self._background.read(read_record, self.record_id)
            reply.then(self._show_record).otherwise(self._leave)

    def _show_record(self, record: Record) -> None:
        if record.deleted_at is not None:
            self.close()
            return
        self._show_title(record)
        for page in self._pages.values():
            page.show_record(record)

    def _leave(self, _refusal: CatalogueError) -> None:
        """Close: the record is gone for good."""
        self.close()

    def _show_title(self, record: Record) -> None:
        self.setWindowTitle(self.tr("Timeline and figures of “{title}”").format(title=record.title))

    def _restore(self, view: dict[str, object]) -> None:
        geometry = QByteArray.fromBase64(str(view.get("geometry", "")).encode())
        if not (geometry and self.restoreGeometry(geometry)):
            wanted = QSize(characters(self, 190), lines(self, 46))
            room = self.screen().availableSize()
            self.resize(wanted.boundedTo(QSize(room.width() - 60, room.height() - 80)))
        tab = str(view.get("tab", ""))
        if tab in self._pages:
            self.go_to(tab)

    def _view(self) -> dict[str, object]:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        return {"geometry": geometry, "tab": list(self._pages)[self.tabs.currentIndex()]}

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.left.emit(self._view())
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close()
        else:
            super().keyPressEvent(event)
