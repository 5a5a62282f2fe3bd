"""Every refusal and every deed has words."""

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from coopdesk.cli.sentences import DEEDS as WORDS
from coopdesk.cli.sentences import SENTENCES, deed_words, sentence
from coopdesk.domain import errors
from coopdesk.domain.changes import DEEDS, Deed
from coopdesk.domain.errors import CatalogueError, FileRefusal


def refusals(kind: type[CatalogueError] = CatalogueError) -> Iterator[type[CatalogueError]]:
    """Return every kind of refusal there is in the domain, the two families left out."""
    for narrower in kind.__subclasses__():
        if narrower.__module__.startswith("coopdesk.domain"):
            yield from () if narrower is FileRefusal else (narrower,)
            yield from refusals(narrower)


def values_for(kind: type[CatalogueError]) -> dict[str, object]:
    """Return a value for everything that a refusal tells."""
    if kind.__init__ is Exception.__init__:
        return {}
    names = [name for name in inspect.signature(kind).parameters if name not in {"args", "kwargs"}]
    special: dict[str, object] = {"path": Path("folder") / "{odd} list.xlsx", "schema": 7}
    return {name: special.get(name, f"the {name}") for name in names}


@pytest.mark.parametrize("kind", list(refusals()), ids=lambda kind: kind.__name__)
def test_every_refusal_has_a_sentence_of_its_own(kind: type[CatalogueError]) -> None:
    assert kind in SENTENCES
    said = sentence(kind(*values_for(kind).values()))
    assert said.endswith(".")
    assert "\n" not in said


@pytest.mark.parametrize("kind", list(refusals()), ids=lambda kind: kind.__name__)
def test_a_sentence_names_what_it_is_about(kind: type[CatalogueError]) -> None:
    values = values_for(kind)
    said = sentence(kind(*values.values()))
    shown = [name for name in ("path", "record", "title", "amount", "field") if name in values]
    assert [name for name in shown if str(values[name]) not in said] == []


def test_no_two_refusals_share_a_sentence() -> None:
    assert len(set(SENTENCES.values())) == len(SENTENCES)


def test_a_refusal_nobody_has_worded_yet_is_still_a_sentence() -> None:
    class Unheard(errors.FileRefusal):
        pass

    assert "list.xlsx" in sentence(Unheard(Path("list.xlsx")))


@pytest.mark.parametrize("name", DEEDS)
def test_every_deed_has_words(name: str) -> None:
    assert name in WORDS
    assert "{" not in deed_words(Deed(name, "Training", 3))


def test_a_deed_counts_its_records() -> None:
    assert deed_words(Deed("import_applied", count=214)) == "the import of 214 records"
    assert deed_words(Deed("import_applied", count=1)) == "the import of 1 record"
