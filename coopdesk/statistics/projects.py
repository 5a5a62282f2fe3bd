"""The figures of one project, counted from its record; currencies are never added together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from coopdesk.domain.figures import Bar, Figure
from coopdesk.domain.folding import fold
from coopdesk.domain.records import Money, Record
from coopdesk.domain.results import Activity, ActivityItem, KpiValue, ResultNode
from coopdesk.vocabulary.terms import codes, find_term

NONE = ""  # key of what bears no model or no category


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line of an activity, and where it stands; line None: an activity without lines."""

    node: ResultNode
    activity: Activity
    line: ActivityItem | None


@dataclass(frozen=True, slots=True)
class Budget:
    """What a project has in one currency; None is not known, or told in ways that contradict.

    basis is the kind of money the total was taken from.
    """

    currency: str
    total: Decimal | None
    committed: Decimal | None
    basis: str = ""

    @property
    def percent(self) -> Decimal | None:
        """Return how much of the total is committed; unrounded."""
        if self.committed is None or not self.total:
            return None
        return self.committed * 100 / self.total


@dataclass(frozen=True, slots=True)
class PeopleTrained:
    """People counted in the record: those of groups whose number is known.

    unknown counts the groups without a number.
    """

    total: int | None
    women: int | None
    men: int | None
    unknown: int


def lines_by_model(record: Record) -> Figure:
    """Count lines of activities for each intervention model; a line of two models counts twice."""
    counts = Counter(
        key for placed in _lines(record) if placed.line for key in _models(placed.node)
    )
    return Figure("lines_by_model", "line", _model_bars(record, counts))


def activities_by_model(record: Record) -> Figure:
    """Count activities for each intervention model, those without lines too."""
    counts = Counter(
        key for node in record.results for _ in node.activities for key in _models(node)
    )
    return Figure("activities_by_model", "activity", _model_bars(record, counts))


def lines_by_category(record: Record) -> Figure:
    """Count lines of activities for each category, those of most lines first, none last."""
    counts: Counter[str] = Counter()
    labels: dict[str, str] = {}
    for placed in _lines(record):
        if placed.line:
            key = category_key(placed.line)
            counts[key] += 1
            labels.setdefault(key, " ".join(placed.line.category.split()))
    known = set(codes("activity_category"))
    bars = [
        Bar(key, count, "" if key in known else labels[key])
        for key, count in sorted(counts.items(), key=lambda each: (each[0] == NONE, -each[1]))
    ]
    return Figure("lines_by_category", "line", tuple(bars))


def lines_of_model(record: Record, key: str) -> tuple[PlacedLine, ...]:
    """Return the lines, and activities without any, behind a bar of models."""
    return tuple(placed for placed in _lines(record) if key in _models(placed.node))


def lines_of_category(record: Record, key: str) -> tuple[PlacedLine, ...]:
    """Return the lines behind a bar of categories."""
    return tuple(
        placed for placed in _lines(record) if placed.line and category_key(placed.line) == key
    )


def category_key(line: ActivityItem) -> str:
    """Return the code of a category, else its words folded; NONE where a line has none."""
    return find_term("activity_category", line.category) or fold(line.category)


def lines_and_links(record: Record) -> tuple[int, int]:
    """Return how many lines there are, and how often one is linked to a model."""
    lines = [placed for placed in _lines(record) if placed.line]
    return len(lines), sum(len(placed.node.models) for placed in lines)


def reported(record: Record, key: str) -> KpiValue | None:
    """Return a figure as the project reports it, the newest one with a value first."""
    told = [kpi for kpi in record.kpis if kpi.key == key and kpi.origin != "computed"]
    told.sort(key=lambda kpi: (bool(kpi.value), str(kpi.as_of or "")))
    return told[-1] if told else None


def people_trained(record: Record) -> PeopleTrained:
    """Add up the groups of people that took part."""
    totals = [
        group.total if group.total is not None else _sum(group.women, group.men)
        for group in record.participants
    ]
    known = [total for total in totals if total is not None]
    women = [group.women for group in record.participants if group.women is not None]
    men = [group.men for group in record.participants if group.men is not None]
    return PeopleTrained(
        sum(known) if known else None,
        sum(women) if women else None,
        sum(men) if men else None,
        len(totals) - len(known),
    )


def budgets(record: Record) -> tuple[Budget, ...]:
    """Return total and committed budget in each currency there is; currencies are never added."""
    currencies = dict.fromkeys(
        money.currency for money in record.money if money.kind in {*_TOTALS, "committed"}
    )
    return tuple(_budget(record, currency) for currency in currencies)


_TOTALS = ("total_budget", "yearly_budget")


def _lines(record: Record) -> Iterator[PlacedLine]:
    for node in record.results:
        for activity in node.activities:
            for line in activity.items or (None,):
                yield PlacedLine(node, activity, line)


def _models(node: ResultNode) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(model.number) for model in node.models)) or (NONE,)


def _model_bars(record: Record, counts: Mapping[str, int]) -> tuple[Bar, ...]:
    """Return a bar for each model of the project, used or not, and for those only linked to."""
    texts = {str(model.number): model.text for model in record.models}
    numbers = sorted(({*texts, *counts} - {NONE}), key=int)
    bars = tuple(Bar(key, counts.get(key, 0), texts.get(key, "")) for key in numbers)
    return (*bars, Bar(NONE, counts[NONE])) if counts.get(NONE) else bars


def _sum(first: int | None, second: int | None) -> int | None:
    return None if first is None or second is None else first + second


def _budget(record: Record, currency: str) -> Budget:
    of_currency = [money for money in record.money if money.currency == currency]
    basis = next((kind for kind in _TOTALS if any(m.kind == kind for m in of_currency)), "")
    return Budget(currency, _total(of_currency, basis), _total(of_currency, "committed"), basis)


def _total(amounts: list[Money], kind: str) -> Decimal | None:
    """Add up the years; None where a year, or all of them, is told in several amounts."""
    by_year: dict[int | None, set[Decimal | None]] = {}
    for money in amounts:
        if money.kind == kind:
            by_year.setdefault(money.year, set()).add(money.amount)
    told = [next(iter(each)) for each in by_year.values() if len(each) == 1]
    if len(told) < len(by_year) or (None in by_year and len(by_year) > 1):
        return None
    known = [amount for amount in told if amount is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(told) else None
