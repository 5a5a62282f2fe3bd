"""What a sentence lists, told apart: at semicolons, numbers, or where its parts begin alike."""

from __future__ import annotations

import re

from coopdesk.capture.passages import Passage
from coopdesk.domain.folding import fold


def listed(words: Passage) -> list[Passage]:
    """Return the parts of a list, or the words whole where nothing tells parts apart."""
    words = _bare(words)
    for way in (_numbered, _by_semicolons, _alike, _by_commas):
        parts = [part for each in way(words) if (part := _bare(each)).text]
        if len(parts) > 1:
            return parts
    return [words] if words.text else []


def listed_alike(words: Passage) -> list[Passage]:
    """Return the parts of a list only if each begins as the first does: to train, to plan."""
    words = _bare(words)
    for way in (_numbered, _by_semicolons, _alike):
        parts = [part for each in way(words) if (part := _bare(each)).text]
        if len(parts) > 1:
            return parts
    return []


_AND = r"(?:and|as well as|y|e|así como|et|ainsi que|bem como|assim como)"
_LEADING_AND = re.compile(rf"(?:also\s+)?(?:{_AND}|&)\s+", re.IGNORECASE)
_SEMICOLON = re.compile(r";")
_COMMA = re.compile(rf",\s+(?:{_AND}\s+)?(?:also\s+|también\s+|également\s+|também\s+)?")
_COMMA_AND = re.compile(rf",\s+{_AND}\s+")
_BARE_AND = re.compile(rf"(?<=\s){_AND}\s+")
_NUMBER = re.compile(r"(?:(?<=\s)|^)\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_CLASSES = (
    ("to", re.compile(r"to [a-z]{2,}")),
    ("will", re.compile(r"(?:will|shall) [a-z]{2,}")),
    ("that", re.compile(r"(?:that|que|qu')\b")),
    ("de-infinitive", re.compile(r"(?:a |de |d')[a-z]{2,}(?:er|ir|re|oir|ar)\b")),
    (
        "infinitive",
        re.compile(r"(?:se )?[a-z]{2,}(?:ar|er|ir)(?:se|lo|la|los|las)?\b|[a-z]{3,}re\b"),
    ),
    ("gerund", re.compile(r"[a-z]{2,}ing\b")),
    ("article", re.compile(r"(?:the|an?|el|la|los|las|una?|le|les|l'|des|o|os|as|um|uma)\b")),
)
_ENGLISH = re.compile(r"\b(?:the|of|and|with|for)\b")
_STRONG = {"to", "will", "that", "de-infinitive", "infinitive", "gerund"}


def _bare(words: Passage) -> Passage:
    """Return a part without the "and" before it and the full stop or comma behind it."""
    words = words.cut()
    lead = _LEADING_AND.match(words.text)
    words = words.cut(lead.end() if lead else 0)
    return words.cut(0, len(words.text.rstrip(" .,;:\N{NO-BREAK SPACE}")))


def _class(text: str) -> str:
    folded = fold(text[:60])
    return next((name for name, begins in _CLASSES if begins.match(folded)), "")


def _class_in(words: Passage) -> str:
    """Return how a list begins; "better" and "further" are no infinitives in English."""
    kind = _class(words.text)
    return "" if kind.endswith("infinitive") and _ENGLISH.search(words.text) else kind


def _cut_at(words: Passage, cuts: list[re.Match[str]]) -> list[Passage]:
    starts = [0, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), len(words.text)]
    return [words.cut(start, end) for start, end in zip(starts, ends, strict=True)]


def _numbered(words: Passage) -> list[Passage]:
    marks = list(_NUMBER.finditer(words.text))
    told = [mark[1] for mark in marks]
    counted = (
        [str(number) for number in range(1, len(told) + 1)],
        [chr(ord("a") + number) for number in range(min(len(told), 26))],
        list(_ROMAN[: len(told)]),
    )
    return _cut_at(words, marks)[1:] if len(told) > 1 and told in counted else []


