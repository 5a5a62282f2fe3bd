"""Any record that speaks of what is looked for, and any search for it in four languages."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from coopdesk.domain import records as r
from coopdesk.domain.periods import Period, point
from coopdesk.domain.queries import FACETS, SORTS, Query
from coopdesk.search.fields import EXACTLY, field_spellings, part_spellings
from tests.search.told import NO_YEAR

LANGUAGES = ("en", "es", "fr", "pt")
TODAY = datetime.now(UTC).date()
CODES = ["child-labour", "labour-inspection", "labour-law", "wages", "minimum-wage", "her-own"]
PLACES = ["MX", "AR", "CL", "VN", "019", ""]
STATUSES = ["requested", "completed", "cancelled", ""]
ROLES = ["requesting", "beneficiary", "providing", "second_provider", "funding", "observer", ""]
SAID = [
    *("labour inspection", "inspección del trabajo", "Labor", "labour law", "child labour"),
    *("trabajo infantil", "Travail des enfants", "minimum wages", "salarios", "law on wages"),
    *("México", "Mexique", "Chile", "Viet Nam", "Vietnam", "Americas", "peru", "co-operation"),
    *("cooperación", "2019", "C-138", "ILO", "d’œuvre", "organisation", "organization", "Straße"),
    *("workshop", "taller", "visit", "visits", "formation", "the", "de", "a_b", "劳动", "🙂"),
]
ORGANISATIONS = ["Ministry of Labour", "ministry of labour", "Ministerio de Trabajo", "ILO", ""]
BEGUN = ["insp", "lab", "mex", "MX", "trab", "infan", "visita", "or", "of", "20", "chi", "x", "v"]
TYPED = [*SAID, *BEGUN]


def any_of(dice: random.Random, *values: str) -> str:
    return dice.choice(values)


def speech(dice: random.Random, most: int = 3) -> str:
    return " ".join(dice.choice(SAID) for _ in range(dice.randint(0, most)))


def any_period(dice: random.Random) -> Period:
    day = date(dice.randint(2016, TODAY.year + 2), dice.randint(1, 12), dice.randint(1, 28))
    later = day + timedelta(days=dice.randint(0, 900))
    return dice.choice(
        [
            *(Period(), Period(words="next year", shape="relative"), point(day)),
            *(point(day, "month"), point(day, "year"), Period(day, None, "day", "", "open")),
            *(Period(day, later, "day", "day", "range"), Period(None, day, "", "day", "range")),
            Period(day, None, "day", "", "range"),
        ]
    )


def any_step(dice: random.Random) -> r.NextStep:
    return r.NextStep(
        speech(dice),
        dice.choice(PLACES),
        dice.choice(["Ana", *ORGANISATIONS]),
        dice.choice([None, TODAY + timedelta(days=dice.randint(-400, 400))]),
        any_of(dice, "open", "done", "dropped", ""),
        log=(r.StepNote(TODAY, speech(dice, 1)),),
    )


def any_parts(dice: random.Random) -> dict[str, object]:
    def several(make: Callable[[], object], most: int = 2) -> tuple[object, ...]:
        return tuple(make() for _ in range(max(0, dice.randint(-1, most))))

    return {
        "parties": several(
            lambda: r.Party(dice.choice(PLACES), dice.choice(ORGANISATIONS), dice.choice(ROLES)), 4
        ),
        "participants": several(
            lambda: r.ParticipantGroup(
                speech(dice, 1),
                dice.choice(ORGANISATIONS),
                dice.choice(PLACES),
                dice.choice([None, dice.randint(1, 40)]),
            )
        ),
        "people": several(
            lambda: r.Person("Gómez", any_of(dice, "Director of visits", "inspector", ""))
        ),
        "learnings": several(lambda: r.Learning(speech(dice), any_of(dice, "Chile", ""))),
        "next_steps": several(lambda: any_step(dice)),
        "comments": several(lambda: r.Comment("internal", "Ana", TODAY, speech(dice, 1))),
        "money": several(
            lambda: r.Money(
                "total_budget",
                dice.choice([None, Decimal(dice.choice([5, 1000, 5000])), Decimal("999.5")]),
                any_of(dice, "USD", "EUR", ""),
                text=speech(dice, 1),
            )
        ),
        "documents": several(lambda: r.Document(speech(dice, 1), "report", "http://x.org/a"), 1),
        "descriptions": several(lambda: r.Description("general", speech(dice)), 1),
        "agreement_numbers": several(lambda: r.AgreementNumber("AG-7"), 1),
        "provenance": several(lambda: r.Provenance("title", "taller source"), 1),
        "warnings": several(lambda: r.Doubt("title", "doubt", "taller doubt"), 1),
        "topics": tuple(dice.sample(CODES, max(0, dice.randint(-1, 2)))),
    }


def any_record(dice: random.Random) -> r.Record:
    return r.Record(
        dice.choice(r.KINDS),
        speech(dice) or "untitled",
        reference=any_of(dice, "", "", "10", "2", f"IL-{dice.randint(1, 9)}-K"),
        language=any_of(dice, "", "es", "en", "fr"),
        period=any_period(dice),
        status=dice.choice(STATUSES),
        narrative=speech(dice),
        source_url=any_of(dice, "", "https://x.org/visit"),
        framework=any_of(dice, "", "0f3e"),
        modality=any_of(dice, "", "expert_visit", "study_visit"),
        city=any_of(dice, "", "Santiago de Chile"),
        country_held=dice.choice(PLACES),
        executing_body=any_of(dice, "", "", "ILO"),
        website=any_of(dice, "", "x.org"),
        acronym=any_of(dice, "", "JWG"),
        **any_parts(dice),  # type: ignore[arg-type]
    )


VALUES = {
    "requesting": ["mx", "México", '"Viet Nam"', "arg", "Nowhere", "mexique,cl"],
    "providing": ["AR", "chi", "019", "Americas", "nowhere,MX"],
    "country": ["Chile", "Mexi", '"Viet Nam",019', "Nowhere"],
    "donor": ["mx", "Chile", "chi", "ministry", "ILO"],
    "owner": ["mx", "Chile", "chi", "Ana", "ministry"],
    "topic": ['"child labour"', "inspección", "labo", "minimum-wage", "nosuch", "wages,labo"],
    "year": ["2019", "2018..2020", ">2018", "<=2020", "201", '"this year"', "2017,2019", "abc"],
    "from": ["2019-05", ">2019-06", "2018..2019", "2019", "zzz"],
    "to": ["2019-05", "<2019", "2020", "<1y", "2018..2019"],
    "status": ["completed", "realizado", "comp", "annulé,requested", "zzz"],
    "kind": ["project", "exch", "marco", "proyecto,intercambio"],
    "organisation": ["ministry", "ilo", '"labour ministry"', "trabajo,ilo", "nobody"],
    "title": ["labour", '"visit labour"', "lab", "a_b"],
    "reference": ["IL", "10", "AG-7", "jwg"],
    "due": ["overdue", "<30d", ">30d", "2020..", f"{TODAY.year}", "today", "zzz"],
    "budget": [">1000", "1k..5k", '"USD 5000"', "<=1000", "999.5", "5,000", "zzz", "999..999"],
    "updated": ["<30d", ">1y", f"{TODAY.year}", '"last year"', ">=2019", "today"],
    "created": ["<30d", ">1y", f"..{TODAY.year - 1}", "zzz"],
    "participants": [">20", "10..30", "5", "<=10", "zzz"],
    "modality": ["study", '"expert visit"', "visita", "zzz"],
    "language": ["es", "español", "fre", "inglés,fr"],
    EXACTLY: ["labour", '"labour inspection"', "visit", "méxico"],
}


def any_field(dice: random.Random) -> str:
    language = dice.choice(LANGUAGES)
    names = field_spellings(language)
    name = dice.choice(sorted(names))
    if name in {"has", "missing"}:
        spelled = part_spellings(language)
        value = dice.choice(spelled[dice.choice(sorted(spelled))])
    else:
        value = dice.choice(VALUES[name])
    return f"{dice.choice(names[name])}:{value}"


def any_text(dice: random.Random, depth: int = 3) -> str:
    kind = dice.random()
    if depth == 0 or kind < 0.2:
        return dice.choice([*TYPED, any_field(dice), any_field(dice), f'"{dice.choice(TYPED)}"'])
    if kind < 0.4:
        return any_field(dice)
    several = [any_text(dice, depth - 1) for _ in range(dice.randint(1, 3))]
    if kind < 0.6:
        return " ".join(several)
    if kind < 0.8:
        return f"({any_of(dice, ' or ', ' | ', ' ou ').join(several)})"
    return f"{any_of(dice, '-', 'NOT ')}({' '.join(several)})"


def any_query(dice: random.Random) -> Query:
    values = {
        "year": [NO_YEAR, *map(str, range(2016, TODAY.year + 4))],
        "topic": CODES,
        "kind": list(r.KINDS),
        "status": STATUSES[:3],
        "organisation": ORGANISATIONS[:4],
    }
    chosen, excluded = (
        {
            facet: tuple(dice.sample(values.get(facet, PLACES[:4]), dice.randint(1, 2)))
            for facet in dice.sample(FACETS, max(0, dice.randint(-3, most)))
        }
        for most in (2, 1)
    )
    return Query(
        any_text(dice),
        chosen,
        excluded,
        deleted=dice.random() < 0.15,
        sort=dice.choice([*SORTS, "kind", "deleted"]),
        descending=dice.random() < 0.5,
    )
