"""Fields for an amount, its currency, and the language of a text."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from typing_extensions import override

from coopdesk.domain.money import AmountRead, read_money
from coopdesk.domain.record_json import plain_decimal
from coopdesk.ui.editors.choice_editors import TermEditor
from coopdesk.ui.editors.editor import Editor, LineEditor, Surroundings
from coopdesk.ui.widgets.suggestions import Choice, Suggestions
from coopdesk.vocabulary.content_languages import all_languages
from coopdesk.vocabulary.currencies import all_currencies, currency_name, find_currency
from coopdesk.vocabulary.labels import key

translate = QCoreApplication.translate


class AmountEditor(LineEditor):
    """An amount; with "€3 million" the currency and the words are found as well."""

    def __init__(self, name: str, surroundings: Surroundings) -> None:
        self._mark = "." if surroundings.language.startswith("en") else ","
        super().__init__(name)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @override
    def read_text(self, text: str) -> Decimal | None:
        return self.reading(text).amount

    def reading(self, text: str) -> AmountRead:
        """Return all that a text says of an amount."""
        return read_money(text, "." if self._mark == "." else ",")

    @override
    def write_value(self, value: Decimal | None) -> str:
        if value is None:
            return ""
        whole, _, part = plain_decimal(value).partition(".")
        sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
        grouped = f"{int(digits or 0):,}".replace(",", "\u00a0")  # no language reads a space else
        return sign + grouped + (self._mark + part if part else "")

    @override
    def unread(self) -> bool:
        return bool(self.line.text().strip()) and self.value() is None

    @override
    def check(self) -> None:
        text = self.line.text()
        read = self.reading(text)
        if self.unread():
            self.say("doubt", translate("record_form", "Write an amount: 3 million, 1500000"))
        elif text == self._shown or read.amount is None:
            self.say("hint", "")
        elif read.doubtful:
            told = translate("record_form", "Understood as {amount}; is that right?")
            self.say("doubt", told.format(amount=self.write_value(read.amount)))
        elif (written := self.write_value(read.amount)) != text.strip():
            self.say("understood", " ".join(filter(None, (written, read.currency))))
        else:
            self.say("hint", "")


class CurrencyEditor(LineEditor):
    """The code of a currency, found by its code, its symbol or its name."""

    def __init__(self, name: str, surroundings: Surroundings) -> None:
        self._language = surroundings.language
        super().__init__(name)
        suggestions = Suggestions(self.line, first_is_ready=True)
        suggestions.set_source(self._suggest)
        suggestions.chosen.connect(self._take)

    @override
    def read_text(self, text: str) -> str:
        return (find_currency(text.strip()) or "") if text.strip() else ""

    @override
    def unread(self) -> bool:
        return bool(self.line.text().strip()) and not self.value()

    @override
    def check(self) -> None:
        code = self.value()
        self.line.setToolTip(currency_name(code, self._language) if code else "")
        told = translate("record_form", "Write the three letters of a currency: EUR")
        self.say("doubt", told if self.unread() else "")

    def _suggest(self, text: str) -> list[Choice]:
        begun = key(text)
        return [
            Choice(each.code, each.code, each.name)
            for each in all_currencies(self._language)
            if begun
            and (each.code.lower().startswith(begun) or f" {begun}" in f" {key(each.name)}")
        ]

    def _take(self, choice: Choice) -> None:
        self.type_text(choice.key)


class LanguageEditor(TermEditor):
    """The language a text is written in."""

    def __init__(self, name: str, surroundings: Surroundings) -> None:
        words = [(each.code, each.name) for each in all_languages(surroundings.language)]
        super().__init__(name, words, 12)


def fill_money(cells: dict[str, Editor], changed: str) -> None:
    """Put what was typed into the amount beyond the number where it belongs, if that is free."""
    amount, currency, words = cells["amount"], cells["currency"], cells["text"]
    if changed != "amount" or not isinstance(amount, AmountEditor):
        return
    read = amount.reading(amount.line.text())
    if read.amount is None or not read.currency:
        return
    if not currency.value():
        currency.set_value(find_currency(read.currency) or "")
    if not words.value() or read.words.startswith(words.value()):
        words.set_value(read.words)
