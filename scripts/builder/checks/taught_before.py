"""A role path, a course's order or its timetable puts a module before one it requires."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from builder.findings import Finding, Place
from builder.kinds.curriculum import Course, CurriculumFile, Module
from builder.kinds.docs import Path
from builder.model import Content, Item
from builder.navigation import modules

CODE = "CUR006"
SEVERITY = "error"
FIX = "offer"

TITLE = {
    "sv": "Inget krävs innan det har lärts ut",
    "en": "Nothing is required before it has been taught",
    "da": "Intet kræves, før der er undervist i det",
}
WHY = {
    "sv": "Den som följer ordningen möter annars en modul som bygger på något hen inte har läst än.",
    "en": "Someone who follows the order otherwise meets a module built on something they have not read yet.",
    "da": "Den, der følger rækkefølgen, møder ellers et modul, der bygger på noget, hun eller han ikke har læst endnu.",
}
WORDING = {
    "path": {
        "sv": (
            "I vägen ”{path}” kommer {id} som steg {at} men kräver {need}, som kommer som steg {later}. Läsaren saknar det {id} bygger på.",
            "Flytta {need} före {id}, eller ta bort förkunskapskravet.",
        ),
        "en": (
            "In the path “{path}”, {id} is step {at} but requires {need}, which is step {later}. Readers lack what {id} builds on.",
            "Move {need} before {id}, or remove the requirement.",
        ),
        "da": (
            "I vejen ”{path}” er {id} trin {at}, men kræver {need}, som er trin {later}. Læseren mangler det, {id} bygger på.",
            "Flyt {need} før {id}, eller fjern forudsætningskravet.",
        ),
    },
    "absent": {
        "sv": (
            "I vägen ”{path}” är {id} steg {at} men kräver {need}, som inte finns i vägen. Läsaren saknar det {id} bygger på.",
            "Lägg {need} eller kursen före {id}, eller ta bort förkunskapskravet.",
        ),
        "en": (
            "In the path “{path}”, {id} is step {at} but requires {need}, which is not in the path. Readers lack what {id} builds on.",
            "Put {need} or the course before {id}, or remove the requirement.",
        ),
        "da": (
            "I vejen ”{path}” er {id} trin {at}, men kræver {need}, som ikke er i vejen. Læseren mangler det, {id} bygger på.",
            "Sæt {need} eller kurset før {id}, eller fjern forudsætningskravet.",
        ),
    },
    "order": {
        "sv": (
            "I kursen ”{path}” kommer {id} som nummer {at} men kräver {need}, som kommer som nummer {later}. Deltagarna saknar det {id} bygger på.",
            "Flytta {need} före {id} i listan, eller ta bort förkunskapskravet.",
        ),
        "en": (
            "In the course “{path}”, {id} comes as number {at} but requires {need}, which comes as number {later}. Trainees lack what {id} builds on.",
            "Move {need} before {id} in the list, or remove the requirement.",
        ),
        "da": (
            "På kurset ”{path}” er {id} nummer {at}, men kræver {need}, som er nummer {later}. Kursisterne mangler det, {id} bygger på.",
            "Flyt {need} før {id} på listen, eller fjern forudsætningskravet.",
        ),
    },
    "timetable": {
        "sv": (
            "I schemat börjar {id} dag {at} men kräver {need}, som inte är klar förrän efter det, dag {later}. Deltagarna saknar det {id} bygger på.",
            "Lägg {need} före {id} i schemat, eller ta bort förkunskapskravet.",
        ),
        "en": (
            "In the timetable, {id} begins on day {at} but requires {need}, which is not finished until after that, on day {later}. Trainees lack what {id} builds on.",
            "Put {need} before {id} in the timetable, or remove the requirement.",
        ),
        "da": (
            "I skemaet begynder {id} dag {at}, men kræver {need}, som først er færdigt efter det, dag {later}. Kursisterne mangler det, {id} bygger på.",
            "Sæt {need} før {id} i skemaet, eller fjern forudsætningskravet.",
        ),
    },
}
EXAMPLE = ("steps:\n  - {ref: m04}\n  - {ref: m03}", "steps:\n  - {ref: m03}\n  - {ref: m04}")

ORDER = "curriculum/curriculum.yml"
Needs = Mapping[str, frozenset[str]]
Said = Mapping[str, str | Mapping[str, str]]


@dataclass(frozen=True)
class Taught:
    """A module's turn in some order: what the order calls it, and where it is written."""

    module: str
    number: int
    place: Place


