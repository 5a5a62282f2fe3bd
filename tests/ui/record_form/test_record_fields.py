from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.domain.clean import clean_record
from coopdesk.domain.records import FRAMEWORK, PROJECT, Record
from coopdesk.ui.editors.editor import Surroundings
from coopdesk.ui.record_form.record_fields import RecordFields
from coopdesk.ui.record_form.sections import FIELDS, SECTIONS
from tests.ui.record_form.conftest import OpenForm
from tests.ui.record_form.examples import EXCHANGE_FULL, FRAMEWORK_FULL, PROJECT_FULL

FULL = (EXCHANGE_FULL, PROJECT_FULL, FRAMEWORK_FULL)


@pytest.mark.parametrize("record", FULL, ids=lambda record: record.kind)
def test_what_nobody_touches_comes_back_as_it_was(open_form: OpenForm, record: Record) -> None:
    form = open_form(record)
    assert form.value() == record
    assert not form.is_modified()


@pytest.mark.parametrize("record", FULL, ids=lambda record: record.kind)
def test_a_form_gives_back_every_field_set_later(open_form: OpenForm, record: Record) -> None:
    form = open_form(Record(kind=record.kind))
    form.set_value(record)
    assert clean_record(form.value()) == clean_record(record)
    form.set_value(Record(kind=record.kind))
    assert clean_record(replace(form.value(), title="x")) == Record(kind=record.kind, title="x")


@pytest.mark.parametrize("record", FULL, ids=lambda record: record.kind)
def test_sections_out_of_sight_lose_nothing(
    qtbot: QtBot, around: Surroundings, record: Record
) -> None:
    fields = RecordFields(replace(around, kind=record.kind), record)
    qtbot.addWidget(fields)
    assert fields.value() == record
    fields.build_all()
    assert fields.value() == record


def test_every_field_a_person_enters_is_in_the_form_of_its_kind() -> None:
    kept = {"kind", "uid", "id", "revision", "content_hash", "deleted_at"} | {
        f"{deed}_{what}" for deed in ("created", "updated") for what in ("at", "by")
    }
    everything = set(Record.__dataclass_fields__) - kept
    shown = {name for kind in SECTIONS for part in SECTIONS[kind] for name in part.fields}
    assert shown == everything == set(FIELDS)
    of_projects = {name for part in SECTIONS[PROJECT] for name in part.fields}
    assert {"results", "models", "kpis", "status_reports", "descriptions"} <= of_projects
    of_frameworks = {name for part in SECTIONS[FRAMEWORK] for name in part.fields}
    assert {"signed", "in_force", "ended", "framework_type"} <= of_frameworks


@pytest.mark.parametrize("record", FULL, ids=lambda record: record.kind)
def test_everything_that_takes_the_cursor_has_a_name(open_form: OpenForm, record: Record) -> None:
    form = open_form(record)
    nameless = [
        widget
        for widget in form.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisible()
        and not isinstance(widget, QScrollArea)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


@pytest.mark.parametrize("record", FULL, ids=lambda record: record.kind)
def test_a_long_record_needs_no_sideways_scrolling(
    qtbot: QtBot, open_form: OpenForm, record: Record
) -> None:
    page = open_form(record).fields.page
    inside = page.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.minimumSizeHint().width() <= page.viewport().width())
