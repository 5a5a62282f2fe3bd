"""A row of a sheet of parts is the part its columns describe."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from coopdesk.domain.periods import point
from coopdesk.domain.records import Comment, Money, NextStep, ParticipantGroup, Party
from coopdesk.domain.results import ActivityItem, ItemPeriod, NodeModel, ResultNode
from coopdesk.exporting.columns import sheet
from coopdesk.importing.mapping import map_table
from coopdesk.importing.notes import Code
from coopdesk.importing.reading import read_tables
from coopdesk.importing.table import Schema
from tests.importing.rows import TOPICS, table_of


def part(name: str, **cells: Any) -> tuple[Any, list[tuple[Code, int]]]:
    """Return the part that a row of cells by keys of columns makes, and what is noted by column."""
    target = sheet(name)
    by_key = {column.key: column.heading("en") for column in target.columns}
    headings = ["Record title", *(by_key[key] for key in cells)]
    table = table_of(headings, ["A bridge", *cells.values()], target=name)
    found = read_tables([(table, map_table(table, Schema()))], Schema(), TOPICS)
    [row] = found.rows
    value = found.loose[0][3].value if found.loose else None
    return value, [(note.code, note.column) for note in row.notes]


@pytest.mark.parametrize(
    ("cells", "money", "notes"),
    [
        ({"amount": 1000, "currency": "USD"}, Money(amount=Decimal(1000), currency="USD"), []),
        ({"amount": "US$ 1,000"}, Money(amount=Decimal(1000), currency="USD"), []),
        (
            {"amount": "US$ 1,000", "currency": "EUR"},
            Money(amount=Decimal(1000), currency="EUR"),
            [],
        ),
        ({"amount": 1000}, Money(amount=Decimal(1000)), []),
        ({"currency": "euro"}, Money(currency="EUR"), []),
        (
            {"amount": "much", "currency": "EUR"},
            Money(currency="EUR", text="much"),
            [(Code.AMOUNT_UNCLEAR, 2)],
        ),
        (
            {"amount": 5, "currency": "zorks"},
            Money(amount=Decimal(5), text="zorks"),
            [(Code.CURRENCY_UNKNOWN, 3)],
        ),
        (
            {"amount": "much", "currency": "zorks", "text": "as said"},
            Money(text="as said much zorks"),
            [(Code.AMOUNT_UNCLEAR, 2), (Code.CURRENCY_UNKNOWN, 3)],
        ),
        ({"amount": 5, "text": "as said"}, Money(amount=Decimal(5), text="as said"), []),
    ],
)
def test_an_amount_and_its_currency_are_read_together(
    cells: dict[str, Any], money: Money, notes: list[tuple[Code, int]]
) -> None:
    assert part("money", **cells) == (money, notes)


def test_the_words_of_an_unknown_place_go_beside() -> None:
    assert part("parties", place="Atlantis")[0] == Party(organisation="Atlantis")
    both = part("parties", place="Atlantis", organisation="A ministry")
    assert both[0] == Party(organisation="A ministry (Atlantis)")
    assert part("parties", place="Peru", organisation="A ministry")[0] == Party("PE", "A ministry")
    step = part("next_steps", text="Write", owner_place="Atlantis")[0]
    assert step == NextStep("Write", owner="Atlantis")
    group = part("participants", country="Atlantis", men=3)[0]
    assert group == ParticipantGroup(organisation="Atlantis", men=3)


def test_numbers_of_models_are_read_one_by_one() -> None:
    node, notes = part("results", title="Jobs", models="1; 3,4")
    assert node == ResultNode(title="Jobs", models=(NodeModel(1), NodeModel(3), NodeModel(4)))
    assert notes == []
    node, notes = part("results", title="Jobs", models="1; two; ")
    assert node == ResultNode(title="Jobs", models=(NodeModel(1),))
    assert notes == [(Code.NUMBER_UNCLEAR, 3)]


def test_where_a_part_belongs_is_no_part_of_it() -> None:
    line, _ = part("activities", result=1, activity=2, item=3, title="Courses", text="Course")
    assert line == ActivityItem(text="Course")
    period, _ = part(
        "activity_periods", result=1, activity=1, item=1, order=1, start=date(2020, 3, 1)
    )
    assert isinstance(period, ItemPeriod)
    assert period.period.start == date(2020, 3, 1)
    assert period.period == point(date(2020, 3, 1))
    comment, _ = part("comments", text="As agreed", kind="internal")
    assert comment == Comment("internal", text="As agreed")
