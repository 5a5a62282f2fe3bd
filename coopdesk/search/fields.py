"""The names of the fields of a search, and of the parts has: and missing: ask for, as people type.

Every name counts in every language, whatever the reader's own: a word means one field only.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from coopdesk.vocabulary.labels import LANGUAGES, key, label_language

# Fields with more and less, which take signs and ranges.
MEASURED = frozenset({"year", "from", "to", "due", "budget", "updated", "created", "participants"})
DATED = MEASURED - {"budget", "participants"}
EXACTLY = "exactly"  # written like a field, but a clause of its own


def field_named(text: str) -> str | None:
    """Return the field a typed name means in any of the four languages, or None."""
    return _fields_by_key().get(key(text)) if len(text) <= _LONGEST_NAME else None


def part_named(text: str) -> str | None:
    """Return the part of a record a typed name means in any of the four languages, or None."""
    return _parts_by_key().get(key(text)) if len(text) <= _LONGEST_NAME else None


def field_names(language: str) -> dict[str, str]:
    """Return every field and the name it is shown under to a reader."""
    return {field: names[0] for field, names in field_spellings(language).items()}


def part_names(language: str) -> dict[str, str]:
    """Return every part and the name it is shown under to a reader."""
    return {part: names[0] for part, names in part_spellings(language).items()}


@cache
def field_spellings(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return the names of every field in one language, the one shown first."""
    return _in_language(_FIELDS, language)


