"""Why a date could not be read without guessing."""

from enum import StrEnum


class Doubt(StrEnum):
    """What stands against a reading; the words are kept either way."""

    NONE = ""
    DAY_OR_MONTH = "day_or_month"  # 03/04/2019
    OTHER_ORDER = "other_order"  # 23/09/2019 where the month is known to come first
    SHORT_YEAR = "short_year"  # 9/04, Mar-24, 23/09/19
    MONTH_OR_YEARS = "month_or_years"  # 2005-07: July, or 2005 to 2007
    NO_YEAR = "no_year"  # 23 September
    IMPOSSIBLE = "impossible"  # 31 February
    REVERSED = "reversed"  # the end lies before the start
    NOT_UNDERSTOOD = "not_understood"


class Doubtful(Exception):
    """A text that cannot be read without guessing."""

    def __init__(self, doubt: Doubt) -> None:
        super().__init__(doubt)
        self.doubt = doubt
