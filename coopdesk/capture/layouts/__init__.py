"""The layouts of pages and reports that are known, each a module; which fits is asked of all."""

from __future__ import annotations

from coopdesk.capture.layout import Layout
from coopdesk.capture.layouts import (
    cooperative_activities,
    exchange_page,
    project_listing,
    project_sheet,
    prose,
    status_report,
    working_group,
    workshop_page,
)

# Where two fit as well, the first one reads; prose fits everything, a little.
LAYOUTS: tuple[Layout, ...] = (
    status_report,
    project_listing,
    exchange_page,
    workshop_page,
    project_sheet,
    cooperative_activities,
    working_group,
    prose,
)  # fmt: skip
