"""Windows; no SQL, no files, no rules."""
