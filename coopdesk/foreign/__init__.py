"""Files from others: what they are, their archives and letters, the limits they are read under."""
