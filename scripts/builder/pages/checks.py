"""The list of checks: one section per code, from the rules' own words."""

from __future__ import annotations

from builder.checks import rules
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "list")


def generated(page: Page) -> dict[str, str]:
    return {"list": page.fill("checks", rules=rules())}
