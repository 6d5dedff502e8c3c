"""Where a link in a text leads, and which page an address means; shared by the rules on links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from posixpath import basename, dirname, join, normpath, relpath
from urllib.parse import unquote

from builder.findings import Place
from builder.model import Content, Link, Text, folder
from builder.nearest import nearest

OUTSIDE_RE = re.compile(r"[a-zA-Z][\w+.-]*:|//")
ENDING_RE = re.compile(r"(?:\.[a-z]{2})?\.(?:md|html)$")
MOUNT_RE = re.compile(r"^(?:docs/)?(?:[a-z]{2}/)?")
TEXT_RE = re.compile(r"(?P<stem>.+)\.(?P<language>[a-z]{2})\.md")


@dataclass(frozen=True)
class Target:
    """Where a link leads within the sources."""

    whole: str
    """The address as the editor wrote it."""
    written: str
    """The same without section; empty for a section of the same page."""
    path: str
    """The file, from the root."""
    section: str
    stem: str | None
    """The page, when the file's name is a text's name."""
    language: str | None


def target(text: Text, link: Link) -> Target | None:
    """A link's target; None for an address outside the site."""
    address = unquote(link.target)
    if OUTSIDE_RE.match(address):
        return None
    written, _, section = address.partition("#")
    written = written.partition("?")[0]
    path = normpath(join(dirname(text.path), written)) if written else text.path
    named = TEXT_RE.fullmatch(path)
    whole = link.target if link.target in text.body else address
    return Target(whole, written, path, section, named and named["stem"], named and named["language"])


def place(text: Text, link: Link, found: Target) -> Place:
    """Where a link's address stands in its text."""
    row = text.body.split("\n")[link.line - text.first_line]
    exact = re.search(rf"\(<?(?P<address>{re.escape(found.whole)})[\s)>]", row)
    return Place(text.path, link.line, (exact.start("address") if exact else max(row.find(found.whole), 0)) + 1)


def way(text: Text, stem: str, section: str = "") -> str:
    """The relative link from a text to a page in the same language."""
    return relpath(f"{stem}.{text.language}.md", dirname(text.path)) + (f"#{section}" if section else "")


def address(path: str) -> str:
    """A file's path, or an address as readers see it, as the site's address without language and ending."""
    plain = MOUNT_RE.sub("", ENDING_RE.sub("", path.partition("#")[0].strip("/")))
    return "" if plain == "index" else plain.removesuffix("/index")


def page(content: Content, at: str) -> str | None:
    """The stem of the page with an address."""
    inner = f"{at}/index" if at else "index"
    return next((name for name in (at, inner, f"docs/{at}", f"docs/{inner}") if name in content.stems), None)


def moved(content: Content, path: str) -> str | None:
    """The stem of the page that took the place of a file, as the list of moved pages says."""
    moves = {address(old): address(new) for old, new in content.redirects.items()}
    at = address(path)
    seen: set[str] = set()
    while at in moves and at not in seen:
        seen.add(at)
        at = moves[at]
    return page(content, at) if seen else None


def similar(content: Content, path: str) -> str | None:
    """The page whose file has nearly the same name, in the same folder where several have."""
    stem = ENDING_RE.sub("", path)
    named: dict[str, list[str]] = {}
    for known in content.stems:
        named.setdefault(_name(known), []).append(known)
    close = nearest(_name(stem), named)
    return min(named[close], key=lambda known: (folder(known) != folder(stem), known)) if close else None


def similar_file(text: Text, path: str, files: Mapping[str, str]) -> str | None:
    """The relative link to the file whose name (a key of `files`) is nearly the same."""
    close = nearest(basename(path), files)
    return relpath(files[close], dirname(text.path)) if close else None


def _name(stem: str) -> str:
    """The last step of a stem; an index is known by its folder."""
    steps = stem.split("/")
    return "/".join(steps[-2:]) if steps[-1] == "index" else steps[-1]
