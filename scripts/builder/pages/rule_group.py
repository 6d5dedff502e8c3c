"""A group of rules: each rule addressable, with badge, statement, evidence, reason and what uses it."""

from __future__ import annotations

from builder.model import Item
from builder.pages._basis import badge, listed
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "reading", "rules")

USES = (
    ("taught-in", ("unit",)),
    ("used-by", ("item", "template", "topic", "indicator")),
    ("needed-for", ("competence",)),
)


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None
    rules = page.children(page.item, "rule")
    return {"rules": page.fill("rules", rules=rules, badge=badge, listed=listed, uses=uses)}


def uses(page: Page, rule: Item) -> list[tuple[str, list[str]]]:
    """Where a rule is taught, used and needed."""
    found = [(label, [item.id for item in page.used_by(rule, *kinds)]) for label, kinds in USES]
    return [(label, ids) for label, ids in found if ids]
