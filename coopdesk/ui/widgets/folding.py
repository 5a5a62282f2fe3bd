"""Letters as one types them in a hurry."""

import unicodedata


def fold(text: str) -> str:
    """Return a text without accents and case."""
    letters = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()
