"""A module: its outcomes, the day's schedule, the reading, and the self-test."""

from __future__ import annotations

from builder.kinds.curriculum import Module
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "outcomes", "before", "schedule", "materials", "care", "reading")


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None and isinstance(page.item.record, Module)
    record = page.item.record
    tests = [test for test in page.children(page.item, "self-test") if test.stem in page.content.stems]
    return {
        "outcomes": page.fill("outcomes", module=record, outcomes=page.children(page.item, "outcome")),
        "schedule": page.fill("schedule", units=page.children(page.item, "unit"), tests=tests),
        "reading": page.listed(record.reading),
    }
