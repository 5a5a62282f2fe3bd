"""Workbooks made part by part, for the tests of what reads files from others."""

from tests.workbooks import workbook

__all__ = ["workbook"]
