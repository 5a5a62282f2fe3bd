"""Records for tests: one that fills every field, and Hypothesis strategies for any."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from coopdesk.domain import records, results
from coopdesk.domain.clean import is_empty
from coopdesk.domain.periods import Period, first_day, last_day
from coopdesk.domain.record_json import KEPT_BY_CATALOGUE
from coopdesk.domain.records import Record

# What can be kept: no NUL, no lone surrogates; text is stripped on saving, so no blank margins.
letters = st.characters(codec="utf-8", exclude_characters="\0", exclude_categories=["Cs"])
texts = st.text(letters, max_size=30).map(lambda text: " ".join(text.split()))
days = st.dates(date(1919, 1, 1), date(2100, 12, 31))
amounts = st.decimals(0, 10**9, places=2).map(lambda d: Decimal(f"{d:f}"))
PLACES = ["MX", "AR", "US", "CA", "VN", "KH", "AL", "035", "001"]
TOPICS = ["child-labour", "labour-inspection", "occupational-safety-and-health", "green-jobs"]
CODES: dict[str, list[str]] = {
    "place": PLACES,
    "country": PLACES,
    "country_held": PLACES,
    "owner_place": PLACES,
    "currency": ["EUR", "USD", "MXN"],
    "level": ["outcome", "sub_outcome", "output"],
    "category": ["research", "training", "other"],
    "modality": ["expert_visit", "meeting"],
    "venue": ["in_person", "virtual"],
    "framework_type": ["agreement", "working_group"],
    "result_type": ["new_service", "legal_reform"],
    "origin": ["reported", "computed", "image_only"],
    "language": ["en", "es", "fr"],
    "severity": ["doubt", "problem"],
}
KINDS_OF: dict[type, list[str]] = {
    records.Comment: ["provider", "requester", "internal"],
    records.Money: ["total_budget", "airfare"],
    records.Document: ["page", "report"],
    records.Relation: ["parent", "same_as"],
    records.Description: ["general", "objectives"],
    records.ParticipantGroup: ["inspectors", "experts"],
}
ROLES = {
    "exchange": ["requesting", "providing", "participating", "observer"],
    "project": ["funding", "implementing", "beneficiary"],
    "framework": ["party", "member"],
}
STATUSES = {
    "exchange": ["requested", "completed"],
    "project": ["implementation", "closed"],
    "framework": ["in_force", "ended"],
}


@st.composite
def periods(draw: st.DrawFn) -> Period:
    precision = draw(st.sampled_from(["day", "month", "quarter", "year"]))
    first, second = sorted(first_day(draw(days), precision) for _ in range(2))
    words = draw(texts)
    match draw(st.sampled_from(["none", "point", "range", "open", "relative"])):
        case "point":
            return Period(first, last_day(first, precision), precision, precision, "point", words)
        case "range":
            return Period(first, last_day(second, precision), precision, precision, "range", words)
        case "open":
            return Period(first, None, precision, "", "open", words)
        case "relative" if words:
            return Period(shape="relative", words=words)
        case _:
            return Period()


def parts(kind: type, record_kind: str) -> st.SearchStrategy[Any]:
    """Any value of a part that says something."""
    hints = get_type_hints(kind, vars(records) | vars(results))
    values = {f.name: values_of(kind, f.name, hints[f.name], record_kind) for f in fields(kind)}
    return st.builds(kind, **values).filter(lambda part: not is_empty(part))


def values_of(kind: type, name: str, hint: Any, record_kind: str) -> st.SearchStrategy[Any]:
    if name == "id":
        return st.just(0)
    if name == "kind" and kind in KINDS_OF:
        return st.sampled_from(["", *KINDS_OF[kind]])
    if name == "role" and kind is records.Party:
        return st.sampled_from(["", *ROLES[record_kind]])
    if name == "status":
        choices = ["open", "done"] if kind is records.NextStep else STATUSES[record_kind]
        return st.sampled_from(["", *choices])
    if name in CODES:
        return st.sampled_from(["", *CODES[name]])
    if name == "other":
        return st.uuids().map(str)
    if name == "topics":
        return st.lists(st.sampled_from(TOPICS), max_size=3, unique=True).map(tuple)
    return plain(name, hint, record_kind)


def plain(name: str, hint: Any, record_kind: str) -> st.SearchStrategy[Any]:
    if get_origin(hint) is tuple:
        return st.lists(parts(get_args(hint)[0], record_kind), max_size=2).map(tuple)
    kinds: dict[Any, st.SearchStrategy[Any]] = {
        str: texts,
        bool: st.booleans(),
        int: st.integers(1, 9999),
        Period: periods(),
        date: days,
        Decimal: amounts,
        type(None): st.none(),
    }
    return st.one_of(*(kinds[each] for each in get_args(hint) or (hint,)))


@st.composite
def any_records(draw: st.DrawFn) -> Record:
    """Any record that can be saved as it is."""
    kind = draw(st.sampled_from(["exchange", "project", "framework"]))
    hints = get_type_hints(Record, vars(records) | vars(results))
    kept = KEPT_BY_CATALOGUE | {"uid", "kind", "title", "framework"}
    values = {
        f.name: draw(values_of(Record, f.name, hints[f.name], kind))
        for f in fields(Record)
        if f.name not in kept
    }
    title = draw(texts.filter(bool))
    framework = draw(st.one_of(st.just(""), st.uuids().map(str)))
    return Record(kind=kind, title=title, framework=framework, **values)
