"""Rights that a process gives away before it reads a file from others."""

from __future__ import annotations

import sys

_NO_NEW_PRIVILEGES = 38


def limit_resources(cpu_seconds: int, *, memory: int = 0, data: int = 0) -> None:
    """Take the right to more than a file needs, where the platform can (not on Windows).

    memory is of addresses in bytes, data of what is written to: a library that sets addresses
    aside by the terabyte, as that of PDFs does, can be limited by the latter only.
    """
    try:
        import resource  # noqa: PLC0415 not there on Windows
    except ImportError:
        return
    limits = {
        "RLIMIT_AS": memory,
        "RLIMIT_DATA": data,
        "RLIMIT_CPU": cpu_seconds,
        "RLIMIT_FSIZE": 0,
        "RLIMIT_CORE": 0,
        "RLIMIT_NOFILE": 32,
    }
    for name, limit in limits.items():
        kind = getattr(resource, name, None)
        if kind is None or (name in {"RLIMIT_AS", "RLIMIT_DATA"} and not limit):
            continue
        try:
            resource.setrlimit(kind, (limit, limit))
        except (ValueError, OSError):  # macOS refuses RLIMIT_AS; the parent's clock remains
            continue
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 of use here alone

        ctypes.CDLL(None).prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
