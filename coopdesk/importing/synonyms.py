"""Headings people write for a column of ours, beside its own four; without case and accents."""

from coopdesk.vocabulary.labels import key

# By the key of the column; a word serves every sheet that has the column.
SYNONYMS: dict[str, tuple[str, ...]] = {
    "title": (
        *("name", "project title", "project name", "project", "exchange", "activity title"),
        *("subject", "nombre", "nombre del proyecto", "proyecto", "asunto", "denominación"),
        *("intitulé", "nom", "nom du projet", "projet", "nome", "nome do projeto", "projeto"),
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
    "others": ("participating countries", "countries", "country", "países", "país", "pays"),
    "organisations": ("organisation", "organization", "institution", "institución", "instituição"),
    "status": ("state", "situation", "situación", "état", "situação"),
    "start": (
        *("start date", "date start", "from", "begin", "begins", "date from", "fecha de inicio"),
        *("desde", "inicia", "date de début", "du", "data de início", "data inicial", "de"),
    ),
    "end": (
        *("end date", "date end", "until", "ends", "date to", "fecha de fin", "fecha final"),
        *("hasta", "termina", "date de fin", "jusqu'au", "data de fim", "data final", "até"),
    ),
    "period_text": ("dates", "period", "date", "when", "fechas", "período", "fecha", "période"),
    "topics": (
        "topic",
        "theme",
        "themes",
        "sector",
        "tema",
        "sectores",
        "thème",
        "secteur",
        "área",
    ),
    "modality": ("type of exchange", "type of activity", "tipo de intercambio", "type d'échange"),
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
        *("description", "summary", "abstract", "details", "objective", "resumen", "detalle"),
        *("objetivo", "résumé", "objectif", "resumo", "descripción del proyecto"),
    ),
    "learnings": ("lessons", "lessons learned", "lecciones", "lecciones aprendidas", "leçons"),
    "next_steps": ("follow-up", "actions", "seguimiento", "acciones", "suivi", "seguimento"),
    "framework_title": ("agreement", "programme", "program", "convenio", "programa", "accord"),
    "source_url": ("url", "link", "web page", "enlace", "liga", "lien", "ligação"),
    "iati_identifier": ("iati id", "iati-identifier", "identifier"),
    "executing_body": ("executing agency", "implementing agency", "agencia ejecutora"),
    "website": ("web", "web site", "página web"),
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


def synonyms_of(column: str) -> tuple[str, ...]:
    """Return the folded synonyms of a column's key."""
    return tuple(key(word) for word in SYNONYMS.get(column, ()))
