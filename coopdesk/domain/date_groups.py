"""Mentions gathered to points and ranges, and the period that each of them means."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from coopdesk.domain.date_doubts import Doubt, Doubtful
from coopdesk.domain.date_filling import dated
from coopdesk.domain.date_mentions import Chain, Mention
from coopdesk.domain.periods import Period, point


@dataclass(slots=True)
class Group:
    """A mention, and the one that ends its range."""

    first: Mention
    last: Mention | None = None
    left_open: bool = False

    @property
    def end(self) -> int:
        """Return where the group ends in the text."""
        return (self.last or self.first).end


def periods_of(
    chain: Chain, text: str, today: date | None = None
) -> Iterator[tuple[Group, Period]]:
    """Return the period of each group of filled mentions; raise Doubtful."""
    for group in _groups(chain):
        yield group, replace(_period(group, today), words=text[group.first.start : group.end])


def _groups(chain: Chain) -> list[Group]:
    """Gather the two ends of each range; "between A and B" is a range as well."""
    groups: list[Group] = []
    for mention in chain.mentions:
        before = groups[-1] if groups else None
        if before and before.first.form == "now" and len(groups) == 1:
            mention.head = "since"  # "ongoing since 2021"
            groups[-1] = Group(mention)
        elif before and _ends_range(before, mention):
            if before.last:
                raise Doubtful(Doubt.NOT_UNDERSTOOD)
            before.last = mention
        else:
            groups.append(Group(mention))
    groups[-1].left_open = chain.left_open
    return groups


def _ends_range(before: Group, mention: Mention) -> bool:
    if mention.join == "range" or mention.form == "now":
        return True
    return mention.join == "and" and before.first.head == "between" and before.last is None


def _period(group: Group, today: date | None) -> Period:
    if group.last is None:
        return _single(group, today)
    if group.left_open or group.first.head == "stray":
        raise Doubtful(Doubt.NOT_UNDERSTOOD)
    start = _dated(group.first, today)
    if group.last.form in {"now", "today"}:
        return Period(start.start, None, start.start_precision, "", "open")
    end = _dated(group.last, today)
    if start.start and end.end and end.end < start.start:
        raise Doubtful(Doubt.REVERSED)
    return Period(start.start, end.end, start.start_precision, end.end_precision, "range")


def _single(group: Group, today: date | None) -> Period:
    if group.first.form == "now":
        return Period(shape="open")
    told = _dated(group.first, today)
    match group.first.head:
        case "between" | "stray":
            raise Doubtful(Doubt.NOT_UNDERSTOOD)
        case "until":
            return Period(None, told.end, "", told.end_precision, "range")
        case "since":
            return Period(told.start, None, told.start_precision, "", "open")
        case _ if group.left_open:
            return Period(told.start, None, told.start_precision, "", "open")
        case _:
            return told


def _dated(mention: Mention, today: date | None) -> Period:
    if mention.form != "today":
        return dated(mention)
    if today is None:
        raise Doubtful(Doubt.NOT_UNDERSTOOD)
    return point(today)
