"""The scenes: what is opened, and how far, before its picture is taken."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
from PySide6.QtCore import QEventLoop, QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from coopdesk import paths
from coopdesk.app.program import Program
from coopdesk.catalogue.drafts import KeptDraft
from coopdesk.catalogue.records import add_records
from coopdesk.catalogue.sample import fill_with_sample, sample_records
from coopdesk.cli import Options
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.record_json import as_new, to_json
from coopdesk.domain.records import Learning, Record
from coopdesk.ui.bulk_edit import BulkEditWindow
from coopdesk.ui.duplicates import DuplicatesPage
from coopdesk.ui.importing.window import ImportWindow
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.topics.page import TopicsPage
from coopdesk.ui.welcome.recovery import RecoveryDialog
from coopdesk.vocabulary.places import place_name
from tests.screens import care, following_up, held, maps
from tests.screens.attention import attention, nothing_wrong, please_update
from tests.screens.capturing import capture_page
from tests.screens.charts import charts, project_figures_behind
from tests.screens.countries import country, helpers
from tests.screens.merging import merge_workbook
from tests.screens.overview import overview
from tests.screens.paper import pack, print_preview
from tests.screens.projects import project, project_months, project_table, results_filtered
from tests.screens.reporting import later_report, review_report, status_reports

UNSELECT_ROW = QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows
QUIET = 350  # ms without an answer from the catalogue, after which a picture is finished


class Stage:
    """A program on the sample catalogue, in one scheme."""

    def __init__(self, folder: Path, scheme: str, size: tuple[int, int]) -> None:
        folder.mkdir(parents=True)
        settings = {"scheme": scheme, "language": "en"}
        paths.settings_file().write_text(json.dumps(settings), encoding="utf-8")
        self.folder, self.size = folder, size
        self.catalogue = folder / "Cooperation.coopdesk"
        sessions = open_database(self.catalogue)
        deed = Deed("sample_added", count=len(sample_records()))
        sessions.write(deed, fill_with_sample)
        sessions.close()
        application = QApplication.instance() or QApplication(["coopdesk"])
        assert isinstance(application, QApplication)
        self.application = application
        self.program = self.open(self.catalogue)

    def open(self, catalogue: Path) -> Program:
        program = Program(self.application, Options(catalogue=catalogue))
        assert program.start()
        assert program.window
        program.window.resize(*self.size)
        self.settle()
        return program

    @property
    def sessions(self) -> Sessions:
        assert self.program.background
        return self.program.background.sessions

    @property
    def window(self) -> MainWindow:
        assert self.program.window
        return self.program.window

    def show(self, scene: Callable[[Stage], QWidget | None]) -> QPixmap:
        """Play a scene and return its picture; what it opened is closed again."""
        before = set(self.application.topLevelWidgets())
        opened = scene(self)
        self.settle()
        picture = self.window.grab() if opened is None else self._over_window(opened)
        for widget in set(self.application.topLevelWidgets()) - before:
            widget.close()
        self.settle()
        return picture

    def settle(self) -> None:
        """Wait until nothing more is asked of the catalogue or painted."""
        loop = QEventLoop()
        QTimer.singleShot(QUIET, loop.quit)
        loop.exec()

    def close(self) -> None:
        self.window.close()
        self.program.close()

    def record_id(self, words: str) -> int:
        """Return the id of the sample record with these words in its title."""
        page = self.window.list_page("everything")
        page.show_query(page.view.query())
        page.search(words)
        self.settle()
        [found] = list(page.shown())[:1]
        return found

    def _over_window(self, opened: QWidget) -> QPixmap:
        """Return the picture of a window of its own, as it stands before the main one."""
        if opened.width() * opened.height() > self.size[0] * self.size[1] // 2:
            return opened.grab()
        picture = self.window.grab()
        front = opened.grab()
        painter = QPainter(picture)
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 70))
        where = picture.rect().center() - front.rect().center()
        painter.drawPixmap(where, front)
        painter.end()
        return picture


def browse(key: str, words: str = "", facet: tuple[str, str] | None = None) -> Callable[..., None]:
    def scene(stage: Stage) -> None:
        page = stage.window.list_page(key)
        page.show_query(page.view.query())
        stage.window.toolbar.show_search(words)
        page.search(words)
        if facet:
            page.show_query(page.query.toggled(*facet, on=True))

    return scene


def page(key: str) -> Callable[..., None]:
    return lambda stage: stage.window.go_to(key)


def form(words: str, field: str = "") -> Callable[..., QWidget]:
    def scene(stage: Stage) -> QWidget:
        record_id = stage.record_id(words)
        stage.window.forms.open_record(record_id)
        stage.settle()
        opened = newest(stage, "RecordForm")
        opened.resize(900, 700)
        opened.fields.build_all()  # type: ignore[attr-defined]
        stage.settle()
        if field:
            opened.go_to(field)  # type: ignore[attr-defined]
        return opened

    return scene


def new_form(stage: Stage) -> QWidget:
    return stage.window.forms.open_new("exchange")


def after(action: str, kind: str) -> Callable[..., QWidget]:
    def scene(stage: Stage) -> QWidget:
        stage.window.list_page("exchanges")
        stage.settle()
        stage.window.actions_by_key[action].trigger()
        stage.settle()
        return newest(stage, kind)

    return scene


def history(stage: Stage) -> QWidget:
    stage.window.screens.show_history(stage.record_id("Training labour inspectors"))
    return newest(stage, "HistoryWindow")


def bring_in(stage: Stage) -> QWidget:
    """Show a file in our own format whose second row lacks what it needs."""
    rows = [
        to_json(Record(title="Visit of labour inspectors", uid=""), whole=False),
        to_json(sample_records()[0], whole=False),
    ]
    path = stage.folder / "colleague.json"
    text = json.dumps({"format": "coopdesk", "version": 1, "records": rows})
    path.write_text(text, encoding="utf-8")
    window = stage.window.screens.bring_in(path)
    stage.settle()
    return window


def listing(stage: Stage) -> ImportWindow:
    """Look at a listing from others: a table under a title, with what such listings have wrong."""
    known = next(r for r in sample_records() if r.title.startswith("Training labour inspectors"))
    rows = [
        ["Cooperation between labour ministries"],
        [],
        ["Title", "Start", "Requesting", "Providing", "Theme", "Description", "Colour"],
        [known.title, "2019-09-23", "Mexico", "Argentina", "Child labour", "Four days.", "green"],
        ["Visit to labour courts", "31/02/2024", "Peru", "Chile", "Labour law", "", ""],
        ["Course on statistics", "2023", "Spayn", "Chile", "Labour statistics", "Online.", "red"],
        ["Course on statistics", "2023", "Spayn", "Chile", "Labour statistics", "Online.", "red"],
        *([f"Workshop {n}", f"202{n}", "Brazil", "Uruguay", "Wages", "", ""] for n in range(5)),
    ]
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Exchanges"
    for row in rows:
        sheet.append(row)
    workbook.create_sheet("Read me").append(["Put together by hand."])
    path = stage.folder / "listing.xlsx"
    workbook.save(path)
    window = stage.window.screens.bring_in(path)
    window.resize(1300, 720)
    wait_for(stage, window)
    return window


def wait_for(stage: Stage, window: ImportWindow) -> None:
    stage.settle()
    while window.is_busy():
        stage.settle()


def listing_columns(stage: Stage) -> QWidget:
    window = listing(stage)
    window.page.tabs.setCurrentWidget(window.page.columns)
    return window


def listing_side_by_side(stage: Stage) -> QWidget:
    window = listing(stage)
    table, plan = window.page.preview.table, window.plan()
    assert plan is not None
    table.select_keys([place for place, row in enumerate(plan.rows, 1) if row.alike][:1])
    return window


def listing_brought_in(stage: Stage) -> QWidget:
    window = listing(stage)
    window.bring_in()
    wait_for(stage, window)
    return window


def recovery(stage: Stage) -> QWidget:
    record = next(r for r in sample_records() if r.kind == "exchange")
    from datetime import UTC, datetime  # noqa: PLC0415

    draft = KeptDraft("x", record, datetime(2024, 7, 31, 12, 4, tzinfo=UTC))
    dialog = RecoveryDialog([draft], "en", stage.window)
    dialog.open()
    return dialog


def palette(stage: Stage) -> QWidget:
    stage.window.actions_by_key["go_to"].trigger()
    return newest(stage, "CommandPalette")


def empty(stage: Stage) -> QWidget:
    other = stage.open(stage.folder / "New.coopdesk")
    assert other.window
    stage.settle()
    other.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return other.window


def read_search(stage: Stage) -> None:
    """Search in Spanish with fields, and with a value left out; a search is kept beside it."""
    browse("everything", "inspección laboral -reunión has:participants,topics")(stage)
    query = stage.window.list_page("everything").query
    stage.window.list_page("everything").show_query(query.excepting("place", "CA", on=True))
    stage.settle()
    stage.window.saved.save("Labour inspection")


def facet_values(stage: Stage) -> QWidget:
    browse("everything")(stage)
    stage.settle()
    strip = stage.window.list_page("everything").strip
    next(b for b in strip.findChildren(QToolButton) if b.text().startswith("Topic")).click()
    return newest(stage, "FacetPopup")


def search_help(stage: Stage) -> QWidget:
    browse("everything")(stage)
    stage.window.toolbar.show_search_help()
    return newest(stage, "SearchHelp")


def topic_form(stage: Stage) -> QWidget | None:
    stage.window.go_to("topics")
    stage.settle()
    page = stage.window.pages.currentWidget()
    assert isinstance(page, TopicsPage)
    page.choose("labour-inspection")
    stage.settle()
    next(a for a in page.actions() if a.text().replace("&", "").startswith("Edit")).trigger()
    return newest(stage, "TopicEditor")


def duplicates(part: int = 0, look: str = "") -> Callable[..., QWidget | None]:
    """Show records that may be the same, those of the sample brought in once more among them."""

    def scene(stage: Stage) -> QWidget | None:
        page = duplicates_page(stage)
        if look:
            page.list.selectAll()
            for row, pair in enumerate(page.list.pairs()):
                if pair.confidence != "high":
                    page.list.selectionModel().select(page.list.model().index(row, 0), UNSELECT_ROW)
            page.merge_selected()
            stage.settle()
            return newest(stage, look)
        page.panel.show_part(part)
        return None

    return scene


def duplicates_page(stage: Stage) -> DuplicatesPage:
    stage.window.go_to("duplicates")
    stage.settle()
    page = stage.window.pages.currentWidget()
    assert isinstance(page, DuplicatesPage)
    if len(page.list.pairs()) < 3:
        again = [replace(as_new(record), uid="") for record in sample_records()[:3]]
        again[0] = replace(
            again[0],
            title=again[0].title.replace("labour", "labor"),
            narrative="",
            learnings=(*again[0].learnings[:1], Learning("Agree on the forms beforehand")),
            city="",
        )
        background = stage.window.screens._background
        background.write(Deed("records_added", count=3), add_records, again)
        stage.settle()
        page.refresh()
        stage.settle()
    return page


def two_records(stage: Stage) -> QWidget:
    page = stage.window.list_page("everything")
    page.show_query(page.view.query())
    page.search('"in hazardous work"')
    stage.settle()
    page.table.selectAll()
    stage.window.actions_by_key["compare"].trigger()
    stage.settle()
    return newest(stage, "TwoRecordsWindow")


def newest(stage: Stage, kind: str) -> QWidget:
    found = [
        w for w in stage.application.allWidgets() if type(w).__name__ == kind and w.isVisible()
    ]
    return found[-1]


def bulk_edit(stage: Stage) -> QWidget:
    """Change words and the status of all exchanges; some of them refuse."""
    browse("everything")(stage)
    stage.settle()
    stage.window.actions_by_key["select_all"].trigger()
    stage.window.actions_by_key["bulk_edit"].trigger()
    stage.settle()
    window = newest(stage, "BulkEditWindow")
    assert isinstance(window, BulkEditWindow)
    first, second = window.rows[0], window.add_row()
    first.choose("status", "set")
    first.editor().set_value("reported")
    second.choose("texts", "find")
    second.editor().set_value("labour inspectors")
    second.editor("instead").set_value("inspectors of labour")
    window.resize(1200, 660)
    window.look()
    stage.settle()
    return window


MEXICO = place_name("MX", "en")
SCENES: dict[str, Callable[[Stage], QWidget | None]] = {
    "overview-large": overview(percent=200),  # the next ones give the text its usual size again
    "overview": overview(),
    "overview-search": overview("child labour"),
    "overview-matrix": overview(at="pairs"),
    "overview-table": overview(at="topic", table=True),
    "overview-nothing": overview("lighthouse"),
    "everything": browse("everything"),
    "attention-large": attention("unconfirmed", percent=200),
    "attention-doubts": attention("doubts"),
    "attention": attention("ended"),
    "attention-nothing": nothing_wrong,
    "please-update": please_update,
    "held": held.held,
    "held-waiting": held.held_waiting,
    "held-gone": held.held_gone,
    "held-reading": held.reading_only,
    "held-form": held.form_reading,
    "held-cloud": held.in_a_cloud,
    "backups-none": care.no_backup,
    "backups": care.backups,
    "backups-restore": care.restoring,
    "backups-found": care.findings,
    "follow-up-list": following_up.follow_up_list,
    "follow-up-board": following_up.follow_up_board,
    "follow-up-month": following_up.follow_up_month,
    "follow-up-since": following_up.follow_up_since,
    "follow-up-none": following_up.follow_up_none,
    "learnings": following_up.learnings,
    "learnings-found": following_up.learnings_found,
    "exchanges": browse("exchanges"),
    "projects": browse("projects"),
    "frameworks": browse("frameworks"),
    "search": browse("everything", "trabajo infantil"),
    "search-read": read_search,
    "search-help": search_help,
    "facet-values": facet_values,
    "topic-form": topic_form,
    "meant": browse("everything", "inspektion mexico"),
    "facet": browse("everything", "", ("place", "MX")),
    "nothing-found": browse("everything", "lighthouse"),
    "country-large": country("MX", percent=200),
    "country": country("MX"),
    "country-lower": country("MX", scrolled=0.5),
    "country-region": country("419"),
    "country-none": country("YU"),
    "helpers-large": helpers("GT", "labour-inspection", percent=200),
    "helpers": helpers("GT", "labour-inspection"),
    "helpers-none": helpers("MX", "telework"),
    "topics": page("topics"),
    "places": page("places"),
    "trash": page("trash"),
    "form-exchange": form("Training labour inspectors"),
    "form-exchange-steps": form("Training labour inspectors", "next_steps"),
    "form-project": form("Vision Zero"),
    "form-project-results": form("Vision Zero", "results"),
    "form-project-filtered": results_filtered,
    "project-timeline": project("timeline"),
    "project-months": project_months,
    "project-table": project_table,
    "project-figures": project("figures"),
    "project-figures-behind": project_figures_behind,
    "charts": charts,
    "map-near": maps.map_near,
    "map-world": maps.map_world,
    "map-many": maps.map_many,
    "map-table": maps.map_table,
    "map-empty": maps.map_empty,
    "project-reports": project("reports"),
    "form-framework": form("North American Agreement"),
    "form-new": new_form,
    "history": history,
    "export": after("export", "ExportDialog"),
    "bring-in": bring_in,
    "listing": listing,
    "listing-columns": listing_columns,
    "listing-side-by-side": listing_side_by_side,
    "bulk-edit": bulk_edit,
    "capture-empty": after("capture_page", "CaptureWindow"),
    "capture": capture_page,
    "capture-later-report": later_report,
    "pack": pack,
    "print-preview": print_preview,
    "report-review": review_report,
    "status-reports": status_reports,
    "preferences": after("preferences", "PreferencesDialog"),
    "shortcuts": after("shortcuts", "ShortcutSheet"),
    "about": after("about", "AboutDialog"),
    "recovery": recovery,
    "merge-workbook": merge_workbook,
    "go-to": palette,
    "empty": empty,
    "compare": two_records,
    "duplicates": duplicates(),
    "duplicates-merged": duplicates(part=1),
    "duplicates-batch": duplicates(look="MergeQuestion"),
    "listing-brought-in": listing_brought_in,  # last: what it brings in stays
}
