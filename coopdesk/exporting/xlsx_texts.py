"""What our workbooks say around the records, in four languages."""

# ruff: noqa: E501 -- a text is a line

from coopdesk.vocabulary.labels import LANGUAGES

# fmt: off
_TEXTS: dict[str, tuple[str, str, str, str]] = {
    "page": ("Page {page} of {pages}", "Página {page} de {pages}", "Page {page} sur {pages}", "Página {page} de {pages}"),
    "title": ("Catalogue of technical cooperation", "Catálogo de cooperación técnica", "Catalogue de coopération technique", "Catálogo de cooperação técnica"),
    "template": ("Workbook to fill in", "Libro para completar", "Classeur à remplir", "Planilha para preencher"),
    "records": ("Records", "Registros", "Fiches", "Registros"),
    "year": ("Year of start", "Año de inicio", "Année de début", "Ano de início"),
    "topic": ("Topic", "Tema", "Thème", "Tema"),
    "requesting": ("Requesting", "Solicitante", "Demandeur", "Solicitante"),
    "providing": ("Providing", "Oferente", "Prestataire", "Prestador"),
    "status": ("Status", "Estado", "Statut", "Situação"),
    "kind": ("Kind", "Tipo", "Type", "Tipo"),
    "others": ("{count} more are in the table below.", "Hay {count} más en la tabla de abajo.", "{count} autres dans le tableau ci-dessous.", "Mais {count} na tabela abaixo."),
    "unknown": ("not said", "sin dato", "non indiqué", "não indicado"),
    "chosen": ("Chosen", "Selección", "Sélection", "Seleção"),
    "all": ("all records", "todos los registros", "toutes les fiches", "todos os registros"),
    "made": ("Made on", "Fecha", "Établi le", "Feito em"),
    "by": ("By", "Por", "Par", "Por"),
    "catalogue": ("Catalogue", "Catálogo", "Catalogue", "Catálogo"),
    "version": ("Program", "Programa", "Programme", "Programa"),
    "people": ("Names of people", "Nombres de personas", "Noms de personnes", "Nomes de pessoas"),
    "internal": ("Internal comments", "Comentarios internos", "Commentaires internes", "Comentários internos"),
    "included": ("included: treat this file as personal data", "incluidos: trate este archivo como datos personales", "inclus : traitez ce fichier comme des données personnelles", "incluídos: trate este arquivo como dados pessoais"),
    "left_out": ("left out", "omitidos", "omis", "omitidos"),
    "send_back": ("How to send it back", "Cómo devolverlo", "Comment le renvoyer", "Como devolver"),
    "sheet": ("Sheet", "Hoja", "Feuille", "Folha"),
    "rows": ("Rows", "Filas", "Lignes", "Linhas"),
}
HOW: dict[str, tuple[str, ...]] = {
    "en": (
        "Change any cell, add rows below a table, sort and filter as you like; then send the file back as it is.",
        "Whoever keeps the catalogue sees every change beside what the catalogue says now, and decides.",
        "A cell you empty counts as emptied. A row you delete is only asked about, never deleted by itself.",
        "Columns with a pale heading repeat, for reading, what other sheets say: change it there (parties on the sheet of parties, learnings on theirs).",
        "A new row for a record that is here already bears the title of that record. Please leave the hidden columns alone.",
        "Dates may be as coarse as you know them: 23 September 2019, March 2024, 2024.",
        "Printing takes the first columns, up to the next steps; the others are for the screen.",
    ),
    "es": (
        "Cambie cualquier celda, añada filas bajo una tabla, ordene y filtre a su gusto; luego devuelva el archivo tal como está.",
        "Quien lleva el catálogo ve cada cambio junto a lo que el catálogo dice ahora, y decide.",
        "Una celda que usted vacíe cuenta como vaciada. Por una fila que usted borre solo se pregunta; nunca se borra por sí sola.",
        "Las columnas de encabezado claro repiten, para leer, lo que dicen otras hojas: cámbielo allí (las partes en la hoja de partes, los aprendizajes en la suya).",
        "Una fila nueva para un registro que ya está aquí lleva el título de ese registro. Por favor, no toque las columnas ocultas.",
        "Las fechas pueden ser tan generales como se sepan: 23 de septiembre de 2019, marzo de 2024, 2024.",
        "Se imprimen las primeras columnas, hasta los próximos pasos; las demás son para la pantalla.",
    ),
    "fr": (
        "Modifiez toute cellule, ajoutez des lignes sous un tableau, triez et filtrez à votre gré, puis renvoyez le fichier tel quel.",
        "La personne qui tient le catalogue voit chaque modification à côté de ce que dit le catalogue aujourd’hui, et décide.",
        "Une cellule que vous videz compte comme vidée. Pour une ligne supprimée, on demande ; elle n’est jamais supprimée d’elle-même.",
        "Les colonnes à en-tête pâle répètent, pour la lecture, ce que disent d’autres feuilles : modifiez-le là-bas (les parties dans leur feuille, les enseignements dans la leur).",
        "Une nouvelle ligne pour une fiche déjà présente porte le titre de cette fiche. Merci de laisser les colonnes masquées telles quelles.",
        "Les dates peuvent rester aussi larges qu’on les connaît : 23 septembre 2019, mars 2024, 2024.",
        "L’impression prend les premières colonnes, jusqu’aux prochaines étapes ; les autres sont pour l’écran.",
    ),
    "pt": (
        "Altere qualquer célula, acrescente linhas abaixo de uma tabela, ordene e filtre à vontade; depois devolva o arquivo como está.",
        "Quem cuida do catálogo vê cada alteração ao lado do que o catálogo diz agora, e decide.",
        "Uma célula que você esvazie conta como esvaziada. Sobre uma linha apagada apenas se pergunta; nunca é apagada por si só.",
        "As colunas de cabeçalho claro repetem, para leitura, o que dizem outras folhas: altere lá (as partes na folha das partes, os aprendizados na sua).",
        "Uma linha nova para um registro que já está aqui leva o título desse registro. Por favor, não mexa nas colunas ocultas.",
        "As datas podem ser tão gerais quanto se saiba: 23 de setembro de 2019, março de 2024, 2024.",
        "Imprimem-se as primeiras colunas, até os próximos passos; as outras são para a tela.",
    ),
}
FILL_IN: dict[str, tuple[str, ...]] = {
    "en": (
        "One row per exchange or project. The grey rows are examples: they are skipped, you need not delete them.",
        "The first sheet alone will do: name countries with a semicolon between them, and write one learning or next step per line (Alt+Enter).",
        "Whoever needs more uses the other sheets; their first column names the record by its title.",
        "Dates may be as coarse as you know them: 23 September 2019, March 2024, 2024.",
        "Fill in what you have; only the title is needed. Then send the file back.",
    ),
    "es": (
        "Una fila por intercambio o proyecto. Las filas grises son ejemplos: se omiten, no hace falta borrarlas.",
        "Basta con la primera hoja: separe los países con punto y coma y escriba un aprendizaje o próximo paso por línea (Alt+Intro).",
        "Quien necesite más usa las otras hojas; su primera columna nombra el registro por su título.",
        "Las fechas pueden ser tan generales como se sepan: 23 de septiembre de 2019, marzo de 2024, 2024.",
        "Complete lo que tenga; solo el título es necesario. Luego devuelva el archivo.",
    ),
    "fr": (
        "Une ligne par échange ou projet. Les lignes grises sont des exemples : elles sont ignorées, inutile de les supprimer.",
        "La première feuille suffit : séparez les pays par un point-virgule et écrivez un enseignement ou une étape par ligne (Alt+Entrée).",
        "Pour en dire plus, utilisez les autres feuilles ; leur première colonne nomme la fiche par son titre.",
        "Les dates peuvent rester aussi larges qu’on les connaît : 23 septembre 2019, mars 2024, 2024.",
        "Remplissez ce que vous avez ; seul le titre est nécessaire. Puis renvoyez le fichier.",
    ),
    "pt": (
        "Uma linha por intercâmbio ou projeto. As linhas cinzentas são exemplos: são ignoradas, não é preciso apagá-las.",
        "Basta a primeira folha: separe os países com ponto e vírgula e escreva um aprendizado ou próximo passo por linha (Alt+Enter).",
        "Quem precisar de mais usa as outras folhas; a primeira coluna delas nomeia o registro pelo seu título.",
        "As datas podem ser tão gerais quanto se saiba: 23 de setembro de 2019, março de 2024, 2024.",
        "Preencha o que tiver; só o título é necessário. Depois devolva o arquivo.",
    ),
}
# Guidance in the notes of the headings of the template, by key of the column.
NOTES: dict[str, tuple[str, str, str, str]] = {
    "title": ("The only thing that must be there.", "Lo único indispensable.", "La seule indication indispensable.", "A única indicação indispensável."),
    "reference": ("Your own number or code, if you have one. It lets us find the record again.", "Su propio número o código, si lo hay. Permite reconocer el registro.", "Votre numéro ou code, s’il existe. Il permet de retrouver la fiche.", "O seu número ou código, se houver. Permite reconhecer o registro."),
    "requesting": ("Countries that asked for cooperation, in any of the four languages; several: Mexico; Chile", "Países que pidieron la cooperación, en cualquiera de los cuatro idiomas; varios: México; Chile", "Pays qui ont demandé la coopération, dans l’une des quatre langues ; plusieurs : Mexique; Chili", "Países que pediram a cooperação, em qualquer das quatro línguas; vários: México; Chile"),
    "providing": ("Countries or organisations that gave it.", "Países u organizaciones que la brindaron.", "Pays ou organisations qui l’ont apportée.", "Países ou organizações que a prestaram."),
    "funding": ("Who pays.", "Quién financia.", "Qui finance.", "Quem financia."),
    "beneficiary": ("Countries the project is for; several: Viet Nam; Cambodia", "Países a los que sirve el proyecto; varios: Viet Nam; Camboya", "Pays auxquels le projet s’adresse ; plusieurs : Viet Nam; Cambodge", "Países a que o projeto serve; vários: Vietname; Camboja"),
    "start": ("A date, or as much as you know: March 2024, 2024.", "Una fecha, o lo que se sepa: marzo de 2024, 2024.", "Une date, ou ce que l’on sait : mars 2024, 2024.", "Uma data, ou o que se saiba: março de 2024, 2024."),
    "end": ("Empty: it goes on.", "Vacío: continúa.", "Vide : en cours.", "Vazio: continua."),
    "period_text": ("Only if the dates are hard to put: the words of the source.", "Solo si las fechas son difíciles de indicar: las palabras de la fuente.", "Seulement si les dates sont difficiles à indiquer : les mots de la source.", "Só se as datas forem difíceis de indicar: as palavras da fonte."),
    "topics": ("From the list, or your own words; several with a semicolon between them.", "De la lista o con sus palabras; varios con punto y coma.", "De la liste ou avec vos mots ; plusieurs avec un point-virgule.", "Da lista ou com as suas palavras; vários com ponto e vírgula."),
    "status": ("From the list.", "De la lista.", "De la liste.", "Da lista."),
    "narrative": ("What was done, in your own words. There is no limit to its length.", "Qué se hizo, con sus palabras. No hay límite de extensión.", "Ce qui a été fait, avec vos mots. Aucune limite de longueur.", "O que foi feito, com as suas palavras. Sem limite de extensão."),
    "learnings": ("What was learned: one per line (Alt+Enter).", "Lo aprendido: uno por línea (Alt+Intro).", "Ce qui a été appris : un par ligne (Alt+Entrée).", "O que se aprendeu: um por linha (Alt+Enter)."),
    "next_steps": ("What was promised: one per line (Alt+Enter).", "Lo acordado: uno por línea (Alt+Intro).", "Ce qui a été convenu : un par ligne (Alt+Entrée).", "O que se acordou: um por linha (Alt+Enter)."),
    "record_title": ("The title of the record as on its own sheet.", "El título del registro como en su propia hoja.", "Le titre de la fiche comme dans sa feuille.", "O título do registro como na sua folha."),
    "place": ("A country or region, in any of the four languages.", "Un país o región, en cualquiera de los cuatro idiomas.", "Un pays ou une région, dans l’une des quatre langues.", "Um país ou região, em qualquer das quatro línguas."),
    "role": ("From the list.", "De la lista.", "De la liste.", "Da lista."),
}
# fmt: on


def text(key: str, language: str) -> str:
    """Return a text in one of the four languages."""
    return _TEXTS[key][LANGUAGES.index(language)]


def note(key: str, language: str) -> str:
    """Return the guidance for a column of the template, "" where it needs none."""
    texts = NOTES.get(key)
    return texts[LANGUAGES.index(language)] if texts else ""
