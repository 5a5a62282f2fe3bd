"""A meeting pack as files: a workbook and a briefing in Word and PDF, all of them or none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from sqlalchemy.orm import Session

from coopdesk.catalogue.records import read_records
from coopdesk.catalogue.rows import record_rows
from coopdesk.catalogue.topics import all_topics
from coopdesk.db.database import author
from coopdesk.domain.errors import NoReportFormat
from coopdesk.domain.file_kind import file_kind
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record
from coopdesk.exporting.about import About
from coopdesk.exporting.replacing import replacing
from coopdesk.exporting.xlsx import write_book
from coopdesk.reports.contents import Report
from coopdesk.reports.pack import PackAbout, pack_report
from coopdesk.reports.pack_title import Told, many_title, title_of, told_of, told_of_row
from coopdesk.reports.record_lines import Topics
from coopdesk.reports.report_files import pictures_for, write_report
from coopdesk.reports.topic_labels import topic_labels
from coopdesk.reports.words import Say
from coopdesk.search.find import find
from coopdesk.vocabulary.topics import TopicEntry

ENDINGS: Final = (".xlsx", ".docx", ".pdf")
_OTHER: Final = re.compile(r"\.[A-Za-z]{2,4}")  # .odt and .html, but no number and no name
_CHUNK: Final = 250  # records read between two reports
_LOOKED_AT: Final = 5000  # records for a title
# How much of the whole each part of the work is, measured with 500 records.
_SHARES: Final = {"read": 5, "draw": 5, ".xlsx": 25, ".docx": 25, ".pdf": 40}


@dataclass(frozen=True, slots=True)
class PackAsked:
    """What a pack is to hold, for whom: a pair of places, else these ids, else what a query finds.

    language may be a locale such as es_MX; words tell the search in that language, "" for none.
    """

    language: str
    query: Query | None = None
    ids: tuple[int, ...] | None = None
    pair: tuple[str, str] | None = None
    title: str = ""
    words: str = ""
    internal: bool = False  # whether the workbook holds internal comments


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack that has been read: its records, and what is told of them."""

    records: tuple[Record, ...]
    topics: tuple[TopicEntry, ...]
    report: Report
    about: About
    internal: bool = False


def query_of(asked: PackAsked) -> Query:
    """Return the search that finds what a pack is of, where it is of no chosen records."""
    if not asked.pair:
        return asked.query or Query()
    return Query(" ".join(f"country:{code}" for code in asked.pair))


def read_pack(
    session: Session, asked: PackAsked, about: About, progress: Progress = unheard
) -> Pack:
    """Read what a pack is to hold; about is who makes it and when, the only clock of its files."""
    say = Say(asked.language)
    ids = asked.ids
    if ids is None or asked.pair:
        ids = tuple(find(session, query_of(asked)))
    found: list[Record] = []
    for start in range(0, len(ids), _CHUNK):
        progress(start, len(ids))
        found += read_records(session, ids[start : start + _CHUNK])
    records = tuple(sorted(found, key=_newest, reverse=True))
    topics = tuple(all_topics(session))
    labels = topic_labels(session, say.language)
    title = asked.title.strip() or _title(asked, list(map(told_of, records)), say, labels)
    told = PackAbout(title, about.made, _selection(asked, say), asked.pair, about.by)
    report = pack_report(records, told, language=asked.language, topics=labels)
    return Pack(
        records, topics, report, replace(about, query=_searched(asked, say)), asked.internal
    )


def usual_title(session: Session, asked: PackAsked) -> str:
    """Return the title that a pack bears if it is given none, as work for a lane.

    So many records that reading them would take long are named by their kind alone.
    """
    say = Say(asked.language)
    ids: Sequence[int] = ()
    if not (asked.pair or asked.words):
        ids = asked.ids if asked.ids is not None else find(session, query_of(asked))
    if len(ids) > _LOOKED_AT:
        kinds = query_of(asked).values("kind") if asked.ids is None else ()
        return many_title(len(ids), kinds, say, is_chosen=asked.ids is not None)
    told = list(map(told_of_row, record_rows(session, ids)))
    return _title(asked, told, say, topic_labels(session, say.language))


