"""Everything that can go wrong for reasons the officer can act on.

Each refusal carries the values its sentence needs; ui/messages.py and cli.py word them.
"""

from pathlib import Path


class CatalogueError(Exception):
    """A refusal the officer can understand; anything else is a bug."""


class FileRefusal(CatalogueError):
    """A refusal about one file."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class FileMissing(FileRefusal):
    """There is no file of that name."""


class FileUnreadable(FileRefusal):
    """The right to read the file is missing."""


class FileReadOnly(FileRefusal):
    """The file, or its folder, cannot be written to."""


class FileIsFolder(FileRefusal):
    """A folder was named where a file is needed."""


class FileExists(FileRefusal):
    """A new file would replace one that exists."""


class FileInUse(FileRefusal):
    """Another program holds the file."""


class FileEmpty(FileRefusal):
    """The file has no bytes."""


class NotACatalogue(FileRefusal):
    """The file is something else."""


class CatalogueDamaged(FileRefusal):
    """The file was a catalogue, but cannot be trusted."""


class IndexDamaged(CatalogueError):
    """The search index contradicts itself; it can be made anew from the records."""


class CatalogueNewer(FileRefusal):
    """A newer version of the program wrote the file."""

    def __init__(self, path: Path, schema: int) -> None:
        super().__init__(path)
        self.schema = schema


class CatalogueOlder(FileReadOnly):
    """The catalogue is of an older schema, and may not be written to so as to be brought on."""


class CatalogueNotIndexed(FileReadOnly):
    """The catalogue is a backup without its search index, which may not be written into it."""


class CatalogueNotEmpty(CatalogueError):
    """The samples go into an empty catalogue only."""


class CatalogueReadOnly(CatalogueError):
    """The catalogue was opened for reading only."""


class CatalogueHeld(CatalogueReadOnly):
    """Another program writes to the catalogue: whose it is, and on which computer."""

    def __init__(self, path: Path, by: str, host: str) -> None:
        super().__init__(str(path), by, host)
        self.path = path
        self.by = by
        self.host = host


class CatalogueReplaced(FileRefusal):
    """Another file took the place of the catalogue since it was opened."""


class DiskFull(CatalogueError):
    """There is no room left to save."""


class DiskFails(FileRefusal):
    """The disk of the file gives an error where it is read or written, though it is not full."""


class NoSuchRecord(CatalogueError):
    """No record answers to that uid, reference or id, or it was removed for good meanwhile."""

    def __init__(self, record: str) -> None:
        super().__init__(record)
        self.record = record


class NoBackups(CatalogueError):
    """There is no backup of the catalogue that one could be chosen from."""


class NoSuchBackup(CatalogueError):
    """No backup bears that number or name, nor is it a file."""

    def __init__(self, backup: str) -> None:
        super().__init__(backup)
        self.backup = backup


class RecordExists(CatalogueError):
    """A record to be added bears the uid of one that is there already, perhaps in the trash."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class ChangedMeanwhile(CatalogueError):
    """The record was saved by somebody else since it was opened here."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class KindsDiffer(CatalogueError):
    """Two records to be made one are of different kinds, or are one already."""

    def __init__(self, title: str, other: str) -> None:
        super().__init__(title, other)
        self.title = title
        self.other = other


class TitleMissing(CatalogueError):
    """Even a draft needs a title."""


class TextRefused(CatalogueError):
    """A text holds a character that no file can keep: NUL or half of a surrogate pair."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class AmountRefused(CatalogueError):
    """An amount is too large or too fine to be kept exactly."""

    def __init__(self, amount: str) -> None:
        super().__init__(amount)
        self.amount = amount


class NothingToUndo(CatalogueError):
    """Every change has been taken back."""


class NothingToRedo(CatalogueError):
    """No change has been taken back."""


class BadRecordFile(CatalogueError):
    """A JSON record has a value that the field cannot hold."""

    def __init__(self, field: str, value: str) -> None:
        super().__init__(field, value)
        self.field = field
        self.value = value


class TopicUnnamed(CatalogueError):
    """A topic has no label in any language."""


class TopicNameTaken(CatalogueError):
    """A label is that of another topic already; topic is how the reader knows that one."""

    def __init__(self, label: str, topic: str) -> None:
        super().__init__(label, topic)
        self.label = label
        self.topic = topic


class NoSuchTopic(CatalogueError):
    """No topic has that code: it was undone, merged or removed meanwhile."""

    def __init__(self, topic: str) -> None:
        super().__init__(topic)
        self.topic = topic


class TopicCircle(CatalogueError):
    """The topic wanted above another one stands beneath it."""

    def __init__(self, topic: str) -> None:
        super().__init__(topic)
        self.topic = topic


