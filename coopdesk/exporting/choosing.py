"""Which columns of a main sheet are written: all, or those somebody chose, in their order."""

from collections.abc import Iterable, Sequence

from coopdesk.domain.records import Record
from coopdesk.exporting.column import Column, Sheet
from coopdesk.exporting.columns import PARTY_COLUMNS

# Hidden columns and the visible ones without which they say nothing.
_NEEDED_BY: dict[str, tuple[str, ...]] = {
    "start_precision": ("start",),
    "end_precision": ("end",),
    "period_shape": ("start", "end", "period_text"),
    "announcement_printed": ("announcement_number",),
    "framework": ("framework_title",),
}
_ALWAYS = ("uid", "revision", "content_hash", "mark")


def chosen_columns(
    sheet: Sheet,
    keys: Sequence[str] | None,
    records: Iterable[Record],
    *,
    by_party: bool = False,
) -> tuple[Column, ...]:
    """Return the columns of a main sheet; None takes all that records of its kind have.

    Unknown keys are left out: a choice may name columns of the other kinds. By party, the party
    follows the title.
    """
    columns = _shown(sheet, records) if keys is None else _chosen(sheet, keys)
    if by_party:
        cut = 1 + next((i for i, c in enumerate(columns) if c.key == "title"), -1)
        columns = (*columns[:cut], *PARTY_COLUMNS, *columns[cut:])
    return tuple(dict.fromkeys(columns))


def _shown(sheet: Sheet, records: Iterable[Record]) -> tuple[Column, ...]:
    ours = [r for r in records if r.kind == sheet.record_kind]
    return tuple(c for c in sheet.columns if _belongs(c, sheet) or _is_used(c, ours))


def _belongs(column: Column, sheet: Sheet) -> bool:
    return not column.kinds or sheet.record_kind in column.kinds


def _is_used(column: Column, records: Iterable[Record]) -> bool:
    field = column.key.removesuffix("_code")
    return any(getattr(r, field, None) not in {None, ""} for r in records)


def _chosen(sheet: Sheet, keys: Sequence[str]) -> tuple[Column, ...]:
    by_key = {c.key: c for c in (*sheet.columns, *PARTY_COLUMNS)}
    wanted = list(keys)
    wanted += [hidden for hidden, needed in _NEEDED_BY.items() if not set(needed).isdisjoint(keys)]
    with_codes = [key for one in wanted for key in (one, f"{one}_code")]
    return tuple(by_key[key] for key in (*with_codes, *_ALWAYS) if key in by_key)
