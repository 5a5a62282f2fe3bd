"""What reports say around the records, in four languages."""

# ruff: noqa: E501 -- a text is a line

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal, format_percent

from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import Money
from coopdesk.exporting.columns import MAIN_SHEETS, PART_SHEETS
from coopdesk.reports.meeting_words import COUNTS, TEXTS
from coopdesk.vocabulary.date_text import period_long, period_text
from coopdesk.vocabulary.labels import LANGUAGES, label_language
from coopdesk.vocabulary.paper import Paper, paper_of
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term

# fmt: off
_TEXTS: dict[str, tuple[str, str, str, str]] = {
    "page": ("Page {page} of {pages}", "Página {page} de {pages}", "Page {page} sur {pages}", "Página {page} de {pages}"),
    "made": ("Made on {day} with CoopDesk", "Elaborado el {day} con CoopDesk", "Établi le {day} avec CoopDesk", "Elaborado em {day} com o CoopDesk"),
    "contents": ("Contents", "Índice", "Sommaire", "Sumário"),
    "label": ("{label}: {text}", "{label}: {text}", "{label} : {text}", "{label}: {text}"),
    "status_report": ("Project status report", "Informe de situación del proyecto", "Rapport d’avancement du projet", "Relatório de situação do projeto"),
    "project_sheet": ("Project", "Proyecto", "Projet", "Projeto"),
    # what a project is
    "glance": ("At a glance", "En síntesis", "En bref", "Em síntese"),
    "period": ("Period", "Período", "Période", "Período"),
    "as_of": ("As of", "Situación al", "Situation au", "Situação em"),
    "budget": ("Budget", "Presupuesto", "Budget", "Orçamento"),
    "status": ("Status", "Estado", "Statut", "Situação"),
    "reference": ("Reference", "Referencia", "Référence", "Referência"),
    "symbol": ("Symbol", "Símbolo", "Symbole", "Símbolo"),
    "iati_identifier": ("IATI identifier", "Identificador IATI", "Identifiant IITA", "Identificador IATI"),
    "planned_end": ("Planned end", "Fin previsto", "Fin prévue", "Fim previsto"),
    "revised_end": ("Revised end", "Fin revisado", "Fin révisée", "Fim revisto"),
    "elapsed": ("Time elapsed", "Tiempo transcurrido", "Temps écoulé", "Tempo decorrido"),
    "elapsed_of": ("{percent} ({days} of {of_days}, until {end})", "{percent} ({days} de {of_days}, hasta el {end})", "{percent} ({days} sur {of_days}, jusqu’au {end})", "{percent} ({days} de {of_days}, até {end})"),
    "overdue": ("overdue", "plazo vencido", "échéance dépassée", "prazo vencido"),
    "topics": ("Topics", "Temas", "Thèmes", "Temas"),
    "agreement_numbers": ("Agreement numbers", "Números de acuerdo", "Numéros d’accord", "Números de acordo"),
    "executing_body": ("Executing body", "Organismo ejecutor", "Organisme d’exécution", "Órgão executor"),
    "website": ("Website", "Sitio web", "Site web", "Sítio web"),
    "countries": ("Countries and regions", "Países y regiones", "Pays et régions", "Países e regiões"),
    "summary": ("Summary", "Resumen", "Résumé", "Resumo"),
    "objectives": ("Objectives and target groups", "Objetivos y grupos destinatarios", "Objectifs et groupes cibles", "Objetivos e grupos-alvo"),
    "partners": ("Partners", "Socios", "Partenaires", "Parceiros"),
    "role": ("Role", "Función", "Rôle", "Papel"),
    "organisation": ("Organisation", "Organización", "Organisation", "Organização"),
    "country": ("Country or region", "País o región", "Pays ou région", "País ou região"),
    "note": ("Note", "Nota", "Remarque", "Nota"),
    "suggested": ("suggested by the text, not confirmed", "sugerido por el texto, sin confirmar", "suggéré par le texte, non confirmé", "sugerido pelo texto, não confirmado"),
    "money": ("Money", "Fondos", "Financement", "Recursos"),
    "kind": ("Kind", "Tipo", "Type", "Tipo"),
    "year": ("Year", "Año", "Année", "Ano"),
    "amount": ("Amount", "Importe", "Montant", "Valor"),
    "as_written": ("As written", "Según la fuente", "Selon la source", "Conforme a fonte"),
    # results and activities
    "results": ("Results", "Resultados", "Résultats", "Resultados"),
    "result": ("Result", "Resultado", "Résultat", "Resultado"),
    "models": ("Intervention models", "Modelos de intervención", "Modèles d’intervention", "Modelos de intervenção"),
    "models_short": ("Models", "Modelos", "Modèles", "Modelos"),
    "activities": ("Activities", "Actividades", "Activités", "Atividades"),
    "activities_by_output": ("Activities by output", "Actividades por producto", "Activités par produit", "Atividades por produto"),
    "items": ("Lines", "Líneas", "Lignes", "Linhas"),
    "activity": ("Activity", "Actividad", "Activité", "Atividade"),
    "category": ("Category", "Categoría", "Catégorie", "Categoria"),
    "what": ("What is done", "Qué se hace", "Ce qui est fait", "O que se faz"),
    "when": ("When", "Cuándo", "Quand", "Quando"),
    "no_activities": ("No activities are listed under this output.", "No figuran actividades en este producto.", "Aucune activité n’est indiquée pour ce produit.", "Não constam atividades neste produto."),
    "no_results": ("No results or activities have been recorded for this project.", "No se han registrado resultados ni actividades de este proyecto.", "Aucun résultat ni activité n’a été saisi pour ce projet.", "Não foram registrados resultados nem atividades deste projeto."),
    "output": ("Output", "Producto", "Produit", "Produto"),
    "code": ("Code", "Código", "Code", "Código"),
    "level": ("Level", "Nivel", "Niveau", "Nível"),
    "start": ("Start", "Inicio", "Début", "Início"),
    "end": ("End", "Fin", "Fin", "Fim"),
    "title": ("Title", "Título", "Titre", "Título"),
    # figures
    "figures": ("Figures", "Cifras", "Chiffres", "Números"),
    "figure": ("Figure", "Indicador", "Indicateur", "Indicador"),
    "value": ("Value", "Valor", "Valeur", "Valor"),
    "origin": ("Origin", "Origen", "Origine", "Origem"),
    "no_value": ("not given in the text", "sin valor en el texto", "sans valeur dans le texte", "sem valor no texto"),
    "not_known": ("not known", "sin dato", "non connu", "sem dado"),
    "committed_budget": ("Committed budget", "Presupuesto comprometido", "Budget engagé", "Orçamento comprometido"),
    "activities_by_model": ("Activities by intervention model", "Actividades por modelo de intervención", "Activités par modèle d’intervention", "Atividades por modelo de intervenção"),
    "people_trained": ("People trained", "Personas capacitadas", "Personnes formées", "Pessoas capacitadas"),
    "by_category": ("Lines of activities by category", "Líneas de actividades por categoría", "Lignes d’activités par catégorie", "Linhas de atividades por categoria"),
    "by_model": ("Lines of activities by intervention model", "Líneas de actividades por modelo de intervención", "Lignes d’activités par modèle d’intervention", "Linhas de atividades por modelo de intervenção"),
    "several": ("A line with several models or years counts in each of them.", "Una línea con varios modelos o años cuenta en cada uno.", "Une ligne qui a plusieurs modèles ou années compte dans chacun.", "Uma linha com vários modelos ou anos conta em cada um."),
    "model": ("Model {number}", "Modelo {number}", "Modèle {number}", "Modelo {number}"),
    "no_category": ("No category", "Sin categoría", "Sans catégorie", "Sem categoria"),
    "no_model": ("No model", "Sin modelo", "Sans modèle", "Sem modelo"),
    "no_date": ("No date", "Sin fecha", "Sans date", "Sem data"),
    "none": ("none", "ninguna", "aucune", "nenhuma"),
    "over": ("past", "pasado", "passé", "passado"),
    "now": ("going on", "en curso", "en cours", "em curso"),
    "ahead": ("ahead", "por venir", "à venir", "por vir"),
    "timeline": ("Timeline of the outputs", "Cronología de los productos", "Calendrier des produits", "Cronologia dos produtos"),
    # what was learned, said, noticed
    "learnings": ("Learnings", "Aprendizajes", "Enseignements", "Aprendizados"),
    "next_steps": ("Next steps", "Próximos pasos", "Prochaines étapes", "Próximos passos"),
    "next_step": ("Next step", "Próximo paso", "Prochaine étape", "Próximo passo"),
    "owner": ("Owner", "Responsable", "Responsable", "Responsável"),
    "due": ("Due", "Plazo", "Échéance", "Prazo"),
    "comments": ("Comments", "Comentarios", "Commentaires", "Comentários"),
    "changes": ("What changed since {day}", "Qué cambió desde el {day}", "Ce qui a changé depuis le {day}", "O que mudou desde {day}"),
    "changes_since_last": ("What changed since the last report", "Qué cambió desde el último informe", "Ce qui a changé depuis le dernier rapport", "O que mudou desde o último relatório"),
    "no_changes": ("Nothing has changed since then.", "Nada ha cambiado desde entonces.", "Rien n’a changé depuis.", "Nada mudou desde então."),
    "added": ("Added", "Añadido", "Ajouté", "Acrescentado"),
    "changed": ("Changed", "Modificado", "Modifié", "Alterado"),
    "moved": ("Moved", "Trasladado", "Déplacé", "Movido"),
    "gone": ("Gone", "Ya no figura", "Disparu", "Já não consta"),
    "before": ("Before", "Antes", "Avant", "Antes"),
    "after": ("Now", "Ahora", "Maintenant", "Agora"),
    "change": ("Change", "Cambio", "Changement", "Mudança"),
    "where": ("Where", "Dónde", "Où", "Onde"),
    "doubts": ("Points to check", "Puntos por verificar", "Points à vérifier", "Pontos a verificar"),
    "unconfirmed": ("Suggested by the text and not confirmed: {names}", "Sugerido por el texto y sin confirmar: {names}", "Suggéré par le texte et non confirmé : {names}", "Sugerido pelo texto e não confirmado: {names}"),
    "documents": ("Documents and links", "Documentos y enlaces", "Documents et liens", "Documentos e links"),
    "missing": ("the link leads nowhere", "el enlace no lleva a ninguna parte", "le lien ne mène nulle part", "o link não leva a lugar nenhum"),
    "sources": ("Sources", "Fuentes", "Sources", "Fontes"),
    "report_as_of": ("as of {day}", "al {day}", "au {day}", "em {day}"),
    "captured_from": ("File {name}", "Archivo {name}", "Fichier {name}", "Arquivo {name}"),
    "lines_of": ("lines {first}–{last}", "líneas {first}–{last}", "lignes {first} à {last}", "linhas {first}–{last}"),
    "record": ("Record {uid}, version {revision}", "Registro {uid}, versión {revision}", "Fiche {uid}, version {revision}", "Registro {uid}, versão {revision}"),
    "report": ("Status report", "Informe de situación", "Rapport d’avancement", "Relatório de situação"),
    # weights of a doubt
    "problem": ("Problem", "Problema", "Problème", "Problema"),
    "warning": ("Check", "Verificar", "À vérifier", "Verificar"),
}
# One, and any other number: which is which, CLDR tells.
_COUNTS: dict[str, tuple[tuple[str, str], ...]] = {
    "days": (("{n} day", "{n} days"), ("{n} día", "{n} días"), ("{n} jour", "{n} jours"), ("{n} dia", "{n} dias")),
    "outcomes": (("{n} outcome", "{n} outcomes"), ("{n} resultado", "{n} resultados"), ("{n} résultat", "{n} résultats"), ("{n} resultado", "{n} resultados")),
    "sub_outcomes": (("{n} sub-outcome", "{n} sub-outcomes"), ("{n} subresultado", "{n} subresultados"), ("{n} sous-résultat", "{n} sous-résultats"), ("{n} sub-resultado", "{n} sub-resultados")),
    "outputs": (("{n} output", "{n} outputs"), ("{n} producto", "{n} productos"), ("{n} produit", "{n} produits"), ("{n} produto", "{n} produtos")),
    "activities": (("{n} activity", "{n} activities"), ("{n} actividad", "{n} actividades"), ("{n} activité", "{n} activités"), ("{n} atividade", "{n} atividades")),
    "items": (("{n} line", "{n} lines"), ("{n} línea", "{n} líneas"), ("{n} ligne", "{n} lignes"), ("{n} linha", "{n} linhas")),
}
# fmt: on
_TEXTS.update(TEXTS)
_COUNTS.update(COUNTS)
_FIELD_COLUMNS = {
    column.key: column
    for sheet in (*PART_SHEETS, *reversed(MAIN_SHEETS))
    for column in sheet.columns
}
_FIELD_TEXTS = {"parties": "partners", "kpis": "figures", "descriptions": "objectives"}


