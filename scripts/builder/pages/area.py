"""A guideline area: its guidelines, each with its statement."""

from __future__ import annotations

from builder.pages._basis import badge
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "guidelines")


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None
    return {"guidelines": page.fill("area", guidelines=page.children(page.item, "guideline"), badge=badge)}
