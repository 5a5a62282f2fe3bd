"""What the index finds is what looking at every record would find, in order, whole and in part."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyroaring import BitMap

from coopdesk.catalogue.records import add_records, delete_records, purge_records, save_record
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db import text_index
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.index_codes import ALIVE, TRASHED
from coopdesk.db.index_match import LONGEST_PHRASE, fts_match
from coopdesk.db.index_query import Code, Either, Every, IndexQuery, Text, Without
from coopdesk.db.index_words import every_word, known_words, words_beginning
from coopdesk.db.text_index import (
    NOTHING,
    all_ids,
    as_set,
    first_ids,
    in_order_of_dates,
    ranked_ids,
    rebuild,
)
from coopdesk.domain.changes import Deed
from coopdesk.domain.folding import words
from coopdesk.domain.periods import Period
from coopdesk.domain.progress import Stopped
from coopdesk.domain.records import Learning, Record

DEED = Deed("record_added")
WORDS = (
    *("inspection", "inspector", "inspectors", "inspect", "labour", "labor", "child", "work"),
    *("worker", "a", "ab", "abc", "abcd"),
)
COLUMNS = ("title", "body")
COUNT = 90


def corpus() -> list[Record]:
    """Records whose words, dates and state are mixed by their number."""
    made: list[Record] = []
    for number in range(COUNT):
        begin = date(2019, 1, 1) + timedelta(days=(number * 37) % 40)
        period = Period(begin, begin, "day", "day", "point") if number % 4 else Period()
        title = " ".join(WORDS[(number * step + step) % len(WORDS)] for step in (1, 3, 5))
        parts = tuple(Learning(WORDS[(number // step) % len(WORDS)]) for step in (1, 7))
        made.append(Record(title=title, period=period, learnings=parts))
    return made


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Sessions:
    """A catalogue that is only read."""
    path = Path(tmp_path_factory.mktemp("library")) / "library.coopdesk"
    sessions = open_database(path)
    _, ids = sessions.write(DEED, add_records, corpus())
    sessions.write(DEED, delete_records, ids[::9])
    return sessions


def in_order(sessions: Sessions, *, oldest_first: bool) -> list[int]:
    """All records as a list shows them: by date, then the one added last first; undated last."""
    with sessions.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT id, period_start FROM record").all()
    dated = sorted(((day, number) for number, day in rows if day), reverse=not oldest_first)
    undated = sorted((number for number, day in rows if not day), reverse=not oldest_first)
    return [number for _day, number in dated] + undated


def answers(record: dict[str, str], query: IndexQuery) -> bool:
    """Tell whether a record answers, by reading its texts and codes."""
    match query:
        case Code(word):
            return word in record["codes"].split()
        case Text(wanted, is_prefix, column):
            texts = [record[column]] if column else [record[name] for name in text_index.TEXTS]
            return any(_holds(text.split(), wanted, is_prefix=is_prefix) for text in texts)
        case Every(parts):
            return all(answers(record, each) for each in parts)
        case Either(parts):
            return any(answers(record, each) for each in parts)
        case Without(part, unwanted):
            return answers(record, part) and not answers(record, unwanted)


def _holds(text: list[str], wanted: Sequence[str], *, is_prefix: bool) -> bool:
    for at in range(len(text) - len(wanted) + 1):
        *whole, last = text[at : at + len(wanted)]
        is_last = last.startswith(wanted[-1]) if is_prefix else last == wanted[-1]
        if whole == list(wanted[:-1]) and is_last:
            return True
    return False


def by_looking(sessions: Sessions, query: IndexQuery, *, oldest_first: bool = False) -> list[int]:
    with sessions.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT * FROM search_text").mappings()
        found = {row["record_id"] for row in rows if answers(dict(row), query)}
    return [each for each in in_order(sessions, oldest_first=oldest_first) if each in found]


known = st.sampled_from(WORDS)
begun = known.flatmap(lambda word: st.integers(1, len(word)).map(lambda n: word[:n]))
plain_texts = st.builds(
    Text, st.lists(known, min_size=1, max_size=2).map(tuple), column=st.sampled_from(("", *COLUMNS))
)
begun_texts = st.builds(
    lambda first, last, column: Text((*first, last), is_prefix=True, column=column),
    st.lists(known, max_size=1),
    begun,
    st.sampled_from(("", *COLUMNS)),
)
codes = st.sampled_from((ALIVE, TRASHED, "_hdates", "_y2019", "_pxx")).map(Code)
queries = st.recursive(
    st.one_of(plain_texts, begun_texts, codes, st.just(NOTHING)),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: Every(tuple(parts))),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: Either(tuple(parts))),
        st.builds(Without, inner, inner),
    ),
    max_leaves=6,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(query=queries, oldest_first=st.booleans(), at_once=st.sampled_from((1, 7, 50_000)))
def test_a_query_finds_what_looking_finds_in_its_order(
    library: Sessions, query: IndexQuery, oldest_first: bool, at_once: int
) -> None:
    expected = by_looking(library, query, oldest_first=oldest_first)
    with pytest.MonkeyPatch.context() as patched, library.reading() as session:
        patched.setattr(text_index, "_AT_ONCE", at_once)
        assert list(all_ids(session, query, oldest_first=oldest_first)) == expected
        assert sorted(ranked_ids(session, query)) == sorted(expected)
        for count in (1, 10, COUNT):
            found = first_ids(session, query, count, oldest_first=oldest_first)
            assert found == expected[:count]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(query=begun_texts)
def test_a_prefix_spelled_out_finds_what_the_list_of_the_index_finds(
    library: Sessions, query: Text
) -> None:
    found: list[list[int]] = []
    sql = "SELECT rowid FROM text_index WHERE text_index MATCH ? ORDER BY rowid"
    with library.reading() as session:
        for most in (0, 1000):
            asked = (fts_match(session, query, most),)
            found.append([row[0] for row in session.connection().exec_driver_sql(sql, asked)])
    assert found[0] == found[1]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(query=queries, sample=st.sampled_from((1, 3, 300)))
def test_a_set_is_the_same_where_those_that_do_not_answer_are_asked_for(
    library: Sessions, query: IndexQuery, sample: int
) -> None:
    expected = BitMap(by_looking(library, query))
    with pytest.MonkeyPatch.context() as patched, library.reading() as session:
        everything = BitMap(all_ids(session, Either((Code(ALIVE), Code(TRASHED)))))
        assert len(everything) == COUNT
        assert as_set(session, query, everything) == expected
        patched.setattr(text_index, "_MANY", 0)
        patched.setattr(text_index, "_SAMPLE", sample)
        assert as_set(session, query, everything) == expected


@pytest.mark.parametrize("oldest_first", [True, False])
def test_a_few_records_come_in_the_order_of_all(library: Sessions, oldest_first: bool) -> None:
    expected = in_order(library, oldest_first=oldest_first)
    with library.reading() as session:
        some = set(expected[::3])
        found = in_order_of_dates(session, some, oldest_first=oldest_first)
    assert found == [each for each in expected if each in some]


def test_the_corpus_has_what_the_queries_ask_for(library: Sessions) -> None:
    with library.reading() as session:
        undated = all_ids(session, Without(Code(ALIVE), Code("_hdates")))
        assert 10 < len(undated) < 30
        assert 5 < len(all_ids(session, Code(TRASHED))) < 20
        assert 5 < len(all_ids(session, Text(("inspec",), is_prefix=True))) < COUNT


def test_undated_records_come_last_whatever_the_direction(library: Sessions) -> None:
    with library.reading() as session:
        for oldest_first in (False, True):
            found = all_ids(session, Code(ALIVE), oldest_first=oldest_first)
            dated = set(all_ids(session, Code("_hdates")))
            assert [each in dated for each in found] == sorted(
                (each in dated for each in found), reverse=True
            )


def test_the_title_counts_most_in_what_is_ranked(sessions: Sessions) -> None:
    made = [
        Record(title="One", narrative="inspection"),
        Record(title="Inspection"),
        Record(title="Two", narrative="inspection and a hundred other words " * 3),
    ]
    _, ids = sessions.write(DEED, add_records, made)
    with sessions.reading() as session:
        assert ranked_ids(session, Text(("inspection",)))[0] == ids[1]


@pytest.mark.parametrize(
    "text",
    [
        *("AND", "OR not", "NEAR(a b)", "NEAR", "title:x", "{title} : x", "^a", "a*", "a + b"),
        *('"', "'", "--", ";", "(", ")))", "%", "_", "\\", "a\tb", "🙂", "مرحبا", "ﬁn", "\ud800"),
    ],
)
def test_no_word_is_taken_for_an_operator(text: str, sessions: Sessions) -> None:
    said = text.encode(errors="ignore").decode()
    _, number = sessions.write(DEED, save_record, Record(title=f"so {said} ends"))
    typed = ("so", *words(text))
    with sessions.reading() as session:
        assert list(all_ids(session, Text(typed))) == [number]
        assert first_ids(session, Text(typed, is_prefix=True), 5) == [number]
        assert list(all_ids(session, Text((*typed, "zzz")))) == []


def test_a_search_that_nobody_waits_for_ends_between_two_pieces(
    library: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_index, "_AT_ONCE", 10)
    asked: list[int] = []

    def check() -> None:
        asked.append(1)
        if len(asked) == 3:
            raise Stopped

    with library.reading() as session:
        session.info["still_wanted"] = check
        with pytest.raises(Stopped):
            all_ids(session, Code(ALIVE))
    assert len(asked) == 3


def test_a_record_leaves_the_index_when_it_is_removed_for_good(sessions: Sessions) -> None:
    _, number = sessions.write(DEED, save_record, Record(title="Unique"))
    sessions.write(DEED, delete_records, [number])
    with sessions.reading() as session:
        assert list(all_ids(session, Every((Text(("unique",)), Code(TRASHED))))) == [number]
    sessions.write(Deed("records_purged"), purge_records, [number])
    with sessions.reading() as session:
        assert list(all_ids(session, Text(("unique",)))) == []


def test_words_are_known_once_they_were_written(sessions: Sessions) -> None:
    sessions.write(DEED, save_record, Record(title="Inspección, inspector & inspections"))
    with sessions.reading() as session:
        asked = ["inspeccion", "inspector", "inspect", "zzz"]
        assert known_words(session, asked) == {"inspeccion", "inspector"}
        assert words_beginning(session, "inspec", 2) == ["inspeccion", "inspections"]
        assert words_beginning(session, "", 1) == ["inspeccion"]
        assert set(session.scalars(every_word())) >= {"inspeccion", "inspector", "inspections"}


def test_a_page_as_a_phrase_is_looked_for_by_its_beginning(sessions: Sessions) -> None:
    page = [f"w{number}" for number in range(3 * LONGEST_PHRASE)]
    _, number = sessions.write(DEED, save_record, Record(title="A", narrative=" ".join(page)))
    with sessions.reading() as session:
        assert list(all_ids(session, Text(tuple(page)))) == [number]
        assert list(all_ids(session, Text(tuple(page[1:5] + page[:LONGEST_PHRASE])))) == []
        assert len(fts_match(session, Text(("w1",) * 1000)).split()) == LONGEST_PHRASE


def test_more_words_than_a_question_holds_are_known(sessions: Sessions) -> None:
    many = [f"w{number}" for number in range(1200)]
    sessions.write(DEED, save_record, Record(title="One", narrative=" ".join(many)))
    with sessions.reading() as session:
        assert known_words(session, [*many, "zzz"]) == set(many)


def test_making_it_anew_tells_how_far_it_is_and_can_be_stopped(sessions: Sessions) -> None:
    sessions.write(DEED, fill_with_sample)
    told: list[tuple[int, int]] = []

    def note(done: int, total: int) -> None:
        told.append((done, total))

    with sessions.writing() as session:
        rebuild(session, note)
    assert told == [(0, 32), (32, 32)]

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped), sessions.writing() as session:
        rebuild(session, stop)
    assert found(sessions) == 32


def test_making_it_anew_half_way_is_not_seen_by_others(sessions: Sessions) -> None:
    sessions.write(DEED, fill_with_sample)

    def look(done: int, total: int) -> None:
        assert found(sessions) == 32

    with sessions.writing() as session:
        rebuild(session, look)


def found(sessions: Sessions) -> int:
    with sessions.reading() as session:
        return len(all_ids(session, Code(ALIVE)))


def test_words_of_removed_records_are_forgotten_once_it_is_made_anew(sessions: Sessions) -> None:
    _change, record_id = sessions.write(DEED, save_record, Record(title="Xylophone"))
    with sessions.writing() as session:
        rebuild(session)
        assert known_words(session, ["xylophone"]) == {"xylophone"}
    sessions.write(DEED, delete_records, [record_id])
    sessions.write(Deed("records_purged"), purge_records, [record_id])
    with sessions.writing() as session:
        rebuild(session)
        assert known_words(session, ["xylophone"]) == set()


def test_an_index_that_is_current_is_left_as_it_is_when_opened(sessions: Sessions) -> None:
    sessions.write(DEED, save_record, Record(title="Xylophone"))
    state = "SELECT form, version FROM index_state"
    with sessions.reading() as session:
        before = session.connection().exec_driver_sql(state).one()
    sessions.close()
    with closing(open_database(sessions.path)) as again, again.reading() as session:
        assert session.connection().exec_driver_sql(state).one() == before
