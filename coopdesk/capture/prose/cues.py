"""The words that announce learnings, next steps and comments, in four languages."""

from __future__ import annotations

import re

LEARNINGS, NEXT_STEPS, COMMENTS, OTHER = "learnings", "next_steps", "comments", "other"

_LEARNED = (
    r"(?:learnings?|lessons(?: learn(?:ed|t))?|lesson learn(?:ed|t)|aprendizajes?|lecciones(?: aprendidas)?|enseñanzas|"
    r"enseignements?(?: tirés)?|leçons(?: apprises| tirées)?|apprentissages?|acquis|aprendizados?|"
    r"aprendizagens|lições(?: aprendidas)?)"
)
_NEXT = (
    r"(?:next steps?|follow-up (?:actions|steps)|pr[óo]ximos pasos|pasos a seguir|siguientes pasos|"
    r"pr[óo]ximas (?:acciones|ações|etapas)|acciones de seguimiento|prochaines (?:étapes|actions)|"
    r"étapes suivantes|suites (?:à donner|prévues)|pr[óo]ximos passos|passos seguintes|ações de seguimento)"
)
_COMMENT = (
    r"(?:comments?|comentarios?|commentaires?|observations?|observaciones|comentários?|observações)"
)
MENTIONS = {
    LEARNINGS: re.compile(rf"\b{_LEARNED}\b", re.IGNORECASE),
    NEXT_STEPS: re.compile(rf"\b{_NEXT}\b", re.IGNORECASE),
}
_MAIN = (
    r"(?:(?:the|main|key|principal|most important|los|las|les|os|as|principales|principaux|principais|"
    r"mayores|its|their|sus?|ses|leurs|seus)\s+){0,3}"
)
_OF = (
    r"(?:\s+(?:identified|reported|listed|mentioned|noted|outlined|learned|señalad[oa]s|mencionad[oa]s|"
    r"indicad[oa]s|apontad[oa]s|relatad[oa]s|signalée?s|mentionnée?s|for|of|by|from|and conclusions|principales|principaux|"
    r"principais|clave|identificad[oa]s|reportad[oa]s|de|del|de la|por|pour|par|du|de l['’]|do|da)\b[^.:;]{0,60})?"
    r"(?:\s*\([^()]{1,40}\)|\s+[-–—]\s+[^.:;]{1,40})?"
)
HEADINGS = {
    LEARNINGS: re.compile(rf"\s*{_MAIN}{_LEARNED}{_OF}\s*:?\s*", re.IGNORECASE),
    NEXT_STEPS: re.compile(rf"\s*{_MAIN}{_NEXT}{_OF}\s*:?\s*", re.IGNORECASE),
    COMMENTS: re.compile(
        rf"\s*{_MAIN}{_COMMENT}(?:\s+(?:of|by|from|de|del|de la|do|da|du|par|por|des|dos|from)\b[^.:;]{{0,60}})?\s*:?\s*",
        re.IGNORECASE,
    ),
}
# A mention tells of them if one of these words stands close before, or the learnings are listed.
REPORTS = re.compile(
    r"^as\s+$|\b(?:among|main|key|principal(?:es)?|most important|entre|dentro de|parmi|principaux|"
    r"principais|as (?:its|their|the|an?)|its|their|sus|ses|leurs|seus|como|comme)\b[^.;:]{0,30}$",
    re.IGNORECASE,
)
# "No lessons were reported" tells of none.
DENIED = re.compile(
    r"\b(?:no|not any|neither|nor|without|none of the|ning[uú]n[oa]?s?|sin|ni|aucune?s?|sans|pas d[e']|"
    r"nenhum[a]?|sem|nem|(?:there (?:are|were|is)|hay|hubo|il n['’]y a(?:vait)?|h[aá]|houve) (?:no|pas))\s+"
    r"(?:\w+\s+){0,2}$|\b(?:no|não) (?:se )?\w+\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
# "Next steps: none", "are to be decided": what stands there is no step.
NOTHING = re.compile(
    r"(?:none|nil|n/?a|not applicable|ningun[oa]|no aplica|néant|aucune?|sans objet|nenhum[a]?|tbd|tbc|"
    r"(?:(?:still|yet) )?(?:not|to be|will be|(?:no )?se|por|à|a|serán|seront|serão) (?:\w+ )?"
    r"(?:reported|provided|given|known|available|told|(?:d[ée]fin|d[ée]cid|d[ée]termin|agreed|"
    r"announc|confirm|acord|anunci)\w*)(?: (?:later|en|in|em) ?\w*)?)\.?",
    re.IGNORECASE,
)
SUCH_AS = re.compile(
    r"\b(?:such as|namely|tales como|a saber|entre ell[oa]s|entre l[oa]s que (?:destacan|figuran)|"
    r"tels? que|telles? que|à savoir|notamment|tais como)\b[,:]?\s*",
    re.IGNORECASE,
)
LINK = re.compile(
    r"(?<!\w)(?:(?:it is |is )?worth (?:noting|mentioning|highlighting)|includ(?:e[sd]?|ing)|(?:is|are|were|was)(?=\s)|"
    r"stand out|(?:cabe|vale) (?:destacar|mencionar|señalar|resaltar|ressaltar)|(?:se )?(?:destacan?|incluyen?|"
    r"encuentran|mencionan?|señalan?|resaltan?)|figuran?|son|fueron|consisten en|il (?:convient|faut) de (?:noter|mentionner|"
    r"souligner|citer)|on (?:peut (?:citer|noter|mentionner)|note|retient)|citons|(?:sont|ont été)|figurent|comprennent|"
    r"incluent|consistent à|(?:destacam|ressaltam|mencionam|incluem)(?:-se)?|destaca(?:m)?-se|são|foram|estão)\b[,:]?\s*",
    re.IGNORECASE,
)
# "Among the learnings, Peru named …": who names them stands between.
SAID = re.compile(
    r",\s[^,;:]{2,90}?\b(?:highlighted|listed|named|mentioned|identified|noted|reported|destac(?:ó|aron|ou|aram)|"
    r"señal(?:ó|aron)|mencion(?:ó|aron|ou|aram)|identific(?:ó|aron|ou|aram)|resalt(?:ó|aron|ou)|report(?:ó|aron|ou)|"
    r"apont(?:ou|aram)|cit(?:ó|aron|ou|aram)|indic(?:ó|aron|ou|aram)|relat(?:ó|ou|aram)|"
    r"(?:a|ont) (?:identifié|souligné|mentionné|cité|relevé|indiqué|mis en avant))(?! (?:by|por|par|pel[oa]|that|que)\b)\s+",
    re.IGNORECASE,
)
# "As next steps, Peru will draft …": the list begins with what it will do.
WILL = re.compile(r",\s[^,;:]{2,60}?\s(?=(?:will|shall)\s(?!be\b))", re.IGNORECASE)
INFINITIVE = re.compile(
    r"(?<=\s)(?:to (?=[a-z]{3,})(?!the\b)|(?=(?:de |d['’]|à )?(?:se )?[a-zéèêçíóúâãõ]{3,}(?:ar|er|ir|oir|ettre|uire|endre)\b))"
)
NO_INFINITIVES = frozenset(
    [
        "taller",
        "lugar",
        "par",
        "her",
        "their",
        "other",
        "over",
        "after",
        "under",
        "further",
        "number",
        "officer",
        "quarter",
        "hacer",
        "poder",
        "deber",
        "mujer",
        "ayer",
        "cuarter",
        "premier",
        "dernier",
        "atelier",
        "papier",
        "métier",
        "chantier",
        "similar",
        "regular",
        "particular",
        "familiar",
        "singular",
        "mar",
        "militar",
        "escolar",
        "popular",
        "lunar",
        "solar",
        "altar",
    ]
)
ALSO = re.compile(
    r"(?:(?:\w+\s+){0,3}also\b|in addition|furthermore|finally|asimismo|además|también|igualmente|por último|"
    r"de plus|en outre|par ailleurs|enfin|além disso|também|igualmente|por fim)",
    re.IGNORECASE,
)
# What a comment is told with, right behind who says it; the first are enough by themselves.
ADDED = re.compile(
    r"\s*(?:also\s+)?(?:added|commented|remarked|agreg(?:ó|aron)|añadi(?:ó|eron)|coment(?:ó|aron|ou|aram)|acot(?:ó|aron)|"
    r"(?:a|ont) (?:également )?(?:ajouté|commenté)|acrescent(?:ou|aram)|adicion(?:ou|aram))\b",
    re.IGNORECASE,
)
STATED = re.compile(
    r"\s*(?:also\s+)?(?:stated|noted|stressed|emphasi[sz]ed|highlighted|said|expressed|indicated|assured|reported|"
    r"manifest(?:ó|aron|ou)|expres(?:ó|aron|sou)|señal(?:ó|aron)|indic(?:ó|aron|ou)|destac(?:ó|aron|ou|aram)|subray(?:ó|aron)|"
    r"resalt(?:ó|aron)|(?:a|ont) (?:également )?(?:indiqué|souligné|noté|déclaré|exprimé|estimé|précisé)|afirm(?:ou|aram)|"
    r"ressalt(?:ou|aram)|salient(?:ou|aram)|assinal(?:ou|aram)|observ(?:ou|ó))\b",
    re.IGNORECASE,
)
COMMITTED = re.compile(
    r"\s*(?:also\s+)?(?:(?:has |have )?committed (?:itself |themselves )?to|se comprometi(?:ó|eron) a|"
    r"s['’](?:est|sont) engagée?s? à|(?:se )?compromet(?:eu|eram)(?:-se)? a)\s+",
    re.IGNORECASE,
)
