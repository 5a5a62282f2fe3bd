"""What to do when somebody else saved the record meanwhile: both, mine, theirs, and back again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.records import Record
from coopdesk.ui.record_form.merge import both, differing
from coopdesk.ui.record_form.notices import NoticeBar, field_names, told

translate = QCoreApplication.translate


class OtherVersion:
    """Tell what the other version changed and offer the ways out; no typing is ever lost."""

    def __init__(
        self,
        notice: NoticeBar,
        language: str,
        typed: Callable[[], Record],
        become: Callable[[Record, Record], None],
        save: Callable[[], None],
        save_over: Callable[[], None],
    ) -> None:
        self._notice = notice
        self._language = language
        self._typed = typed
        self._become = become  # takes the version to compare with, and the one to show
        self._save = save
        self._save_over = save_over

    def show(self, opened: Record, theirs: Record, *, is_compared: bool = False) -> None:
        """Say which fields the other version changed since this one was opened."""
        changed = differing(opened, theirs)
        answers: list[tuple[str, Callable[[], object]]] = [
            (translate("record_form", "Save mine over theirs"), self._save_over),
            (translate("record_form", "Take theirs"), lambda: self._take(opened, theirs)),
        ]
        if not is_compared:
            compare = translate("record_form", "Show their version")
            answers.insert(0, (compare, lambda: self._compare(opened, theirs)))
        joined = both(opened, self._typed(), theirs)
        if joined is not None:
            keep = translate("record_form", "Keep both changes")
            answers.insert(0, (keep, lambda: self._keep_both(joined, theirs)))
        text = translate(
            "record_form", "Somebody else has changed this record meanwhile: {fields}."
        )
        self._notice.ask(text.format(fields=field_names(changed)), answers)

    def _compare(self, opened: Record, theirs: Record) -> None:
        lines = [
            f"{field_names([name])}: {told(getattr(theirs, name), self._language) or '—'}"
            for name in differing(opened, theirs)
        ]
        self.show(opened, theirs, is_compared=True)
        self._notice.add_text("\n".join(lines))

    def _keep_both(self, joined: Record, theirs: Record) -> None:
        self._become(theirs, joined)
        self._save()

    def _take(self, opened: Record, theirs: Record) -> None:
        mine = self._typed()
        self._become(theirs, theirs)
        self._notice.ask(
            translate("record_form", "This is their version now."),
            [
                (
                    translate("record_form", "Bring back my version"),
                    lambda: self._bring_back(opened, mine),
                ),
                (translate("record_form", "Close this note"), self._notice.done),
            ],
        )

    def _bring_back(self, opened: Record, mine: Record) -> None:
        self._notice.done()
        self._become(opened, mine)
