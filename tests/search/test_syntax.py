"""Typed text becomes a tree of clauses and is written again; whatever is typed means something."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coopdesk.domain.folding import words
from coopdesk.domain.queries import (
    AllOf,
    AnyOf,
    Between,
    Clause,
    Compared,
    Exactly,
    Field,
    Not,
    Phrase,
    Word,
)
from coopdesk.search.fields import EXACTLY, MEASURED, field_names
from coopdesk.search.syntax import LONGEST, MOST, parse, phrases, quoted_if_needed, show
from tests.search.naughty import naughty

LANGUAGES = ("en", "es", "fr", "pt")
NOTHING = AllOf(())


def every(*clauses: Clause | str) -> AllOf:
    return AllOf(tuple(Word(each) if isinstance(each, str) else each for each in clauses))


def either(*clauses: Clause | str) -> AnyOf:
    return AnyOf(tuple(Word(each) if isinstance(each, str) else each for each in clauses))


def but(clause: Clause | str) -> Not:
    return Not(Word(clause) if isinstance(clause, str) else clause)


def asked(name: str, *values: str) -> Field:
    return Field(name, values)


WORDS = [
    ("", NOTHING),
    ("  !? ", NOTHING),
    ("-", NOTHING),
    ("()", NOTHING),
    ('""', NOTHING),
    ("|", NOTHING),
    ("\0", NOTHING),
    ("😀", NOTHING),
    ("labour", Word("labour")),
    ("Inspección laboral", every("Inspección", "laboral")),
    ("formation des inspecteurs", every("formation", "des", "inspecteurs")),
    ("inspeção\u00a0do\ttrabalho", every("inspeção", "do", "trabalho")),
    ("labour, child; (mining)", every("labour", "child", "mining")),
    ("labour labour", every("labour", "labour")),
    ("(labour law) (labour market)", every("labour", "law", "labour", "market")),
    ('"a b" "a b" -c -c', every(Phrase("a b"), but("c"))),
    ("labour LABOUR", every("labour", "LABOUR")),
    ("d’œuvre", Word("d’œuvre")),
    ("U.S.", Word("U.S.")),
    ("inspec*", Word("inspec*")),
    ("¿Qué", Word("¿Qué")),
    ("o trabalho e a saúde", every("o", "trabalho", "e", "a", "saúde")),
    ("a\0b\ud800c", every("a", "b", "c")),
    ("a,b", Word("a,b")),
    ("العمل", Word("العمل")),
    ("👩‍🏭 labour", Word("labour")),
]
QUOTED = [
    ('"child labour"', Phrase("child labour")),
    ("“trabajo infantil”", Phrase("trabajo infantil")),
    ("« travail des enfants »", Phrase("travail des enfants")),
    ("„trabalho infantil“", Phrase("trabalho infantil")),
    ('training "child labour" Mexico', every("training", Phrase("child labour"), "Mexico")),
    ('"child  \t labour "', Phrase("child labour")),
    ('"child labour', every("child", "labour")),
    ('"child labour" "open', every(Phrase("child labour"), "open")),
    ('"or"', Phrase("or")),
    ('"-a (b | c)"', Phrase("-a (b | c)")),
    ('"year:2019"', Phrase("year:2019")),
    ('a"b c"d', every("a", Phrase("b c"), "d")),
    ('"a""b"', every(Phrase("a"), Phrase("b"))),
    ('"!?"', NOTHING),
]
HYPHENS = [
    ("co-operation", Word("co-operation")),
    ("C-138", Word("C-138")),
    ("9/04", Word("9/04")),
    ("2019-2021", Word("2019-2021")),
    ("IL-35872-20-75-K-", Word("IL-35872-20-75-K-")),
    ("-mining", but("mining")),
    ("labour -mining", every("labour", but("mining"))),
    ('labour -"open pit"', every("labour", but(Phrase("open pit")))),
    ("-(open pit)", but(every("open", "pit"))),
    ("-year:2020", but(asked("year", "2020"))),
    ("-país:México", but(asked("country", "México"))),
    ("- mining", Word("mining")),
    ("labour - mining", every("labour", "mining")),
    ("labour -- mining", every("labour", "mining")),
    ("--mining", Word("mining")),
    ("labour – mining", every("labour", "mining")),
    ('"a"-b', every(Phrase("a"), "b")),
    ("(a)-b", every("a", "b")),
    ("(-a b)", every(but("a"), "b")),
    ("a|-b", either("a", but("b"))),
    ("-!!! mining", Word("mining")),
    ("-)", NOTHING),
    ("-a-b", but("a-b")),
    ("-(-mining)", Word("mining")),
    ("-(-(a b) c)", but(every(but(every("a", "b")), "c"))),
]
OPERATORS = [
    ("mexico or argentina", either("mexico", "argentina")),
    ("mexico OR argentina", either("mexico", "argentina")),
    ("mexico|argentina", either("mexico", "argentina")),
    ("mexico || argentina", either("mexico", "argentina")),
    ("México O Argentina", either("México", "Argentina")),
    ("mexico o canadá", either("mexico", "canadá")),
    ("siete u ocho", either("siete", "ocho")),
    ('"siete" u "ocho horas"', either(Phrase("siete"), Phrase("ocho horas"))),
    ("salud u higiene", every("salud", "u", "higiene")),
    ("país:mx o -chile", either(asked("country", "mx"), but("chile"))),
    ("labour (mexico o chile)", every("labour", either("mexico", "chile"))),
    ("sobre o trabalho infantil", every("sobre", "o", "trabalho", "infantil")),
    ("migração para o trabalho", every("migração", "para", "o", "trabalho")),
    ("proteção contra o desemprego", every("proteção", "contra", "o", "desemprego")),
    ("combater o trabalho infantil", every("combater", "o", "trabalho", "infantil")),
    ("América Latina e o Caribe", every("América", "Latina", "e", "o", "Caribe")),
    ("mexico or o brasil", either("mexico", every("o", "brasil"))),
    ("mexico o", every("mexico", "o")),
    ("mexico (o) canadá", every("mexico", "o", "canadá")),
    ("mexico not o canadá", every("mexico", but("o"), "canadá")),
    ("Mexique ou Argentine", either("Mexique", "Argentine")),
    ("México OU Argentina", either("México", "Argentina")),
    ("labour mexico or chile", either(every("labour", "mexico"), "chile")),
    ("labour (mexico or chile)", every("labour", either("mexico", "chile"))),
    ("a or b or c", either("a", "b", "c")),
    ("a or (b or c)", either("a", "b", "c")),
    ("a (b c) d", every("a", "b", "c", "d")),
    ("a or a", Word("a")),
    ("a or -b", either("a", but("b"))),
    ("a and b", every("a", "b")),
    ("a AND b", every("a", "b")),
    ("a Y b E c ET d", every("a", "b", "c", "d")),
    ("salud y seguridad", every("salud", "y", "seguridad")),
    ("formation et emploi", every("formation", "et", "emploi")),
    ("a AND b or c AND d", either(every("a", "b"), every("c", "d"))),
    ("not mining", but("mining")),
    ("labour NOT mining", every("labour", but("mining"))),
    ("labour AND NOT (open pit)", every("labour", but(every("open", "pit")))),
    ("NOT NOT a", Word("a")),
    ("not -a", Word("a")),
    # an operator with nothing to join is a word, and a sign nothing at all
    ("or", Word("or")),
    ("AND OR NOT", either("AND", "NOT")),
    ("child or", every("child", "or")),
    ("or child", every("or", "child")),
    ("child AND", every("child", "AND")),
    ("child not", every("child", "not")),
    ("child |", Word("child")),
    ("| child", Word("child")),
    ("a or ()", Word("a")),
    ("-or x", every(but("or"), "x")),
    ("a (or) b", every("a", "or", "b")),
    ("Or gold", every("Or", "gold")),
]
PARENTHESES = [
    ("((labour))", Word("labour")),
    ("(a b) c)", every("a", "b", "c")),
    ("((a b) c", every("a", "b", "c")),
    (")a(", Word("a")),
    ("inspector(es)", every("inspector", "es")),
    ("-(a or b) c", every(but(either("a", "b")), "c")),
    ("(a or b) (c or d)", every(either("a", "b"), either("c", "d"))),
    ("a (b or c (d or e))", every("a", either("b", every("c", either("d", "e"))))),
]
FIELDS = [
    ("requesting:mx", asked("requesting", "mx")),
    ("solicita:mx", asked("requesting", "mx")),
    ("demandeur:mx", asked("requesting", "mx")),
    ("requerente:mx", asked("requesting", "mx")),
    ("requérant:mx", asked("requesting", "mx")),
    ("REQUERANT:mx", asked("requesting", "mx")),
    ("País:México", asked("country", "México")),
    ("pais:mexico", asked("country", "mexico")),
    ("pays:Mexique", asked("country", "Mexique")),
    ('país:"Viet Nam"', asked("country", "Viet Nam")),
    ("pays:«Côte d’Ivoire»", asked("country", "Côte d’Ivoire")),
    ('requesting:mx,ar,"Viet Nam"', asked("requesting", "mx", "ar", "Viet Nam")),
    ("requesting:mx,mx,", asked("requesting", "mx")),
    ("requesting:,,mx", asked("requesting", "mx")),
    ("tema:inspección laboral", every(asked("topic", "inspección"), "laboral")),
    ("thème:inspection", asked("topic", "inspection")),
    ("assunto:inspeção", asked("topic", "inspeção")),
    ("falta:fechas", asked("missing", "fechas")),
    ("sans:dates", asked("missing", "dates")),
    ("tem:aprendizados", asked("has", "aprendizados")),
    ("has:next-steps", asked("has", "next-steps")),
    ("statut:réalisé", asked("status", "réalisé")),
    ("responsável:Brasil", asked("owner", "Brasil")),
    ("bailleur:Canada", asked("donor", "Canada")),
    ("ref:IL/35872-20", asked("reference", "IL/35872-20")),
    ("title:12:30", asked("title", "12:30")),
    ("title:a..b", asked("title", "a..b")),
    ("título:>x", asked("title", ">x")),
    ("country=mx", asked("country", "mx")),
    ("mise-à-jour:2024", asked("updated", "2024")),
    ("mise_a_jour:2024", asked("updated", "2024")),
    # blanks around the colon
    ("país: México", asked("country", "México")),
    ("pays : Mexique", asked("country", "Mexique")),
    ('country: "Viet Nam" labour', every(asked("country", "Viet Nam"), "labour")),
    ("country: mx, labour", every(asked("country", "mx"), "labour")),
    # a field without a value asks for nothing: one is typing it
    ("requesting:", NOTHING),
    ("País:", NOTHING),
    ("owner: ", NOTHING),
    ("exactly:", NOTHING),
    ("mexico kind:", Word("mexico")),
    ("mexico -kind:", Word("mexico")),
    ("mexico not kind:", Word("mexico")),
    ("mexico or tema: ", Word("mexico")),
    ("(mexico kind:) chile", every("mexico", "chile")),
    ("country:!!", NOTHING),
    ('country:""', NOTHING),
    ('mexico country:"', Word("mexico")),
    ("country: -mx", but("mx")),
    ("country: or mx", Word("mx")),
    ("from: to: 2019", asked("to", "2019")),
    # what is no field is words
    ("country", Word("country")),
    ("http://example.org", Word("http://example.org")),
    ("12:30", Word("12:30")),
    ("nosuchfield:labour", Word("nosuchfield:labour")),
    ("title>x", Word("title>x")),
    ("x:y:z", Word("x:y:z")),
    (":title:x", asked("title", "x")),
    # with the rest of the language
    ("-requesting:mx,ar", but(asked("requesting", "mx", "ar"))),
    ("country:mx or país:ar", either(asked("country", "mx"), asked("country", "ar"))),
    ("(tema:x año:2020)", every(asked("topic", "x"), asked("year", "2020"))),
    ("exactly:labor", Exactly("labor")),
    ('exactly:"child labor"', Exactly("child labor")),
    ("exactamente:«trabajo infantil»", Exactly("trabajo infantil")),
    ("exactement:travail", Exactly("travail")),
    ("-exatamente:trabalho", but(Exactly("trabalho"))),
    ("exact:a,b", either(Exactly("a"), Exactly("b"))),
    ("exactly:or", Exactly("or")),
]
MEASURES = [
    ("year:2019", asked("year", "2019")),
    ("año:2019,2021", asked("year", "2019", "2021")),
    ("année:2019..2021", Between("year", "2019", "2021")),
    ("ano:2019-2021", Between("year", "2019", "2021")),
    ("year:2019–2021", Between("year", "2019", "2021")),
    ("year:2019...2021", Between("year", "2019", "2021")),
    ("year:2019…2021", Between("year", "2019", "2021")),
    ("year:2019..", Compared("year", ">=", "2019")),
    ("year:..2021", Compared("year", "<=", "2021")),
    ("year:..", NOTHING),
    ("year:>2019", Compared("year", ">", "2019")),
    ("year:>=2019", Compared("year", ">=", "2019")),
    ("year:<2019", Compared("year", "<", "2019")),
    ("year:<=2019", Compared("year", "<=", "2019")),
    ("year:≥2019", Compared("year", ">=", "2019")),
    ("year:=<2019", Compared("year", "<=", "2019")),
    ("year>2019", Compared("year", ">", "2019")),
    ("year>=2019", Compared("year", ">=", "2019")),
    ("year≤2019", Compared("year", "<=", "2019")),
    ("year=2019", asked("year", "2019")),
    ("year:=2019", asked("year", "2019")),
    ("year > 2019", Compared("year", ">", "2019")),
    ("year: >2019", Compared("year", ">", "2019")),
    ("year>", NOTHING),
    ('year:"2019-2021"', asked("year", "2019-2021")),
    ("from:2019-05", asked("from", "2019-05")),
    ("desde:2019-05-12", asked("from", "2019-05-12")),
    ("hasta:2021", asked("to", "2021")),
    ("depuis:2019 jusqu’à:2021", every(asked("from", "2019"), asked("to", "2021"))),
    ("até:dez/2021", asked("to", "dez/2021")),
    ("vence:<hoy", Compared("due", "<", "hoy")),
    ('échéance:<"1 mars 2025"', Compared("due", "<", "1 mars 2025")),
    ('prazo:"1 mar 2025".."30 abr 2025"', Between("due", "1 mar 2025", "30 abr 2025")),
    ("updated:<30d", Compared("updated", "<", "30d")),
    ("maj:<30d", Compared("updated", "<", "30d")),
    ("criado:2024-01-01..2024-06-30", Between("created", "2024-01-01", "2024-06-30")),
    ("budget:>1M", Compared("budget", ">", "1M")),
    ("presupuesto>1.500.000", Compared("budget", ">", "1.500.000")),
    ("orçamento:1,000,000", asked("budget", "1,000,000")),
    ("montant:1,5M..2M", Between("budget", "1,5M", "2M")),
    ("budget:1M-2M", Between("budget", "1M", "2M")),
    ('budget:"1",2', asked("budget", "1", "2")),
    ("budget:USD>1", asked("budget", "USD>1")),
    ("participantes:>20", Compared("participants", ">", "20")),
    ("participants:10-20", Between("participants", "10", "20")),
    ("-year:2019..2021", but(Between("year", "2019", "2021"))),
    (
        "year:2018,2020..2022",
        either(asked("year", "2018"), Between("year", "2020", "2022")),
    ),
    (
        "-year:<2018,>2022",
        but(either(Compared("year", "<", "2018"), Compared("year", ">", "2022"))),
    ),
]
WHOLE = [
    (
        "who helped mexico with inspección -minería año:2019..2021",
        every(
            *("who", "helped", "mexico", "with", "inspección"),
            *(but("minería"), Between("year", "2019", "2021")),
        ),
    ),
    (
        "solicita:México (brinda:Argentina or brinda:Brasil) falta:aprendizajes",
        every(
            asked("requesting", "México"),
            either(asked("providing", "Argentina"), asked("providing", "Brasil")),
            asked("missing", "aprendizajes"),
        ),
    ),
    (
        "Country: Mexico. Topic: Inspection. From: 2019",
        every(asked("country", "Mexico."), asked("topic", "Inspection."), asked("from", "2019")),
    ),
    (
        "fournisseur:canada,«États-Unis» -statut:annulé “santé et sécurité” OU mines",
        either(
            every(
                asked("providing", "canada", "États-Unis"),
                but(asked("status", "annulé")),
                Phrase("santé et sécurité"),
            ),
            "mines",
        ),
    ),
]
TABLE = [
    *(WORDS + QUOTED + HYPHENS + OPERATORS + PARENTHESES),
    *(FIELDS + MEASURES + WHOLE),
]


@pytest.mark.parametrize(("typed", "meant"), TABLE)
def test_what_is_typed_means_what_it_looks_like(typed: str, meant: Clause) -> None:
    assert parse(typed) == meant


@pytest.mark.parametrize(("typed", "meant"), TABLE)
def test_what_is_shown_is_read_the_same_way_in_each_language(typed: str, meant: Clause) -> None:
    for language in LANGUAGES:
        assert parse(show(meant, language)) == meant


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("", ""),
        ("México  OU Argentina", "México or Argentina"),
        ("a AND (b | c)", "a (b or c)"),
        ("(a b) or c", "a b or c"),
        ("NOT (a b)", "-(a b)"),
        ("“trabajo infantil”", '"trabajo infantil"'),
        ('país:mx,"Viet Nam"', 'country:mx,"Viet Nam"'),
        ("año:2019-2021", "year:2019..2021"),
        ("desde > 2019", "from:>2019"),
        ("year:2019..", "year:>=2019"),
        ('year:"2019-2021"', 'year:"2019-2021"'),
        ('title:"a..b"', "title:a..b"),
        ("exactement:travail", "exactly:travail"),
        ("a (or) b", "a (or) b"),
    ],
)
def test_a_search_is_shown_as_one_would_type_it(typed: str, shown: str) -> None:
    assert show(parse(typed)) == shown


def test_fields_are_shown_under_their_names_in_the_readers_language() -> None:
    clause = parse("requesting:mx -missing:dates year:>2019 exactly:x")
    assert show(clause, "es") == "solicita:mx -falta:dates año:>2019 exactamente:x"
    assert show(clause, "fr_CA") == "demandeur:mx -manque:dates année:>2019 exactement:x"


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("México", "México"),
        ("Viet Nam", '"Viet Nam"'),
        ("or", '"or"'),
        ("title:x", '"title:x"'),
        ("-x", '"-x"'),
        ('the "new" law', '"the new law"'),
        ("C-138", "C-138"),
    ],
)
def test_words_are_quoted_only_where_they_would_be_read_otherwise(text: str, typed: str) -> None:
    assert quoted_if_needed(text) == typed


# What stands between blanks, as typed; what may stand between quotes.
_SIGNS = '"“”„‟«»()|:=<>≤≥'
_kept = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters=_SIGNS)
_spoken = st.characters(
    codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters='"“”„‟«»'
)
_texts = st.text(_spoken, max_size=20).map(lambda text: " ".join(text.split())).filter(words)
_values = _texts | st.sampled_from(
    [
        *("mx", "Viet Nam", "2019", "2019-2021", "a..b", "1,000", "1", ">5", "or", "-x", "30d"),
        *("1M-2M", "a.", ".5", "…x", "=x", "title:x", "x:y", "(x)"),
    ]
)
_plain_words = st.text(_kept, min_size=1, max_size=12).filter(
    lambda text: words(text) and text == "".join(text.split()) and text.strip("-,;") == text
)
_known_words = st.sampled_from(
    [
        *("or", "OR", "ou", "O", "and", "AND", "Y", "E", "not", "NOT", "Or", "o", "e", "12:30"),
        *("u", "o", "ocho", "sobre"),
        *("http://x", "x:y:z", "title", "title>x", "requesting", "co-op", "2019-2021", "C-"),
    ]
)
_measured = st.sampled_from(sorted(MEASURED))
_leaves = st.one_of(
    (_known_words | _plain_words).map(Word),
    _texts.map(Phrase),
    _values.map(Exactly),
    st.builds(
        Field,
        st.sampled_from(sorted(set(field_names("en")) - {EXACTLY})),
        st.lists(_values, min_size=1, max_size=3, unique=True).map(tuple),
    ),
    st.builds(Compared, _measured, st.sampled_from([">", ">=", "<", "<="]), _values),
    st.builds(Between, _measured, _values, _values),
)


def identity(kind: type[AllOf] | type[AnyOf]) -> Callable[[Clause], object]:
    """Tell what may stand once in a group only: all but words side by side."""
    return lambda clause: object() if kind is AllOf and isinstance(clause, Word) else clause


def _groups(clauses: st.SearchStrategy[Clause]) -> st.SearchStrategy[Clause]:
    def many(kind: type[AllOf] | type[AnyOf]) -> st.SearchStrategy[Clause]:
        inner = clauses.filter(lambda clause: not isinstance(clause, kind))
        several = st.lists(inner, min_size=2, max_size=4, unique_by=identity(kind))
        return several.map(lambda c: kind(tuple(c)))

    negated = clauses.filter(lambda clause: not isinstance(clause, Not)).map(Not)
    return many(AllOf) | many(AnyOf) | negated


trees = st.just(NOTHING) | st.recursive(_leaves, _groups, max_leaves=12)
_PIECES = [*(typed for typed, _ in TABLE), *(text[:200] for text in naughty())]
typing = st.lists(
    st.integers(0, len(_PIECES) - 1).map(lambda place: _PIECES[place])
    | st.sampled_from([" ", "-", "(", ")", '"', "|", " or ", ":", ",", "..", ">", "país:", "year"])
    | st.text(max_size=8),
    max_size=12,
).map("".join)


@given(trees, st.sampled_from(LANGUAGES))
@example(parse("x " * 2 + "-(a -(b -(c or d (e or f))))"), "en")
def test_a_tree_that_is_shown_and_parsed_is_the_same_tree(tree: Clause, language: str) -> None:
    assert parse(show(tree, language)) == tree


@given(typing)
def test_any_text_is_parsed_the_same_way_once_it_was_shown(text: str) -> None:
    tree = parse(text)
    assert parse(show(tree)) == tree
    assert is_in_fewest_clauses(tree)


@given(typing, st.sampled_from(LANGUAGES))
def test_any_words_in_quotes_are_one_phrase(text: str, language: str) -> None:
    typed = quoted_if_needed(text)
    assert isinstance(parse(typed), Word | Phrase) or not words(text[:LONGEST])


def test_nothing_typed_raises_or_is_shown_as_anything_else() -> None:
    for typed in naughty():
        tree = parse(typed)
        assert is_in_fewest_clauses(tree)
        for language in LANGUAGES:
            shown = show(tree, language)
            assert len(shown) <= LONGEST
            assert parse(shown) == tree


@pytest.mark.parametrize(
    "typed",
    [
        "(" * 10_000,
        ")" * 10_000,
        "(" * 10_000 + "x" + ")" * 10_000,
        "(" * 1_999 + "x" + ")" * 1_999,
        "-(" * 1_300 + "x" + ")" * 1_300,
        "(a -" * 900 + ")" * 300,
        "not " * 20_000 + "x",
        "a or " * 20_000,
        "year:" * 20_000,
        "requesting:" + "mx," * 30_000,
        "budget:" + "1," * 30_000,
        "year:" + "." * 30_000,
        'x"' * 50_000,
        "-" * 100_000,
        "a" * 100_000,
        '"' + "a " * 1_999,
    ],
    ids=lambda typed: typed[:12],
)
def test_what_is_very_long_or_deep_is_read_too(typed: str) -> None:
    tree = parse(typed)
    assert parse(show(tree)) == tree
    assert is_in_fewest_clauses(tree)


def test_deep_parentheses_around_a_word_are_the_word() -> None:
    assert parse("(" * 1_999 + "x" + ")" * 1_999) == Word("x")


def test_of_a_pasted_page_the_beginning_is_looked_for() -> None:
    page = " ".join(f"word{n}" for n in range(10_000))
    assert parse(page) == every(*(f"word{n}" for n in range(MOST)))
    assert parse("a" * 100_000) == Word("a" * (LONGEST // 2))
    assert parse(f"-({page[:900]} end)") == but(every(*(f"word{n}" for n in range(MOST))))


def test_each_value_of_a_field_counts_among_the_texts_looked_for() -> None:
    codes = [f"x{n}" for n in range(100)]
    assert parse(f"a country:{','.join(codes)} b") == every(
        "a", asked("country", *codes[: MOST - 1])
    )


def is_in_fewest_clauses(tree: Clause) -> bool:
    match tree:
        case AllOf(clauses) | AnyOf(clauses):
            distinct = len(set(map(identity(type(tree)), clauses))) == len(clauses) > 1
            flat = not any(isinstance(each, type(tree)) for each in clauses)
            full = NOTHING not in clauses and all(map(is_in_fewest_clauses, clauses))
            return tree == NOTHING or (distinct and flat and full)
        case Not(inner):
            return not isinstance(inner, Not) and inner != NOTHING and is_in_fewest_clauses(inner)
        case _:
            return True


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ()),
        ("Inspección laboral", (("inspeccion",), ("laboral",))),
        ('training "child labour"', (("training",), ("child", "labour"))),
        ("“child labour” «travail forcé»", (("child", "labour"), ("travail", "force"))),
        ('"child labour', (("child",), ("labour",))),
        ("labour labour LABOUR", (("labour",),)),
        ("IL-35872-20-75-K-", (("il",), ("35872",), ("20",), ("75",), ("k",))),
    ],
)
def test_words_and_quotes_are_phrases(typed: str, meant: tuple[tuple[str, ...], ...]) -> None:
    assert phrases(typed) == meant


def test_nothing_but_folded_letters_and_digits_comes_out_of_phrases() -> None:
    for typed in naughty():
        found = phrases(typed)
        assert len(found) <= MOST
        assert all(len(phrase) <= MOST for phrase in found)
        assert all(word.isalnum() and word for phrase in found for word in phrase)


def test_there_are_enough_naughty_texts() -> None:
    assert len(naughty()) >= 500
