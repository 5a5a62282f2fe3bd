"""The steps of one editor that can be taken back, and done again."""

from __future__ import annotations

from dataclasses import dataclass, field

from coopdesk.ui.record_form.outline import Nodes, Spot

MOST = 200


@dataclass(frozen=True, slots=True)
class Step:
    """The results before or after a deed, and the part that was chosen."""

    nodes: Nodes
    spot: Spot | None


@dataclass(slots=True)
class Past:
    """Keep what was there before each deed; typing in one field is one deed."""

    _back: list[Step] = field(default_factory=list[Step])
    _forth: list[Step] = field(default_factory=list[Step])
    _typing: object = None

    def keep(self, before: Step, typing: object = None) -> None:
        """Keep what is there before a deed; typing names the field it goes into."""
        if typing is not None and typing == self._typing:
            return
        self._typing = typing
        self._back = [*self._back[-MOST + 1 :], before]
        self._forth.clear()

    def leave_field(self) -> None:
        """Let typing from now on be a deed of its own."""
        self._typing = None

    def undo(self, now: Step) -> Step | None:
        """Return what was there before the last deed, None if there was none."""
        return self._take(self._back, self._forth, now)

    def redo(self, now: Step) -> Step | None:
        """Return what was there before undoing."""
        return self._take(self._forth, self._back, now)

    def forget(self) -> None:
        """Forget all steps."""
        self._back.clear()
        self._forth.clear()
        self._typing = None

    def can_undo(self) -> bool:
        """Tell whether there is a step to take back."""
        return bool(self._back)

    def can_redo(self) -> bool:
        """Tell whether there is a step to do again."""
        return bool(self._forth)

    def _take(self, steps: list[Step], others: list[Step], now: Step) -> Step | None:
        self._typing = None
        if not steps:
            return None
        others.append(now)
        return steps.pop()
