"""CoopDesk: the desk of technical cooperation between labour ministries."""

__version__ = "0.1.0"
