"""The languages a text in the catalogue may be written in: ISO 639-1 codes and their names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from coopdesk.domain.folding import fold
from coopdesk.vocabulary.labels import LANGUAGES, capitalised, key, label_language, locale


@dataclass(frozen=True, slots=True)
class ContentLanguage:
    """A language under the name its reader knows."""

    code: str
    name: str


def language_name(code: str, language: str) -> str:
    """Return the name of a language, or the code itself if there is none."""
    return _names(label_language(language)).get(code, code)


def all_languages(language: str) -> list[ContentLanguage]:
    """Return the languages on offer: the four of the labels, then the others by folded name."""
    languages = [ContentLanguage(code, language_name(code, language)) for code in _OFFERED]
    own = len(LANGUAGES)
    return languages[:own] + sorted(languages[own:], key=lambda known: fold(known.name))


def find_language(text: str) -> str | None:
    """Return the code of the language a text names, in one of the four languages or its own.

    Codes count in either case, also "spa" and "pt-BR".
    """
    if code := re.fullmatch(r"([a-z]{2})(?:[-_][a-z]{2}|[-_]\d{3})?", text.strip().lower()):
        return code[1] if code[1] in _OFFERED else None
    return _by_key().get(key(text))


_OFFERED = (
    *LANGUAGES,
    *("am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "et", "eu", "fa"),
    *("fi", "ga", "gl", "gn", "he", "hi", "hr", "ht", "hu", "hy", "id", "is", "it", "ja", "ka"),
    *("kk", "km", "ko", "ky", "lo", "lt", "lv", "mg", "mk", "mn", "ms", "mt", "my", "ne", "nl"),
    *("no", "pl", "qu", "ro", "ru", "rw", "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta"),
    *("tg", "th", "tk", "tr", "uk", "ur", "uz", "vi", "zh"),
)
# Names in the language itself, the three letters of ISO 639-2, and other names in use.
_SPELLINGS = {
    "en": ("eng", "inglesa", "British English", "American English"),
    "es": ("spa", "Castellano", "Castilian", "castillan", "Castelhano", "esp"),
    "fr": ("fra", "fre"),
    "pt": ("por", "Português do Brasil", "Brazilian Portuguese", "Portugués brasileño"),
    "ar": ("ara", "العربية"),
    "bn": ("ben", "Bengali", "বাংলা"),
    "ca": ("cat", "Català", "Valencià"),
    "cs": ("ces", "cze", "Čeština"),
    "da": ("dan", "Dansk"),
    "de": ("deu", "ger", "Deutsch"),
    "el": ("ell", "gre", "Ελληνικά"),
    "eu": ("eus", "Euskara", "Basque"),
    "fa": ("fas", "per", "Farsi", "فارسی"),
    "fi": ("fin", "Suomi"),
    "gl": ("glg", "Galego"),
    "gn": ("grn", "Avañe'ẽ"),
    "he": ("heb", "עברית"),
    "hi": ("hin", "हिन्दी"),
    "hr": ("hrv", "Hrvatski"),
    "ht": ("hat", "Kreyòl", "Kreyòl ayisyen", "Haitian", "Créole haïtien"),
    "hu": ("hun", "Magyar"),
    "id": ("ind", "Bahasa Indonesia"),
    "it": ("ita", "Italiano"),
    "ja": ("jpn", "日本語"),
    "ka": ("kat", "geo", "ქართული"),
    "km": ("khm", "ខ្មែរ"),
    "ko": ("kor", "한국어"),
    "lo": ("lao", "ລາວ"),
    "lt": ("lit", "Lietuvių"),
    "lv": ("lav", "Latviešu"),
    "ms": ("msa", "may", "Bahasa Melayu"),
    "nl": ("nld", "dut", "Nederlands", "Flemish", "Flamenco", "flamand"),
    "no": ("nor", "Norsk", "Bokmål"),
    "pl": ("pol", "Polski"),
    "qu": ("que", "Quechua", "Runasimi"),
    "ro": ("ron", "rum", "Română", "Moldovan"),
    "ru": ("rus", "Русский"),
    "sr": ("srp", "Српски", "Srpski"),
    "sv": ("swe", "Svenska"),
    "sw": ("swa", "Kiswahili"),
    "th": ("tha", "ไทย"),
    "tr": ("tur", "Türkçe"),
    "uk": ("ukr", "Українська"),
    "ur": ("urd", "اردو"),
    "vi": ("vie", "Tiếng Việt"),
    "zh": ("zho", "chi", "中文", "Mandarin", "Mandarín", "汉语"),
}


@cache
def _names(language: str) -> dict[str, str]:
    cldr = cast("Mapping[str, str]", locale(language).languages)
    return {code: capitalised(name) for code, name in cldr.items()}


@cache
def _by_key() -> dict[str, str]:
    spelled = {key(text): code for code, texts in _SPELLINGS.items() for text in texts}
    named = {
        key(_names(language)[code]): code for language in LANGUAGES for code in reversed(_OFFERED)
    }
    return spelled | named
