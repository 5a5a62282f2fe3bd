"""Workbooks made part by part, for the tests of the reader."""

from tests.workbooks import workbook

__all__ = ["workbook"]
