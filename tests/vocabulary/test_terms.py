import json

import pytest

from coopdesk.paths import resource
from coopdesk.vocabulary.labels import LANGUAGES, key
from coopdesk.vocabulary.terms import VOCABULARIES, codes, find_term, term


def test_the_file_holds_the_vocabularies_and_no_others() -> None:
    terms = json.loads(resource("terms", "terms.json").read_text(encoding="utf-8"))
    assert tuple(terms) == VOCABULARIES


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
def test_every_code_has_a_label_in_every_language_that_leads_back_to_it(vocabulary: str) -> None:
    for code in codes(vocabulary):
        assert find_term(vocabulary, code) == code
        for language in LANGUAGES:
            label = term(vocabulary, code, language)
            assert label == label.strip() != ""
            assert find_term(vocabulary, label.upper()) == code


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
def test_no_two_codes_share_a_label_or_another_word(vocabulary: str) -> None:
    terms = json.loads(resource("terms", "terms.json").read_text(encoding="utf-8"))[vocabulary]
    owners: dict[str, set[str]] = {}
    for code, entry in terms.items():
        for text in (code, *entry["labels"].values(), *entry["also"]):
            owners.setdefault(key(text), set()).add(code)
    assert {text: of for text, of in owners.items() if len(of) > 1} == {}


def test_codes_come_in_the_order_they_are_offered() -> None:
    assert codes("step_status") == ("open", "in_progress", "done", "dropped", "unknown")
    assert codes("node_level") == ("outcome", "sub_outcome", "output")


def test_labels_are_in_the_language_of_the_reader() -> None:
    assert term("modality", "study_visit", "fr") == "Visite d’étude"
    assert term("modality", "study_visit", "pt_BR") == "Visita de estudo"


def test_an_unknown_code_is_its_own_label() -> None:
    assert term("modality", "séance", "en") == "séance"


def test_an_unknown_vocabulary_is_a_bug() -> None:
    with pytest.raises(KeyError):
        codes("colours")


@pytest.mark.parametrize(
    ("vocabulary", "text", "code"),
    [
        ("exchange_role", "Requesting country", "requesting"),
        ("exchange_role", "País oferente", "providing"),
        ("project_role", "Implementing agency", "implementing"),
        ("activity_category", "POLICY OR PROGRAM", "policy_or_programme"),
        ("node_level", "Product", "output"),
        ("project_status", "en cours", "implementation"),
        ("exchange_status", "canceled", "cancelled"),
        ("modality", "On-site visit of experts", "expert_visit"),
        ("venue", "in-person", "in_person"),
        ("money_kind", "viáticos", "per_diem"),
        ("modality", "dance", None),
        ("modality", "", None),
    ],
)
def test_a_term_is_found_by_what_people_write(vocabulary: str, text: str, code: str | None) -> None:
    assert find_term(vocabulary, text) == code
