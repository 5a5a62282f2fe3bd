"""Records without what stays in the house unless asked for: names of people, internal comments."""

import json
from dataclasses import replace
from typing import Any

from coopdesk.domain.records import Provenance, Record
from coopdesk.domain.results import StatusReport

INTERNAL = "internal"  # the kind of a comment that stays in the house


def without_people(record: Record) -> Record:
    """Return the record without its people, also where sources and old copies repeat them.

    What repeats them is blanked, not removed: a blank changes nothing when the file comes back.
    """
    if not (record.people or record.provenance or record.status_reports):
        return record
    return replace(
        record,
        people=(),
        provenance=tuple(map(_nameless_source, record.provenance)),
        status_reports=tuple(map(_nameless_report, record.status_reports)),
    )


def without_internal(record: Record) -> Record:
    """Return the record without its internal comments, also where sources and copies repeat them.

    What repeats them is blanked, not removed: a blank changes nothing when the file comes back.
    """
    told = tuple(comment for comment in record.comments if comment.kind != INTERNAL)
    is_told = len(told) == len(record.comments)
    sources = record.provenance if is_told else tuple(map(_uncommented, record.provenance))
    reports = tuple(map(_uncommented_report, record.status_reports))
    if is_told and reports == record.status_reports:
        return record
    return replace(record, comments=told, provenance=sources, status_reports=reports)


def _uncommented(source: Provenance) -> Provenance:
    return replace(source, text="") if source.field.startswith("comments") else source


def _uncommented_report(report: StatusReport) -> StatusReport:
    return replace(report, snapshot="") if f'"{INTERNAL}"' in report.snapshot else report


def _nameless_source(source: Provenance) -> Provenance:
    """Blank words about people; a page kept whole, which has no field, may name anybody."""
    names_people = not source.field or source.field.startswith("people")
    return replace(source, text="") if names_people else source


def _nameless_report(report: StatusReport) -> StatusReport:
    if '"people"' not in report.snapshot:
        return report
    try:
        copied: Any = json.loads(report.snapshot)
    except ValueError:
        return replace(report, snapshot="")
    named = not isinstance(copied, dict) or copied.get("people")  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return replace(report, snapshot="") if named else report
