import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.folding import fold, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Inspección DEL Trabajo", "inspeccion del trabajo"),
        ("São Tomé", "sao tome"),
        ("Straße", "strasse"),
        ("Ærø Łódź Œuvre Đakovo Þing", "aero lodz oeuvre dakovo thing"),
        ("İstanbul ılık", "istanbul ilik"),
        ("2019–2023 — July‑August − 3", "2019-2023 - july-august - 3"),
        ("Côte d’Ivoire ‘x’", "cote d'ivoire 'x'"),
        ("“labour” «trabajo»", '"labour" "trabajo"'),
        ("  two\u00a0 \tlines\n of  text ", "two lines of text"),
        ("coope\u00adration", "cooperation"),
        ("n.º 5 ﬁnal", "n.o 5 final"),
        ("\uf0b7Item", "item"),
        ("", ""),
    ],
)
def test_texts_that_people_take_for_the_same_fold_to_the_same(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_composed_and_a_decomposed_letter_fold_alike() -> None:
    assert fold("ñ") == fold("n\u0303") == "n"


def test_words_are_cut_at_everything_that_is_no_letter_or_digit() -> None:
    assert words("Côte d’Ivoire: SST/OSH, 2.1.5 (under_score)") == [
        *("cote", "d", "ivoire", "sst", "osh", "2", "1", "5", "under", "score")
    ]


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


# SQLite's tables are those of Unicode 6.1: newer symbols count as letters there. Latin, Greek,
# Cyrillic and punctuation are the same in both.
_LETTERS = st.characters(max_codepoint=0x4FF) | st.characters(
    min_codepoint=0x2000, max_codepoint=0x206F
)


@given(st.text(_LETTERS))
def test_words_of_a_folded_text_are_those_of_sqlite(text: str) -> None:
    assert words(text) == _tokens(fold(text))


def _tokens(text: str) -> list[str]:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE text USING fts5(body, tokenize='unicode61')")
    connection.execute("CREATE VIRTUAL TABLE term USING fts5vocab(text, 'instance')")
    connection.execute("INSERT INTO text VALUES (?)", (text,))
    rows = connection.execute('SELECT term FROM term ORDER BY "offset"').fetchall()
    connection.close()
    return [term for (term,) in rows]
