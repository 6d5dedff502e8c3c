"""The status page: how fresh each language is, what the checks warn of, what waits to be verified or reviewed,
and which guidelines are taught where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from builder import checks, navigation
from builder.kinds.base import Basis, Stated
from builder.kinds.docs import Source
from builder.model import Item
from builder.pages._drawing import matrix
from builder.pages._page import Page
from builder.translations import pieces, state

LAYOUT: tuple[str, ...] = ("short", "freshness", "warnings", "allowances", "verify", "reviews", "coverage")
SOONEST = 20


def generated(page: Page) -> dict[str, str]:
    content = page.content
    whole, by_page = _freshness(page)
    warnings = Counter(report.code for report in checks.run(content, slow=False))
    titles = {rule.code: rule.title for rule in checks.rules()}
    return {
        "freshness": page.fill("freshness", counts=whole, pages=by_page, codes=content.codes[1:]),
        "warnings": page.fill("warnings", warnings=sorted(warnings.items()), titles=titles),
        "allowances": page.fill("allowances", notes=content.allowances, count=len(checks.allowed(content, slow=False))),
        "verify": page.fill("verify", waiting=list(_waiting(page)), sources=list(_unread(page))),
        "reviews": page.fill("reviews", items=_reviews(page), total=_unreviewed(page)),
        "coverage": _coverage(page),
    }


Fresh = dict[str, Counter[str]]
"""Per language: how many pieces are fresh, stale or to confirm."""


def _freshness(page: Page) -> tuple[Fresh, dict[str, Fresh]]:
    """The counts of the whole site, and of each page (by its item's id) with the records shown on it."""
    codes = page.content.codes[1:]
    whole: Fresh = {code: Counter() for code in codes}
    by_page: dict[str, Fresh] = {}
    for piece in pieces(page.content):
        shown = _shown_on(page, piece.key.split("#")[0])
        own = by_page.setdefault(shown, {code: Counter() for code in codes}) if shown else None
        for code in codes:
            if code in piece.words:
                found = state(page.content, piece, code)
                whole[code][found] += 1
                if own:
                    own[code][found] += 1
    return whole, by_page


def _shown_on(page: Page, owner: str) -> str | None:
    """The id of the item whose page a piece is shown on."""
    item = page.find(owner)
    where = page.content.page_of(item) if item else None
    found = page.content.by_stem.get(where[0] if where else owner)
    return found.id if found else None


def _waiting(page: Page) -> Iterator[tuple[Item, Basis]]:
    """Every part of a basis that somebody still has to look up."""
    for item in page.content.items.values():
        if page.content.current(item):
            yield from ((item, part) for part in getattr(item.record, "basis", ()) if part.verify)


def _unread(page: Page) -> Iterator[Item]:
    """The sources in use that nobody has looked up."""
    for item in page.content.of_kind("source"):
        if isinstance(item.record, Source) and item.record.read in (None, "memory") and page.used_by(item):
            yield item


def _reviews(page: Page) -> list[Item]:
    """The items whose review comes soonest."""
    dated = [item for item in page.content.items.values() if isinstance(item.record, Stated) and item.record.review]
    return sorted(dated, key=lambda item: str(getattr(item.record, "review", "")))[:SOONEST]


def _unreviewed(page: Page) -> dict[str, int]:
    """How many current items wait for a reader with lived experience, a lawyer, a language reviewer."""
    found = [
        item.record.reviewed
        for item in page.content.items.values()
        if isinstance(item.record, Stated) and item.record.review and page.content.current(item)
    ]
    return {
        "all": len(found),
        "lived-experience": sum(one.lived_experience is None for one in found),
        "law": sum(one.law is None for one in found),
        "language": sum(one.language is None for one in found),
    }


def _coverage(page: Page) -> str:
    """Guideline by unit by competence, as a table and as a picture of guideline by module."""
    guidelines = [item for item in page.content.of_kind("guideline") if page.content.current(item)]
    modules = [m for course in page.content.of_kind("course") for m in navigation.modules(page.content, course)]
    rows = []
    marks: dict[str, list[str]] = {}
    for guideline in guidelines:
        units = page.used_by(guideline, "unit")
        trained = dict.fromkeys(name for unit in units for name in getattr(unit.record, "trains", ()))
        rows.append((guideline, [unit.id for unit in units], list(trained)))
        marks[guideline.id] = [unit.parent or "" for unit in units]
    drawing = matrix(marks, [module.id for module in modules], page.say("drawing-of-coverage"))
    return page.fill("coverage", rows=rows, drawing=drawing)
