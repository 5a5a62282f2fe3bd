"""What is derived from the parties of a record."""

import pytest

from coopdesk.domain.records import Party, Record, arrangement, places_in


def exchange(*parties: str) -> Record:
    pairs = (each.split() for each in parties)
    return Record(title="One", parties=tuple(Party(place, role=role) for place, role in pairs))


def test_places_come_in_order_and_once() -> None:
    record = exchange("MX providing", "AR requesting", "MX host")
    assert places_in(record) == ("MX", "AR")
    assert places_in(record, "requesting", "host") == ("AR", "MX")
    assert places_in(Record(parties=(Party(organisation="ILO", role="host"),))) == ()


@pytest.mark.parametrize(
    ("parties", "derived"),
    [
        ((), ""),
        (("MX providing",), ""),
        (("MX providing", "MX requesting"), ""),
        (("MX providing", "AR requesting"), "bilateral"),
        (("MX participating", "AR participating"), "bilateral"),
        (("MX providing", "US second_provider", "AR requesting"), "triangular"),
        (("MX providing", "AR requesting", "CL requesting"), "multilateral"),
        (("MX participating", "US participating", "CA participating"), "multilateral"),
        (("MX providing", "AR requesting", "DE funder", "FR observer"), "bilateral"),
    ],
)
def test_the_arrangement_follows_from_who_asks_and_who_gives(
    parties: tuple[str, ...], derived: str
) -> None:
    assert arrangement(exchange(*parties)) == derived
