"""Refusals and deeds in English sentences."""

from coopdesk.cli.file_kinds import WHAT_IT_IS
from coopdesk.domain import errors as e
from coopdesk.domain.changes import Deed
from coopdesk.domain.progress import Stopped

# Each says what is the matter with which file or record, and what to do.
SENTENCES: dict[type[e.CatalogueError], str] = {
    e.CatalogueError: "That cannot be done with this catalogue.",
    e.FileRefusal: "{path} cannot be used: choose another file.",
    e.FileMissing: "There is no {path}: check its name and its folder.",
    e.FileUnreadable: "{path} cannot be read: ask its owner for the right to read it.",
    e.FileReadOnly: "{path} cannot be written: choose a folder in which you may save.",
    e.FileIsFolder: "{path} is a folder: name a file in it.",
    e.FileExists: "{path} exists already: choose another name or move it away.",
    e.FileInUse: "{path} is held by another program: close it there and try again.",
    e.FileEmpty: "{path} is empty: look for a copy that has its content.",
    e.NotACatalogue: "{path} is not a CoopDesk catalogue: choose another file.",
    e.CatalogueDamaged: "{path} is damaged and is left as it is: open a backup of it.",
    e.IndexDamaged: "The search index is damaged: make it anew from the records with check.",
    e.CatalogueNewer: "{path} was written by a newer CoopDesk: update this one to open it.",
    e.CatalogueOlder: "{path} is of an older CoopDesk and may not be written: open a copy of it.",
    e.CatalogueNotIndexed: "{path} is a backup and may not be written: restore it, or open a copy.",
    e.CatalogueNotEmpty: "The catalogue has records already: put the sample into a new one.",
    e.CatalogueReadOnly: "The catalogue is open for reading only: make file and folder writable.",
    e.CatalogueHeld: "{path} is open with {by} on {host}: wait until it is closed there.",
    e.CatalogueReplaced: "Another file took the place of {path}: nothing was saved; start again.",
    e.DiskFails: "The disk of {path} gives errors: make sure that it is there and try again.",
    e.DiskFull: "The disk is full and nothing was saved: make room and try again.",
    e.NoBackups: "There is no backup of this catalogue yet: make one with backup, or name a file.",
    e.NoSuchBackup: "No backup has the number or name {backup}: look for it with backups.",
    e.NoSuchRecord: "No one record answers to {record}: look for its uid with search.",
    e.RecordExists: "{title} is in the catalogue already, perhaps in the trash: change it there.",
    e.ChangedMeanwhile: "{title} was changed by somebody else: open it again, then change it.",
    e.KindsDiffer: "{title} and {other} are of different kinds: they stay two records.",
    e.TitleMissing: "A record has no title: give it one.",
    e.TextRefused: "The field {field} holds a character that cannot be kept: remove it.",
    e.AmountRefused: "The amount {amount} cannot be kept exactly: check it.",
    e.NothingToUndo: "There is nothing to undo.",
    e.NothingToRedo: "There is nothing to redo.",
    e.BadRecordFile: "The field {field} cannot hold {value}: correct it in the file.",
    e.TopicUnnamed: "The topic has no label in any language: give it one.",
    e.TopicNameTaken: "{label} is a name of {topic} already: choose another one, or merge the two.",
    e.NoSuchTopic: "There is no topic {topic}: it was removed or merged meanwhile.",
    e.TopicCircle: "{topic} stands beneath the topic: choose another one to stand above it.",
    e.TopicInUse: "Records bear {topic} ({count}): merge it into another topic instead.",
    e.NotAWorkbook: "{path} is not a file that can be brought in: save it as xlsx or csv.",
    e.FileOfOtherKind: "{path} is {kind}: save the table in it as xlsx or csv.",
    e.WorkbookProtected: "{path} asks for a password: save a copy of it without one.",
    e.WorkbookDamaged: "{path} cannot be read to its end: open it in Excel and save it again.",
    e.WorkbookTooLarge: "{path} is larger than is safe to open: split it into several files.",
    e.NoTableFound: "{path} has no table with known headings: compare it with the template.",
    e.NotAPage: "{path} is not a page or report: save it as pdf, docx, html, eml or txt.",
    e.PageOfOtherKind: "{path} is {kind}: save what it tells as pdf, docx, html, eml or txt.",
    e.PageProtected: "{path} is locked by a password: save a copy that opens without one.",
    e.PageDamaged: "{path} breaks off or is damaged: open it in its program and save it again.",
    e.PageTooLarge: "{path} holds more text than can be captured: cut out the part you need.",
    e.PageOfPictures: "{path} holds pictures of pages, no text: run text recognition (OCR) first.",
    e.PageHasNoWords: "{path} has no words in it: look for a copy that has.",
    e.NothingPasted: "There are no words in what was pasted: copy the page again.",
    e.CapturedBefore: "{path} was captured before, as {title}: nothing was added.",
    e.LaterReport: "{path} is a later report of {title}: say --into {uid} or --apart.",
    e.NotOurExport: "{path} is no export whose versions are known: bring it in with import.",
    e.RowsOutOfStep: "{path} was sorted without its hidden columns: sort a fresh export whole.",
    e.WorkFileGone: "{path} is gone; what was decided about it is kept: put it back there.",
    e.WorkFileChanged: "{path} was changed since; what was decided about it is kept, unused.",
    e.WorkNewer: "The work begun on {title} was kept by a newer CoopDesk: open it with that one.",
    e.WorkDamaged: "The work begun on {title} cannot be read: it stays until it is discarded.",
    e.ConflictsLeft: "Left as here: {conflicts} changed on both sides, {others} to decide: "
    "use --take.",
    e.TextTooLong: "The field {field} of {title} is too long for a cell: export to JSON instead.",
    e.UnknownFormat: "{path} has no ending that can be written: use .xlsx, .csv, .json, .docx, "
    ".pdf or .html.",
    e.AttachmentRefused: "{path} is a program or a shortcut: attach a document or a picture.",
    e.AttachmentTooLarge: "{path} is larger than 100 MB: put it on a share and link to it.",
    e.AttachmentMissing: "The attached file {path} is gone: restore a backup to bring it back.",
    e.AttachmentChanged: "The attached file {path} was changed: restore a backup, or attach again.",
    e.BackupFolderFull: "There is no room for a backup in {path}: make room or name another.",
    e.BackupFolderReadOnly: "No backup can be written to {path}: name another folder.",
    e.BackupFolderGone: "{path} cannot be reached: plug the stick in or connect the share.",
    e.BackupDamaged: "The backup {path} is damaged itself: choose another one with backups.",
    e.NoReportFormat: "{path} has no ending for a report: use .docx, .pdf or .xlsx.",
    e.NoSuchPlace: "There is no country or region {place}.",
    e.NotAProject: "{title} is no project: status reports are made of projects only.",
    e.TemplateUnusable: "The template {path} cannot be used: mend it in Word, or take it away.",
    Stopped: "Stopped: nothing of it was kept.",
}

