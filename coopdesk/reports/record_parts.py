"""What records of any kind have in common in a report: partners, learnings, doubts, sources."""

from __future__ import annotations

from coopdesk.domain.records import Comment, Document, Doubt, NextStep, Party, Provenance, Record
from coopdesk.reports.contents import (
    Block,
    Bullets,
    Column,
    Heading,
    Line,
    Note,
    Paragraph,
    Row,
    Table,
    Weight,
)
from coopdesk.reports.prose import prose
from coopdesk.reports.words import Say

_WEIGHTS: dict[str, Weight] = {"problem": "problem", "error": "problem", "note": "note"}


def parties(record: Record, say: Say) -> list[Block]:
    """Return who takes part and how, what is only suggested marked as such."""
    if not record.parties:
        return []
    heads = (Column(say.text("role"), 2), Column(say.text("organisation"), 5))
    shown = (*heads, Column(say.text("country"), 2.5), Column(say.text("note"), 2.5))
    rows = [_party(party, record.kind, say) for party in record.parties]
    noted = any(row.cells[3] for row in rows)
    placed = any(row.cells[2] for row in rows)
    kept = [0, 1, *([2] if placed else []), *([3] if noted else [])]
    return [
        Heading(say.text("partners")),
        Table(
            tuple(shown[place] for place in kept),
            tuple(Row(tuple(row.cells[place] for place in kept)) for row in rows),
        ),
    ]


def money(record: Record, say: Say) -> list[Block]:
    """Return the amounts, where there is more to them than one budget."""
    if len(record.money) < 2:
        return []
    columns = (
        Column(say.text("kind"), 3),
        Column(say.text("year"), 1),
        Column(say.text("amount"), 3, is_number=True),
        Column(say.text("as_written"), 4),
    )
    rows = (
        (
            say.term("money_kind", each.kind),
            str(each.year or ""),
            say.money(each),
            each.text,
        )
        for each in record.money
    )
    return [Heading(say.text("money")), Table(columns, tuple(map(Row, rows)))]


def learnings(record: Record, say: Say) -> list[Block]:
    """Return what was learned, as a numbered list."""
    if not record.learnings:
        return []
    lines = tuple(
        Line(each.text, aside=_joined(each.reported_by, say.term("result_type", each.result_type)))
        for each in record.learnings
    )
    return [Heading(say.text("learnings")), Bullets(lines, numbered=True)]


def next_steps(record: Record, say: Say) -> list[Block]:
    """Return what was promised, by whom, until when."""
    if not record.next_steps:
        return []
    columns = (
        Column(say.text("next_step"), 5),
        Column(say.text("owner"), 2.5),
        Column(say.text("due"), 1.5),
        Column(say.text("status"), 1.5),
    )
    rows = tuple(_step(step, say) for step in record.next_steps)
    return [Heading(say.text("next_steps")), Table(columns, rows)]


def comments(record: Record, say: Say) -> list[Block]:
    """Return the remarks, each with whose it is."""
    told = [comment for comment in record.comments if comment.text]
    blocks: list[Block] = [Heading(say.text("comments"))] if told else []
    for comment in told:
        blocks.append(Paragraph(Line(lead=_author(comment, say)), "quiet"))
        blocks += prose(comment.text)
    return blocks


def doubts(record: Record, say: Say) -> list[Block]:
    """Return the warnings and contradictions that nobody has dismissed, and what is unconfirmed."""
    notes = [_doubt(doubt, say) for doubt in record.warnings if not doubt.dismissed]
    names = [
        f"{_name(party, say)} ({say.term(f'{record.kind}_role', party.role).lower()})"
        for party in record.parties
        if not party.confirmed
    ]
    if names:
        notes.append(Note(Line(say.text("unconfirmed", names="; ".join(names))), "warning"))
    return [Heading(say.text("doubts")), *notes] if notes else []


def documents(record: Record, say: Say) -> list[Block]:
    """Return documents and links; dead links are named as such."""
    lines = tuple(_document(each, say) for each in record.documents)
    return [Heading(say.text("documents")), Bullets(lines)] if lines else []


def sources(record: Record, say: Say) -> list[Block]:
    """Return where all of it comes from."""
    files = {each.source: each for each in reversed(record.provenance) if each.source}
    lines = [Line(url=record.source_url, text=record.source_url)] if record.source_url else []
    for report in record.status_reports:
        title = report.title or say.text("report")
        day = say.text("report_as_of", day=say.day(report.as_of)) if report.as_of else ""
        lines.append(Line(title, aside=_joined(day, report.note), url=report.source_url))
    lines += (_file(each, say) for each in reversed(files.values()))
    lines.append(Line(say.text("record", uid=record.uid, revision=record.revision)))
    return [Heading(say.text("sources")), Bullets(tuple(lines))]


def _party(party: Party, kind: str, say: Say) -> Row:
    note = _joined("" if party.confirmed else say.text("suggested"), party.note)
    role = say.term(f"{kind}_role", party.role)
    return Row((role, party.organisation, say.place(party.place), note))


def _name(party: Party, say: Say) -> str:
    return ", ".join(filter(None, (party.organisation, say.place(party.place))))


def _step(step: NextStep, say: Say) -> Row:
    text = "\n".join(filter(None, (step.text, step.evidence, step.blocker)))
    owner = ", ".join(filter(None, (step.owner, say.place(step.owner_place))))
    percent = "" if step.percent is None else f"{step.percent} %"
    status = _joined(say.term("step_status", step.status), percent)
    return Row((text, owner, say.short_day(step.due), status))


def _author(comment: Comment, say: Say) -> str:
    return _joined(say.term("comment_kind", comment.kind), comment.author, say.day(comment.on))


def _doubt(doubt: Doubt, say: Say) -> Note:
    lead = say.field(doubt.field) if doubt.field else ""
    return Note(Line(doubt.text, lead=lead), _WEIGHTS.get(doubt.severity, "warning"))


def _document(document: Document, say: Say) -> Line:
    title = document.title or document.file_name or document.url
    kind = say.term("document_kind", document.kind)
    missing = say.text("missing") if document.missing else ""
    return Line(title, aside=_joined(kind, missing), url="" if document.missing else document.url)


def _file(source: Provenance, say: Say) -> Line:
    lines = ""
    if not source.field and source.line_from and source.line_to:
        lines = say.text("lines_of", first=source.line_from, last=source.line_to)
    mark = f"SHA-256 {source.sha256[:16]}…" if source.sha256 else ""
    return Line(say.text("captured_from", name=source.source), aside=_joined(lines, mark))


def _joined(*words: str) -> str:
    return " · ".join(filter(None, words))
