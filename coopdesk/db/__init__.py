"""Storage: the catalogue file, its tables, history and migrations."""
