"""The few words the builder itself adds to pages and messages, per language, from the `.yml` files here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml


@cache
def spoken(language: str) -> Mapping[str, Any]:
    """All of the builder's words in one language; empty for a language nobody has written them in yet."""
    file = Path(__file__).with_name(f"{language}.yml")
    return yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader) if file.is_file() else {}


def say(language: str, key: str, **values: object) -> str:
    """One phrase: `key` is a path with dots ("badge.law"); missing words show the key, so a test sees it."""
    phrase: Any = spoken(language)
    for step in key.split("."):
        phrase = phrase.get(step) if isinstance(phrase, Mapping) else None
    return str(phrase).format(**values) if phrase is not None else key


def in_all(key: str, **values: object) -> dict[str, str]:
    """One phrase in every language the builder speaks."""
    return {language: say(language, key, **values) for language in speakable()}


@cache
def speakable() -> tuple[str, ...]:
    """The languages the builder has words in, the source language first."""
    found = sorted(file.stem for file in Path(__file__).parent.glob("*.yml"))
    return tuple(sorted(found, key=lambda code: code != "sv"))
