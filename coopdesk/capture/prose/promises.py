"""What a next step itself says: which country will take it, and until when."""

from __future__ import annotations

import re
from datetime import date

from coopdesk.capture.passages import Passage
from coopdesk.capture.prose.actors import actors
from coopdesk.domain.dates import find_periods


def who_will(step: Passage) -> tuple[str, Passage] | None:
    """Return the country that a step begins with as the one that will take it: "Peru will …"."""
    for each in actors(step)[:1]:
        if each.start <= _LONGEST_ARTICLE and _WILL.match(step.text, each.end):
            return each.place, each.name
    return None


def due_day(step: Passage) -> tuple[date, Passage] | None:
    """Return the one day until which a step is promised, and its words."""
    days = [
        (found.period.end, step.cut(found.start, found.end))
        for found in find_periods(step.text)
        if found.period.end
        and found.period.end_precision == "day"
        and (_UNTIL.search(step.text[: found.start]) or _UNTIL.match(step.text[found.start :]))
    ]
    return days[0] if len(days) == 1 else None


_LONGEST_ARTICLE = 4  # characters: The
_WILL = re.compile(
    r"\s*:|\s+(?:will|shall|is to|plans? to|intends? to|has committed to|commits to|deber[áa]|"
    r"va a|prev[eé]|se compromete|doit|devra|va |compte |ir[áa]|vai|pretende|"
    r"[^\W\d_]{2,}(?:ará|erá|irá|era|ira)\b)",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\b(?:by|before|until|no later than|antes del?|hasta el|a más tardar el|avant le|"
    r"au plus tard le|d['’]ici le|até|antes de)\s*$",
    re.IGNORECASE,
)
