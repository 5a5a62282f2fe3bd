"""Two records made one hold every part of both, unless it was chosen away."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopdesk.domain.periods import Period, point
from coopdesk.domain.record_json import as_new, content_hash
from coopdesk.domain.records import (
    Document,
    Doubt,
    Learning,
    NextStep,
    Party,
    Provenance,
    Record,
    Relation,
    StepNote,
)
from coopdesk.domain.results import InterventionModel, NodeModel, ResultNode
from coopdesk.domain.uniting import (
    Side,
    as_new_parts,
    compare_fields,
    covers,
    default_sides,
    left_behind,
    richer,
    unite,
)
from tests.records import any_records

OWN = Record(title="Visit of inspectors", uid="a", id=1, revision=3)
OTHER = Record(title="Visit of labour inspectors", uid="b", id=2, revision=5)


@st.composite
def two_of_a_kind(draw: st.DrawFn) -> tuple[Record, Record]:
    own, other = draw(any_records()), draw(any_records())
    return replace(own, uid="a", id=1), replace(other, uid="b", id=2, kind=own.kind)


@settings(max_examples=25)  # any two records take long to make up
@given(two_of_a_kind())
def test_no_part_of_either_is_lost_by_default(both: tuple[Record, Record]) -> None:
    own, other = both
    kept = unite(own, other, {})
    for name in PARTS:
        for part in (*getattr(own, name), *getattr(other, name)):
            if name == "related" and part.other in {"a", "b"}:
                continue
            assert any(covers(each, part, name) for each in getattr(kept, name))


@settings(max_examples=25)
@given(two_of_a_kind(), st.data())
def test_a_field_is_what_was_chosen(both: tuple[Record, Record], data: st.DataObject) -> None:
    own, other = both
    fields = compare_fields(own, other)
    sides: dict[str, Side] = {
        each.name: data.draw(st.sampled_from([s for s in each.sides if s != "both"]))
        for each in fields
    }
    kept = unite(own, other, sides)
    for each in fields:
        wanted = each.own if sides[each.name] == "own" else each.other
        if each.name not in {"related", "framework"}:
            assert as_new_parts(getattr(kept, each.name)) == as_new_parts(wanted)


@settings(max_examples=25)
@given(two_of_a_kind())
def test_the_survivor_keeps_its_identity_and_the_ids_of_its_parts(
    both: tuple[Record, Record],
) -> None:
    own, other = both
    kept = unite(own, other, {})
    assert (kept.uid, kept.id, kept.kind, kept.revision) == ("a", 1, own.kind, own.revision)
    assert {p.id for p in kept.parties} <= {0, *(p.id for p in own.parties)}


@settings(max_examples=25)
@given(any_records())
def test_a_record_united_with_a_copy_of_itself_says_the_same(record: Record) -> None:
    own = replace(record, uid="a")
    copy = replace(as_new(record), uid="b")
    assert left_behind(own, copy, {}) == []
    bare = replace(own, related=tuple(r for r in own.related if r.other not in {"a", "b"}))
    assert content_hash(unite(own, copy, {})) == content_hash(bare)


def test_what_only_one_of_them_says_is_kept() -> None:
    own, other = replace(OWN, city="Lima"), replace(OTHER, reference="A-7", status="completed")
    kept = unite(own, other, {})
    assert (kept.city, kept.reference, kept.status) == ("Lima", "A-7", "completed")
    assert kept.title == OWN.title
    assert left_behind(own, other, {}) == ["title"]
    assert left_behind(own, other, {"title": "other"}) == ["title"]


def test_a_part_that_says_more_takes_the_place_of_the_one_that_says_less() -> None:
    own = replace(OWN, parties=(Party("MX", role="requesting", id=7),))
    other = replace(OTHER, parties=(Party("MX", "Ministry of Labour", "requesting", id=9),))
    [party] = unite(own, other, {}).parties
    assert party == Party("MX", "Ministry of Labour", "requesting", id=7)
    assert unite(other, own, {}).parties == other.parties


def test_case_and_accents_make_no_second_part() -> None:
    own = replace(OWN, learnings=(Learning("Ask the inspectors early"),))
    other = replace(OTHER, learnings=(Learning("ask the Inspectors éarly"), Learning("Plan")))
    assert [each.text for each in unite(own, other, {}).learnings] == [
        "Ask the inspectors early",
        "Plan",
    ]


def test_links_that_differ_in_case_stay_two() -> None:
    own = replace(OWN, documents=(Document(url="https://example.org/A"),))
    other = replace(OTHER, documents=(Document(url="https://example.org/a"),))
    assert len(unite(own, other, {}).documents) == 2


def test_a_party_that_was_confirmed_is_not_made_a_suggestion() -> None:
    own = replace(OWN, parties=(Party("MX", role="requesting", confirmed=False, id=3),))
    other = replace(OTHER, parties=(Party("MX", role="requesting"),))
    assert [p.confirmed for p in unite(own, other, {}).parties] == [True]


def test_the_log_of_a_next_step_is_not_lost() -> None:
    note = StepNote(date(2024, 5, 2), "Asked again")
    own = replace(OWN, next_steps=(NextStep("Send the manual", id=4),))
    other = replace(OTHER, next_steps=(NextStep("Send the manual", log=(note,)),))
    [step] = unite(own, other, {}).next_steps
    assert (step.id, step.log) == (4, (note,))


@pytest.mark.parametrize(
    ("own", "other", "kept"),
    [
        ("", "They met.", "They met."),
        ("They met.", "They met. Then they wrote.", "They met. Then they wrote."),
        ("They met. Then they wrote.", "they met.", "They met. Then they wrote."),
        ("They met.", "They wrote.", "They met.\n\nThey wrote."),
    ],
)
def test_stories_stand_one_after_the_other_unless_one_holds_the_other(
    own: str, other: str, kept: str
) -> None:
    both = replace(OWN, narrative=own), replace(OTHER, narrative=other)
    assert unite(*both, {}).narrative == kept
    assert "narrative" not in left_behind(*both, {})


def test_of_two_periods_the_more_exact_is_kept_where_they_agree() -> None:
    year, day = point(date(2019, 1, 1), "year"), point(date(2019, 9, 23))
    other_year = point(date(2020, 3, 1))
    assert default_sides(replace(OWN, period=year), replace(OTHER, period=day))["period"] == "other"
    assert default_sides(replace(OWN, period=day), replace(OTHER, period=year))["period"] == "own"
    apart = replace(OWN, period=year), replace(OTHER, period=other_year)
    assert default_sides(*apart)["period"] == "own"
    assert "period" in left_behind(*apart, {})
    assert default_sides(replace(OWN, period=Period()), apart[1])["period"] == "other"


def test_an_announcement_printed_without_a_number_is_not_forgotten() -> None:
    printed = replace(OTHER, announcement_number="")
    assert unite(OWN, printed, {}).announcement_number == ""
    assert unite(printed, OWN, {}).announcement_number == ""


def test_neither_record_relates_to_itself_nor_stands_under_itself() -> None:
    own = replace(OWN, kind="framework", related=(Relation("same_as", "b"), Relation("cites", "c")))
    other = replace(OTHER, kind="framework", framework="a", related=(Relation("parent", "a"),))
    kept = unite(own, other, {})
    assert kept.related == (Relation("cites", "c"),)
    assert kept.framework == ""
    assert unite(replace(own, framework="b"), replace(other, framework="d"), {}).framework == "d"


def test_whence_it_came_and_what_was_doubted_is_kept_of_both_whatever_is_chosen() -> None:
    own = replace(OWN, provenance=(Provenance("title", "first.docx"),))
    other = replace(
        OTHER,
        provenance=(Provenance("title", "second.xlsx"),),
        warnings=(Doubt("period", text="?"),),
    )
    kept = unite(own, other, {"title": "own"})
    assert [each.source for each in kept.provenance] == ["first.docx", "second.xlsx"]
    assert len(kept.warnings) == 1


def test_another_model_of_the_same_number_is_given_a_number_of_its_own() -> None:
    node = ResultNode("output", "1.1", title="Manual", models=(NodeModel(1),))
    own = replace(OWN, kind="project", models=(InterventionModel(1, "Advice"),), results=(node,))
    theirs = replace(node, code="1.2", title="Course", models=(NodeModel(1), NodeModel(2)))
    models = (InterventionModel(1, "Training"), InterventionModel(2, "advice"))
    other = replace(OTHER, kind="project", models=models, results=(theirs,))
    kept = unite(own, other, {})
    assert [(m.number, m.text) for m in kept.models] == [(1, "Advice"), (3, "Training")]
    assert [[link.number for link in node.models] for node in kept.results] == [[1], [3, 1]]
    assert unite(own, other, {"results": "other"}).models == models


def test_the_record_that_says_more_stays() -> None:
    more = replace(OTHER, city="Lima", learnings=(Learning("Ask early"),))
    assert richer(more, OWN)
    assert not richer(OWN, more)
    assert richer(OWN, OTHER)


PARTS = (
    *("parties", "topics", "participants", "people", "learnings", "next_steps", "comments"),
    *("money", "documents", "related", "descriptions", "agreement_numbers", "kpis"),
    *("status_reports", "provenance", "warnings"),
)
