"""What of a draft nobody has confirmed, kept with its record as notes until an officer looks."""

from __future__ import annotations

from coopdesk.capture.drafts import Draft
from coopdesk.domain.records import Doubt


def unconfirmed(draft: Draft) -> tuple[Doubt, ...]:
    """Return a note for each field that is only suggested; parties bear that themselves."""
    said = _SAID.get(draft.record.language, _SAID["en"])
    return tuple(
        Doubt(name, "note", said)
        for name in sorted(draft.suggested)
        if name not in _SAY_SO_THEMSELVES
    )


_SAID = {
    "en": "Taken from running text and not confirmed yet.",
    "es": "Tomado del texto corrido y aún sin confirmar.",
    "fr": "Tiré du texte courant et pas encore confirmé.",
    "pt": "Tirado do texto corrido e ainda não confirmado.",
}

_SAY_SO_THEMSELVES = frozenset({"parties"})
