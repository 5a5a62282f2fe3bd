"""The words of the field in four languages: places, topics, terms, currencies, dates."""
