"""What the officer chose for the headings of a table, kept with the import for the next time."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import replace

from sqlalchemy.orm import Session

from coopdesk.catalogue.imports import remember_mapping, remembered_mapping
from coopdesk.importing.candidates import Reason
from coopdesk.importing.mapping import Mapping, map_table
from coopdesk.importing.opening import Opened
from coopdesk.importing.plan import Plan
from coopdesk.vocabulary.labels import key

_BY_HAND = (Reason.CHOSEN, Reason.REMEMBERED)


def with_remembered(session: Session, opened: Opened) -> Opened:
    """Return a file that was just opened with its columns mapped as headings like these were."""
    mappings = list(opened.mappings)
    for at, mapping in enumerate(mappings):
        known = remembered_mapping(session, fingerprint(mapping)) if mapping else {}
        if known:
            mappings[at] = map_table(opened.tables[at], opened.schema, known)
    return replace(opened, mappings=tuple(mappings))


def remember(session: Session, plan: Plan) -> None:
    """Keep what was chosen by hand in the tables of a plan; a choice taken back is forgotten."""
    for sheet in plan.sheets:
        mapping = sheet.mapping
        if mapping is None:
            continue
        chosen, mark = chosen_by_hand(mapping), fingerprint(mapping)
        if chosen != remembered_mapping(session, mark):
            remember_mapping(session, mark, chosen)


def chosen_by_hand(mapping: Mapping) -> dict[str, str]:
    """Return by heading what the officer chose; a heading that stands twice says too little."""
    times = Counter(key(column.heading) for column in mapping.columns)
    return {
        column.heading: column.becomes
        for column in mapping.columns
        if column.reason in _BY_HAND and times[key(column.heading)] == 1 and key(column.heading)
    }


def fingerprint(mapping: Mapping) -> str:
    """Return the SHA-256 of the headings of a table, in whatever order, and of what it holds."""
    headings = sorted(key(column.heading) for column in mapping.columns)
    said = json.dumps([mapping.target.key, headings], ensure_ascii=False)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
