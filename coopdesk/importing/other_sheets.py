"""Why a sheet or table holds no records: it explains, lists values or places, has no titles."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from coopdesk.importing.cell_looks import is_day, is_words, is_year, number_of, share
from coopdesk.importing.heading_rows import Headings, Lexicon
from coopdesk.importing.notes import Code
from coopdesk.importing.sheets import CellValue, SheetRow
from coopdesk.vocabulary.labels import key
from coopdesk.vocabulary.places import find_place

LOOKED_AT = 200  # rows that tell what the columns of a table hold
TITLES = frozenset(("title", "uid", "record_title", "record_uid"))
MAY_BE_TITLES = frozenset(("", "narrative", "description_general", "description_objectives"))
FEW_COLUMNS = 4  # a list of values, or of words and their meaning, has no more
LARGE = 1000  # a number from which it may be an amount


def why_no_table(name: str, rows: Sequence[SheetRow]) -> Code:
    """Return the reason why a sheet without headings is left alone."""
    if not rows:
        return Code.EMPTY_SHEET
    if _GUIDANCE.search(key(name)):
        return Code.GUIDANCE
    if _VALUES.search(key(name)):
        return Code.VALUES_LIST
    narrow = share(len(row.cells) <= 2 for row in rows[:LOOKED_AT])
    long = any(len(str(v)) > 60 for row in rows[:LOOKED_AT] for v in row.cells.values())
    return Code.GUIDANCE if narrow > 0.8 and long else Code.NO_HEADINGS


def why_no_records(
    name: str, headings: Headings, rows: Sequence[SheetRow], lexicon: Lexicon
) -> Code | None:
    """Return the reason why the rows of a table are no records; None where they are.

    Records have a title, and something that says more of them: a day, a place, an amount.
    """
    if headings.sure and lexicon.enough == 1:
        return None  # the sheet is called after one of ours
    texts = headings.texts
    columns = {c: _values(rows, c) for c in texts}
    means = {c: lexicon.meant(text) for c, text in texts.items()}
    named = [c for c, meant in means.items() if meant in TITLES and not _are_figures(columns[c])]
    if named and _are_people(texts, named):
        return Code.NO_TITLE
    telling = {meant for c, meant in means.items() if meant and c not in named}
    telling |= {str(c) for c, meant in means.items() if not meant and _tells(columns[c])}
    if named and (telling or "uid" in means.values() or any(map(_are_figures, columns.values()))):
        return None
    titled = [c for c in texts if means[c] in MAY_BE_TITLES and _are_titles(columns[c])]
    telling -= {str(c) for c in titled} | {means[c] for c in titled}
    if titled and telling and len(texts) > 2:
        return None
    if named and headings.sure and not _is_list(name, columns):
        return None
    return _reason(name, texts, columns)


def lists_headings(rows: Sequence[SheetRow], others: Collection[str]) -> bool:
    """Tell whether a narrow table speaks of the headings of others: it explains how to fill in."""
    columns = {column for row in rows[:LOOKED_AT] for column in row.cells}
    if len(columns) > FEW_COLUMNS:
        return False
    for column in columns:
        values = {key(str(value)) for value in _values(rows, column)}
        if len(values) > 2 and len(values & set(others)) >= 0.4 * len(values):
            return True
    return False


def _reason(
    name: str, texts: Mapping[int, str], columns: Mapping[int, Sequence[CellValue]]
) -> Code:
    called = key(name)
    places = sum(bool(_PLACE.search(key(text))) for text in texts.values())
    if _PLACES.search(called) or places > len(texts) / 2:
        return Code.PLACES_LIST
    if _GUIDANCE.search(called) or _explains(columns):
        return Code.GUIDANCE
    return Code.VALUES_LIST if _is_list(name, columns) else Code.NO_TITLE


def _explains(columns: Mapping[int, Sequence[CellValue]]) -> bool:
    """Tell whether a table is words and what they mean."""
    if len(columns) > FEW_COLUMNS:
        return False
    words = [[str(v) for v in values if is_words(v)] for values in columns.values()]
    lengths = [sum(map(len, said)) / len(said) for said in words if said]
    return bool(lengths) and min(lengths) < 40 < max(lengths)


def _is_list(name: str, columns: Mapping[int, Sequence[CellValue]]) -> bool:
    """Tell whether a table lists values to choose from: few columns, nothing of a day or sum."""
    if _VALUES.search(key(name)):
        return True
    if len(columns) > FEW_COLUMNS:
        return False
    return not any(_tells(values) for values in columns.values())


def _values(rows: Sequence[SheetRow], column: int) -> list[CellValue]:
    return [row.cells[column] for row in rows[:LOOKED_AT] if column in row.cells]


def _are_titles(values: Sequence[CellValue]) -> bool:
    """Tell whether the values of a column are long and distinct enough for titles."""
    said = [str(value) for value in values if is_words(value)]
    if len(said) < max(2, len(values) / 2):
        return False
    return sum(map(len, said)) / len(said) >= 20 and len(set(said)) >= 0.6 * len(said)


def _are_people(texts: Mapping[int, str], titled: Sequence[int]) -> bool:
    """Tell whether what could be titles are names of persons: how to reach them stands beside."""
    names = all(key(texts[column]) in _NAMES for column in titled)
    return names and any(_REACHED.search(key(text)) for text in texts.values())


def _are_figures(values: Sequence[CellValue]) -> bool:
    return bool(values) and share(number_of(value) is not None for value in values) >= 0.6


def _tells(values: Sequence[CellValue]) -> bool:
    """Tell whether a column says something that records have: days, years, places, amounts."""
    if not values:
        return False
    if share(is_day(v) or is_year(v) for v in values) >= 0.6:
        return True
    numbers = [number for v in values if (number := number_of(v)) is not None]
    if len(numbers) >= 0.6 * len(values) and len(set(numbers)) > len(numbers) / 2:
        return max(map(abs, numbers)) >= LARGE
    some = [str(v) for v in values[:20] if is_words(v)]
    return len(some) > 1 and share(find_place(text) is not None for text in some) >= 0.6


_NAMES = frozenset(
    (
        "name",
        "full name",
        "nombre",
        "nombre completo",
        "nom",
        "nom complet",
        "nome",
        "nome completo",
    )
)
_REACHED = re.compile(
    r"\b(e ?mails?|mail|correo|courriel|phone|telephone|telefono|telefone|tel|movil|mobile|cell\w*|"
    r"position|cargo|puesto|poste|job title|surname|apellidos?|sobrenome|prenom)\b"
)
_GUIDANCE = re.compile(
    r"\b(guid\w*|instruc\w*|info|information|informacion|informacao|read ?me|leeme|about|cover|"
    r"notes?|notas?|glossar\w*|glosario|dictionar\w*|diccionario|dictionnaire|dicionario|"
    r"metadata|metadatos|legend\w*|leyenda|legende|help|ayuda|aide|ajuda|portada|caratula|"
    r"acerca|manual|orienta\w*|consignes?|mode d emploi|field\w*)\b"
)
_VALUES = re.compile(
    r"\b(lists?|listas?|listes?|codes?|codigos?|code ?list\w*|lookups?|reference|referencia\w*|"
    r"drop ?downs?|valid\w*|values?|valores|valeurs|catalogos?|options?|opciones|nomenclat\w*|"
    r"choices|desplegable\w*|parametros?|tablas? de)\b"
)
_PLACES = re.compile(
    r"\b(locations?|places?|geo\w*|ubicacion\w*|localidades|lugares|lieux|localisation\w*|"
    r"ubigeo|municip\w*|districts?|distritos?|provinc\w*|regions?|regiones|regioes|countries|"
    r"paises|pays)\b"
)
_PLACE = re.compile(
    r"\b(locations?|region|province|provincia|municipality|municipio|municipalite|district|"
    r"distrito|city|ciudad|ville|cidade|department|departamento|departement|state|estado|"
    r"county|barangay|commune|comuna|canton|latitude|longitude|iso ?\w?|uacs|ubigeo|country|"
    r"pais|pays|capital|continent\w*)\b"
)
