"""Follow-up: what was promised, by whom and until when, as a list, a board and a calendar."""
