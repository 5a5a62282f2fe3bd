"""The closed vocabularies of the catalogue: codes, and their labels in four languages.

One source for forms, filters, exports and imports; codes are stable, labels may change. The texts
stand in `resources/terms/terms.json`, with the other words people write under "also".
"""

import json
from functools import cache, lru_cache
from typing import TypedDict

from coopdesk.paths import resource
from coopdesk.vocabulary.labels import key, label_language

VOCABULARIES = (
    "kind",
    "exchange_role",
    "project_role",
    "framework_role",
    "modality",
    "venue",
    "exchange_status",
    "project_status",
    "framework_status",
    "framework_type",
    "step_status",
    "result_type",
    "comment_kind",
    "money_kind",
    "document_kind",
    "relation_kind",
    "participant_kind",
    "node_level",
    "activity_category",
    "description_kind",
    "kpi_origin",
    "organisation_kind",
    "precision",
    "arrangement",
    "period_shape",
)


def codes(vocabulary: str) -> tuple[str, ...]:
    """Return the codes of a vocabulary in the order they are offered; KeyError if there is none."""
    return tuple(_terms()[vocabulary])


def term(vocabulary: str, code: str, language: str) -> str:
    """Return the label of a code, or the code itself if the vocabulary does not hold it."""
    labels = _labels(vocabulary, label_language(language))
    return labels.get(code, code)


@lru_cache(maxsize=8192)
def find_term(vocabulary: str, text: str) -> str | None:
    """Return the code that a text names in any language, or None."""
    return _by_key(vocabulary).get(key(text))


class _Term(TypedDict):
    labels: dict[str, str]
    also: list[str]


@cache
def _labels(vocabulary: str, language: str) -> dict[str, str]:
    return {code: entry["labels"][language] for code, entry in _terms()[vocabulary].items()}


@cache
def _by_key(vocabulary: str) -> dict[str, str]:
    return {
        key(text): code
        for code, entry in _terms()[vocabulary].items()
        for text in (code, *entry["labels"].values(), *entry["also"])
    }


@cache
def _terms() -> dict[str, dict[str, _Term]]:
    return json.loads(resource("terms", "terms.json").read_text(encoding="utf-8"))
