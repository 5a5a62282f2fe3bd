"""The results tree of a project, its intervention models, figures and status reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coopdesk.domain.periods import Period

NO_PERIOD = Period()
LEVELS = ("outcome", "sub_outcome", "output")  # of results, outermost first


@dataclass(frozen=True, slots=True)
class ItemPeriod:
    """One of the periods a line of an activity names."""

    period: Period = NO_PERIOD
    id: int = 0


@dataclass(frozen=True, slots=True)
class ActivityItem:
    """A line of an activity: what is done, of which category, when."""

    category: str = ""
    text: str = ""
    raw: str = ""
    status_hint: str = ""
    periods: tuple[ItemPeriod, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity under an outcome, sub-outcome or output."""

    title: str = ""
    items: tuple[ActivityItem, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class NodeModel:
    """A link from a result to an intervention model, by the model's number."""

    number: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True)
class ResultNode:
    """An outcome, sub-outcome or output; the order and the level make the tree.

    code is "1.2.3"; label is the word as written ("Output", "Product").
    """

    level: str = ""
    code: str = ""
    label: str = ""
    title: str = ""
    narrative: str = ""
    models: tuple[NodeModel, ...] = ()
    activities: tuple[Activity, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class InterventionModel:
    """A numbered way of working that results are linked to."""

    number: int = 0
    text: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class KpiValue:
    """A figure of a project and where it comes from: reported, computed, or only in a picture."""

    key: str = ""
    label: str = ""
    value: str = ""
    origin: str = ""
    as_of: date | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class StatusReport:
    """A report on a project as of a date; snapshot is the record as JSON at that time."""

    as_of: date | None = None
    title: str = ""
    source_url: str = ""
    note: str = ""
    snapshot: str = ""
    id: int = 0


def depth(node: ResultNode) -> int:
    """Return how far in a result stands: 0 for outcomes; an unknown level stands innermost."""
    return LEVELS.index(node.level) if node.level in LEVELS else len(LEVELS)
