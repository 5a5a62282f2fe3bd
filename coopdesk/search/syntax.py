"""Typed text to phrases; whatever is typed means something."""

from coopdesk.domain.folding import words

Phrase = tuple[str, ...]
MOST = 64  # phrases looked for, and words of a phrase
LONGEST = 4000  # characters; the rest of a pasted page adds nothing but seconds


def phrases(text: str) -> tuple[Phrase, ...]:
    """Return words as phrases of one, quoted texts as phrases of several, all folded.

    An opening quote without its end quotes nothing; signs and operators are not words.
    """
    text = text[:LONGEST]
    parts = text.replace("“", '"').replace("”", '"').replace("«", '"').replace("»", '"').split('"')
    if len(parts) % 2 == 0:
        parts[-2:] = [" ".join(parts[-2:])]
    found: list[Phrase] = []
    for number, part in enumerate(parts):
        inside = tuple(words(part))
        if number % 2 and inside:
            found.append(inside[:MOST])
        else:
            found.extend((word,) for word in inside)
    return tuple(dict.fromkeys(found))[:MOST]
