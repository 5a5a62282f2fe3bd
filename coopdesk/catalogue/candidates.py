"""Which records are worth comparing: those in one block, so that not each meets each other.

A block holds records of a kind that share a rare word of their titles, a reference, or days and
places. A large block is cut by place and by month; what is still large is sorted, and each record
in it meets its neighbours.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from rapidfuzz import fuzz, process

from coopdesk.catalogue.profiles import Profile
from coopdesk.domain.progress import Progress, unheard

Keys = Callable[[Profile], Iterable[Hashable]]
Met = tuple[Profile, Profile]

_SMALL = 50  # records that all meet
_NEIGHBOURS = 8
_ALIKE = 80  # per cent of the titles, their words sorted
_REWORDED = 55  # where place and day are the same
_RARE = 0.3  # of the words of a title: two titles that share no rare one differ in most
_REPORTED = 500  # blocks between two reports of progress


def candidates(profiles: Iterable[Profile], report: Progress = unheard) -> Iterator[Met]:
    """Yield the pairs whose titles, or whose places and days, are alike; some come twice.

    Raises Stopped.
    """
    everything = list(profiles)
    rare = _rare_words(everything)
    sorts: tuple[tuple[Keys, int], ...] = (
        (_references, _REWORDED),
        (_places_and_days, _REWORDED),
        (_events, 0),
        (rare, _ALIKE),
    )
    for number, (keys, alike) in enumerate(sorts):
        blocks = _blocks(everything, keys)
        for at, block in enumerate(blocks):
            if at % _REPORTED == 0:
                report(100 * number + 100 * at // len(blocks), 100 * len(sorts))
            yield from _meetings(block, alike, _CUTS)


def _rare_words(profiles: Sequence[Profile]) -> Keys:
    often: Counter[tuple[str, str]] = Counter()
    for profile in profiles:
        often.update({(profile.kind, word) for word in profile.words})

    def keys(profile: Profile) -> Iterable[Hashable]:
        words = sorted({(often[profile.kind, w], w) for w in profile.words})
        return [(profile.kind, word) for _, word in words[: max(2, -int(-len(words) * _RARE))]]

    return keys


def _references(profile: Profile) -> Iterable[Hashable]:
    return [(profile.kind, each) for each in profile.references]


def _places_and_days(profile: Profile) -> Iterable[Hashable]:
    if profile.start is None or not profile.is_exact:
        return ()
    return [(profile.kind, profile.start, place) for place in profile.places]


def _events(profile: Profile) -> Iterable[Hashable]:
    """Take together what places did on the same days, whatever it is called."""
    if not profile.is_exact or len(profile.places) < 2:
        return ()
    return [(profile.kind, profile.start, profile.end, frozenset(profile.places))]


def _by_place(profile: Profile) -> Iterable[Hashable]:
    return profile.places or ("",)


def _by_month(profile: Profile) -> Iterable[Hashable]:
    start = profile.start
    return [(start.year, start.month) if start else 0]


def _by_title(profile: Profile) -> Iterable[Hashable]:
    return [profile.sorted_title]


_CUTS: tuple[tuple[Keys, ...], ...] = ((_by_place, _by_month), (_by_title, _by_month))


def _blocks(profiles: Iterable[Profile], keys: Keys) -> list[list[Profile]]:
    found: defaultdict[Hashable, list[Profile]] = defaultdict(list)
    for profile in profiles:
        for key in keys(profile):
            found[key].append(profile)
    return [block for block in found.values() if len(block) > 1]


def _meetings(block: list[Profile], alike: int, cuts: Sequence[tuple[Keys, ...]]) -> Iterator[Met]:
    if len(block) <= _SMALL:
        yield from _all_meet(block, alike)
    elif cuts:
        for keys in cuts[0]:
            for smaller in _blocks(block, keys):
                yield from _meetings(smaller, alike, cuts[1:])
    else:
        block.sort(key=_order)
        for at, profile in enumerate(block):
            for other in block[at + 1 : at + 1 + _NEIGHBOURS]:
                if fuzz.ratio(profile.sorted_title, other.sorted_title) >= alike:
                    yield profile, other


def _order(profile: Profile) -> tuple[str, int]:
    return profile.sorted_title, profile.start.toordinal() if profile.start else 0


def _all_meet(block: Sequence[Profile], alike: int) -> Iterator[Met]:
    if len(block) == 2:  # as most are: to ask for many at once takes ten times as long
        one, other = block
        if fuzz.ratio(one.sorted_title, other.sorted_title) >= alike:
            yield one, other
        return
    titles = [profile.sorted_title for profile in block]
    for at, profile in enumerate(block[:-1]):
        found = process.extract(
            titles[at], titles[at + 1 :], scorer=fuzz.ratio, score_cutoff=alike, limit=None
        )
        for _title, _score, further in found:
            yield profile, block[at + 1 + further]
