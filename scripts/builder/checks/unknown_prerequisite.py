"""A module requires something that does not exist, that is no module, or that is the module itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from builder.findings import Finding
from builder.kinds.curriculum import Module
from builder.model import Content, Item, Reference
from builder.nearest import nearest
from builder.words import in_all

CODE = "CUR004"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Förkunskaper som krävs finns",
    "en": "What a module requires exists",
    "da": "Det, et modul kræver, findes",
}
WHY = {
    "sv": "Den som läser att en modul krävs letar efter den. Finns den inte vet ingen när det går att börja.",
    "en": "Someone told that a module is required looks for it. If it does not exist, nobody knows when they can begin.",
    "da": "Den, der læser, at et modul kræves, leder efter det. Findes det ikke, ved ingen, hvornår man kan begynde.",
}
WORDING = {
    "unknown": {
        "sv": (
            "{id} kräver {need}, men det finns ingen modul {need}. Deltagarna vet inte när de kan börja.",
            "{similar}Rätta id:t, eller ta bort kravet.",
        ),
        "en": (
            "{id} requires {need}, but there is no module {need}. Trainees cannot tell when they may begin.",
            "{similar}Correct the id, or remove the requirement.",
        ),
        "da": (
            "{id} kræver {need}, men der findes intet modul {need}. Kursisterne ved ikke, hvornår de kan begynde.",
            "{similar}Ret id'et, eller fjern kravet.",
        ),
    },
    "other-kind": {
        "sv": (
            "{id} kräver {need}, men ”{title}” är ingen modul. Deltagarna vet inte när de kan börja.",
            "{similar}Skriv en moduls id, eller ta bort kravet.",
        ),
        "en": (
            "{id} requires {need}, but “{title}” is not a module. Trainees cannot tell when they may begin.",
            "{similar}Write a module's id, or remove the requirement.",
        ),
        "da": (
            "{id} kræver {need}, men ”{title}” er ikke et modul. Kursisterne ved ikke, hvornår de kan begynde.",
            "{similar}Skriv et moduls id, eller fjern kravet.",
        ),
    },
    "itself": {
        "sv": ("{id} kräver sig själv. Ingen deltagare kan börja med den.", "Ta bort {id} ur listan."),
        "en": ("{id} requires itself. No trainee could start it.", "Take {id} out of the list."),
        "da": ("{id} kræver sig selv. Ingen kursist kan begynde på det.", "Tag {id} ud af listen."),
    },
    "entry": {
        "sv": (
            "{id} kräver ”{need}” före kursen, men kursen har inget sådant krav. Deltagarna vet inte vad som väntar.",
            "{guess}Kursens krav: {known}. Är det nytt, lägg till det i kursen under ”entry:”.",
        ),
        "en": (
            "{id} requires “{need}” before the course, but the course has no such requirement. Trainees do not know what to expect.",
            "{guess}The course's requirements: {known}. If it is new, add it to the course under “entry:”.",
        ),
        "da": (
            "{id} kræver ”{need}” før kurset, men kurset har intet sådant krav. Kursisterne ved ikke, hvad der venter.",
            "{guess}Kursets krav: {known}. Er det nyt, så føj det til kurset under ”entry:”.",
        ),
    },
}
EXAMPLE = ("id: m04\nprerequisites: [m30]", "id: m04\nprerequisites: [m03]")

SIMILAR = {
    "sv": "Moduler med liknande namn: {names}. ",
    "en": "Modules with a similar name: {names}. ",
    "da": "Moduler med lignende navn: {names}. ",
}
MARKS = {"sv": "{id} ”{title}”", "en": "{id} “{title}”", "da": "{id} ”{title}”"}


def check(content: Content) -> Iterator[Finding]:
    for reference in content.references:
        if reference.field == "prerequisites":
            yield from _prerequisite(content, reference)
    for item in content.of_kind("module"):
        if isinstance(item.record, Module):
            yield from _entry(content, item, item.record)


def _prerequisite(content: Content, reference: Reference) -> Iterator[Finding]:
    words: dict[str, str | Mapping[str, str]] = {"id": reference.origin, "need": reference.named}
    target = content.items.get(reference.target)
    if reference.target == reference.origin:
        yield Finding(reference.place, words, "itself")
    elif target is None or target.kind not in reference.refers.kinds:
        near = _near(content, reference)
        words["similar"] = _similar(content, near)
        words["title"] = {code: content.title(target, code) for code in SIMILAR} if target else ""
        guess = near[0].id if near else None
        variant = "other-kind" if target else "unknown"
        yield Finding(reference.place, words, variant, replacement=guess, replaces=reference.named)


def _near(content: Content, reference: Reference) -> list[Item]:
    """The modules whose id, or whose folder's name, looks like what was written; at most three."""
    named: dict[str, Item] = {}
    for item in content.of_kind(*reference.refers.kinds):
        if item.id != reference.origin:
            folder = item.path.split("/")[-2]
            named |= {item.id: item, folder: item, folder.partition("-")[2]: item}
    close = get_close_matches(reference.named.lower(), named, n=3)
    return list({named[name].id: named[name] for name in close}.values())


def _similar(content: Content, near: list[Item]) -> Mapping[str, str]:
    if not near:
        return dict.fromkeys(SIMILAR, "")
    return {
        code: phrase.format(names=", ".join(MARKS[code].format(id=i.id, title=content.title(i, code)) for i in near))
        for code, phrase in SIMILAR.items()
    }


def _entry(content: Content, module: Item, record: Module) -> Iterator[Finding]:
    """The requirements before the course are named by the course; a module without a course cannot be judged."""
    known = [item.id for item in content.children.get(module.parent or "", ()) if item.kind == "entry"]
    for index, need in enumerate(record.entry):
        if module.parent and need not in known:
            close = nearest(need, known)
            guess = {code: f"{phrase} " for code, phrase in in_all("guess", word=close).items()} if close else ""
            words = {"id": module.id, "need": need, "guess": guess, "known": ", ".join(known) or "-"}
            yield Finding(content.place(module, "entry", index), words, "entry", close, need if close else None)
