"""The language the windows speak: our texts, Qt's own, and how numbers and days are written."""

import logging
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from coopdesk.paths import resource
from coopdesk.vocabulary.labels import LANGUAGES

log = logging.getLogger(__name__)

# Qt's texts (OK, Cancel, Undo in text fields) under the names PySide ships; English is built in.
QT_TEXTS: Final = {"es": "qtbase_es", "fr": "qtbase_fr", "pt": "qtbase_pt_BR"}
NAMES: Final = {"en": "English", "es": "Español", "fr": "Français", "pt": "Português"}


def install_language(application: QCoreApplication, code: str) -> str:
    """Let the windows speak a language ("" means the system's) and return which it is.

    Windows that are open learn of it by QEvent.LanguageChange.
    """
    language = code if code in LANGUAGES else system_language()
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    if language in QT_TEXTS:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, f"{folder}/{QT_TEXTS[language]}.qm")
    # English too: its plurals are forms of "%n record(s)".
    _install(application, str(resource("i18n", f"coopdesk_{language}.qm")))
    QLocale.setDefault(_locale(language))
    return language


def system_language() -> str:
    """Return the first of our languages the officer's system asks for, else English."""
    asked = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in asked if code in LANGUAGES), "en")


def _install(application: QCoreApplication, path: str) -> None:
    texts = QTranslator(application)
    try:
        is_read = texts.load(_read(path))
    except OSError:
        is_read = False
    if is_read:
        application.installTranslator(texts)
    else:
        log.warning("Texts %s cannot be read", path)
        texts.deleteLater()


@cache
def _read(path: str) -> bytes:
    """Return the texts of a file, kept for good: Qt reads in them as long as it shows texts.

    Left to open the file, Qt would read in the file itself, and break down where an update of
    the program writes it anew.
    """
    return Path(path).read_bytes()


def _locale(language: str) -> QLocale:
    """Return the locale of a language as it is written where the officer's system is at home."""
    system = QLocale.system()
    if system.name().startswith(language):
        return system
    return QLocale(QLocale(language).language(), system.territory())
