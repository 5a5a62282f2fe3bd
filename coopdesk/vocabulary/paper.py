"""Which paper is in the printers of a reader's country."""

from typing import Literal

Paper = Literal["a4", "letter"]

# Where CLDR says that paper is US Letter.
_LETTER = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())  # noqa: SIM905


def paper_of(locale: str) -> Paper:
    """Return the paper used where a locale such as "es_MX" is at home, else A4."""
    territory = locale.replace("-", "_").partition("_")[2].upper()
    return "letter" if territory in _LETTER else "a4"
