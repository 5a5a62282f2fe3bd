"""A heading taken apart: its words, and the currency, scale, date or language it bears."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from coopdesk.domain.dates import read_period
from coopdesk.domain.periods import Period
from coopdesk.vocabulary.content_languages import find_language
from coopdesk.vocabulary.currencies import find_currency
from coopdesk.vocabulary.labels import key


@dataclass(frozen=True, slots=True)
class HeadingText:
    """What a heading says.

    words are folded and bare of what the other fields hold. scale is the power of ten of its
    amounts: 6 for "US$ million". day_first is the order a pattern such as "(dd/mm/yyyy)" asks
    for. language is that of a column with a twin, "Title_en" beside "Title_lt".
    """

    words: str
    aside: str = ""  # folded, from within brackets
    currency: str = ""
    scale: int = 0
    as_of: Period | None = None
    day_first: bool | None = None
    language: str = ""
    percent: bool = False


@lru_cache(maxsize=4096)
def read_heading(text: str) -> HeadingText:
    """Take a heading apart; one of several lines, or joined of several cells, reads as one."""
    plain = " ".join(_ESCAPED.sub(" ", text).split())
    found = HeadingText("", percent="%" in plain)
    found, plain = _language(found, _ENDINGS.sub("", plain))
    if " " not in plain:
        plain = _CAMEL.sub(" ", plain).replace("_", " ")
    asides: list[str] = []
    for bracketed in _BRACKETS.findall(plain):
        found, rest = _told(found, bracketed.strip("()[] "))
        asides.append(rest)
    found, plain = _told(found, _JOINTS.sub(" ", _BRACKETS.sub(" ", plain)))
    words, aside = key(_NUMBERING.sub("", plain.strip())), key(" ".join(asides))
    # A heading all within brackets has nothing else to go by.
    return replace(found, words=words or aside, aside=aside if words else "")


def _told(found: HeadingText, text: str) -> tuple[HeadingText, str]:
    """Take currency, scale, date and pattern out of a part of a heading."""
    if pattern := _PATTERN.search(text):
        found = replace(found, day_first=pattern[0].lower().startswith("d"))
        text = text.replace(pattern[0], " ")
    if (dated := _AS_OF.search(text)) and (day := _day(dated["date"])):
        found = replace(found, as_of=day)
        text = text[: dated.start()]
    if scaled := _SCALE.search(text):
        found = replace(found, scale=_SCALES[key(scaled["scale"])])
        text = text[: scaled.start()] + " " + text[scaled.end() :]
    for priced in _CURRENCY.finditer(text):
        code = find_currency(priced["sign"]) or find_currency(priced["sign"].upper())
        if code and code != "ALL":  # "all" is said more often than the lek of Albania
            text = text[: priced.start()] + " " + text[priced.end() :]
            return replace(found, currency=code), text
    if not found.currency and (code := _named_currency(text)):
        ending = _ENDING.search(text)
        return replace(found, currency=code), text[: ending.start()] if ending else ""
    return found, text


def _named_currency(text: str) -> str | None:
    """Find a currency written out that ends a heading or is all of it: "en pesos mexicanos"."""
    ending = _ENDING.search(text)
    bare = ending["name"].strip() if ending else text.strip()
    return find_currency(bare) if len(bare) > 2 and bare != "ALL" else None


def _language(found: HeadingText, text: str) -> tuple[HeadingText, str]:
    if marked := _LANGUAGE.search(text):
        code = find_language(marked["code"] or marked["name"])
        if code:
            return replace(found, language=code), text[: marked.start()].strip()
    return found, text


def _day(text: str) -> Period | None:
    read = read_period(text).period
    return read if read.start else None


_ESCAPED = re.compile(r"_x000[9AaDd]_")
_ENDINGS = re.compile(r"(?i)(?<=\w)/(?:as?|os?|es|s)\b")  # País/es socio/s
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")  # startDate, but not PhP
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_JOINTS = re.compile(r"[·*|:]+")
_NUMBERING = re.compile(r"^(?:\d{1,2}[.)]\s*)+(?=\D)")  # "3. Title"
_PATTERN = re.compile(r"(?i)\b(?:dd?[-/. ]mm?[-/. ](?:yy|aa|jj)\w*|mm?[-/. ]dd?[-/. ](?:yy|aa)\w*)")
_AS_OF = re.compile(
    r"(?i)(?:^|\s)(?:as (?:of|at|on)|al?(?: la fecha)?|hasta el|au|à la date du|em|até)\s+"
    r"(?P<date>(?:\d|\w+\.? (?:de )?\d{4}).*)$"
)
_SCALES = {
    **dict.fromkeys(("thousand", "thousands", "000", "000s", "miles", "milliers", "milhares"), 3),
    **dict.fromkeys(("million", "millions", "millones", "milhoes", "mn", "mio"), 6),
    **dict.fromkeys(("billions", "milliards", "mil millones"), 9),
}
_SCALE = re.compile(
    r"(?i)(?:\b(?:in|en|em)\s+)?(?<![\w.,])(?P<scale>thousands?|'?000s?|miles|milliers|milhares"
    r"|mil millones|millions?|millones|milhões|milhoes|mn|mio|billions|milliards)"
    r"(?:\s+(?:of|de|d')(?=\s|\w))?(?!\w)"
)
_CURRENCY = re.compile(
    r"(?:\b(?:in|en|em|as)\s+)?(?<!\w)"
    r"(?P<sign>(?:[A-Z][A-Za-z]{0,2})?\$(?:US|CA|MX|AU|NZ|S)?|[€£₡₲₹₱₩₫₦₺₽₴]|[A-Z][A-Za-z][A-Z]|usd|Usd|eur|Eur)(?!\w)",
)
_ENDING = re.compile(r"(?i)(?:^|\s)(?:in|en|em|d['’]|de)\s*(?P<name>[^\W\d_][^\d()]{3,40})$")
_LANGUAGE = re.compile(
    r"[_ ]?[(\[_](?P<code>(?!id\b|no\b|ID\b|NO\b)[a-z]{2}|[A-Z]{2})[)\]]?$"
    r"|\s?[(\[-]\s?(?P<name>[^\W\d_]{6,})[)\]]?$"
)
