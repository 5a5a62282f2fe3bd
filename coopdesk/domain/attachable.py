"""Which files may hang on a record: none that does something by being opened, none too large."""

from __future__ import annotations

import unicodedata
from pathlib import PurePath


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What Windows, macOS or a desktop runs, installs, mounts or follows when it is double-clicked.
_PROGRAMS = _words(
    """
    exe com scr pif bat cmd msi msp mst msc cpl dll ocx sys drv gadget application appref-ms appx
    msix jar jnlp class js jse vbs vbe ws wsf wsh wsc sct hta ps1 ps1xml ps2 psm1 psc1 psd1 msh reg
    inf scf lnk url website library-ms search-ms searchconnector-ms settingcontent-ms theme
    themepack diagcab chm hlp xll wll ppam xlam dotm xltm iso img vhd vhdx cab
    app command action workflow osx pkg mpkg dmg terminal tool webloc inetloc fileloc scpt
    applescript sh bash csh zsh ksh fish run bin elf out desktop appimage flatpakref snap deb rpm
    py pyw pyc pyz rb pl php
    """
)
# Endings nobody has in the middle of an honest name: list.exe.pdf wants to be mistaken.
_DISGUISED = _words("exe scr pif bat cmd msi lnk js vbs hta ps1 jar")
_STARTS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"L\0\0\0\x01\x14\x02\0")
_MACH_O = {b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe"}
_FORBIDDEN = '<>:"/\\|?*'  # in names on Windows
_RESERVED = _words("con prn aux nul conin$ conout$ clock$") | {
    f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"
}
LARGEST = 100_000_000  # bytes: what a share, a backup and a second folder carry without a wait
LONGEST = 120  # characters of a name
_BYTES = 200  # of a name in UTF-8: a folder takes 255, and a file being written has a longer one
_ENDING = 16  # characters; what is longer after the last full stop is no ending


def is_program(name: str, start: bytes = b"") -> bool:
    """Tell whether a file would do something when it is opened; start is how it begins."""
    plain = clean_name(name).casefold()
    endings = [part.strip() for part in plain.split(".")[1:]]
    if endings and (endings[-1] in _PROGRAMS or not _DISGUISED.isdisjoint(endings)):
        return True
    return start.startswith(_STARTS) or start[:4] in _MACH_O


def clean_name(name: str) -> str:
    """Return a name every platform can hold, that reads as it is: nothing turns it round."""
    last = PurePath(name.replace("\\", "/")).name
    visible = "".join(
        "_" if letter in _FORBIDDEN else letter
        for letter in unicodedata.normalize("NFC", last)
        if unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    )
    kept = visible.strip().rstrip(". ")
    stem, dot, ending = kept.rpartition(".")
    if not stem or len(ending) > _ENDING:
        stem, dot, ending = kept, "", ""
    kept = _cut(stem, f"{dot}{ending}")
    if kept.split(".")[0].strip().casefold() in _RESERVED:
        kept = f"_{kept}"
    return kept or "file"


def _cut(stem: str, ending: str) -> str:
    """Shorten a stem until a folder can hold it with its ending."""
    stem = stem[: LONGEST - len(ending)]
    while len(f"{stem}{ending}".encode()) > _BYTES:
        stem = stem[:-1]
    return f"{stem}{ending}" if ending else stem.rstrip(". ")
