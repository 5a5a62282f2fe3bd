"""The status report that a captured draft of a project is, with what it told."""

from __future__ import annotations

from dataclasses import replace

from coopdesk.capture.drafts import Draft
from coopdesk.capture.source import Source
from coopdesk.catalogue.imports import as_text
from coopdesk.domain.results import StatusReport
from coopdesk.domain.snapshots import snapshot_of


def report_of(source: Source, draft: Draft) -> StatusReport:
    """Return the report that a draft of a project was taken from, with what it told."""
    told = draft.record.status_reports
    report = told[0] if told else StatusReport(title=as_text(source.name))
    return replace(
        report,
        as_of=report.as_of or draft.record.as_of,
        source_url=report.source_url or draft.record.source_url or source.url,
        snapshot=snapshot_of(draft.record),
    )
