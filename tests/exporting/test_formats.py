from pathlib import Path

import pytest

from coopdesk.domain.errors import UnknownFormat
from coopdesk.domain.records import Record
from coopdesk.exporting.about import About
from coopdesk.exporting.formats import ENDINGS, write_file


@pytest.mark.parametrize("ending", [*ENDINGS, ".XLSX"])
def test_the_ending_decides(tmp_path: Path, about: About, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    write_file(path, [Record(title="t")], language="en", topics=(), about=about)
    begins = {".xlsx": b"PK", ".csv": b"\xef\xbb\xbf", ".json": b"{"}
    assert path.read_bytes().startswith(begins[ending.lower()])


def test_an_unknown_ending_is_refused_and_nothing_written(tmp_path: Path, about: About) -> None:
    with pytest.raises(UnknownFormat):
        write_file(tmp_path / "a.txt", [], language="en", topics=(), about=about)
    assert list(tmp_path.iterdir()) == []
