"""What changes the catalogue is greyed, and says why, while it can only be read."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QToolTip, QWidget
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.ui.messages.holders import reading_text
from coopdesk.ui.widgets.plain import plain_tip

WRITES = "writes"  # the property that names a control that changes the catalogue


def writes(background: Background, *controls: QAction | QWidget) -> None:
    """Let controls be used only while the catalogue can be changed.

    Whoever made them goes on enabling them as the moment allows, and need not know of this: what
    was wished meanwhile holds once the catalogue can be changed.
    """
    for control in controls:
        control.setProperty(WRITES, True)
        if isinstance(control, QAction):
            _group(background, control)
            shown = [each for each in control.associatedObjects() if _is_button(each)]
            writes(background, *cast("list[QWidget]", shown))
        else:
            _Hold(background, control)


def buttons_write(background: Background, page: QWidget) -> None:
    """Let all the buttons of a page be used only while the catalogue can be changed."""
    writes(background, *page.findChildren(QAbstractButton))


def _is_button(shown: QObject) -> bool:
    return isinstance(shown, QAbstractButton)


def _group(background: Background, action: QAction) -> None:
    """Put an action into a group of its own: Qt keeps what is wished of it while that is off."""
    group = QActionGroup(action)
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
    group.addAction(action)
    group.setEnabled(background.may_write)
    background.writable.connect(group.setEnabled)


class _Hold(QObject):
    """Holds one widget disabled; whether it is wished enabled Qt keeps as WA_ForceDisabled."""

    def __init__(self, background: Background, widget: QWidget) -> None:
        super().__init__(widget)
        self._background = background
        self._widget = widget
        self._may_write = True
        widget.installEventFilter(self)
        background.writable.connect(self._follow)
        self._follow(background.may_write)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._may_write or watched is not self._widget:
            return False
        if event.type() == QEvent.Type.EnabledChange:
            self._disable()
        elif event.type() == QEvent.Type.ToolTip:
            reason = plain_tip(reading_text(self._background))
            QToolTip.showText(cast("QHelpEvent", event).globalPos(), reason, self._widget)
            return True
        return False

    def _follow(self, may_write: bool) -> None:  # noqa: FBT001 - a signal's
        self._may_write = may_write
        if not may_write:
            self._disable()
        elif not self._widget.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled):
            self._widget.setEnabled(True)

    def _disable(self) -> None:
        """Disable the widget as if something around it were: the wish stays as it was."""
        if self._widget.isEnabled():
            self._widget.setEnabled(False)
            self._widget.setAttribute(Qt.WidgetAttribute.WA_ForceDisabled, on=False)
