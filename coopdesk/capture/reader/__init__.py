"""Reads one page or report from others into lines, in a process that may do nothing else."""
