"""No unit of a module teaches one of its outcomes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.findings import Finding
from builder.model import Content, Item

CODE = "CUR008"
SEVERITY = "error"

TITLE = {
    "sv": "Varje lärandemål tas upp i något pass",
    "en": "Every outcome is taught in some unit",
    "da": "Hvert læringsmål indgår i en lektion",
}
WHY = {
    "sv": "Deltagarna läser att de ska kunna något efteråt som ingen har lärt ut.",
    "en": "Trainees read that they will be able to do something which nobody has taught.",
    "da": "Kursisterne læser, at de bagefter skal kunne noget, som ingen har undervist i.",
}
WORDING = {
    "default": {
        "sv": (
            "Inget pass i {module} tar upp {id} ”{outcome}”. Deltagarna får ett mål som ingen lär ut.",
            "Skriv {named} under ”outcomes:” i passet som tar upp det, eller flytta målet till en annan modul.",
        ),
        "en": (
            "No unit of {module} teaches {id} “{outcome}”. Trainees get an outcome that nobody teaches.",
            "Write {named} under “outcomes:” of the unit that teaches it, or move the outcome to another module.",
        ),
        "da": (
            "Ingen lektion i {module} handler om {id} ”{outcome}”. Kursisterne får et mål, som ingen underviser i.",
            "Skriv {named} under ”outcomes:” i den lektion, der handler om det, eller flyt målet til et andet modul.",
        ),
    },
}
EXAMPLE = (
    "outcomes: [{id: o1}, {id: o2}]\nunits:\n  - {id: u1, outcomes: [o1]}",
    "outcomes: [{id: o1}, {id: o2}]\nunits:\n  - {id: u1, outcomes: [o1, o2]}",
)


def check(content: Content) -> Iterator[Finding]:
    for outcome in content.of_kind("outcome"):
        parent = outcome.parent or ""
        units = [item for item in content.children.get(parent, ()) if item.kind == "unit"]
        if units and content.current(outcome) and not _taught(content, outcome):
            words: dict[str, str | Mapping[str, str]] = {
                "module": parent,
                "id": outcome.id,
                "named": outcome.record.id,
                "outcome": {code: content.title(outcome, code) for code in content.codes},
            }
            yield Finding(content.place(outcome), words)


def _taught(content: Content, outcome: Item) -> bool:
    """Planned units count: they say where the outcome will be taught."""
    origins = (content.items[use.origin] for use in content.used_by.get(outcome.id, ()))
    return any(origin.kind == "unit" and origin.record.state != "retired" for origin in origins)
