"""The map of a meeting pack: who helped whom, and where the projects are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from coopdesk.domain.records import PROJECT, Record, places_in
from coopdesk.drawing.map_values import MapWords, map_chart
from coopdesk.reports.contents import Block, Chart, Heading, Line, Paragraph
from coopdesk.reports.pack_history import pairs_of
from coopdesk.reports.words import Say
from coopdesk.vocabulary.outlines import outlines

_TOLD = 12  # pairs in the words for who cannot see it


def drawn_map(records: Sequence[Record], say: Say) -> list[Block]:
    """Return the map of records, nothing where no country is in any of them."""
    pairs = pairs_of(records)
    projects = Counter(
        place
        for record in records
        if record.kind == PROJECT
        for place in places_in(record, "beneficiary")
    )
    if not pairs and not projects:
        return []
    words = MapWords(
        what=say.text("kind"),
        providing=say.text("providing"),
        requesting=say.text("requesting"),
        both=say.text("both"),
        region=say.text("region"),
        place=say.text("country"),
        number=say.text("how_many"),
        exchanges=say.text("exchanges"),
        projects=say.text("projects"),
        arcs_left_out=say.text("arcs_left_out"),
        not_on_map=say.text("not_on_map"),
    )
    chart = map_chart("", pairs, projects, outlines(), say.place, words, say.language)
    told = "; ".join(f"{say.place(a)} → {say.place(b)}: {n}" for a, b, n in pairs[:_TOLD])
    title = say.text("map")
    blocks: list[Block] = [Heading(title), Chart(chart, f"{title}. {told}".strip())]
    return [*blocks, Paragraph(Line(chart.note), "quiet")] if chart.note else blocks
