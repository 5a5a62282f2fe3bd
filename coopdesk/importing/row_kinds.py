"""What a row under headings is."""

from enum import Enum, auto

FEW = 2  # cells of a row that may be a heading between the rows, a note or a title


class Kind(Enum):
    """What a row under headings is."""

    DATA = auto()
    HEADING = auto()  # the headings again
    GROUP = auto()
    TOTAL = auto()
    PERHAPS_TOTAL = auto()  # if its figures are the sums of others
    NOTE = auto()
    BLANK = auto()
    FEW = auto()  # one or two cells: what comes after tells
