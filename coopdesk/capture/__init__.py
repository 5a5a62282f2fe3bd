"""Pages and reports in: read into lines, recognised by their structure, made drafts of records."""
