"""What was done to the catalogue, in words: for the history, the Undo menu and the status bar.

All of it is plain text; a menu entry needs its "&" doubled.
"""

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.changes import MERGED_INTO, Change, Deed
from coopdesk.ui.messages.titles import MOST, short

translate = QCoreApplication.translate


def deed_text(deed: Deed) -> str:
    """Name a deed: Adding “Training”, Import of 214 records."""
    words = _named(deed)
    return words[:1].upper() + words[1:]


def undo_text(deed: Deed) -> str:
    """Say what Undo would take back: Undo import of 214 records."""
    return translate("deeds", "Undo {deed}").format(deed=_named(deed))


def redo_text(deed: Deed) -> str:
    """Say what Redo would bring back: Redo import of 214 records."""
    return translate("deeds", "Redo {deed}").format(deed=_named(deed))


def change_text(change: Change) -> str:
    """Say in the status bar what has just happened, be it done, undone or redone."""
    return done_text(change.deed) if change.direction == "do" else history_text(change)


def history_text(change: Change) -> str:
    """Name a change in a list of changes: Adding “Training”, Undone: adding “Training”."""
    match change.direction:
        case "undo":
            return translate("deeds", "Undone: {deed}").format(deed=_named(change.deed))
        case "redo":
            return translate("deeds", "Redone: {deed}").format(deed=_named(change.deed))
        case _:
            return deed_text(change.deed)


# ruff: noqa: C901 -- a deed is a line of a table
def done_text(deed: Deed) -> str:
    """Say that a deed is done: Saved “Training”, 3 records moved to the trash."""
    title, n = _subject(deed), deed.count
    match deed.name, bool(title):
        case "record_added", True:
            text = translate("deeds", "Added “{title}”")
        case "record_changed" | "records_changed" | "records_edited", True:
            text = translate("deeds", "Saved “{title}”")
        case "records_deleted", True:
            text = translate("deeds", "“{title}” moved to the trash")
        case "records_restored", True:
            text = translate("deeds", "“{title}” taken out of the trash")
        case "records_purged", True:
            text = translate("deeds", "“{title}” removed for good")
        case "field_restored", _:
            text = translate("deeds", "A field of “{title}” is as it was before")
        case ("step_ticked", _) | ("steps_changed", True):
            text = translate("deeds", "Next step of “{title}” updated")
        case "steps_changed", _:
            text = translate("deeds", "%Ln next step(s) updated", "", n)
        case "records_merged", True:
            text = translate("deeds", "Records merged: “{title}”")
        case "records_merged", _:
            text = translate("deeds", "%Ln pair(s) of records merged", "", n)
        case "records_told_apart", True:
            text = translate("deeds", "“{title}” told apart from a record like it")
        case "records_told_apart", _:
            text = translate("deeds", "%Ln pair(s) of records told apart", "", n)
        case "topic_added", _:
            text = translate("deeds", "Topic “{title}” added")
        case "topic_changed", _:
            text = translate("deeds", "Topic “{title}” saved")
        case "topic_moved", _:
            text = translate("deeds", "Topic “{title}” moved")
        case "topics_merged", _:
            text = translate("deeds", "Topics merged: “{title}”")
        case "topic_removed", _:
            text = translate("deeds", "Topic “{title}” removed")
        case "search_saved", _:
            text = translate("deeds", "Search “{title}” saved")
        case "search_changed", _:
            text = translate("deeds", "Search “{title}” updated")
        case "search_renamed", _:
            text = translate("deeds", "Search renamed “{title}”")
        case "search_removed", _:
            text = translate("deeds", "Search “{title}” removed")
        case "searches_ordered", _:
            text = translate("deeds", "Search “{title}” moved")
        case "record_added" | "records_added", _:
            text = translate("deeds", "%Ln record(s) added", "", n)
        case "records_edited", _:
            text = translate("deeds", "%Ln record(s) changed", "", n)
        case "records_deleted", _:
            text = translate("deeds", "%Ln record(s) moved to the trash", "", n)
        case "records_restored", _:
            text = translate("deeds", "%Ln record(s) taken out of the trash", "", n)
        case "records_purged", _:
            text = translate("deeds", "%Ln record(s) removed for good", "", n)
        case "records_brought_back", True:
            text = translate("deeds", "“{title}” taken back out of a backup")
        case "records_brought_back", _:
            text = translate("deeds", "%Ln record(s) taken back out of a backup", "", n)
        case "sample_added", _:
            text = translate("deeds", "Sample records added")
        case "import_applied", _:
            text = translate("deeds", "%Ln record(s) brought in", "", n)
        case "captured", _:
            text = translate("deeds", "%Ln record(s) captured from “{title}”", "", n)
        case "report_taken_in", _:
            text = translate("deeds", "Report of “{title}” taken in")
        case "merge_applied", _:
            text = translate("deeds", "Workbook merged: %Ln record(s)", "", n)
        case _:
            text = translate("deeds", "%Ln record(s) saved", "", n)
    return text.format(title=title)


