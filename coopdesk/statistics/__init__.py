"""Figures that are counted: of one project, of all that a search finds."""
