"""What the workbook *please update* says around the records of a country, in four languages."""

# ruff: noqa: E501 -- a text is a line

from coopdesk.vocabulary.labels import LANGUAGES

# fmt: off
_TEXTS: dict[str, tuple[str, str, str, str]] = {
    "title": ("Please update: {place}", "Por favor, actualice: {place}", "À mettre à jour : {place}", "Por favor, atualize: {place}"),
    "sheet": ("Please update", "Por favor actualice", "À mettre à jour", "Por favor atualize"),
    "country": ("Country", "País", "Pays", "País"),
    "how": ("What to do", "Qué hacer", "Que faire", "O que fazer"),
}
HOW: dict[str, tuple[str, ...]] = {
    "en": (
        "These are the records of our cooperation with your country that need a look. Please complete what you know.",
        "A yellow cell is empty and missing, or says something that may be out of date, such as the status of an activity that is over.",
        "Columns with a dark heading can be changed; those with a pale one are for reading and locked.",
        "Learnings, next steps and parties have sheets of their own: change a row there, or add one below the table with the title of its record in the first column.",
        "Dates may be as coarse as you know them: 23 September 2019, March 2024, 2024. Several topics stand with a semicolon between them.",
        "Leave what you do not know. An emptied cell counts as emptied; nothing is taken over before it has been looked at.",
        "Then save the file and send it back as it is. The hidden columns tell us which record a row is, so please leave them.",
    ),
    "es": (
        "Estos son los registros de nuestra cooperación con su país que requieren atención. Por favor, complete lo que sepa.",
        "Una celda amarilla está vacía y falta, o dice algo que puede haber cambiado, como el estado de una actividad que ya terminó.",
        "Las columnas de encabezado oscuro se pueden cambiar; las de encabezado claro son para leer y están bloqueadas.",
        "Los aprendizajes, los próximos pasos y las partes tienen su propia hoja: cambie allí una fila o añada otra bajo la tabla, con el título de su registro en la primera columna.",
        "Las fechas pueden ser tan generales como se sepan: 23 de septiembre de 2019, marzo de 2024, 2024. Varios temas se separan con punto y coma.",
        "Deje lo que no sepa. Una celda que usted vacíe cuenta como vaciada; nada se incorpora sin haberlo revisado.",
        "Luego guarde el archivo y devuélvalo tal como está. Las columnas ocultas indican qué registro es cada fila; por favor, no las toque.",
    ),
    "fr": (
        "Voici les fiches de notre coopération avec votre pays qui demandent un regard. Merci de compléter ce que vous savez.",
        "Une cellule jaune est vide et manque, ou dit quelque chose qui a pu changer, comme l’état d’une activité terminée.",
        "Les colonnes à en-tête foncé peuvent être modifiées ; celles à en-tête pâle sont à lire et verrouillées.",
        "Les enseignements, les prochaines étapes et les parties ont leur propre feuille : modifiez-y une ligne, ou ajoutez-en une sous le tableau avec le titre de sa fiche dans la première colonne.",
        "Les dates peuvent rester aussi larges qu’on les connaît : 23 septembre 2019, mars 2024, 2024. Plusieurs thèmes se séparent par un point-virgule.",
        "Laissez ce que vous ne savez pas. Une cellule vidée compte comme vidée ; rien n’est repris sans avoir été regardé.",
        "Enregistrez ensuite le fichier et renvoyez-le tel quel. Les colonnes masquées disent à quelle fiche correspond chaque ligne : merci de les laisser.",
    ),
    "pt": (
        "Estes são os registros da nossa cooperação com o seu país que precisam de atenção. Por favor, complete o que souber.",
        "Uma célula amarela está vazia e falta, ou diz algo que pode ter mudado, como a situação de uma atividade já terminada.",
        "As colunas de cabeçalho escuro podem ser alteradas; as de cabeçalho claro são para leitura e estão bloqueadas.",
        "Os aprendizados, os próximos passos e as partes têm a sua própria folha: altere ali uma linha ou acrescente outra abaixo da tabela, com o título do seu registro na primeira coluna.",
        "As datas podem ser tão gerais quanto se saiba: 23 de setembro de 2019, março de 2024, 2024. Vários temas separam-se com ponto e vírgula.",
        "Deixe o que não souber. Uma célula esvaziada conta como esvaziada; nada é aproveitado sem ter sido visto.",
        "Depois salve o arquivo e devolva-o tal como está. As colunas ocultas dizem a que registro pertence cada linha; por favor, não as altere.",
    ),
}
# On the heading of a column that is for reading only: where what it tells can be changed.
ELSEWHERE: tuple[str, str, str, str] = (
    "To change this, use the sheet {sheet}.", "Para cambiarlo, use la hoja {sheet}.", "Pour le modifier, utilisez la feuille {sheet}.", "Para alterar, use a folha {sheet}.",
)
# fmt: on


def text(key: str, language: str) -> str:
    """Return a text in one of the four languages."""
    return _TEXTS[key][LANGUAGES.index(language)]


def elsewhere(sheet: str, language: str) -> str:
    """Say on which sheet something can be changed."""
    return ELSEWHERE[LANGUAGES.index(language)].format(sheet=sheet)
