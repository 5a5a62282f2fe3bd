"""The labels of project sheets in four languages; the longer of two that begin alike stands first."""

from __future__ import annotations

LABELS: dict[str, tuple[str, ...]] = {
    "revised_end": (
        r"en: (?:revised|actual|new|extended) (?:end|closing|completion) date",
        r"es: (?:nueva )?fecha (?:de (?:finalización|fin|término|cierre) )?(?:revisada|real)",
        r"fr: (?:nouvelle )?date de (?:fin|clôture|achèvement) (?:révisée|effective|réelle)",
        r"pt: (?:nova )?data (?:de (?:término|fim|conclusão|encerramento) )?(?:revista|revisada|real)",
    ),
    "start": (
        r"en: (?:project )?(?:start(?:ing)?|begin(?:ning)?|commencement)(?: date)?",
        r"es: (?:fecha de )?(?:inicio|comienzo)(?: del proyecto)?",
        r"fr: (?:date de )?(?:début|démarrage|commencement)(?: du projet)?",
        r"pt: (?:data de )?(?:início|começo)(?: do projeto)?",
    ),
    "end": (
        r"en: (?:planned |project |expected )?(?:end|closing|completion|finish)(?:ing)?(?: date)?",
        r"es: (?:fecha de )?(?:finalización|fin|término|cierre|conclusión)(?: prevista| del proyecto)?",
        r"fr: (?:date de )?(?:fin|clôture|achèvement)(?: prévue| du projet)?",
        r"pt: (?:data de )?(?:término|fim|conclusão|encerramento)(?: previst[oa]| do projeto)?",
    ),
    "period": (
        r"en: (?:project |implementation )?(?:period|duration|dates|timeframe)",
        r"es: (?:periodo|período|duración|fechas|plazo)(?: de ejecución| del proyecto)?",
        r"fr: (?:période|durée|dates)(?: d['’]exécution| du projet| de mise en œuvre)?",
        r"pt: (?:período|duração|datas|prazo)(?: de execução| do projeto)?",
    ),
    "iati": (r"en: IATI(?: activity)?(?: identifier| id)?",
             r"es: identificador (?:de la )?IATI", r"fr: identifiant (?:de l['’])?IATI",
             r"pt: identificador (?:da )?IATI"),
    "symbol": (
        r"en: (?:project )?(?:symbol|code)",
        r"es: (?:símbolo|código)(?: del proyecto)?",
        r"fr: (?:symbole|code)(?: du projet)?",
        r"pt: (?:símbolo|código)(?: do projeto)?",
    ),
    "agreement": (
        r"en: (?:grant |cooperative )?agreement (?:number|no\.?)",
        r"es: (?:número|n\.?[º°]) (?:de|del) (?:acuerdo|convenio)",
        r"fr: (?:numéro|n[º°]) (?:de l['’]accord|d['’]accord|de (?:la )?convention)",
        r"pt: (?:número|n\.?[º°]) do (?:acordo|convênio)",
    ),
    "reference": (
        r"en: (?:project )?(?:reference|number|no\.|id)(?: number)?",
        r"es: (?:referencia|número)(?: del proyecto)?",
        r"fr: (?:référence|numéro)(?: du projet)?",
        r"pt: (?:referência|número)(?: do projeto)?",
    ),
    "title": (
        r"en: (?:project )?(?:title|name)(?: of (?:the )?project)?|project",
        r"es: (?:título|nombre)(?: del proyecto)?|proyecto",
        r"fr: (?:titre|intitulé|nom)(?: du projet)?|projet",
        r"pt: (?:título|nome)(?: do projeto)?|projeto",
    ),
    "donor": (
        r"en: donors?(?: country)?|funder|funded by|(?:source of )?funding(?: source| agency)?|funding partners?",
        r"es: donantes?|financiad(?:or|o por)(?:es)?|fuentes? de financiamiento|financiamiento|financiación",
        r"fr: donateurs?|bailleurs?(?: de fonds)?|financement|financé par|source de financement",
        r"pt: doador(?:es)?|financiador(?:es)?|financiamento|financiado por|fonte de financiamento",
    ),
    "executing": (r"en: executing (?:body|agency)", r"es: (?:organismo|entidad) ejecutora?",
                  r"fr: (?:organisme|agence) d['’]exécution", r"pt: (?:órgão executor|(?:entidade|agência|organização) executora)"),
    "implementer": (
        r"en: implement(?:ing|ation) (?:agency|agencies|organi[sz]ations?|partners?|body)|implemented by|implementer",
        r"es: (?:agencia|organismo|entidad|organización)(?:es)? (?:implementadora?|de ejecución)|implementado por",
        r"fr: (?:agence|organisme|organisation) (?:de mise en œuvre|chargée? de la mise en œuvre)|mis en œuvre par",
        r"pt: (?:agência|entidade|organização) (?:implementadora|de implementação)|implementado por",
    ),
    "partner": (
        r"en: (?:main |project |national )?(?:partners?|counterparts?)",
        r"es: (?:socios?|contrapartes?|aliados)(?: principales| del proyecto| nacionales)?",
        r"fr: (?:partenaires?|homologues)(?: principaux| du projet| nationaux)?",
        r"pt: (?:parceir[oa]s?|contrapartes?)(?: principais| do projeto| nacionais)?",
    ),
    "country": (
        r"en: (?:beneficiary |target |recipient )?(?:countr(?:y|ies)|regions?)(?: covered)?(?:/regions?)?|geographic(?:al)? (?:coverage|scope)|locations?",
        r"es: pa[íi]s(?:es)?(?: beneficiarios?| cubiertos| destinatarios?)?|región|regiones|cobertura geográfica|ubicación",
        r"fr: pays(?: bénéficiaires?| couverts?| cibles?)?|régions?|couverture géographique|lieux?",
        r"pt: pa[íi]s(?:es)?(?: beneficiários?| abrangidos| cobertos)?|região|regiões|cobertura geográfica|localização",
    ),
    "groups": (
        r"en: (?:target groups?|(?:final |direct )?beneficiaries)",
        r"es: (?:grupos? (?:meta|objetivo|destinatarios?)|(?:población )?beneficiari[oa]s?|población objetivo)",
        r"fr: (?:groupes? cibles?|bénéficiaires)",
        r"pt: (?:grupos?[- ]alvo|público[- ]alvo|beneficiários)",
    ),
    "budget": (
        r"en: (?:total |project |overall )?(?:budget|amount|cost|funding amount)",
        r"es: (?:presupuesto|monto|importe|costo)(?: total| del proyecto)?",
        r"fr: (?:budget|montant|coût)(?: total| du projet)?",
        r"pt: (?:orçamento|valor|montante|custo)(?: total| do projeto)?",
    ),
    "objectives": (
        r"en: (?:main |overall |project |development |general )?(?:objectives?|goals?)",
        r"es: objetivos?(?: general(?:es)?| principal(?:es)?| del proyecto| de desarrollo| específicos)?",
        r"fr: objectifs?(?: généra(?:l|ux)| princip(?:al|aux)| du projet| de développement| spécifiques)?",
        r"pt: objetivos?(?: gera(?:l|is)| principa(?:l|is)| do projeto| específicos)?",
    ),
    "description": (
        r"en: (?:project )?(?:description|summary|overview|background)",
        r"es: (?:descripción|resumen|antecedentes)(?: del proyecto)?",
        r"fr: (?:description|résumé|contexte)(?: du projet)?",
        r"pt: (?:descrição|resumo|antecedentes)(?: do projeto)?",
    ),
    "topics": (
        r"en: (?:topics?|themes?|subjects?|sectors?|thematic areas?|areas? of work)",
        r"es: (?:temas?|temática|sector(?:es)?|áreas? temáticas?)",
        r"fr: (?:thèmes?|thématiques?|secteurs?|domaines?(?: thématiques?)?)",
        r"pt: (?:temas?|temática|setor(?:es)?|áreas? temáticas?)",
    ),
    "status": (r"en: (?:project )?status", r"es: (?:estado|situación)(?: del proyecto)?",
               r"fr: (?:statut|état|situation)(?: du projet)?", r"pt: (?:estado|situação|status)(?: do projeto)?"),
    "website": (r"en: (?:project )?(?:website|web ?page|url|link)", r"es: (?:sitio|página) web|enlace",
                r"fr: site (?:web|internet)|lien", r"pt: (?:site|sítio|página)(?: web)?|link"),
}  # fmt: skip
# Labels that only a project has; the others stand on pages of all kinds.
STRUCTURE = frozenset({
    *("start", "end", "revised_end", "period", "symbol", "iati", "donor", "implementer", "budget"),
    *("executing", "agreement", "groups", "partner", "title"),
})  # fmt: skip
