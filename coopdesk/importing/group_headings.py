"""What a heading between the rows says of the rows under it: their country, year, topic."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from coopdesk.importing.cell_looks import is_blank, is_year
from coopdesk.importing.sheets import CellValue, SheetRow
from coopdesk.vocabulary.labels import key
from coopdesk.vocabulary.places import find_place, find_places
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

# How the columns are called that come of such headings, where the file does not say.
COUNTRY, YEAR, TOPIC, ORGANISATION, GROUP = "Country", "Year", "Topic", "Organisation", "Group"
LONGEST = 120  # characters


@dataclass(frozen=True, slots=True)
class Group:
    """A heading between the rows: the name of the column it stands for, and the value."""

    name: str
    value: str
    column: int  # where it stands


def group_of(row: SheetRow) -> Group | None:
    """Return what a row of one or two cells says as a heading by its own words, or None."""
    cells = [(c, v) for c, v in sorted(row.cells.items()) if not is_blank(v)]
    if not cells or len(cells) > 2:
        return None
    column, first = cells[0]
    if len(cells) == 1:
        return _named(column, first)
    second = cells[1][1]
    if isinstance(first, str) and key(first) in LABELS and not _COUNT.fullmatch(str(second)):
        return Group(first.strip().rstrip(":").rstrip(), _plain(second), column)
    if isinstance(second, int) or _COUNT.fullmatch(str(second)):
        return _named(column, first)
    if isinstance(first, int) or len(str(first)) <= 4:  # a number or code before the name
        return _named(column, second)
    return None


def unknown_group(row: SheetRow, name: str = GROUP) -> Group | None:
    """Return a heading between the rows whose words say nothing of what it stands for."""
    column, value = next(iter(sorted(row.cells.items())))
    text = _plain(value)
    return Group(name, text, column) if text and len(text) <= LONGEST else None


def _named(column: int, value: CellValue) -> Group | None:
    if is_year(value):
        return Group(YEAR, str(value).strip(), column)
    if not isinstance(value, str) or len(value) > LONGEST:
        return None
    label, colon, after = value.partition(":")
    if colon and after.strip() and key(label) in LABELS:
        return Group(label.strip(), after.strip(), column)
    if year := _YEAR.fullmatch(value.strip()):
        return Group(YEAR, year[1], column)
    text = _plain(value)
    name = _name_of(text)
    return Group(name, text, column) if name else None


def _name_of(text: str) -> str:
    if not key(text):
        return ""
    if find_place(text):
        return COUNTRY
    read = find_places(text)
    if read.codes and not read.unread:
        return COUNTRY
    if _topics().find(text):
        return TOPIC
    return ORGANISATION if _ORGANISATION.search(text) else ""


def _plain(value: CellValue) -> str:
    """Return a heading without its number and without how many rows it has."""
    text = " ".join(str(value).split())
    text = _NUMBERED.sub("", text)
    return _COUNTED.sub("", text).strip(" :-–—*") or text


@cache
def _topics() -> TopicIndex:
    return TopicIndex(shipped_topics())


_NUMBERED = re.compile(r"^\(?(?:\d{1,3}|[IVX]{1,5}|[A-Za-z])[.)]\s+")
_COUNTED = re.compile(r"\s*[(\[–—-]\s*(?:\d+(?:\s\w+)?|cont\w*\.?)\s*[)\]]?$")
_COUNT = re.compile(r"\(?\s*\d+(\s+\w+)?\s*\)?")
_YEAR = re.compile(
    r"(?:(?:fiscal year|year|fy|año fiscal|año|ejercicio|gestión|année|exercice|ano|exercício)\s+)?"
    r"((?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?)",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"\b(agenc(y|ia)|agência|agence|bank|banco|banque|foundation|fundación|fondation|fundação|"
    r"fund|fondo|fonds|fundo|union|unión|união|commission|comisión|comissão|ministry|ministerio|"
    r"ministère|ministério|organi[sz]ation|organización|organização|universit\w+|universid\w+)\b",
    re.IGNORECASE,
)
LABELS = frozenset(
    key(word)
    for word in (
        *("country", "country name", "beneficiary country", "partner country", "recipient"),
        *("recipient country", "requesting country", "providing country", "donor country"),
        *("país", "país beneficiario", "país solicitante", "país oferente", "país socio"),
        *("pays", "pays bénéficiaire", "pays partenaire", "país beneficiário", "país parceiro"),
        *("region", "región", "région", "região"),
        *("year", "fiscal year", "period", "año", "periodo", "année", "période", "ano", "período"),
        *("topic", "theme", "sector", "area", "subject", "tema", "área", "thème", "secteur"),
        *("domaine", "setor", "eje", "axe", "eixo", "component", "componente", "composante"),
        *("donor", "donor agency", "funding source", "funded by", "financed by", "donante"),
        *("fuente de financiamiento", "financiador", "bailleur", "bailleur de fonds", "doador"),
        *("agency", "institution", "organisation", "organization", "ministry", "institución"),
        *("organismo", "organización", "ministerio", "organisme", "ministère", "instituição"),
        *("programme", "program", "programa", "framework", "marco", "cadre", "status", "estado"),
        *("implementing agency", "executing agency", "modality", "modalidad", "modalité"),
    )
)
