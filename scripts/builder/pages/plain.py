"""A page of free sections: the text as it is."""

from __future__ import annotations

from builder.pages._basis import badge, listed
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "basis")


def generated(page: Page) -> dict[str, str]:
    basis = getattr(page.item.record, "basis", ()) if page.item else ()
    if not basis:
        return {}
    return {"basis": f"{badge(page, basis)}\n\n{listed(page, basis)}"}
