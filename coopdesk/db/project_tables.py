"""The tables that only projects fill: descriptions, results tree, figures, status reports."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from coopdesk.db.table import Table
from coopdesk.db.tables import Code, OfRecord, PeriodColumns


class Description(OfRecord, Table):
    """A general description, the objectives or the target groups."""

    __tablename__ = "description"

    kind: Mapped[str] = mapped_column(Code)
    text: Mapped[str] = mapped_column(Text)


class AgreementNumber(OfRecord, Table):
    """The number of a funding agreement."""

    __tablename__ = "agreement_number"

    text: Mapped[str] = mapped_column(Text)


class InterventionModel(OfRecord, Table):
    """A numbered way of working."""

    __tablename__ = "intervention_model"

    number: Mapped[int]
    text: Mapped[str] = mapped_column(Text)


class ResultNode(OfRecord, Table):
    """An outcome, sub-outcome or output."""

    __tablename__ = "result_node"

    level: Mapped[str] = mapped_column(Code)
    code: Mapped[str] = mapped_column(Code)
    label: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    narrative: Mapped[str] = mapped_column(Text)


class NodeModel(Table):
    """A link from a result to an intervention model, by the model's number."""

    __tablename__ = "node_model"

    result_node_id: Mapped[int] = mapped_column(ForeignKey("result_node.id"), index=True)
    position: Mapped[int]
    number: Mapped[int]


class Activity(Table):
    """An activity under a result."""

    __tablename__ = "activity"

    result_node_id: Mapped[int] = mapped_column(ForeignKey("result_node.id"), index=True)
    position: Mapped[int]
    title: Mapped[str] = mapped_column(Text)


class ActivityItem(Table):
    """A line of an activity."""

    __tablename__ = "activity_item"

    activity_id: Mapped[int] = mapped_column(ForeignKey("activity.id"), index=True)
    position: Mapped[int]
    category: Mapped[str] = mapped_column(Code)
    text: Mapped[str] = mapped_column(Text)
    raw: Mapped[str] = mapped_column(Text)
    status_hint: Mapped[str] = mapped_column(Text)


class ItemPeriod(PeriodColumns, Table):
    """A period that a line of an activity names."""

    __tablename__ = "item_period"

    activity_item_id: Mapped[int] = mapped_column(ForeignKey("activity_item.id"), index=True)
    position: Mapped[int]


class KpiValue(OfRecord, Table):
    """A figure and its origin."""

    __tablename__ = "kpi_value"

    key: Mapped[str] = mapped_column(Code)
    label: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text)
    origin: Mapped[str] = mapped_column(Code)
    as_of: Mapped[date | None]


class StatusReport(OfRecord, Table):
    """A report as of a date, with the record as it stood."""

    __tablename__ = "status_report"

    as_of: Mapped[date | None]
    title: Mapped[str] = mapped_column(Text)
    source_url: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    snapshot: Mapped[str] = mapped_column(Text)
