"""Reports as Word documents."""

from coopdesk.reports.docx.writing import write_docx

__all__ = ["write_docx"]