@cache
def part_spellings(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return the names of every part in one language, the one shown first."""
    return _in_language(_PARTS, language)


_LONGEST_NAME = 40  # characters

_Names = Mapping[str, tuple[str, str, str, str]]

# In the order of LANGUAGES, names parted by blanks, the one that is shown first. What is written
# with a hyphen here may be typed with an underscore as well. "a" and "à" are no names: they begin
# too many other things.
# fmt: off
_FIELDS: _Names = {
    "requesting": (
        ("requesting requester requested-by recipient beneficiary"
        " request requests requested"),
        ("solicita solicitante pide demandante receptor beneficiario"
        " solicitan solicitado-por solicitada-por pedido-por piden requiere"),
        ("demandeur demandeuse demande requérant requérante bénéficiaire"
        " demandent demandé-par demandée-par sollicite"),
        ("solicitante solicita pede requerente demandante beneficiário"
        " solicitam pedem pedido-por requer"),
    ),
    "providing": (
        "providing provider provides provided-by offering provide provided offers offered-by",
        ("brinda oferente ofrece proveedor presta cooperante"
        " brindan ofrecen prestan prestador brindado-por ofrecido-por"),
        "prestataire fournit fournisseur offre offrant fournissent fourni-par offert-par",
        ("prestador oferece fornece fornecedor presta ofertante"
        " oferecem fornecem prestam fornecido-por oferecido-por"),
    ),
    "country": (
        "country countries place region",
        "país países lugar región",
        "pays lieu région",
        "país países lugar região",
    ),
    "topic": (
        "topic topics theme themes subject subjects",
        "tema temas asunto asuntos materia",
        "thème thèmes sujet sujets",
        "tema temas assunto assuntos matéria",
    ),
    "year": ("year years", "año años", "année années an", "ano anos"),
    "from": (
        "from since",
        "desde de",
        "depuis dès à-partir-de à-partir-du début",
        "desde de a-partir-de início",
    ),
    "to": ("to until till", "hasta", "jusque jusqu'à jusqu'au jusqu'en", "até"),
    "status": ("status state", "estado situación estatus", "statut état situation",
               "situação estado status"),
    "kind": ("kind kinds type types", "tipo tipos clase", "type types genre", "tipo tipos espécie"),
    "organisation": (
        "organisation organization organisations org institution",
        "organización organizaciones institución organismo entidad",
        "organisation institution organisme",
        "organização organizações instituição entidade",
    ),
    "donor": (
        "donor donors funder funding funded-by",
        "donante donantes financiador financia financiado-por",
        "bailleur bailleurs bailleur-de-fonds donateur finance financé-par",
        "doador doadores financiador financia financiado-por",
    ),
    "owner": (
        "owner owners responsible assigned assigned-to",
        "responsable responsables encargado encargada a-cargo",
        "responsable responsables chargé chargée",
        "responsável responsáveis encarregado encarregada",
    ),
    "due": (
        "due deadline",
        "vence plazo vencimiento fecha-límite",
        "échéance délai date-limite",
        "prazo vence vencimento data-limite",
    ),
    "reference": (
        "reference ref code number id",
        "referencia ref código número folio",
        "référence réf cote code numéro",
        "referência ref código número",
    ),
    "has": ("has with", "tiene con contiene", "avec contient", "tem com contém"),
    "missing": ("missing lacks lacking without", "falta faltan sin", "manque sans",
                "falta faltam sem"),
    "budget": (
        "budget amount money cost",
        "presupuesto monto importe costo coste",
        "budget montant coût",
        "orçamento montante valor custo",
    ),
    "updated": (
        "updated changed modified",
        "actualizado actualizada modificado modificada",
        "maj mis-à-jour mise-à-jour actualisé modifié modifiée",
        "atualizado atualizada alterado alterada modificado",
    ),
    "created": (
        "created added",
        "creado creada agregado añadido",
        "créé créée ajouté ajoutée",
        "criado criada adicionado acrescentado",
    ),
    "modality": ("modality mode", "modalidad modo", "modalité mode", "modalidade modo"),
    "language": ("language lang", "idioma lengua", "langue", "idioma língua"),
    "title": ("title name", "título nombre", "titre intitulé nom", "título nome"),
    "participants": (
        "participants people attendees",
        "participantes personas asistentes",
        "participants personnes",
        "participantes pessoas",
    ),
    EXACTLY: (
        "exactly exact literally literal verbatim",
        "exactamente exacto literal textual",
        "exactement exact littéralement",
        "exatamente exato literal literalmente",
    ),
}
_PARTS: _Names = {
    "requesting": ("requesting", "solicitante", "demandeur", "solicitante"),
    "providing": ("providing", "oferente", "prestataire", "prestador"),
    "dates": (
        "dates date period when",
        "fechas fecha período cuándo",
        "dates date période quand",
        "datas data período quando",
    ),
    "topics": ("topics", "temas", "thèmes", "temas"),
    "narrative": (
        "narrative story description summary",
        "descripción relato resumen",
        "description récit résumé",
        "descrição relato resumo",
    ),
    "learnings": (
        "learnings learning lessons lesson lessons-learned",
        "aprendizajes aprendizaje lecciones lección lecciones-aprendidas",
        "enseignements enseignement leçons leçon apprentissages",
        "aprendizados aprendizado aprendizagens lições lição lições-aprendidas",
    ),
    "next_steps": (
        "next-steps next-step steps follow-up followup actions",
        "próximos-pasos pasos seguimiento acciones compromisos",
        "prochaines-étapes étapes suites suivi actions",
        "próximos-passos passos seguimento acompanhamento ações",
    ),
    "due": ("due deadline", "vencimiento", "échéance", "prazo"),
    "owner": ("owner", "responsable", "responsable", "responsável"),
    "participants": ("participants", "participantes", "participants", "participantes"),
    "people": ("contacts contact people", "contactos contacto", "contacts", "contatos contato"),
    "comments": (
        "comments comment remarks",
        "comentarios comentario observaciones",
        "commentaires commentaire remarques",
        "comentários comentário observações",
    ),
    "money": (
        "money budget amounts",
        "presupuesto dinero montos importes",
        "budget argent montants",
        "orçamento dinheiro montantes valores",
    ),
    "donor": ("donor", "donante", "bailleur", "doador"),
    "documents": (
        "documents document files file attachments links",
        "documentos documento archivos archivo adjuntos enlaces",
        "documents document fichiers fichier liens",
        "documentos documento arquivos arquivo ficheiros anexos",
    ),
    "source": ("source sources", "fuente fuentes", "source sources", "fonte fontes"),
    "provenance": ("provenance", "procedencia", "provenance", "proveniência procedência"),
    "reference": ("reference", "referencia", "référence", "referência"),
    "organisation": ("organisation", "organización", "organisation", "organização"),
    "results": ("results result", "resultados resultado", "résultats résultat",
                "resultados resultado"),
    "kpis": ("figures kpis indicators", "indicadores cifras", "indicateurs chiffres",
             "indicadores cifras"),
    "status": ("status", "estado", "statut", "situação"),
    "status_reports": ("status-reports reports", "informes informe", "rapports rapport",
                       "relatórios relatório"),
    "framework": ("framework agreement", "marco convenio acuerdo", "cadre accord",
                  "quadro acordo convênio"),
    "related": ("related relations", "relacionados relaciones", "liés relations",
                "relacionados relações"),
    "warnings": ("doubts warnings", "dudas advertencias", "doutes avertissements",
                 "dúvidas avisos"),
    "modality": ("modality", "modalidad", "modalité", "modalidade"),
    "country": ("country", "país", "pays", "país"),
    "city": ("city", "ciudad", "ville", "cidade"),
    "language": ("language", "idioma", "langue", "idioma"),
    "website": ("website web", "sitio-web sitio web", "site-web site", "sítio-web sítio web"),
}
# fmt: on
# Where a field has a part of its own, every name of the field means the part as well.
_PART_OF_FIELD = {
    "requesting": "requesting",
    "providing": "providing",
    "country": "country",
    "topic": "topics",
    "year": "dates",
    "status": "status",
    "organisation": "organisation",
    "donor": "donor",
    "owner": "owner",
    "due": "due",
    "reference": "reference",
    "budget": "money",
    "modality": "modality",
    "language": "language",
    "participants": "participants",
}


def _in_language(names: _Names, language: str) -> dict[str, tuple[str, ...]]:
    place = LANGUAGES.index(label_language(language))
    return {code: tuple(by_language[place].split()) for code, by_language in names.items()}


@cache
def _fields_by_key() -> dict[str, str]:
    return _by_key(_FIELDS)


@cache
def _parts_by_key() -> dict[str, str]:
    of_fields = {
        name: _PART_OF_FIELD[field]
        for name, field in _fields_by_key().items()
        if field in _PART_OF_FIELD
    }
    return of_fields | _by_key(_PARTS)


def _by_key(names: _Names) -> dict[str, str]:
    """Map the keys of all names to their codes, each code naming itself as well."""
    return {
        key(name): code
        for code, by_language in names.items()
        for name in (code, *" ".join(by_language).split())
    }
