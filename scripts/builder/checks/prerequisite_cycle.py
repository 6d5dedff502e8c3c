"""Modules wait for each other in a circle, so nobody could start any of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.findings import Finding
from builder.kinds.curriculum import Module
from builder.model import Content

CODE = "CUR005"
SEVERITY = "error"

TITLE = {
    "sv": "Inga moduler väntar på varandra i ring",
    "en": "No modules wait for each other in a circle",
    "da": "Ingen moduler venter på hinanden i ring",
}
WHY = {
    "sv": "När förkunskapskraven går i ring kan ingen deltagare börja med någon av modulerna.",
    "en": "When the requirements form a circle, no trainee can start any of the modules.",
    "da": "Når forudsætningerne går i ring, kan ingen kursist begynde på nogen af modulerne.",
}
WORDING = {
    "default": {
        "sv": (
            "Modulerna väntar på varandra: {circle}. Ingen deltagare kan börja med någon av dem.",
            "Ta bort ett av förkunskapskraven; oftast är det den nyaste raden.",
        ),
        "en": (
            "The modules wait for each other: {circle}. No trainee could start any of them.",
            "Remove one of the requirements; usually it is the newest line.",
        ),
        "da": (
            "Modulerne venter på hinanden: {circle}. Ingen kursist kan begynde på nogen af dem.",
            "Fjern et af forudsætningskravene; som regel er det den nyeste linje.",
        ),
    },
}
EXAMPLE = (
    "m03: prerequisites: [m05]\nm05: prerequisites: [m03]",
    "m03: prerequisites: [m02]\nm05: prerequisites: [m03]",
)

STEP = {"sv": " kräver ", "en": " requires ", "da": " kræver "}


def check(content: Content) -> Iterator[Finding]:
    needs = {
        item.id: item.record.prerequisites
        for item in content.of_kind("module")
        if isinstance(item.record, Module) and item.record.prerequisites
    }
    told: set[frozenset[str]] = set()
    for start in needs:
        circle = _circle(start, needs)
        if circle and frozenset(circle) not in told:
            told.add(frozenset(circle))
            place = content.place(content.items[start], "prerequisites")
            words = {lang: step.join([*circle, circle[0]]) for lang, step in STEP.items()}
            yield Finding(place, {"circle": words})


def _circle(start: str, needs: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The shortest way from a module back to itself, or nothing."""
    ways = [[start]]
    seen = {start}
    for way in ways:
        for need in needs.get(way[-1], ()):
            if need == start and len(way) > 1:  # a module that requires itself is unknown-prerequisite's
                return way
            if need not in seen:
                seen.add(need)
                ways.append([*way, need])
    return []
