"""Whether there is a screen to open a window on."""

import os
import sys


def has_screen() -> bool:
    """Tell whether Qt would find a screen; without one it ends the program without a word."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
