"""A record as a backup has it, beside what it says now, field by field."""

from __future__ import annotations

from dataclasses import fields
from html import escape

from PySide6.QtWidgets import QWidget

from coopdesk.domain.record_json import KEPT_BY_CATALOGUE
from coopdesk.domain.records import Record
from coopdesk.ui.messages import Wording, field_words
from coopdesk.ui.messages.fields import field_name
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.compared_texts import compared, escaped_lines, words_html
from coopdesk.ui.widgets.still_text import StillText

_SHOWN = [f.name for f in fields(Record) if f.name not in KEPT_BY_CATALOGUE | {"uid"}]


class TwoVersions(StillText):
    """Show the fields in which two versions of a record differ; plain words, nothing fetched."""

    def __init__(self, reader: Reader, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording = Wording(reader.language, reader.topics)
        self.setAccessibleName(self.tr("The record then and now"))
        self.setPlaceholderText(self.tr("Choose one record to see what differs."))

    def show_two(self, then: Record | None, now: Record | None) -> None:
        """Show a record then and now; None where there is none."""
        named = then or now
        if named is None:
            self.clear()
            return
        parts = [f"<h3>{escape(named.title)}</h3>", *self._told(then, now)]
        self.setHtml("".join(parts))

    def _told(self, then: Record | None, now: Record | None) -> list[str]:
        if then is None:
            return [f"<p>{escape(self.tr('It was saved after the backup was made.'))}</p>"]
        if now is None:
            head = [f"<p>{escape(self.tr('It is not in the catalogue any more.'))}</p>"]
            return head + [self._field(name, then, Record()) for name in self._differing(then, now)]
        told = [self._field(name, then, now) for name in self._differing(then, now)]
        if now.deleted_at and not then.deleted_at:
            told.insert(0, f"<p>{escape(self.tr('It is in the trash now.'))}</p>")
        elif then.deleted_at and not now.deleted_at:
            told.insert(0, f"<p>{escape(self.tr('It was in the trash then.'))}</p>")
        return told

    def _differing(self, then: Record, now: Record | None) -> list[str]:
        other = now or Record()
        return [name for name in _SHOWN if getattr(then, name) != getattr(other, name)]

    def _field(self, name: str, then: Record, now: Record) -> str:
        before, after = (
            "\n".join(field_words(name, getattr(each, name), self._wording)) for each in (now, then)
        )
        if before == after:
            return ""
        left, right = compared(before, after)
        palette = self.palette()
        head = f"<p><b>{escape(field_name(name))}</b><br>"
        if not before:
            return f"{head}{escaped_lines(after)}</p>"
        gone, new = colour("problem", palette).name(), colour("good", palette).name()
        then_html = words_html(right, new, "underline")
        now_html = words_html(left, gone, "line-through")
        said = self.tr("Then: {then}"), self.tr("Now: {now}")
        return (
            head
            + escape(said[0]).format(then=then_html or "–")
            + "<br>"
            + escape(said[1]).format(now=now_html or "–")
            + "</p>"
        )
