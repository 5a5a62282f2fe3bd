"""What the process that reads pages knows and may do."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import coopdesk
from coopdesk.capture.reading import reader_command

ROOT = str(Path(coopdesk.__file__).parents[1])
HOUSE = ("coopdesk.capture.reader", "coopdesk.foreign")


def ran(command: list[str], given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, input=given, capture_output=True, check=True)  # noqa: S603


@pytest.mark.parametrize("ending", [".txt", ".html"])
def test_the_reader_knows_neither_qt_nor_the_house(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"page{ending}"
    path.write_text("<p>Words", encoding="utf-8")
    look = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "from coopdesk.capture.reader.process import main; main(sys.argv[2:]);"
        "print(*[m for m in sys.modules if m.startswith(('PySide6', 'sqlalchemy', 'coopdesk.'))],"
        "file=sys.stderr)"
    )
    known = ran([sys.executable, "-I", "-c", look, ROOT, str(path)]).stderr.decode().split()
    others = [m for m in known if not m.startswith(HOUSE) and m != "coopdesk.capture"]
    assert others == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems limit less")
def test_the_reader_may_neither_write_files_nor_take_all_memory(tmp_path: Path) -> None:
    try_both = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "from coopdesk.capture.reader import process;"
        "process.page_of = lambda path: bytearray(2 << 30);"
        "process.main([sys.argv[2]]);"
        "open(sys.argv[2], 'wb', 0).write(b'x')"
    )
    path = tmp_path / "new.txt"
    command = [sys.executable, "-I", "-c", try_both, ROOT, str(path)]
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    assert json.loads(done.stdout)["refused"] == "damaged"
    assert "MemoryError" in json.loads(done.stdout)["because"]
    assert done.returncode != 0
    assert path.read_bytes() == b""


def test_what_is_given_is_read_as_a_page() -> None:
    told = ran(reader_command(), b"<h1>Visit</h1>").stdout.splitlines()
    assert [json.loads(line) for line in (told[0], told[-1])] == [
        {"lines": ["Visit"], "done": 1, "total": 1},
        {"end": {"lines": 1}},
    ]
