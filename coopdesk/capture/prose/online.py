"""Exchanges that were held from afar: by videoconference, in virtual sessions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import Passage


def held_online(told: Iterable[Passage]) -> tuple[str, Behind | None]:
    """Return "videoconference" or "virtual" where a sentence says something was held so, or ""."""
    for sentence in told:
        if (found := _CONFERENCE.search(sentence.text)) and _HELD.search(sentence.text):
            return "videoconference", sentence.cut(*found.span()).behind("venue")
    for sentence in told:
        if (found := _VIRTUAL.search(sentence.text)) and _HELD.search(sentence.text):
            return "virtual", sentence.cut(*found.span()).behind("venue")
    return "", None


_CONFERENCE = re.compile(
    r"\b(?:by|via|through|a|in|por|mediante|una|par|une|em|uma) (?:\w+ )?"
    r"(?:video-? ?conferences?|videoconferencias?|visioconférences?|videoconferências?)\b",
    re.IGNORECASE,
)
_OCCASION = (
    r"(?:visits?|workshops?|sessions?|meetings?|missions?|courses?|exchanges?|seminars?|visitas?|"
    r"talleres|taller|sesi[óo]n(?:es)?|reuni[óo]n(?:es)?|misi[óo]n(?:es)?|cursos?|intercambios?|"
    r"seminarios?|visites?|ateliers?|séances?|réunions?|échanges?|oficinas?|sessões|sessão|"
    r"reuni(?:ão|ões)|miss(?:ão|ões)|seminários?)"
)
_VIRTUAL = re.compile(
    rf"\b(?:virtual|online|on-line|remote) {_OCCASION}\b"
    rf"|\b{_OCCASION} (?:virtua(?:l|les|is)|en ligne|en línea|on-line|à distance|remot[oa]s?)\b"
    r"|\b(?:held|met|took place|organi[sz]ed) (?:virtually|online|remotely)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:held|met|took place|organi[sz]ed|conducted|carried out|participated|took part|attended|"
    r"realiz(?:ó|aron|ou|aram)|celebr(?:ó|aron|ou|aram)|reunieron|reuniram|tuvo lugar|sostuvieron|"
    r"particip(?:ó|aron|ou|aram)|(?:a|ont) (?:eu lieu|tenu|organisé|participé)|s['’]est tenue?|"
    r"se sont (?:tenu|réuni)[es]*|teve lugar|organiz(?:ó|aron|ou|aram))\b",
    re.IGNORECASE,
)
