"""Amounts of money as people write them: "USD6.15 million", "2,5 milhões", "EUR 1.234.567,89".

Which currency "US$" or "euros" is, the vocabulary of currencies tells; here it stays as written.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from coopdesk.domain.folding import fold

DecimalMark = Literal[".", ","]


@dataclass(frozen=True, slots=True)
class AmountRead:
    """What a text says of an amount.

    `amount` is None where no single amount can be read; `currency` is its symbol, code or word as
    written, or empty; `words` is the text it was read from. A doubtful amount is the likelier of
    two readings and wants a look: is "1,234" a thousand or a little more than one?
    """

    amount: Decimal | None
    currency: str
    words: str
    doubtful: bool = False


def read_money(text: str, decimal_mark: DecimalMark | None = None) -> AmountRead:
    """Read the one amount of a text, such as a cell.

    The decimal mark, where other values of the column have shown it, settles "1,234".
    """
    words = text.strip()
    if bracketed := _IN_BRACKETS.fullmatch(words):
        return _negative(read_money("".join(bracketed.groups("")), decimal_mark), words)
    if (priced := _PRICED_BEHIND.sub(r"\1 \2", words)) != words:
        return replace(read_money(priced, decimal_mark), words=words)
    written = list(_AMOUNT.finditer(words))
    priced = [amount for amount in written if _currency(amount)]
    chosen = priced if len(priced) == 1 else written
    if len(chosen) != 1:
        return AmountRead(None, "", words, doubtful=len(chosen) > 1)
    found = _read(chosen[0], decimal_mark)
    if found.amount is None:
        return AmountRead(None, found.currency, words, doubtful=True)
    rest = words[: chosen[0].start()] + words[chosen[0].end() :]
    others = [amount for amount in written if amount is not chosen[0] and not _is_year(amount)]
    unclear = bool(others) or (not found.currency and any(map(str.isalpha, rest)))
    return AmountRead(found.amount, found.currency, words, found.doubtful or unclear)


def find_money(text: str) -> list[AmountRead]:
    """Return every amount in running text that bears a currency, with its own words."""
    return [_read(amount, None) for amount in _AMOUNT.finditer(text) if _currency(amount)]


# Current codes of ISO 4217; any three capitals would make "ILO 3" an amount.
_CURRENT = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
    GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD
    KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN
    NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP
    SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV
    WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG
"""
CODES = frozenset(_CURRENT.split())
_WORDS_TOO = {"ALL", "TOP"}  # "ALL 5 COUNTRIES" speaks of no lek

_SPACE = "[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]"
_GAP = f"{_SPACE}{{0,3}}"  # without an end, a page of blanks would take seconds
_NUMBER = rf"\d+(?:[.,'’]\d+|{_SPACE}\d{{3}}(?!\d))*"
_SCALES = {
    "k": 3,
    "thousand": 3,
    "mil": 3,
    "mille": 3,
    "lakh": 5,
    "million": 6,
    "millions": 6,
    "millon": 6,
    "millones": 6,
    "milhao": 6,
    "milhoes": 6,
    "m": 6,
    "mm": 6,
    "mn": 6,
    "mi": 6,
    "mdp": 6,
    "mdd": 6,
    "mio": 6,
    "crore": 7,
    "billion": 9,
    "billions": 9,
    "bn": 9,
    "bilhao": 9,
    "bilhoes": 9,
    "milliard": 9,
    "milliards": 9,
    "mil millones": 9,
    "mil milhoes": 9,
    "billon": 12,
    "billones": 12,
}
_SCALE = (
    r"(?:mil millones|mil milhões|thousand|milliards?|millions?|millón|millones|milhão|milhões|"
    r"billions?|billón|billones|bilhão|bilhões|lakh|crore|mille|mil|mio|mi|mdp|mdd|bn|mn|mm|m|k)"
)
_NATION = (
    r"(?:u\.?s\.?|americ|estadounid|états|etats|estados|can[ad]|mexic|argentin|chilen|chilien|colomb|domin|"
    r"urugu|cuban|philip|filipin|swiss|suiz|suiss|suíç|cfa|brit|esterlin|sterling|brasil|brésil|"
    r"brazil|austral|neo|new|trinid|jamai|costarr|guatem|hondur|perua|perú|ee\.?)\w*\.?"
)
_COIN = (
    r"(?:dollars?|d[óo]lare?s?|euros?|pesos?|real|reais|reales|reals|réais|sol|soles|quetzal(?:es)?|"
    r"lempiras?|col[óo]n(?:es)?|córdobas?|guaran[íi](?:e?s)?|bol[íi]var(?:es)?|bolivianos?|balboas?|"
    r"pounds?|libras?|livres?|francs?|francos?|yen(?:es)?|ienes?|yuan(?:es)?|rupees?|rupias?|"
    r"roupies?|rand|kron(?:a|er|e)|coronas?|couronnes?|shillings?)"
)
_IN_WORDS = (
    rf"(?:{_NATION}\s)?\b{_COIN}\b"
    rf"(?:\s(?:de (?:los |l')?)?(?:{_NATION}\b(?:\s(?:unidos|unis|uu\.?|zealand))?))*"
)
_SYMBOL = (
    r"(?:(?:[Uu][Ss]\s?|\b[A-Z][A-Za-z]{0,2})?\$(?:US|CA|MX|AU|NZ|S)?(?![A-Za-z])"
    r"|[€£¥₡₲₹₱₩₫₦₺₽₴]|\bS/\.?|\bB/\.?|\bF\.?\s?CFA\b)"
)
_ISO = rf"(?:{'|'.join(sorted(CODES - _WORDS_TOO))}|usd|eur|gbp|Usd|Eur)"
_AMOUNT = re.compile(
    rf"(?:(?P<before>{_SYMBOL}|\b{_ISO}){_GAP}|(?<![\w.,]))"
    rf"(?P<minus>[-−]{_GAP})?(?P<number>(?>{_NUMBER}))(?!{_GAP}%)"
    rf"(?:{_GAP}(?P<scale>(?i:{_SCALE}))(?:(?![^\W\d_])|(?={_ISO}\b)))?"
    rf"(?(before)|(?:{_GAP}(?:(?P<of>(?i:\bof\b|\bde\b|\bd['’])){_GAP})?"
    rf"(?P<after>{_SYMBOL}|{_ISO}(?![A-Za-z])|(?i:{_IN_WORDS})))?)"
)
_WITH_THOUSANDTHS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
_MOST_DIGITS = 18  # with a scale still within the 28 that Decimal reckons with
_VAGUE_SCALES = frozenset({"k", "m", "mm", "mi"})
# "(25,000) USD" and "USD (25,000)"; of "25 (2019)" the brackets hold something else.
_IN_BRACKETS = re.compile(
    rf"((?:{_SYMBOL}|{_ISO})?\s*)\(\s*(?!(?:19|20)\d\d\s*\))((?:{_SYMBOL}|{_ISO})?\s*{_NUMBER}(?:{_GAP}(?:{_SYMBOL}|{_ISO}))?)"
    rf"\s*\)(\s*(?:{_SYMBOL}|{_ISO})?)"
)
_PRICED_BEHIND = re.compile(rf"(\d)\s*\(\s*({_SYMBOL}|{_ISO})\s*\)$")  # 1.000.000 (USD)
# The one mark of "1,234" or "1.234": a thousand, unless the column says otherwise.
_THREE_AFTER_ONE_MARK = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


