"""The rows of the sheets with one row per record, or one per party where that is asked."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Party, Record, arrangement
from coopdesk.exporting.cells import Row, period_cells, shown
from coopdesk.exporting.column import Sheet, join
from coopdesk.exporting.columns import PARTY_COLUMNS
from coopdesk.exporting.words import Words

# Long lists are for reading only here; the sheets of parts hold them whole.
_READABLE = 4_000


def main_rows(
    sheet: Sheet, record: Record, words: Words, *, by_party: bool = False
) -> Iterator[Row]:
    """Yield the row of a record on its main sheet: keys of columns → what their cells show."""
    row = main_row(sheet, record, words)
    if not by_party or not record.parties:
        yield row
        return
    for party in record.parties:
        yield row | _of_party(party, record.kind, words)


def main_row(sheet: Sheet, record: Record, words: Words) -> Row:
    """Return the row of a record, one record one row."""
    row: Row = {
        **period_cells(record.period, words, words_key="period_text", shape_key="period_shape"),
        **_who(sheet, record, words),
        "arrangement": words.term("arrangement", arrangement(record)),
        "learnings": _lines(learning.text for learning in record.learnings),
        "next_steps": _lines(step.text for step in record.next_steps),
        "framework_title": words.titles.get(record.framework, ""),
        "announcement_printed": words.yes_no(yes=True)
        if record.announcement_number is not None
        else "",
        "content_hash": content_hash(record) if record.uid else "",
    }
    for column in sheet.columns:
        if column.key not in row:
            row[column.key] = shown(column, record, record.kind, words)
    return row


def _of_party(party: Party, kind: str, words: Words) -> Row:
    fields = {c.key: replace(c, key=c.key.removeprefix("party_")) for c in PARTY_COLUMNS}
    return {key: shown(column, party, kind, words) for key, column in fields.items()}


def _who(sheet: Sheet, record: Record, words: Words) -> Row:
    """Return the parties by role; those of roles without a column of their own are "others"."""
    roles = {c.key for c in sheet.columns if c.kind == "places"}
    row: Row = {role: _named(record.parties, role, words) for role in roles}
    others = dict.fromkeys(p.role for p in record.parties if p.role not in roles)
    row["others"] = "\n".join(_with_role(record, role, words) for role in others)
    organisations = (p.organisation for p in record.parties if p.organisation)
    row["organisations"] = join(dict.fromkeys(organisations))
    return row


def _named(parties: Iterable[Party], role: str, words: Words) -> str:
    names = (_name(p, words) for p in parties if p.role == role)
    return join(dict.fromkeys(name for name in names if name))


def _name(party: Party, words: Words) -> str:
    """Return what a party is called; a role that is only suggested bears a question mark."""
    name = words.place(party.place) or party.organisation
    return name if party.confirmed or not name else f"{name} (?)"


def _with_role(record: Record, role: str, words: Words) -> str:
    named = _named(record.parties, role, words)
    return f"{words.term(f'{record.kind}_role', role)}: {named}" if role else named


def _lines(texts: Iterable[str]) -> str:
    whole = "\n".join(" ".join(text.split()) for text in texts)
    return whole if len(whole) <= _READABLE else whole[:_READABLE] + " …"
