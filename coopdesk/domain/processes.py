"""Whether a process of this computer is still there."""

import os
import sys

_QUERY_LIMITED, _STILL_ACTIVE, _DENIED = 0x1000, 259, 5  # of Windows' processthreadsapi.h


def is_running(process: int) -> bool:
    """Tell whether a process lives; one that may not be asked does."""
    if process <= 0:
        return False
    if sys.platform == "win32":
        return _is_running_on_windows(process)
    try:
        os.kill(process, 0)  # asks only
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


if sys.platform == "win32":

    def _is_running_on_windows(process: int) -> bool:
        # os.kill would end it there, whatever the signal
        import ctypes  # noqa: PLC0415

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(_QUERY_LIMITED, 0, process)
        if not handle:
            return ctypes.get_last_error() == _DENIED
        code = ctypes.c_ulong()
        is_told = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return not is_told or code.value == _STILL_ACTIVE
