"""Answers for people: records as an aligned table, and one record as a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from unicodedata import combining, east_asian_width

from coopdesk.domain.records import EXCHANGE, Party, Record, RecordRow
from coopdesk.vocabulary.date_text import period_long, period_text
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term

GAP = "  "
LEAST_TITLE = 24  # columns of a terminal; a narrower one wraps
HEADINGS = ("id", "period", "title", "providing → requesting")


def record_table(rows: Iterable[RecordRow], language: str, width: int | None) -> list[str]:
    """Return records as lines; titles are cut so that a terminal of this width holds them."""
    cells = [
        (str(row.id), period_text(row.period, language), row.title, _between(row, language))
        for row in rows
    ]
    if width is not None:
        others = sum(_widest((HEADINGS, *cells), at) + len(GAP) for at in (0, 1, 3))
        cells = [(*c[:2], _cut(c[2], max(width - others, LEAST_TITLE)), c[3]) for c in cells]
    return aligned((HEADINGS, *cells))


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows as lines, each column as wide as its widest cell."""
    widths = [_widest(rows, at) for at in range(len(rows[0]))]
    return [
        GAP.join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def record_page(record: Record, language: str, topics: Mapping[str, str]) -> list[str]:
    """Return one record, whole; topics gives the labels of their codes."""
    lines = [record.title, _headline(record, language)]
    if record.id:  # a draft is not kept yet
        lines.append(f"uid {record.uid}, id {record.id}")
    if record.topics:
        lines.append("; ".join(topics.get(topic, topic) for topic in record.topics))
    for heading, section in _SECTIONS:
        found = [line for line in section(record, language) if line]
        lines += ["", heading, *(_indented(line) for line in found)] if found else []
    return lines


def _headline(record: Record, language: str) -> str:
    status = term(f"{record.kind}_status", record.status, language) if record.status else ""
    when = period_long(record.period, language) or record.period.words
    parts = (term("kind", record.kind, language), when, status, record.reference)
    return " · ".join(part for part in parts if part)


def _parties(record: Record, language: str) -> list[str]:
    return [f"{_role(record, p, language)}: {_party(p, language)}" for p in record.parties]


def _role(record: Record, party: Party, language: str) -> str:
    role = term(f"{record.kind}_role", party.role, language) if party.role else "?"
    return role if party.confirmed else f"{role} (suggested)"


def _party(party: Party, language: str) -> str:
    place = place_name(party.place, language) if party.place else ""
    return ", ".join(part for part in (party.organisation, place) if part)


def _participants(record: Record, _language: str) -> list[str]:
    return [
        " ".join(str(part) for part in (p.total, p.description) if part)
        for p in record.participants
    ]


def _steps(record: Record, language: str) -> list[str]:
    found: list[str] = []
    for step in record.next_steps:
        owner = step.owner or (place_name(step.owner_place, language) if step.owner_place else "")
        status = term("step_status", step.status, language) if step.status else ""
        due = step.due.isoformat() if step.due else ""
        says = ", ".join(part for part in (owner, due, status) if part)
        found.append(f"{step.text} ({says})" if says else step.text)
    return found


def _money(record: Record, language: str) -> list[str]:
    found: list[str] = []
    for money in record.money:
        amount = "" if money.amount is None else f"{money.amount:,} {money.currency}".strip()
        kind = term("money_kind", money.kind, language) if money.kind else ""
        words = f"({money.text})" if money.text and amount else money.text
        found.append(" ".join(part for part in (kind, amount, words) if part))
    return found


def _results(record: Record, _language: str) -> list[str]:
    found: list[str] = []
    for node in record.results:
        models = ", ".join(str(link.number) for link in node.models)
        found.append(f"{node.label or node.level} {node.code}: {node.title}")
        found += [f"  models {models}"] if models else []
        for activity in node.activities:
            found.append(f"  - {activity.title}")
            for line in activity.items:
                when = "; ".join(each.period.words for each in line.periods)
                text = line.text.replace("\n", "; ")
                found.append(f"      {text} ({when})" if when else f"      {text}")
    return found


def _comments(record: Record, language: str) -> list[str]:
    return [
        f"{c.author or term('comment_kind', c.kind, language)}: {c.text}" for c in record.comments
    ]


def _links(record: Record, _language: str) -> list[str]:
    return [
        f"{d.title} {'(lost in the source)' if d.missing else d.url}".strip()
        for d in record.documents
    ]


def _warnings(record: Record, _language: str) -> list[str]:
    return [f"{w.field}: {w.text}" for w in record.warnings if not w.dismissed]


_SECTIONS: tuple[tuple[str, Callable[[Record, str], list[str]]], ...] = (
    ("Parties", _parties),
    ("What happened", lambda record, _: record.narrative.split("\n")),
    ("Descriptions", lambda record, _: [d.text for d in record.descriptions]),
    ("Participants", _participants),
    ("Learnings", lambda record, _: [each.text for each in record.learnings]),
    ("Next steps", _steps),
    ("Comments", _comments),
    ("Money", _money),
    ("Intervention models", lambda record, _: [f"{m.number}. {m.text}" for m in record.models]),
    ("Results", _results),
    ("Figures", lambda record, _: [f"{k.label}: {k.value or k.origin}" for k in record.kpis]),
    ("Links", _links),
    ("Doubts", _warnings),
)


def _between(row: RecordRow, language: str) -> str:
    def names(places: Iterable[str]) -> str:
        return ", ".join(place_name(place, language) for place in places)

    if row.requesting and row.providing:
        return f"{names(row.providing)} → {names(row.requesting)}"
    if row.kind == EXCHANGE and (row.requesting or row.providing):
        return f"{names(row.providing) or '?'} → {names(row.requesting) or '?'}"
    return names(row.requesting or row.providing or row.others)


def _indented(line: str) -> str:
    return f"  {line}"


def _widest(rows: Sequence[Sequence[str]], column: int) -> int:
    return max(_width(row[column]) for row in rows)


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum((0 if combining(c) else 2 if east_asian_width(c) in "FW" else 1) for c in text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _cut(text: str, width: int) -> str:
    if _width(text) <= width:
        return text
    kept = text
    while _width(kept) > width - 1:
        kept = kept[:-1]
    return kept.rstrip() + "…"
