"""A dimension of the evaluation: its indicators, each addressable."""

from __future__ import annotations

from builder.pages._basis import badge, listed
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "indicators", "pitfalls")


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None
    indicators = page.children(page.item, "indicator")
    return {"indicators": page.fill("indicators", indicators=indicators, badge=badge, listed=listed)}
