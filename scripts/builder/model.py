"""The content graph: everything the sources say, as frozen plain data. Nothing downstream opens a source file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from posixpath import dirname
from typing import Any

from builder.findings import Fault, Place
from builder.graph import Allowance, Item, Language, Link, Markup, Pair, Reference, Section, Text
from builder.kinds.base import Location, Part, nearest_spot
from builder.kinds.docs import Term

__all__ = [
    "Allowance",
    "Content",
    "Item",
    "Language",
    "Link",
    "Markup",
    "Pair",
    "Reference",
    "Section",
    "Text",
    "download",
    "folder",
    "said",
]


@dataclass(frozen=True, eq=False)
class Content:
    """All sources, parsed once."""

    languages: tuple[Language, ...]
    texts: Mapping[str, Text]
    items: Mapping[str, Item]
    singles: Mapping[str, Part]
    """Records without id, by path: publisher, menu and order files."""
    references: tuple[Reference, ...]
    spots: Mapping[str, Mapping[Location, tuple[int, int]]]
    faults: tuple[Fault, ...]
    files: frozenset[str] = field(default_factory=frozenset)
    """Every file in the source folders, for links to things that are not texts."""
    redirects: Mapping[str, str] = field(default_factory=dict)
    lock: Mapping[str, Mapping[str, Pair]] = field(default_factory=dict)
    """What a person has confirmed: per translatable piece and language, the two fingerprints that agreed."""
    allowances: tuple[Allowance, ...] = ()
    today: date = date(1970, 1, 1)
    """The day the checks are made for; passed in from the edge, no rule reads a clock."""

    @property
    def source(self) -> str:
        """The source language's code."""
        return self.languages[0].code

    @cached_property
    def codes(self) -> tuple[str, ...]:
        return tuple(language.code for language in self.languages)

    @cached_property
    def by_stem(self) -> Mapping[str, Item]:
        """The item whose page a text is, by the text's stem."""
        return {item.stem: item for item in self.items.values() if item.stem}

    @cached_property
    def used_by(self) -> Mapping[str, tuple[Reference, ...]]:
        """The references that point at an item."""
        found: dict[str, list[Reference]] = {}
        for reference in self.references:
            found.setdefault(reference.target, []).append(reference)
        return {target: tuple(those) for target, those in found.items()}

    @cached_property
    def children(self) -> Mapping[str, tuple[Item, ...]]:
        """The items that stand inside another, in the order of the record."""
        found: dict[str, list[Item]] = {}
        for item in self.items.values():
            if item.parent:
                found.setdefault(item.parent, []).append(item)
        return {parent: tuple(those) for parent, those in found.items()}

    @cached_property
    def stems(self) -> Mapping[str, Mapping[str, Text]]:
        """The texts of a page by language, by stem; pages in the order of their paths."""
        found: dict[str, dict[str, Text]] = {}
        for text in self.texts.values():
            found.setdefault(text.stem, {})[text.language] = text
        return found

    def of_kind(self, *kinds: str) -> Iterator[Item]:
        """The items of some kinds, in reading order."""
        return (item for item in self.items.values() if item.kind in kinds)

    def text(self, stem: str | None, language: str) -> Text | None:
        """A page's text in a language, else in the source language."""
        by_language = self.stems.get(stem or "", {})
        return by_language.get(language) or by_language.get(self.source)

    def title(self, item: Item, language: str) -> str:
        """What an item is called: its page's title, else its record's title, term or statement, else its id."""
        text = self.text(item.stem, language) if item.record.state != "planned" else None
        if text and text.title:
            return text.title
        record = item.record
        if isinstance(record.title, str):
            return record.title
        if isinstance(record, Term) and language in record.words:
            return record.words[language].preferred
        words = record.title or getattr(record, "statement", None)
        return said(words, language, self.source) or item.id

    def page_of(self, item: Item) -> tuple[str, str | None] | None:
        """The stem of the page an item is shown on, and its section there (None for the page itself)."""
        if self.planned(item):
            return None
        for one in self.around(item):
            if one.stem and one.stem in self.stems:
                return one.stem, None if one is item else item.id
        return (item.host, item.id) if item.host and item.host in self.stems else None

    def place(self, item: Item, *inside: str | int) -> Place:
        """Where an item, or a field inside it, stands in its file."""
        return self.place_in(item.path, (*item.location, *inside))

    def place_in(self, path: str, location: Location) -> Place:
        """Where a location of a record file stands; the nearest thing around it when it is not there."""
        return Place(path, *nearest_spot(self.spots.get(path, {}), location))

    @cached_property
    def _refused(self) -> frozenset[tuple[Place, str]]:
        return frozenset((fault.inside, fault.words.get("field", "")) for fault in self.faults if fault.inside)

    def lacks(self, item: Item, *inside: str | int) -> bool:
        """Whether a field is empty and nobody has said so: content that loading refused is told as a fault."""
        value: Any = item.record
        for step in inside:
            value = value[step] if isinstance(step, int) else getattr(value, step)
        return not value and (self.place(item, *inside[:-1]), str(inside[-1])) not in self._refused

    def current(self, item: Item) -> bool:
        """Whether readers meet the item: neither it nor what it stands in is planned or retired."""
        return all(one.record.state == "current" for one in self.around(item))

    def planned(self, item: Item) -> bool:
        """Whether the item, or what it stands in, is still to be written."""
        return any(one.record.state == "planned" for one in self.around(item))

    def retired(self, item: Item) -> bool:
        """Whether the item, or what it stands in, no longer applies."""
        return any(one.record.state == "retired" for one in self.around(item))

    def around(self, item: Item) -> Iterator[Item]:
        """The item, what it stands in, and so on outwards."""
        at: Item | None = item
        while at is not None:
            yield at
            at = self.items.get(at.parent or "")


def said(words: Mapping[str, str] | None, language: str, source: str) -> str:
    """Localised words in one language, else in the source language, else nothing."""
    if not words:
        return ""
    return words.get(language) or words.get(source) or ""


def folder(path: str) -> str:
    """The folder of a source path, "/" between."""
    return dirname(path)


def download(item: Item, language: str, ending: str) -> str:
    """Where a page's file to download stands, from the site's root."""
    return f"downloads/{(item.stem or item.id).rsplit('/', 1)[-1]}.{language}.{ending}"
