"""Workbooks of others, read in a process that knows nothing of CoopDesk and may do little else."""
