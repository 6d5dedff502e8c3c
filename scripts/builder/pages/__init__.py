"""Pages: an editor's text and the records it names become finished Markdown. One file = one page type.

A page type has a LAYOUT (the order of the sections it knows) and `generated(page)`, which gives the
bodies of the sections made from records. Sections an editor adds stay where the editor put them.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType

from builder.model import Content, Section
from builder.pages import _frame as frame
from builder.pages._links import resolve
from builder.pages._page import Page

__all__ = ["Page", "page_type", "render"]


def render(content: Content, path: str, reader: str | None = None) -> str:
    """The finished Markdown of one text, without its information box.

    `path` is the text's path from the root. `reader` is the language of the site the page stands in;
    it differs from the text's own language when a page has no translation and Swedish is shown.
    """
    text = content.texts[path]
    page = Page(content, text, content.by_stem.get(text.stem), reader or text.language)
    module = page_type(page)
    generated = module.generated(page)
    pieces = [*frame.opening(page), *_sections(page, module.LAYOUT, generated), *frame.closing(page)]
    return resolve(page, "\n\n".join(piece for piece in pieces if piece) + "\n")


def page_type(page: Page) -> ModuleType:
    """The module that makes this page: named after the item's kind, or after a free page's `type`."""
    record = page.item.record if page.item else None
    name = getattr(record, "type", None) if page.item and page.item.kind in ("page", "free-page") else None
    wanted = (name or (page.item.kind if page.item else "plain")).replace("-", "_")
    return _types().get(wanted) or _types()["plain"]


@cache
def _types() -> Mapping[str, ModuleType]:
    names = [found.name for found in pkgutil.iter_modules(__path__) if not found.name.startswith("_")]
    return {name: import_module(f"{__name__}.{name}") for name in names}


def _sections(page: Page, layout: tuple[str, ...], generated: Mapping[str, str]) -> Iterator[str]:
    """The text's sections in their order, with the generated ones put in where the layout says."""
    waiting = [name for name in layout if name in generated]
    for section in page.text.sections:
        if section.id in layout:
            before = layout[: layout.index(section.id)]
            while waiting and waiting[0] in before:
                yield _generated(page, waiting.pop(0), generated)
        note = page.behind(page.text.stem, section.id) if section.id else ""
        after = generated.get(f"after-{section.id}", "")
        if section.id in waiting:  # the editor introduces the section in own words
            waiting.remove(section.id)
            after = generated[section.id]
        yield _written(section, note, after)
    for name in waiting:
        yield _generated(page, name, generated)


def _written(section: Section, note: str, after: str) -> str:
    anchor = f" {{ #{section.id} }}" if section.id else ""
    heading = f"{'#' * section.level} {section.title}{anchor}" if section.level else ""
    body = frame.short(section.body) if section.id == "short" else section.body
    return "\n\n".join(piece for piece in (heading, note, body, after) if piece)


def _generated(page: Page, name: str, generated: Mapping[str, str]) -> str:
    body = generated[name]
    if not body:
        return ""
    if name in frame.WITHOUT_HEADING:
        return body
    return f"## {page.say(f'section.{name}')} {{ #{name} }}\n\n{body}"
