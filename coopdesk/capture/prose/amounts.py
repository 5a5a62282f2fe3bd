"""Amounts of money in prose, each with the words it was written in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import Passage
from coopdesk.domain.money import AmountRead, find_money
from coopdesk.domain.records import Money
from coopdesk.vocabulary.currencies import find_currency


def amounts_told(
    told: Iterable[Passage],
) -> tuple[tuple[Money, ...], tuple[Behind, ...]]:
    """Return the amounts that sentences name, each once; a budget where a word says so."""
    found: list[Money] = []
    behind: list[Behind] = []
    for sentence in told:
        for amount in find_money(sentence.text):
            money = amount_read(amount, kind=_kind(sentence.text))
            if money is None or any(_same(money, known) for known in found):
                continue
            found.append(money)
            at = sentence.text.find(amount.words)
            words = sentence.cut(at, at + len(amount.words)) if at >= 0 else sentence
            behind.append(words.behind("money", len(found)))
    return tuple(found), tuple(behind)


def amount_read(amount: AmountRead, *, kind: str) -> Money | None:
    """Return an amount as the record keeps it, or None if the words tell no single one."""
    if amount.amount is None:
        return None
    currency = find_currency(amount.currency) if amount.currency else None
    return Money(kind, amount.amount, currency or "", None, amount.words)


def _same(money: Money, known: Money) -> bool:
    alike = money.currency == known.currency or not (money.currency and known.currency)
    return alike and money.amount == known.amount


_BUDGET = re.compile(r"\b(?:budget|presupuesto|orçamento)\b", re.IGNORECASE)


def _kind(text: str) -> str:
    return "total_budget" if _BUDGET.search(text) and len(find_money(text)) == 1 else "other"
