"""Draw every page and dialog on the sample records, light and dark, at 1366×768.

`make screens` writes them to screens/; a name or two after it draws only those.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported, which is below
OUT = Path("screens")
SIZE = (1366, 768)
SCHEMES = ("light", "dark")


def main(wanted: list[str]) -> int:
    """Draw the screens and say where they are."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COOPDESK_HOME"] = folder
        return draw_all(Path(folder), wanted)


def draw_all(folder: Path, wanted: list[str]) -> int:
    from coopdesk.app.qt_messages import log_qt_messages  # noqa: PLC0415
    from tests.screens.scenes import SCENES, Stage  # noqa: PLC0415

    log_qt_messages()
    OUT.mkdir(exist_ok=True)
    for scheme in SCHEMES:
        with closing(Stage(folder / scheme, scheme, SIZE)) as stage:
            for name, scene in SCENES.items():
                if not wanted or any(word in name for word in wanted):
                    draw(stage, scene, OUT / f"{name}-{scheme}.png")
    sys.stdout.write(f"{len(list(OUT.glob('*.png')))} pictures in {OUT.absolute()}\n")
    return 0


def draw(stage: object, scene: Callable[..., object], path: Path) -> None:
    stage.show(scene).save(str(path))  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
