"""How the clauses of a search are understood: what the chips show and what is looked up."""

from __future__ import annotations

from dataclasses import dataclass

from coopdesk.domain.queries import Clause


@dataclass(frozen=True, slots=True)
class Words:
    """A word or phrase, looked for in all texts; the first spelling is the one typed.

    topics and places are those of which a label or name has a word that begins so: a record
    that bears one of them is found as well. is_prefix: longer words count.
    """

    spellings: tuple[str, ...]
    is_prefix: bool = True
    topics: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topics:
    """Words that name a topic: it, all that is narrower, and their names in any text."""

    typed: str
    code: str
    narrower: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """Words that name a country or region: it, and its names in any text."""

    typed: str
    code: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Literally:
    """Words looked for just as they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class Coded:
    """A field that has one of these codes.

    field is a facet of domain/queries.py, "donor", "owner", "modality", "language", or "has",
    whose codes are parts of a record.
    """

    field: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextIn:
    """Words looked for in one field: organisation, donor, owner, reference or title."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Measured:
    """A field between two bounds, both included, None for open.

    from, to, due, updated, created: dates as ISO text; year: years; budget: amounts as decimal
    text, currency "" for any; participants: people.
    """

    field: str
    low: str | None
    high: str | None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Except:
    """What must not be."""

    sense: Sense


@dataclass(frozen=True, slots=True)
class Together:
    """Senses of which all (or, if is_any, one) must be answered to."""

    senses: tuple[Sense, ...]
    is_any: bool = False


Sense = Words | Topics | Places | Literally | Coded | TextIn | Measured | Except | Together


@dataclass(frozen=True, slots=True)
class Part:
    """One clause of a search that stands by itself, and how it was understood.

    clause prints, with the other clauses, the text that would be read the same way again.
    literal: the clause with its thesaurus switched off (None where there is none to switch off).
    is_doubtful: a field whose value could not be read, so that it is searched as words.
    """

    clause: Clause
    sense: Sense
    literal: Clause | None = None
    is_doubtful: bool = False
