"""The source list: every work in use, how it was read, and what rests on it."""

from __future__ import annotations

from builder.kinds.docs import Author, Source
from builder.model import Item
from builder.pages._links import citation
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "list")


def generated(page: Page) -> dict[str, str]:
    used = [item for item in page.content.of_kind("source") if page.content.current(item)]
    used.sort(key=lambda item: citation(page, _record(item)).lower())
    return {"list": page.fill("sources", sources=used, citation=citation, authors=authors)}


def _record(item: Item) -> Source:
    assert isinstance(item.record, Source)
    return item.record


def authors(page: Page, source: Source) -> str:
    """The authors as they are written in a list of references."""
    names = [_name(author) for author in source.author]
    if source.et_al:
        names.append(page.say("et-al"))
    return ", ".join(name for name in names if name)


def _name(author: Author) -> str:
    return author.literal or " ".join(part for part in (author.family, author.given) if part)
