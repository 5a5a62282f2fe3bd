"""Reports from the command line."""

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
