"""A topic page for employers: the rules it gathers, by their status."""

from __future__ import annotations

from builder.kinds.guidelines import Topic
from builder.pages._basis import badge, listed
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "must", "how", "pitfalls", "ask", "basis")


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None and isinstance(page.item.record, Topic)
    rules = [item for name in page.item.record.rules if (item := page.find(name))]
    basis = page.item.record.basis
    return {
        "must": page.fill("must", rules=rules, badge=badge),
        "basis": f"{badge(page, basis)}\n\n{listed(page, basis)}" if basis else "",
    }
