"""What CoopDesk speaks about: plain values and rules, no input or output."""
