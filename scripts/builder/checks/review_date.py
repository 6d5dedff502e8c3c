"""The month by which something was to be reviewed has passed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from builder.findings import Finding
from builder.kinds.base import Stated
from builder.model import Content, Item
from builder.words import in_all

CODE = "GDL004"
SEVERITY = "warning"

TITLE = {
    "sv": "Granskningen är gjord i tid",
    "en": "The review was done in time",
    "da": "Gennemgangen er sket til tiden",
}
WHY = {
    "sv": "En riktlinje som ingen har sett över kan vara fel utan att någon vet det.",
    "en": "A guideline nobody has looked over may be wrong without anyone knowing.",
    "da": "En retningslinje, som ingen har gennemgået, kan være forkert, uden at nogen ved det.",
}
WORDING = {
    "default": {
        "sv": (
            "{id} ”{title}” skulle ha granskats senast {month} (ansvarig: {owner}). Läsarna kan inte veta om den fortfarande gäller.",
            "Gå igenom den och skriv en ny månad vid ”review”, även om inget ändras.",
        ),
        "en": (
            "{id} “{title}” should have been reviewed by {month} (owner: {owner}). Readers cannot tell whether it still holds.",
            "Review it and write a new month at “review”, also if nothing changes.",
        ),
        "da": (
            "{id} ”{title}” skulle være gennemgået senest {month} (ansvarlig: {owner}). Læserne kan ikke vide, om den stadig gælder.",
            "Gennemgå den, og skriv en ny måned ved ”review”, også hvis intet ændres.",
        ),
    },
}
EXAMPLE = ('review: "2026-03"', 'review: "2028-03"')

GRACE = 60
"""Days after the month's end before it stops the merge."""


def check(content: Content) -> Iterator[Finding]:
    for item in content.items.values():
        if isinstance(item.record, Stated) and item.record.review and content.current(item):
            yield from _late(content, item, item.record.review, item.record.owner)


def _late(content: Content, item: Item, month: str, owner: str | None) -> Iterator[Finding]:
    days = (content.today - _last_day(month)).days
    if days <= 0:
        return
    words: dict[str, str | Mapping[str, str]] = {
        "id": item.id,
        "title": {code: content.title(item, code) for code in content.codes},
        "month": month,
        "owner": in_all(f"owner.{owner}") if owner else "?",
    }
    yield Finding(content.place(item, "review"), words, severity="error" if days > GRACE else None)


def _last_day(month: str) -> date:
    """The last day of a month such as "2027-11"."""
    first = date.fromisoformat(f"{month}-01")
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
