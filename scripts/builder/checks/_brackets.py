"""Every link and reference as the editor wrote it, in texts and in the words of records; shared by two rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from builder.checks import _addresses as addresses
from builder.checks._marked import without_code
from builder.checks._said import Said, said_in_records
from builder.findings import Place
from builder.kinds.base import Location
from builder.model import Content, Item, Link, Text
from builder.prose import references

LINK_RE = re.compile(
    r"(?<![!\\])\[(?P<words>(?:!?\[[^\[\]]*\](?:\([^()\n]*\))?|[^\[\]])*)\]"
    r"\((?P<address><[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)[^()\n]*\)"
)
AUTOLINK_RE = re.compile(r"<(https?://[^\s<>]+)>")

Homes = Mapping[tuple[str, Location], Item]


@dataclass(frozen=True)
class Bracket:
    """One link or reference."""

    place: Place
    language: str
    written: str
    words: str | None
    """The editor's own words; None where the item's title is filled in."""
    named: str
    """The id, or the address."""
    target: Item | None
    """The item it leads to; None when it leads out of the site, or to nothing we know."""
    title: str
    """What the page, section or item is called that it leads to, as far as we know."""
    before: str
    """What stands before it in the same paragraph."""
    home: Item | None
    """The item on whose page, or in whose record, it stands."""


@dataclass(frozen=True)
class _Written:
    at: int
    written: str
    words: str | None
    named: str
    by_id: bool


def brackets(content: Content, worth: Callable[[Link], bool]) -> Iterator[Bracket]:
    """The links and references of records, and of every text that has one worth a look; in the order of the files."""
    for text in content.texts.values():
        if any(worth(link) for link in text.links):
            yield from _in_text(content, text)
    homes = {(item.path, item.location): item for item in content.items.values()}
    for said in said_in_records(content):
        if said.language and "[" in said.words:
            yield from _in_record(content, said, said.language, homes)


def _in_text(content: Content, text: Text) -> Iterator[Bracket]:
    """The links of a text; what the parser did not take for a link, such as indented code, is none."""
    known = {unquote(link.target) for link in text.links}
    for one in _scanned(text.body):
        if unquote(one.named) in known:
            line = text.body.count("\n", 0, one.at)
            column = one.at - text.body.rfind("\n", 0, one.at)
            place = Place(text.path, text.first_line + line, column)
            item, title = _leads_to(content, text, one)
            home = content.by_stem.get(text.stem)
            before = _before(text.body, one.at)
            yield Bracket(place, text.language, one.written, one.words, one.named, item, title, before, home)


def _in_record(content: Content, said: Said, language: str, homes: Homes) -> Iterator[Bracket]:
    home = next((homes[key] for key in _outwards(said.path, said.location) if key in homes), None)
    for one in _scanned(said.words):
        item = content.items.get(one.named) if one.by_id else None
        title = content.title(item, language) if item else ""
        before = _before(said.words, one.at)
        place = said.place(content)
        yield Bracket(place, language, one.written, one.words, one.named, item, title, before, home)


def _outwards(path: str, location: Location) -> Iterator[tuple[str, Location]]:
    yield from ((path, location[:length]) for length in range(len(location), -1, -1))


def _scanned(words: str) -> list[_Written]:
    """Links and references in a piece of Markdown, in the order they stand."""
    plain = without_code(words)
    found = [
        _Written(match.start(), match[0], own, named, by_id=True)
        for match, named, own in references(plain)
        if not match[1]
    ]
    for match in LINK_RE.finditer(plain):
        found.append(_Written(match.start(), match[0], match["words"], match["address"].strip("<>"), by_id=False))
    for match in AUTOLINK_RE.finditer(plain):
        found.append(_Written(match.start(), match[0], match[1], match[1], by_id=False))
    return sorted(found, key=lambda one: one.at)


def _leads_to(content: Content, text: Text, one: _Written) -> tuple[Item | None, str]:
    """The item a link of a text leads to, and what it is called there."""
    if one.by_id:
        item = content.items.get(one.named)
        return item, content.title(item, text.language) if item else ""
    if addresses.OUTSIDE_RE.match(one.named):
        return None, ""
    path, _, section = unquote(one.named).partition("#")
    named = addresses.TEXT_RE.fullmatch(normpath(join(dirname(text.path), path)) if path else text.path)
    page = content.text(named["stem"], text.language) if named else None
    if page is None:
        return None, ""
    item = content.by_stem.get(page.stem)
    if section and (inside := content.items.get(section)):
        return inside, content.title(inside, text.language)
    heading = page.section(section) if section else None
    return item, heading.title if heading else page.title


def _before(words: str, at: int) -> str:
    return words[words.rfind("\n\n", 0, at) + 1 : at]
