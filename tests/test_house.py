"""What stands around the code: the pinned packages, the wheel, the icons, the texts."""

import importlib.util
import re
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType

import pytest
from hatchling.builders.wheel import WheelBuilder

HOUSE = Path(__file__).parent.parent
LISTS = ("constraints.txt", "constraints-dev.txt")


def pinned(name: str) -> dict[str, str]:
    """Return the version a list pins for each package."""
    text = (HOUSE / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", text, flags=re.MULTILINE))


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_packages_names_no_address(name: str) -> None:
    text = (HOUSE / name).read_text(encoding="utf-8")
    assert "//" not in text
    assert not re.search(r"\bindex\b|find-links|trusted-host", text)


@pytest.mark.parametrize("name", LISTS)
def test_every_pinned_package_has_its_hashes(name: str) -> None:
    text = (HOUSE / name).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z0-9.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pinned(name))
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_tests_run_on_the_versions_that_officers_get() -> None:
    assert pinned("constraints.txt").items() <= pinned("constraints-dev.txt").items()


def test_every_package_of_the_project_is_pinned() -> None:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    def names(requirements: list[str]) -> set[str]:
        found = (re.match(r"[\w.-]+", requirement) for requirement in requirements)
        return {match[0].lower().replace("_", "-") for match in found if match}

    assert names(project["dependencies"]) <= pinned("constraints.txt").keys()
    tools = names(project["optional-dependencies"]["dev"])
    assert tools <= pinned("constraints-dev.txt").keys()
    assert tools.isdisjoint(pinned("constraints.txt"))


def test_the_wheel_carries_the_program_and_every_resource(tmp_path: Path) -> None:
    (wheel,) = WheelBuilder(str(HOUSE)).build(directory=str(tmp_path))
    with zipfile.ZipFile(wheel) as packed:
        carried = set(packed.namelist())
    resources = HOUSE / "resources"
    files = [path for path in resources.rglob("*") if path.is_file() and path.name[0] != "."]
    expected = {f"coopdesk/resources/{path.relative_to(resources).as_posix()}" for path in files}
    assert expected <= carried
    assert {"coopdesk/__init__.py", "coopdesk/paths.py"} <= carried


def test_every_icon_takes_the_colour_of_the_text() -> None:
    icons = [path for path in HOUSE.glob("resources/icons/*.svg") if path.stem != "coopdesk"]
    assert icons
    fixed = [icon.name for icon in icons if "currentColor" not in icon.read_text(encoding="utf-8")]
    assert fixed == []


@pytest.fixture
def texts() -> ModuleType:
    """The script that gathers texts, which no package holds."""
    spec = importlib.util.spec_from_file_location("texts", HOUSE / "setup" / "texts.py")
    assert spec
    assert spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


@pytest.mark.parametrize(
    ("written", "gathered"),
    [
        ('translate("Page", "Save")', '"Page", "Save", ""'),
        ('QCoreApplication.translate("Page", "Save", "a file")', '"Page", "Save", "a file"'),
        ('QT_TRANSLATE_NOOP("Page", "Save")', '"Page", "Save", ""'),
        ('class Page:\n    def show(self): self.tr("Día")', '"Page", "Día", ""'),
        ('translate("Page", "%n records", "", len(rows))', '"Page", "%n records", "", n'),
        ('translate("Page", "%n records", n=1)', '"Page", "%n records", "", n'),
        ('translate("Page", "One " "text").format(translate)', '"Page", "One text", ""'),
    ],
)
def test_a_text_is_gathered_however_it_is_written(
    texts: ModuleType, tmp_path: Path, written: str, gathered: str
) -> None:
    (tmp_path / "page.py").write_text(written, encoding="utf-8")
    assert list(texts.texts_of(tmp_path)) == [f"QCoreApplication::translate({gathered});"]


@pytest.mark.parametrize("written", ["painter.translate(3, 4)", "word.translate(FOLDED)"])
def test_other_translations_are_left_alone(texts: ModuleType, tmp_path: Path, written: str) -> None:
    (tmp_path / "page.py").write_text(written, encoding="utf-8")
    assert list(texts.texts_of(tmp_path)) == []


def test_a_text_with_values_inside_is_refused(texts: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text('translate("Page", f"{n} records")', encoding="utf-8")
    with pytest.raises(SystemExit, match=r"page\.py:1: .* f-string"):
        list(texts.texts_of(tmp_path))
