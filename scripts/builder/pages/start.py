"""A role's start page: the way through the site, step by step."""

from __future__ import annotations

from builder.kinds.docs import Path
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short",)


def generated(page: Page) -> dict[str, str]:
    for item in page.content.of_kind("path"):
        if page.item and isinstance(item.record, Path) and item.record.page == page.item.id:
            return {"after-short": page.fill("path", path=item.record)}
    return {}
