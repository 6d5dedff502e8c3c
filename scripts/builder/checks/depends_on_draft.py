"""Published material rests on a module, a unit or a page that is not written yet, or no longer applies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.findings import Finding, Place
from builder.model import Content, Item, Reference, Text
from builder.words import in_all

CODE = "CUR007"
SEVERITY = "error"

TITLE = {
    "sv": "Det som är publicerat bygger på sådant som är skrivet",
    "en": "What is published builds on what is written",
    "da": "Det, der er offentliggjort, bygger på noget, der er skrevet",
}
WHY = {
    "sv": "Den som ska förbereda sig på något som inte finns blir stående, och tror kanske att felet är det egna.",
    "en": "Someone told to prepare with something that is not there gets stuck, and may think the mistake is theirs.",
    "da": "Den, der skal forberede sig på noget, der ikke findes, går i stå og tror måske, at fejlen er ens egen.",
}
WORDING = {
    "planned": {
        "sv": (
            "{id} är publicerad men kräver {need} ”{title}”, som inte är skriven än. Deltagarna kan inte gå igenom det som krävs.",
            "Publicera {need} först, eller ta bort kravet tills den är klar.",
        ),
        "en": (
            "{id} is published but requires {need} “{title}”, which is not written yet. Trainees cannot take what is required of them.",
            "Publish {need} first, or remove the requirement until it is ready.",
        ),
        "da": (
            "{id} er offentliggjort, men kræver {need} ”{title}”, som ikke er skrevet endnu. Kursisterne kan ikke gennemgå det, der kræves.",
            "Offentliggør {need} først, eller fjern kravet, til det er klar.",
        ),
    },
    "retired": {
        "sv": (
            "{id} kräver {need} ”{title}”, som har utgått. Deltagarna lär sig sådant som inte längre gäller.",
            "{instead}",
        ),
        "en": (
            "{id} requires {need} “{title}”, which has been withdrawn. Trainees learn what no longer applies.",
            "{instead}",
        ),
        "da": (
            "{id} kræver {need} ”{title}”, som er udgået. Kursisterne lærer noget, der ikke længere gælder.",
            "{instead}",
        ),
    },
    "again": {
        "sv": (
            "Frågan {id} säger åt den som svarar fel att läsa {need} ”{title}” igen, men det passet är inte skrivet än. Deltagaren har inget att läsa.",
            "Skriv id:t på ett pass som finns: {known}.",
        ),
        "en": (
            "The question {id} tells those who answer wrong to read {need} “{title}” again, but that unit is not written yet. Trainees have nothing to read.",
            "Write the id of a unit that exists: {known}.",
        ),
        "da": (
            "Spørgsmålet {id} beder den, der svarer forkert, om at læse {need} ”{title}” igen, men den lektion er ikke skrevet endnu. Kursisten har intet at læse.",
            "Skriv id'et på en lektion, der findes: {known}.",
        ),
    },
    "before": {
        "sv": (
            "Avsnittet ”{section}” leder till {need} ”{title}”, som inte är skrivet än. Deltagarna kan inte förbereda sig som de blir ombedda.",
            "Ta bort hänvisningen tills det finns, eller flytta den till ett avsnitt om det som kommer senare.",
        ),
        "en": (
            "The section “{section}” leads to {need} “{title}”, which is not written yet. Trainees cannot prepare as they are asked to.",
            "Take the reference away until it exists, or move it to a section on what comes later.",
        ),
        "da": (
            "Afsnittet ”{section}” fører til {need} ”{title}”, som ikke er skrevet endnu. Kursisterne kan ikke forberede sig, som de bliver bedt om.",
            "Fjern henvisningen, til det findes, eller flyt den til et afsnit om det, der kommer senere.",
        ),
    },
}
EXAMPLE = (
    "id: m04\nstate: current\nprerequisites: [m03]   # m03 is planned",
    "id: m04\nstate: current\nprerequisites: [m02]",
)

INSTEAD = {
    "sv": "Kräv {new} ”{title}” i stället, eller ta bort kravet.",
    "en": "Require {new} “{title}” instead, or remove the requirement.",
    "da": "Kræv {new} ”{title}” i stedet, eller fjern kravet.",
}
NOTHING_INSTEAD = {
    "sv": "Ta bort kravet, eller skriv vilken modul som har tagit över.",
    "en": "Remove the requirement, or write which module has taken over.",
    "da": "Fjern kravet, eller skriv, hvilket modul der har taget over.",
}
COURSE = ("course", "module", "course-module", "unit")
BEFORE = "before"
"""The section on what trainees do before they come."""

Said = dict[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    for reference in content.references:
        if reference.field in ("prerequisites", "again"):
            yield from _needed(content, reference)
    for text in content.texts.values():
        yield from _before(content, text)


def _needed(content: Content, reference: Reference) -> Iterator[Finding]:
    """What a current module requires, and where a current question sends those who were wrong."""
    origin, target = content.items[reference.origin], content.items.get(reference.target)
    if target is None or target.kind not in reference.refers.kinds or not content.current(origin):
        return
    words: Said = {"id": origin.id, "need": target.id, "title": _title(content, target)}
    if reference.field == "again":
        if content.planned(target):
            yield Finding(reference.place, words | {"known": _units(content, target)}, "again", severity="warning")
    elif content.planned(target):
        yield Finding(reference.place, words, "planned")
    elif content.retired(target):
        yield _retired(content, reference, target, words)


def _retired(content: Content, reference: Reference, target: Item, words: Said) -> Finding:
    successor = content.items.get(target.record.successor or "")
    new = successor.id if successor and successor.kind == target.kind else None
    words["instead"] = NOTHING_INSTEAD
    if successor and new:
        titles = _title(content, successor)
        words["instead"] = {code: said.format(new=new, title=titles[code]) for code, said in INSTEAD.items()}
    return Finding(reference.place, words, "retired", new, reference.named if new else None, severity="warning")


def _units(content: Content, unit: Item) -> str:
    """The written units of the same module, as its record calls them."""
    around = content.children.get(unit.parent or "", ())
    return ", ".join(one.record.id for one in around if one.kind == "unit" and content.current(one)) or "-"


def _before(content: Content, text: Text) -> Iterator[Finding]:
    """What a course's text asks trainees to read or take before they come."""
    section, item = text.section(BEFORE), content.by_stem.get(text.stem)
    if section is None or item is None or item.kind not in COURSE or not content.current(item):
        return
    after = [one.line for one in text.sections if one.line > section.line and one.level <= section.level]
    end = min(after, default=text.first_line + text.body.count("\n") + 1)
    for link in text.links:
        target = content.items.get(link.target) if link.kind in ("reference", "bare") else None
        if target and section.line < link.line < end and content.planned(target):
            words: Said = {"section": in_all(f"heading.{BEFORE}"), "need": target.id, "title": _title(content, target)}
            row = text.body.split("\n")[link.line - text.first_line]
            place = Place(text.path, link.line, max(row.find(f"[{link.target}]"), 0) + 1)
            yield Finding(place, words, "before", severity="warning")


def _title(content: Content, item: Item) -> dict[str, str]:
    return {code: content.title(item, code) for code in content.codes}
