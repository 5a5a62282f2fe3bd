"""Long runs over many files and many breakdowns; each prints a table of n, bad and times."""
