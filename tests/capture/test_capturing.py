"""The choice of a layout, and what of a source was used."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from coopdesk.capture.capturing import by_fit, capture
from coopdesk.capture.drafts import Behind, Draft
from coopdesk.capture.layouts import LAYOUTS, prose
from coopdesk.capture.source import Attachment, Source
from coopdesk.domain.progress import Stopped
from coopdesk.domain.records import Document, Record
from coopdesk.vocabulary.topics import TopicIndex

Page = Callable[[str], Source]


def layout(name: str, fit: int, *drafts: Draft) -> SimpleNamespace:
    """Return a layout that is so certain and always finds the same."""
    return SimpleNamespace(NAME=name, fits=lambda _: fit, read=lambda *_: list(drafts))


def draft(title: str, *lines: int) -> Draft:
    return Draft(Record(title=title), tuple(Behind("title", n, n, title) for n in lines))


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let these be the only layouts there are."""

    def only(*layouts: SimpleNamespace) -> None:
        monkeypatch.setattr("coopdesk.capture.layouts.LAYOUTS", layouts)

    return only


def test_the_layout_that_fits_best_reads(
    known: Callable[..., None], page: Page, topics: TopicIndex
) -> None:
    known(layout("a", 1, draft("A", 1)), layout("b", 70, draft("B", 1)), layout("c", 30))
    assert capture(page("Words"), topics).layout == "b"


def test_of_two_that_fit_as_well_the_first_reads(
    known: Callable[..., None], page: Page, topics: TopicIndex
) -> None:
    known(layout("a", 40, draft("A", 1)), layout("b", 40, draft("B", 1)))
    assert capture(page("Words"), topics).layout == "a"


def test_a_layout_that_finds_nothing_leaves_the_source_to_the_next(
    known: Callable[..., None], page: Page, topics: TopicIndex
) -> None:
    known(layout("a", 90), layout("b", 10, draft("B", 1)))
    assert capture(page("Words"), topics).layout == "b"


def test_a_layout_that_does_not_fit_is_never_asked(known: Callable[..., None], page: Page) -> None:
    known(layout("a", 0, draft("A", 1)))
    assert by_fit(page("Words")) == []


def test_lines_that_no_field_was_taken_from_are_named(
    known: Callable[..., None], page: Page, topics: TopicIndex
) -> None:
    known(layout("a", 9, draft("A", 1, 3), draft("B", 3)))
    captured = capture(page("One\n\nThree\nFour\n  \nSix"), topics)
    assert (captured.unused, captured.shared) == ((4, 6), (3,))


def test_what_the_page_says_of_itself_is_with_every_draft(
    known: Callable[..., None], topics: TopicIndex
) -> None:
    known(layout("a", 9, draft("A", 1), draft("B", 1)))
    source = Source("p.html", "", ("Words",), url="https://example.org/p", language="es")
    found = [each.record for each in capture(source, topics).drafts]
    assert [each.source_url for each in found] == ["https://example.org/p"] * 2
    assert [each.language for each in found] == ["es"] * 2


def test_attachments_are_named_as_documents_once(
    known: Callable[..., None], topics: TopicIndex
) -> None:
    named = Document(title="The agenda", file_name="agenda.pdf")
    known(layout("a", 9, Draft(Record(title="A", documents=(named,)))))
    files = Attachment("agenda.pdf", 10), Attachment("list.xlsx", 20)
    [found] = capture(Source("m.eml", "", ("Words",), attachments=files), topics).drafts
    assert found.record.documents == (
        named,
        Document("list.xlsx", file_name="list.xlsx", file_size=20),
    )


def test_prose_is_what_every_source_is(page: Page) -> None:
    assert by_fit(page("Words"))[-1] is prose


def test_a_source_without_words_has_no_drafts(page: Page, topics: TopicIndex) -> None:
    assert capture(page("  \n\n"), topics).drafts == ()


def test_every_layout_has_a_name_of_its_own() -> None:
    assert len({each.NAME for each in LAYOUTS}) == len(LAYOUTS)


def test_capturing_counts_lines_and_may_be_stopped(page: Page, topics: TopicIndex) -> None:
    source = page("Report\n\n" + "Experts of Peru visited Chile to learn of inspection.\n\n" * 9)
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) > 2:
            raise Stopped

    with pytest.raises(Stopped):
        capture(source, topics, report)
    assert [total for _, total in told] == [len(source.lines)] * 3
    assert told == sorted(told)
    assert told[0][0] > 0
