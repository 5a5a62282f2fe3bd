"""A merge that was begun before the program ended: its file once more, and the answers kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.catalogue.begun_work import KeptWork, decoding, read_work
from coopdesk.domain.errors import WorkFileChanged
from coopdesk.domain.progress import Progress, unheard
from coopdesk.importing.merging.plan import MergePlan
from coopdesk.importing.merging.planning import plan_merge_of
from coopdesk.importing.resuming import check_same_file


@dataclass(frozen=True, slots=True)
class ResumedMerge:
    """A plan made anew, and the answers given before, by hashes of what their lines say."""

    plan: MergePlan
    answers: dict[str, str]


def plan_kept_merge(
    session: Session, folder: Path, kept: KeptWork, report: Progress = unheard
) -> ResumedMerge:
    """Plan the merge of the same file again.

    Raises WorkFileGone, WorkFileChanged, WorkNewer, WorkDamaged, or what plan_merge_of raises.
    """
    state, _ = read_work(session, folder, kept)
    with decoding(kept.name):
        answers = {str(said): str(answer) for said, answer in state["answers"].items()}
    path = check_same_file(kept)
    plan = plan_merge_of(session, path, report)
    if plan.sha256 != kept.sha256:
        raise WorkFileChanged(path)
    return ResumedMerge(plan, answers)