def _named(deed: Deed) -> str:
    """Name a deed as it stands within a sentence, after Undo."""
    title, n = _subject(deed), deed.count
    match deed.name, bool(title):
        case "record_added" | "records_added", True:
            text = translate("deeds", "adding “{title}”")
        case "record_changed" | "records_changed" | "records_edited", True:
            text = translate("deeds", "changes to “{title}”")
        case "records_deleted", True:
            text = translate("deeds", "deleting “{title}”")
        case "records_restored", True:
            text = translate("deeds", "restoring “{title}”")
        case "records_purged", True:
            text = translate("deeds", "removing “{title}” for good")
        case "field_restored", _:
            text = translate("deeds", "bringing back a field of “{title}”")
        case ("step_ticked", _) | ("steps_changed", True):
            text = translate("deeds", "change of a next step of “{title}”")
        case "steps_changed", _:
            text = translate("deeds", "change of %Ln next step(s)", "", n)
        case "records_merged", True:
            text = translate("deeds", "merging “{title}”")
        case "records_merged", _:
            text = translate("deeds", "merging %Ln pair(s) of records", "", n)
        case "records_told_apart", True:
            text = translate("deeds", "telling “{title}” apart from a record like it")
        case "records_told_apart", _:
            text = translate("deeds", "telling %Ln pair(s) of records apart", "", n)
        case "topic_added", _:
            text = translate("deeds", "adding the topic “{title}”")
        case "topic_changed", _:
            text = translate("deeds", "changes to the topic “{title}”")
        case "topic_moved", _:
            text = translate("deeds", "moving the topic “{title}”")
        case "topics_merged", _:
            text = translate("deeds", "merging the topics “{title}”")
        case "topic_removed", _:
            text = translate("deeds", "removing the topic “{title}”")
        case "search_saved", _:
            text = translate("deeds", "saving the search “{title}”")
        case "search_changed", _:
            text = translate("deeds", "changes to the search “{title}”")
        case "search_renamed", _:
            text = translate("deeds", "renaming the search “{title}”")
        case "search_removed", _:
            text = translate("deeds", "removing the search “{title}”")
        case "searches_ordered", _:
            text = translate("deeds", "moving the search “{title}”")
        case "record_added" | "records_added", _:
            text = translate("deeds", "adding %Ln record(s)", "", n)
        case "records_edited", _:
            text = translate("deeds", "bulk edit of %Ln record(s)", "", n)
        case "records_deleted", _:
            text = translate("deeds", "deleting %Ln record(s)", "", n)
        case "records_restored", _:
            text = translate("deeds", "restoring %Ln record(s)", "", n)
        case "records_purged", _:
            text = translate("deeds", "removing %Ln record(s) for good", "", n)
        case "records_brought_back", True:
            text = translate("deeds", "taking “{title}” back out of a backup")
        case "records_brought_back", _:
            text = translate("deeds", "taking %Ln record(s) back out of a backup", "", n)
        case "sample_added", _:
            text = translate("deeds", "adding the sample records")
        case "import_applied", _:
            text = translate("deeds", "import of %Ln record(s)", "", n)
        case "captured", _:
            text = translate("deeds", "capture of “{title}”")
        case "report_taken_in", _:
            text = translate("deeds", "taking in a report of “{title}”")
        case "merge_applied", _:
            text = translate("deeds", "merge of “{title}”")
        case _:
            text = translate("deeds", "changes to %Ln record(s)", "", n)
    return text.format(title=title)


def _subject(deed: Deed) -> str:
    """Shorten the title; of two that were merged both stay in sight."""
    two = deed.name in {"topics_merged", "records_merged"}
    parts = deed.subject.split(MERGED_INTO) if two else [deed.subject]
    return MERGED_INTO.join(short(part, MOST // len(parts)) for part in parts)
