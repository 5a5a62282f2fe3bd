"""The dialog that makes a meeting pack."""

from coopdesk.ui.packs.choices import PackOffer
from coopdesk.ui.packs.dialog import PackDialog

__all__ = ["PackDialog", "PackOffer"]
