"""The two true examples in grey that show how the template is filled in."""

# ruff: noqa: E501 -- a text is a line

from datetime import date

from coopdesk.domain.periods import Period
from coopdesk.domain.records import EXCHANGE, PROJECT, Learning, NextStep, Party, Record
from coopdesk.vocabulary.labels import LANGUAGES

# fmt: off
_TRAINING = (
    "Training labour inspectors on child labour",
    "Formación de inspectores del trabajo sobre trabajo infantil",
    "Formation d’inspecteurs du travail sur le travail des enfants",
    "Formação de inspetores do trabalho sobre trabalho infantil",
)
_TRAINING_TOLD = (
    "Experts of Argentina’s labour ministry spent four days with Mexico’s and trained twenty federal inspectors.",
    "Expertos del ministerio de trabajo de Argentina pasaron cuatro días con el de México y formaron a veinte inspectores federales.",
    "Des experts du ministère du travail de l’Argentine ont passé quatre jours avec celui du Mexique et formé vingt inspecteurs fédéraux.",
    "Especialistas do ministério do trabalho da Argentina passaram quatro dias com o do México e formaram vinte inspetores federais.",
)
_LEARNED = (
    ("The inspectorate needs better tools and resources.", "La inspección necesita mejores herramientas y recursos.", "L’inspection a besoin de meilleurs outils et moyens.", "A inspeção precisa de melhores ferramentas e recursos."),
    ("Cases of child labour that inspectors find should be registered and followed up better.", "Los casos de trabajo infantil que se detectan deben registrarse y seguirse mejor.", "Les cas de travail des enfants constatés doivent être mieux enregistrés et suivis.", "Os casos de trabalho infantil encontrados devem ser mais bem registados e acompanhados."),
)
_NEXT = (
    "Train more inspectors, together with other areas of the ministry.",
    "Formar a más inspectores, junto con otras áreas del ministerio.",
    "Former davantage d’inspecteurs, avec d’autres services du ministère.",
    "Formar mais inspetores, em conjunto com outras áreas do ministério.",
)
_HAZARDS = (
    "Occupational Safety and Health in Hazardous Work in Viet Nam",
    "Seguridad y salud en trabajos peligrosos en Viet Nam",
    "Sécurité et santé dans les travaux dangereux au Viet Nam",
    "Segurança e saúde em trabalhos perigosos no Vietname",
)
_HAZARDS_TOLD = (
    "Makes dangerous industries safer, strengthens the national system and raises standards at the workplace.",
    "Hace más seguras las industrias peligrosas, refuerza el sistema nacional y eleva las normas en el lugar de trabajo.",
    "Rend plus sûres les industries dangereuses, renforce le système national et relève les normes sur le lieu de travail.",
    "Torna mais seguras as indústrias perigosas, reforça o sistema nacional e eleva as normas no local de trabalho.",
)
_ILO = ("International Labour Organization", "Organización Internacional del Trabajo", "Organisation internationale du Travail", "Organização Internacional do Trabalho")
# fmt: on


def examples(language: str) -> tuple[Record, ...]:
    """Return the examples in one of the four languages: an exchange and a project, without uid."""
    place = LANGUAGES.index(language)
    return (
        Record(
            EXCHANGE,
            _TRAINING[place],
            period=_days(date(2019, 9, 23), date(2019, 9, 26)),
            status="reported",
            narrative=_TRAINING_TOLD[place],
            language=language,
            modality="expert_visit",
            venue="in_person",
            country_held="MX",
            parties=(
                Party(place="MX", role="requesting"),
                Party(place="AR", role="providing"),
            ),
            topics=("child-labour", "labour-inspection"),
            learnings=tuple(Learning(text[place]) for text in _LEARNED),
            next_steps=(NextStep(_NEXT[place], owner_place="MX"),),
        ),
        Record(
            PROJECT,
            _HAZARDS[place],
            period=_days(date(2012, 1, 1), date(2014, 12, 31)),
            narrative=_HAZARDS_TOLD[place],
            language=language,
            parties=(
                Party(organisation=_ILO[place], role="accountable"),
                Party(place="VN", role="beneficiary"),
            ),
            topics=("occupational-safety-and-health",),
        ),
    )


def _days(start: date, end: date) -> Period:
    return Period(start, end, "day", "day", "range")
