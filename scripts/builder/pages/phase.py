"""An employer phase: its checklist, and the tools it uses."""

from __future__ import annotations

from builder.kinds.guidelines import ChecklistItem
from builder.pages._basis import badge
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "why", "checklist", "pitfalls", "tools")


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None
    items = page.children(page.item, "item")
    records = [item.record for item in items if isinstance(item.record, ChecklistItem)]
    tools = [name for record in records for name in record.templates]
    return {
        "checklist": page.fill("checklist", items=items, badge=badge),
        "tools": page.listed(tools),
    }
