"""The words dates are written with in English, Spanish, French and Portuguese, without accents."""

# One line a month: long names, then short ones; en, es, fr, pt.
_MONTHS = (
    "january enero janvier janeiro jan ene janv",
    "february febrero fevrier fevereiro feb fevr fev febr",
    "march marzo mars marco mar mzo",
    "april abril avril apr abr avr",
    "may mayo mai maio",
    "june junio juin junho jun",
    "july julio juillet julho jul juil juill",
    "august agosto aout aug ago agto",
    "september septiembre setiembre septembre setembro sep sept set",
    "october octubre octobre outubro oct out",
    "november noviembre novembre novembro nov",
    "december diciembre decembre dezembro dec dic dez",
)
MONTHS = {word: number for number, row in enumerate(_MONTHS, 1) for word in row.split()}

# English words too: "set 2024 as the year" is no September, "set. 2024" is.
MONTHS_TO_DOUBT_IN_PROSE = frozenset({"set", "out"})

# Each kind of word and what it does in a date; a phrase of several words has spaces.
_CONNECTING = {
    "to": ("to", "a", "al", "au", "aux", "through", "thru"),
    "until": ("until", "till", "hasta", "ate", "jusqu", "up to", "upto"),
    "and": ("and", "y", "et", "e", "as well as", "asi como", "ainsi que", "bem como"),
    "between": ("between", "entre"),
    "since": (
        *("since", "from", "desde", "depuis", "starting", "starting in", "starting from"),
        *("a partir de", "a partir del", "a partir du", "a partir da", "a partir do"),
    ),
    "of": ("of", "de", "del", "do", "da", "du", "d"),
    "the": (
        *("the", "el", "la", "los", "las", "le", "les", "l", "o", "os", "as"),
        *("day", "days", "dia", "dias", "jour", "jours", "month", "mes", "mois"),
    ),
    "in": (
        *("in", "on", "en", "em", "no", "na", "nos"),
        *("during", "durante", "pendant", "durant", "throughout"),
    ),
    "year_word": ("year", "years", "ano", "anos", "annee", "annees"),
    "quarter": ("quarter", "quarters", "qtr", "trimestre", "trimestres", "trim"),
    "half": ("half", "halves", "half year", "semester", "semestre", "semestres", "sem"),
    "now": (
        *("present", "now", "current", "currently", "ongoing", "on going", "in progress"),
        *("presente", "ahora", "actual", "actualidad", "actualmente", "vigente"),
        *("en curso", "en marcha", "en ejecucion", "la fecha", "en cours", "ce jour", "date"),
        *("em curso", "em andamento", "em execucao", "atual", "atualmente", "agora", "o momento"),
    ),
    "today": ("today", "hoy", "aujourd'hui", "hoje"),
    "weekday": (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        *("mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun"),
        *("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"),
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        *("segunda-feira", "terca-feira", "quarta-feira", "quinta-feira", "sexta-feira"),
    ),
}

# The ordinals a quarter or a half is counted with.
_ORDINALS = (
    "first primer primero primera premier premiere primeiro i",
    "second segundo segunda deuxieme seconde ii",
    "third tercer tercero tercera troisieme terceiro iii",
    "fourth cuarto cuarta quatrieme quarto iv",
)

# Each word: its kind and, for months and ordinals, its number.
WORDS: dict[str, tuple[str, int]] = {
    **{word: (kind, 0) for kind, words in _CONNECTING.items() for word in words},
    **{word: ("ordinal", n) for n, row in enumerate(_ORDINALS, 1) for word in row.split()},
    **{word: ("month", number) for word, number in MONTHS.items()},
}
PHRASES = tuple(
    sorted((word for word in WORDS if not word.isalpha()), key=len, reverse=True)
)  # the longest first: "a partir del" before "a partir de"
