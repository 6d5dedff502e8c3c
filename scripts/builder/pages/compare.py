"""The comparison of models: a table where only cells with a source are filled."""

from __future__ import annotations

from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "reading", "comparison")

COLUMNS = ("setting", "form", "employer", "paid", "phase")


def generated(page: Page) -> dict[str, str]:
    models = [item for item in page.content.of_kind("model") if item.record.state == "current"]
    return {"comparison": page.fill("compare", models=models, columns=COLUMNS)}
