from coopdesk.search.marking import Marks, Sought
from coopdesk.ui.browse.found_words import marked_columns, marked_links
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

READER = Reader("en", TopicIndex(shipped_topics()))
CHILD = READER.topics.find("child labour") or ""
INSPECTION = READER.topics.find("inspección laboral") or ""


def found(marks: Marks, column: str, text: str) -> list[str]:
    find = marked_columns(marks, READER)
    return [text[first:last] for first, last in find(column, text)] if find else []


def test_words_are_marked_in_titles_and_not_in_dates_or_kinds() -> None:
    marks = Marks(frozenset({Sought(("lab",), is_prefix=True)}))
    assert found(marks, "title", "Child labour") == ["labour"]
    assert found(marks, "period", "labour") == []


def test_a_topic_is_marked_whole_whatever_language_found_it() -> None:
    label = READER.topics.label(INSPECTION, "en")
    others = READER.topics.label(CHILD, "en")
    marks = Marks(frozenset({Sought(("inspeccion",), is_prefix=True)}), frozenset({INSPECTION}))
    assert found(marks, "topics", f"{others}, {label}") == [label]
    assert found(marks, "topics", f"{label} of mines") == []


def test_words_beside_a_whole_topic_are_marked_too() -> None:
    label = READER.topics.label(INSPECTION, "en")
    marks = Marks(frozenset({Sought(("lab",), is_prefix=True)}), frozenset({INSPECTION}))
    assert found(marks, "topics", f"Child labour, {label}") == ["labour", label]


def test_a_country_is_marked_by_its_code_and_only_where_it_stands_alone() -> None:
    marks = Marks(places=frozenset({"MX"}))
    assert found(marks, "requesting", "AR, MX, MXX") == ["MX"]
    assert found(marks, "title", "MX") == []


def test_links_of_a_page_are_named_by_their_codes() -> None:
    marks = Marks(topics=frozenset({"a"}), places=frozenset({"MX"}))
    assert marked_links(marks) == {"topic:a", "place:MX"}


def test_nothing_to_look_for_marks_nothing() -> None:
    assert marked_columns(Marks(), READER) is None
