"""Fields and parts are known by the names people give them in four languages."""

from collections import Counter

import pytest

from coopdesk.search import fields
from coopdesk.search.fields import (
    DATED,
    EXACTLY,
    MEASURED,
    field_named,
    field_names,
    field_spellings,
    part_named,
    part_names,
    part_spellings,
)
from coopdesk.search.syntax import parse
from coopdesk.vocabulary.labels import LANGUAGES, key
from tests.search.naughty import naughty

NAMED = [
    ("requesting", "requesting requester REQUESTING solicita pide solicitante demandeur requérant"),
    (
        "requesting",
        "request requests requested piden solicitado-por demande demandé-par pede pedem",
    ),
    ("providing", "provide provides provided ofrecen prestan fournissent fourni-par oferecem"),
    ("providing", "provider brinda proveedor ofrece fournisseur prestataire prestador oferece"),
    ("country", "country país PAIS pays place lugar lieu"),
    ("topic", "topic tema thème theme assunto sujet"),
    ("year", "year año ano année annee"),
    ("from", "from since desde depuis de"),
    ("to", "to until hasta jusque jusqu'à jusqu’au até ate"),
    ("status", "status estado statut état situação situación"),
    ("kind", "kind kinds type types tipo tipos"),
    ("organisation", "organisation organization organización organização org institución"),
    ("donor", "donor donante bailleur doador funder financiado-por financé-par"),
    ("owner", "owner responsable responsável responsible"),
    ("due", "due deadline vence plazo échéance prazo"),
    ("reference", "reference ref referencia référence referência"),
    ("has", "has tiene con avec tem com"),
    ("missing", "missing falta sin manque sans sem"),
    ("budget", "budget presupuesto montant orçamento monto"),
    ("updated", "updated actualizado maj mis-à-jour mis_a_jour atualizado"),
    ("created", "created creado créé criado"),
    ("modality", "modality modalidad modalité modalidade"),
    ("language", "language idioma langue língua"),
    ("title", "title título titre"),
    ("participants", "participants participantes people"),
    (EXACTLY, "exactly exactamente exactement exatamente exacto"),
]
PARTS = [
    ("learnings", "learnings lessons aprendizajes lecciones enseignements leçons aprendizados"),
    ("next_steps", "next_steps next-steps próximos-pasos suites suivi próximos-passos seguimiento"),
    ("dates", "dates fechas datas fecha año"),
    ("topics", "topics topic temas tema thèmes assunto"),
    ("money", "money budget presupuesto orçamento montant"),
    ("narrative", "narrative story descripción récit descrição"),
    ("documents", "documents documentos fichiers archivos arquivos"),
    ("source", "source fuente fonte"),
    ("comments", "comments comentarios commentaires comentários"),
    ("participants", "participants participantes personas"),
    ("people", "people contacts contactos contatos"),
    ("organisation", "organisation organización organização institución"),
    ("requesting", "requesting solicitante solicita demandeur"),
    ("providing", "providing oferente brinda prestataire prestador"),
    ("results", "results resultados résultats"),
    ("owner", "owner responsable responsável"),
    ("due", "due vence échéance prazo"),
    ("status", "status estado statut situação"),
    ("reference", "reference referencia référence"),
]


@pytest.mark.parametrize(("field", "names"), NAMED)
def test_a_field_is_known_by_what_people_call_it(field: str, names: str) -> None:
    assert {name: field_named(name) for name in names.split()} == dict.fromkeys(
        names.split(), field
    )


@pytest.mark.parametrize(("part", "names"), PARTS)
def test_a_part_is_known_by_what_people_call_it(part: str, names: str) -> None:
    assert {name: part_named(name) for name in names.split()} == dict.fromkeys(names.split(), part)


def test_a_part_may_be_named_with_a_blank_or_a_typographic_apostrophe() -> None:
    assert part_named("next steps") == "next_steps"
    assert part_named("Prochaines étapes") == "next_steps"
    assert field_named("jusqu’à") == "to"


@pytest.mark.parametrize("spelled", [fields._FIELDS, fields._PARTS])
def test_a_word_means_one_thing_over_all_four_languages(
    spelled: dict[str, tuple[str, str, str, str]],
) -> None:
    means: Counter[str] = Counter()
    for code, by_language in spelled.items():
        means.update({key(name) for name in (code, *" ".join(by_language).split())})
    assert [word for word, count in means.items() if count > 1] == []


def test_names_of_fields_are_no_operators_and_need_no_quotes() -> None:
    for language in LANGUAGES:
        for field, names in field_spellings(language).items():
            for name in names:
                assert parse(f"{name}:x") == parse(f"{field}:x")
                assert parse(f"{name.upper()}:x") == parse(f"{field}:x")


def test_names_of_parts_need_no_quotes() -> None:
    for language in LANGUAGES:
        for part, names in part_spellings(language).items():
            for name in names:
                assert part_named(name) == part
                assert parse(f"has:{name}") == parse(f'has:"{name}"')


@pytest.mark.parametrize("language", [*LANGUAGES, "es_MX", "pt-BR", "de"])
def test_every_field_and_part_has_one_name_of_its_own_to_show(language: str) -> None:
    for names, named in ((field_names(language), field_named), (part_names(language), part_named)):
        assert {named(name): name for name in names.values()} == names
        assert len(set(names.values())) == len(names)


def test_in_english_fields_are_shown_under_their_canonical_names() -> None:
    assert all(field == name for field, name in field_names("en").items())


def test_what_names_nothing_is_no_field_and_no_part() -> None:
    for text in ("", " ", ":", "http", "a", "x", "12", "requesting mexico", "to be", "*"):
        assert field_named(text) is None
        assert part_named(text) is None
    for text in naughty():
        assert field_named(text) in {None, *field_names("en")}
        assert part_named(text) in {None, *part_names("en")}


def test_measured_and_dated_fields_are_fields() -> None:
    assert DATED < MEASURED < set(field_names("en"))
