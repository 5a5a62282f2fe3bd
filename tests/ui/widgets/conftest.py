"""What the screenless platform grumbles about, and is no fault of a widget."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for test in items:
        if "widgets" in test.path.parts:
            # the offscreen platform has no size hints, no raising, no grabbing
            test.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support"))
