"""Sources and drafts as plain values, to be kept as JSON, and back without loss."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from typing import Any

from coopdesk.capture.drafts import Behind, Draft, Elsewhere
from coopdesk.capture.source import Attachment, Link, Oddity, Source
from coopdesk.domain.record_json import Json, from_json, to_json


def source_told(source: Source) -> Json:
    """Return a source as plain values."""
    return {
        "name": source.name,
        "sha256": source.sha256,
        "lines": source.lines,
        "url": source.url,
        "language": source.language,
        "links": list(map(astuple, source.links)),
        "attachments": list(map(astuple, source.attachments)),
        "oddities": source.oddities,
    }


def source_from(told: Json) -> Source:
    """Return the source of source_told; values of another shape raise what Python raises."""
    return Source(
        str(told["name"]),
        str(told["sha256"]),
        tuple(map(str, told["lines"])),
        str(told["url"]),
        str(told["language"]),
        tuple(Link(*link) for link in told["links"]),
        tuple(Attachment(*each) for each in told["attachments"]),
        tuple((Oddity(code), str(value)) for code, value in told["oddities"]),
    )


def draft_told(draft: Draft) -> Json:
    """Return a draft as plain values."""
    return {
        "record": to_json(draft.record),
        "behind": list(map(astuple, draft.behind)),
        "suggested": sorted(draft.suggested),
        "missing": draft.missing,
        "also": [
            [source_told(each.source), list(map(astuple, each.behind))] for each in draft.also
        ],
    }


def draft_from(told: Json) -> Draft:
    """Return the draft of draft_told; values of another shape raise what Python raises."""
    return Draft(
        from_json(told["record"]),
        _behind(told["behind"]),
        frozenset(map(str, told["suggested"])),
        tuple(map(str, told["missing"])),
        tuple(Elsewhere(source_from(source), _behind(behind)) for source, behind in told["also"]),
    )


def _behind(told: Sequence[Sequence[Any]]) -> tuple[Behind, ...]:
    return tuple(Behind(*each) for each in told)
