"""An organisation has one row, however its name is written, and is offered while typing."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.organisations import organisation_ids, organisation_names
from coopdesk.catalogue.records import add_records
from coopdesk.db.desk_tables import Organisation
from coopdesk.domain.records import Party, Record


def naming(*names: str) -> Record:
    return Record(title="One", parties=tuple(Party(organisation=name) for name in names))


def all_names(session: Session) -> list[str]:
    return list(session.scalars(select(Organisation.name).order_by(Organisation.id)))


def test_one_name_in_any_spelling_is_one_organisation(session: Session) -> None:
    spellings = ["Ministère du Travail", "MINISTERE DU TRAVAIL", "Ministere  du travail"]
    ids = organisation_ids(session, [naming(*spellings[:2]), naming(spellings[2])])
    assert set(ids) == set(spellings)
    assert len(set(ids.values())) == 1
    assert all_names(session) == ["Ministère du Travail"]


def test_organisations_known_already_are_not_added_again(session: Session) -> None:
    add_records(session, [naming("ILO", "STPS")])
    ids = organisation_ids(session, [naming("Ilo", "MTEySS")])
    assert sorted(all_names(session)) == ["ILO", "MTEySS", "STPS"]
    assert ids["Ilo"] == organisation_ids(session, [naming("ILO")])["ILO"]


def test_a_thousand_organisations_are_known_again(session: Session) -> None:
    record = naming(*(f"Ministry {n}" for n in range(1100)))
    assert organisation_ids(session, [record]) == organisation_ids(session, [record])
    assert len(all_names(session)) == 1100


def test_names_that_begin_so_come_before_those_with_such_a_word(session: Session) -> None:
    names = ["Secretaría del Trabajo", "Trabajo y Empleo", "Contratrabajo"]
    organisation_ids(session, [naming(*names)])
    assert organisation_names(session, "TRABÁJO") == ["Trabajo y Empleo", "Secretaría del Trabajo"]
    assert organisation_names(session, "trabajo", limit=1) == ["Trabajo y Empleo"]


@pytest.mark.parametrize(
    "typed", ["", "  ", "%", "_", "\\", "\\%", "'", '"', "\0", "\ud800", "a" * 100_000, "[a-z]"]
)
def test_nothing_typed_is_an_error_or_a_wildcard(session: Session, typed: str) -> None:
    organisation_ids(session, [naming("Ministry of Labour")])
    assert organisation_names(session, typed) == []


def test_signs_are_found_as_themselves(session: Session) -> None:
    organisation_ids(session, [naming("100% Work", "100 Works", "A_B", "AXB")])
    assert organisation_names(session, "100%") == ["100% Work"]
    assert organisation_names(session, "a_") == ["A_B"]
