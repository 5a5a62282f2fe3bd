"""The scene of a page that is captured: drafts beside it, a suggestion looked at."""

from typing import Any

from PySide6.QtWidgets import QWidget

PAGE = """Visit on child labour inspection

Requesting country: Mexico
Providing country: Argentina
Date: 23-26 September 2019

Inspectors of Mexico visited the Ministry of Labour of Argentina to see how child labour is found.

Learnings
- Joint visits with schools find more children than visits alone.

Next steps
- Mexico will write a guide for joint visits.

Printed from the intranet
"""


def capture_page(stage: Any) -> QWidget:
    """Capture a page, and stand on its first suggestion."""
    path = stage.folder / "visit.txt"
    path.write_text(PAGE, encoding="utf-8")
    window = stage.window.screens.capture_page()
    window.resize(1300, 720)
    window.open_file(path)
    while window.is_busy():
        stage.settle()
    if unsure := sorted(window.draft().unsure):
        window.fields.go_to(unsure[0])
    stage.settle()
    return window
