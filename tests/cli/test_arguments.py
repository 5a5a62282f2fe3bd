"""What can be typed after the program's name."""

from pathlib import Path

import pytest

from coopdesk.cli import Options, options
from coopdesk.cli.arguments import catalogue_of, parse
from coopdesk.paths import default_catalogue


def test_no_command_asks_for_the_window() -> None:
    assert options([]) == Options("", None, "")
    asked = options(["--catalogue", "a.coopdesk", "--language", "pt"])
    assert asked == Options("", Path("a.coopdesk"), "pt")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--catalogue", "a.coopdesk", "--language", "es", "search", "x"],
        ["search", "x", "--catalogue", "a.coopdesk", "--language", "es"],
        ["--language", "es", "search", "--catalogue", "a.coopdesk", "x"],
    ],
)
def test_the_catalogue_may_be_named_before_the_command_or_after_it(arguments: list[str]) -> None:
    assert options(arguments) == Options("search", Path("a.coopdesk"), "es")


def test_without_a_name_the_officers_own_catalogue_is_meant() -> None:
    assert catalogue_of(parse(["undo"])) == default_catalogue()


@pytest.mark.parametrize(
    "arguments",
    [
        ["fly"],
        ["show"],
        ["export"],
        ["import"],
        ["search", "x", "--limit", "-1"],
        ["search", "x", "--limit", "many"],
        ["export", "a.xlsx", "--kind", "letter"],
        ["export", "a.xlsx", "--columns", "title,titel"],
        ["import", "a.xlsx", "--as", "letters"],
        ["template", "a.csv"],
        ["--language", "xx", "undo"],
        ["search", "--js"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_told_apart(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(arguments)
    assert end.value.code == 2


def test_help_lists_every_command_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(["--help"])
    assert end.value.code == 0
    listed = [
        line.split()[0] for line in capsys.readouterr().out.splitlines() if line[:4] == " " * 4
    ]
    for name in (
        "sample",
        "search",
        "show",
        "import",
        "export",
        "template",
        "merge",
        "history",
        "undo",
        "redo",
    ):
        assert name in listed


def test_columns_are_named_with_commas() -> None:
    assert parse(["export", "a.csv", "--columns", "title, start,,topics"]).columns == (
        "title",
        "start",
        "topics",
    )


def test_a_column_that_is_none_tells_which_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["export", "a.csv", "--columns", "nope"])
    said = capsys.readouterr().err
    assert "no column nope" in said
    assert "requesting" in said
