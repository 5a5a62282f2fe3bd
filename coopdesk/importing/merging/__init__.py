"""An export of ours that a colleague has edited, merged with what went on here meanwhile."""
