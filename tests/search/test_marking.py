"""Where the words of a search are marked in texts of any script."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.folding import fold, words
from coopdesk.domain.queries import Word
from coopdesk.search.marking import Marks, Sought, marks_of
from coopdesk.search.senses import (
    Coded,
    Except,
    Literally,
    Measured,
    Part,
    Places,
    Sense,
    TextIn,
    Together,
    Topics,
    Words,
)


def marks(*senses: Sense) -> Marks:
    return marks_of([Part(Word(""), sense) for sense in senses])


def marked(text: str, *senses: Sense) -> list[str]:
    return [text[first:last] for first, last in marks(*senses).spans(text)]


INSPECTION = Topics(
    "inspección laboral",
    "labour-inspection",
    ("inspection-of-mines",),
    ("Labour inspection", "inspection du travail", "Inspeção do trabalho"),
)


@pytest.mark.parametrize(
    ("text", "sense", "expected"),
    [
        ("Training of trainers", Words(("train",)), ["Training", "trainers"]),
        ("Training of trainers", Words(("train",), is_prefix=False), []),
        ("Retraining", Words(("train",)), []),
        ("INSPECCIÓN, inspección", Words(("inspeccion",)), ["INSPECCIÓN", "inspección"]),
        ("Labour and labor", Words(("labor", "labour")), ["Labour", "labor"]),
        ("Visit to Viet-Nam", Words(("vietnam", "viet nam")), ["Viet-Nam"]),
        ("Decent work for all", Words(("decent wo",)), ["Decent work"]),
        ("Decent\nwork, decently", Words(("decent work",), is_prefix=False), ["Decent\nwork"]),
        ("work decent", Words(("decent work",)), []),
        ("decent", Words(("decent work",)), []),
        ("On labour inspection.", INSPECTION, ["labour inspection"]),
        ("L'inspection du travail", INSPECTION, ["inspection du travail"]),
        ("La inspección laboral", INSPECTION, ["inspección laboral"]),
        ("The inspections of labour", INSPECTION, []),
        ("Côte d’Ivoire", Places("cote d'ivoire", "CI", ()), ["Côte d’Ivoire"]),
        ("child labours", Literally("Child Labour"), []),
        ("Child labour", Literally("child LABOUR"), ["Child labour"]),
        ("Ministry of Labour", TextIn("organisation", "lab min"), ["Ministry", "Labour"]),
        ("Straße, STRASSE", Words(("strass",)), ["Straße", "STRASSE"]),
        ("œuvre sociale", Words(("oeuvre",)), ["œuvre"]),
        ("cafe\u0301 bar", Words(("cafe",)), ["cafe\u0301"]),
        ("🙂 ﬁnance", Words(("fin",)), ["ﬁnance"]),
        ("the №5 case", Words(("no5",)), ["№5"]),
        ("½ day", Words(("1", "2"), is_prefix=False), ["½"]),
        ("Работа и труд", Words(("труд",)), ["труд"]),
        ("ΟΔΟΣ και οδός", Words(("οδος",)), ["ΟΔΟΣ", "οδός"]),
        ("التعاون بين بلدان الجنوب", Words(("بلدان",)), ["بلدان"]),
        ("南南合作 与三方合作", Words(("南",)), ["南南合作"]),
        ("a apple", Words(("a",)), ["a"]),
        ("", Words(("a",)), []),
        ("text", Words(("",)), []),
        ("2019 to 2020", Measured("year", "2019", "2020"), []),
        ("child labour", Except(Words(("child",))), []),
    ],
)
def test_words_are_marked_where_they_stand(text: str, sense: Sense, expected: list[str]) -> None:
    assert marked(text, sense) == expected


def test_words_inside_alternatives_are_marked_and_those_excluded_are_not() -> None:
    sense = Together((Words(("child",)), Together((Except(Words(("work",))), INSPECTION))), True)
    assert marked("Child work, labour inspection", sense) == ["Child", "labour inspection"]


def test_spans_that_overlap_are_one() -> None:
    senses = (Words(("child labour",)), Words(("labour inspection",)), Words(("lab",)))
    assert marked("child labour inspection; lab", *senses) == ["child labour inspection", "lab"]


def test_codes_of_topics_and_places_are_told() -> None:
    found = marks(
        INSPECTION,
        Words(("trab",), topics=("child-labour",), places=("TT",)),
        Places("Mexico", "MX", ("México",)),
        Coded("providing", ("AR", "BR")),
        Coded("topic", ("wages",)),
        Coded("status", ("done",)),
        Except(Places("Peru", "PE", ())),
    )
    assert found.topics == {"labour-inspection", "inspection-of-mines", "child-labour", "wages"}
    assert found.places == {"MX", "TT", "AR", "BR"}


def test_a_search_without_words_marks_nothing() -> None:
    assert not marks()
    assert not marks(Measured("budget", "1000000", None), Except(INSPECTION))
    assert marks(INSPECTION)
    assert marks(INSPECTION) == marks(INSPECTION)


LETTERS = st.sampled_from("aAáb ßæ-œ\u0301’½ﬁ №İ\n🙂نд\u200d")
TEXTS = st.text(LETTERS, max_size=40) | st.text(max_size=40)
SOUGHT = st.builds(
    Sought,
    st.text(st.sampled_from("abeo1"), min_size=1, max_size=4).map(lambda text: (text,))
    | st.lists(st.sampled_from(["a", "b", "ae", "ss", "o", "aa"]), min_size=1, max_size=3).map(
        tuple
    ),
    st.booleans(),
)


@given(TEXTS, st.frozensets(SOUGHT, min_size=1, max_size=5))
def test_every_span_begins_with_a_phrase_looked_for(text: str, phrases: frozenset[Sought]) -> None:
    spans = Marks(phrases).spans(text)
    assert all(last <= first for (_, last), (first, _) in pairwise(spans))
    for first, last in spans:
        assert 0 <= first < last <= len(text)
        here = words(text[first:last])
        beginnings = {each.words[0] for each in phrases if each.is_prefix and len(each.words) == 1}
        assert here[0] in {each.words[0] for each in phrases} or here[0].startswith(
            tuple(beginnings)
        )


@given(TEXTS, st.frozensets(SOUGHT, min_size=1, max_size=5))
def test_as_many_words_are_marked_as_a_plain_search_finds(
    text: str, phrases: frozenset[Sought]
) -> None:
    found = words(text)
    expected = {
        at + n
        for at in range(len(found))
        for each in phrases
        if _plainly(each, found[at:])
        for n in range(len(each.words))
    }
    spans = Marks(phrases).spans(text)
    counted = [len(words(text[:last])) - len(words(text[first:last])) for first, last in spans]
    inside = {
        start + n
        for start, (first, last) in zip(counted, spans, strict=True)
        for n in range(len(words(text[first:last])))
    }
    if _cuts_cleanly(text):
        assert inside == expected


def _plainly(sought: Sought, here: list[str]) -> bool:
    pattern = r"\W+".join(map(re.escape, sought.words)) + ("" if sought.is_prefix else r"(?!\w)")
    return re.match(pattern, " ".join(here)) is not None


def _cuts_cleanly(text: str) -> bool:
    """Tell whether no character holds parts of two words, as ½ does."""
    return all(len(words(f"x{letter}x")) == 1 or not words(letter) for letter in text)


@given(TEXTS)
def test_a_marked_text_folds_to_its_word(text: str) -> None:
    for word in words(text):
        spans = Marks(frozenset({Sought((word,))})).spans(text)
        assert any(word in fold(text[first:last]) for first, last in spans)
