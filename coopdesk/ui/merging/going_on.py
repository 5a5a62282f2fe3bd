"""The answers of a merge as they are kept, and given again to lines that say the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import astuple, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from coopdesk.catalogue.begun_work import Work
from coopdesk.ui.merging.lines import Answer, Answers, Key, Line, key_of

translate = QCoreApplication.translate


def work_of(path: Path, sha256: str, lines: Sequence[Line], given: Mapping[Key, Answer]) -> Work:
    """Return the answers as they are kept, each by what its line says rather than by its place."""
    answers = {_said(line): given[key_of(line)] for line in lines if key_of(line) in given}
    return Work("merge", path.name, {"answers": answers}, len(given), str(path), sha256)


def answers_of(kept: Mapping[str, str], lines: Sequence[Line]) -> tuple[Answers, int]:
    """Return the answers that were kept, and how many of their lines say something else now."""
    said = {_said(line): line for line in lines}
    fits = {each for each in said.keys() & kept.keys() if kept[each] in set(Answer)}
    answers = Answers()
    for each in fits:
        answers.give(said[each], Answer(kept[each]))
    return answers, len(kept) - len(fits)


def gone_on_text(unfit: int) -> str:
    """Return what is said once she goes on; unfit counts lines that say something else now."""
    if unfit:
        return translate(
            "MergeWindow",
            "Of %Ln answer(s) the line says something else now; please look again.",
            "",
            unfit,
        )
    return translate("MergeWindow", "You go on where you left off.")


def _said(line: Line) -> str:
    """Return the hash of all that a line says: its place in the plan may be another one."""
    told = json.dumps(astuple(replace(line, place=0)))
    return hashlib.sha256(told.encode()).hexdigest()
