"""What meets an officer: the first page, drafts left by a crash, shortcuts, and about."""

from coopdesk.ui.welcome.about import AboutDialog, diagnostics
from coopdesk.ui.welcome.empty_page import EmptyPage
from coopdesk.ui.welcome.recovery import RecoveryDialog
from coopdesk.ui.welcome.shortcuts import ShortcutSheet

__all__ = ["AboutDialog", "EmptyPage", "RecoveryDialog", "ShortcutSheet", "diagnostics"]
