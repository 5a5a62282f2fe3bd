"""Preferences survive a restart; a damaged file costs only itself."""

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.settings import MOST_RECENT, MOST_SEARCHES, Settings, read_settings, write_settings

CHOSEN = Settings(
    catalogue="/home/ana/Catálogo.coopdesk",
    recent=("/home/ana/Catálogo.coopdesk", "C:\\Trabajo\\x.coopdesk"),
    language="es",
    scheme="dark",
    text_percent=125,
    views={"browse": {"columns": ["title", "period"], "sizes": [300, 90], "wide": True}},
    folders={"export": "/home/ana/Informes"},
    searches={"a-uid": ({"view": "projects", "text": "niñez"}, {"text": "x"})},
    looks={"a-uid": {"7": "2026-11-22T07:05:00+00:00"}},
)


def stored(path: Path, values: Any) -> Settings:
    path.write_text(json.dumps(values), encoding="utf-8")
    return read_settings(path)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for settings in (Settings(), CHOSEN, Settings(catalogue="/home/ana/\udcff.coopdesk")):
        write_settings(path, settings)
        assert read_settings(path) == settings
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["settings.json"]


def test_the_first_day_has_no_file(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "nowhere" / "settings.json") == Settings()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe\x00", b"null", b"[]", b'"x"', b"[" * 100_000, b"\0" * 100]
)
def test_a_damaged_file_is_as_on_the_first_day(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert read_settings(path) == Settings()
    write_settings(path, CHOSEN)
    assert read_settings(path) == CHOSEN


def test_a_folder_in_its_place_stops_nothing(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == Settings()
    write_settings(tmp_path, CHOSEN)
    assert tmp_path.is_dir()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("catalogue", 5),
        ("catalogue", None),
        ("recent", "x"),
        ("recent", {"a": 1}),
        ("language", ["es"]),
        ("scheme", None),
        ("text_percent", "125"),
        ("text_percent", 125.5),
        ("text_percent", True),
        ("views", []),
        ("views", "x"),
        ("folders", [1]),
        ("searches", [{}]),
        ("looks", "x"),
    ],
)
def test_a_value_of_the_wrong_sort_is_as_on_the_first_day(
    tmp_path: Path, name: str, value: Any
) -> None:
    found = stored(tmp_path / "settings.json", asdict(CHOSEN) | {name: value})
    assert found == replace(CHOSEN, **{name: getattr(Settings(), name)})


@pytest.mark.parametrize(("name", "kept"), [("folders", {"export": "/x"}), ("recent", ("/x",))])
def test_of_a_list_what_is_text_is_kept(tmp_path: Path, name: str, kept: Any) -> None:
    written = {**kept, "import": 5} if isinstance(kept, dict) else [*kept, 5, None]
    assert getattr(stored(tmp_path / "settings.json", {name: written}), name) == kept


@pytest.mark.parametrize("percent", [-5, 0, 10_000_000])
def test_text_nobody_could_read_is_of_the_usual_size(tmp_path: Path, percent: int) -> None:
    assert stored(tmp_path / "settings.json", {"text_percent": percent}).text_percent == 100


def test_keys_nobody_knows_are_passed_over(tmp_path: Path) -> None:
    assert stored(tmp_path / "settings.json", asdict(CHOSEN) | {"colour": "red"}) == CHOSEN


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from([*asdict(Settings()), "x"]), inner, max_size=4)
        ),
    )
)
def test_any_json_gives_settings_that_can_be_written(values: Any) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        found = stored(path, values)
        write_settings(path, found)
        assert json.dumps(asdict(read_settings(path))) == json.dumps(asdict(found))


def test_an_opened_catalogue_is_the_newest_and_named_once() -> None:
    settings = Settings()
    for name in ("a", "b", "a"):
        settings = settings.opened(Path(name))
    assert (settings.catalogue, settings.recent) == ("a", ("a", "b"))
    for number in range(20):
        settings = settings.opened(Path(str(number)))
    assert len(settings.recent) == MOST_RECENT
    assert settings.recent[0] == "19"


def test_a_catalogue_that_is_gone_is_forgotten() -> None:
    settings = Settings(recent=("a", "b"))
    assert settings.forgotten(Path("a")).recent == ("b",)
    assert settings.forgotten(Path("c")) == settings


def test_views_and_folders_are_remembered_apart() -> None:
    settings = Settings().with_view("browse", {"wide": True}).with_view("form", {})
    settings = settings.with_folder("export", Path("x")).with_view("browse", {"wide": False})
    assert settings.views == {"browse": {"wide": False}, "form": {}}
    assert settings.folders == {"export": "x"}
    assert Settings().views == {}


def test_searches_of_late_are_named_once_newest_first_and_apart_by_catalogue() -> None:
    settings = Settings().with_search("a", {"text": "x y"}).with_search("b", {"text": "z"})
    settings = settings.with_search("a", {"text": "other"}).with_search("a", {"text": "x y"})
    assert settings.recent_searches("a") == ({"text": "x y"}, {"text": "other"})
    for number in range(30):
        settings = settings.with_search("b", {"text": f"number {number}"})
    assert len(settings.recent_searches("b")) == MOST_SEARCHES
    assert settings.recent_searches("b")[0] == {"text": "number 29"}
    assert settings.without_search("a", {"text": "x y"}).recent_searches("a") == (
        {"text": "other"},
    )
    settings = settings.without_searches("b")
    assert (len(settings.recent_searches("a")), settings.recent_searches("b")) == (2, ())


def test_a_search_whose_last_word_is_finished_takes_the_place_of_the_unfinished_one() -> None:
    settings = Settings()
    for text in ("mexico insp", "mexico inspection", "mexico inspection child"):
        settings = settings.with_search("a", {"text": text, "view": "projects"})
    texts = [search["text"] for search in settings.recent_searches("a")]
    assert texts == ["mexico inspection child", "mexico inspection"]
    elsewhere = settings.with_search("a", {"text": "mexico inspections", "view": "exchanges"})
    assert len(elsewhere.recent_searches("a")) == 3


def test_each_saved_search_has_its_own_moment() -> None:
    first, second = datetime(2026, 11, 22, 7, 5, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC)
    settings = Settings().with_looks("a", {7: first, 8: first}).with_looks("a", {8: second})
    assert [settings.looked_at("a", each) for each in (7, 8, 9)] == [first, second, None]
    assert settings.looked_at("b", 7) is None


@pytest.mark.parametrize("moment", ["", "yesterday", "2026-11-22T07:05:00"])
def test_a_moment_that_cannot_be_read_is_none(moment: str) -> None:
    assert Settings(looks={"a": {"7": moment}}).looked_at("a", 7) is None
