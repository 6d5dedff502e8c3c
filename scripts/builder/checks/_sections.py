"""Which section of a translation answers to which Swedish one; shared by the rules on sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from builder.model import Content, Section, Text


@dataclass(frozen=True)
class Pair:
    """A Swedish section and its translation; one of them is None where the other page has nothing like it."""

    source: Section | None
    own: Section | None
    moved: bool = False
    """Both pages have the section, but it does not stand in the same place."""


def translations(content: Content) -> Iterator[tuple[Text, Text]]:
    """Each page in the source language with each of its translations."""
    for texts in content.stems.values():
        source = texts.get(content.source)
        for language in content.codes[1:]:
            if source is not None and language in texts:
                yield source, texts[language]


def paired(source: Text, own: Text) -> list[Pair]:
    """The sections of both, in reading order: those with the same id belong together, then those in the same place."""
    theirs, ours = headed(source), headed(own)
    ids, own_ids = _keys(theirs, "source"), _keys(ours, "own")
    steps = SequenceMatcher(None, ids, own_ids, autojunk=False).get_opcodes()
    settled = {name for tag, first, last, _, _ in steps if tag == "equal" for name in ids[first:last]}
    elsewhere = {section.id: section for section in theirs if section.id in own_ids and section.id not in settled}
    found: list[Pair] = []
    for tag, first, last, own_first, own_last in steps:
        if tag == "equal":
            found += map(Pair, theirs[first:last], ours[own_first:own_last])
            continue
        left = [section for section in theirs[first:last] if section.id not in elsewhere]
        here = ours[own_first:own_last]
        found += [Pair(elsewhere[one.id], one, moved=True) for one in here if one.id in elsewhere]
        found += map(Pair, *_level(left, [one for one in here if one.id not in elsewhere]))
    return found


def headed(text: Text) -> list[Section]:
    """The sections that have a heading."""
    return [section for section in text.sections if section.level]


def _keys(sections: Iterable[Section], side: str) -> list[str]:
    """The ids; a section without one is like no other."""
    return [section.id or f"{side} {section.line}" for section in sections]


def _level(left: list[Section], right: list[Section]) -> tuple[list[Section | None], list[Section | None]]:
    """Two lists made equally long."""
    pairs = list(zip_longest(left, right))
    return [one for one, _ in pairs], [other for _, other in pairs]
