"""Whatever is edited on both sides is in the result, or waits for an answer."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from coopdesk.catalogue.records import (
    add_records,
    change_record,
    delete_records,
    purge_records,
    read_records,
)
from coopdesk.db.database import Sessions
from coopdesk.db.history import undo
from coopdesk.domain.changes import Deed
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Learning, Record
from coopdesk.importing.merging.plan import MergePlan, Verdict, all_conflicts
from tests.importing.merging.conftest import Apply, Book, Export, Plan, exchange

RECORDS, PARTS = 4, 2
HEADINGS = {"narrative": "Narrative", "city": "City", "reference": "Reference", "number": "Number"}
TEXTS = ["Changed", "otherwise", "two\nlines", "ein Wort", ""]


@dataclass(frozen=True)
class Edits:
    """What one side does: cells of records, texts of learnings (None: removed), new learnings."""

    cells: dict[tuple[int, str], str]
    learnings: dict[tuple[int, int], str | None]
    added: dict[int, str]
    removed: frozenset[int]


def edits(side: str, *, may_remove: bool) -> st.SearchStrategy[Edits]:
    record = st.integers(0, RECORDS - 1)
    field = st.sampled_from(["narrative", "city", "reference"])
    text = st.sampled_from(TEXTS).map(lambda t: t and f"{t} {side}") | st.just("Both")
    part = st.tuples(record, st.integers(0, PARTS - 1))
    said = st.none() | text.filter(bool)
    return st.builds(
        Edits,
        st.dictionaries(st.tuples(record, field), text, max_size=6),
        st.dictionaries(part, said, max_size=4),
        st.dictionaries(record, text.filter(bool), max_size=2),
        st.frozensets(record, max_size=1) if may_remove else st.just(frozenset[int]()),
    )


def edit_book(book: Book, hers: Edits) -> None:
    for (number, field), text in hers.cells.items():
        book.put("Exchanges", title(number), HEADINGS[field], text or None)
    for (number, place), text in hers.learnings.items():
        if text is not None:
            book.put("Learnings", title(number), "Learning", text, place + 1)
    for number, place in sorted(hers.learnings, reverse=True):
        if hers.learnings[number, place] is None:
            book.take_out("Learnings", title(number), place + 1)
    for number, text in hers.added.items():
        book.add("Learnings", Record=title(number), Learning=text)
    for number in hers.removed:
        book.take_out("Exchanges", title(number))
    book.sort("Exchanges", "Narrative")
    book.save()


def edited(record: Record, number: int, ours: Edits) -> Record:
    cells = {field: text for (n, field), text in ours.cells.items() if n == number}
    learnings = [
        replace(one, text=text) if isinstance(text, str) else one
        for place, one in enumerate(record.learnings)
        if (text := ours.learnings.get((number, place), 0)) is not None
    ]
    if number in ours.added:
        learnings.append(Learning(ours.added[number]))
    return replace(record, **cells, learnings=tuple(learnings))


def title(number: int) -> str:
    return f"Exchange {number:03}"


def open_fields(plan: MergePlan) -> set[tuple[str, str]]:
    return {(d.title, d.field) for d in plan.differences if d.verdict is not Verdict.MERGED}


@given(edits("hers", may_remove=True), edits("ours", may_remove=False))
@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # to make a failing example smaller takes minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_every_edit_is_in_the_result_or_waits_for_an_answer(
    sessions: Sessions,
    export: Export,
    planned: Plan,
    merged: Apply,
    hers: Edits,
    ours: Edits,
) -> None:
    _, ids = sessions.write(
        Deed("records_added"), add_records, [exchange(n) for n in range(RECORDS)]
    )
    kept = _read(sessions, ids)
    path = export(kept)
    edit_book(Book(path), hers)
    for number, record in enumerate(kept):
        sessions.write(Deed("record_changed"), change_record, edited(record, number, ours))
    here = [content_hash(record) for record in _read(sessions, ids)]

    plan = planned(path)
    left = open_fields(plan)
    if merged_anything := merged(plan, all_conflicts(plan, theirs=False)):
        after = _read(sessions, ids)
        _check_cells(after, hers, ours, left)
        _check_learnings(kept, after, hers, ours, left)
        assert {t for t, field in left if not field} == {title(n) for n in hers.removed}
        if merged_anything.changed:
            with sessions.writing() as session:
                undo(session)
    assert [content_hash(record) for record in _read(sessions, ids)] == here
    sessions.write(Deed("records_deleted"), delete_records, ids)
    sessions.write(Deed("records_purged"), purge_records, ids)


def _check_cells(after: list[Record], hers: Edits, ours: Edits, left: set[tuple[str, str]]) -> None:
    for (number, field), text in ours.cells.items():
        assert getattr(after[number], field) == text  # ours is never lost
    for (number, field), text in hers.cells.items():
        if number in hers.removed:
            continue
        taken = getattr(after[number], field) == text
        assert taken or (title(number), field) in left
        if (number, field) not in ours.cells:
            assert taken


def _check_learnings(
    kept: list[Record],
    after: list[Record],
    hers: Edits,
    ours: Edits,
    left: set[tuple[str, str]],
) -> None:
    for number, record in enumerate(after):
        texts = [one.text for one in record.learnings]
        assert set(_said(number, ours)) <= set(texts)
        if number in hers.removed:
            continue
        for place, one in enumerate(kept[number].learnings):
            at = number, place
            about = title(number), f"learnings[{place + 1}]"
            if at not in hers.learnings:
                assert at in ours.learnings or one.text in texts
            elif (said := hers.learnings[at]) is not None:
                assert said in texts or (about[0], f"{about[1]}.text") in left
            else:
                assert about in left or ours.learnings.get(at, "") is None
        assert number not in hers.added or hers.added[number] in texts


def _said(number: int, side: Edits) -> Iterable[str]:
    yield from (text for (n, _), text in side.learnings.items() if n == number and text)
    yield from (text for n, text in side.added.items() if n == number)


def _read(sessions: Sessions, ids: list[int]) -> list[Record]:
    with sessions.reading() as session:
        return read_records(session, ids)
