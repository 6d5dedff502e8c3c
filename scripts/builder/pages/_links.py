"""References by id, and links between source files, become links in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath, relpath

from builder.kinds.docs import Source
from builder.model import Content, Item
from builder.pages._page import Page
from builder.prose import references

FENCE_RE = re.compile(r"^(```|~~~)")
FILE_LINK_RE = re.compile(r"\]\((?!\w+:|/|#)([^)\s#]+)\.([a-z]{2})\.md(#[^)\s]*)?\)")


def resolve(page: Page, markdown: str) -> str:
    """The Markdown with every `[id]`, `[words][id]` and link to a sibling file made into a real link."""
    return "".join(_blocks(page, markdown))


def _blocks(page: Page, markdown: str) -> Iterator[str]:
    fenced = False
    block: list[str] = []
    for line in markdown.splitlines(keepends=True):
        if FENCE_RE.match(line):
            yield _resolved(page, "".join(block)) if not fenced else "".join(block)
            block, fenced = [], not fenced
            yield line
        else:
            block.append(line)
    yield "".join(block) if fenced else _resolved(page, "".join(block))


def _resolved(page: Page, block: str) -> str:
    pieces: list[str] = []
    end = 0
    for match, name, own in references(block):
        item = page.content.items.get(name)
        if item is None or match[1]:
            continue
        pieces += [block[end : match.start()], link(page, item, own)]
        end = match.end()
    return FILE_LINK_RE.sub(lambda m: _file_link(page, m), "".join([*pieces, block[end:]]))


def link(page: Page, item: Item, own: str | None = None) -> str:
    """A Markdown link to an item; plain text for what is planned."""
    label = own or label_of(page, item)
    if page.content.planned(item):
        return f"{_words_only(label)} ({page.say('planned')})"
    target = address(page.content, page.text.path, item, page.reader)
    if target is None:
        return _words_only(label)
    if item.record.state == "retired":
        label = f"{label} ({page.say('retired')})"
    return f"[{label}]({target})" + ("" if own else _foreign(page, item))


def _words_only(label: str) -> str:
    """A label without its link: it must not end a tag, nor begin one, with the words around it."""
    return label.replace("<", "&lt;").replace(">", "&gt;")


def _foreign(page: Page, item: Item) -> str:
    """The language of a title that stands in for one nobody has translated yet, as an attribute of the link."""
    text = page.content.text(item.stem, page.language)
    return f"{{ lang={text.language} }}" if text and text.language != page.language else ""


def address(content: Content, path: str, item: Item, language: str) -> str | None:
    """The link from a source file to an item's page and section, in a language; None when it has none."""
    shown = content.page_of(item)
    if shown is None:
        return None
    stem, section = shown
    text = content.text(stem, language)
    if text is None:
        return None
    if text.path == path or text.stem == content.texts[path].stem:
        return f"#{section}" if section else relpath(text.path, dirname(path))
    return relpath(text.path, dirname(path)) + (f"#{section}" if section else "")


def label_of(page: Page, item: Item) -> str:
    """What a bare `[id]` says: the item's title; for a source its short name."""
    if isinstance(item.record, Source):
        return citation(page, item.record)
    return page.title(item)


def citation(page: Page, source: Source) -> str:
    """A source's short name: its own, else author and year."""
    if source.short:
        return page.words(source.short)
    names = [author.family or author.literal or "" for author in source.author]
    if not names:
        return source.title
    who = f"{names[0]} {page.say('et-al')}" if len(names) > 2 or (source.et_al and names) else " & ".join(names)
    return f"{who} {(source.issued or '')[:4] or page.say('undated')}"


def _file_link(page: Page, match: re.Match[str]) -> str:
    """A link to a text file, turned to the reader's language when that file exists."""
    stem = normpath(join(dirname(page.text.path), match[1]))
    text = page.content.text(stem, page.reader)
    if text is None:
        return match[0]
    return f"]({relpath(text.path, dirname(page.text.path))}{match[3] or ''})"
