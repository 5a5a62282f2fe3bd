"""What is doubtful about a page, said in its own language, so that it is kept with the record."""

from __future__ import annotations

from coopdesk.domain.records import Doubt

_SAID: dict[str, dict[str, str]] = {
    "period_differs": {
        "en": "The page gives other dates in its text: {words}",
        "es": "La página da otras fechas en su texto: {words}",
        "fr": "La page donne d’autres dates dans son texte : {words}",
        "pt": "A página dá outras datas no seu texto: {words}",
    },
    "day_or_month": {
        "en": "Day or month first? Nothing decides: {words}",
        "es": "¿Primero el día o el mes? Nada lo decide: {words}",
        "fr": "Le jour ou le mois d’abord ? Rien ne le décide : {words}",
        "pt": "Primeiro o dia ou o mês? Nada o decide: {words}",
    },
    "days_not_months": {
        "en": "Day or month first? Taken for days, as it would else be months: {words}",
        "es": "¿Primero el día o el mes? Leído como días; si no, serían meses: {words}",
        "fr": "Le jour ou le mois d’abord ? Lu comme des jours ; sinon des mois : {words}",
        "pt": "Primeiro o dia ou o mês? Lido como dias; senão, seriam meses: {words}",
    },
    "not_a_date": {
        "en": "Not understood as a date: {words}",
        "es": "No se entiende como fecha: {words}",
        "fr": "N’est pas compris comme une date : {words}",
        "pt": "Não se entende como data: {words}",
    },
    "both_roles": {
        "en": "The text tells of a country both as requesting and as providing: {words}",
        "es": "El texto presenta a un país como solicitante y como oferente: {words}",
        "fr": "Le texte présente un pays comme demandeur et comme prestataire : {words}",
        "pt": "O texto apresenta um país como solicitante e como prestador: {words}",
    },
    "role_differs": {
        "en": "The text tells of another role than the one printed: {words}",
        "es": "El texto da otro papel que el impreso: {words}",
        "fr": "Le texte donne un autre rôle que celui imprimé : {words}",
        "pt": "O texto dá outro papel que o impresso: {words}",
    },
    "not_a_place": {
        "en": "Not known as a country: {words}",
        "es": "No se conoce como país: {words}",
        "fr": "N’est pas connu comme pays : {words}",
        "pt": "Não é conhecido como país: {words}",
    },
    "not_a_topic": {
        "en": "Not among the topics: {words}",
        "es": "No está entre los temas: {words}",
        "fr": "Ne figure pas parmi les thèmes : {words}",
        "pt": "Não está entre os temas: {words}",
    },
    "told_twice": {
        "en": "The page says this too: {words}",
        "es": "La página dice también: {words}",
        "fr": "La page dit aussi : {words}",
        "pt": "A página diz também: {words}",
    },
    "not_looked_through": {
        "en": "Too long to be looked through; its text is kept whole: {words} characters",
        "es": "Demasiado largo para examinarlo; su texto se conserva entero: {words} caracteres",
        "fr": "Trop long pour être parcouru ; son texte est gardé entier : {words} caractères",
        "pt": "Longo demais para ser examinado; o seu texto fica inteiro: {words} caracteres",
    },
    "no_amount": {
        "en": "Not understood as an amount: {words}",
        "es": "No se entiende como importe: {words}",
        "fr": "N’est pas compris comme un montant : {words}",
        "pt": "Não se entende como valor: {words}",
    },
    "amount_unclear": {
        "en": "The amount can be read in two ways: {words}",
        "es": "El importe puede leerse de dos maneras: {words}",
        "fr": "Le montant peut se lire de deux façons : {words}",
        "pt": "O valor pode ser lido de duas maneiras: {words}",
    },
}  # fmt: skip


def doubt(field: str, code: str, language: str, words: str) -> Doubt:
    """Return a warning about a field, worded in a language of the catalogue."""
    said = _SAID[code].get(language) or _SAID[code]["en"]
    return Doubt(field, "warning", said.format(words=words))
