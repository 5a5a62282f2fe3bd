"""Charts as pictures: from values and their words, with or without a window."""
