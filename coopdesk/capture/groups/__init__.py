"""Rooms of the pages on agreements and their working groups: sentences, news, names, meetings."""
