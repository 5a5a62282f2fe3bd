"""A later report taken into the record of its project, as one deed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from coopdesk.capture.capturing import capture
from coopdesk.capture.drafts import Draft
from coopdesk.capture.first_report import report_of
from coopdesk.capture.saving import deed_of as deed_of_drafts
from coopdesk.capture.saving import save_drafts
from coopdesk.capture.source import Source
from coopdesk.capture.taking_in import Review, deed_of, review_report, take_in
from coopdesk.catalogue.known_projects import known_projects
from coopdesk.catalogue.records import add_records, change_record, read_record
from coopdesk.db.database import Sessions
from coopdesk.db.history import undo
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CapturedBefore, ChangedMeanwhile
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import AgreementNumber, Record
from coopdesk.domain.results import StatusReport
from coopdesk.domain.snapshots import record_in
from coopdesk.vocabulary.topics import TopicIndex
from tests.status_reports import EARLIER, later

Reviewed = Callable[[str], Review]


@pytest.fixture
def captured(topics: TopicIndex) -> Callable[[str], tuple[Source, Draft]]:
    def read(text: str) -> tuple[Source, Draft]:
        source = Source("report.txt", f"{hash(text):064x}"[-64:], tuple(text.split("\n")))
        [draft] = capture(source, topics).drafts
        return source, draft

    return read


@pytest.fixture
def project(sessions: Sessions, captured: Callable[[str], tuple[Source, Draft]]) -> int:
    """A project as its first report tells it."""
    source, draft = captured(EARLIER)
    _, saved = sessions.write(deed_of_drafts(source, 1), save_drafts, source, [draft])
    return saved.ids[0]


@pytest.fixture
def reviewed(
    sessions: Sessions, project: int, captured: Callable[[str], tuple[Source, Draft]]
) -> Reviewed:
    def review(text: str) -> Review:
        with sessions.reading() as session:
            return review_report(session, project, *captured(text))

    return review


def read(sessions: Sessions, record_id: int) -> Record:
    with sessions.reading() as session:
        return read_record(session, record_id)


def told(review: Review) -> list[str]:
    return [f"{each.kind} {each.field}" for each in review.comparison.told()]


THREE = ["changed results", "added results", "changed kpis"]


def test_the_first_report_is_kept_with_what_it_told(sessions: Sessions, project: int) -> None:
    record = read(sessions, project)
    [report] = record.status_reports
    assert report.as_of == date(2023, 3, 15)
    kept = record_in(report)
    assert kept
    assert len(kept.results) == 6
    assert kept.people == ()
    assert "office@example.org" not in report.snapshot


def test_exactly_what_changed_is_shown_and_the_day_is_no_change(reviewed: Reviewed) -> None:
    review = reviewed(later())
    assert told(review) == THREE
    assert len(review.by_default()) == 3
    assert not review.is_older


def test_what_was_edited_since_is_kept_and_no_difference(
    sessions: Sessions, project: int, reviewed: Reviewed
) -> None:
    record = read(sessions, project)
    nodes = list(record.results)
    nodes[0], nodes[4] = replace(nodes[0], title="Growers know the dangers"), nodes[3]
    nodes[3] = replace(record.results[4], code="3")
    edited = replace(record, results=tuple(nodes), status="closed")
    sessions.write(Deed("record_changed"), change_record, edited)
    review = reviewed(later())
    assert sorted(told(review)) == sorted(THREE)
    sessions.write(deed_of(review), take_in, review, review.by_default())
    after = read(sessions, project)
    assert (after.results[0].title, after.results[3].code) == ("Growers know the dangers", "3")
    assert after.status == "closed"


def test_a_report_taken_in_is_one_deed_and_undone_to_the_letter(
    sessions: Sessions, project: int, reviewed: Reviewed
) -> None:
    before = read(sessions, project)
    review = reviewed(later())
    sessions.write(deed_of(review), take_in, review, review.by_default())
    after = read(sessions, project)
    assert [report.as_of for report in after.status_reports] == [
        date(2023, 3, 15),
        date(2023, 9, 30),
    ]
    assert after.status_reports[0] == before.status_reports[0]
    assert after.as_of == date(2023, 9, 30)
    figures = {kpi.key: (kpi.value, kpi.as_of) for kpi in after.kpis if kpi.origin != "image_only"}
    assert figures["people_trained"] == ("1,610 people", date(2023, 9, 30))
    assert figures["elapsed"][1] == date(2023, 9, 30)
    assert "September 30, 2023" in after.narrative
    assert [node.id for node in after.results] == [node.id for node in before.results]
    with sessions.writing() as session:
        assert undo(session).deed == Deed("report_taken_in", before.title)
    again = read(sessions, project)
    assert (again.content_hash, content_hash(again)) == (before.content_hash, content_hash(before))


def test_nothing_chosen_takes_the_report_alone(
    sessions: Sessions, project: int, reviewed: Reviewed
) -> None:
    before, review = read(sessions, project), reviewed(later())
    sessions.write(deed_of(review), take_in, review, ())
    after = read(sessions, project)
    assert (after.results, len(after.status_reports)) == (before.results, 2)


def test_the_words_behind_what_was_taken_are_kept_and_the_source_whole(
    sessions: Sessions, project: int, reviewed: Reviewed
) -> None:
    review = reviewed(later())
    sessions.write(deed_of(review), take_in, review, review.by_default())
    record = read(sessions, project)
    new = {row.field: row.text for row in record.provenance if row.sha256 == review.source.sha256}
    assert "Safer orchards" in new[""]
    assert new["results.6.activities.2.title"] == "Film for inspectors"
    assert new["status_reports.2.title"].startswith("Status report")
    assert "results.1.title" not in new
    node = record.results[5]
    assert node.activities[1].title == "Film for inspectors"


def test_a_report_is_taken_in_once(sessions: Sessions, reviewed: Reviewed) -> None:
    review = reviewed(later())
    sessions.write(deed_of(review), take_in, review, review.by_default())
    with pytest.raises(CapturedBefore):
        reviewed(later())
    with pytest.raises(CapturedBefore):
        reviewed(EARLIER)


def test_a_record_changed_since_the_review_is_not_written_over(
    sessions: Sessions, project: int, reviewed: Reviewed
) -> None:
    review = reviewed(later())
    changed = replace(read(sessions, project), status="closed")
    sessions.write(Deed("record_changed"), change_record, changed)
    with pytest.raises(ChangedMeanwhile):
        sessions.write(deed_of(review), take_in, review, review.by_default())


def test_of_an_older_report_nothing_is_taken_by_default(
    sessions: Sessions, project: int, reviewed: Reviewed
) -> None:
    review = reviewed(later().replace("September 30, 2023", "September 30, 2022"))
    assert review.is_older
    assert review.by_default() == frozenset()
    sessions.write(deed_of(review), take_in, review, ())
    assert read(sessions, project).as_of == date(2023, 3, 15)


def test_another_day_for_what_was_over_is_kept_as_a_doubt(
    sessions: Sessions, project: int, reviewed: Reviewed
) -> None:
    text = EARLIER.replace("Published in June 2022", "Published in May 2022")
    review = reviewed(text.replace("March 15, 2023", "May 15, 2023"))
    [found] = review.comparison.told()
    assert found.contradicts
    sessions.write(deed_of(review), take_in, review, review.by_default())
    texts = [doubt.text for doubt in read(sessions, project).warnings]
    assert any("Published in June 2022; Published in May 2022" in text for text in texts)


def test_a_project_typed_in_is_compared_with_what_a_report_speaks_of(
    sessions: Sessions, captured: Callable[[str], tuple[Source, Draft]]
) -> None:
    source, draft = captured(EARLIER)
    typed = Record(kind="project", title=draft.record.title, reference="P-1", city="Lima")
    _, [record_id] = sessions.write(Deed("record_added"), add_records, [typed])
    with sessions.reading() as session:
        review = review_report(session, record_id, source, draft)
    assert {each.kind for each in review.comparison.told()} == {"added"}
    sessions.write(deed_of(review), take_in, review, review.by_default())
    after = read(sessions, record_id)
    assert (after.reference, len(after.results)) == ("P-1", 6)


@pytest.mark.parametrize(
    ("known", "draft", "agrees"),
    [
        ({"iati_identifier": "XM-1"}, {"iati_identifier": "xm-1 "}, ("iati_identifier",)),
        ({"symbol": "GLO/17/52"}, {"symbol": "GLO/17/52"}, ("symbol",)),
        ({"agreement_numbers": "IL-358-K-"}, {"agreement_numbers": "il-358-k"},
         ("agreement_numbers",)),
        ({"title": "Safer work in small mines"}, {"title": "Safer work in small mine"}, ("title",)),
        ({"title": "Safer work, phase 1"}, {"title": "Safer work, phase 2"}, None),
        ({"title": "Safer work", "symbol": "A/1"}, {"title": "Safer work", "symbol": "B/2"}, None),
        ({"title": "Safer work"}, {"title": "Better wages"}, None),
    ],
)  # fmt: skip
def test_a_project_is_known_by_its_numbers_or_else_its_title(
    sessions: Sessions, known: dict[str, str], draft: dict[str, str], agrees: tuple[str, ...] | None
) -> None:
    def made(said: dict[str, str], title: str) -> Record:
        plain = dict(said)
        number = plain.pop("agreement_numbers", "")
        numbers = (AgreementNumber(number),) if number else ()
        return replace(Record(kind="project", title=title, agreement_numbers=numbers), **plain)  # type: ignore[arg-type]

    records = [made(known, "One"), Record(title="Safer work")]
    sessions.write(Deed("record_added"), add_records, records)
    with sessions.reading() as session:
        found = known_projects(session, made(draft, "Quite another title"))
    assert [each.agrees for each in found] == ([agrees] if agrees else [])


def test_the_report_of_a_project_without_one_is_named_by_its_file() -> None:
    draft = Draft(Record(kind="project", title="Mines", results=()))
    report = report_of(Source("mines.txt", "0" * 64, ("Mines",)), draft)
    assert (report.title, report.as_of) == ("mines.txt", None)
    assert record_in(report) == Record(kind="project", title="Mines")
    assert record_in(StatusReport()) is None
