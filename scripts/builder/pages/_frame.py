"""What frames every page: the opening notes, the short box, the review state at the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from builder.kinds.base import Basis, Stated
from builder.kinds.docs import Source
from builder.model import Item
from builder.pages._page import Page

WITHOUT_HEADING = {"statement", "path", "services", "timeline", "contents", "table", "list", "questions"}


def short(body: str) -> str:
    """The opening section as a calm box."""
    return f'<div class="short" markdown="1">\n\n{body}\n\n</div>'


def opening(page: Page) -> Iterator[str]:
    """Notes that come before the text: law, and what law means to a Danish reader."""
    if page.item is None:
        return
    if getattr(page.item.record, "legal", False):
        checked = law_checked(page)
        when = page.say("legal.checked", date=checked.isoformat()) if checked else page.say("legal.unchecked")
        yield _note("legal", page.say("legal.title"), f"{page.say('legal.text')} {when}")
    if page.language == "da" and rests_on_law(page):
        yield _note("foreign-law", page.say("foreign-law.title"), page.say("foreign-law.text"))


def closing(page: Page) -> Iterator[str]:
    """Who answers for the page, when it is read again, and who has read it so far."""
    stated = [item for item in shown_on(page) if isinstance(item.record, Stated) and item.record.review]
    if not stated:
        return
    own = page.item if page.item in stated else None
    yield page.fill("review", stated=stated, own=own, review=_review(stated))


def _review(stated: list[Item]) -> dict[str, object]:
    records = [item.record for item in stated if isinstance(item.record, Stated)]
    months = sorted(record.review for record in records if record.review)
    return {
        "owners": sorted({record.owner for record in records if record.owner}),
        "next": months[0] if months else None,
        "lived-experience": _all([record.reviewed.lived_experience for record in records]),
        "law": _all([record.reviewed.law for record in records]),
        "language": _all([record.reviewed.language for record in records]),
        "since": sorted({record.since for record in records if record.since}),
    }


def _all(dates: list[date | None]) -> str | None:
    """The oldest date when every item has one."""
    known = [one for one in dates if one]
    return min(known).isoformat() if known and len(known) == len(dates) else None


def shown_on(page: Page) -> list[Item]:
    """The items a page shows: its own and those inside it that have no page of their own."""
    if page.item is None:
        return []
    found = [page.item]
    for item in found:
        found += [child for child in page.children(item) if child.stem is None and child.record.state == "current"]
    return found


def rests_on_law(page: Page) -> bool:
    """Whether anything shown on the page is about Swedish law."""
    for item in shown_on(page):
        if getattr(item.record, "legal", False):
            return True
        if any(part.status == "law" for part in getattr(item.record, "basis", ())):
            return True
    return False


def law_checked(page: Page) -> date | None:
    """When the law on the page was checked: its own date, else the oldest of its acts."""
    own = getattr(page.item.record, "checked", None) if page.item else None
    if own:
        return own  # type: ignore[no-any-return]
    acts = (page.find(part.source or "") for item in shown_on(page) for part in _law(item))
    dates = [act.record.checked for act in acts if act and isinstance(act.record, Source) and act.record.checked]
    return min(dates) if dates else None


def _law(item: Item) -> Iterator[Basis]:
    return (part for part in getattr(item.record, "basis", ()) if part.status == "law")


def _note(name: str, title: str, text: str) -> str:
    return f"/// note | {title}\n    attrs: {{class: '{name}'}}\n\n{text}\n///"
