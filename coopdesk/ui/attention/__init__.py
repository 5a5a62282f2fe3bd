"""The page of what needs a look: grouped by what is wrong, each with the way to mend it."""
