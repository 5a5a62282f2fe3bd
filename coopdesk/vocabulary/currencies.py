"""Currencies: ISO 4217 codes, their names in four languages, and the signs people write."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import cast

from babel.numbers import get_currency_name, get_territory_currencies

from coopdesk.domain.folding import fold
from coopdesk.domain.money import CODES
from coopdesk.vocabulary.labels import LANGUAGES, capitalised, label_language, locale


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency under the name its reader knows."""

    code: str
    name: str


def currency_name(code: str, language: str) -> str:
    """Return the name of a currency of today or of the past, or the code if there is none."""
    return _names(label_language(language)).get(code, code)


def all_currencies(language: str) -> list[Currency]:
    """Return the currencies of today, sorted by their names as folded."""
    currencies = [Currency(code, currency_name(code, language)) for code in CODES]
    return sorted(currencies, key=lambda currency: fold(currency.name))


def find_currency(text: str) -> str | None:
    """Return the code of the one currency a sign, code or name stands for, or None.

    Codes count in upper case. "$", "dollars" and "pesos" alone are those of many countries.
    """
    written = text.strip()
    if written in CODES or written in _names("en"):
        return written
    return _by_key().get(_key(written))


@lru_cache(maxsize=1024)
def find_currency_alone(text: str) -> str | None:
    """Return the currency of a cell that can say nothing else, so that more can be trusted.

    Codes count in either case, "EU" and "Lt" are euros and litai, and "FS--Switz" is the one
    currency that the country with this beginning has had.
    """
    written = text.strip()
    known = find_currency(written) or find_currency(written.upper())
    if known and known != "ALL":
        return known
    return _ALONE.get(_key(written)) or _of_country(written)


def _of_country(text: str) -> str | None:
    begun = fold(re.split(r"-{2,}|[:/]", text)[-1]).strip(" .")
    if len(begun) < 4:
        return None
    names = cast("Mapping[str, str]", locale("en").territories)
    of = [code for code, name in names.items() if len(code) == 2 and fold(name).startswith(begun)]
    if len(of) != 1:
        return None
    used = get_territory_currencies(of[0], date(1970, 1, 1), date.today(), tender=True)  # noqa: DTZ011
    return str(used[0]) if len(used) == 1 else None


# What people write beside names and codes; "C$" (Canada, Nicaragua) and "¥" stay unread.
_SIGNS = {
    "€": "EUR",
    "eur": "EUR",
    "US$": "USD",
    "$US": "USD",
    "U$S": "USD",
    "U$D": "USD",
    "USD$": "USD",
    "usd": "USD",
    "£": "GBP",
    "gbp": "GBP",
    "UK£": "GBP",
    "CA$": "CAD",
    "$CA": "CAD",
    "Can$": "CAD",
    "CAD$": "CAD",
    "AU$": "AUD",
    "A$": "AUD",
    "$AU": "AUD",
    "NZ$": "NZD",
    "$NZ": "NZD",
    "R$": "BRL",
    "MX$": "MXN",
    "$MX": "MXN",
    "MXN$": "MXN",
    "RD$": "DOP",
    "TT$": "TTD",
    "J$": "JMD",
    "EC$": "XCD",
    "HK$": "HKD",
    "NT$": "TWD",
    "S$": "SGD",
    "$U": "UYU",
    "S/": "PEN",
    "B/": "PAB",
    "₡": "CRC",
    "₲": "PYG",
    "Gs": "PYG",
    "₹": "INR",
    "₱": "PHP",
    "₩": "KRW",
    "₫": "VND",
    "₦": "NGN",
    "₺": "TRY",
    "₽": "RUB",
    "₴": "UAH",
    "SDR": "XDR",
    "DEG": "XDR",
    "DTS": "XDR",
}
# What only a column of currencies tells.
_ALONE = {
    "eu": "EUR",
    "ue": "EUR",
    "ecu": "XEU",
    "lt": "LTL",
    "us": "USD",
    "us$": "USD",
    "fs": "CHF",
    "sfr": "CHF",
    "dm": "DEM",
    "ff": "FRF",
    "dkr": "DKK",
    "nkr": "NOK",
    "skr": "SEK",
    "mn": "MXN",
}
_SPELLINGS = {
    "USD": (
        "US dollar",
        "American dollars",
        "United States dollars",
        "dollars of the United States",
        "dólares EE.UU.",
        "dólares de EE.UU.",
        "dólares EEUU",
        "dólares americanos",
        "dólares de los Estados Unidos",
        "dólares de los Estados Unidos de América",
        "dólares norteamericanos",
        "dollars américains",
        "dollars US",
        "dollars EU",
        "dólares dos Estados Unidos",
        "dólares norte-americanos",
    ),
    "GBP": ("pounds sterling", "British pounds", "libras esterlinas", "livres sterling"),
    "BRL": ("reais", "reales brasileños", "Brazilian reais", "réais brésiliens"),
    "PEN": ("soles", "nuevos soles", "soles peruanos"),
    "CHF": ("Swiss francs", "francos suizos", "francs suisses", "francos suíços"),
    "GTQ": ("quetzales", "quetzals", "quetzal"),
    "HNL": ("lempiras", "lempira"),
    "PYG": ("guaraníes", "guaranies", "guarani", "guaranis"),
    "BOB": ("bolivianos", "boliviano"),
    "PAB": ("balboas", "balboa"),
    "CRC": ("colones costarricenses", "colones"),
    "ZAR": ("rand", "rands"),
    "VND": ("dong", "dongs"),
}


@cache
def _names(language: str) -> dict[str, str]:
    cldr = cast("Mapping[str, str]", locale(language).currencies)
    return {code: capitalised(name) for code, name in cldr.items()}


@cache
def _by_key() -> dict[str, str]:
    """Map signs and names to codes; a name that two currencies of one age share maps to neither."""
    past = _of_one(code for code in _names("en") if code not in CODES)
    own = {_key(text): code for code, texts in _SPELLINGS.items() for text in texts}
    return past | _of_one(CODES) | own | {_key(sign): code for sign, code in _SIGNS.items()}


def _of_one(codes: Iterable[str]) -> dict[str, str]:
    owners: dict[str, set[str]] = {}
    for code in codes:
        for language in LANGUAGES:
            for count in (None, 1, 2):
                name = get_currency_name(code, count=count, locale=locale(language))
                owners.setdefault(_key(name), set()).add(code)
    return {name: of.pop() for name, of in owners.items() if len(of) == 1}


def _key(text: str) -> str:
    return fold(text).replace(" ", "").replace(".", "")
