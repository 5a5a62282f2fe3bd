"""What is carried to a meeting."""
