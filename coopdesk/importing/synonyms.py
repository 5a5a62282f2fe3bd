"""Headings people write for a column of ours, beside its own four; without case and accents."""

from functools import cache

from coopdesk.vocabulary.labels import key

# By the key of the column; a word serves every sheet that has the column.
SYNONYMS: dict[str, tuple[str, ...]] = {
    "title": (
        *("name", "project title", "project name", "project", "exchange", "activity title"),
        *("subject", "nombre", "nombre del proyecto", "proyecto", "asunto", "denominación"),
        *("intitulé", "nom", "nom du projet", "projet", "nome", "nome do projeto", "projeto"),
        *("project/program", "project or programme", "activity name", "nombre de la actividad"),
    ),
    "reference": ("ref", "ref no", "code", "id", "reference number", "código", "folio", "cote"),
    "requesting": (
        *("requesting country", "requesting party", "requester", "recipient", "recipient country"),
        *("país solicitante", "solicitante", "país receptor", "pays demandeur", "demandeur"),
        *("pays bénéficiaire", "país demandante", "país beneficiário"),
    ),
    "providing": (
        *("providing country", "providing party", "provider", "donor country", "offering country"),
        *("país oferente", "oferente", "país cooperante", "pays prestataire", "prestataire"),
        *("país prestador", "prestador"),
    ),
    "beneficiary": ("beneficiary country", "country", "countries", "país", "países", "pays"),
    "others": ("participating countries", "countries", "country", "países", "país", "pays"),
    "organisations": ("organisation", "organization", "institution", "institución", "instituição"),
    "status": ("state", "situation", "situación", "état", "situação"),
    "start": (
        *("start date", "date start", "from", "begin", "begins", "date from", "fecha de inicio"),
        *("desde", "del", "inicia", "date de début", "du", "data de início", "data inicial", "de"),
        *("commencement", "effectivity date", "entrada en ejecución", "mise en service"),
    ),
    "end": (
        *("end date", "date end", "until", "ends", "date to", "fecha de fin", "fecha final"),
        *("hasta", "termina", "date de fin", "jusqu'au", "data de fim", "data final", "até"),
        *("to", "al", "au"),
    ),
    "as_of": (
        *(
            "as of date",
            "status date",
            "reporting date",
            "report date",
            "data as of",
            "cut-off date",
        ),
        *("fecha de corte", "fecha de actualización", "fecha del informe", "fecha de reporte"),
        *("date d'arrêté", "date du rapport", "date de mise à jour", "situation au"),
        *("data de referência", "data base", "data de atualização", "data do relatório"),
    ),
    "period_text": ("dates", "period", "date", "when", "fechas", "período", "fecha", "période"),
    "topics": (
        *("topic", "theme", "themes", "sector", "tema", "sectores", "thème", "secteur", "área"),
        *("línea de cooperación", "eje temático", "domaine", "domaine d'intervention", "eixo"),
    ),
    "modality": (
        *("type of exchange", "type of activity", "tipo de intercambio", "type d'échange"),
        *("type of cooperation", "tipo de cooperación", "tipo de actividad", "type d'activité"),
        *("tipo de cooperação", "tipo de atividade", "modalidad de cooperación"),
    ),
    "venue": ("venue mode", "mode", "modo", "modo de realización"),
    "city": ("place", "location", "lugar", "lieu", "local"),
    "country_held": (
        "host country",
        "held in",
        "país anfitrión",
        "pays d'accueil",
        "país anfitrião",
    ),
    "narrative": (
        *("description", "summary", "abstract", "details", "resumen", "detalle"),
        *("résumé", "resumo", "descripción del proyecto"),
    ),
    "learnings": ("lessons", "lessons learned", "lecciones", "lecciones aprendidas", "leçons"),
    "next_steps": ("follow-up", "actions", "seguimiento", "acciones", "suivi", "seguimento"),
    "framework_title": ("agreement", "programme", "program", "convenio", "programa", "accord"),
    "source_url": ("url", "link", "web page", "enlace", "liga", "lien", "ligação"),
    "iati_identifier": ("iati id", "iati-identifier", "identifier"),
    "executing_body": (
        *("executing agency", "executing entity", "agencia ejecutora", "unidad ejecutora"),
        *("agence d'exécution", "maître d'ouvrage", "unidade executora", "agência executora"),
    ),
    "website": ("web", "web site", "página web"),
    "figure_utilisation": (
        *("utilization rate", "utilisation rate", "disbursement rate", "% disbursed", "% executed"),
        *("tasa de utilización", "porcentaje de ejecución", "% ejecutado", "taux d'utilisation"),
        *("taux de décaissement", "taxa de utilização", "% executado", "percentual executado"),
    ),
    "figure_elapsed": (
        *("time elapsed", "elapsed time", "% time elapsed", "tiempo transcurrido"),
        *("temps écoulé", "durée écoulée", "tempo decorrido"),
    ),
    "organisation_implementing": (
        *("implementing agency", "implemented by", "agence de mise en œuvre", "maître d'œuvre"),
        *("entidad implementadora", "instituição implementadora"),
    ),
    "organisation_funding": (
        *("funding source", "source of funds", "source of funding", "fuente de financiamiento"),
        *("fuente de recursos", "fuente de cooperación", "source de financement"),
        *(
            "fonte de recursos",
            "fonte de financiamento",
            "development partner",
            "socio para el desarrollo",
            "socio de desarrollo",
            "partenaire de développement",
            "partenaire au développement",
            "parceiro de desenvolvimento",
            "bailleur de fonds",
        ),
    ),
    "record_title": ("record title", "exchange", "project", "title", "título", "titre"),
    "record_uid": ("record uid",),
    "place": ("country", "país", "pays"),
    "organisation": ("organization", "institution", "institución", "instituição"),
    "reported_by": ("by", "por", "par"),
    "owner": ("responsible", "responsable institución"),
    "due": ("deadline", "due date", "fecha límite", "fecha", "date limite", "data limite"),
    "percent": ("%", "progress", "avance", "progrès", "progresso"),
    "amount": ("value", "budget", "sum", "importe", "presupuesto", "somme", "orçamento", "valor"),
    "currency": ("cur", "divisa"),
    "text": ("description", "descripción", "descrição", "words"),
}


@cache
def synonyms_of(column: str) -> tuple[str, ...]:
    """Return the folded synonyms of a column's key."""
    return tuple(key(word) for word in SYNONYMS.get(column, ()))
