"""What the capture window says about a source and the lines of it that nobody used."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from coopdesk.capture.drafts import Capture
from coopdesk.capture.reading import ENDINGS
from coopdesk.capture.source import Oddity, Source

translate = QCoreApplication.translate


def oddities(source: Source) -> list[str]:
    """Return a sentence for each oddity of how a source was read."""
    return [oddity_text(oddity, value) for oddity, value in source.oddities]


def oddity_text(oddity: Oddity, value: str) -> str:
    """Say what is odd about how a source was read."""
    texts = {
        Oddity.ENCODING_GUESSED: translate(
            "CaptureWindow",
            "The encoding was guessed: {value}. Look at words with accents.",
        ),
        Oddity.LETTERS_LOST: translate(
            "CaptureWindow",
            "{value} letters are lost; a question mark in a diamond stands for each.",
        ),
        Oddity.LETTERS_REPAIRED: translate(
            "CaptureWindow",
            "Letters saved in a wrong encoding were put right in {value} lines.",
        ),
        Oddity.PAGES_WITHOUT_TEXT: translate(
            "CaptureWindow",
            "These pages hold pictures and no text: {value}.",
        ),
        Oddity.ATTACHMENTS_NOT_READ: translate(
            "CaptureWindow",
            "Attached files, named as documents but not read: {value}.",
        ),
    }
    return texts[oddity].format(value=value)


def lines_left(capture: Capture) -> str:
    """Say how many lines no field was taken from, and how many several drafts were taken from."""
    said: list[str] = []
    if unused := len(capture.unused):
        said.append(translate("CaptureWindow", "%Ln line(s) behind no field (–)", "", unused))
    if shared := len(capture.shared):
        said.append(translate("CaptureWindow", "%Ln line(s) behind several drafts (=)", "", shared))
    return " · ".join(said)


def name_filter() -> str:
    """Return what a file dialog offers."""
    patterns = " ".join(f"*{ending}" for ending in ENDINGS)
    return translate("CaptureWindow", "Pages, reports and e-mails") + f" ({patterns})"
