"""What the words of a heading mean together, in four languages: "Fecha de cierre revisada".

Each word stands for a notion, or for nothing (articles, "project"); a set of notions is a column.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from coopdesk.domain.records import EXCHANGE, FRAMEWORK, PROJECT
from coopdesk.importing.targets import CURRENCY_BESIDE, INTERNAL_NOTE
from coopdesk.paths import resource


@dataclass(frozen=True, slots=True)
class Meaning:
    """The columns of ours a heading may be, the likeliest first, and how surely, in percent."""

    becomes: tuple[str, ...]
    confidence: int


SURE, PER_UNKNOWN_WORD, PER_WORD_MISTYPED, LEAST = 92, 20, 6, 65
_LIKE_ENOUGH, _SHORTEST_MISTYPED = 86, 6


@lru_cache(maxsize=4096)
def meaning_of(words: str, kind: str, aside: str = "") -> Meaning | None:
    """Return what a folded heading means on a sheet of records of a kind, or None.

    aside is what stands in brackets behind it: what is known there makes it surer, what is not
    a little less sure.
    """
    notions: set[str] = set()
    doubt = 0
    for word in words.split():
        notion, mistyped = _notion(word)
        notions |= {notion} - {""}
        doubt += PER_UNKNOWN_WORD * (notion == "?") + PER_WORD_MISTYPED * mistyped
    doubt += 5 * any(_notion(word)[0] == "?" for word in aside.split())
    known = frozenset(notions - {"?"})
    if not known or SURE - doubt < LEAST:
        return None
    for needed, allowed, becomes in _RULES:
        if needed <= known <= needed | allowed | _ANYWHERE:
            found = becomes.get(kind, becomes.get("", ()))
            return Meaning(found, SURE - doubt) if found else None
    return None


def says_something_else(words: str) -> bool:
    """Tell whether a heading without a meaning speaks of things we know: "Date of birth"."""
    return any(_notion(word)[0] not in {"", "?", "object", "region"} for word in words.split())


@lru_cache(maxsize=4096)
def _notion(word: str) -> tuple[str, bool]:
    """Return the notion of a word, "" for none, "?" for an unknown one; True if mistyped."""
    if word in _WORDS:
        return _WORDS[word], False
    for length in range(len(word), 3, -1):
        if word[:length] in _STEMS:
            return _STEMS[word[:length]], False
    if len(word) >= _SHORTEST_MISTYPED:
        near = process.extractOne(word, _LONG_WORDS, scorer=fuzz.ratio, score_cutoff=_LIKE_ENOUGH)
        if near:
            return _WORDS[near[0]], True
    return "?", False


def _by_word(group: str) -> dict[str, str]:
    """Return the notion of each word; one line a notion in the file, en, es, fr, pt; folded."""
    table: dict[str, dict[str, str]] = json.loads(
        resource("headings", "words.json").read_text(encoding="utf-8")
    )
    return {word: notion for notion, words in table[group].items() for word in words.split()}


_WORDS, _STEMS = _by_word("words"), _by_word("stems")
_LONG_WORDS = [word for word in _WORDS if len(word) >= _SHORTEST_MISTYPED]
_ANYWHERE = frozenset({"object"})

X, P, F = EXCHANGE, PROJECT, FRAMEWORK
Rule = tuple[frozenset[str], frozenset[str], dict[str, tuple[str, ...]]]


def _rule(needed: str, allowed: str = "", **becomes: str) -> Rule:
    """Return a rule; becomes by kind of record, "any" for the rest, alternatives with spaces."""
    kinds = {"" if kind == "any" else kind: tuple(k.split()) for kind, k in becomes.items()}
    return frozenset(needed.split()), frozenset(allowed.split()), kinds


_WHEN = "date year fiscal financial activity actual"
# The first rule that fits counts; a kind of record that is not named takes "any".
_RULES: tuple[Rule, ...] = (
    _rule("end revised", _WHEN + " planned", project="revised_end", any="end"),
    _rule("end planned", _WHEN, project="planned_end", any="end"),
    _rule("start planned", _WHEN, any="start"),
    _rule("start", _WHEN, any="start"),
    _rule("end", _WHEN, any="end"),
    _rule("start end", _WHEN + " period", any="period_text"),
    _rule("sign", "date agreement", framework="signed", any="figure"),
    _rule("commit date", "financial", any="figure"),
    _rule("period", "date activity time", any="period_text"),
    _rule("date", "activity", any="period_text"),
    _rule("year", "fiscal activity", any="period_text"),
    _rule("execute rate", "amount financial physical", any="figure_utilisation"),
    _rule("spend rate", "amount financial", any="figure_utilisation"),
    _rule("elapsed", "time rate period", any="figure_elapsed"),
    _rule("progress", "rate physical financial activity", any="figure"),
    _rule("spend", "amount actual total financial", any="amount_disbursed"),
    _rule("commit", "amount total financial donor", any="amount_committed"),
    _rule("amount yearly", "donor", any="amount_yearly_budget"),
    _rule("amount donor", "total contribution", any="amount_donor_share"),
    _rule("contribution", "donor amount total", any="amount_donor_share"),
    _rule("invest", "total amount", any="amount_total_budget"),
    _rule("amount", "total activity financial planned", any="amount_total_budget"),
    _rule("currency", "type code planned amount", any=CURRENCY_BESIDE),
    _rule(
        "recipient organisation",
        "name",
        exchange="organisation_requesting",
        any="organisation_beneficiary",
    ),
    _rule("recipient group", "target", any="description_target_groups"),
    _rule("target group", "", any="description_target_groups"),
    _rule(
        "recipient", "country name", project="beneficiary", exchange="requesting", framework="party"
    ),
    _rule(
        "request organisation",
        "name",
        exchange="organisation_requesting",
        any="organisation_beneficiary",
    ),
    _rule(
        "request", "country name", project="beneficiary", exchange="requesting", framework="party"
    ),
    _rule(
        "provide organisation",
        "name",
        exchange="organisation_providing",
        any="organisation_implementing",
    ),
    _rule(
        "provide", "country name", project="implementing", exchange="providing", framework="party"
    ),
    _rule("donor organisation", "name partner", any="organisation_funding"),
    _rule("donor source", "", any="organisation_funding"),
    _rule("donor code", "", any="reference"),
    _rule(
        "donor",
        "country name partner",
        project="funding",
        exchange="providing",
        any="organisation_funding",
    ),
    _rule("implement", "organisation name partner", any="organisation_implementing"),
    _rule(
        "execute", "organisation name", project="executing_body", any="organisation_implementing"
    ),
    _rule("execute partner", "organisation", any="organisation_implementing"),
    _rule("partner country", "name", project="beneficiary", exchange="others", framework="party"),
    _rule("partner", "organisation name", any="organisation_partner"),
    _rule("host country", "", exchange="country_held"),
    _rule("host city", "", exchange="city"),
    _rule("destination", "country", exchange="country_held", any="beneficiary"),
    _rule("country participant", "", exchange="others", project="beneficiary", framework="party"),
    _rule(
        "country",
        "name activity region",
        project="beneficiary",
        exchange="others",
        framework="party",
    ),
    _rule("organisation", "name participant", any="organisations"),
    _rule("participant women", "code total", any="participants_women"),
    _rule("participant men", "code total", any="participants_men"),
    _rule("women", "code total", any="participants_women"),
    _rule("men", "code total", any="participants_men"),
    _rule("participant code", "total", any="participants_total"),
    _rule("participant total", "name", any="participants_total"),
    _rule("participant name", "", any="participants_total"),
    _rule("status", "financial activity", any="status"),
    _rule("sector", "name activity", any="topics"),
    _rule("description short", "activity", any="narrative description_general"),
    _rule("description", "long activity", any="narrative description_general"),
    _rule(
        "objective",
        "activity",
        project="description_objectives",
        any="narrative description_objectives",
    ),
    _rule("link document", "", any="document_url"),
    _rule("link", "source activity", any="source_url website document_url"),
    _rule("name modality", "agreement", exchange="modality", framework="title"),
    _rule("modality", "activity", exchange="modality", framework="title"),
    _rule("type activity", "modality", exchange="modality"),
    _rule("language", "", any="language"),
    _rule("note", "", any=INTERNAL_NOTE),
    _rule("lesson", "", any="learnings"),
    _rule("step", "", any="next_steps"),
    _rule("agreement code", "", any="agreement_number"),
    _rule("agreement", "name title", framework="title", any="framework_title"),
    _rule("programme object", "name title", any="title"),
    _rule("programme", "name title", any="framework_title"),
    _rule("contact", "name", any="contact"),
    _rule("city", "", exchange="city"),
    _rule("acronym", "", framework="acronym"),
    _rule("title", "name activity", any="title"),
    _rule("name", "activity", any="title"),
    _rule("code", "activity", any="reference"),
    _rule("activity", "", any="title"),
    _rule("object", "", any="title"),
)
