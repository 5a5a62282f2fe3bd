"""Open next steps as a calendar file: one all-day event on the day each is due.

Events rather than to-dos: Google Calendar and the new Outlook leave a VTODO out without a word,
Apple's Calendar has no place for it; an all-day VEVENT that takes up no time all of them show. A
step keeps its UID and counts SEQUENCE up, so that a second import moves the event it made before.
"""

# icalendar is half typed.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from icalendar import Calendar, Event

from coopdesk.exporting.replacing import replacing
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term

_PRODUCT = "-//CoopDesk//Next steps//EN"
_LONGEST = 200  # characters of a line in a calendar; the whole text stands in the description
_CONTROLS = {code: " " for code in range(32) if code != 10} | {127: " ", 0x2028: "\n", 0x2029: "\n"}

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "name": "Next steps",
        "owner": "Owed by",
        "status": "Status",
        "blocker": "Held up by",
        "note": "Last note",
        "record": "From",
    },
    "es": {
        "name": "Próximos pasos",
        "owner": "A cargo de",
        "status": "Estado",
        "blocker": "Obstáculo",
        "note": "Última nota",
        "record": "De",
    },
    "fr": {
        "name": "Prochaines étapes",
        "owner": "À la charge de",
        "status": "État",
        "blocker": "Obstacle",
        "note": "Dernière note",
        "record": "De",
    },
    "pt": {
        "name": "Próximos passos",
        "owner": "A cargo de",
        "status": "Situação",
        "blocker": "Obstáculo",
        "note": "Última nota",
        "record": "De",
    },
}


@dataclass(frozen=True, slots=True)
class DueStep:
    """A next step with its day; sequence only goes up when it changes."""

    id: int
    text: str
    due: date
    record_title: str
    owner_place: str = ""
    owner: str = ""
    status: str = ""
    percent: int | None = None
    blocker: str = ""
    note: str = ""
    sequence: int = 0


def write_calendar(
    path: Path, steps: Iterable[DueStep], *, catalogue: str, language: str, now: datetime
) -> None:
    """Write next steps as a calendar; catalogue is the uid that tells their ids apart.

    The same steps at the same moment make the same bytes. Raises what replacing raises.
    """
    words = WORDS.get(language, WORDS["en"])
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words["name"])
    for step in steps:
        calendar.add_component(_event(step, catalogue, language, now))
    with replacing(path) as file:
        file.write(calendar.to_ical())


def _event(step: DueStep, catalogue: str, language: str, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"next-step-{step.id}@{catalogue}")
    event.add("dtstamp", now)
    event.add("sequence", step.sequence)
    event.add("dtstart", step.due)
    event.add("dtend", step.due + timedelta(days=1))  # the first day that is free again
    event.add("summary", _summary(step, language))
    event.add("description", _description(step, language))
    event.add("transp", "TRANSPARENT")  # nobody is busy all day
    event.add("x-microsoft-cdo-busystatus", "FREE")
    return event


def _summary(step: DueStep, language: str) -> str:
    text = " ".join(_plain(step.text).split())
    if len(text) > _LONGEST:
        text = text[: _LONGEST - 1].rstrip() + "…"
    owner = step.owner or (place_name(step.owner_place, language) if step.owner_place else "")
    return f"{text} ({' '.join(_plain(owner).split())})" if owner else text


def _description(step: DueStep, language: str) -> str:
    words = WORDS.get(language, WORDS["en"])
    place = place_name(step.owner_place, language) if step.owner_place else ""
    status = term("step_status", step.status or "open", language)
    percent = f"{step.percent} %" if step.percent is not None else ""
    facts = (
        ("owner", ", ".join(filter(None, (step.owner, place)))),
        ("status", ", ".join(filter(None, (status, percent)))),
        ("blocker", step.blocker),
        ("note", step.note),
        ("record", step.record_title),
    )
    lines = [_plain(step.text), ""]
    lines += [f"{words[key]}: {_plain(value)}" for key, value in facts if value]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Return a text that a calendar may hold: no control characters but the ends of lines."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS)
