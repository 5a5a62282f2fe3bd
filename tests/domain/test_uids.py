"""Uids are UUIDs of version 4, and none comes twice."""

import os
from uuid import UUID

import pytest

from coopdesk.domain.uids import new_uid


def test_uids_are_random_uuids_and_all_differ() -> None:
    drawn = [new_uid() for _ in range(2_000)]
    assert len(set(drawn)) == len(drawn)
    assert {UUID(each).version for each in drawn} == {4}
    assert all(each == str(UUID(each)) for each in drawn)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes part in two on Unix only")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of forking beside threads
def test_a_process_that_parts_in_two_draws_others() -> None:
    new_uid()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.write(writing, new_uid().encode())
        os._exit(0)
    os.waitpid(child, 0)
    assert os.read(reading, 36).decode() != new_uid()
