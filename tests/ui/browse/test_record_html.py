"""The page of a record: all that was entered can be read, and nothing is taken for markup."""

from dataclasses import fields, is_dataclass

import pytest

from coopdesk.background import Background
from coopdesk.catalogue.pages import RecordPage, read_page
from coopdesk.catalogue.records import save_record
from coopdesk.catalogue.sample import sample_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Comment, Document, Learning, NextStep, Party, Record
from coopdesk.ui.browse.record_html import record_html
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.page_text import PageText
from coopdesk.ui.widgets.typeset import Typeset

STYLE = Typeset("#666666", "#0000ff", "#886600", 10)
# Codes appear as their labels; words of a date that was understood appear as the date.
CODES = {"uid", "content_hash", "snapshot", "updated_by", "created_by", "topics", "words", "raw"}
CODES |= {"field", "source_url", "framework", "other", "url"}


def plain(qtbot: object, page: RecordPage, reader: Reader) -> str:
    text = PageText("Record")
    qtbot.addWidget(text)  # type: ignore[attr-defined]
    text.show_page(record_html(page, reader, STYLE))
    return text.plain_text()


def test_markup_in_a_text_is_shown_as_it_was_written(qtbot: object, reader: Reader) -> None:
    nasty = '<img src="file:///etc/passwd"><b>x</b> & "y"'
    record = Record(
        title=nasty,
        narrative=nasty,
        learnings=(Learning(nasty),),
        next_steps=(NextStep(nasty, owner=nasty),),
        comments=(Comment("internal", nasty, None, nasty),),
        parties=(Party("MX", nasty, "requesting", note=nasty),),
    )
    html = record_html(RecordPage(record, {}, (), ()), reader, STYLE)
    assert "<img" not in html
    assert "<b>x" not in html
    assert plain(qtbot, RecordPage(record, {}, (), ()), reader).count(nasty) == 9


@pytest.mark.parametrize("record", sample_records(), ids=lambda record: record.title[:40])
def test_every_text_of_a_record_can_be_read(
    qtbot: object, background: Background, reader: Reader, record: Record
) -> None:
    _, record_id = background.sessions.write(
        Deed("record_added"), save_record, Record(**_without_uid(record))
    )
    with background.sessions.reading() as session:
        page = read_page(session, record_id)
    shown = " ".join(plain(qtbot, page, reader).split())
    lost = [text for text in _texts(page.record) if " ".join(text.split()) not in shown]
    assert lost == []


def _without_uid(record: Record) -> dict[str, object]:
    return {name: getattr(record, name) for name in Record.__dataclass_fields__} | {"uid": ""}


def _texts(value: object) -> list[str]:
    """The longer texts a person wrote: codes and short words appear in translation."""
    if isinstance(value, str):
        return [value] if len(value) > 20 else []
    if isinstance(value, tuple):
        return [text for part in value for text in _texts(part)]
    if not is_dataclass(value):
        return []
    found = [
        text
        for field in fields(value)
        if field.name not in CODES
        for text in _texts(getattr(value, field.name))
    ]
    dismissed = getattr(value, "dismissed", False)
    return [] if dismissed else found


def test_an_address_that_sounds_like_a_link_of_the_page_stays_words(reader: Reader) -> None:
    documents = (Document(title="Tick", url="step:1:done"), Document(title="S", url="file:///x"))
    record = Record(title="One", documents=documents)
    html = record_html(RecordPage(record, {}, (), ()), reader, STYLE)
    assert "Tick" in html
    assert "step:1" not in html
    assert "file:" not in html


@pytest.mark.parametrize(
    ("role", "said"),
    [("providing", "Who asked and who provided is"), ("party", "Who takes part is")],
)
def test_what_is_said_to_be_suggested_is_what_the_party_does(
    qtbot: object, reader: Reader, role: str, said: str
) -> None:
    record = Record("framework", "Agreement", parties=(Party("MX", "", role, confirmed=False),))
    assert f"{said} suggested" in plain(qtbot, RecordPage(record, {}, (), ()), reader)
