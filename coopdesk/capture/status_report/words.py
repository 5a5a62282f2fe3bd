"""The words that status reports are laid out with, in English, Spanish, French and Portuguese.

Patterns are matched against folded lines: without case and accents.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

# Words before the code of a result, longest first: the level they name, and the languages.
# "outcome" with a code of two numbers is a sub-outcome: Resultado inmediato 1.1.
LABELS: tuple[tuple[str, str, str], ...] = (
    (r"sub ?-? ?outcome", "sub_outcome", "en"),
    (r"intermediate outcome", "sub_outcome", "en"),
    (r"(?:immediate |project )?outcome", "outcome", "en"),
    (r"output|product|deliverable", "output", "en"),
    (r"sub ?-? ?resultado", "sub_outcome", "es pt"),
    (r"resultado (?:intermedio)", "sub_outcome", "es"),
    (r"resultado (?:intermediario)", "sub_outcome", "pt"),
    (r"resultado (?:inmediato|directo)|efecto", "outcome", "es"),
    (r"resultado (?:imediato|direto)|efeito", "outcome", "pt"),
    (r"resultado", "outcome", "es pt"),
    (r"producto|entregable", "output", "es"),
    (r"produto", "output", "pt"),
    (r"sous ?-? ?resultat", "sub_outcome", "fr"),
    (r"resultat intermediaire", "sub_outcome", "fr"),
    (r"(?:resultat|effet)(?: (?:immediat|direct))?", "outcome", "fr"),
    (r"produit|extrant|livrable", "output", "fr"),
)

OBJECTIVES, PARTNERS, MODELS, STATUS, FIGURES = (
    *("objectives", "partners", "models", "status", "figures"),
)
_OF_PROJECT = (
    r"(?: (?:of the project|de la iniciativa|del proyecto|du projet|do projeto|del programa))?"
)
_NAMELESS = r"(?!.*(?:report\b|the project \S|informe|rapport|relatorio|\"))"
SECTIONS: tuple[tuple[str, str, str], ...] = (
    (rf"(?:(?:project|main|specific) )*(?:objectives?|goals){_OF_PROJECT}", OBJECTIVES, "en"),
    (rf"(?:principales )?objetivos?(?: (?:generales|especificos))?{_OF_PROJECT}", OBJECTIVES, ""),
    (rf"objectifs?(?: (?:generaux|specifiques))?{_OF_PROJECT}", OBJECTIVES, "fr"),
    (
        (
            r"(?:(?:main|key|project|implementing) )*"
            rf"(?:partners|counterparts|stakeholders){_OF_PROJECT}"
        ),
        *(PARTNERS, "en"),
    ),
    (
        (
            r"(?:principales )?(?:socios|contrapartes|aliados)"
            rf"(?: (?:principales|clave))?{_OF_PROJECT}"
        ),
        *(PARTNERS, "es"),
    ),
    (rf"(?:principaux )?partenaires(?: principaux)?{_OF_PROJECT}", PARTNERS, "fr"),
    (rf"(?:principais )?parceiros(?: principais)?{_OF_PROJECT}", PARTNERS, "pt"),
    (rf"(?:project )?intervention models?{_OF_PROJECT}", MODELS, "en"),
    (rf"modelos? de intervencion{_OF_PROJECT}", MODELS, "es"),
    (rf"modeles? d' ?intervention{_OF_PROJECT}", MODELS, "fr"),
    (rf"modelos? de intervencao{_OF_PROJECT}", MODELS, "pt"),
    (
        rf"{_NAMELESS}(?:implementation )?status of (?:the )?(?:activit|implement)[^\d.]{{0,60}}",
        STATUS,
        "en",
    ),
    (rf"{_NAMELESS}implementation status[^\d.]{{0,60}}", STATUS, "en"),
    (
        (
            rf"{_NAMELESS}(?:estado|situacion|avance) de (?:la |las )?"
            r"(?:ejecucion|implementacion|avance|actividades)[^\d.]{0,60}"
        ),
        *(STATUS, "es"),
    ),
    (
        (
            rf"{_NAMELESS}etat (?:d'avancement|d'execution|de (?:la )?mise en (?:oe|œ)uvre)"
            r"[^\d.]{0,60}"
        ),
        *(STATUS, "fr"),
    ),
    (
        (
            rf"{_NAMELESS}(?:estado|situacao|andamento) (?:de|da|das) "
            r"(?:execucao|implementacao|andamento|atividades)[^\d.]{0,60}"
        ),
        *(STATUS, "pt"),
    ),
    (r"(?:kpis?|key performance indicators?)(?: \(kpis?\))?", FIGURES, "en"),
    (
        r"indicadores clave(?: de (?:desempeno|rendimiento|resultados))?(?: \(kpis?\))?",
        *(FIGURES, "es"),
    ),
    (
        r"indicateurs? cles?(?: de (?:performance|resultats?))?(?: \((?:kpis?|icp)\))?",
        *(FIGURES, "fr"),
    ),
    (r"indicadores-?\s?chave(?: de desempenho)?(?: \(kpis?\))?", FIGURES, "pt"),
)

# "Related intervention models:" and what follows it.
LINKS = re.compile(
    r"(?:(?:related|relevant|corresponding|linked|associated) )?intervention models?"
    r"|modelos? de interven(?:cion|cao)"
    r"(?: (?:relacionad|vinculad|asociad|associad|correspondiente|correspondente)(?:os?|s)?)?"
    r"|modeles? d' ?intervention"
    r"(?: (?:connexe|lie|correspondant|associe|concerne|pertinent)e?s?)?"
)
ACTIVITIES = re.compile(
    r"(?:main |key |planned )?activities|actividades(?: principales)?"
    r"|activites(?: principales)?|atividades(?: principais)?"
)
FIGURE = re.compile(
    r"(?:illustration|figure|chart|graph(?:ic)?|ilustracion|figura|grafic[oa]|graphique|ilustracao)"
    r" ?(?:n[.o°º]* ?)?(\d{1,2})\b"
)

# Headings of the columns of activities: how they begin.
COLUMNS: tuple[tuple[str, str], ...] = (
    ("category", r"categor|type\b|tipo\b"),
    ("activity", r"activit|actividad|atividade|activite"),
    (
        "details",
        r"detail|detalle|detalhe|descri|execution|ejecucion|execucao|dates?\b|fecha|data\b",
    ),
    ("status", r"status|estado\b|situacion|situacao|statut|etat\b|avance\b|progress"),
)


def language_of(named: Iterable[str]) -> str:
    """Return the language that most of these words are of, "" where none is; "es pt" is either."""
    counted = Counter(language for each in named for language in each.split())
    ranked = counted.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return ""
    return ranked[0][0]
