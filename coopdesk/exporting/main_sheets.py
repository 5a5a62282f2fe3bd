"""The sheets with one row per record: exchanges, projects, frameworks."""

# ruff: noqa: E501 -- a column is a line of the table

from coopdesk.domain.records import EXCHANGE, FRAMEWORK, PROJECT
from coopdesk.exporting.column import Column, Sheet, choice, col, period, place, topics, words_of

X, P, F = (EXCHANGE,), (PROJECT,), (FRAMEWORK,)

# fmt: off
# What is read first stands first; what fits on paper is printed, up to the next steps.
FIRST: tuple[Column, ...] = (
    *col("title", "Title|Título|Titre|Título", "text", 40),
    *col("reference", "Reference|Referencia|Référence|Referência", "text", 12),
)
STATUS: dict[str, tuple[Column, ...]] = {
    EXCHANGE: choice("status", "Status|Estado|Statut|Situação", "exchange_status", 14),
    PROJECT: choice("status", "Status|Estado|Statut|Situação", "project_status", 14),
    FRAMEWORK: choice("status", "Status|Estado|Statut|Situação", "framework_status", 14),
}
WHO: tuple[Column, ...] = (
    *col("requesting", "Requesting|Solicitantes|Demandeurs|Solicitantes", "places", 18, derived=True, kinds=X),
    *col("providing", "Providing|Oferentes|Prestataires|Prestadores", "places", 18, derived=True, kinds=X),
    *col("funding", "Funding|Financiadores|Bailleurs|Financiadores", "places", 18, derived=True, kinds=P),
    *col("implementing", "Implementing|Ejecutores|Exécutants|Executores", "places", 18, derived=True, kinds=P),
    *col("beneficiary", "Beneficiary countries|Países beneficiarios|Pays bénéficiaires|Países beneficiários", "places", 28, derived=True, kinds=P),
    *col("party", "Parties|Partes|Parties|Partes", "places", 28, derived=True, kinds=F),
    *col("others", "Other parties|Otras partes|Autres parties|Outras partes", "lines", 26, derived=True),
)
WHEN: tuple[Column, ...] = period(words_key="period_text", shape_key="period_shape")
WHAT: tuple[Column, ...] = (
    *topics("topics", "Topics|Temas|Thèmes|Temas", 26),
    *col("narrative", "Narrative|Descripción|Description|Descrição", "long", 56),
    *col("learnings", "Learnings|Aprendizajes|Enseignements|Aprendizados", "lines", 42, derived=True),
    *col("next_steps", "Next steps|Próximos pasos|Prochaines étapes|Próximos passos", "lines", 42, derived=True),
    *col("organisations", "Organisations|Organizaciones|Organisations|Organizações", "text", 36, derived=True),
    *col("arrangement", "Arrangement|Modalidad de participación|Configuration|Arranjo", "text", 14, derived=True, kinds=X),
    *choice("modality", "Modality|Modalidad|Modalité|Modalidade", "modality", kinds=X),
    *choice("venue", "Venue|Formato|Format|Formato", "venue", 12, kinds=X),
    *col("city", "City|Ciudad|Ville|Cidade", "text", 16, kinds=X),
    *place("country_held", "Country held|País sede|Pays hôte|País sede", kinds=X),
    *col("symbol", "Symbol|Símbolo|Symbole|Símbolo", "text", 16, kinds=P),
    *col("iati_identifier", "IATI identifier|Identificador IATI|Identifiant IITA|Identificador IATI", "text", 24, kinds=P),
    *col("planned_end", "Planned end|Fin previsto|Fin prévue|Fim previsto", "date", 14, kinds=P),
    *col("revised_end", "Revised end|Fin revisado|Fin révisée|Fim revisto", "date", 14, kinds=P),
    *col("executing_body", "Executing body|Organismo ejecutor|Organisme d’exécution|Órgão executor", "text", 28, kinds=P),
    *col("website", "Website|Sitio web|Site web|Sítio web", "url", 30, kinds=P),
    *choice("framework_type", "Framework type|Tipo de marco|Type de cadre|Tipo de quadro", "framework_type", kinds=F),
    *col("acronym", "Acronym|Sigla|Sigle|Sigla", "text", 12, kinds=F),
    *col("number", "Number|Número|Numéro|Número", "text", 12, kinds=F),
    *col("signed", "Signed|Firmado|Signé|Assinado", "date", 14, kinds=F),
    *col("in_force", "In force|En vigor|En vigueur|Em vigor", "date", 14, kinds=F),
    *col("ended", "Ended|Terminado|Terminé|Terminado", "date", 14, kinds=F),
    *col("announcement_number", "Announcement number|Número de convocatoria|Numéro d’annonce|Número do anúncio", "text", 16, kinds=X),
    *col("framework_title", "Framework|Marco|Cadre|Quadro", "text", 28, derived=True),
    *col("source_url", "Source|Fuente|Source|Fonte", "url", 30),
    *col("as_of", "As of|Al|Au|Em", "date", 14),
    *col("language", "Language|Idioma|Langue|Idioma", "code", 10),
    *col("updated_at", "Changed on|Modificado el|Modifié le|Alterado em", "time", 16, derived=True),
    *col("updated_by", "Changed by|Modificado por|Modifié par|Alterado por", "text", 16, derived=True),
)
# Where a row is asked for per party: they come after the title, which then stands on several rows.
PARTY_COLUMNS: tuple[Column, ...] = (
    *col("party_place", "Party, place|Parte, lugar|Partie, lieu|Parte, lugar", "place", 20, derived=True),
    *col("party_place_code", "Party, place (code)|Parte, lugar (código)|Partie, lieu (code)|Parte, lugar (código)", "code", 10, derived=True),
    *col("party_organisation", "Party, organisation|Parte, organización|Partie, organisation|Parte, organização", "text", 32, derived=True),
    Column("party_role", words_of("Party, role|Parte, función|Partie, rôle|Parte, papel"), "choice", 16, "role", derived=True),
    *col("party_confirmed", "Party, confirmed|Parte, confirmada|Partie, confirmée|Parte, confirmada", "yes_no", 12, derived=True),
)
# Where records of several kinds share one table, in CSV.
KIND_COLUMN = Column("kind", words_of("Kind of record|Tipo de registro|Type de fiche|Tipo de registro"), "choice", 14, "kind")
KEPT: tuple[Column, ...] = (
    *col("framework", "Framework (uid)|Marco (uid)|Cadre (uid)|Quadro (uid)", "code", 12, hidden=True),
    *col("announcement_printed", "Announcement number printed|Número de convocatoria impreso|Numéro d’annonce imprimé|Número do anúncio impresso", "yes_no", 8, hidden=True),
    *col("uid", "uid", "code", 12, hidden=True),
    *col("revision", "revision", "number", 8, hidden=True),
    *col("content_hash", "checksum", "code", 12, hidden=True),
    *col("mark", "mark", "code", 8, hidden=True),
)
# fmt: on


def _main(key: str, titles: str, kind: str, *, always: bool) -> Sheet:
    # A column of another kind comes last: it is shown only if some record says something there.
    own = (*FIRST, *WHO, *WHEN, *STATUS[kind], *WHAT)
    ours = tuple(c for c in own if not c.kinds or kind in c.kinds)
    foreign = tuple(c for c in own if c.kinds and kind not in c.kinds and not c.derived)
    return Sheet(key, words_of(titles), (*ours, *foreign, *KEPT), record_kind=kind, always=always)


MAIN_SHEETS: tuple[Sheet, ...] = (
    _main("exchanges", "Exchanges|Intercambios|Échanges|Intercâmbios", EXCHANGE, always=True),
    _main("projects", "Projects|Proyectos|Projets|Projetos", PROJECT, always=True),
    _main("frameworks", "Frameworks|Marcos|Cadres|Quadros", FRAMEWORK, always=False),
)
