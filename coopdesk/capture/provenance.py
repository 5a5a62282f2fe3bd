"""Where a record is from: its source whole, and the words behind each field of it."""

from __future__ import annotations

from collections.abc import Mapping

from coopdesk.capture.drafts import Behind, Draft
from coopdesk.capture.source import Source
from coopdesk.catalogue.imports import as_text
from coopdesk.domain.record_parts import Address
from coopdesk.domain.records import Provenance

WHOLE = ""  # the field of the provenance that keeps the source whole
LONGEST_FIELD = 40  # characters, as the catalogue keeps names of fields
_DEEPEST = 3  # parts within parts that have an address: result, activity, line


def provenance_of(source: Source, draft: Draft, *, whole: bool = True) -> tuple[Provenance, ...]:
    """Return the source of a draft whole, then the words behind it field by field.

    Not whole, the source is kept from the first to the last line behind the draft: of a listing of
    a thousand projects the first one keeps all of it. Other sources that tell of the same follow.
    """
    rows = _of_source(source, words_of(source, draft), whole=whole)
    others = (row for each in draft.also for row in _of_source(each.source, each.behind))
    return (*rows, *others)


def _of_source(
    source: Source, words: tuple[Behind, ...], *, whole: bool = True
) -> tuple[Provenance, ...]:
    used = {number for each in words for number in (each.line_from, each.line_to)}
    told = [number for number, line in enumerate(source.lines, 1) if line.strip()]
    if not whole and used:
        told = [number for number in told if min(used) <= number <= max(used)]
    first, last = (told[0], told[-1]) if told else (1, 1)
    about = as_text(source.name), source.sha256
    rows = (
        Provenance(_field(each), *about, each.line_from, each.line_to, each.text) for each in words
    )
    text = "\n".join(source.lines[first - 1 : last])
    return (Provenance(WHOLE, *about, first, last, text), *rows)


def words_of(source: Source, draft: Draft) -> tuple[Behind, ...]:
    """Return the words behind a draft; a title nobody found words for stands for the whole page.

    The words of the title tell the same draft when the source comes again.
    """
    if draft.words_behind("title"):
        return draft.behind
    return (Behind("title", 1, len(source.lines), draft.record.title), *draft.behind)


def renumbered(name: str, places: Mapping[Address, Address], *, strict: bool = False) -> str:
    """Return the name of a field, "results.3.title", for where its part stands now.

    A part without a place keeps its number; strict: it has no name, "".
    """
    steps = name.split(".")
    numbers = [at for at, step in enumerate(steps) if step.isdecimal()][:_DEEPEST]
    if steps[0] != "results":
        numbers = numbers[:1]
    address: Address = (steps[0], *(int(steps[at]) - 1 for at in numbers))
    now = places.get(address)
    if now is None:
        return "" if strict else name
    for at, number in zip(numbers, now[1:], strict=True):
        steps[at] = str(int(number) + 1)
    return ".".join(steps)[:LONGEST_FIELD]


def _field(behind: Behind) -> str:
    """Name a field with its part: "next_steps.2.due"; too long a name loses its end."""
    name = behind.field
    steps = [str(behind.part), *behind.within.split(".")] if behind.part else []
    for step in filter(None, steps):
        if len(name) + 1 + len(step) > LONGEST_FIELD:
            break
        name = f"{name}.{step}"
    return name