def check(content: Content) -> Iterator[Finding]:
    needs = _needs(content)
    for item in content.of_kind("path"):
        if isinstance(item.record, Path) and content.current(item):
            yield from _path(content, item, item.record, needs)
    for item in content.of_kind("course"):
        if isinstance(item.record, Course) and content.current(item):
            title = {code: content.title(item, code) for code in content.codes}
            yield from _wrong(list(_order(content, item)), needs, {"path": title}, "order")
            yield from _wrong(list(_timetable(content, item, item.record)), needs, {}, "timetable")


def _needs(content: Content) -> Needs:
    """What each module requires; what goes round in a circle is another rule's and left out."""
    needs = {
        item.id: frozenset(item.record.prerequisites or ()) - {item.id}
        for item in content.of_kind("module")
        if isinstance(item.record, Module) and item.record.state != "retired"
    }
    return {module: frozenset(n for n in wanted if not _leads(n, module, needs)) for module, wanted in needs.items()}


def _leads(start: str, goal: str, needs: Needs) -> bool:
    """Whether a module requires another, directly or by way of others."""
    found = [start]
    for module in found:
        found.extend(need for need in needs.get(module, ()) if need not in found)
    return goal in found


def _wrong(order: Sequence[Taught], needs: Needs, words: Said, variant: str) -> Iterator[Finding]:
    """Each module that begins before one it requires has been taught (in a timetable: taught to its end)."""
    first = {turn.module: index for index, turn in reversed(list(enumerate(order)))}
    last = {turn.module: index for index, turn in enumerate(order)}
    taught = last if variant == "timetable" else first
    for module, begins in first.items():
        for need in sorted(needs.get(module, ())):
            if taught.get(need, -1) > begins:
                at, later = str(order[begins].number), str(order[taught[need]].number)
                said: Said = {**words, "id": module, "need": need, "at": at, "later": later}
                yield Finding(order[begins].place, said, variant)


def _order(content: Content, course: Item) -> Iterator[Taught]:
    """A course's modules, each at its line of the order list."""
    file = content.singles.get(ORDER)
    courses = file.courses if isinstance(file, CurriculumFile) else ()
    lines = {
        f"curriculum/{listed.folder}/{folder}/module.yml": ("courses", number, "modules", index)
        for number, listed in enumerate(courses)
        for index, folder in enumerate(listed.modules)
    }
    for number, module in enumerate(modules(content, course), 1):
        if module.path in lines:
            yield Taught(module.id, number, content.place_in(ORDER, lines[module.path]))


def _timetable(content: Content, item: Item, course: Course) -> Iterator[Taught]:
    for index, day in enumerate(course.timetable):
        for number, part in enumerate(day.parts):
            yield Taught(part.module, day.day, content.place(item, "timetable", index, "parts", number))


def _path(content: Content, item: Item, path: Path, needs: Needs) -> Iterator[Finding]:
    steps = list(_steps(content, item, path))
    title = {code: content.title(item, code) for code in content.codes}
    if page := content.items.get(path.page):
        title = {code: content.title(page, code) for code in content.codes}
    yield from _wrong(steps, needs, {"path": title}, "path")
    known = {step.module for step in steps}
    for step in steps:
        for need in sorted(needs.get(step.module, frozenset()) - known):
            needed = content.items.get(need)
            if needed and content.current(needed) and not _course_before(content, path, step, needed):
                said: Said = {"path": title, "id": step.module, "at": str(step.number), "need": need}
                yield Finding(step.place, said, "absent", severity="warning")


def _steps(content: Content, item: Item, path: Path) -> Iterator[Taught]:
    """The steps that are modules readers meet; planned ones can wait."""
    for index, step in enumerate(path.steps):
        module = content.items.get(step.ref)
        if module and module.kind == "module" and content.current(module):
            yield Taught(module.id, index + 1, content.place(item, "steps", index))


def _course_before(content: Content, path: Path, step: Taught, needed: Item) -> bool:
    """Whether the whole course of the needed module stands earlier in the path."""
    return any(earlier.ref == needed.parent for earlier in path.steps[: step.number - 1])
