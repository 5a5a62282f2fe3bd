import csv
import io
from pathlib import Path

import pytest

from coopdesk.domain.records import Party, Record
from coopdesk.exporting.csv_file import write_csv
from coopdesk.vocabulary.topics import shipped_topics


def rows(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_accents_are_marked_for_excel_and_days_are_unmistakable(
    tmp_path: Path, whole_record: Record
) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, [whole_record], language="es", topics=shipped_topics())
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    (row,) = rows(path)
    assert (row["Título"], row["Inicio"], row["Fin"]) == (
        "Safer work",
        "enero de 2021",
        "2025-12-31",
    )
    assert row["Países beneficiarios"] == "México"
    assert row["Descripción"] == "First line\n  second line"


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_spreadsheet_takes_for_a_formula_is_quoted(tmp_path: Path, begin: str) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, [Record(title=f"{begin}cmd")], language="en", topics=())
    assert rows(path)[0]["Title"] == f"'{begin}cmd"


def test_columns_are_those_chosen_in_their_order(tmp_path: Path, whole_record: Record) -> None:
    path = tmp_path / "a.csv"
    records, columns = [whole_record, Record(title="b")], ["start", "title"]
    write_csv(path, records, language="en", topics=(), columns=columns)
    assert list(rows(path)[0]) == ["Start", "Title", "uid"]


def test_kinds_together_say_which_they_are(tmp_path: Path, whole_record: Record) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, [whole_record, Record(title="b")], language="en", topics=())
    assert [row["Kind of record"] for row in rows(path)] == ["Project", "Exchange"]
    headings = path.read_text(encoding="utf-8-sig").splitlines()[0].split(",")
    assert len(headings) == len(set(headings))


def test_a_row_may_stand_for_each_party(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    record = Record(title="t", parties=(Party("MX", role="requesting"), Party("AR")))
    write_csv(path, [record], language="en", topics=(), rows="party")
    assert [row["Party, place"] for row in rows(path)] == ["Mexico", "Argentina"]
