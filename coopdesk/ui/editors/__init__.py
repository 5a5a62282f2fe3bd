"""The fields a value is typed into: a line, a choice, a day, an amount, a text, topics."""
