"""What only files from others have: amounts by kind, figures, organisations in a role.

Their columns exist for bringing in alone; a record keeps what they say as parts. The columns of a
file that become one of REPEATED may be several, each a part of its own.
"""

# ruff: noqa: E501 -- a column is a line of the table

from __future__ import annotations

from coopdesk.domain.records import EXCHANGE, PROJECT
from coopdesk.exporting.column import Column, col
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.terms import codes, term

X, P = (EXCHANGE,), (PROJECT,)
AMOUNT, ORGANISATION, DESCRIPTION = "amount_", "organisation_", "description_"
CURRENCY_BESIDE = "currency_beside"
INTERNAL_NOTE = "internal_note"  # becomes an internal comment of the record: "Heading: value"


def _amounts() -> tuple[Column, ...]:
    """Return a column for each kind of money: "Amount: total budget"."""
    words = ("Amount", "Monto", "Montant", "Montante")
    return tuple(
        Column(
            f"{AMOUNT}{kind}",
            tuple(f"{w}: {term('money_kind', kind, lang).lower()}" for w, lang in zip(words, LANGUAGES, strict=True)),
            "money",
        )
        for kind in codes("money_kind")
    )  # fmt: skip


# fmt: off
IMPORT_ONLY: tuple[Column, ...] = (
    *_amounts(),
    *col(CURRENCY_BESIDE, "Currency of the amount beside|Moneda del monto contiguo|Devise du montant voisin|Moeda do montante ao lado", "code"),
    *col("organisation_requesting", "Requesting organisation|Organización solicitante|Organisation demandeuse|Organização solicitante", "text", kinds=X),
    *col("organisation_providing", "Providing organisation|Organización oferente|Organisation prestataire|Organização prestadora", "text", kinds=X),
    *col("organisation_funding", "Funding organisation|Organización financiadora|Organisation de financement|Organização financiadora", "text"),
    *col("organisation_accountable", "Accountable organisation|Organización responsable|Organisation responsable|Organização responsável", "text", kinds=P),
    *col("organisation_extending", "Extending organisation|Organización canalizadora|Organisation intermédiaire|Organização intermediária", "text", kinds=P),
    *col("organisation_implementing", "Implementing organisation|Organización ejecutora|Organisation d’exécution|Organização executora", "text"),
    *col("organisation_partner", "Partner organisation|Organización asociada|Organisation partenaire|Organização parceira", "text"),
    *col("organisation_beneficiary", "Beneficiary organisation|Organización beneficiaria|Organisation bénéficiaire|Organização beneficiária", "text"),
    *col("description_general", "Description, general|Descripción general|Description générale|Descrição geral", "long"),
    *col("description_objectives", "Description, objectives|Descripción, objetivos|Description, objectifs|Descrição, objetivos", "long"),
    *col("description_target_groups", "Description, target groups|Descripción, grupos destinatarios|Description, groupes cibles|Descrição, grupos-alvo", "long"),
    *col("figure_utilisation", "Figure: utilisation rate|Cifra: tasa de utilización|Chiffre : taux d’utilisation|Número: taxa de utilização", "text"),
    *col("figure_elapsed", "Figure: time elapsed|Cifra: tiempo transcurrido|Chiffre : temps écoulé|Número: tempo decorrido", "text"),
    *col("figure", "Figure named by its heading|Cifra con el nombre de su columna|Chiffre nommé par son en-tête|Número com o nome da coluna", "text"),
    *col("participants_total", "Participants, number|Participantes, número|Participants, nombre|Participantes, número", "number"),
    *col("participants_women", "Participants, women|Participantes, mujeres|Participants, femmes|Participantes, mulheres", "number"),
    *col("participants_men", "Participants, men|Participantes, hombres|Participants, hommes|Participantes, homens", "number"),
    *col("agreement_number", "Agreement number|Número de convenio|Numéro d’accord|Número de acordo", "text"),
    *col("document_url", "Link of a document|Enlace de un documento|Lien d’un document|Ligação de um documento", "url"),
    *col("contact", "Contact person|Persona de contacto|Personne à contacter|Pessoa de contato", "text"),
)
# fmt: on

KEYS = frozenset(column.key for column in IMPORT_ONLY)
REPEATED = frozenset(
    {
        INTERNAL_NOTE,
        CURRENCY_BESIDE,
        "figure",
        "agreement_number",
        "document_url",
        "contact",
        *(c.key for c in IMPORT_ONLY if c.key.startswith((AMOUNT, ORGANISATION, DESCRIPTION))),
    }
)
