"""The care of the catalogue: its backups, what comes back out of them, what a check found."""
