"""Records out: workbooks, CSV and JSON."""
