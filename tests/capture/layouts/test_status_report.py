"""Status reports in our own words: four languages, parts missing, lines broken."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path

import pytest

from coopdesk.capture.drafts import Draft, unused_lines
from coopdesk.capture.layouts import status_report
from coopdesk.capture.source import Link, Source
from coopdesk.domain.clean import clean_record
from coopdesk.domain.records import Record
from coopdesk.domain.results import ActivityItem, ResultNode
from coopdesk.vocabulary.topics import TopicIndex

PAGES = Path(__file__).parents[1] / "pages"
Read = Callable[[str], Draft]
Lines = list[str]


def page(language: str) -> str:
    return (PAGES / f"status_report_{language}.txt").read_text(encoding="utf-8")


@pytest.fixture
def read(topics: TopicIndex) -> Read:
    """Read a text as a status report that it surely is."""

    def read_text(text: str) -> Draft:
        source = Source("page.txt", "0" * 64, tuple(text.split("\n")))
        assert status_report.fits(source) > 50
        [draft] = status_report.read(source, topics)
        return draft

    return read_text


@pytest.fixture
def english(read: Read) -> Draft:
    return read(page("en"))


def node(record: Record, code: str) -> ResultNode:
    [found] = [each for each in record.results if each.code == code]
    return found


def items(record: Record) -> list[ActivityItem]:
    activities = chain.from_iterable(each.activities for each in record.results)
    return list(chain.from_iterable(each.items for each in activities))


def starts(record: Record) -> list[str]:
    periods = chain.from_iterable(each.periods for each in items(record))
    return [f"{p.period.start:%Y-%m}" if p.period.start else p.period.words for p in periods]


def test_the_head_tells_the_project(english: Draft) -> None:
    record = english.record
    assert record.title == "Safer orchards: health and safety at work in fruit growing in Peru"
    assert record.as_of == date(2023, 3, 15)
    assert (record.period.start, record.period.end) == (date(2022, 2, 1), date(2025, 1, 31))
    assert (record.period.start_precision, record.period.shape) == ("month", "range")
    [money] = record.money
    assert (money.amount, money.currency, money.text) == (
        *(Decimal(2_400_000), "CAD", "CAD2.4 million"),
    )
    assert record.website == "https://example.org/orchards"
    assert [each.text for each in record.agreement_numbers] == ["CA-77-B-"]
    assert [(each.kind, each.text) for each in record.descriptions] == [
        ("objectives", "Make orchards safer for those who work in them."),
        ("objectives", "Help inspectors to reach small growers."),
        ("target_groups", "The final beneficiaries are seasonal workers."),
    ]


def test_the_bullet_is_no_part_of_the_title_of_the_report(english: Draft) -> None:
    [report] = english.record.status_reports
    assert report.title.startswith("Status report on implementation")
    assert report.as_of == date(2023, 3, 15)
    assert report.note == "All activities count, those that are over too."


def test_a_party_is_confirmed_only_where_the_report_states_it(english: Draft) -> None:
    parties = [(p.role, p.organisation or p.place, p.confirmed) for p in english.record.parties]
    assert parties == [
        ("funding", "Government of Canada", True),
        ("implementing", "International Labour Organization (ILO)", False),
        ("partner", "Ministry of Labour and Employment Promotion (MLEP)", True),
        ("partner", "Institute of Rural Health", True),
        ("partner", "Confederation of Growers", True),
        ("beneficiary", "PE", False),
    ]
    assert english.suggested == {"parties", "executing_body", "topics"}


def test_who_to_turn_to_is_a_person_and_stands_in_no_text(english: Draft) -> None:
    [person] = english.record.people
    assert (person.name, person.role, person.email) == (
        *("Given Surname", "Field Officer", "office@example.org"),
    )
    texts = [english.record.narrative, *(each.text for each in english.record.descriptions)]
    assert not any("Surname" in text or "@" in text for text in texts)


def test_results_have_levels_codes_and_labels_as_written(english: Draft) -> None:
    results = [(n.level, n.code, n.label) for n in english.record.results]
    assert results == [
        ("outcome", "1", "Outcome"),
        ("sub_outcome", "1.1", "Sub-outcome"),
        ("output", "1.1.1", "Output"),
        ("output", "1.1.2", "Output"),
        ("outcome", "2", "Outcome"),
        ("output", "2.1", "Product"),
    ]
    assert node(english.record, "1.1.2").title == "Growers meet."


def test_an_output_named_within_a_sentence_is_no_heading(english: Draft) -> None:
    assert "as told under output 1.1.2)" in node(english.record, "1.1.1").narrative


def test_models_are_matched_by_number_however_they_are_named(english: Draft) -> None:
    links = {n.code: [link.number for link in n.models] for n in english.record.results if n.models}
    assert links == {"1.1.1": [1], "1.1.2": [2, 3, 1], "2.1": [1, 2]}
    assert [each.number for each in english.record.models] == [1, 2, 3]
    assert english.record.models[0].text == "Bring advice on safety to growers."


def test_a_blank_activity_goes_on_whatever_its_category(english: Draft) -> None:
    told = [
        (activity.title, [item.category for item in activity.items])
        for each in english.record.results
        for activity in each.activities
    ]
    assert told == [
        ("Survey of ladders", ["research"]),
        ("Handbook & cards", ["policy_or_programme", "training"]),
        ("Radio", ["communication"]),
        ("Field course", ["training", "social_dialogue", "research"]),
    ]


def test_a_row_is_one_line_and_its_bullets_are_lines_of_it(english: Draft) -> None:
    handbook = items(english.record)[1]
    assert handbook.text.splitlines() == [
        "Drafted from July to September 2022",
        "Printed in November and December 2022",
    ]
    assert "&amp;" in handbook.raw
    assert "POLICY OR PROGRAMME" in handbook.raw


def test_every_form_of_date_is_read_and_what_is_relative_stays_words(english: Draft) -> None:
    assert starts(english.record) == [
        *("2022-06", "2022-07", "2022-11", "2022-12", "after printing"),
        *("throughout the duration of the project", "2023-05", "2023-10", "2023-01"),
    ]


def test_figures_are_reported_or_pictures_and_time_is_computed(english: Draft) -> None:
    assert [(kpi.key, kpi.origin, kpi.value) for kpi in english.record.kpis] == [
        ("committed_budget", "image_only", ""),
        ("elapsed", "image_only", ""),
        ("people_trained", "reported", "1,240 people"),
        ("elapsed", "computed", "37.2"),
    ]
    assert "407 of 1095 days" in english.record.kpis[-1].label


def test_what_is_told_as_done_after_its_day_is_warned_of(english: Draft) -> None:
    [warning] = [each for each in english.warnings if each.severity == "warning"]
    assert (warning.field, "May 2023" in warning.text) == ("as_of", True)
    [behind] = english.words_behind("warnings")
    assert behind.text == "Held in May 2023 for inspectors"


def test_plans_for_later_are_nothing_to_warn_of(read: Read) -> None:
    planned = page("en").replace("Held in May 2023", "Will be held in May 2023")
    assert not [each for each in read(planned).warnings if each.severity == "warning"]


def test_two_budgets_are_kept_both_with_a_warning(read: Read) -> None:
    record = read(page("en").replace("2.4 million dollars", "2.6 million dollars")).record
    assert [each.amount for each in record.money] == [Decimal(2_400_000), Decimal(2_600_000)]
    assert ("money", "warning") in [(each.field, each.severity) for each in record.warnings]


def test_a_code_that_stands_for_two_results_is_kept_twice_with_a_note(read: Read) -> None:
    record = read(page("en").replace("Output 1.1.2: Growers", "Output 1.1.1: Growers")).record
    assert [each.code for each in record.results].count("1.1.1") == 2
    assert any("1.1.1" in each.text and "same number" in each.text for each in record.warnings)


def test_dead_links_are_missing_documents(english: Draft) -> None:
    assert [(each.title, each.missing) for each in english.record.documents] == [
        ("Orchards Programme", True),
        ("project website", False),
    ]


def test_links_of_a_web_page_are_documents_too(topics: TopicIndex) -> None:
    links = (Link(3, "Annex", ""), Link(5, "Map", "https://example.org/map"))
    lines = tuple(page("en").split("\n"))
    [draft] = status_report.read(Source("p.html", "", lines, links=links), topics)
    found = [(each.title, each.url, each.missing) for each in draft.record.documents[2:]]
    assert found == [("Annex", "", True), ("Map", "https://example.org/map", False)]


def test_behind_each_part_stand_its_words(english: Draft) -> None:
    lines = page("en").split("\n")
    for each in english.behind:
        assert lines[each.line_from - 1][each.start :].startswith(each.text.split()[0]), each
    third = {each.within for each in english.words_behind("results", 3)}
    assert {"title", "models", "narrative", "activities.2.title"} <= third
    assert {"activities.2.items.1.periods.3", "activities.2.items.2.category"} <= third


def test_only_headings_are_used_for_nothing(english: Draft) -> None:
    source = Source("page.txt", "", tuple(page("en").split("\n")))
    unused = [source.lines[number - 1] for number in unused_lines(source, [english])]
    assert all(len(line) < 60 for line in unused)
    assert not any("\t" in line for line in unused if not line.startswith("Category"))


def test_the_record_can_be_kept_as_it_is(english: Draft) -> None:
    kept = clean_record(english.record)
    assert len(kept.results) == len(english.record.results)
    assert len(items(kept)) == 7


def test_a_report_in_spanish(read: Read) -> None:
    record = read(page("es")).record
    assert (record.language, record.title) == ("es", "Minas pequeñas y seguras en Colombia")
    assert record.as_of == date(2022, 6, 30)
    assert (record.period.start, record.period.end) == (date(2020, 1, 1), date(2023, 12, 31))
    assert [(m.amount, m.currency) for m in record.money] == [(Decimal(1_500_000), "EUR")]
    assert [(n.level, n.label) for n in record.results] == [
        ("outcome", "Resultado"),
        ("sub_outcome", "Resultado inmediato"),
        ("output", "Producto"),
        ("output", "Producto"),
    ]
    assert [link.number for link in node(record, "1.1.2").models] == [1, 2]
    assert [item.category for item in items(record)] == [
        *("research", "training", "social_dialogue", "training"),
    ]
    assert starts(record) == [
        *("2021-03", "2021-05", "2022-02", "2022-04", "2022-08", "Antes de la visita de campo"),
    ]
    assert [(p.role, p.organisation) for p in record.parties if p.confirmed] == [
        ("funding", "Unión Europea"),
        ("implementing", "Organización Internacional del Trabajo (OIT)"),
        ("partner", "Ministerio del Trabajo"),
        ("partner", "Agencia Nacional de Minería (ANM)"),
    ]
    assert "agosto de 2022" in record.warnings[0].text


def test_a_report_in_french_without_a_list_of_models(read: Read) -> None:
    record = read(page("fr")).record
    assert (record.language, record.title) == ("fr", "Des chantiers plus sûrs au Sénégal")
    assert record.as_of == date(2023, 3, 31)
    assert (record.period.start, record.period.end) == (date(2022, 1, 1), date(2024, 12, 31))
    assert [(n.level, n.code) for n in record.results] == [
        *(("outcome", "1"), ("sub_outcome", "1.1"), ("output", "1.1.1")),
    ]
    assert [link.number for link in node(record, "1.1.1").models] == [1, 3]
    assert [(m.number, m.text) for m in record.models] == [
        *((1, "Conseiller les entreprises"), (3, "Former.")),
    ]
    assert starts(record) == ["2022-03", "2023-07", "Après la formation"]


def test_a_report_in_portuguese(read: Read) -> None:
    record = read(page("pt")).record
    assert (record.language, record.title) == ("pt", "Costura segura no Brasil")
    assert record.as_of == date(2023, 9, 30)
    assert (record.period.start, record.period.end) == (date(2022, 3, 1), date(2025, 2, 28))
    assert [(n.level, n.label, n.code) for n in record.results] == [
        ("outcome", "Resultado", "1"),
        ("output", "Produto", "1.1"),
        ("output", "Produto", "1.2"),
    ]
    assert [item.category for item in items(record)] == ["research", "training"]
    assert node(record, "1.2").activities == ()


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt"])
def test_a_report_without_its_head_tells_what_is_missing(read: Read, language: str) -> None:
    lines = page(language).split("\n")
    first = next(n for n, line in enumerate(lines) if re.match(r"(?:Outcome|R[eé]sult\w+) 1", line))
    draft = read("\n".join(["Orchards", "", *lines[first:]]))
    assert draft.record.title == "Orchards"
    assert draft.record.as_of is None
    assert draft.record.period.is_empty
    assert not [kpi for kpi in draft.record.kpis if kpi.origin == "computed"]
    assert {"period", "parties"} >= set(draft.missing) - {"topics"}


def _page_break(line: str, number: int) -> Lines:
    heading = "Category\tActivity\tDetails and execution date"
    return [line, "", "", f"Page {number} of 9", "Orchards, March 2023", "", heading]


def _wrapped(lines: Iterable[str], width: int) -> Lines:
    whole = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    return [
        part for line in lines for part in ([line] if "\t" in line else whole.wrap(line) or [""])
    ]


def _wrapped_cells(lines: Iterable[str]) -> Lines:
    return [part for line in lines for part in (line.replace(" in ", "\nin ").split("\n"))]


BROKEN: dict[str, Callable[[Lines], Lines]] = {
    "ends of lines from Windows": lambda lines: [f"{line}\r" for line in lines],
    "blank lines doubled": lambda lines: [x for n in lines for x in ([n] if n else ["", ""])],
    "blank lines missing": lambda lines: [line for line in lines if line],
    "leading spaces": lambda lines: [f"   {line}" for line in lines],
    "wrapped": lambda lines: _wrapped(lines, 72),
    "wrapped, blank lines missing": lambda lines: _wrapped(filter(None, lines), 72),
    "cells wrapped": _wrapped_cells,
    "pages between rows": lambda lines: [
        x
        for n, line in enumerate(lines)
        for x in (_page_break(line, n) if "\t" in line else [line])
    ],
    "numbers of pages between rows": lambda lines: [
        x for line in lines for x in ([line, "", "12", "", "\f"] if "\t" in line else [line])
    ],
    "upright strokes for tabs": lambda lines: [
        f"| {line.replace(chr(9), ' | ')} |" if "\t" in line else line for line in lines
    ],
    "headings marked": lambda lines: [
        re.sub(r"^((?:Outcome|Output|Sub-outcome|Product) [\d.]+:?)", r"### **\1**", line)
        for line in lines
    ],
    "a table of contents before": lambda lines: [
        *lines[:2],
        *(line for line in lines if re.match(r"(?:Outcome|Output|Sub-outcome|Product) \d", line)),
        *lines[2:],
    ],
    "headings of tables missing": lambda lines: [
        line for line in lines if not line.startswith("Category\t")
    ],
}


@pytest.mark.parametrize("way", BROKEN)
def test_the_same_is_read_however_lines_are_broken(way: str, english: Draft, read: Read) -> None:
    found = read("\n".join(BROKEN[way](page("en").split("\n")))).record
    wanted = english.record
    assert [_told(each) for each in found.results] == [_told(each) for each in wanted.results]
    for name in (
        *("title", "as_of", "period", "money", "parties", "people", "descriptions", "models"),
        *("kpis", "agreement_numbers", "documents", "status_reports", "website", "language"),
    ):
        assert getattr(found, name) == getattr(wanted, name), name


def _told(result: ResultNode) -> ResultNode:
    """Return a result without what is kept as it stood."""
    activities = tuple(
        replace(each, items=tuple(replace(item, raw="") for item in each.items))
        for each in result.activities
    )
    return replace(result, activities=activities, narrative=" ".join(result.narrative.split()))


@pytest.mark.parametrize(
    "text",
    [
        "A note on a visit.\n\nIt took place in March 2020, see output 1.1.",
        "Product 1: ladders\nProduct 2: gloves\nProduct 3: ropes",
        "Workshop\n\nEvent date: 8 May 2019\n\nObjectives\n\nTo learn.",
        "",
    ],
)
def test_other_pages_are_no_status_reports(text: str, topics: TopicIndex) -> None:
    source = Source("page.txt", "", tuple(text.split("\n")))
    assert status_report.fits(source) == 0


def test_results_and_models_that_say_the_same_under_other_numbers_are_no_running_heads(
    page: Callable[[str], Source], topics: TopicIndex
) -> None:
    outputs = "".join(
        f"Output 1.1.{n}: Guides written.\n\nActivities:\n\nCategory\tActivity\tDetails\n"
        f"Training\tCourse {n}\tMay 2021\n\n"
        for n in range(1, 5)
    )
    models = "".join(f"{n}. Strengthen committee {n}.\n\n" for n in range(1, 5))
    text = (
        'Implementation status report of the project "Safe mines"\n\nas of 31 May 2022\n\n'
        f"Intervention models\n\n{models}Outcome 1. Safer mines.\n\n"
        f"Suboutcome 1.1: Better committees.\n\n{outputs}"
    )
    [draft] = status_report.read(page(text), topics)
    assert [each.code for each in draft.record.results][2:] == ["1.1.1", "1.1.2", "1.1.3", "1.1.4"]
    assert [each.number for each in draft.record.models] == [1, 2, 3, 4]
