"""What a report told of a project, kept as JSON: later reports are compared with it."""

from __future__ import annotations

import json
from dataclasses import replace

from coopdesk.domain.errors import BadRecordFile
from coopdesk.domain.record_json import from_json, to_json
from coopdesk.domain.records import Record
from coopdesk.domain.results import StatusReport


def snapshot_of(record: Record) -> str:
    """Return what a record tells as JSON: no people, no sources, no reports before it."""
    told = replace(record, uid="", people=(), provenance=(), warnings=(), status_reports=())
    return json.dumps(to_json(told, whole=False), ensure_ascii=False, separators=(",", ":"))


def record_in(report: StatusReport) -> Record | None:
    """Return the project as a report told it; None where its words were not kept."""
    if not report.snapshot:
        return None
    try:
        return from_json(json.loads(report.snapshot))
    except (ValueError, BadRecordFile):
        return None
