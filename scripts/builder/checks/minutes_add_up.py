"""The times of steps, units, modules, timetable and course do not add up to each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.findings import Finding, Place
from builder.kinds.curriculum import Course, CourseModule, Module, Unit
from builder.model import Content, Item

CODE = "CUR011"
SEVERITY = "warning"
FIX = "offer"

TITLE = {
    "sv": "Minuter och timmar går ihop",
    "en": "Minutes and hours add up",
    "da": "Minutter og timer går op",
}
WHY = {
    "sv": "Arbetsgivare och kursledare planerar efter talen. Går de inte ihop är något av dem fel.",
    "en": "Employers and trainers plan from the numbers. When they do not add up, one of them is wrong.",
    "da": "Arbejdsgivere og undervisere planlægger efter tallene. Går de ikke op, er et af dem forkert.",
}
WORDING = {
    "steps": {
        "sv": (
            "Stegen i {id} blir tillsammans {sum} minuter, men passet anger {said}. Kursledaren hinner inte, eller får tid över.",
            "Ändra ett stegs minuter, eller passets.",
        ),
        "en": (
            "The steps of {id} add up to {sum} minutes, but the unit says {said}. The trainer runs out of time, or has time left over.",
            "Change a step's minutes, or the unit's.",
        ),
        "da": (
            "Trinene i {id} giver tilsammen {sum} minutter, men lektionen angiver {said}. Underviseren kommer i tidnød eller får tid tilovers.",
            "Ret et trins minutter eller lektionens.",
        ),
    },
    "units": {
        "sv": (
            "Passen i {id} blir tillsammans {sum} minuter, men där står {said} timmar ({minutes} minuter). Arbetsgivare planerar efter det talet.",
            "Ändra ett pass, eller timmarna. Upp till en femtedels skillnad är i sin ordning, för pauser.",
        ),
        "en": (
            "The units of {id} add up to {sum} minutes, but it says {said} hours ({minutes} minutes). Employers plan from that number.",
            "Change a unit, or the hours. A difference of up to one fifth is fine, for breaks.",
        ),
        "da": (
            "Lektionerne i {id} giver tilsammen {sum} minutter, men der står {said} timer ({minutes} minutter). Arbejdsgivere planlægger efter det tal.",
            "Ret en lektion eller timerne. En forskel på op til en femtedel er i orden, til pauser.",
        ),
    },
    "modules": {
        "sv": (
            "Modulerna i {id} blir tillsammans {sum} timmar, men kursen anger {said}. Arbetsgivare planerar efter det talet.",
            "Ändra en moduls timmar, eller kursens.",
        ),
        "en": (
            "The modules of {id} add up to {sum} hours, but the course says {said}. Employers plan from that number.",
            "Change a module's hours, or the course's.",
        ),
        "da": (
            "Modulerne i {id} giver tilsammen {sum} timer, men kurset angiver {said}. Arbejdsgivere planlægger efter det tal.",
            "Ret et moduls timer eller kursets.",
        ),
    },
    "timetable": {
        "sv": (
            "Schemat ger {id} {sum} timmar, men modulen anger {said}. Kursledarna får fel tid.",
            "Ändra schemat, eller modulens timmar.",
        ),
        "en": (
            "The timetable gives {id} {sum} hours, but the module says {said}. Trainers get the wrong amount of time.",
            "Change the timetable, or the module's hours.",
        ),
        "da": (
            "Skemaet giver {id} {sum} timer, men modulet angiver {said}. Underviserne får forkert tid.",
            "Ret skemaet eller modulets timer.",
        ),
    },
}
EXAMPLE = (
    "minutes: 90\nsteps: [{minutes: 40, ...}, {minutes: 40, ...}]",
    "minutes: 90\nsteps: [{minutes: 40, ...}, {minutes: 50, ...}]",
)

SLACK = 0.2
CLOSE = 1e-6
Said = dict[str, str | Mapping[str, str]]


def check(content: Content) -> Iterator[Finding]:
    for item in content.of_kind("unit", "module", "course-module", "course"):
        if not content.current(item):
            continue
        match item.record:
            case Unit() as unit:
                yield from _steps(content, item, unit)
            case Module() | CourseModule() as module:
                yield from _units(content, item, module.hours, module.units)
            case Course() as course:
                yield from _units(content, item, course.hours, course.units)
                yield from _modules(content, item, course)
                yield from _timetable(content, item, course)


def _steps(content: Content, item: Item, unit: Unit) -> Iterator[Finding]:
    total = sum(step.minutes for step in unit.steps)
    if unit.steps and unit.minutes and total != unit.minutes:
        words = {"id": item.id, "sum": str(total), "said": str(unit.minutes)}
        place = content.place(item, "minutes")
        yield Finding(place, words, "steps", f"minutes: {total}", f"minutes: {unit.minutes}")


def _units(content: Content, item: Item, hours: float | None, units: tuple[Unit, ...]) -> Iterator[Finding]:
    minutes = [unit.minutes for unit in units if unit.state != "retired"]
    known = [one for one in minutes if one]
    if not hours or not known or len(known) < len(minutes):
        return
    if abs(sum(known) - hours * 60) > hours * 60 * SLACK:
        words: Said = {"id": item.id, "sum": str(sum(known)), "said": _number(hours), "minutes": _number(hours * 60)}
        yield Finding(content.place(item, "hours"), words, "units")


def _modules(content: Content, item: Item, course: Course) -> Iterator[Finding]:
    hours = [module.hours for _, module in _of_course(content, item)]
    known = [one for one in hours if one]
    if course.hours and known and len(known) == len(hours) and abs(sum(known) - course.hours) > CLOSE:
        words: Said = {"id": item.id, "sum": _number(sum(known)), "said": _number(course.hours)}
        place = content.place(item, "hours")
        yield Finding(place, words, "modules", f"hours: {sum(known):g}", f"hours: {course.hours:g}")


def _timetable(content: Content, item: Item, course: Course) -> Iterator[Finding]:
    given: dict[str, float] = {}
    places: dict[str, Place] = {}
    for index, day in enumerate(course.timetable):
        for number, part in enumerate(day.parts):
            given[part.module] = given.get(part.module, 0) + part.hours
            places.setdefault(part.module, content.place(item, "timetable", index, "parts", number))
    for module, record in _of_course(content, item):
        total = given.get(module.id, 0)
        if course.timetable and record.hours and abs(total - record.hours) > CLOSE:
            words: Said = {"id": module.id, "sum": _number(total), "said": _number(record.hours)}
            yield Finding(places.get(module.id, content.place(item, "timetable")), words, "timetable")


def _of_course(content: Content, course: Item) -> Iterator[tuple[Item, Module | CourseModule]]:
    """A course's modules, planned ones too: their hours are already part of the course's."""
    for module in content.children.get(course.id, ()):
        if isinstance(module.record, Module | CourseModule) and module.record.state != "retired":
            yield module, module.record


def _number(value: float) -> Mapping[str, str]:
    """A number as it is written in each language."""
    english = f"{value:g}"
    return {"sv": english.replace(".", ","), "en": english, "da": english.replace(".", ",")}