DEEDS = {
    "record_added": "adding {subject}",
    "record_changed": "the change of {subject}",
    "records_added": "adding {records}",
    "records_changed": "the change of {records}",
    "records_edited": "the bulk edit of {records}",
    "records_deleted": "moving {records} to the trash",
    "records_restored": "taking {records} out of the trash",
    "records_purged": "removing {records} for good",
    "records_brought_back": "taking {records} back out of a backup",
    "field_restored": "bringing back a field of {subject}",
    "step_ticked": "the status of a next step of {subject}",
    "steps_changed": "the status of next steps",
    "sample_added": "adding the sample",
    "import_applied": "the import of {records}",
    "captured": "the capture of {subject} ({records})",
    "report_taken_in": "taking in a report of {subject}",
    "records_merged": "merging {subject} with its duplicate",
    "records_told_apart": "telling {subject} apart from its look-alike",
    "merge_applied": "the merge of {subject} ({records})",
    "topic_added": "adding the topic {subject}",
    "topic_changed": "the change of the topic {subject}",
    "topic_moved": "moving the topic {subject}",
    "topics_merged": "merging the topics {subject}",
    "topic_removed": "removing the topic {subject}",
    "search_saved": "saving the search {subject}",
    "search_changed": "the change of the search {subject}",
    "search_renamed": "renaming the search {subject}",
    "search_removed": "removing the search {subject}",
    "searches_ordered": "putting the searches into another order",
}


def sentence(refusal: e.CatalogueError) -> str:
    """Say in one English sentence what is the matter and what to do."""
    kind = next(kind for kind in type(refusal).__mro__ if kind in SENTENCES)
    words = vars(refusal)
    if isinstance(refusal, e.FileOfOtherKind | e.PageOfOtherKind):
        words = words | {"kind": WHAT_IT_IS.get(refusal.kind, refusal.kind)}
    return SENTENCES[kind].format(**words)


def deed_words(deed: Deed) -> str:
    """Say what was done, as the object of "undone": the import of 214 records."""
    words = DEEDS.get(deed.name, deed.name.replace("_", " "))
    return words.format(subject=deed.subject or "a record", records=many_records(deed.count))


def many_records(count: int) -> str:
    """Count records in words: 1 record, 2 records."""
    return "1 record" if count == 1 else f"{count} records"
