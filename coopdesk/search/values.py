"""The values of a field as they are typed behind its colon, read and written again."""

from __future__ import annotations

import re

from coopdesk.domain.folding import words
from coopdesk.domain.queries import Between, Clause, Compared, Exactly, Field
from coopdesk.search.fields import DATED, EXACTLY, MEASURED
from coopdesk.search.quotes import even, quoted


def read_values(name: str, text: str, at: int) -> tuple[list[Clause], int]:
    """Read values parted by commas, and tell where they end; those without a sign make one leaf."""
    plain: dict[str, None] = {}
    found: list[Clause] = []
    while read := _VALUES.get(name, _VALUE).match(text, at):
        match _asked_value(name, read):
            case Field(_, (value,)):
                plain[value] = None
            case None:
                pass
            case measured:
                found.append(measured)
        at = read.end()
        if not text.startswith(",", at):
            break
        at += 1
    return ([Field(name, tuple(plain)), *found] if plain else found), at


def shown_value(name: str, text: str, of: int = 1) -> str:
    """Write a value plainly if it is read back as it is, alone or between commas."""
    is_alone = Exactly(text) if name == EXACTLY else Field(name, (text,))
    read = _VALUES.get(name, _VALUE).fullmatch(text)
    if not read or _asked_value(name, read) != is_alone or text.strip(".:=<>≤≥") != text:
        return quoted(text)
    return quoted(text) if name == "budget" and of > 1 else text


_SIGNS = {"≥": ">=", "=>": ">=", "≤": "<=", "=<": "<="}
_QUOTED = r'"(?P<quoted>[^"]*)"'
_VALUE = re.compile(rf'(?:{_QUOTED}|(?P<low>[^\s"(),|]+))?')
_MEASURE = rf"""
    (?: (?P<sign>[<>]=?|=[<>]|[≤≥]) \s? )?
    (?: {_QUOTED} | (?P<low>{{0}}) )?
    (?: (?P<range>\.\.+|…) (?: "(?P<high_quoted>[^"]*)" | (?P<high>{{0}}) )? )?
    """
_BOUND = r'(?:(?!\.\.|…)[^\s"(),|])+'
_AMOUNT = r'(?:(?!\.\.|…)(?:[^\s"(),|]|(?<=\d),(?=\d)))+'  # 1,000 is one amount
_VALUES = {
    **dict.fromkeys(MEASURED, re.compile(_MEASURE.format(_BOUND), re.VERBOSE)),
    "budget": re.compile(_MEASURE.format(_AMOUNT), re.VERBOSE),
}
_YEARS = re.compile(r"(\d{4})[-–—](\d{4})")
_AMOUNTS = re.compile(r"(\d[\d.,]*[kKmM]?)[-–—](\d[\d.,]*[kKmM]?)")


def _asked_value(name: str, read: re.Match[str]) -> Clause | None:
    part = read.groupdict("")
    low = _worded(part["quoted"] or part["low"])
    if low and (sign := part.get("sign")):
        return Compared(name, _SIGNS.get(sign, sign), low)
    if part.get("range"):
        return _range(name, low, _worded(part["high_quoted"] or part["high"]))
    if name in MEASURED and (
        ends := (_YEARS if name in DATED else _AMOUNTS).fullmatch(part["low"])
    ):
        return Between(name, ends[1], ends[2])
    if not low:
        return None
    return Exactly(low) if name == EXACTLY else Field(name, (low,))


def _worded(text: str) -> str:
    """Return a text with single blanks, "" if it has no words."""
    return even(text) if words(text) else ""


def _range(name: str, low: str, high: str) -> Clause | None:
    if low and high:
        return Between(name, low, high)
    if low or high:
        return Compared(name, ">=" if low else "<=", low or high)
    return None
