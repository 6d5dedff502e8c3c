"""Background: the timeline as a table, with what the sources disagree on."""

from __future__ import annotations

from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "timeline")


def generated(page: Page) -> dict[str, str]:
    events = sorted(page.content.of_kind("event"), key=lambda item: str(getattr(item.record, "date", "")))
    return {"timeline": page.fill("timeline", events=events)}
