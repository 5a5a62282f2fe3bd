"""A captured source and what was done to its drafts, as plain values and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.capture.drafts import Capture, Draft
from coopdesk.capture.plain_values import draft_from, draft_told, source_from, source_told
from coopdesk.capture.working import Captured
from coopdesk.catalogue.begun_work import Json, KeptWork, Work, decoding, read_work
from coopdesk.catalogue.topics import all_topics
from coopdesk.vocabulary.topics import TopicIndex

Place = tuple[str, int]  # a field of the record and its n-th part, from 1; 0 the field itself
Looked = tuple[Draft, frozenset[Place]]  # a draft, and what of it still wants confirming


@dataclass(frozen=True, slots=True)
class Resumed:
    """A source with its drafts, those that were edited as they were, and which are not ticked."""

    captured: Captured
    edited: dict[int, Looked]
    left_out: tuple[int, ...] = ()
    at: int = 0  # the draft that was looked at


def work_of(found: Capture, edited: Mapping[int, Looked], left_out: Sequence[int], at: int) -> Work:
    """Return a capture as it is kept: the source and its drafts once, what was edited each time."""
    state: Json = {
        "edited": [
            [place, draft_told(draft), sorted(map(list, unsure))]
            for place, (draft, unsure) in edited.items()
        ],
        "left_out": list(left_out),
        "at": at,
    }
    steps = len(edited) + len(left_out)
    source = found.source
    return Work(
        "capture", source.name, state, steps, "", source.sha256, lambda: _capture_told(found)
    )


def kept_capture(session: Session, folder: Path, kept: KeptWork) -> Resumed:
    """Return a capture that was begun, without its file: it is kept whole.

    Raises WorkNewer or WorkDamaged.
    """
    state, source = read_work(session, folder, kept)
    with decoding(kept.name):
        found = _capture(source)
        edited = {
            int(place): (
                draft_from(draft),
                frozenset((str(name), int(part)) for name, part in unsure),
            )
            for place, draft, unsure in state["edited"]
        }
        left_out, count = tuple(map(int, state["left_out"])), len(found.drafts)
        if not all(0 <= place < count for place in (*edited, *left_out)):
            raise ValueError(count)
        captured = Captured(found, TopicIndex(all_topics(session)))
        return Resumed(captured, edited, left_out, int(state["at"]))


def _capture_told(found: Capture) -> Json:
    return {
        "source": source_told(found.source),
        "layout": found.layout,
        "drafts": list(map(draft_told, found.drafts)),
        "unused": found.unused,
        "shared": found.shared,
    }


def _capture(told: Json) -> Capture:
    return Capture(
        source_from(told["source"]),
        str(told["layout"]),
        tuple(map(draft_from, told["drafts"])),
        tuple(map(int, told["unused"])),
        tuple(map(int, told["shared"])),
    )