def write_pack(paths: Sequence[Path], pack: Pack, progress: Progress = unheard) -> None:
    """Write a pack into files, whose endings decide what they are; all of them or none.

    Raises NoReportFormat, TemplateUnusable, the refusals of replacing(), and whatever progress
    raises. Whoever has no window calls screenless() before.
    """
    for path in paths:
        if path.suffix.lower() not in ENDINGS:
            raise NoReportFormat(path)
    endings = [path.suffix.lower() for path in paths]
    heard = _Shared(progress, ["draw", *endings])
    drawn = any(ending != ".xlsx" for ending in endings)
    pictures = pictures_for(pack.report, heard.part("draw")) if drawn else {}
    with ExitStack() as stack:
        files = [stack.enter_context(replacing(path)) for path in paths]
        for file, ending in zip(files, endings, strict=True):
            if ending == ".xlsx":
                _write_workbook(file, pack, heard.part(ending))
            else:
                write_report(file, ending, pack.report, pictures, heard.part(ending))


def make_pack(
    session: Session,
    paths: Sequence[Path],
    asked: PackAsked,
    about: About,
    progress: Progress = unheard,
) -> int:
    """Read and write a pack as work for a lane; return of how many records it is."""
    heard = _Shared(progress, ["read"], rest=95)
    pack = read_pack(session, asked, about, heard.part("read"))
    write_pack(paths, pack, heard.after())
    progress(100, 100)
    return len(pack.records)


def make_new_pack(
    session: Session,
    paths: Sequence[Path],
    asked: PackAsked,
    about: About,
    progress: Progress = unheard,
) -> tuple[list[Path], int]:
    """Make a pack that takes the place of no file; return the names it bears, and its records."""
    free = beside_others(paths)
    return free, make_pack(session, free, asked, about, progress)


def beside_others(paths: Sequence[Path]) -> list[Path]:
    """Return names that no file bears, with the same number behind each where one is needed."""
    names = list(paths)
    number = 2
    while any(file_kind(name) != "nothing" for name in names):
        names = [path.with_name(f"{path.stem} ({number}){path.suffix}") for path in paths]
        number += 1
    return names


def paths_of(out: Path) -> list[Path]:
    """Return the files of a pack: the one that is named, else three in a folder or beside a name.

    In a folder that is there they are called pack.xlsx, pack.docx and pack.pdf. Raises
    NoReportFormat for an ending of some other kind of file.
    """
    if out.suffix.lower() in ENDINGS and not out.is_dir():
        return [out]
    if not out.is_dir() and _OTHER.fullmatch(out.suffix):
        raise NoReportFormat(out)
    named = out / "pack" if out.is_dir() else out
    return [named.with_name(named.name + ending) for ending in ENDINGS]


def about_pack(catalogue: str, version: str) -> About:
    """Return what a pack made now by the officer at this computer says of itself."""
    return About(datetime.now().astimezone(), author(), catalogue, version)


def _write_workbook(file: BinaryIO, pack: Pack, progress: Progress) -> None:
    write_book(
        file,
        pack.records,
        language=pack.report.language,
        topics=pack.topics,
        about=pack.about,
        internal=pack.internal,
        only_filled=True,
        report=progress,
    )


def _title(asked: PackAsked, told: Sequence[Told], say: Say, topics: Topics) -> str:
    if asked.pair:
        one, other = map(say.place, asked.pair)
        return say.text("pair", one=one, other=other)
    if asked.words:
        return asked.words[:1].upper() + asked.words[1:]
    return title_of(told, say, topics, is_chosen=asked.ids is not None)


def _newest(record: Record) -> tuple[bool, str, str]:
    start = record.period.start or record.signed
    return start is not None, start.isoformat() if start else "", record.uid


def _selection(asked: PackAsked, say: Say) -> str:
    if asked.pair:
        return say.text("of_pair")
    if asked.ids is not None:
        return say.text("chosen_records")
    return asked.words or say.text("all_records")


def _searched(asked: PackAsked, say: Say) -> str:
    """Return what the workbook says was filtered, "" for all records."""
    if asked.pair:
        one, other = map(say.place, asked.pair)
        return say.text("pair", one=one, other=other)
    return say.text("chosen_records") if asked.ids is not None else asked.words


class _Shared:
    """One progress for the parts of the work, each as much of it as it usually takes."""

    def __init__(self, progress: Progress, parts: Sequence[str], rest: int = 0) -> None:
        self._progress = progress
        self._parts = parts
        self._whole = sum(_SHARES[part] for part in parts) + rest

    def part(self, name: str) -> Progress:
        """Return the progress of a part."""
        begun = sum(_SHARES[each] for each in self._parts[: self._parts.index(name)])
        return self._from(begun, _SHARES[name])

    def after(self) -> Progress:
        """Return the progress of what follows all parts."""
        begun = sum(_SHARES[part] for part in self._parts)
        return self._from(begun, self._whole - begun)

    def _from(self, begun: int, share: int) -> Progress:
        def heard(done: int, total: int) -> None:
            self._progress(10 * begun + 10 * share * done // max(total, 1), 10 * self._whole)

        return heard
