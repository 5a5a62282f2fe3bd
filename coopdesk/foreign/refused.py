"""What a reader says of a file that it cannot read."""


class Refused(Exception):
    """The file cannot be read; says why: protected, damaged, too_large, or what it is instead."""

    def __init__(self, reason: str, kind: str = "") -> None:
        super().__init__(reason, kind)
        self.reason = reason
        self.kind = kind
