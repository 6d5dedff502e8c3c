"""The first page: the text, and the three ways in as cards."""

from __future__ import annotations

from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short",)


def generated(page: Page) -> dict[str, str]:
    paths = list(page.content.of_kind("path"))
    ways = [page.find(getattr(path.record, "page", "")) for path in paths]
    found = [(way, page.content.text(way.stem, page.language)) for way in ways if way]
    return {"after-short": page.fill("cards", cards=[(item, text) for item, text in found if text])}
