"""The start page of a part: what it holds, with a sentence on each page."""

from __future__ import annotations

from builder import navigation
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "contents")


def generated(page: Page) -> dict[str, str]:
    if page.item is None:
        return {}
    held = list(navigation.held(page.content, page.item))
    return {"contents": page.fill("contents", held=held, planned=[i for i in held if i.record.state == "planned"])}
