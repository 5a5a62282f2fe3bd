"""Records as the whole program sees them: an exchange, a project or a framework with all its parts.

One value serves reading, forms, imports and exports. Every part has the id of its row
(0 while it is new), so that history can tell a changed learning from a new one.
Closed vocabularies (roles, statuses, …) are codes; their words are in resources/terms.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from coopdesk.domain.periods import Period
from coopdesk.domain.results import InterventionModel, KpiValue, ResultNode, StatusReport

NO_PERIOD = Period()
EXCHANGE, PROJECT, FRAMEWORK = "exchange", "project", "framework"
KINDS = (EXCHANGE, PROJECT, FRAMEWORK)


@dataclass(frozen=True, slots=True)
class Party:
    """A place or organisation and what it does in the record.

    place is an ISO 3166 code or an M49 region; confirmed is false while the role is only
    suggested by the prose it was taken from.
    """

    place: str = ""
    organisation: str = ""
    role: str = ""
    confirmed: bool = True
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class ParticipantGroup:
    """People who took part, counted: 20 inspectors of one directorate."""

    description: str = ""
    organisation: str = ""
    country: str = ""
    total: int | None = None
    women: int | None = None
    men: int | None = None
    kind: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Person:
    """A named contact; personal, so left out of exports unless asked for."""

    name: str = ""
    role: str = ""
    organisation: str = ""
    email: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Learning:
    """Something learned, as reported."""

    text: str = ""
    reported_by: str = ""
    result_type: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class StepNote:
    """A dated line of the log of a next step."""

    on: date | None = None
    text: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something promised: who owes it (country code and words), until when, how far (percent)."""

    text: str = ""
    owner_place: str = ""
    owner: str = ""
    due: date | None = None
    status: str = ""
    percent: int | None = None
    evidence: str = ""
    blocker: str = ""
    log: tuple[StepNote, ...] = ()
    id: int = 0


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark of the provider, the requester or the secretariat, or an internal one."""

    kind: str = ""
    author: str = ""
    on: date | None = None
    text: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in an ISO 4217 currency, and the words it was written in."""

    kind: str = ""
    amount: Decimal | None = None
    currency: str = ""
    year: int | None = None
    text: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """A link or a stored file (sha256, name, bytes); missing: the link was dead in the source."""

    title: str = ""
    kind: str = ""
    url: str = ""
    language: str = ""
    missing: bool = False
    file_hash: str = ""
    file_name: str = ""
    file_size: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Relation:
    """Another record, by its uid, and how this one stands to it."""

    kind: str = ""
    other: str = ""
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Description:
    """A project's general description, objectives or target groups."""

    kind: str = ""
    text: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class AgreementNumber:
    """The number of a funding agreement, as printed."""

    text: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Provenance:
    """The words of a source that a field was taken from; lines count from 1."""

    field: str = ""
    source: str = ""
    sha256: str = ""
    line_from: int | None = None
    line_to: int | None = None
    text: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Doubt:
    """A warning about a field, kept until an officer dismisses it."""

    field: str = ""
    severity: str = ""
    text: str = ""
    dismissed: bool = False
    id: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """An exchange, a project or a framework, whole.

    announcement_number None means that the source has none, "" that it prints an empty one.
    framework is the uid of the framework the record belongs to.
    """

    kind: str = EXCHANGE
    title: str = ""
    uid: str = ""
    id: int = 0
    reference: str = ""
    language: str = ""
    period: Period = NO_PERIOD
    status: str = ""
    narrative: str = ""
    source_url: str = ""
    as_of: date | None = None
    framework: str = ""
    # exchange
    modality: str = ""
    venue: str = ""
    city: str = ""
    country_held: str = ""
    announcement_number: str | None = None
    # project
    symbol: str = ""
    iati_identifier: str = ""
    planned_end: date | None = None
    revised_end: date | None = None
    website: str = ""
    executing_body: str = ""
    # framework
    framework_type: str = ""
    acronym: str = ""
    number: str = ""
    signed: date | None = None
    in_force: date | None = None
    ended: date | None = None
    # parts
    parties: tuple[Party, ...] = ()
    topics: tuple[str, ...] = ()
    participants: tuple[ParticipantGroup, ...] = ()
    people: tuple[Person, ...] = ()
    learnings: tuple[Learning, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    comments: tuple[Comment, ...] = ()
    money: tuple[Money, ...] = ()
    documents: tuple[Document, ...] = ()
    related: tuple[Relation, ...] = ()
    descriptions: tuple[Description, ...] = ()
    agreement_numbers: tuple[AgreementNumber, ...] = ()
    models: tuple[InterventionModel, ...] = ()
    results: tuple[ResultNode, ...] = ()
    kpis: tuple[KpiValue, ...] = ()
    status_reports: tuple[StatusReport, ...] = ()
    provenance: tuple[Provenance, ...] = ()
    warnings: tuple[Doubt, ...] = ()
    # kept by the catalogue
    revision: int = 0
    content_hash: str = ""
    created_at: datetime | None = None
    created_by: str = ""
    updated_at: datetime | None = None
    updated_by: str = ""
    deleted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One line of a list of records: what its table shows, nothing more."""

    id: int
    uid: str
    kind: str
    title: str
    reference: str
    period: Period
    status: str
    requesting: tuple[str, ...]
    providing: tuple[str, ...]
    others: tuple[str, ...]
    topics: tuple[str, ...]
    country_held: str
    modality: str
    framework: str
    learnings: int
    next_steps: int
    updated_at: datetime
    updated_by: str
    deleted_at: datetime | None


def places_in(record: Record, *roles: str) -> tuple[str, ...]:
    """Return the places of the parties in these roles, in order, each once."""
    return tuple(
        dict.fromkeys(p.place for p in record.parties if p.place and (not roles or p.role in roles))
    )


def arrangement(record: Record) -> str:
    """Derive bilateral, triangular or multilateral from the parties; "" while it is open."""
    requesting = set(places_in(record, "requesting"))
    providing = set(places_in(record, "providing", "second_provider"))
    everyone = set(places_in(record, "requesting", "providing", "second_provider", "participating"))
    match len(everyone):
        case 0 | 1:
            return ""
        case 2:
            return "bilateral"
        case 3 if len(providing) == 2 and requesting:
            return "triangular"
        case _:
            return "multilateral"
