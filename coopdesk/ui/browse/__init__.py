"""Lists of records: search, facets, table and reading pane."""
