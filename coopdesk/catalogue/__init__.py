"""Reading and changing the records of the catalogue."""
