"""A template that prints well: how to use it, the form, and the rules it helps with."""

from __future__ import annotations

from posixpath import dirname, relpath

from builder.kinds.guidelines import Template
from builder.model import download
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "use", "form", "related")


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None and isinstance(page.item.record, Template)
    groups = [
        ("rules", list(page.item.record.rules)),
        ("used-by", [item.id for item in page.used_by(page.item, "item", "indicator")]),
    ]
    file = relpath(download(page.item, page.language, "docx"), dirname(page.text.path))
    return {"after-use": f"[{page.say('word-file')}]({file})", "related": page.fill("related", groups=groups)}
