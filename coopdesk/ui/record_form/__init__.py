"""The window in which one record is written."""

from coopdesk.ui.record_form.form import RecordForm

__all__ = ["RecordForm"]
