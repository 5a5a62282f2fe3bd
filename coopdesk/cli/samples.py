"""The command `sample`."""

from __future__ import annotations

from argparse import Namespace

from coopdesk.catalogue.sample import fill_with_sample, sample_records
from coopdesk.cli.desk import Answer, Desk
from coopdesk.cli.sentences import many_records
from coopdesk.domain.changes import Deed


def sample(desk: Desk, _asked: Namespace) -> Answer:
    """Fill an empty catalogue."""
    deed = Deed("sample_added", count=len(sample_records()))
    with desk.opened(new=True) as sessions:
        _, count = sessions.write(deed, fill_with_sample)
    return Answer(f"{many_records(count)} added to {desk.catalogue}.")
