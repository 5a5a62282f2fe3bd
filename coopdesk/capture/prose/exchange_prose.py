"""What the paragraphs on an exchange tell: parties, people, learnings, next steps, comments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coopdesk.capture.drafts import Behind
from coopdesk.capture.pace import Pace
from coopdesk.capture.passages import EMPTY, Passage
from coopdesk.capture.prose.online import held_online
from coopdesk.capture.prose.outcomes import outcomes_told
from coopdesk.capture.prose.paragraphs import Paragraph, paragraphs, sentences
from coopdesk.capture.prose.participants import participants_told
from coopdesk.capture.prose.roles import modality_told, roles_told, suggested_parties, told_both
from coopdesk.domain.completeness import FIELDS, missing
from coopdesk.domain.records import EXCHANGE, Party, Record


@dataclass(frozen=True, slots=True)
class Prose:
    """A record as the paragraphs tell it, without its parties: these are suggested apart."""

    record: Record
    parties: tuple[Party, ...]
    parties_behind: tuple[Behind, ...]
    both: tuple[str, ...]  # words that tell of a country in both roles
    behind: tuple[Behind, ...]
    suggested: frozenset[str]
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Passage, ...]


ROUNDS = 4  # in which prose is read


def read_prose(
    lines: Sequence[str], first: int, last: int, pace: Pace | None = None, title: Passage = EMPTY
) -> Prose:
    """Read the paragraphs of some lines, counted from 1; raises Stopped through the pace.

    A title that stands elsewhere tells of roles too: technical assistance from one to another.
    """
    pace = pace or Pace()
    told = paragraphs(lines, first, last)
    every = [s for each in pace.over(told) for s in sentences(each.words)]
    every = [each for each in every if len(each.text) <= _LONGEST_SENTENCE]
    roles = roles_told([*([title] if title.text else []), *pace.over(every)])
    parties, parties_behind = suggested_parties(roles)
    twice = told_both(parties)
    known = {party.place: party.role for party in parties if party.place not in twice}
    outcomes = outcomes_told(pace.over(told), known)
    participants, behind = participants_told(pace.over(every))
    modality, modality_behind = modality_told(roles)
    online, online_behind = held_online(every)
    if online == "videoconference" and not modality and online_behind:
        modality, modality_behind = online, replace(online_behind, field="modality")
    narrative = "\n\n".join(each.text for each in told)
    record = Record(
        kind=EXCHANGE,
        narrative=narrative,
        modality=modality,
        venue="virtual" if online else "",
        participants=participants,
        learnings=tuple(outcomes.learnings),
        next_steps=tuple(outcomes.next_steps),
        comments=tuple(outcomes.comments),
    )
    words = [*behind, *outcomes.behind]
    words += [each for each in (modality_behind, online_behind) if each]
    if told:
        start, end = told[0].words.first_line, told[-1].words.last_line
        words.append(Behind("narrative", start, end, narrative))
    derived = {*outcomes.derived, "modality", "venue"}
    derived |= {"participants"} if participants else set[str]()
    suggested = frozenset(name for name in derived if getattr(record, name))
    both = tuple(e.sentence.text for e in roles if e.actor.place in twice)
    return Prose(
        record,
        parties,
        parties_behind,
        tuple(dict.fromkeys(both)),
        tuple(words),
        suggested,
        tuple(told),
        tuple(every),
    )


_LONGEST_SENTENCE = 2_000  # characters; what is longer is a table or a list, no sentence


def lacking(record: Record) -> tuple[str, ...]:
    """Name the fields that an exchange should have and its source does not tell."""
    empty = {name for name in ("narrative", "learnings", "next_steps") if not getattr(record, name)}
    return tuple(name for name in FIELDS if name in empty or name in missing(record))
