"""The list of checks: one section per code, from the rules' own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from builder.checks import Rule, rules
from builder.pages._page import Page

LAYOUT: tuple[str, ...] = ("short", "list")

SLOT_RE = re.compile(r"\{\w+\}")
MARKUP_RE = re.compile(r"([\\`*_{}\[\]])")


def generated(page: Page) -> dict[str, str]:
    return {"list": page.fill("checks", rules=rules(), literal=literal, messages=messages)}


def messages(rule: Rule, language: str) -> Iterator[str]:
    """What the rule can say, with dots where it quotes the text."""
    for wording in rule.wording.values():
        yield literal(SLOT_RE.sub("…", " ".join(wording[language])))


def literal(text: str) -> str:
    """Text that shows its signs as they are: a message may speak of a link without being one."""
    return MARKUP_RE.sub(r"\\\1", escape(text, quote=False))
