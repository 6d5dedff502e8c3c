"""Background: the timeline as a drawing and a table, with what the sources disagree on."""

from __future__ import annotations

from builder.kinds.docs import Event
from builder.model import Item
from builder.pages._drawing import timeline
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "timeline")


def generated(page: Page) -> dict[str, str]:
    events = sorted(page.content.of_kind("event"), key=_date)
    drawn = [
        (_date(item)[:4], "right" if item.record.country == "dk" else "left", page.words(item.record.title))
        for item in events
        if isinstance(item.record, Event)
    ]
    drawing = timeline(drawn, page.say("drawing-of-timeline")) if drawn else ""
    return {"timeline": page.fill("timeline", events=events, drawing=drawing)}


def _date(item: Item) -> str:
    return str(getattr(item.record, "date", ""))
