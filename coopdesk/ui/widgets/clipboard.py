"""Tables for the clipboard: cells for a spreadsheet, a table for a letter."""

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QMimeData

FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would calculate


def clipboard_table(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> QMimeData:
    """Return rows as tab-separated text and as an HTML table; no headers where there are none."""
    table = [headers, *rows] if headers else list(rows)
    mime = QMimeData()
    mime.setText("".join("\t".join(map(_tsv_cell, row)) + "\r\n" for row in table))
    mime.setHtml(_html_table(headers, rows))
    return mime


def _tsv_cell(text: str) -> str:
    safe = "'" + text if text.startswith(FORMULA_STARTS) and not _is_number(text) else text
    if any(mark in safe for mark in '\t\n\r"'):
        return '"' + safe.replace('"', '""') + '"'
    return safe


def _is_number(text: str) -> bool:
    return text.lstrip("+-").replace(".", "").replace(",", "").replace(" ", "").isdigit()


def _html_table(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = _html_row("th", headers) if headers else ""
    body = "".join(_html_row("td", row) for row in rows)
    return f'<meta charset="utf-8"><table>{head}{body}</table>'


def _html_row(tag: str, cells: Sequence[str]) -> str:
    inside = (escape(cell).replace("\n", "<br>") for cell in cells)
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in inside) + "</tr>"
