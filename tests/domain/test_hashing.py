"""Hashes fed piece by piece."""

import hashlib

import pytest

from coopdesk.domain.hashing import feed, sha256_of


@pytest.mark.parametrize("size", [0, 1, 2046, 2047, 2048, 4094, 4095, 100_000])
def test_pieces_give_the_digest_of_the_whole(size: int) -> None:
    content = bytes(number % 251 for number in range(size))
    assert sha256_of(content) == hashlib.sha256(content).hexdigest()


def test_no_piece_is_so_long_that_python_gives_the_interpreter_away() -> None:
    fed: list[int] = []

    class Noting:
        def update(self, content: bytes, /) -> None:
            fed.append(len(content))

    feed(Noting(), bytes(10_000))
    assert sum(fed) == 10_000
    assert max(fed) < 2048  # bytes, from which on hashlib does (Python's hashlib.h)
