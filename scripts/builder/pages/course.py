"""A course: its modules, timetable, home periods, assessment, and prerequisites as a list and a drawing."""

from __future__ import annotations

from builder import navigation
from builder.kinds.curriculum import Course, Module
from builder.model import Item
from builder.pages._basis import badge, listed
from builder.pages._drawing import prerequisites
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "modules", "timetable", "prerequisites", "home", "assessment", "basis")


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None and isinstance(page.item.record, Course)
    course = page.item.record
    modules = navigation.modules(page.content, page.item)
    return {
        "modules": page.fill("modules", modules=modules, course=course),
        "timetable": page.fill("timetable", days=course.timetable) if course.timetable else "",
        "prerequisites": _prerequisites(page, modules),
        "home": page.fill("home", course=course) if course.home else "",
        "assessment": page.fill("assessment", assessments=page.children(page.item, "assessment")),
        "basis": f"{badge(page, course.basis)}\n\n{listed(page, course.basis)}" if course.basis else "",
    }


def _prerequisites(page: Page, modules: tuple[Item, ...]) -> str:
    needs = {item.id: item.record.prerequisites or () for item in modules if isinstance(item.record, Module)}
    titles = {item.id: page.title(item) for item in modules}
    if not any(needs.values()):
        return ""
    drawing = prerequisites(needs, titles, page.say("drawing-of-prerequisites"))
    return page.fill("prerequisites", needs=needs, drawing=drawing)