def _by_semicolons(words: Passage) -> list[Passage]:
    return words.split(_SEMICOLON)


def _alike(words: Passage) -> list[Passage]:
    """Cut before parts that begin as the first does: a comma or the last "and" stands before."""
    kind = _class_in(words)
    if kind not in _STRONG:
        return []
    cuts = [cut for cut in _COMMA.finditer(words.text) if _class(words.text[cut.end() :]) == kind]
    return _cut_at(words, _with_last_and(words.text, cuts, kind))


def _by_commas(words: Passage) -> list[Passage]:
    """Cut at all commas of a list whose last part has an "and", if no part is a mere word."""
    cuts = [cut for cut in _COMMA.finditer(words.text) if not _aside(words.text, cut)]
    if not cuts:
        return []
    kind = _class(words.text[cuts[-1].end() :])
    cuts = _with_last_and(words.text, cuts, kind)
    cuts = _with_closing_and(words.text, cuts)
    parts = _cut_at(words, cuts)
    ended = _AND_BEFORE.search(words.text[: cuts[-1].end()])
    if not ended or any(len(part.text.split()) < 2 for part in parts):
        return []
    return parts


_AND_BEFORE = re.compile(rf"\b{_AND}\s+$")


def _aside(text: str, cut: re.Match[str]) -> bool:
    """Tell whether a comma parts an aside: ", and not corrective," and ", in particular,"."""
    following = text[cut.end() :]
    return bool(_ASIDE.match(fold(following[:40]))) or text.count("(", 0, cut.start()) > text.count(
        ")", 0, cut.start()
    )


_ASIDE = re.compile(
    r"(?:not|no|non|nao|which|who|where|such as|in particular|especially|including|as|que|quien|"
    r"donde|como|en particular|especialmente|incluyendo|qui|dont|notamment|tel|tels|telles|y compris|"
    r"onde|em particular|inclusive|incluindo|through|with|by|con|por|com|par|avec|mediante|a traves)\b"
)


def _with_last_and(text: str, cuts: list[re.Match[str]], kind: str) -> list[re.Match[str]]:
    """Add the "and" before the last part where no comma stands before it."""
    if cuts and _COMMA_AND.match(text, cuts[-1].start()):
        return cuts
    last = cuts[-1].end() if cuts else 0
    ands = [
        each
        for each in _BARE_AND.finditer(text, last)
        if kind and _class(text[each.end() :]) == kind and not _joins_words(text, each, kind)
    ]
    if not ands or (len(ands) > 1 and kind in {"infinitive", "de-infinitive"}):
        return [*cuts, ands[-1]] if len(ands) > 1 else cuts
    return [*cuts, ands[0]]


def _with_closing_and(text: str, cuts: list[re.Match[str]]) -> list[re.Match[str]]:
    """Add the only "and" behind the last comma: "a plan, clear forms and joint visits"."""
    if _AND_BEFORE.search(text[: cuts[-1].end()]):
        return cuts
    ands = list(_BARE_AND.finditer(text, cuts[-1].end()))
    between = text[cuts[-1].end() : ands[0].start()].split() if ands else []
    if len(ands) != 1 or len(between) < 2 or _GOES_ON.match(fold(text[ands[0].end() :])):
        return cuts
    return [*cuts, ands[0]]


# What describes one thing further, and begins no other.
_GOES_ON = re.compile(
    r"(?:more|less|most|not|no|of|for|to|in|on|with|by|at|from|between|mas|menos|de|del|para|por|"
    r"con|en|a|al|entre|plus|moins|des|du|d'|pour|par|avec|dans|sur|aux?|mais|do|da|dos|das|com|em|"
    r"sem|sin|sans|non|nao|follow-up|follow up)(?:\b|(?<='))"
)


def _joins_words(text: str, each: re.Match[str], kind: str) -> bool:
    """Tell whether an "and" joins two words only: "prevenir y erradicar"."""
    before = text[: each.start()].split()
    return bool(before) and _class(before[-1]) == kind
