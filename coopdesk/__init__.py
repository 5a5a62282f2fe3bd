"""CoopDesk: the desk of technical cooperation between labour ministries."""
