"""A competence domain: each competence with its levels, how it shows, where it is trained, and its rules."""

from __future__ import annotations

from builder.kinds.curriculum import Domain, Module
from builder.model import Item
from builder.pages._basis import badge, listed
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "why", "competences", "sources")


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None and isinstance(page.item.record, Domain)
    competences = page.children(page.item, "competence")
    basis = page.item.record.basis
    return {
        "competences": page.fill("competences", competences=competences, trained=trained),
        "sources": f"{badge(page, basis)}\n\n{listed(page, basis)}",
    }


def trained(page: Page, competence: Item) -> list[str]:
    """The units that train a competence; a module where no unit says so yet."""
    units = page.used_by(competence, "unit")
    covered = {_module(page, unit) for unit in units}
    modules = [m for m in page.used_by(competence, "module") if isinstance(m.record, Module) and m.id not in covered]
    return [item.id for item in [*units, *modules]]


def _module(page: Page, unit: Item) -> str | None:
    return unit.parent
