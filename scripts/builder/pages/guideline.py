"""A guideline: its statement and badge, the rules that serve it, where it is taught, what it rests on."""

from __future__ import annotations

from builder.kinds.guidelines import Guideline
from builder.pages._basis import badge, listed
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = (
    "short",
    "statement",
    "why",
    "practice",
    "words",
    "not",
    "objections",
    "related",
    "sources",
)


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None and isinstance(page.item.record, Guideline)
    record = page.item.record
    return {
        "statement": page.fill("statement", record=record, badge=badge(page, record.basis)),
        "related": page.fill("related", groups=related(page)),
        "sources": listed(page, record.basis),
    }


def related(page: Page) -> list[tuple[str, list[str]]]:
    """What points at the guideline, by kind: rules, units, checklist items."""
    assert page.item is not None
    kinds = (("rules", "rule"), ("taught-in", "unit"), ("used-by", "item"))
    return [(label, [i.id for i in page.used_by(page.item, kind)]) for label, kind in kinds]
