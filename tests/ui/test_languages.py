"""The windows speak four languages."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from coopdesk.ui.languages import NAMES, install_language, system_language
from coopdesk.vocabulary.labels import LANGUAGES


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    for texts in qapp.findChildren(QTranslator):
        qapp.removeTranslator(texts)
        texts.deleteLater()
    QLocale.setDefault(QLocale.system())
    QCoreApplication.processEvents()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_can_be_spoken(qapp: QApplication, code: str) -> None:
    assert install_language(qapp, code) == code
    assert QLocale().name().startswith(code)
    assert code in NAMES


@pytest.mark.parametrize(("code", "word"), [("es", "Cancelar"), ("fr", "Annuler")])
def test_qt_speaks_the_same_language(qapp: QApplication, code: str, word: str) -> None:
    install_language(qapp, code)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == word


def test_another_language_takes_the_place_of_the_one_before(qapp: QApplication) -> None:
    install_language(qapp, "es")
    install_language(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_no_language_means_that_of_the_system(qapp: QApplication) -> None:
    assert install_language(qapp, "") == system_language()
    assert system_language() in LANGUAGES


def test_a_language_nobody_wrote_is_answered_by_that_of_the_system(qapp: QApplication) -> None:
    assert install_language(qapp, "de") == system_language()


def test_numbers_in_sentences_are_written_as_the_language_writes_them(qapp: QApplication) -> None:
    install_language(qapp, "en")
    QLocale.setDefault(QLocale("en_US"))
    words = QCoreApplication.translate("ImportWindow", "&Bring in %Ln record(s)", "", 4000)
    assert words == "&Bring in 4,000 records"


def test_texts_that_are_written_anew_do_not_break_windows_that_are_open() -> None:
    """Qt breaks down on texts whose file is cut short under it."""
    command = [sys.executable, "-c", TEXTS_CUT_SHORT]
    run = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)  # noqa: S603
    assert (run.returncode, run.stdout.strip()) == (0, "Annuler"), run.stderr


TEXTS_CUT_SHORT = """
import shutil, tempfile
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from coopdesk.ui import languages

application = QCoreApplication([])
real = languages.QLibraryInfo.path(languages.QLibraryInfo.LibraryPath.TranslationsPath)
with tempfile.TemporaryDirectory() as folder:
    own = Path(folder, "qtbase_fr.qm")
    shutil.copy(Path(real, "qtbase_fr.qm"), own)
    languages._install(application, str(own))
    own.write_bytes(b"")
    print(QCoreApplication.translate("QPlatformTheme", "Cancel"))
"""
