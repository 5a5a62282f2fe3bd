"""Benches: how long an officer waits, beside what the bare tools beneath would take."""
