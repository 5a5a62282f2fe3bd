"""The records of a JSON file as rows, one each."""

from __future__ import annotations

from dataclasses import fields

from coopdesk.domain.record_json import KEPT_BY_CATALOGUE, from_json, to_json
from coopdesk.importing.notes import Code
from coopdesk.importing.opening import JsonRecord, Opened
from coopdesk.importing.reading import FileRead, RecordRead, RowRead, bare_uid


def read_json(opened: Opened) -> FileRead:
    """Return the records of a JSON file, and a row for each, refused ones too."""
    found = FileRead([], [], [], {})
    for each in opened.json:
        row = RowRead(opened.path.stem, each.number, title=each.title)
        found.rows.append(row)
        if each.record is None:
            row.note(Code.ROW_REFUSED, each.field, each.value)
            continue
        row.record = _record_read(each, row)
        found.records.append(row.record)
    return found


def _record_read(each: JsonRecord, row: RowRead) -> RecordRead:
    assert each.record is not None  # noqa: S101 the caller has looked
    said = from_json(to_json(each.record, whole=False))  # without ids of another catalogue
    fields_said = {
        f.name: value
        for f in fields(said)
        if f.name not in _NOT_SAID
        and (value := getattr(said, f.name)) not in (None, "", ())
        and (f.name == "topics" or not isinstance(value, tuple))
    }
    if said.announcement_number is not None:
        fields_said["announcement_number"] = said.announcement_number
    return RecordRead(
        said.kind,
        bare_uid(said.uid),
        said.title,
        row,
        fields_said,
        revision=each.record.revision,
        checksum=each.record.content_hash,
        whole=said,
    )


_NOT_SAID = KEPT_BY_CATALOGUE | {"kind", "uid", "title", "period"}
