"""What people write into a cell to say that there is nothing to say."""

from coopdesk.domain.folding import fold
from coopdesk.importing.sheets import CellValue

LONGEST = 40  # characters of a text that may stand for nothing

_NOTHING = frozenset(
    (
        *("n/a", "n.a.", "n.a", "na", "n/d", "n.d.", "n.d", "nd", "s/d", "s.d.", "s/i", "n/r"),
        *("none", "null", "nil", "nan", "no value", "no data", "not available", "not applicable"),
        *("not specified", "not provided", "none provided", "information not available"),
        *("data not available", "no information", "(blank)", "blank"),
        *("ninguno", "ninguna", "sin dato", "sin datos", "no disponible", "no aplica", "sin valor"),
        *(
            "no especificado",
            "sin especificar",
            "sin informacion",
            "no determinado",
            "se desconoce",
        ),
        *("neant", "aucun", "aucune", "non disponible", "sans objet", "non applicable"),
        *("non precise", "non specifie", "non renseigne", "nenhum", "nenhuma", "nao disponivel"),
        *("nao aplicavel", "nao se aplica", "sem dados", "sem informacao", "nao informado"),
    )
)


def says_nothing(value: CellValue) -> bool:
    """Tell whether a cell shows nothing, or only what people put into an empty cell."""
    if type(value) is not str:
        return False
    if len(value) > LONGEST:
        return False
    if not any(map(str.isalnum, value)):
        return _is_dashes(value)
    return fold(value).strip(" .") in _FOLDED


def _is_dashes(text: str) -> bool:
    return not text.strip(" \t\r\n\N{NO-BREAK SPACE}-–—−_./*·…?")


_FOLDED = frozenset(word.strip(" .") for word in _NOTHING)
