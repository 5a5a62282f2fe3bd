"""Gather the texts of the windows for the translators, and compile what they wrote.

`texts.py` renews `resources/i18n/*.ts` and `*.qm`; `texts.py --check` changes nothing and fails
where renewing would.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

HOUSE = Path(__file__).parent.parent
TEXTS = HOUSE / "resources" / "i18n"
TOOLS = Path(sys.executable).parent

LANGUAGES = {  # the code, and what lupdate is asked for
    "en": ["-pluralonly"],  # the texts are written in English: only "%n records" has two forms
    "es": [],
    "fr": [],
    "pt": [],
}


def main(arguments: list[str]) -> int:
    """Renew the texts, or check them with `--check`; return the exit status."""
    if "--check" not in arguments:
        renew(TEXTS)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        renewed = Path(folder)
        for kept in TEXTS.glob("coopdesk_*.ts"):
            (renewed / kept.name).write_bytes(kept.read_bytes())
        renew(renewed)
        stale = [made.name for made in sorted(renewed.iterdir()) if differs(made)]
    if stale:
        print(f"Not up to date: {', '.join(stale)}. Run: make texts", file=sys.stderr)
        return 1
    print("Texts are up to date.")
    return 0


def renew(folder: Path) -> None:
    """Bring the `.ts` files of a folder up to date with the windows, and compile them to `.qm`."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(HOUSE)) for path in HOUSE.glob("coopdesk/**/*.py"))
    for language, options in LANGUAGES.items():
        texts = folder / f"coopdesk_{language}.ts"
        # Without line numbers and obsolete entries a file changes only when a text does.
        gather = ["-locations", "none", "-no-obsolete", "-source-language", "en", *options]
        use("pyside6-lupdate", *gather, "-target-language", language, *sources, "-ts", str(texts))
        use("pyside6-lrelease", "-silent", str(texts), "-qm", str(texts.with_suffix(".qm")))


def differs(made: Path) -> bool:
    """Tell whether a renewed file is not what is kept; line ends do not count."""
    kept = TEXTS / made.name
    return not kept.exists() or normal(kept) != normal(made)


def normal(path: Path) -> bytes:
    """Return a file's bytes, line ends as git keeps them."""
    return path.read_bytes() if path.suffix == ".qm" else path.read_bytes().replace(b"\r\n", b"\n")


def use(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools from the folder of this Python; raise where it complains."""
    done = subprocess.run(
        [str(TOOLS / tool), *arguments], cwd=HOUSE, check=False, text=True, capture_output=True
    )
    if done.returncode != 0:
        print(done.stdout, done.stderr, file=sys.stderr)
        done.check_returncode()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
