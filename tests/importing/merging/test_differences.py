"""What a colleague may do to a workbook, one thing at a time."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest

from coopdesk.catalogue.records import delete_records, purge_records
from coopdesk.catalogue.topic_changes import change_topic
from coopdesk.catalogue.topics import all_topics
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import NotOurExport, RowsOutOfStep
from coopdesk.domain.records import Learning, NextStep, Party, Record, StepNote
from coopdesk.domain.results import Activity, ActivityItem, ResultNode
from coopdesk.importing.merging.plan import Choices, Difference, MergePlan, Verdict, Why
from tests.importing.merging.conftest import Apply, Book, Export, Plan, exchange

Keep = Callable[[Sequence[Record]], list[Record]]
Change = Callable[[Sequence[Record]], None]
Now = Callable[[], dict[str, Record]]


def told(plan: MergePlan) -> list[tuple[str, Verdict, str]]:
    return [(d.field, d.verdict, d.theirs) for d in plan.differences]


def only(plan: MergePlan) -> Difference:
    [found] = plan.differences
    return found


def all_theirs(plan: MergePlan) -> Choices:
    return Choices(theirs=frozenset(range(len(plan.differences))))


@pytest.fixture
def one(keep: Keep) -> Record:
    return keep([exchange(1)])[0]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("City", "city"),
        ("Narrative", "narrative"),
        ("Status", "status"),
        ("Topics", "topics"),
        ("Start", "start"),
        ("Reference", "reference"),
    ],
)
def test_a_cell_that_was_emptied_is_emptied_here(
    one: Record,
    export: Export,
    planned: Plan,
    merged: Apply,
    now: Now,
    heading: str,
    field: str,
) -> None:
    book = Book(export())
    book.put("Exchanges", one.title, heading, None)
    plan = planned(book.save())
    assert told(plan) == [(field, Verdict.MERGED, "")]
    merged(plan)
    after = now()[one.title]
    value = after.period.start if field == "start" else getattr(after, field)
    assert not value
    assert planned(book.path).differences == ()


def test_only_the_edge_she_changed_is_taken(
    one: Record, change: Change, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    book = Book(export())
    book.put("Exchanges", one.title, "End", "December 2021")
    change([replace(one, period=replace(one.period, start=date(2018, 1, 1), shape="range"))])
    merged(planned(book.save()))
    period = now()[one.title].period
    assert (period.start, period.end) == (date(2018, 1, 1), date(2021, 12, 31))
    assert (period.end_precision, period.shape) == ("month", "range")


def test_words_nobody_understands_wait_and_are_kept_as_a_doubt(
    one: Record, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    book = Book(export())
    book.put("Exchanges", one.title, "Status", "nearly")
    book.put("Exchanges", one.title, "Arrangement", "triangular")
    plan = planned(book.save())
    assert [(d.field, d.why) for d in plan.differences] == [
        ("status", Why.NOT_UNDERSTOOD),
        ("arrangement", Why.CALCULATED),
    ]
    merged(plan, all_theirs(plan))
    after = now()[one.title]
    assert after.status == "completed"
    assert [w.text for w in after.warnings] == ["Status: nearly", "Arrangement: triangular"]


def test_a_title_is_never_taken_away(one: Record, export: Export, planned: Plan) -> None:
    book = Book(export())
    book.put("Exchanges", one.title, "Title", " ")
    assert only(planned(book.save())).why is Why.TITLE_NEEDED


def test_the_code_in_sight_counts_where_the_name_was_left(
    keep: Keep, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    keep([exchange(1, country_held="MX")])
    book = Book(export())
    book.put("Exchanges", "Exchange 001", "Country held (code)", "CL")
    book.put("Parties", "Exchange 001", "Place (code)", "CL")
    merged(planned(book.save()))
    after = now()["Exchange 001"]
    assert (after.country_held, after.parties[0].place) == ("CL", "CL")


def test_cells_that_repeat_parts_change_the_parts(
    one: Record, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    book = Book(export())
    book.put("Exchanges", one.title, "Requesting", "Chile; Peru (?)")
    book.put("Exchanges", one.title, "Learnings", "First, 1\nOther, 1\nThird")
    book.put("Exchanges", one.title, "Next steps", None)
    plan = planned(book.save())
    assert [d.verdict for d in plan.differences] == [Verdict.MERGED] * 3
    merged(plan)
    after = now()[one.title]
    assert [(p.place, p.role, p.confirmed) for p in after.parties] == [
        ("CL", "requesting", True),
        ("AR", "providing", True),
        ("PE", "requesting", False),
    ]
    assert [x.text for x in after.learnings] == ["First, 1", "Other, 1", "Third"]
    assert after.learnings[1].id == one.learnings[1].id
    assert after.next_steps == ()


def test_an_organisation_called_like_a_place_is_what_she_changes(
    keep: Keep, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    one = keep([exchange(1, parties=(Party(organisation="AND", role="requesting"),))])[0]
    book = Book(export())
    book.put("Exchanges", one.title, "Requesting", "Andorra")
    merged(planned(book.save()))
    assert [(p.place, p.role) for p in now()[one.title].parties] == [("AD", "requesting")]


def test_parts_are_changed_added_and_asked_about(
    one: Record, change: Change, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    book = Book(export())
    book.put("Learnings", one.title, "Learning", "First, hers", 1)
    book.take_out("Learnings", one.title, 2)
    book.add("Learnings", Record=one.title, Learning="Third")
    book.put("Next steps", one.title, "Due", date(2024, 3, 15))
    change([replace(one, next_steps=(replace(one.next_steps[0], status="done"),))])
    plan = planned(book.save())
    assert told(plan) == [
        ("learnings[1].text", Verdict.MERGED, "First, hers"),
        ("learnings[2]", Verdict.REMOVED, ""),
        ("next_steps[1].due", Verdict.MERGED, "2024-03-15"),
        ("learnings[+]", Verdict.MERGED, "Third"),
    ]
    merged(plan)
    after = now()[one.title]
    assert [x.text for x in after.learnings] == ["First, hers", "Second, 1", "Third"]
    [step] = after.next_steps
    assert (step.due, step.status) == (date(2024, 3, 15), "done")
    assert [d.verdict for d in planned(book.path).differences] == [Verdict.REMOVED]


def test_a_part_removed_here_and_changed_there_is_brought_back_when_asked(
    one: Record, change: Change, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    book = Book(export())
    book.put("Learnings", one.title, "Learning", "First, hers", 1)
    change([replace(one, learnings=one.learnings[1:])])
    plan = planned(book.save())
    assert only(plan).why is Why.GONE_HERE
    merged(plan, all_theirs(plan))
    assert {x.text for x in now()[one.title].learnings} == {"First, hers", "Second, 1"}


def test_numbers_that_were_shifted_for_a_row_between_are_no_changes(
    one: Record, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    book = Book(export())
    book.put("Learnings", one.title, "No.", 3, 2)
    book.add("Learnings", **{"Record": one.title, "No.": 2, "Learning": "Between"})
    plan = planned(book.save())
    assert told(plan) == [("learnings[+]", Verdict.MERGED, "Between")]
    merged(plan)
    texts = [x.text for x in now()[one.title].learnings]
    assert texts == ["First, 1", "Between", "Second, 1"]


def test_parts_within_parts_go_with_what_they_hang_on(
    keep: Keep, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    activity = Activity("A", (ActivityItem("training", "Course"),))
    node = ResultNode("output", "1", title="Out", activities=(activity,))
    keep(
        [
            Record(
                kind="project",
                title="Project",
                results=(node,),
                next_steps=(NextStep("Step", log=(StepNote(date(2024, 1, 1), "begun"),)),),
            )
        ]
    )
    book = Book(export())
    uid = {"uid": book.get("Projects", "Project", "uid")}
    book.put("Activities", "Project", "Text", "Course for inspectors")
    line = {"Record": "Project", "Result no.": 1, "Activity no.": 1, "Activity": "A"}
    book.add("Activities", **line, **uid, **{"Line no.": 2, "Text": "Second course"})
    line |= {"Activity no.": 2, "Activity": "B"}
    book.add("Activities", **line, **uid, **{"Line no.": 1, "Text": "Visit"})
    book.add("Step notes", Record="Project", Text="ended", **{"Step no.": 1, "No.": 2}, **uid)
    book.add("Next steps", Record="Project", **{"No.": 2, "Next step": "Another"}, **uid)
    book.add("Step notes", Record="Project", Text="new", **{"Step no.": 2, "No.": 1}, **uid)
    plan = planned(book.save())
    assert {d.verdict for d in plan.differences} == {Verdict.MERGED}
    merged(plan)
    after = now()["Project"]
    [after_node] = after.results
    assert [(a.title, [i.text for i in a.items]) for a in after_node.activities] == [
        ("A", ["Course for inspectors", "Second course"]),
        ("B", ["Visit"]),
    ]
    assert [(s.text, [n.text for n in s.log]) for s in after.next_steps] == [
        ("Step", ["begun", "ended"]),
        ("Another", ["new"]),
    ]
    assert planned(book.path).differences == ()


def test_a_copied_row_with_changes_is_asked_about(
    one: Record, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    book = Book(export())
    sheet = book.sheet("Exchanges")
    for column in range(1, sheet.max_column + 1):
        sheet.cell(3, column).value = sheet.cell(2, column).value
        sheet.cell(4, column).value = sheet.cell(2, column).value
    sheet.cell(3, 1).value = "A copy"
    plan = planned(book.save())
    assert told(plan) == [("", Verdict.COPIED, "A copy")]
    merged(plan, all_theirs(plan))
    assert set(now()) == {one.title, "A copy"}
    assert now()[one.title].uid == one.uid


def test_new_rows_bring_their_parts_and_come_once(
    one: Record, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    book = Book(export())
    book.add("Exchanges", Title="New one", Requesting="Chile", Start="2024")
    book.add("Learnings", Record="New one", Learning="It works")
    plan = planned(book.save())
    assert [n.record.title for n in plan.new] == ["New one"]
    merged(plan)
    after = now()["New one"]
    assert [p.place for p in after.parties] == ["CL"]
    assert [x.text for x in after.learnings] == ["It works"]
    again = planned(book.path)
    assert (again.new, again.differences) == ((), ())


def test_records_of_another_catalogue_are_new(
    export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    foreign = replace(exchange(7), uid="77777777-7777-4777-8777-777777777777", revision=3)
    plan = planned(export([foreign]))
    assert [n.record.uid for n in plan.new] == [foreign.uid]
    merged(plan)
    assert now()[foreign.title].learnings[0].text == "First, 7"


def test_a_version_the_history_does_not_reach_is_compared_with_two_sides(
    one: Record, export: Export, planned: Plan
) -> None:
    other = replace(one, city="Elsewhere", narrative="Other", content_hash="")
    plan = planned(export([other]))
    assert plan.unreachable == 1
    assert {(d.field, d.why, d.exported) for d in plan.differences} == {
        ("city", Why.VERSION_UNKNOWN, ""),
        ("narrative", Why.VERSION_UNKNOWN, ""),
    }


def test_a_record_in_the_trash_comes_back_only_when_asked(
    sessions: Sessions, one: Record, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    book = Book(export())
    book.put("Exchanges", one.title, "City", "Hers")
    sessions.write(Deed("records_deleted"), delete_records, [one.id])
    plan = planned(book.save())
    assert only(plan).why is Why.IN_TRASH
    assert plan.removed == ()
    merged(plan, all_theirs(plan))
    assert (now()[one.title].city, now()[one.title].deleted_at) == ("Hers", None)


def test_a_record_removed_for_good_is_not_brought_back_by_its_row(
    sessions: Sessions, keep: Keep, export: Export, planned: Plan
) -> None:
    kept = keep([exchange(1), exchange(2)])
    path = export()
    sessions.write(Deed("records_deleted"), delete_records, [kept[0].id])
    sessions.write(Deed("records_purged"), purge_records, [kept[0].id])
    plan = planned(path)
    assert (plan.new, plan.differences, plan.same) == ((), (), 1)


def test_records_taken_out_go_to_the_trash_only_when_asked(
    keep: Keep, change: Change, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    kept = keep([exchange(n) for n in range(3)])
    book = Book(export())
    for sheet in ("Exchanges", "Learnings", "Learnings", "Parties", "Parties", "Next steps"):
        book.take_out(sheet, "Exchange 001")
    book.take_out("Exchanges", "Exchange 002")
    change([replace(kept[2], city="Ours")])
    plan = planned(book.save())
    assert [(d.title, d.field, d.why) for d in plan.removed] == [
        (title, "", why)
        for title, why in sorted(
            (("Exchange 001", Why.NOTHING), ("Exchange 002", Why.CHANGED_HERE)),
            key=lambda pair: next(k.uid for k in kept if k.title == pair[0]),
        )
    ]
    assert len(plan.differences) == 2
    merged(plan, all_theirs(plan))
    assert [r.title for r in now().values() if r.deleted_at is None] == ["Exchange 000"]


def test_a_sheet_or_column_she_left_away_says_nothing(
    one: Record, export: Export, planned: Plan
) -> None:
    book = Book(export())
    del book.workbook["Learnings"]
    book.sheet("Exchanges").delete_cols(book.column("Exchanges", "Narrative"))
    assert planned(book.save()).differences == ()


def test_a_column_of_hers_is_offered_as_notes(
    one: Record, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    book = Book(export())
    sheet = book.sheet("Exchanges")
    sheet.insert_cols(3)
    sheet.cell(1, 3).value = "Seen by"
    sheet.cell(2, 3).value = "the desk"
    plan = planned(book.save())
    assert plan.differences == ()
    assert [(c.heading, c.texts) for c in plan.columns] == [("Seen by", ((one.uid, "the desk"),))]
    merged(plan, Choices(columns=frozenset((0,))))
    assert [(c.kind, c.text) for c in now()[one.title].comments] == [
        ("internal", "Seen by: the desk")
    ]


def test_renamed_and_moved_columns_are_known_by_what_they_hold(
    keep: Keep, export: Export, planned: Plan
) -> None:
    keep([exchange(n, city=f"City {n}") for n in range(6)])
    book = Book(export())
    for heading, other in (("City", "Where"), ("Narrative", "Status"), ("uid", "key")):
        book.rename("Exchanges", heading, other)
    book.rename("Learnings", "Learning", "What we learned")
    sheet = book.sheet("Exchanges")
    place = book.column("Exchanges", "Where")
    sheet.move_range(
        f"{sheet.cell(1, place).coordinate}:{sheet.cell(sheet.max_row, place).coordinate}",
        cols=sheet.max_column - place + 2,
    )
    sheet.insert_cols(2)
    book.put("Exchanges", "Exchange 003", "Where", "Hers")
    book.put("Learnings", "Exchange 003", "What we learned", "Hers")
    plan = planned(book.save())
    assert told(plan) == [
        ("city", Verdict.MERGED, "Hers"),
        ("learnings[1].text", Verdict.MERGED, "Hers"),
    ]


def test_a_row_per_party_is_understood(
    one: Record, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    book = Book(export(rows="party"))
    for row in (2, 3):
        book.sheet("Exchanges").cell(row, book.column("Exchanges", "City")).value = "Hers"
    book.sheet("Exchanges").cell(3, book.column("Exchanges", "Party, place")).value = "Chile"
    plan = planned(book.save())
    assert told(plan) == [
        ("city", Verdict.MERGED, "Hers"),
        ("parties[2].place", Verdict.MERGED, "Chile"),
    ]
    merged(plan)
    after = now()[one.title]
    assert [(p.place, p.role) for p in after.parties] == [("MX", "requesting"), ("CL", "providing")]


def test_two_rows_of_a_record_that_disagree_wait(
    one: Record, export: Export, planned: Plan
) -> None:
    book = Book(export(rows="party"))
    for row, city in ((2, "Hers"), (3, "Other")):
        book.sheet("Exchanges").cell(row, book.column("Exchanges", "City")).value = city
    assert only(planned(book.save())).why is Why.SAID_TWICE


def test_topics_renamed_here_meanwhile_are_no_change_of_hers(
    sessions: Sessions, one: Record, export: Export, planned: Plan
) -> None:
    path = export()
    with sessions.reading() as session:
        topic = next(t for t in all_topics(session) if t.code == "labour-inspection")
    renamed = replace(topic, labels={"en": "Visits of workplaces"}, synonyms={})
    sessions.write(Deed("topic_changed"), change_topic, topic.code, renamed)
    assert planned(path).differences == ()
    book = Book(path)
    book.put("Exchanges", one.title, "Topics", "Child labour")
    assert told(planned(book.save())) == [("topics", Verdict.MERGED, "Child labour")]


def test_a_party_and_framework_changed_by_name_follow(
    keep: Keep, export: Export, planned: Plan, merged: Apply, now: Now
) -> None:
    frameworks = keep([Record(kind="framework", title=t) for t in ("First", "Second")])
    keep(
        [
            exchange(
                1, framework=frameworks[0].uid, parties=(Party(organisation="ILO", role="host"),)
            )
        ]
    )
    book = Book(export())
    book.put("Exchanges", "Exchange 001", "Framework", "Second")
    book.put("Exchanges", "Exchange 001", "Organisations", "International Labour Organization")
    merged(planned(book.save()))
    after = now()["Exchange 001"]
    assert after.framework == frameworks[1].uid
    assert [p.organisation for p in after.parties] == ["International Labour Organization"]


def test_rows_sorted_without_their_hidden_columns_are_refused(
    keep: Keep, export: Export, planned: Plan
) -> None:
    keep([exchange(n) for n in range(8)])
    book = Book(export())
    sheet = book.sheet("Exchanges")
    titles = [sheet.cell(row, 1).value for row in range(2, 10)]
    for row, title in zip(range(2, 10), reversed(titles), strict=True):
        sheet.cell(row, 1).value = title
    with pytest.raises(RowsOutOfStep):
        planned(book.save())


def test_what_is_no_export_of_ours_is_refused(one: Record, export: Export, planned: Plan) -> None:
    book = Book(export())
    del book.workbook["coopdesk"]
    book.rename("Exchanges", "checksum", "other")
    for title in ("Projects",):
        del book.workbook[title]
    with pytest.raises(NotOurExport):
        planned(book.save())


def test_the_same_change_on_both_sides_is_nothing(
    one: Record, change: Change, export: Export, planned: Plan
) -> None:
    book = Book(export())
    book.put("Exchanges", one.title, "City", "Same")
    book.put("Learnings", one.title, "Learning", "Same", 1)
    book.add("Learnings", Record=one.title, Learning="New on both sides")
    learnings = (replace(one.learnings[0], text="Same"), one.learnings[1])
    change([replace(one, city="Same", learnings=(*learnings, Learning("New on both sides")))])
    plan = planned(book.save())
    assert (plan.differences, plan.same) == ((), 1)


def test_a_formula_nobody_has_calculated_waits(one: Record, export: Export, planned: Plan) -> None:
    book = Book(export())
    book.put("Exchanges", one.title, "City", "=1+1")
    found = only(planned(book.save()))
    assert (found.field, found.verdict, found.why) == ("city", Verdict.CONFLICT, Why.NOT_UNDERSTOOD)
