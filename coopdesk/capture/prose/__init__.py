"""What running text tells, in four languages: who did what, when, for whom, and what came of it."""
