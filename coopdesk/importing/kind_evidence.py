"""Which of our main sheets a table fills: what its headings speak of tells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from coopdesk.exporting.columns import Sheet
from coopdesk.importing.candidates import column_of
from coopdesk.importing.known_columns import known_words, own_columns
from coopdesk.vocabulary.labels import key


def target_of(texts: Mapping[int, str], named: Sheet | None, candidates: Sequence[Sheet]) -> Sheet:
    """Return the sheet whose headings a table has: most known, most of its own, most spoken of."""
    names = [key(text) for text in texts.values()]

    def score(target: Sheet) -> tuple[bool, int, int, bool]:
        words = known_words(target)
        found = {words.get(key(t)) or column_of(t, target) for t in texts.values()} - {""}
        own = own_columns(target)
        spoken = _WORDS.get(target.key)
        heard = sum(bool(spoken.search(name)) for name in names) if spoken else 0
        whole = bool(found & {"record_title", "record_uid"}) if target.part else True
        return whole, len(found), len(found & own) + heard, target is named

    return max(candidates, key=score)


_WORDS = {
    "projects": re.compile(
        r"\b(projects?|proyectos?|projets?|projetos?|grants?|loans?|don(or|ante|ateur|ador)s?|"
        r"bailleurs?|doador(es)?|amounts?|budget|presupuesto|orcamento|monto|montant|disburse\w*|"
        r"desembols\w*|decaiss\w*|commit\w*|implement\w*|execut\w*|ejecut\w*|fund\w*|"
        r"financ\w*|utili[sz]ation|benefi\w*|recipient|donat\w*|subven\w*)\b"
    ),
    "exchanges": re.compile(
        r"\b(request\w*|solicitan\w*|demandeur\w*|provid\w*|oferente\w*|prestat\w*|prestador\w*|"
        r"exchanges?|intercambios?|echanges?|intercambios?|visit\w*|mission\w*|mision\w*|missao|"
        r"participa\w*|modalit\w*|modalidad\w*|venue|host|workshop|taller|atelier|oficina|"
        r"activit\w*|actividad\w*|activite\w*|atividade\w*)\b"
    ),
    "frameworks": re.compile(
        r"\b(agreements?|convenios?|accords?|acordos?|memorand\w*|mou|sign(ed|ature)|firma\w*|"
        r"suscri\w*|signe\w*|assina\w*|in force|vigor|vigencia|vigueur|parties|treat\w*|"
        r"tratado\w*)\b"
    ),
}
