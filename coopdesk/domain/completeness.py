"""What a record still lacks before it can be published; shown, never enforced."""

from coopdesk.domain.records import EXCHANGE, FRAMEWORK, PROJECT, Record

# Names of fields a form can point at, in the order an officer fills them.
FIELDS = ("title", "parties", "period", "topics", "narrative", "learnings", "next_steps")


def missing(record: Record) -> tuple[str, ...]:
    """Name the fields that keep the record from being publishable, in reading order."""
    lacks = {
        "title": not record.title.strip(),
        "parties": not _has_parties(record),
        "period": not _has_period(record),
        "topics": not record.topics,
    }
    return tuple(name for name in FIELDS if lacks.get(name))


def unconfirmed(record: Record) -> bool:
    """Tell whether a party is still only suggested."""
    return any(not party.confirmed for party in record.parties)


def completeness(record: Record) -> int:
    """Return how much of what a reader looks for is there, in percent."""
    lacks = {
        "narrative": not record.narrative.strip() and not record.descriptions,
        "learnings": record.kind == EXCHANGE and not record.learnings,
        "next_steps": record.kind == EXCHANGE and not record.next_steps,
    }
    gaps = len(missing(record)) + sum(lacks.values())
    return round(100 * (len(FIELDS) - gaps) / len(FIELDS))


def _has_parties(record: Record) -> bool:
    roles = [p.role for p in record.parties if p.place or p.organisation]
    match record.kind:
        case "exchange":
            helped = "requesting" in roles and "providing" in roles
            return helped or roles.count("participating") >= 2
        case "framework":
            return roles.count("party") + roles.count("member") >= 2
        case _:
            return bool(roles)


def _has_period(record: Record) -> bool:
    if record.kind == FRAMEWORK:
        return any((record.period.start, record.signed, record.in_force))
    if record.kind == PROJECT:
        return record.period.start is not None
    return not record.period.is_empty and record.period.start is not None