@dataclass(frozen=True, slots=True)
class Say:
    """The words of a report for a reader, whose locale may be as exact as "es_MX"."""

    locale: str

    @property
    def language(self) -> str:
        """Return which of the four languages the report is in."""
        return label_language(self.locale)

    def text(self, key: str, **values: object) -> str:
        """Return a text with its values filled in."""
        return _TEXTS[key][LANGUAGES.index(self.language)].format(**values)

    def count(self, key: str, n: int) -> str:
        """Return how many there are of something: 1 activity, 36 activities."""
        one, other = _COUNTS[key][LANGUAGES.index(self.language)]
        is_one = self._cldr.plural_form(n) == "one"
        return (one if is_one else other).format(n=self.number(n))

    def number(self, value: Decimal | float) -> str:
        """Return a number with the marks of the reader's country."""
        return format_decimal(value, format="#,##0.####", locale=self._cldr)

    def percent(self, value: Decimal) -> str:
        """Return so many percent, to a tenth."""
        whole = self._cldr.percent_formats[None].pattern  # "#,##0%", with a blank where it is usual
        return format_percent(value / 100, whole.replace("##0", "##0.#"), self._cldr)

    def money(self, money: Money) -> str:
        """Return an amount with the code of its currency, or its own words."""
        if money.amount is None:
            return money.text
        return f"{money.currency} {self.number(money.amount)}".strip()

    def period(self, period: Period) -> str:
        """Return a period as a page says it."""
        return period_long(period, self.language) or period.words

    def short_period(self, period: Period) -> str:
        """Return a period as a table says it."""
        return period_text(period, self.language) or period.words

    def day(self, day: date | None) -> str:
        """Return a day as a page says it, "" for none."""
        return period_long(point(day), self.language) if day else ""

    def short_day(self, day: date | None) -> str:
        """Return a day as a table says it."""
        return period_text(point(day), self.language) if day else ""

    def place(self, code: str) -> str:
        """Return the name of a place."""
        return place_name(code, self.language) if code else ""

    def term(self, vocabulary: str, code: str) -> str:
        """Return the label of a term."""
        return term(vocabulary, code, self.language) if code else ""

    def label(self, label: str, text: str) -> str:
        """Put a label before a text."""
        return self.text("label", label=label, text=text) if label else text

    def field(self, field: str) -> str:
        """Return the name of a field of a record."""
        name = field.partition(".")[0]
        if name in _FIELD_TEXTS or name in _TEXTS:
            return self.text(_FIELD_TEXTS.get(name, name))
        column = _FIELD_COLUMNS.get(name)
        if column is None:
            return name.replace("_", " ").capitalize()
        return column.heading(self.language).removesuffix(" (uid)")

    @property
    def paper(self) -> Paper:
        """Return the paper used where the reader is."""
        return paper_of(self.locale)

    @property
    def _cldr(self) -> Locale:
        try:
            return Locale.parse(self.locale.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            return Locale(self.language)
