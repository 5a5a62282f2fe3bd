"""Projects of the catalogue that a captured report may be a later report of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz, process
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db import project_tables as p
from coopdesk.db import tables as t
from coopdesk.domain.folding import fold, words
from coopdesk.domain.records import PROJECT, Record

LEAST_ALIKE = 88  # percent of two titles, below which nothing is offered
MOST_OFFERED = 3
_NUMBERS = ("iati_identifier", "symbol", "reference")


@dataclass(frozen=True, slots=True)
class KnownProject:
    """A project, and the fields in which it agrees with a draft; percent is that of the titles."""

    id: int
    uid: str
    title: str
    as_of: date | None
    agrees: tuple[str, ...]
    percent: int

    @property
    def is_sure(self) -> bool:
        """Tell whether a number says that it is the same, or the very same title."""
        return self.agrees != ("title",) or self.percent == _ALL


def known_projects(session: Session, draft: Record) -> list[KnownProject]:
    """Return the projects that a draft may tell of at a later time, the surest first.

    Agreement numbers, symbol, reference and IATI identifier decide; where none agrees and none
    contradicts, titles that are alike but for a few letters do.
    """
    if draft.kind != PROJECT:
        return []
    columns = (t.Record.id, t.Record.uid, t.Record.title, t.Record.as_of, t.Record.title_key)
    numbers = (t.Record.iati_identifier, t.Record.symbol, t.Record.reference)
    query = select(*columns, *numbers).where(
        t.Record.kind == PROJECT, t.Record.deleted_at.is_(None)
    )
    rows = session.execute(query).all()
    agreements = _agreements(session)
    wanted = {_plain(each.text) for each in draft.agreement_numbers} - {""}
    titles = dict[int, float]()
    for _, percent, at in process.extract(
        fold(draft.title),
        [fold(row.title) for row in rows],
        scorer=fuzz.ratio,
        score_cutoff=LEAST_ALIKE,
        limit=None,
    ):
        titles[at] = percent
    found: list[KnownProject] = []
    for at, row in enumerate(rows):
        held = agreements.get(row.id, set())
        pairs = [(getattr(row, name), getattr(draft, name)) for name in _NUMBERS]
        agrees = tuple(
            name
            for name, (one, other) in zip(_NUMBERS, pairs, strict=True)
            if one and other and _plain(one) == _plain(other)
        )
        agrees = ("agreement_numbers", *agrees) if wanted & held else agrees
        differs = wanted and held and not wanted & held
        differs = differs or any(a and b and _plain(a) != _plain(b) for a, b in pairs)
        is_alike = at in titles and _same_numbers(draft.title, row.title)
        if agrees or (is_alike and not differs):
            if at in titles:
                agrees = (*agrees, "title")
            percent = round(titles.get(at, 0.0))
            found.append(KnownProject(row.id, row.uid, row.title, row.as_of, agrees, percent))
    found.sort(key=lambda each: (-len(each.agrees), -each.percent, each.id))
    return found[:MOST_OFFERED]


def _agreements(session: Session) -> dict[int, set[str]]:
    held: dict[int, set[str]] = {}
    for row in session.execute(select(p.AgreementNumber.record_id, p.AgreementNumber.text)):
        held.setdefault(row.record_id, set()).add(_plain(row.text))
    return held


def _plain(number: str) -> str:
    """Return a number without what printing adds to it: case, blanks, a hyphen at its end."""
    return "".join(fold(number).split()).strip("-./")


def _same_numbers(one: str, other: str) -> bool:
    """Tell whether two titles name the same numbers: phase 1 is not phase 2."""
    left, right = ({word for word in words(each) if word.isdecimal()} for each in (one, other))
    return left == right


_ALL = 100
