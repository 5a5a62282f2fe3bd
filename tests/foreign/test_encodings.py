"""Letters read in a wrong encoding are put right, and right ones are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.foreign.encodings import repaired

WORDS = ("für", "Österreich", "auswärtige", "México", "Perú", "capacitación", "año", "Martín")
MORE = ("cooperação", "educação", "técnica", "São", "forêt", "élève", "Zürich", "niño", "qué")


def seen_as(word: str, written: str, read: str) -> str:
    """Return a word as it looks when bytes of one code page are shown in another."""
    bytes_ = word.encode(written)
    return "".join(
        chr(b) if b in {0x81, 0x8D, 0x8F, 0x90, 0x9D} else bytes([b]).decode(read) for b in bytes_
    )


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("f\x81r Fl\x81chtlinge", "für Flüchtlinge"),
        ("Ausw„rtige Angelegenheiten", "Auswärtige Angelegenheiten"),
        ("™sterreich", "Österreich"),
        ("Žthiopien f\x81r", "Äthiopien für"),
        ("Capacitaci¢n t‚cnica", "Capacitación técnica"),
        ("M‚xico y Per£", "México y Perú"),
        ("Educa‡Æo", "Educação"),
        ("FranÃ§ais", "Français"),
        ("SÃ£o Paulo â€“ Ação", "São Paulo â€“ Ação"),  # half of it is right: nobody knows
        ("2010 \x96 2012", "2010 – 2012"),
        ("l\x92eau", "l’eau"),
    ],
)
def test_what_is_certain_is_put_right(shown: str, meant: str) -> None:
    assert repaired(shown) in {meant, meant.replace("â€“", "–")}


@pytest.mark.parametrize("word", [*WORDS, *MORE])
@pytest.mark.parametrize(("written", "read"), [("utf-8", "cp1252"), ("utf-8", "latin-1")])
def test_utf_8_read_as_latin_is_read_back(word: str, written: str, read: str) -> None:
    assert repaired(word.encode(written).decode(read, "replace")).count("�") in {0, 1, 2}
    if "�" not in word.encode(written).decode(read, "replace"):
        assert repaired(word.encode(written).decode(read)) == word


@pytest.mark.parametrize(
    "text",
    [
        *("Žemaitija", "MAŽEIKIAI", "Łódź", "naïve “quotes” – dash…", "El niño ¡Hola! ¿Qué?"),
        *("100£", "£100", "US¢ 5", "Total†", "Mexico‚ Peru", "Lot™", "C‡", "São Tomé e Príncipe"),
        *("Ausgaben„Test", "Ελλάδα", "Việt Nam", "Россия", "北京", "Ẽ", "Ñandú", "Cœur", "Øst"),
    ],
)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert repaired(text) == text


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzáéíóúñüãõçâêôàèùîïÁÉÍÓÚÑÃÕÇ ,.-'’()0123456789"))
def test_texts_of_our_languages_stay_as_they_are(text: str) -> None:
    assert repaired(text) == text


@given(st.text())
def test_nothing_makes_it_fail(text: str) -> None:
    repaired(text)
