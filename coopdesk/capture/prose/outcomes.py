"""Learnings, next steps and comments: from sections under a heading, and from sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from coopdesk.capture.drafts import Behind
from coopdesk.capture.passages import EMPTY, Passage, joined
from coopdesk.capture.prose.actors import Actor, actors
from coopdesk.capture.prose.cues import (
    ADDED,
    ALSO,
    COMMENTS,
    COMMITTED,
    DENIED,
    HEADINGS,
    INFINITIVE,
    LEARNINGS,
    LINK,
    MENTIONS,
    NEXT_STEPS,
    NO_INFINITIVES,
    NOTHING,
    OTHER,
    REPORTS,
    SAID,
    STATED,
    SUCH_AS,
    WILL,
)
from coopdesk.capture.prose.lists import listed, listed_alike
from coopdesk.capture.prose.paragraphs import Paragraph, sentences
from coopdesk.capture.prose.promises import due_day, who_will
from coopdesk.domain.records import Comment, Learning, NextStep


@dataclass(slots=True)
class Outcomes:
    """What a text says came of it, with the words behind each part.

    derived names the fields of which a part follows from a sentence, under no heading of its own.
    """

    learnings: list[Learning] = field(default_factory=list[Learning])
    next_steps: list[NextStep] = field(default_factory=list[NextStep])
    comments: list[Comment] = field(default_factory=list[Comment])
    behind: list[Behind] = field(default_factory=list[Behind])
    derived: set[str] = field(default_factory=set[str])


def outcomes_told(told: Iterable[Paragraph], roles: Mapping[str, str]) -> Outcomes:
    """Return what paragraphs tell; roles say of places whether they provided or requested."""
    found = Outcomes()
    section, owner = "", EMPTY
    listing, lister = "", EMPTY  # what a list under "…:" is of, and who tells it
    in_points = False  # whether the section is a list of points: what is none stands behind it
    for each in told:
        if in_points and not each.bullet:
            section, in_points = "", False
        if heading := heading_of(each):
            (section, owner), listing = heading, ""
        elif section in _SECTIONS:
            _from_section(found, section, each, owner, roles)
            in_points = each.bullet
        elif listing and each.bullet:
            _add(found, listing, [each.words], lister)
        else:
            listing, lister = _from_prose(found, each.words, roles)
    return found


def heading_of(each: Paragraph) -> tuple[str, Passage] | None:
    """Return the section that a short line opens, and the words of the heading."""
    if each.bullet or len(each.text) > _LONGEST_HEADING or each.text.endswith((".", ";", ",")):
        return None
    for key, pattern in HEADINGS.items():
        if pattern.fullmatch(each.text):
            return key, each.words
    if _OTHER_HEADING.fullmatch(each.text) and each.text[:1].isupper():
        return OTHER, each.words
    return None


def passage_without_label(words: Passage) -> tuple[str, Passage] | None:
    """Return the section that a line begins with as a label, and what stands behind it."""
    colon = words.text.find(":")
    if not 0 < colon <= _LONGEST_HEADING:
        return None
    for key, pattern in HEADINGS.items():
        if pattern.fullmatch(words.text[: colon + 1]):
            return key, words.cut(colon + 1)
    return None


_SECTIONS = (LEARNINGS, NEXT_STEPS, COMMENTS)
_LONGEST_HEADING = 80
_LONGEST_SENTENCE = 2_000
_OTHER_HEADING = re.compile(
    r"(?:#+ .*|(?:participants?|objectives?|background|documents?|results?|agenda|introduction|conclusions?|"
    r"recommendations?|annex(?:es)?|contacts?|photos?|links?|participantes|objetivos?|antecedentes|documentos|"
    r"resultados|introducci[óo]n|conclusiones|recomendaciones|anexos?|contactos?|objectifs?|contexte|"
    r"résultats|conclusions?|recommandations|annexes?|introdução|conclusões|recomendações|enlaces|liens)\s*:?)",
    re.IGNORECASE,
)


def _from_section(
    found: Outcomes, section: str, each: Paragraph, owner: Passage, roles: Mapping[str, str]
) -> None:
    if section == COMMENTS:
        _comment(found, each.words, actors(owner) + actors(each.words), roles)
        return
    parts = [each.words] if each.bullet else _in_order(each.words)
    _add(found, section, parts, owner if owner.text else each.words)


def _in_order(words: Passage) -> list[Passage]:
    """Return the parts of a paragraph: numbered or apart by semicolons, else it is whole."""
    numbered_or_apart = ";" in words.text or re.match(r"\(?[1ai][.)]\s", words.text)
    return listed(words) if numbered_or_apart else [words]


def _from_prose(found: Outcomes, words: Passage, roles: Mapping[str, str]) -> tuple[str, Passage]:
    """Take what the sentences of a paragraph tell; return what a list that follows would be of."""
    if label := passage_without_label(words):
        kind, rest = label
        lead = words.cut(0, words.text.find(":"))
        if kind == COMMENTS:
            _comment(found, rest, actors(lead) + actors(rest), roles)
            return "", EMPTY
        _add(found, kind, listed(rest), lead)
        return kind, lead
    told = [each for each in sentences(words) if len(each.text) <= _LONGEST_SENTENCE]
    commented = _commented(told, roles)
    section, owner = "", EMPTY
    for sentence in told if commented is None else told[:commented]:
        cue = _cue(sentence)
        if cue:
            section, at = cue
            owner = sentence.cut(0, _list_start(sentence, at, section))
            parts = _parts(sentence, at, section)
            _add(found, section, parts, owner)
            found.derived.add(section)
        elif committed := _committed(sentence):
            who, promised = committed
            _add(found, NEXT_STEPS, listed_alike(promised) or [promised], who.name)
            found.derived.add(NEXT_STEPS)
        elif section and ALSO.match(sentence.text):
            _add(found, section, [sentence], owner)
    if commented is not None:
        said = joined(told[commented:])
        _comment(found, said, actors(told[commented]), roles)
        found.derived.add(COMMENTS)
        return "", EMPTY
    return (section, owner) if words.text.endswith(":") else ("", EMPTY)


def _cue(sentence: Passage) -> tuple[str, int] | None:
    """Return what a sentence reports first, and where the mention of it ends."""
    found: list[tuple[int, str, int]] = []
    for kind, mention in MENTIONS.items():
        for match in mention.finditer(sentence.text):
            before, after = sentence.text[: match.start()], sentence.text[match.end() :]
            if DENIED.search(before):
                continue
            if REPORTS.search(before) or (len(before) < 30 and LINK.match(after.lstrip())):
                found.append((match.start(), kind, match.end()))
                break
    return min(found)[1:] if found else None


def _list_start(sentence: Passage, at: int, section: str) -> int:
    """Return where a list begins behind the mention of what it is of, or the end of the mention."""
    text = sentence.text
    colon = text.find(":", at)
    if colon >= 0:
        return colon + 1
    near = min(len(text), at + _NEAR)
    links = [found for each in (LINK, SAID, WILL) if (found := each.search(text, at, near))]
    link = min(links, key=lambda found: found.end()) if links else None
    first = _infinitive(text, at) if section == NEXT_STEPS else None
    if first and (not link or first.start() < link.start()):
        return first.start()
    return link.end() if link else first.start() if first else at


_NEAR = 160  # characters from a mention to the verb that its list hangs on


def _infinitive(text: str, at: int) -> re.Match[str] | None:
    for found in INFINITIVE.finditer(text, at):
        word = re.match(r"(?:to |de |d['’]|à )?(\w+)", text[found.start() :])
        if word and word[1].lower() not in NO_INFINITIVES:
            return found
    return None


def _parts(sentence: Passage, at: int, section: str) -> list[Passage]:
    """Return what is reported, apart where it is a list; a sentence that leads to none whole."""
    start = _list_start(sentence, at, section)
    if start == at:
        such = SUCH_AS.search(sentence.text, at)
        if not such:
            return [sentence] if sentence.text[at:].strip(" .,:") else []
        return listed(sentence.cut(such.end()))
    rest = sentence.cut(start)
    alike = listed_alike(rest)
    if alike:
        return alike
    if such := SUCH_AS.search(rest.text):
        return listed(rest.cut(such.end()))
    return listed(rest)


def _committed(sentence: Passage) -> tuple[Actor, Passage] | None:
    for each in actors(sentence) if COMMITTED.search(sentence.text) else ():
        if found := COMMITTED.match(sentence.text, each.end):
            return each, sentence.cut(found.end())
    return None


def _commented(told: Sequence[Passage], roles: Mapping[str, str]) -> int | None:
    """Return the first sentence that begins with a known country and what it said."""
    for number, sentence in enumerate(told):
        if _cue(sentence) or not (ADDED.search(sentence.text) or STATED.search(sentence.text)):
            continue
        for each in actors(sentence)[:1]:
            early = len(sentence.text[: each.start].split()) <= _MOST_BEFORE_SPEAKER
            said = ADDED.match(sentence.text, each.end) or (
                roles.get(each.place) == "providing" and STATED.match(sentence.text, each.end)
            )
            if early and said and roles.get(each.place):
                return number
    return None


_MOST_BEFORE_SPEAKER = 6  # words: "For its part, the …"
_OF_ROLE = {"providing": "provider", "requesting": "requester"}


def _comment(
    found: Outcomes, words: Passage, named: Sequence[Actor], roles: Mapping[str, str]
) -> None:
    if not words.text:
        return
    speaker = named[0] if named else None
    author = (speaker.organisation or speaker.name) if speaker else None
    kind = _OF_ROLE.get(roles.get(speaker.place, ""), "") if speaker else ""
    found.comments.append(Comment(kind, author.text if author else "", None, words.text))
    part = len(found.comments)
    found.behind.append(words.behind("comments", part, "text"))
    if author:
        found.behind.append(author.behind("comments", part, "author"))


def _add(found: Outcomes, kind: str, parts: Sequence[Passage], owner: Passage) -> None:
    known = {each.place: each.name for each in actors(owner)} if owner.text else {}
    of_all = next(iter(known.items())) if len(known) == 1 else ("", EMPTY)
    for written in parts:
        each = written.cut(0, len(written.text.rstrip(" .;,\N{NO-BREAK SPACE}")))
        if not any(letter.isalpha() for letter in each.text) or _ADDRESS.search(each.text):
            continue
        if NOTHING.fullmatch(each.text):
            continue
        place, name = who_will(each) or of_all if kind == NEXT_STEPS else of_all
        if kind == LEARNINGS:
            found.learnings.append(Learning(each.text, name.text))
            part, by = len(found.learnings), "reported_by"
        else:
            due = due_day(each)
            step = NextStep(each.text, place, name.text, due[0] if due else None, "open")
            found.next_steps.append(step)
            part, by = len(found.next_steps), "owner"
            if due:
                found.behind.append(due[1].behind(NEXT_STEPS, part, "due"))
        found.behind.append(each.behind(kind, part, "text"))
        if name.text:
            found.behind.append(name.behind(kind, part, by))


# Whom to write to is no step.
_ADDRESS = re.compile(r"https?://|\bwww\.|[\w.]@\w")
