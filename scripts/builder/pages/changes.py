"""The change log: what was changed, when and why, newest first."""

from __future__ import annotations

from builder.kinds.docs import Change
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "list")


def generated(page: Page) -> dict[str, str]:
    changes = [item.record for item in page.content.of_kind("change") if isinstance(item.record, Change)]
    return {"list": page.fill("changes", changes=sorted(changes, key=lambda one: one.date, reverse=True))}
