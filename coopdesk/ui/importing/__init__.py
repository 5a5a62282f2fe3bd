"""The window that brings files in: what was found, what each column becomes, what would happen."""
