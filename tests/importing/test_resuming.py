"""What was decided about a file is laid over the same file once more, or it is said why not."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.begun_work import KeptWork, keep_work, kept_works
from coopdesk.domain.errors import WorkDamaged, WorkFileChanged, WorkFileGone
from coopdesk.exporting.columns import sheet
from coopdesk.importing.choices import AS_NEW, LEFT_OUT, same_as
from coopdesk.importing.looking import look_again
from coopdesk.importing.opening import Opened, open_file
from coopdesk.importing.pasting import Pasted, open_pasted
from coopdesk.importing.record_kind import as_kind
from coopdesk.importing.resuming import decided, laid_over, look_at_kept, work_of

CSV = "Title,Requesting,Colour,Start\nVisit,Peru,red,2024\nCourse,Chile,,31/02/2024\nTour,Peru,,\n"


@pytest.fixture
def listing(tmp_path: Path) -> Path:
    path = tmp_path / "listing.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


@pytest.fixture
def keep(session: Session, tmp_path: Path) -> Callable[..., KeptWork]:
    def kept(opened: Opened, pasted: Pasted | None = None) -> KeptWork:
        now = decided(opened, pasted)
        keep_work(session, tmp_path / "drafts", "one", lambda: work_of(now))
        return kept_works(session, tmp_path / "drafts")[0]

    return kept


def decide_of(opened: Opened) -> Opened:
    """Do one of each that can be done to a file."""
    name = opened.tables[0].sheet
    opened = as_kind(0, sheet("projects"), opened)
    mapping = opened.mappings[0]
    assert mapping is not None
    opened = opened.with_mapping(mapping.choose(3, "reference").choose(2, ""))
    opened = opened.with_cell(name, 3, 4, "2024-02-01").with_cell(name, 4, 2, None)
    opened = opened.with_choice(name, 2, AS_NEW).with_choice(name, 4, LEFT_OUT)
    return opened.with_choice(name, 3, same_as("u-1"))


def test_all_that_was_decided_about_a_file_is_there_again(
    session: Session, tmp_path: Path, listing: Path, keep: Callable[..., KeptWork]
) -> None:
    before = decide_of(open_file(listing))
    kept = keep(before)
    assert (kept.name, kept.path, kept.steps) == ("listing.csv", str(listing), 7)
    resumed = look_at_kept(session, tmp_path / "drafts", kept)
    after = resumed.look.opened
    assert (after.tables, after.mappings) == (before.tables, before.mappings)
    assert (after.choices, after.written) == (before.choices, before.written)
    rows, expected = resumed.look.plan.rows, look_again(session, before).plan.rows
    assert [(r.outcome, r.title, r.notes) for r in rows] == [
        (r.outcome, r.title, r.notes) for r in expected
    ]
    assert resumed.unfit == 0


def test_pasted_cells_are_kept_whole(
    session: Session, tmp_path: Path, keep: Callable[..., KeptWork]
) -> None:
    pasted = Pasted(CSV.replace(",", "\t"))
    before = decide_of(open_pasted(pasted, "Pasted cells"))
    kept = keep(before, pasted)
    assert (kept.name, kept.path) == ("Pasted cells", "")
    resumed = look_at_kept(session, tmp_path / "drafts", kept)
    assert resumed.pasted == pasted
    assert resumed.look.opened.tables == before.tables
    assert resumed.look.opened.mappings == before.mappings


def test_a_file_that_is_gone_or_changed_is_refused_and_nothing_is_lost(
    session: Session, tmp_path: Path, listing: Path, keep: Callable[..., KeptWork]
) -> None:
    kept = keep(decide_of(open_file(listing)))
    listing.write_text(CSV + "One more,Peru,,\n", encoding="utf-8")
    with pytest.raises(WorkFileChanged):
        look_at_kept(session, tmp_path / "drafts", kept)
    listing.unlink()
    with pytest.raises(WorkFileGone):
        look_at_kept(session, tmp_path / "drafts", kept)
    assert kept_works(session, tmp_path / "drafts") == [kept]


def test_what_has_no_place_in_the_tables_any_more_is_counted(listing: Path) -> None:
    state = work_of(decided(decide_of(open_file(listing)))).state
    state["written"].append(["listing", 99, 1, "of a row that is not there"])
    state["mappings"].append({**state["mappings"][0], "place": 2})
    assert laid_over(open_file(listing), state)[1] == 1 + 4


def test_values_of_another_shape_are_refused(
    session: Session, tmp_path: Path, listing: Path, keep: Callable[..., KeptWork]
) -> None:
    kept = keep(decide_of(open_file(listing)))
    [path] = tmp_path.rglob("one.json")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"left_out"', '"left_alone"'), encoding="utf-8")
    with pytest.raises(WorkDamaged):
        look_at_kept(session, tmp_path / "drafts", kept)


def test_work_is_counted_by_what_was_decided(listing: Path) -> None:
    opened = open_file(listing)
    assert work_of(decided(opened)).steps == 0
    mapping = opened.mappings[0]
    assert mapping
    opened = opened.with_mapping(mapping.choose(3, "reference"))
    assert work_of(decided(opened)).steps == 1
    opened = opened.with_cell("listing", 3, 4, "2024").with_choice("listing", 2, AS_NEW)
    work = work_of(decided(opened))
    assert (work.steps, work.path, work.name, work.sha256) == (
        *(3, str(listing), "listing.csv"),
        opened.sha256,
    )
    assert work_of(decided(opened, Pasted("a\tb"))).path == ""


def test_what_was_decided_is_laid_over_as_far_as_it_fits(listing: Path) -> None:
    before = decide_of(open_file(listing))
    state = work_of(decided(before)).state
    opened, unfit = laid_over(open_file(listing), state)
    assert unfit == 0
    assert (opened.mappings, opened.choices, opened.written) == (
        *(before.mappings, before.choices),
        before.written,
    )
    mapping = opened.mappings[0]
    assert mapping is not None
    assert mapping.target.key == "projects"
    listing.write_text("Title,Requesting\nVisit,Peru\n", encoding="utf-8")
    less, unfit = laid_over(open_file(listing), state)
    assert unfit == 2 + 2  # two columns are gone, and the rows of two cells
    narrow = less.mappings[0]
    assert narrow is not None
    assert [c.becomes for c in narrow.columns] == [c.becomes for c in mapping.columns[:2]]
    assert less.choices == before.choices


def test_a_table_that_brings_no_records_any_more_takes_no_mapping(listing: Path) -> None:
    state = work_of(decided(decide_of(open_file(listing)))).state
    opened = open_file(listing)
    bare = replace(opened, mappings=(None,))
    after, unfit = laid_over(bare, {**state, "written": []})
    assert unfit == 4
    assert after.mappings == (None,)
    other = {**state, "mappings": [{**state["mappings"][0], "sheet": "Else"}], "written": []}
    assert laid_over(opened, other)[1] == 4
