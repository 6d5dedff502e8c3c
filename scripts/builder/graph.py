"""What the content graph is made of: languages, texts with their sections and links, items, references, notes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import takewhile

from builder.findings import Fault, Place
from builder.kinds.base import Location, Record, Refers

COMMENT_RE = re.compile(r"<!--.*?-->", re.S)


@dataclass(frozen=True)
class Language:
    """A language of the site, as `mkdocs.yml` lists it; the source language comes first."""

    code: str
    name: str


@dataclass(frozen=True)
class Link:
    """A link or reference in a text. kind: link, image, reference ([words][id]) or bare ([id])."""

    line: int
    target: str
    words: str
    kind: str


@dataclass(frozen=True)
class Markup:
    """Raw HTML that stands in a text."""

    line: int
    source: str


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it, up to the next heading of any level."""

    id: str | None
    level: int
    title: str
    line: int
    body: str
    counts: Mapping[str, int]
    """How many lists, tables, boxes and images; things that are not there are left out."""


@dataclass(frozen=True)
class Text:
    """One language of one page, as its file says it."""

    path: str
    stem: str
    language: str
    title: str
    description: str
    body: str
    first_line: int
    sections: tuple[Section, ...]
    links: tuple[Link, ...]
    markup: tuple[Markup, ...]
    faults: tuple[Fault, ...] = ()
    box: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Line and column of each field of the information box."""

    def section(self, name: str) -> Section | None:
        """The section with that id."""
        return next((s for s in self.sections if s.id == name), None)

    def under(self, name: str) -> str:
        """What stands under a heading, its lower headings included; empty when nothing does."""
        at = next((index for index, section in enumerate(self.sections) if section.id == name), None)
        if at is None:
            return ""
        level = self.sections[at].level
        below = takewhile(lambda section: section.level > level, self.sections[at + 1 :])
        return COMMENT_RE.sub("", "\n".join(section.body for section in (self.sections[at], *below))).strip()

    def sibling(self, language: str) -> str:
        """The path of the same page in another language."""
        return f"{self.stem}.{language}.md"


@dataclass(frozen=True)
class Item:
    """A record in the graph: its global id, where it stands, and whose child it is."""

    id: str
    kind: str
    record: Record
    path: str
    location: Location
    parent: str | None
    stem: str | None
    """The page's texts without language and ending; None when the item has no page of its own."""
    host: str | None = None
    """The page an item without page and parent is shown on, such as a term on the glossary."""

    def __repr__(self) -> str:
        return f"<{self.kind} {self.id}>"


@dataclass(frozen=True)
class Reference:
    """One item names another, in a field of its record (declared once; both pages show it)."""

    origin: str
    field: str
    target: str
    named: str
    """What the editor wrote; a local id is shorter than the target."""
    refers: Refers
    place: Place


Pair = tuple[str, str]
"""Fingerprints of the Swedish words and of their translation."""


@dataclass(frozen=True)
class Allowance:
    """A note beside the text that lets one finding be, with a reason and an end date."""

    code: str
    until: str
    reason: str
    place: Place
