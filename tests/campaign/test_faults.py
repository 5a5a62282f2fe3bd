"""The quick part of `make campaign ARGS=faults`: some of its points, and that it notices."""

from collections.abc import Iterator

import pytest

from tests.campaign.faults.loops import Loops, loops
from tests.campaign.faults.shim import compiled


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loops]:
    folder = tmp_path_factory.mktemp("faults")
    library = compiled(folder)
    if library is None:
        pytest.skip("The faults need Linux and a C compiler.")
    with loops(folder, library) as running:
        yield running


@pytest.mark.parametrize(
    ("deed", "kind", "most"),
    [
        ("first day", "kill", 3),
        ("edit", "power", 4),
        ("import", "torn", 3),
        ("migration 3", "kill", 6),
        ("backup", "fail", 3),
        ("backup gone on", "kill", 3),
        ("restore", "full", 3),
        ("export json", "power", 3),
    ],
)
def test_a_fault_leaves_what_was_before_or_what_was_to_be(
    tried: Loops, deed: str, kind: str, most: int
) -> None:
    points = list(tried.points(deed, kind, most=most))
    assert len(points) > most
    assert [point for point in points if point.bad] == []


@pytest.mark.parametrize(
    ("deed", "kind", "control"),
    [
        ("edit", "kill", "journal off"),
        ("edit", "power", "synchronous off"),
        ("edit", "kill", "said too early"),
    ],
)
def test_a_protection_that_is_missing_is_noticed(
    tried: Loops, deed: str, kind: str, control: str
) -> None:
    assert any(point.bad for point in tried.points(deed, kind, most=8, control=control))
