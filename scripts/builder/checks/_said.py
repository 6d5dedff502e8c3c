"""Every string that stands in a record file, with its place and language; shared by the rules that read words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from builder.findings import Place
from builder.kinds.base import Location, Part
from builder.model import Content


@dataclass(frozen=True)
class Said:
    """One string of a record."""

    path: str
    location: Location
    language: str | None
    """None for a string that is the same in every language: an id, a name, a date in words."""
    words: str

    @property
    def field(self) -> str:
        """The nearest field around the string that has a name of its own."""
        names = [step for step in self.location if isinstance(step, str) and step != self.language]
        return names[-1] if names else ""

    def place(self, content: Content) -> Place:
        return content.place_in(self.path, self.location)


def said_in_records(content: Content) -> Iterator[Said]:
    """The strings of all record files, in the order they are written."""
    for path, part in content.singles.items():
        for location, language, words in _inside(part, (), None, content.codes):
            yield Said(path, location, language, words)


def _inside(
    value: Any, at: Location, language: str | None, codes: tuple[str, ...]
) -> Iterator[tuple[Location, str | None, str]]:
    if isinstance(value, str):
        yield at, language, value
    elif isinstance(value, Part):
        for name, info in type(value).model_fields.items():
            yield from _inside(getattr(value, name), (*at, info.alias or name), language, codes)
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from _inside(one, (*at, index), language, codes)
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from _inside(one, (*at, key), key if key in codes else language, codes)
