"""A self-test: questions with the answer and feedback folded away; works without JavaScript, keeps nothing."""

from __future__ import annotations

from builder.model import Item
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "questions")


def generated(page: Page) -> dict[str, str]:
    assert page.item is not None
    questions = page.children(page.item, "question")
    return {"questions": page.fill("questions", questions=questions, again=again)}


def again(page: Page, question: Item) -> str:
    """The unit to read again, as a reference."""
    unit = getattr(question.record, "again", None)
    test = page.find(question.parent or "")
    return f"[{test.parent}-{unit}]" if unit and test else ""
