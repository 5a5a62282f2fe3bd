"""What the screenless platform grumbles about, and is no fault of a window."""

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for test in items:
        if "ui" in test.path.parts:
            # the offscreen platform has no size hints, no raising, no grabbing
            test.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support"))
