"""The window in which one record is written."""
