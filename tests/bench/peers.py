"""How long others take to answer the same words over the same titles, where they are installed.

Calibre is asked on its command line and as an open library, as is CoopDesk. Tellico finds nothing
by command line: its window is asked by D-Bus to filter what it shows.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median
from xml.sax.saxutils import escape

from coopdesk.db.database import open_database
from coopdesk.domain.queries import Query
from coopdesk.search.find import find
from tests.bench.catalogues import FOLDER, catalogue_of
from tests.bench.generate import records, typed_words
from tests.bench.measuring import Line, each_timed, spread, timed

WORDS = 20
COMMANDS = 5  # words asked on the command line, where each takes seconds
WAIT = 600  # s

_SCRIPT = Path(__file__).with_name("calibre_library.py")
_SESSION = Path(__file__).with_name("tellico_session.py")


def lines(count: int) -> Iterator[Line]:
    """Ask for words in titles, first here, then of those who are installed."""
    words = _words()
    catalogue = catalogue_of(count)
    main = Path(__file__).parents[2] / "main.py"
    with tempfile.TemporaryDirectory() as home:
        ask = [sys.executable, str(main), "--catalogue", str(catalogue), "search"]
        where = os.environ | {"COOPDESK_HOME": home}
        took = [timed(partial(_run, [*ask, f"title:{word}"], where)) for word in words[:COMMANDS]]
    yield Line(f"coopdesk, command, {count} titles", median(took))
    with closing(open_database(catalogue)) as sessions, sessions.reading() as session:
        queries = [Query(f"title:{word}") for word in words]
        find(session, queries[0])  # what every search needs is read
        asked = each_timed([partial(find, session, query) for query in queries[1:]])
    yield from spread(f"coopdesk, open, {count} titles", asked)
    if _is_there("calibredb", "Calibre is not installed: apt-get install calibre"):
        yield from _calibre(count, words)
    needed = ("tellico", "xvfb-run", "dbus-run-session", "dbus-send")
    how = "Tellico is not installed: apt-get install tellico xvfb dbus"
    if all(_is_there(each, how) for each in needed):
        yield from _tellico(count, words)


def _words() -> list[str]:
    """Return whole words that people look for."""
    texts = dict.fromkeys(each.split()[0] for each in typed_words(10 * WORDS))
    return [word for word in texts if len(word) >= 4][:WORDS]


def _calibre(count: int, words: Sequence[str]) -> Iterator[Line]:
    library = FOLDER / f"calibre-{count}"
    with tempfile.TemporaryDirectory() as home:
        where = os.environ | {"CALIBRE_CONFIG_DIRECTORY": home}
        own = ["calibre-debug", "-e", str(_SCRIPT), "--"]
        listed = Path(home, "listed.json")
        if not (library / "metadata.db").exists():
            half = library.with_suffix(".half")
            shutil.rmtree(half, ignore_errors=True)
            half.mkdir(parents=True)
            listed.write_text(json.dumps([each.title for each in records(count)]), "utf-8")
            _run([*own, "fill", str(half), str(listed)], where)
            half.rename(library)
        ask = ["calibredb", "search", "--library-path", str(library)]
        took = [timed(partial(_run, [*ask, f"title:{word}"], where)) for word in words[:COMMANDS]]
        yield Line(f"calibredb, command, {count} titles", median(took))
        listed.write_text(json.dumps(words[1:]), "utf-8")
        told = _run([*own, "search", str(library), str(listed)], where)
    found: list[tuple[float, int]] = json.loads(told)
    yield from spread(f"calibre, open, {count} titles", [took for took, _ in found])


def _tellico(count: int, words: Sequence[str]) -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as home:
        path = Path(home, "titles.tc")
        _write_collection(path, count)
        where = os.environ | {
            "HOME": home,
            "XDG_RUNTIME_DIR": home,
            "QT_QPA_PLATFORM": "xcb",
            "QTWEBENGINE_DISABLE_SANDBOX": "1",
            "LIBGL_ALWAYS_SOFTWARE": "1",
        }
        session = ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, str(_SESSION)]
        told = json.loads(_run([*session, str(path), str(count), *words], where))
    yield Line(f"tellico, opening, {count} titles", told["opened"])
    yield from spread(f"tellico, open, {count} titles", [took for took, _ in told["found"][1:]])


def _write_collection(path: Path, count: int) -> None:
    """Write the titles as Tellico keeps them: XML in a ZIP file."""
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed,
        packed.open("tellico.xml", "w") as file,
    ):
        head = '<?xml version="1.0" encoding="UTF-8"?>\n<tellico syntaxVersion="11"'
        head += ' xmlns="http://periapsis.org/tellico/"><collection title="Titles" type="2">'
        head += '<fields><field name="_default"/></fields>\n'
        file.write(head.encode())
        for number, each in enumerate(records(count)):
            title = escape(each.title)
            file.write(f'<entry id="{number}"><title>{title}</title></entry>\n'.encode())
        file.write(b"</collection></tellico>\n")


def _run(command: Sequence[str], environment: dict[str, str]) -> str:
    done = subprocess.run(  # noqa: S603 - our own words
        command,
        check=True,
        capture_output=True,
        encoding="utf-8",
        env=environment,
        timeout=WAIT,
    )
    return done.stdout


def _is_there(program: str, otherwise: str) -> bool:
    if shutil.which(program):
        return True
    _say(otherwise)
    return False


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}.\n")
