"""Reports from the command line."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.cli.conftest import Run

PROJECT = "project"


def uid_of(run: Run, kind: str) -> str:
    records = run("search", "Vision Zero" if kind == PROJECT else "inspectors", "--json").json
    return next(r["uid"] for r in records["records"] if r["kind"] == kind)


@pytest.mark.parametrize("kind", ["docx", "pdf", "xlsx"])
def test_the_ending_decides_what_a_report_is(
    qapp: QApplication, run: Run, tmp_path: Path, kind: str
) -> None:
    out = tmp_path / f"report.{kind}"
    uid = uid_of(run, PROJECT)
    said = run("report", PROJECT, uid, str(out), "--language", "pt", "--json").json
    assert said == {"written": str(out), "kind": PROJECT, "uid": uid}
    assert out.read_bytes()[:4] == (b"%PDF" if kind == "pdf" else b"PK\x03\x04")


def test_what_is_no_project_and_no_report_is_refused(run: Run, tmp_path: Path) -> None:
    refused = run("report", PROJECT, uid_of(run, "exchange"), str(tmp_path / "out.pdf"))
    assert (refused.code, "is no project" in refused.err) == (1, True)
    odd = run("report", PROJECT, uid_of(run, PROJECT), str(tmp_path / "out.odt"))
    assert (odd.code, ".docx, .pdf or .xlsx" in odd.err) == (1, True)
    assert run("report").code == 2
    assert not list(tmp_path.glob("out.*"))


def test_a_pack_is_three_files_or_the_one_that_is_named(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    said = run("pack", tmp_path / "a", "--query", "inspectors", "--language", "es", "--json").json
    assert said["written"] == [str(tmp_path / f"a{kind}") for kind in (".xlsx", ".docx", ".pdf")]
    assert all(Path(name).stat().st_size > 5_000 for name in said["written"])
    pair = run("pack", tmp_path / "b.docx", "--pair", "mexico", "AR", "--json").json
    assert pair == {"written": [str(tmp_path / "b.docx")], "records": 1}


def test_a_pack_of_a_search_is_titled_in_the_language_of_its_reader(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    run("pack", tmp_path / "c.docx", "--query", "kind:framework", "--language", "es")
    with zipfile.ZipFile(tmp_path / "c.docx") as archive:
        text = archive.read("word/document.xml").decode()
    assert "Marcos de cooperación" in text
    assert "ipo:framework" not in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("pack", "a.odt"), "no ending for a report"),
        (("pack", "nowhere/a"), "nowhere"),
        (("pack", "a", "--pair", "MX", "Atlantis"), "no country or region Atlantis"),
        (("report", "country", "Atlantis", "a.pdf"), "no country or region Atlantis"),
        (("report", "country", "MX", "a.odt"), "no ending for a report"),
    ],
)
def test_what_cannot_be_packed_or_reported_is_refused_in_a_sentence(
    qapp: QApplication,
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.iterdir())
    refused = run(*words)
    assert (refused.code, said in refused.err) == (1, True)
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("kind", ["docx", "pdf", "html", "xlsx"])
def test_a_country_is_reported_in_the_kind_that_its_ending_says(
    qapp: QApplication, run: Run, tmp_path: Path, kind: str
) -> None:
    out = tmp_path / f"country.{kind}"
    said = run("report", "country", "México", out, "--language", "fr", "--json").json
    assert said == {"written": str(out), "kind": "country", "place": "MX"}
    assert out.stat().st_size > 5_000


@pytest.mark.parametrize(("kind", "begins"), [("docx", b"PK"), ("pdf", b"%PDF"), ("html", b"<!")])
def test_records_are_exported_as_pages(
    qapp: QApplication, run: Run, tmp_path: Path, kind: str, begins: bytes
) -> None:
    out = tmp_path / f"records.{kind}"
    assert run("export", out, "--query", "inspectors").code == 0
    assert out.read_bytes().startswith(begins)
