"""The words of the list of changes, in four languages: its headings, and what was done."""

from typing import Final

HEADINGS: Final[dict[str, tuple[str, ...]]] = {
    "en": ("When", "Who", "What was done", "How", "Record", "uid", "Field", "Before", "After"),
    "es": (
        "Cuándo",
        "Quién",
        "Qué se hizo",
        "Cómo",
        "Registro",
        "uid",
        "Campo",
        "Antes",
        "Después",
    ),
    "fr": ("Quand", "Qui", "Opération", "Sens", "Fiche", "uid", "Champ", "Avant", "Après"),
    "pt": ("Quando", "Quem", "O que se fez", "Como", "Registo", "uid", "Campo", "Antes", "Depois"),
}
DIRECTIONS: Final[dict[str, dict[str, str]]] = {
    "en": {"do": "done", "undo": "undone", "redo": "redone"},
    "es": {"do": "hecho", "undo": "deshecho", "redo": "rehecho"},
    "fr": {"do": "fait", "undo": "annulé", "redo": "rétabli"},
    "pt": {"do": "feito", "undo": "desfeito", "redo": "refeito"},
}
WHOLE: Final = {
    "en": "whole record",
    "es": "registro entero",
    "fr": "fiche entière",
    "pt": "registo inteiro",
}
SHEET: Final = {"en": "Changes", "es": "Cambios", "fr": "Modifications", "pt": "Alterações"}

# fmt: off
# ruff: noqa: E501 -- a deed is a line of the table
DEEDS: Final[dict[str, tuple[str, str, str, str]]] = {  # en, es, fr, pt
    "record_added": ("record added", "registro añadido", "fiche ajoutée", "registo acrescentado"),
    "record_changed": ("record changed", "registro modificado", "fiche modifiée", "registo alterado"),
    "records_added": ("records added", "registros añadidos", "fiches ajoutées", "registos acrescentados"),
    "records_changed": ("records changed", "registros modificados", "fiches modifiées", "registos alterados"),
    "records_edited": ("bulk edit", "cambio en bloque", "modification groupée", "alteração em bloco"),
    "records_deleted": ("moved to the trash", "a la papelera", "mises à la corbeille", "para o lixo"),
    "records_restored": ("taken out of the trash", "sacados de la papelera", "sorties de la corbeille", "retirados do lixo"),
    "records_purged": ("removed for good", "eliminados definitivamente", "supprimées définitivement", "removidos definitivamente"),
    "records_brought_back": ("taken back out of a backup", "recuperados de una copia", "reprises d’une sauvegarde", "recuperados de uma cópia"),
    "field_restored": ("field brought back", "campo recuperado", "champ rétabli", "campo recuperado"),
    "step_ticked": ("next step updated", "próximo paso actualizado", "étape suivante mise à jour", "próximo passo atualizado"),
    "steps_changed": ("next steps updated", "próximos pasos actualizados", "étapes suivantes mises à jour", "próximos passos atualizados"),
    "sample_added": ("sample added", "muestra añadida", "exemple ajouté", "amostra acrescentada"),
    "import_applied": ("import", "importación", "importation", "importação"),
    "captured": ("capture of a page", "captura de una página", "saisie d’une page", "captura de uma página"),
    "report_taken_in": ("report taken in", "informe incorporado", "rapport intégré", "relatório incorporado"),
    "merge_applied": ("merge of a workbook", "fusión de un libro", "fusion d’un classeur", "fusão de um livro"),
    "records_merged": ("duplicates merged", "duplicados fusionados", "doublons fusionnés", "duplicados fundidos"),
    "topics_merged": ("topics merged", "temas fusionados", "thèmes fusionnés", "temas fundidos"),
}
# fmt: on
LANGUAGES: Final = ("en", "es", "fr", "pt")


def deed_word(deed: str, language: str) -> str:
    """Return what was done in the words of a language, the code where nobody worded it."""
    words = DEEDS.get(deed)
    return words[LANGUAGES.index(language)] if words else deed.replace("_", " ")
