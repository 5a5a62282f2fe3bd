"""Gather the texts of the windows for the translators, and compile what they wrote.

`texts.py` renews `resources/i18n/*.ts` and `*.qm`; `texts.py --check` changes nothing and fails
where renewing would.

lupdate overlooks some of Python: `translate("Page", "%n records", "", len(rows))` is lost without a
word, and with a plain `n` its plural is. Python reads Python here, and lupdate gets the same calls
written in C++, which it reads well.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
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
    todo = [f"{language} {unfinished(language)}" for language in LANGUAGES if unfinished(language)]
    print(f"Texts are up to date; to translate: {', '.join(todo) or 'nothing'}.")
    return 0


def renew(folder: Path) -> None:
    """Bring the `.ts` files of a folder up to date with the windows, and compile them to `.qm`."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as elsewhere:
        calls = Path(elsewhere) / "texts.cpp"
        calls.write_text("\n".join(texts_of(HOUSE / "coopdesk")), encoding="utf-8")
        for language, options in LANGUAGES.items():
            texts = folder / f"coopdesk_{language}.ts"
            # Without line numbers and obsolete entries a file changes only when a text does.
            gather = ["-locations", "none", "-no-obsolete", "-source-language", "en", *options]
            gather += ["-target-language", language, str(calls), "-ts", str(texts)]
            use("pyside6-lupdate", *gather)
            use("pyside6-lrelease", "-silent", str(texts), "-qm", str(texts.with_suffix(".qm")))


def texts_of(package: Path) -> Iterator[str]:
    """Yield a line of C++ for each text to translate, in the order of files and lines."""
    for path in sorted(package.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        yield from calls_of(tree, context="", where=path)


def calls_of(node: ast.AST, context: str, where: Path) -> Iterator[str]:
    """Yield the translated texts below a node; `self.tr` takes the class around it as context."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from text_of(child, context, where)
        inner = child.name if isinstance(child, ast.ClassDef) else context
        yield from calls_of(child, inner, where)


def text_of(call: ast.Call, context: str, where: Path) -> Iterator[str]:
    """Yield the text of `tr`, `translate` or `QT_TRANSLATE_NOOP`, of other calls nothing."""
    named = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    named = call.func.id if isinstance(call.func, ast.Name) else named
    values = {str(word.arg): word.value for word in call.keywords}
    names = ["sourceText", "disambiguation", "n"]
    if named in {"translate", "QT_TRANSLATE_NOOP"}:
        names = ["context", *names]
    elif named != "tr":
        return
    values |= dict(zip(names, call.args, strict=False))
    if any(isinstance(value, ast.JoinedStr) for value in values.values()):
        sys.exit(f"{where}:{call.lineno}: a text to translate cannot be an f-string")
    source = literal(values.get("sourceText"))
    context = literal(values.get("context")) or context
    if not source or not context:  # a painter's translate(), or a text marked where it is written
        return
    words = [context, source, literal(values.get("disambiguation"))]
    number = ", n" if "n" in values else ""
    quoted = ", ".join(json.dumps(word, ensure_ascii=False) for word in words)
    yield f"QCoreApplication::translate({quoted}{number});"


def literal(value: ast.expr | None) -> str:
    """Return the words of a string that stands in the source, or nothing."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value
    return ""


def differs(made: Path) -> bool:
    """Tell whether a renewed file is not what is kept; line ends do not count."""
    kept = TEXTS / made.name
    return not kept.exists() or normal(kept) != normal(made)


def normal(path: Path) -> bytes:
    """Return a file's bytes, line ends as git keeps them."""
    return path.read_bytes() if path.suffix == ".qm" else path.read_bytes().replace(b"\r\n", b"\n")


def unfinished(language: str) -> int:
    """Count the texts of a language that wait for a translator."""
    texts = (TEXTS / f"coopdesk_{language}.ts").read_text(encoding="utf-8")
    return texts.count('type="unfinished"')


def use(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools from the folder of this Python; raise where it complains."""
    done = subprocess.run(
        [str(TOOLS / tool), *arguments], cwd=HOUSE, check=False, text=True, capture_output=True
    )
    if done.returncode != 0 or "rror:" in done.stderr:
        print(done.stdout, done.stderr, file=sys.stderr)
        sys.exit(f"{tool} failed")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
