"""Who writes to the catalogue, and where it lies, in sentences."""

from PySide6.QtCore import QCoreApplication

from coopdesk.background import Background
from coopdesk.catalogue.file_place import FilePlace
from coopdesk.domain.holders import Holder
from coopdesk.vocabulary.moments import moment_text

translate = QCoreApplication.translate


def held_text(holder: Holder, name: str, language: str) -> str:
    """Say who has a catalogue open, and since when."""
    words = translate("holders", "{by} on {host} has “{name}” open since {since}.")
    if holder.is_own:
        words = translate("holders", "“{name}” is open in another CoopDesk of yours since {since}.")
    elif holder.is_gone:
        words = translate("holders", "{by} on {host} had “{name}” open, and was last seen {heard}.")
    since, heard = (moment_text(each, language) for each in (holder.since, holder.heard))
    return words.format(by=holder.by, host=holder.host, name=name, since=since, heard=heard)


def reading_text(background: Background) -> str:
    """Say in a few words why nothing can be changed."""
    holder = background.holder
    if background.is_replaced:
        return translate("holders", "Read only: another file took its place")
    if holder is None:
        return translate("holders", "Opened to read only")
    if holder.is_own:
        return translate("holders", "Read only: open in another window of yours")
    words = translate("holders", "Read only: open with {by} on {host}")
    return words.format(by=holder.by, host=holder.host)


def replaced_text(name: str) -> str:
    """Say that what is shown is of a file that is not the one of its name any more."""
    words = translate(
        "holders",
        "Another file, perhaps a backup, took the place of “{name}”; you still see what was there"
        " before: please open it again.",
    )
    return words.format(name=name)


def place_text(place: FilePlace, name: str) -> str:
    """Say what is to be known of a catalogue on a share or in the folder of a cloud."""
    if place.kind == "cloud":
        words = translate(
            "holders",
            "“{name}” lies in a folder that {place} copies. Please let one person at a time open"
            " it, and wait until {place} has copied it before you open it on another computer:"
            " {place} cannot unite two versions and keeps them as two files.",
        )
    else:
        words = translate(
            "holders",
            "“{name}” lies on a network share ({place}). One person at a time can change it;"
            " whoever comes second reads. If the connection often breaks, keep the catalogue on"
            " this computer and let backups go to the share.",
        )
    return words.format(name=name, place=place.name or "?")
