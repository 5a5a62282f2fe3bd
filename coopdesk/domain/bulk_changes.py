"""A change made to many records at once, as data: a field, what is done to it, and with what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coopdesk.domain.periods import Period
from coopdesk.domain.records import EXCHANGE, FRAMEWORK, KINDS, PROJECT, Party

# What may be done to a field:
#   set      give it a value              fill     give it a value where it has none
#   clear    take its value away          replace  one value by another, where it stands
#   find     words within a text by other words
#   add, remove  a topic or a party       confirm  parties whose role was only suggested
PLAIN = ("set", "fill", "clear")
CHOSEN = (*PLAIN, "replace")
WRITTEN = (*PLAIN, "find")

Value = str | tuple[str, ...] | date | Period | Party | None


@dataclass(frozen=True, slots=True)
class BulkField:
    """What of a record can be changed: where it stands, what may be done to it, in which kinds.

    touched are the fields of Record that such a change may alter.
    """

    name: str
    deeds: tuple[str, ...]
    touched: tuple[str, ...]
    kinds: tuple[str, ...] = KINDS


def _own(name: str, deeds: tuple[str, ...], kinds: tuple[str, ...] = KINDS) -> BulkField:
    return BulkField(name, deeds, (name,), kinds)


# In the order they are offered. Fields with a dot are of each part; those of next steps are of
# those still open. "places" and "organisations" stand for every field that names one.
FIELDS: tuple[BulkField, ...] = (
    BulkField("topics", ("add", "remove", "replace", "clear"), ("topics",)),
    _own("status", CHOSEN),
    _own("modality", CHOSEN, (EXCHANGE,)),
    _own("venue", CHOSEN, (EXCHANGE,)),
    _own("framework_type", CHOSEN, (FRAMEWORK,)),
    _own("framework", CHOSEN),
    _own("language", CHOSEN),
    BulkField("parties", ("add", "remove", "confirm"), ("parties",)),
    BulkField("parties.place", ("replace",), ("parties",)),
    BulkField("parties.organisation", ("replace",), ("parties",)),
    BulkField("parties.role", ("replace",), ("parties",)),
    BulkField("places", ("replace",), ("parties", "country_held", "participants", "next_steps")),
    BulkField("organisations", ("replace",), ("parties", "participants", "people", "next_steps")),
    _own("period", PLAIN),
    _own("planned_end", PLAIN, (PROJECT,)),
    _own("revised_end", PLAIN, (PROJECT,)),
    _own("country_held", CHOSEN, (EXCHANGE,)),
    _own("city", WRITTEN, (EXCHANGE,)),
    BulkField("next_steps.owner_place", CHOSEN, ("next_steps",)),
    BulkField("next_steps.owner", CHOSEN, ("next_steps",)),
    BulkField("next_steps.status", ("set", "replace"), ("next_steps",)),
    BulkField("next_steps.due", PLAIN, ("next_steps",)),
    BulkField(
        "texts",
        ("find",),
        ("title", "narrative", "descriptions", "learnings", "next_steps", "comments"),
    ),
    _own("title", ("find",)),
    _own("narrative", ("find", "fill", "clear")),
    _own("reference", WRITTEN),
    _own("executing_body", WRITTEN, (PROJECT,)),
    _own("source_url", WRITTEN),
    _own("as_of", PLAIN),
)
_BY_NAME = {field.name: field for field in FIELDS}
# Texts of parts that "texts" looks into, by the field of the record.
TEXTS_OF_PARTS = ("descriptions", "learnings", "next_steps", "comments")
DONE_STEPS = frozenset(("done", "dropped"))


@dataclass(frozen=True, slots=True)
class BulkChange:
    """One thing done to one field of every record it is for.

    value is what is set, added, removed or looked for; instead is what takes the place of it.
    Looking for words asks for whole words and minds capitals only if told to.
    """

    field: str
    deed: str
    value: Value = ""
    instead: Value = ""
    whole_words: bool = False
    match_case: bool = False

    @property
    def is_ready(self) -> bool:
        """Tell whether all that the deed needs is given."""
        if self.deed in {"clear", "confirm"}:
            return True
        if self.deed == "replace":
            return not is_nothing(self.value) and not is_nothing(self.instead)
        return not is_nothing(self.value)


def bulk_field(name: str) -> BulkField:
    """Return a field by its name; raises KeyError."""
    return _BY_NAME[name]


def is_nothing(value: object) -> bool:
    """Tell whether a value says nothing."""
    if isinstance(value, Party):
        return not (value.place or value.organisation or value.role)
    return value in (None, "", (), Period())
