"""Finding: words to query to records."""
