"""Reports as PDF."""

from coopdesk.reports.pdf.writing import write_pdf

__all__ = ["write_pdf"]
