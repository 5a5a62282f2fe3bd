"""Rooms of the listings: where each entry begins, its dates, and what its prose tells."""
