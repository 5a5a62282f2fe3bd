"""The folded form of a text: how CoopDesk compares, sorts and searches words of any language."""

import re
import unicodedata
from functools import lru_cache


def fold(text: str) -> str:
    """Return the text without case, accents, typographic marks and superfluous space."""
    return _kept(text) if len(text) <= _SHORT else _folded(text)


def words(text: str) -> list[str]:
    """Return the folded words of a text, cut where SQLite's tokenizer unicode61 cuts them."""
    return words_of_folded(fold(text))


def words_of_folded(folded: str) -> list[str]:
    """Return the words of a text that is folded already."""
    if folded.isascii():  # as most are, and then cut in a third of the time
        return folded.encode("ascii").translate(_APART).decode("ascii").split()
    return _WORD.findall(folded)


def _folded(text: str) -> str:
    if not text.isascii():
        others = set(_NOT_ASCII.findall(text))
        if max(others) >= _FAR:
            return " ".join(text.translate(_FOLDED).split())
        for character in others:  # a text has few of them
            text = text.replace(character, _FOLDED[ord(character)])
        if not text.isascii():
            return " ".join(text.translate(_FOLDED).split())
    # bytes are translated in a tenth of the time
    text = text.encode("ascii").translate(_ASCII_FOLDED).decode("ascii")
    is_spaced = "  " not in text and text[:1] != " " and text[-1:] != " "
    return text if is_spaced else " ".join(text.split())


_SHORT = 120  # letters: names and titles come again and again
_kept = lru_cache(maxsize=20_000)(_folded)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_FAR = "\u2100"  # from here on, what a character stands for may stand for something else again
_WORD = re.compile(r"[^\W_]+")
_APART = bytes(code if code > 127 or _WORD.match(chr(code)) else 32 for code in range(256))

# Letters that Unicode does not take apart: their stroke or ligature is part of the letter.
_LETTERS = {
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "ı": "i",
    "ĸ": "k",
}
_APOSTROPHES = "'`´‘’‚‛‹›′ʹʻʼʽˈ"
_QUOTES = '"“”„‟«»″'
_DASHES = "\N{MINUS SIGN}\N{HYPHEN BULLET}\N{MODIFIER LETTER MINUS SIGN}"


class _Foldings(dict[int, str]):
    """The folded form of each character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if character in _APOSTROPHES:
        return "'"
    if character in _QUOTES:
        return '"'
    plain = unicodedata.normalize("NFKD", _without_marks(character)).casefold()
    plain = _without_marks(plain)
    return "".join(_LETTERS.get(letter, letter) for letter in plain)


def _without_marks(text: str) -> str:
    """Take a text apart and leave out what no one types when searching."""
    return "".join(_visible(part) for part in unicodedata.normalize("NFKD", text))


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Pd" or character in _DASHES:
        return "-"
    # Private use is where Word keeps its bullets; a lone surrogate cannot be stored at all.
    if category in {"Cc", "Co", "Cs", "Cn"} or character == "\N{ZERO WIDTH SPACE}":
        return " "
    return "" if category in {"Mn", "Me", "Cf"} else character


_FOLDED = _Foldings()
_ASCII_FOLDED = bytes(ord(_FOLDED[code]) if code < 128 else code for code in range(256))
