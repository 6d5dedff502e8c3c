"""A model entry: what the sources say, field by field, and what nobody says."""

from __future__ import annotations

from builder.kinds.guidelines import ModelEntry
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = (
    "short",
    "aim",
    "context",
    "logic",
    "organisation",
    "cost",
    "lessons",
    "unknown",
    "sources",
)
FIELDS = LAYOUT[1:7]


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None and isinstance(page.item.record, ModelEntry)
    fields = page.item.record.fields
    made = {"unknown": page.fill("unknown", fields=fields), "sources": page.listed(_sources(page.item.record))}
    for name in FIELDS:
        known = fields.get(name)  # type: ignore[call-overload]
        if known and known.sources:
            made[f"after-{name}"] = f"*{page.say('field-source')}: {page.names(known.sources)}*"
    return made


def _sources(record: ModelEntry) -> list[str]:
    return [name for known in [*record.fields.values(), *record.compare.values()] for name in known.sources]
