"""Records in short, for lists and tables of a report: who to whom, when, on what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from coopdesk.domain.records import Party, Record, RecordRow
from coopdesk.reports.contents import Column, Row, Table
from coopdesk.reports.words import Say

Topics = Mapping[str, str]  # labels by code

_TAKING = {"requesting", "beneficiary"}
_GIVING = {"providing", "second_provider", "funding"}
_ARROW = " → "
_MOST = 8  # of a side that are named: some projects have a hundred countries


def who(record: Record, say: Say) -> str:
    """Return who gives to whom, and who else takes part: Argentina → Mexico (with Peru)."""
    giving, taking, others = sides(record, say)
    return _said(giving, taking, others, say)


def who_of_row(row: RecordRow, say: Say) -> str:
    """Return the same of a line of a list."""
    giving, taking, others = (
        tuple(map(say.place, codes)) for codes in (row.providing, row.requesting, row.others)
    )
    return _said(giving, taking, others, say)


def sides(record: Record, say: Say) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the names of those who give, who take, and of all others, each once."""
    giving = _names((p for p in record.parties if p.role in _GIVING), say)
    taking = _names((p for p in record.parties if p.role in _TAKING), say)
    rest = (p for p in record.parties if p.role not in _GIVING | _TAKING)
    others = (name for name in _names(rest, say) if name not in {*giving, *taking})
    return giving, taking, tuple(others)


def status(record: Record | RecordRow, say: Say) -> str:
    """Return the status in words."""
    return say.term(f"{record.kind}_status", record.status)


def topics_of(record: Record | RecordRow, topics: Topics) -> str:
    """Return the topics in words."""
    return "; ".join(topics.get(code, code) for code in record.topics)


def record_table(records: Sequence[Record], say: Say, topics: Topics) -> Table:
    """Return numbered records as a table; the kind is told where there are several."""
    several = len({record.kind for record in records}) > 1
    columns = (
        Column(say.text("number"), 0.8, is_number=True),
        Column(say.text("when"), 2),
        Column(say.text("title"), 4.5),
        Column(say.text("who"), 3),
        Column(say.text("topics"), 2.4),
        Column(say.text("status"), 1.9),
    )
    rows = (
        Row(
            (
                str(number),
                say.short_period(record.period),
                record.title,
                who(record, say),
                topics_of(record, topics),
                joined(say.term("kind", record.kind) if several else "", status(record, say)),
            )
        )
        for number, record in enumerate(records, start=1)
    )
    return Table(columns, tuple(rows))


def row_table(rows: Sequence[RecordRow], say: Say, topics: Topics) -> Table:
    """Return lines of a list as a table."""
    columns = (
        Column(say.text("when"), 2),
        Column(say.text("title"), 5),
        Column(say.text("who"), 3),
        Column(say.text("topics"), 2.5),
        Column(say.text("status"), 1.8),
    )
    told = (
        Row(
            (
                say.short_period(row.period),
                row.title,
                who_of_row(row, say),
                topics_of(row, topics),
                status(row, say),
            )
        )
        for row in rows
    )
    return Table(columns, tuple(told))


def joined(*words: str) -> str:
    """Return the words there are, with a dot between them."""
    return " · ".join(filter(None, words))


def _names(parties: Iterable[Party], say: Say) -> tuple[str, ...]:
    named = (say.place(party.place) or party.organisation for party in parties)
    return tuple(dict.fromkeys(filter(None, named)))


def _said(giving: Sequence[str], taking: Sequence[str], others: Sequence[str], say: Say) -> str:
    flow = _ARROW.join(_some(side) for side in (giving, taking) if side)
    if taking and not giving:
        flow = f"→ {flow}"
    if giving and not taking:
        flow = f"{flow} →"
    rest = _some(others)
    if not flow:
        return rest
    return f"{flow} ({say.text('with_others', names=rest)})" if rest else flow


def _some(names: Sequence[str]) -> str:
    """Return names, of very many the first and how many more there are."""
    if len(names) <= _MOST:
        return ", ".join(names)
    return f"{', '.join(names[: _MOST - 1])} (+ {len(names) - _MOST + 1})"