def _negative(read: AmountRead, words: str) -> AmountRead:
    """Return an amount in brackets as accountants mean it: below nought."""
    amount = -read.amount if read.amount is not None else None
    return replace(read, amount=amount, words=words)


def _currency(amount: re.Match[str]) -> str:
    return (amount["before"] or amount["after"] or "").strip()


def _is_year(amount: re.Match[str]) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d", amount["number"])) and not _currency(amount)


def _read(amount: re.Match[str], decimal_mark: DecimalMark | None) -> AmountRead:
    currency, words = _currency(amount), amount[0].strip()
    number = _number(amount["number"], decimal_mark)
    if number is None:
        return AmountRead(None, currency, words, doubtful=True)
    scale = fold(amount["scale"] or "")
    value = -number if amount["minus"] else number
    if scale:
        # Half a million is 500000, not 500000.0.
        value = (value * 10 ** _SCALES[scale]).normalize()
        value = value.quantize(Decimal(1)) if value == value.to_integral_value() else value
    return AmountRead(value, currency, words, _is_unclear(amount, decimal_mark))


def _is_unclear(amount: re.Match[str], decimal_mark: DecimalMark | None) -> bool:
    currency, scale = _currency(amount), fold(amount["scale"] or "")
    if decimal_mark is None and _THREE_AFTER_ONE_MARK.fullmatch(amount["number"]):
        # No price has thousandths, so "USD 1,234" is clear and "6.150 million USD" is not.
        return bool(scale) or not currency or currency in _WITH_THOUSANDTHS
    # A French billion is a thousand times an English one.
    french = scale.startswith("billion") and (amount["of"] or "").lower().startswith("d")
    return french or (scale in _VAGUE_SCALES and not currency)


def _number(written: str, decimal_mark: DecimalMark | None) -> Decimal | None:
    """Return the number of digits with marks between them, or None if they fit no custom."""
    mark = decimal_mark or _decimal_mark(written)
    whole, _, fraction = written.partition(mark) if mark else (written, "", "")
    if not re.fullmatch(r"\d*", fraction) or not _is_grouped(whole):
        return None
    digits = re.sub(r"\D", "", whole)
    if len(digits + fraction) > _MOST_DIGITS:
        return None
    return Decimal(f"{digits}.{fraction}" if fraction else digits)


def _decimal_mark(written: str) -> str:
    """Return the mark that parts the fraction, or nothing where all marks part groups of digits."""
    marks = re.findall(r"[.,]", written)
    if not marks or (len(marks) > 1 and len(set(marks)) == 1):
        return ""
    if len(set(marks)) == 2 or not _THREE_AFTER_ONE_MARK.fullmatch(written):
        return marks[-1]
    return ""


def _is_grouped(whole: str) -> bool:
    """Tell whether digits are ungrouped, or in threes by one and the same mark, or as in India."""
    return bool(
        re.fullmatch(r"\d+|\d{1,3}(?:([.,'’ \xa0\u202f\u2009])\d{3})(?:\1\d{3})*", whole)
        or re.fullmatch(r"\d{1,2}(?:,\d{2})+,\d{3}", whole)
    )
