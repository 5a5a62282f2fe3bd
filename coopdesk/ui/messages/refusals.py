"""Refusals in sentences: what is the matter, with which file or record, and what to do now."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from coopdesk.domain import errors as e
from coopdesk.domain.progress import Stopped
from coopdesk.ui.messages.fields import field_name
from coopdesk.ui.messages.file_kinds import what_it_is
from coopdesk.ui.messages.titles import short

translate = QCoreApplication.translate


def explain(refusal: e.CatalogueError) -> str:
    """Return one or two sentences that the officer can act on, as plain text."""
    sentences = _sentences()
    kind = next(kind for kind in type(refusal).__mro__ if kind in sentences)
    return sentences[kind].format(**_words(refusal))


def show_refusal(parent: QWidget | None, refusal: e.CatalogueError) -> QMessageBox:
    """Open a box that explains a refusal, and return it; nobody waits for it."""
    return _show(parent, explain(refusal), QMessageBox.Icon.Warning)


def show_note(parent: QWidget | None, text: str) -> QMessageBox:
    """Open a box that tells something to be known, and return it; nobody waits for it."""
    return _show(parent, text, QMessageBox.Icon.Information)


def _show(parent: QWidget | None, text: str, sign: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(sign)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.applicationName() or "CoopDesk")
    box.setText(text)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def _words(refusal: e.CatalogueError) -> dict[str, str]:
    words: dict[str, str] = {}
    for name, value in vars(refusal).items():
        if isinstance(value, Path):
            words |= {"file": value.name or str(value), "folder": str(value.parent)}
        elif name == "count":
            words["records"] = translate("refusals", "%Ln record(s)", "", value)
        elif name == "kind":
            words[name] = what_it_is(str(value))
        else:
            words[name] = field_name(str(value)) if name == "field" else short(str(value))
    return words


# fmt: off
# ruff: noqa: E501 -- a refusal is a line of the table
def _sentences() -> dict[type[e.CatalogueError], str]:
    return {
        e.CatalogueError: translate("refusals", "This cannot be done here. Nothing was changed."),
        e.FileRefusal: translate("refusals", "“{file}” in {folder} cannot be used. Please choose another file."),
        e.FileMissing: translate("refusals", "There is no “{file}” in {folder}. It may have been moved or renamed; please look for it there."),
        e.FileUnreadable: translate("refusals", "You may not read “{file}” in {folder}. Please ask its owner for the right to do so."),
        e.FileReadOnly: translate("refusals", "“{file}” cannot be saved in {folder}. Please choose a folder in which you may write."),
        e.FileIsFolder: translate("refusals", "“{file}” in {folder} is a folder. Please choose a file."),
        e.FileExists: translate("refusals", "{folder} already holds a “{file}”. Please choose another name."),
        e.FileInUse: translate("refusals", "“{file}” in {folder} is open in another program. Please close it there and try again."),
        e.FileEmpty: translate("refusals", "“{file}” in {folder} is empty. Please choose a copy that has its content."),
        e.NotACatalogue: translate("refusals", "“{file}” in {folder} is not a CoopDesk catalogue. To bring in a workbook, choose File, Bring in a workbook."),
        e.CatalogueDamaged: translate("refusals", "The catalogue “{file}” in {folder} is damaged and was left as it is. Please open a backup of it."),
        e.IndexDamaged: translate("refusals", "The search index of this catalogue is damaged. Your records are not: please choose File, Check catalogue, which makes it anew from them."),
        e.CatalogueNewer: translate("refusals", "A newer CoopDesk wrote “{file}” in {folder} (format {schema}). Please update CoopDesk to open it."),
        e.CatalogueNotIndexed: translate("refusals", "“{file}” in {folder} is a backup: its search index is made when it is opened, but it may not be written to. Please copy it into a folder of your own and open the copy."),
        e.CatalogueOlder: translate("refusals", "“{file}” in {folder} was written by an older CoopDesk and has to be brought up to date, but it may not be written to. Please copy it into a folder of your own and open the copy."),
        e.CatalogueNotEmpty: translate("refusals", "This catalogue already holds records, some perhaps in the trash. Please open a new catalogue for the sample."),
        e.CatalogueReadOnly: translate("refusals", "This catalogue is open for reading only, so nothing was saved. Please open a copy in a folder in which you may write."),
        e.CatalogueHeld: translate("refusals", "{by} on {host} has “{file}” open, so nothing was saved here. What you typed stays; save it once the other CoopDesk is closed."),
        e.CatalogueReplaced: translate("refusals", "Another file took the place of “{file}” in {folder} since it was opened, perhaps a backup, so nothing was saved. What you typed is kept as a draft; please close CoopDesk and open it again."),
        e.DiskFails: translate("refusals", "The disk of “{file}” in {folder} cannot be used now: pulled out, out of reach or failing. Nothing was changed; please make sure that it is there and try again."),
        e.DiskFull: translate("refusals", "The disk is full and nothing was saved. Please make room on it and try again."),
        e.NoBackups: translate("refusals", "There is no backup of this catalogue yet. Please make one on the page Backups."),
        e.NoSuchBackup: translate("refusals", "There is no backup “{backup}” any more. Please choose another one on the page Backups."),
        e.NoSuchRecord: translate("refusals", "The record “{record}” is not there any more. It was undone or removed for good meanwhile."),
        e.RecordExists: translate("refusals", "“{title}” is in the catalogue already, perhaps in the trash. Nothing was added; please change it there."),
        e.ChangedMeanwhile: translate("refusals", "Somebody else saved “{title}” after you opened it, so your version was not saved. Please open it again and compare."),
        e.KindsDiffer: translate("refusals", "“{title}” and “{other}” are not of one kind, so they stay two records. Please choose two exchanges, two projects or two frameworks."),
        e.TitleMissing: translate("refusals", "The record has no title yet, so it was not saved. Please give it one; everything else can wait."),
        e.TextRefused: translate("refusals", "The field “{field}” holds a character that no file can keep, so nothing was saved. Please type that text again."),
        e.AmountRefused: translate("refusals", "The amount {amount} is too large or has more than four decimals, so nothing was saved. Please correct it."),
        e.NothingToUndo: translate("refusals", "There is nothing to undo."),
        e.NothingToRedo: translate("refusals", "There is nothing to redo."),
        e.BadRecordFile: translate("refusals", "The field “{field}” of a record in the file cannot hold “{value}”. Please correct it in the file and bring it in again."),
        e.TopicUnnamed: translate("refusals", "The topic has no name in any language yet. Please give it one."),
        e.TopicNameTaken: translate("refusals", "“{label}” is a name of the topic “{topic}” already. Please choose another name, or merge the two."),
        e.NoSuchTopic: translate("refusals", "The topic “{topic}” is not there any more. It was undone, merged or removed meanwhile."),
        e.TopicCircle: translate("refusals", "“{topic}” stands beneath this topic, so it cannot stand above it. Please choose another one."),
        e.TopicInUse: translate("refusals", "“{topic}” is the topic of {records}, some perhaps in the trash, so it was not removed. Please merge it into another topic."),
        e.NotAWorkbook: translate("refusals", "“{file}” in {folder} is not a workbook that can be brought in. Please save it as .xlsx or .csv."),
        e.FileOfOtherKind: translate("refusals", "“{file}” in {folder} is {kind}, not a workbook. Please save the table in it as .xlsx or .csv."),
        e.WorkbookProtected: translate("refusals", "“{file}” in {folder} asks for a password. Please save a copy of it without one."),
        e.WorkbookDamaged: translate("refusals", "“{file}” in {folder} cannot be read to its end. Please open it in your spreadsheet program and save it again."),
        e.WorkbookTooLarge: translate("refusals", "“{file}” in {folder} is larger than is safe to open. Please split it into several workbooks."),
        e.NoTableFound: translate("refusals", "No sheet of “{file}” in {folder} has headings that are known here. Please compare it with the template to fill in."),
        e.NotAPage: translate("refusals", "“{file}” in {folder} is not a page or report that can be captured. Please save it as PDF, Word, HTML or text."),
        e.PageOfOtherKind: translate("refusals", "“{file}” in {folder} is {kind}, which cannot be captured. Please save what it tells as PDF, Word, HTML or text."),
        e.PageProtected: translate("refusals", "“{file}” in {folder} is locked by a password. Please save a copy that opens without one."),
        e.PageDamaged: translate("refusals", "“{file}” in {folder} breaks off or is damaged. Please open it in its own program and save it again."),
        e.PageTooLarge: translate("refusals", "“{file}” in {folder} holds more text than can be captured. Please cut out the part you need."),
        e.PageOfPictures: translate("refusals", "“{file}” in {folder} holds pictures of pages and no text. Please let a program recognise its text (OCR) first."),
        e.PageHasNoWords: translate("refusals", "There is not one word in “{file}” in {folder}. Please choose a copy that has its text."),
        e.NothingPasted: translate("refusals", "There is not one word in what was pasted. Please copy the page again."),
        e.CapturedBefore: translate("refusals", "“{file}” in {folder} was captured before, as “{title}”. Nothing was added."),
        e.LaterReport: translate("refusals", "“{file}” in {folder} looks like a later report of “{title}”. Please compare it with that project."),
        e.NotOurExport: translate("refusals", "“{file}” in {folder} does not say which versions of our records it holds. Please bring it in as any other workbook."),
        e.RowsOutOfStep: translate("refusals", "“{file}” in {folder} was sorted without its hidden columns, so its rows name other records than they show. Nothing was merged; please sort whole rows in a fresh export."),
        e.WorkFileGone: translate("refusals", "“{file}” is no longer in {folder}. What you decided about it is kept: put the file back there, or open it from where it is now."),
        e.WorkFileChanged: translate("refusals", "“{file}” in {folder} was changed since, so what you decided about it does not fit it any more. It is kept until you discard it."),
        e.WorkNewer: translate("refusals", "A newer CoopDesk kept what you began with “{title}”. It stays as it is; please update CoopDesk to go on with it."),
        e.WorkDamaged: translate("refusals", "What was kept of your work on “{title}” cannot be read. It stays where it is until you discard it."),
        e.ConflictsLeft: translate("refusals", "Some values are left as they are here: changed on both sides ({conflicts}), or not to be taken as they are written ({others}). Please decide about them in the window."),
        e.TextTooLong: translate("refusals", "The field “{field}” of “{title}” is longer than a cell of a workbook holds. Please export to JSON instead."),
        e.UnknownFormat: translate("refusals", "“{file}” in {folder} has an ending that is not known here. Please let its name end in .xlsx, .csv, .json, .docx, .pdf or .html."),
        e.NoReportFormat: translate("refusals", "“{file}” in {folder} has an ending that no report is written with. Please let its name end in .docx, .pdf or .xlsx."),
        e.NoSuchPlace: translate("refusals", "There is no country or region “{place}”. Please type a name or a code."),
        e.NotAProject: translate("refusals", "“{title}” is no project. Status reports are made of projects only."),
        e.TemplateUnusable: translate("refusals", "The template “{file}” in {folder} cannot be used: it is no Word document, or one of its fields is broken. Mend it in Word, or take it away to use the one of CoopDesk."),
        e.AttachmentRefused: translate("refusals", "“{file}” in {folder} is a program or a shortcut, which could do harm when it is opened. Please attach the document itself, as PDF or Word, or a picture."),
        e.AttachmentTooLarge: translate("refusals", "“{file}” in {folder} is larger than 100 MB and was not attached. Please put it where others can reach it, and add a link to it."),
        e.AttachmentMissing: translate("refusals", "The attached file “{file}” is not in {folder} any more. If the catalogue was moved, please move the folder of its files with it; restoring a backup brings it back too."),
        e.AttachmentChanged: translate("refusals", "The attached file “{file}” in {folder} is not as it was attached, so it was not opened. Please restore it from a backup, or attach it again."),
        e.BackupFolderFull: translate("refusals", "There is no room for a backup in “{file}” in {folder}. Your records and earlier backups are as they were; please make room on that disk or choose another folder."),
        e.BackupFolderReadOnly: translate("refusals", "No backup can be kept in “{file}” in {folder}, which may not be written to. Your records are as they were; please choose another folder."),
        e.BackupFolderGone: translate("refusals", "“{file}” in {folder} cannot be reached, so no backup was kept there. Please plug the stick in, or connect the share, and back up again."),
        e.BackupDamaged: translate("refusals", "The backup “{file}” in {folder} is damaged itself. Nothing was changed; please choose another backup."),
        Stopped: translate("refusals", "Stopped. Nothing of it was kept."),
    }
# fmt: on
