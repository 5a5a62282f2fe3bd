"""What is said of a next step: when it is due, who owes it, how far it is, what became of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from coopdesk.catalogue.next_steps import FINISHED, StepCounts, StepLine
from coopdesk.catalogue.step_news import News
from coopdesk.domain.periods import point
from coopdesk.vocabulary.date_text import period_text
from coopdesk.vocabulary.places import find_place, is_region, place_name
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate


def day_text(day: date | None, language: str) -> str:
    """Return a day as lists write it, "" for none."""
    return period_text(point(day), language) if day else ""


def due_tip(line: StepLine, today: date) -> str:
    """Say how far off the day is that a step is due."""
    if line.due is None:
        return translate("follow_up", "No date was agreed")
    if line.status in FINISHED:
        return ""
    days = (line.due - today).days
    if days < 0:
        return translate("follow_up", "%Ln day(s) overdue", "", -days)
    if not days:
        return translate("follow_up", "Due today")
    return translate("follow_up", "Due in %Ln day(s)", "", days)


def owner_text(line: StepLine, language: str) -> str:
    """Return who owes a step: the code of the country, and the words."""
    place = line.owner_place
    shown = place_name(place, language) if place and is_region(place) else place
    return " · ".join(filter(None, (shown, _besides(line))))


def owner_tip(line: StepLine, language: str) -> str:
    """Return who owes a step, the country by its name."""
    name = place_name(line.owner_place, language) if line.owner_place else ""
    return " · ".join(filter(None, (name, _besides(line))))


def _besides(line: StepLine) -> str:
    """Return the words for who owes a step, "" where they only name its country once more."""
    place = line.owner_place
    return "" if place and find_place(line.owner) == place else line.owner


def status_text(status: str, language: str) -> str:
    """Return the word for a status; a step without one is open."""
    return term("step_status", status or "open", language)


def sides_text(line: StepLine) -> str:
    """Return who helps whom, by their codes."""
    sides = [", ".join(each) for each in (line.providing, line.requesting) if each]
    return " → ".join(sides)


def news_text(news: News | None) -> str:
    """Return what became of a step, "" for nothing."""
    match news:
        case "added":
            return translate("follow_up", "Added")
        case "done":
            return translate("follow_up", "Done")
        case "changed":
            return translate("follow_up", "Changed")
        case None:
            return ""


def counts_text(counts: StepCounts) -> str:
    """Say how many steps are open, by when they are due."""
    said = [
        translate("follow_up", "%Ln overdue", "", counts.overdue) if counts.overdue else "",
        translate("follow_up", "%Ln due within 30 days", "", counts.soon) if counts.soon else "",
        translate("follow_up", "%Ln due later", "", counts.later) if counts.later else "",
        translate("follow_up", "%Ln without a date", "", counts.undated) if counts.undated else "",
    ]
    return " · ".join(filter(None, said))


def overdue_text(count: int) -> str:
    """Say how many next steps are overdue."""
    return translate("follow_up", "%Ln next step(s) are overdue", "", count)
