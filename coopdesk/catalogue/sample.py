"""The sample: records of five public sources, told in our own words, for an empty catalogue."""

import json
from functools import cache

from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, is_empty_catalogue
from coopdesk.domain.errors import CatalogueNotEmpty
from coopdesk.domain.record_json import from_json
from coopdesk.domain.records import Record
from coopdesk.paths import resource

# A framework stands before the records that belong to it.
FILES = (
    "naalc.json",
    "working_group.json",
    "exchange_argentina_mexico.json",
    "ilo_osh_projects.json",
    "vision_zero_fund_mexico.json",
)


@cache
def sample_records() -> tuple[Record, ...]:
    """Return the sample records as they ship; their uids never change."""
    return tuple(record for name in FILES for record in _records_in(name))


def fill_with_sample(session: Session) -> int:
    """Add the sample to an empty catalogue and return how many records it has.

    Raises CatalogueNotEmpty, for records in the trash too.
    """
    if not is_empty_catalogue(session):
        raise CatalogueNotEmpty
    return len(add_records(session, sample_records()))


def _records_in(name: str) -> tuple[Record, ...]:
    values = json.loads(resource("sample", name).read_text(encoding="utf-8"))
    return tuple(from_json(each) for each in values["records"])
