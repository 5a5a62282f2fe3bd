"""What the windows say: refusals, deeds, names of fields, and that something went wrong."""

from coopdesk.ui.messages.crash import crash_details, open_log_folder, show_crash
from coopdesk.ui.messages.deeds import (
    change_text,
    deed_text,
    done_text,
    history_text,
    redo_text,
    undo_text,
)
from coopdesk.ui.messages.field_words import Wording, field_words, part_words
from coopdesk.ui.messages.fields import field_name
from coopdesk.ui.messages.refusals import explain, show_refusal
from coopdesk.ui.messages.versions import Versions, versions

__all__ = [
    "Versions",
    "Wording",
    "change_text",
    "crash_details",
    "deed_text",
    "done_text",
    "explain",
    "field_name",
    "field_words",
    "history_text",
    "open_log_folder",
    "part_words",
    "redo_text",
    "show_crash",
    "show_refusal",
    "undo_text",
    "versions",
]
