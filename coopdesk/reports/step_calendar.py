"""Open next steps of the catalogue into a calendar file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.catalogue.next_steps import FINISHED, StepLine, StepsAsked, find_steps, step_lines
from coopdesk.catalogue.searches import read_shelf
from coopdesk.domain.progress import Progress, unheard
from coopdesk.exporting.calendar import DueStep, write_calendar

_AT_ONCE = 500  # steps between two reports of progress


def save_calendar(
    session: Session,
    asked: StepsAsked,
    path: Path,
    *,
    language: str,
    now: datetime,
    report: Progress = unheard,
) -> int:
    """Write those of the steps asked for that are open and bear a date; return how many.

    Raises Stopped, and what exporting.replacing raises.
    """
    ids = find_steps(session, asked)
    due: list[DueStep] = []
    for start in range(0, len(ids), _AT_ONCE):
        report(start, len(ids))
        lines = step_lines(session, ids[start : start + _AT_ONCE])
        due += [each for each in map(_due_step, lines) if each]
    catalogue = read_shelf(session).catalogue
    write_calendar(path, due, catalogue=catalogue, language=language, now=now)
    report(len(ids), len(ids))
    return len(due)


def _due_step(line: StepLine) -> DueStep | None:
    if line.due is None or line.status in FINISHED:
        return None
    return DueStep(
        line.id,
        line.text,
        line.due,
        line.record_title,
        line.owner_place,
        line.owner,
        line.status,
        line.percent,
        line.blocker,
        line.note,
        line.revision,
    )
