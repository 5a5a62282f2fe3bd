"""What is doubtful about an entry, said in its own language, so that it is kept with the record."""

from __future__ import annotations

import re
from collections import Counter

from coopdesk.domain.records import Doubt

WARNING, NOTE = "warning", "note"

_SAID: dict[str, dict[str, str]] = {
    "two_agreements": {
        "en": "The sentence names two agreements; look which one this day is of: {words}",
        "es": "La frase nombra dos acuerdos; verifique de cuál es esta fecha: {words}",
        "fr": "La phrase nomme deux accords ; voyez duquel est cette date : {words}",
        "pt": "A frase nomeia dois acordos; veja de qual deles é esta data: {words}",
    },
    "year_of_news": {
        "en": "The year is that of the news, not of the text: {words}",
        "es": "El año es el de la noticia, no del texto: {words}",
        "fr": "L’année est celle de la nouvelle, non du texte : {words}",
        "pt": "O ano é o da notícia, não do texto: {words}",
    },
    "differs": {
        "en": "The text says something else than the dates above it: {words}",
        "es": "El texto dice algo distinto de las fechas que lo preceden: {words}",
        "fr": "Le texte dit autre chose que les dates qui le précèdent : {words}",
        "pt": "O texto diz algo diferente das datas que o precedem: {words}",
    },
    "unclear": {
        "en": "These dates cannot be right as written, or read in two ways: {words}",
        "es": "Estas fechas no pueden ser correctas o admiten dos lecturas: {words}",
        "fr": "Ces dates ne peuvent être justes ou se lisent de deux façons : {words}",
        "pt": "Estas datas não podem estar certas ou admitem duas leituras: {words}",
    },
    "countries_unnamed": {
        "en": "Countries are counted but not all named: {words}",
        "es": "Se cuentan países, pero no se nombran todos: {words}",
        "fr": "Des pays sont comptés mais pas tous nommés : {words}",
        "pt": "Contam-se países, mas nem todos são nomeados: {words}",
    },
    "alike": {
        "en": "Much like another entry with the same dates; both are kept: {words}",
        "es": "Muy parecido a otra entrada con las mismas fechas; se conservan ambas: {words}",
        "fr": "Très proche d’une autre entrée aux mêmes dates ; les deux sont gardées : {words}",
        "pt": "Muito parecido com outra entrada com as mesmas datas; ambas ficam: {words}",
    },
}


def doubt(field: str, severity: str, code: str, language: str, words: str) -> Doubt:
    """Return a doubt about a field, worded in a language of the catalogue."""
    said = _SAID[code].get(language) or _SAID[code]["en"]
    return Doubt(field, severity, said.format(words=words))


def language_of(text: str) -> str:
    """Return en, es, fr or pt by its small words, "" where none is clearly the most."""
    counted = Counter(re.findall(r"[^\W\d_]+", text.lower()))
    told = {code: sum(counted[word] for word in words.split()) for code, words in _SMALL.items()}
    (first, most), (_, second) = Counter(told).most_common(2)
    return first if most > second * 1.2 and most > 2 else ""


_SMALL = {
    "en": "the of and to in for with on by is are this that will",
    "es": "el la los las del y en para con por una que se al su",
    "fr": "le la les des du et en pour avec par une que dans aux est au sur",
    "pt": "o a os as do da dos das e em para com por uma que no na ao",
}
