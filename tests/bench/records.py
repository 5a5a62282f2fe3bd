"""How long it takes to open one record of 100 000, and to save it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from coopdesk.catalogue.pages import read_page
from coopdesk.catalogue.records import read_record, save_record
from coopdesk.db.history import recorded
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Learning, Record
from coopdesk.ui.browse.reading_pane import ReadingPane
from coopdesk.ui.record_form.form import RecordForm
from tests.bench import bare
from tests.bench.catalogues import own_catalogue_of
from tests.bench.desk import Desk, answer_to, desk_at
from tests.bench.measuring import Line, each_timed, spread, timed

TIMES = 60
OPENING, FORM, SAVING = 30, 150, 50  # ms
SAVED = Deed("record_changed", "Bench")


def lines(count: int) -> Iterator[Line]:
    """Open and save records, everywhere in the catalogue."""
    path = own_catalogue_of(count, with_past=True)
    ids = random.Random("open").sample(range(1, count + 1), TIMES)  # noqa: S311 - nothing to guess
    with desk_at(path) as desk:
        floors = _read_bare(desk, ids)
        pane = ReadingPane(desk.background, desk.reader)
        pane.resize(500, 700)
        pane.show()
        _read_in(pane, ids[0])
        yield from spread("open a record", [_read_in(pane, each) for each in ids], floors, OPENING)
        pane.close()
        pane.deleteLater()
        _write_in_form(desk, ids[0])
        yield from spread(
            "open the form", [_write_in_form(desk, each) for each in ids[:20]], floors, FORM
        )
        saved = [_save(desk, each) for each in ids]
        yield from spread("save a record", saved, _write_bare(desk, ids), SAVING)
    path.unlink()


def _read_in(pane: ReadingPane, record_id: int) -> float:
    loop, clock = QEventLoop(), QElapsedTimer()
    connection = pane.read.connect(loop.quit)
    clock.start()
    pane.show_record(record_id)
    loop.exec()
    pane.repaint()
    pane.disconnect(connection)
    return clock.nsecsElapsed() / 1e6


def _write_in_form(desk: Desk, record_id: int) -> float:
    with desk.sessions.reading() as session:
        record = read_record(session, record_id)
    made: list[RecordForm] = []

    def show() -> None:
        form = RecordForm(desk.background, record, desk.reader.topics, desk.reader.language)
        form.show()
        form.repaint()
        made.append(form)

    took = timed(show)
    made[0].close()
    made[0].deleteLater()  # rubbish is collected on any thread, where no window may end
    QApplication.processEvents()
    return took


def _save(desk: Desk, record_id: int) -> float:
    with desk.sessions.reading() as session:
        record = read_record(session, record_id)
    took = answer_to(desk.background.write(SAVED, save_record, _changed(record)))
    answer_to(desk.background.read(lambda _: None))  # the list has read its records again
    return took


def _changed(record: Record) -> Record:
    """Return the record with a longer narrative, a learning more and its first step done."""
    steps = tuple(replace(step, status="done") for step in record.next_steps[:1])
    return replace(
        record,
        narrative=f"{record.narrative} {record.title}",
        learnings=(*record.learnings, Learning(record.title)),
        next_steps=(*steps, *record.next_steps[1:]),
    )


def _read_bare(desk: Desk, ids: list[int]) -> list[float]:
    with closing(bare.connect(desk.sessions.path)) as connection:
        queries: list[list[str]] = []
        for each in ids:
            with desk.sessions.reading() as session:
                queries.append(bare.statements_of(session, partial(read_page, record_id=each)))
        return each_timed(partial(bare.read, connection, sent) for sent in queries)


def _write_bare(desk: Desk, ids: list[int]) -> list[float]:
    sent: list[list[str]] = []
    for each in ids:
        with desk.sessions.writing() as session:
            record = _changed(read_record(session, each))
            sent.append(
                bare.statements_of(
                    session,
                    lambda opened, record=record: recorded(opened, SAVED, save_record, record),
                )
            )
    with closing(bare.connect(desk.sessions.path)) as connection:
        return each_timed(partial(bare.write, connection, each) for each in sent)
