"""A rule or guideline changed its meaning and no note tells readers; or a note names nothing, or says nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.findings import Finding
from builder.kinds.base import Stated
from builder.kinds.docs import Change
from builder.model import Content, Item

CODE = "GDL006"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Ändrad betydelse har en ändringsnotis",
    "en": "A change of meaning comes with a change note",
    "da": "Ændret betydning har en ændringsnote",
}
WHY = {
    "sv": "Avtal och rutiner bygger på reglerna. Den som inte får veta att en har ändrats fortsätter som förut.",
    "en": "Agreements and routines are built on the rules. Those who are not told that one has changed go on as before.",
    "da": "Aftaler og rutiner bygger på reglerne. Den, der ikke får at vide, at en er ændret, fortsætter som før.",
}
WORDING = {
    "since": {
        "sv": (
            "{id} ”{title}” gäller sedan utgåva {since}, men ändringsloggen nämner den inte. Läsarna ser inte vad som är nytt, eller varför.",
            "Skriv en notis i {path} med {id} under ”concerns:”: vad som ändrades, från när och varför.",
        ),
        "en": (
            "{id} “{title}” holds since edition {since}, but the change log does not name it. Readers cannot see what is new, or why.",
            "Write a note in {path} with {id} under “concerns:”: what changed, from when, and why.",
        ),
        "da": (
            "{id} ”{title}” gælder siden udgave {since}, men ændringsloggen nævner den ikke. Læserne kan ikke se, hvad der er nyt eller hvorfor.",
            "Skriv en note i {path} med {id} under ”concerns:”: hvad der blev ændret, fra hvornår og hvorfor.",
        ),
    },
    "retired": {
        "sv": (
            "{id} ”{title}” har utgått, men ändringsloggen nämner den inte. Den som har den i ett avtal får inte veta det.",
            "Skriv en notis i {path} med {id} under ”concerns:”: att den utgick, från när, varför och vad som gäller nu.",
        ),
        "en": (
            "{id} “{title}” was withdrawn, but the change log does not name it. Those who have it in an agreement are not told.",
            "Write a note in {path} with {id} under “concerns:”: that it was withdrawn, from when, why, and what holds now.",
        ),
        "da": (
            "{id} ”{title}” er udgået, men ændringsloggen nævner den ikke. Den, der har den i en aftale, får det ikke at vide.",
            "Skriv en note i {path} med {id} under ”concerns:”: at den udgik, fra hvornår, hvorfor, og hvad der gælder nu.",
        ),
    },
    "names-nothing": {
        "sv": (
            "Notisen {id} säger att betydelsen ändrades, men inte av vad. Läsarna vet inte vilken regel de ska läsa om.",
            "Skriv minst ett id som finns under ”concerns:”.",
        ),
        "en": (
            "The note {id} says that a meaning changed, but not of what. Readers do not know which rule to read again.",
            "Write at least one id that exists under “concerns:”.",
        ),
        "da": (
            "Noten {id} siger, at betydningen blev ændret, men ikke af hvad. Læserne ved ikke, hvilken regel de skal læse igen.",
            "Skriv mindst ét id, der findes, under ”concerns:”.",
        ),
    },
    "says-nothing": {
        "sv": (
            "Notisen {id} säger att betydelsen ändrades, men inte hur. Läsarna får ett datum och inget mer.",
            "Skriv en mening under ”text:”: vad som ändrades, från när och varför.",
        ),
        "en": (
            "The note {id} says that a meaning changed, but not how. Readers get a date and nothing more.",
            "Write one sentence under “text:”: what changed, from when, and why.",
        ),
        "da": (
            "Noten {id} siger, at betydningen blev ændret, men ikke hvordan. Læserne får en dato og ikke mere.",
            "Skriv én sætning under ”text:”: hvad der blev ændret, fra hvornår og hvorfor.",
        ),
    },
}
EXAMPLE = (
    'id: rule-em-07\nsince: "2027.1"',
    'id: rule-em-07\nsince: "2027.1"\n\nchanges:\n  - id: ch-rule-em-07\n    date: 2027-03-01\n    concerns: [rule-em-07]\n    meaning: true',
)

LOG = "docs/changes/changes.yml"
FIRST = "2026.1"
"""The first edition, in which everything is new and one note tells of all."""
NORMS = ("rule", "guideline")

Words = dict[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    named = {name for note in content.of_kind("change") for name in getattr(note.record, "concerns", ())}
    for item in content.of_kind(*NORMS):
        if item.id not in named:
            yield from _untold(content, item)
    for note in content.of_kind("change"):
        if isinstance(note.record, Change) and note.record.meaning:
            yield from _note(content, note, note.record)


def _untold(content: Content, item: Item) -> Iterator[Finding]:
    since = item.record.since if isinstance(item.record, Stated) else None
    title = {code: content.title(item, code) for code in content.codes}
    words: Words = {"id": item.id, "title": title, "path": LOG}
    if item.record.state == "retired":
        yield Finding(content.place(item, "state"), words, "retired", replacement=_skeleton(content, item))
    elif since and content.current(item) and _edition(since) > _edition(FIRST):
        place = content.place(item, "since")
        yield Finding(place, words | {"since": since}, "since", replacement=_skeleton(content, item))


def _edition(name: str) -> tuple[int, ...]:
    """An edition as numbers that can be compared; nothing when it is not written as year and number."""
    pieces = name.split(".")
    return tuple(int(piece) for piece in pieces) if all(piece.isdecimal() for piece in pieces) else ()


def _note(content: Content, note: Item, record: Change) -> Iterator[Finding]:
    if not any(name in content.items for name in record.concerns):
        yield Finding(content.place(note, "concerns"), {"id": note.id}, "names-nothing")
    if content.lacks(note, "text"):
        yield Finding(content.place(note), {"id": note.id}, "says-nothing")


def _skeleton(content: Content, item: Item) -> str:
    """A note to fill in, as the change log's record writes it."""
    said = "{" + ", ".join(f'{code}: ""' for code in content.codes) + "}"
    lines = [
        f"  - id: ch-{item.id}",
        f"    title: {said}",
        f"    date: {content.today.isoformat()}",
        f"    concerns: [{item.id}]",
        f"    text: {said}",
        "    meaning: true",
    ]
    return "\n".join(lines)
