"""The words of a heading mean a column together, in four languages."""

import json

import pytest

from coopdesk.exporting.columns import MAIN_SHEETS
from coopdesk.importing.heading_words import _RULES, LEAST, SURE, meaning_of, says_something_else  # pyright: ignore[reportPrivateUsage]
from coopdesk.importing.known_columns import columns_of
from coopdesk.importing.targets import INTERNAL_NOTE
from coopdesk.paths import resource
from coopdesk.vocabulary.labels import key


def means(heading: str, kind: str = "project") -> str:
    found = meaning_of(key(heading), kind)
    return found.becomes[0] if found else ""


@pytest.mark.parametrize(
    ("becomes", "headings"),
    [
        ("title", "Project title|Nombre del proyecto|Intitulé du projet|Título do projeto"),
        ("reference", "Project number|Número de proyecto|Numéro du projet|Código do projeto"),
        ("start", "Start date|Fecha de inicio|Date de début|Data de início"),
        ("end", "Completion date|Fecha de término|Date d’achèvement|Data de encerramento"),
        (
            "planned_end",
            "Original closing date|Cierre previsto|Date de fin prévue|Data de término prevista",
        ),
        (
            "revised_end",
            (
                "Revised closing date|Fecha de cierre revisada|Date de clôture révisée|"
                "Data de término revista"
            ),
        ),
        ("beneficiary", "Recipient country|País beneficiario|Pays bénéficiaire|País beneficiário"),
        ("funding", "Donor country|País donante|Pays donateur|País doador"),
        (
            "organisation_funding",
            (
                "Funding institution|Organismo financiador|Organisme de financement|"
                "Instituição financiadora"
            ),
        ),
        (
            "executing_body",
            "Executing agency|Institución ejecutora|Organisme d’exécution|Órgão executor",
        ),
        (
            "organisation_implementing",
            (
                "Implementing agency|Entidad implementadora|Agence de mise en œuvre|"
                "Instituição implementadora"
            ),
        ),
        (
            "amount_total_budget",
            "Total project cost|Monto total|Coût total du projet|Orçamento total",
        ),
        (
            "amount_disbursed",
            "Disbursed amount|Monto desembolsado|Montant décaissé|Valor desembolsado",
        ),
        (
            "amount_committed",
            "Commitment amount|Monto comprometido|Montant engagé|Valor empenhado",
        ),
        (
            "figure_utilisation",
            "Utilization rate|Tasa de ejecución|Taux de décaissement|Taxa de execução",
        ),
        ("figure_elapsed", "Time elapsed|Tiempo transcurrido|Temps écoulé|Tempo decorrido"),
        ("topics", "Sector|Área temática|Secteur|Setor"),
        ("status", "Project status|Estado del proyecto|Statut du projet|Situação do projeto"),
        (INTERNAL_NOTE, "Remarks|Observaciones|Observations|Observações"),
        (
            "participants_total",
            (
                "Number of participants|Número de participantes|Nombre total de participants|"
                "Nº de participantes"
            ),
        ),
        ("currency_beside", "Currency|Moneda|Devise|Moeda"),
    ],
)
def test_headings_of_four_languages_mean_the_same_column(becomes: str, headings: str) -> None:
    assert [means(heading) for heading in headings.split("|")] == [becomes] * 4


def test_what_a_heading_means_depends_on_the_kind_of_record() -> None:
    kinds = ("project", "exchange", "framework")
    assert [means("Recipient country", k) for k in kinds] == ["beneficiary", "requesting", "party"]
    assert [means("Fecha de cierre revisada", k) for k in kinds] == ["revised_end", "end", "end"]


def test_unknown_words_and_mistyped_ones_make_a_heading_less_sure() -> None:
    sure, unknown = (
        meaning_of("contribution", "project"),
        meaning_of("zork contribution", "project"),
    )
    mistyped = meaning_of("recipeint country", "project")
    assert sure
    assert unknown
    assert mistyped
    assert SURE == sure.confidence > mistyped.confidence > unknown.confidence >= LEAST
    assert meaning_of("zork blub contribution", "project") is None


@pytest.mark.parametrize(
    "heading", ["Disbursement target", "Physical status", "Grant type", "Colour", "Loan term", ""]
)
def test_a_heading_that_says_something_else_means_no_column(heading: str) -> None:
    assert means(heading) == ""


def test_every_rule_names_notions_and_columns_that_there_are() -> None:
    table = json.loads(resource("headings", "words.json").read_text(encoding="utf-8"))
    notions = {*table["words"], *table["stems"]}
    columns = {c.key for sheet in MAIN_SHEETS for c in columns_of(sheet)} | {INTERNAL_NOTE}
    for needed, allowed, becomes in _RULES:
        assert needed | allowed <= notions
        assert {name for names in becomes.values() for name in names} <= columns


def test_no_word_stands_for_two_notions() -> None:
    table = json.loads(resource("headings", "words.json").read_text(encoding="utf-8"))
    words = [word for line in table["words"].values() for word in line.split()]
    assert sorted(words) == sorted(set(words))
    assert words == [key(word) for word in words]


def test_activities_and_instruments_are_titles_of_what_they_list() -> None:
    for kind, heading in (
        ("exchange", "actividad"),
        ("framework", "name of the instrument"),
        ("framework", "intitule de l accord"),
    ):
        meaning = meaning_of(heading, kind)
        assert meaning is not None
        assert meaning.becomes == ("title",)


@pytest.mark.parametrize(
    ("words", "aside", "confidence"),
    [
        ("title", "", 92),
        ("title zork", "", 72),
        ("title zork blub", "", None),
        ("title", "zork", 87),
        ("title", "zork blub", 87),
        ("title", "end", 92),
        ("title zork", "zork", 67),
        ("comencement date", "", 86),
        ("comencement date", "zork", 81),
        ("comencement zork", "", 66),
        ("sectorr", "", 86),
        ("titel", "", None),  # too short to be mistyped
        ("acronym", "", None),  # of no project
        ("zork", "", None),
        ("", "", None),
    ],
)
def test_every_doubt_costs_some_per_cent(words: str, aside: str, confidence: int | None) -> None:
    found = meaning_of(words, "project", aside)
    assert (found.confidence if found else None) == confidence


def test_a_heading_speaks_of_something_we_know_or_of_nothing() -> None:
    headings = ("date of birth", "zork date", "country zork", "zork", "project region", "")
    assert [says_something_else(words) for words in headings] == [True] * 3 + [False] * 3
