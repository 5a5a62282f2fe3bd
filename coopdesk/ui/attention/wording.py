"""What the groups and lines of the page of attention say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from coopdesk.catalogue.attention_lines import AttentionLine
from coopdesk.domain.periods import point
from coopdesk.ui.messages import field_name
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.date_text import period_text
from coopdesk.vocabulary.moments import moment_text
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate


def group_name(group: str) -> str:
    """Name a group by what is wrong."""
    names = {
        "unconfirmed": translate("attention", "Parties not confirmed"),
        "suggested": translate("attention", "Taken from running text"),
        "doubts": translate("attention", "Contradictions and doubts"),
        "no_parties": translate("attention", "Parties missing"),
        "no_period": translate("attention", "Dates missing"),
        "no_topics": translate("attention", "Topics missing"),
        "ended": translate("attention", "Over, but still open"),
        "untouched": translate("attention", "Open, untouched for a year"),
        "unknown_topics": translate("attention", "Topics the thesaurus lacks"),
        "unmapped_topics": translate("attention", "Own topics without codes elsewhere"),
        "dead_links": translate("attention", "Dead links"),
    }
    return names[group]


def group_hint(group: str) -> str:
    """Tell what belongs into a group and what can be done about it."""
    hints = {
        "unconfirmed": translate(
            "attention", "The role follows from a text only. Confirm it, or open the record."
        ),
        "suggested": translate(
            "attention", "A field was understood from prose. Confirm it, or open the record."
        ),
        "doubts": translate(
            "attention",
            "A source contradicts itself or was not understood. Correct the record, or dismiss it.",
        ),
        "no_parties": translate(
            "attention",
            "An exchange needs who asked and who gave, or two who took part; a framework two"
            " parties; a project one.",
        ),
        "no_period": translate("attention", "Nobody knows when it was or began."),
        "no_topics": translate("attention", "No search by topic finds it."),
        "ended": translate(
            "attention", "The period is over, the status does not say so. Set the status."
        ),
        "untouched": translate(
            "attention", "Nobody has saved it for a year. Set the status, or say that it is right."
        ),
        "unknown_topics": translate(
            "attention", "The record bears a topic that the thesaurus does not have. Map it to one."
        ),
        "unmapped_topics": translate(
            "attention",
            "A topic of your own names no purpose code, goal or convention, so exports say less.",
        ),
        "dead_links": translate(
            "attention", "The link was dead when it was read. Correct it, or say that it works."
        ),
    }
    return hints[group]


def line_text(group: str, line: AttentionLine, reader: Reader) -> str:
    """Say what is wrong with a line, in one sentence or less."""
    say = _SAY.get(group)
    return say(line, reader.language) if say else _plain(group, line)


def _plain(group: str, line: AttentionLine) -> str:
    said = {
        "no_parties": translate("attention", "No parties, or not all that it needs"),
        "no_period": translate("attention", "No date to begin with"),
        "no_topics": translate("attention", "No topic"),
        "unknown_topics": line.text,
        "unmapped_topics": translate("attention", "No code elsewhere"),
        "dead_links": " – ".join(filter(None, (line.text, line.url))),
    }
    return said[group]


def _party(line: AttentionLine, language: str) -> str:
    place = place_name(line.place, language) if line.place else ""
    who = ", ".join(filter(None, (place, line.organisation)))
    role = term(f"{line.kind}_role", line.role, language)
    return translate("attention", "{who}: {role}?").format(who=who, role=role)


def _doubt(line: AttentionLine, _language: str) -> str:
    return f"{field_name(line.field)}: {line.text}" if line.field else line.text


def _ended(line: AttentionLine, language: str) -> str:
    status = status_of(line, language) or translate("attention", "no status")
    if line.end is None:
        return status
    words = translate("attention", "Ended {day}: {status}")
    return words.format(day=period_text(point(line.end), language), status=status)


def _untouched(line: AttentionLine, language: str) -> str:
    words = translate("attention", "{status}; saved last {day}")
    status = status_of(line, language) or translate("attention", "no status")
    return words.format(status=status, day=moment_text(line.updated_at, language))


_SAY: dict[str, Callable[[AttentionLine, str], str]] = {
    "unconfirmed": _party,
    "suggested": _doubt,
    "doubts": _doubt,
    "ended": _ended,
    "untouched": _untouched,
}


def status_of(line: AttentionLine, language: str) -> str:
    """Return the status of the record of a line, "" without one."""
    return term(f"{line.kind}_status", line.status, language) if line.status else ""
