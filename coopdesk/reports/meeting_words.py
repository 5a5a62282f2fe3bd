"""What meeting packs, country profiles and lists say around the records, in four languages."""

# ruff: noqa: E501 -- a text is a line

from __future__ import annotations

# fmt: off
TEXTS: dict[str, tuple[str, str, str, str]] = {
    # what it is
    "meeting_pack": ("Meeting pack", "Carpeta para la reunión", "Dossier de réunion", "Dossiê da reunião"),
    "country_profile": ("Country profile", "Perfil de país", "Profil de pays", "Perfil do país"),
    "record_list": ("Records", "Registros", "Fiches", "Registros"),
    "pair": ("{one} and {other}", "{one} y {other}", "{one} et {other}", "{one} e {other}"),
    # cover and glance
    "selection": ("Selection", "Selección", "Sélection", "Seleção"),
    "all_records": ("all records", "todos los registros", "toutes les fiches", "todos os registros"),
    "chosen_records": ("records chosen one by one", "registros elegidos uno por uno", "fiches choisies une à une", "registros escolhidos um a um"),
    "of_pair": ("records in which both take part", "registros en los que participan ambos", "fiches auxquelles tous deux prennent part", "registros em que ambos participam"),
    "holds": ("Contents", "Contenido", "Contenu", "Conteúdo"),
    "years": ("Years", "Años", "Années", "Anos"),
    "own_language": ("Texts of records stand in the language they were written in.", "Los textos de los registros figuran en el idioma en que fueron escritos.", "Les textes des fiches figurent dans la langue où ils ont été écrits.", "Os textos dos registros figuram no idioma em que foram escritos."),
    "nothing_found": ("No record answers to this selection.", "Ningún registro responde a esta selección.", "Aucune fiche ne répond à cette sélection.", "Nenhum registro responde a esta seleção."),
    "who_helped": ("Who helped whom", "Quién ayudó a quién", "Qui a aidé qui", "Quem ajudou quem"),
    "requesting": ("Requesting", "Solicitante", "Demandeur", "Solicitante"),
    "providing": ("Providing", "Oferente", "Prestataire", "Prestador"),
    "exchanges": ("Exchanges", "Intercambios", "Échanges", "Intercâmbios"),
    "more_pairs": ("The {n} most frequent of {total} pairs.", "Los {n} pares más frecuentes de {total}.", "Les {n} paires les plus fréquentes sur {total}.", "Os {n} pares mais frequentes de {total}."),
    # history
    "history": ("History", "Historia", "Historique", "Histórico"),
    "gave": ("What {one} provided to {other}", "Lo que {one} brindó a {other}", "Ce que {one} a fourni à {other}", "O que {one} prestou a {other}"),
    "together": ("What both took part in", "En qué participaron ambos", "Ce à quoi tous deux ont pris part", "Em que ambos participaram"),
    "latest_of": ("The {n} latest of {total} exchanges; the annex lists all.", "Los {n} intercambios más recientes de {total}; el anexo los enumera todos.", "Les {n} échanges les plus récents sur {total} ; l’annexe les énumère tous.", "Os {n} intercâmbios mais recentes de {total}; o anexo relaciona todos."),
    "no_exchanges": ("No exchange is known yet.", "Aún no se conoce ningún intercambio.", "Aucun échange n’est connu à ce jour.", "Ainda não se conhece nenhum intercâmbio."),
    "with_others": ("with {names}", "con {names}", "avec {names}", "com {names}"),
    "in_annex": ("no. {n}", "n.º {n}", "n° {n}", "n.º {n}"),
    # steps, projects, frameworks
    "open_steps": ("Open next steps", "Próximos pasos pendientes", "Prochaines étapes en suspens", "Próximos passos em aberto"),
    "no_open_steps": ("No next step is open.", "No queda ningún próximo paso pendiente.", "Aucune prochaine étape n’est en suspens.", "Nenhum próximo passo está em aberto."),
    "no_learnings": ("No learning has been reported yet.", "Aún no se ha comunicado ningún aprendizaje.", "Aucun enseignement n’a encore été communiqué.", "Nenhum aprendizado foi comunicado ainda."),
    "of_record": ("Record", "Registro", "Fiche", "Registro"),
    "projects": ("Projects", "Proyectos", "Projets", "Projetos"),
    "frameworks": ("Frameworks", "Marcos de cooperación", "Cadres de coopération", "Quadros de cooperação"),
    "framework_type": ("Type", "Tipo", "Type", "Tipo"),
    "framework_parties": ("Parties", "Partes", "Parties", "Partes"),
    "signed": ("Signed", "Firma", "Signature", "Assinatura"),
    "in_force": ("In force", "Entrada en vigor", "Entrée en vigueur", "Entrada em vigor"),
    "ended": ("Ended", "Término", "Expiration", "Término"),
    # figures and map
    "by_year": ("Exchanges by year", "Intercambios por año", "Échanges par année", "Intercâmbios por ano"),
    "by_topic": ("Exchanges by topic", "Intercambios por tema", "Échanges par thème", "Intercâmbios por tema"),
    "by_status": ("Exchanges by status", "Intercambios por estado", "Échanges par statut", "Intercâmbios por situação"),
    "by_requesting": ("Exchanges by requesting country", "Intercambios por país solicitante", "Échanges par pays demandeur", "Intercâmbios por país solicitante"),
    "by_providing": ("Exchanges by providing country", "Intercambios por país oferente", "Échanges par pays prestataire", "Intercâmbios por país prestador"),
    "topic": ("Topic", "Tema", "Thème", "Tema"),
    "counts_each": ("An exchange of several topics, years or countries counts in each of them.", "Un intercambio con varios temas, años o países cuenta en cada uno.", "Un échange qui a plusieurs thèmes, années ou pays compte dans chacun.", "Um intercâmbio com vários temas, anos ou países conta em cada um."),
    "most_of": ("The {n} most frequent of {total}.", "Los {n} más frecuentes de {total}.", "Les {n} plus fréquents sur {total}.", "Os {n} mais frequentes de {total}."),
    "both": ("Both", "Ambos", "Les deux", "Ambos"),
    "how_many": ("Number", "Número", "Nombre", "Número"),
    "arcs_left_out": ("Drawn are the {{drawn}} most frequent of {{all}} pairs.", "Se dibujan los {{drawn}} pares más frecuentes de {{all}}.", "Seules les {{drawn}} paires les plus fréquentes sur {{all}} sont dessinées.", "Estão desenhados os {{drawn}} pares mais frequentes de {{all}}."),
    "not_on_map": ("Not on the map: {{places}}.", "No figuran en el mapa: {{places}}.", "Ne figurent pas sur la carte : {{places}}.", "Não constam no mapa: {{places}}."),
    "map": ("Map", "Mapa", "Carte", "Mapa"),
    # annex and pages of records
    "annex": ("Annex: all records", "Anexo: todos los registros", "Annexe : toutes les fiches", "Anexo: todos os registros"),
    "number": ("No.", "N.º", "N°", "N.º"),
    "who": ("From → to", "De → a", "De → à", "De → para"),
    "venue": ("Venue", "Modo", "Mode", "Modo"),
    "modality": ("Modality", "Modalidad", "Modalité", "Modalidade"),
    "held_in": ("Held in", "Lugar", "Lieu", "Local"),
    "participants": ("Participants", "Participantes", "Participants", "Participantes"),
    "participants_total": ("Total", "Total", "Total", "Total"),
    "participants_women": ("Women", "Mujeres", "Femmes", "Mulheres"),
    "participants_men": ("Men", "Hombres", "Hommes", "Homens"),
    "description": ("Description", "Descripción", "Description", "Descrição"),
    "told": ("What happened", "Qué se hizo", "Ce qui s’est passé", "O que se fez"),
    "acronym": ("Acronym", "Sigla", "Sigle", "Sigla"),
    # country profile
    "asked_for": ("What it asked for", "Lo que solicitó", "Ce qu’il a demandé", "O que solicitou"),
    "offered": ("What it provided", "Lo que brindó", "Ce qu’il a fourni", "O que prestou"),
    "partner_countries": ("With whom", "Con quién", "Avec qui", "Com quem"),
    "received": ("Received from it", "Recibió de este país", "A reçu de ce pays", "Recebeu deste país"),
    "gave_to": ("Provided to it", "Brindó a este país", "A fourni à ce pays", "Prestou a este país"),
    "topics_asked": ("Topics asked for", "Temas solicitados", "Thèmes demandés", "Temas solicitados"),
    "topics_offered": ("Topics provided", "Temas brindados", "Thèmes fournis", "Temas prestados"),
    "gaps": ("Asked for, and nothing came of it yet", "Solicitado, sin que haya resultado nada aún", "Demandé, sans suite à ce jour", "Solicitado, sem resultado até agora"),
    "gaps_told": ("Topics of which no request is known to have been completed with a provider.", "Temas de los que no consta que alguna solicitud se haya completado con un oferente.", "Thèmes dont aucune demande n’est réputée achevée avec un prestataire.", "Temas dos quais não consta que algum pedido tenha sido concluído com um prestador."),
    "latest_records": ("The {n} latest of {total}.", "Los {n} más recientes de {total}.", "Les {n} plus récents sur {total}.", "Os {n} mais recentes de {total}."),
    "first_steps": ("The {n} due first of {total}.", "Los {n} de plazo más próximo de {total}.", "Les {n} premières à échoir sur {total}.", "Os {n} de prazo mais próximo de {total}."),
    "first_rows": ("The first {n} of {total} records. An export has them all.", "Los primeros {n} de {total} registros. Una exportación los contiene todos.", "Les {n} premières fiches sur {total}. Une exportation les contient toutes.", "Os primeiros {n} de {total} registros. Uma exportação contém todos."),
    "nothing_known": ("Nothing is known of this country yet.", "Aún no se sabe nada de este país.", "Rien n’est encore connu de ce pays.", "Nada se sabe ainda deste país."),
}
COUNTS: dict[str, tuple[tuple[str, str], ...]] = {
    "records": (("{n} record", "{n} records"), ("{n} registro", "{n} registros"), ("{n} fiche", "{n} fiches"), ("{n} registro", "{n} registros")),
    "exchange": (("{n} exchange", "{n} exchanges"), ("{n} intercambio", "{n} intercambios"), ("{n} échange", "{n} échanges"), ("{n} intercâmbio", "{n} intercâmbios")),
    "project": (("{n} project", "{n} projects"), ("{n} proyecto", "{n} proyectos"), ("{n} projet", "{n} projets"), ("{n} projeto", "{n} projetos")),
    "framework": (("{n} framework", "{n} frameworks"), ("{n} marco de cooperación", "{n} marcos de cooperación"), ("{n} cadre de coopération", "{n} cadres de coopération"), ("{n} quadro de cooperação", "{n} quadros de cooperação")),
    "steps_open": (("{n} open", "{n} open"), ("{n} pendiente", "{n} pendientes"), ("{n} en suspens", "{n} en suspens"), ("{n} em aberto", "{n} em aberto")),
    "steps_overdue": (("{n} overdue", "{n} overdue"), ("{n} con plazo vencido", "{n} con plazo vencido"), ("{n} en retard", "{n} en retard"), ("{n} com prazo vencido", "{n} com prazo vencido")),
}
# fmt: on
