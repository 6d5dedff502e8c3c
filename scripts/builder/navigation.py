"""The menu and the reading order, from the order lists; no sort numbers, no titles typed twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from builder.kinds.curriculum import CurriculumFile
from builder.kinds.docs import DocsFile
from builder.kinds.guidelines import PublicationPart
from builder.model import Content, Item, said

PARENTS = ("area", "course", "module")
"""Kinds whose children have pages of their own below theirs."""


@dataclass(frozen=True)
class Node:
    """One line of the menu: a page (stem), a heading with children, or a page that opens a group."""

    title: str
    stem: str | None
    children: tuple[Node, ...] = ()


def menu(content: Content, language: str) -> tuple[Node, ...]:
    """The whole menu in one language: the groups of `docs/docs.yml`, with the folders each part holds."""
    docs = content.singles.get("docs/docs.yml")
    if not isinstance(docs, DocsFile):
        return ()
    groups = (
        Node(
            said(group.title, language, content.source),
            None,
            tuple(_named(content, group.pages, language)),
        )
        for group in docs.menu
    )
    return tuple(group for group in groups if group.children)


def stems(content: Content) -> Iterator[str]:
    """Every page's stem in reading order."""
    return (stem for node in menu(content, content.source) for stem in _stems(node))


def modules(content: Content, course: Item) -> tuple[Item, ...]:
    """A course's modules in the order they are taught."""
    order = content.singles.get("curriculum/curriculum.yml")
    if not isinstance(order, CurriculumFile):
        return ()
    names = [f"curriculum/{listed.folder}/{module}/module.yml" for listed in order.courses for module in listed.modules]
    found = [i for i in content.children.get(course.id, ()) if i.kind in ("module", "course-module")]
    return tuple(sorted(found, key=lambda i: names.index(i.path) if i.path in names else len(names)))


def held(content: Content, part: Item) -> Iterator[Item]:
    """The items a part holds, in order: those of its folders or record files that are nobody's children."""
    record = part.record
    top = part.path.split("/")[0]
    for name in record.holds if isinstance(record, PublicationPart) else ():
        for item in content.items.values():
            inside = item.path.startswith(f"{top}/{name}/") or item.path == f"{top}/{name}.yml"
            if item.parent is None and inside and item is not part:
                yield item


def _named(content: Content, ids: tuple[str, ...], language: str) -> Iterator[Node]:
    for name in ids:
        item = content.items.get(name)
        if item is not None and item.stem in content.stems:
            below = (_node(content, child, language) for child in held(content, item))
            yield Node(content.title(item, language), item.stem, tuple(node for node in below if node))


def _node(content: Content, item: Item, language: str) -> Node | None:
    if item.stem not in content.stems:
        return None
    below: tuple[Item, ...] = content.children.get(item.id, ()) if item.kind in PARENTS else ()
    if item.kind == "course":
        below = modules(content, item)
    nodes = (_node(content, child, language) for child in below)
    return Node(content.title(item, language), item.stem, tuple(node for node in nodes if node))


def _stems(node: Node) -> Iterator[str]:
    if node.stem:
        yield node.stem
    for child in node.children:
        yield from _stems(child)
