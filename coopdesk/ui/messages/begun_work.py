"""Work that was left behind, in words: what she was doing, with what, and how far she was."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from coopdesk.catalogue.begun_work import KeptWork
from coopdesk.ui.messages.titles import short
from coopdesk.vocabulary.moments import moment_text

translate = QCoreApplication.translate


def begun_text(kept: KeptWork, language: str) -> str:
    """Return what she was doing, and when."""
    when = moment_text(kept.kept_at, language)
    return translate("begun_work", "{what} ({when}).").format(what=begun_title(kept), when=when)


def begun_title(kept: KeptWork) -> str:
    """Return what she was doing: "You were bringing in listing.xlsx"."""
    match kept.kind:
        case "import":
            words = translate("begun_work", "You were bringing in “{file}”")
        case "merge":
            words = translate("begun_work", "You were merging “{file}”")
        case "capture":
            words = translate("begun_work", "You were capturing “{file}”")
        case "review":
            words = translate("begun_work", "You were reviewing “{file}”")
        case "bulk_edit":
            words = translate("begun_work", "You were changing several records")
        case "":
            words = _troubled_title(kept)
    return words.format(file=short(kept.name))


def begun_hint(kept: KeptWork, language: str) -> str:
    """Return how much was decided, and when that was kept."""
    when = moment_text(kept.kept_at, language)
    if kept.trouble == "damaged":
        told = translate("begun_work", "It cannot be read")
    elif kept.trouble == "newer":
        told = translate("begun_work", "A newer CoopDesk kept it")
    else:
        told = translate("begun_work", "%Ln thing(s) decided", "", kept.steps)
    return translate("begun_work", "{told} · {when}").format(told=told, when=when)


def _troubled_title(kept: KeptWork) -> str:
    if kept.name:
        return translate("begun_work", "You were working on “{file}”")
    return translate("begun_work", "You were working on something")
