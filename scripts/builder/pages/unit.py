"""A unit of a course: aim, plan in minutes, text, exercise, another way to take part, facilitator's notes."""

from __future__ import annotations

from builder.kinds.curriculum import Unit
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = (
    "short",
    "aim",
    "plan",
    "text",
    "exercise",
    "alternative",
    "reflection",
    "closing",
    "facilitator",
    "related",
    "next",
)


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None and isinstance(page.item.record, Unit)
    record = page.item.record
    outcomes = [f"{page.item.parent}-{name}" for name in record.outcomes]
    groups = [
        ("outcomes", outcomes),
        ("trains", list(record.trains)),
        ("guidelines", list(record.guidelines)),
        ("rules", list(record.rules)),
        ("reading", list(record.reading)),
    ]
    return {
        "plan": page.fill("plan", unit=record) if record.steps else "",
        "related": page.fill("related", groups=groups),
    }
