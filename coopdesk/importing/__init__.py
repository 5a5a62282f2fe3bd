"""Workbooks in: read, map, plan, apply."""