class TopicInUse(CatalogueError):
    """A topic to be removed is the topic of so many records, trash included."""

    def __init__(self, topic: str, count: int) -> None:
        super().__init__(topic, count)
        self.topic = topic
        self.count = count


class NotAWorkbook(FileRefusal):
    """The file to bring in is not a workbook this program reads."""


class FileOfOtherKind(NotAWorkbook):
    """The file is known to be something else: kind is one of foreign.kinds.FOREIGN."""

    def __init__(self, path: Path, kind: str) -> None:
        super().__init__(path)
        self.kind = kind


class WorkbookProtected(FileRefusal):
    """The workbook asks for a password."""


class WorkbookDamaged(FileRefusal):
    """The workbook cannot be read to its end."""


class WorkbookTooLarge(FileRefusal):
    """The workbook would unpack to more than is safe."""


class NoTableFound(FileRefusal):
    """No sheet of the workbook has headings that this program knows."""


class NotAPage(FileRefusal):
    """The file to capture is not a page or report this program reads."""


class PageOfOtherKind(NotAPage):
    """The file is known to be something else: kind is one of foreign.kinds.FOREIGN, or workbook."""

    def __init__(self, path: Path, kind: str) -> None:
        super().__init__(path)
        self.kind = kind


class PageProtected(FileRefusal):
    """The PDF or document asks for a password."""


class PageDamaged(FileRefusal):
    """The page or report cannot be read to its end."""


class PageTooLarge(FileRefusal):
    """The page or report holds more text than any report does."""


class PageOfPictures(FileRefusal):
    """The PDF holds pictures of pages, scanned, and no text."""


class PageHasNoWords(FileRefusal):
    """The page can be read, but there is not one word on it."""


class NothingPasted(CatalogueError):
    """What was pasted holds not one word."""


class CapturedBefore(FileRefusal):
    """The same file was captured before, and the record made of it is in the catalogue."""

    def __init__(self, path: Path, title: str) -> None:
        super().__init__(path)
        self.title = title


class LaterReport(FileRefusal):
    """A captured report looks like a later one of a project that is in the catalogue."""

    def __init__(self, path: Path, title: str, uid: str) -> None:
        super().__init__(path)
        self.title = title
        self.uid = uid


class NotOurExport(FileRefusal):
    """A workbook to be merged does not say which versions of our records it holds."""


class RowsOutOfStep(FileRefusal):
    """Rows were sorted without the hidden columns: they name other records than they show."""


class WorkFileGone(FileRefusal):
    """The file that work was begun on is not where it was; what was decided is kept."""


class WorkFileChanged(FileRefusal):
    """The file that work was begun on says something else now; what was decided is kept."""


class WorkNewer(CatalogueError):
    """A newer version of the program kept the work begun on something."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class WorkDamaged(CatalogueError):
    """What was kept of the work begun on something cannot be read."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class ConflictsLeft(CatalogueError):
    """A merge left values as they are: changed on both sides, or not to be taken as written."""

    def __init__(self, conflicts: int, others: int = 0) -> None:
        super().__init__(conflicts, others)
        self.conflicts = conflicts
        self.others = others  # not understood, said twice, a title that was emptied …


class TextTooLong(CatalogueError):
    """A text is longer than a cell of a workbook holds: 32 767 characters."""

    def __init__(self, title: str, field: str) -> None:
        super().__init__(title, field)
        self.title = title
        self.field = field


class UnknownFormat(FileRefusal):
    """The ending of a file name names no format records can be written in."""


class BackupFolderFull(FileRefusal):
    """There is no room for a backup in its folder."""


class BackupFolderReadOnly(FileRefusal):
    """The folder for backups cannot be written to."""


class BackupFolderGone(FileRefusal):
    """The folder for backups is not there: a stick pulled out, a share out of reach."""


class BackupDamaged(FileRefusal):
    """A backup is not as it was made, or never was one."""


class AttachmentRefused(FileRefusal):
    """A file to hang on a record would do something when it is opened: a program, a shortcut."""


class AttachmentTooLarge(FileRefusal):
    """A file to hang on a record has more bytes than domain.attachable.LARGEST."""


class AttachmentMissing(FileRefusal):
    """A file that hangs on a record is not where it was kept."""


class AttachmentChanged(FileRefusal):
    """A file that hangs on a record is not as it was attached."""


class TemplateUnusable(FileRefusal):
    """A Word template for reports is no document, or asks for what no report has."""


class NotAProject(CatalogueError):
    """A project report was asked for of a record that is no project."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class NoSuchPlace(CatalogueError):
    """A text that names no country or region was given for one."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


class NoReportFormat(UnknownFormat):
    """The ending of a file name names no format reports are written in."""
