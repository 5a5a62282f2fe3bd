"""Letters read in a wrong encoding put right, where that is certain.

Only what is certain is changed: where the bytes behind the letters, read as they were written,
give words of letters.
"""

from __future__ import annotations

import re


def repaired(text: str) -> str:
    r"""Return a text whose letters were read in a wrong encoding as it was written, if certain.

    Three ways this happens: UTF-8 read as Windows-1252 ("FranÃ§ais"), which ftfy knows best, signs
    of Windows-1252 read as Latin-1 ("l\x92eau"), and a DOS code page read as either ("f\x81r",
    "Capacitaci¢n"), word by word.
    """
    if _UTF_8.search(text):
        fixed = _from_utf_8(text)
        if "\N{REPLACEMENT CHARACTER}" not in fixed:
            text = fixed
    if not _SIGNS.search(text):  # of a long text, the others would take 90 µs
        return text
    if _PUNCTUATION.search(text):
        text = _PUNCTUATION.sub(lambda sign: sign[0].encode("latin-1").decode("cp1252"), text)
    if _HARD.search(text):
        text = _WORD.sub(_from_dos, text)
        # Beside words that are certain, a capital that starts one is: "Žthiopien und Südafrika".
        text = text if _HARD.search(text) else _SOFT.sub(_from_dos, text)
    return text


def _from_utf_8(text: str) -> str:
    # Its tables take 50 ms to load, which only files with such letters shall wait for.
    import ftfy  # noqa: PLC0415

    only_encoding = ftfy.TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        restore_byte_a0=True,
        replace_lossy_sequences=False,
        fix_c1_controls=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
        explain=False,
    )
    return ftfy.fix_encoding(text, only_encoding)


def _from_dos(match: re.Match[str]) -> str:
    word = match[0]
    if not (_HARD.search(word) or _SOFT.fullmatch(word)):
        return word
    try:
        read = b"".join(map(_byte, word)).decode("cp850")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return word
    changed = [new for old, new in zip(word, read, strict=True) if old != new]
    if not all(map(str.isalpha, changed)) or _MIXED_CASE.search(read):
        return word
    return read


def _byte(character: str) -> bytes:
    """Return the byte that stood behind a character of Windows-1252, or of Latin-1."""
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")


_LETTER = r"[^\W\d_]"
_UTF_8 = re.compile("[ÂÃÄÅÆÎÏÐÑâãï][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
# No one writes these within a word: controls, and signs that stand for letters of DOS.
_HARD = re.compile(
    f"[\x80-\x9f]|(?<={_LETTER})[„‚ƒ†‡ˆ‰‹¢¤¡£”“™](?={_LETTER})|(?<=[a-zà-ÿ]{{2}})[¢£](?![\\w])"
    "|™(?=[a-z]{2})|[‚](?=[a-z]{3})"
)
_SIGNS = re.compile("[\x80-\x9f„‚ƒ†‡ˆ‰‹¢¤¡£“”™]")  # one stands wherever _HARD or the next match
# Signs of Windows-1252 in the place of controls; within a word they may be letters of DOS.
_PUNCTUATION = re.compile(
    f"(?<!{_LETTER})[\x85\x91-\x97]|[\x85\x91-\x97](?!{_LETTER})|(?<=[a-z])\x92(?=[a-z])"
)
_SOFT = re.compile(f"(?<!{_LETTER})[ŽšŠŒ™](?:[a-z]{{3,}})(?!{_LETTER})")
_WORD = re.compile(r"[^\s/()\[\]\"<>«»,;:.!?=&]+")
_MIXED_CASE = re.compile(r"[a-zà-öø-ÿ][A-ZÀ-ÖØ-Þ]")
