"""What a page type is handed: the text, its item, the whole content, and the reader's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from builder.model import Content, Item, Reference, Text, said
from builder.translations import stale
from builder.words import say


@dataclass(frozen=True)
class Page:
    """One page in the making."""

    content: Content
    text: Text
    item: Item | None
    reader: str
    """The language of the site the page stands in; links lead there."""

    @property
    def language(self) -> str:
        """The language the page is written in."""
        return self.text.language

    def say(self, key: str, **values: object) -> str:
        """The builder's own words, in the page's language."""
        return say(self.language, key, **values)

    def words(self, words: Mapping[str, str] | None) -> str:
        """A record's words, in the page's language."""
        return said(words, self.language, self.content.source)

    def title(self, item: Item) -> str:
        return self.content.title(item, self.language)

    def find(self, name: str) -> Item | None:
        return self.content.items.get(name)

    def children(self, item: Item, *kinds: str) -> tuple[Item, ...]:
        """The items inside one, of some kinds (of all kinds when none is named)."""
        inside = self.content.children.get(item.id, ())
        return tuple(child for child in inside if not kinds or child.kind in kinds)

    def used_by(self, item: Item, *kinds: str) -> tuple[Item, ...]:
        """The items whose records name this one, in reading order, each once."""
        origins = dict.fromkeys(ref.origin for ref in self.references_to(item))
        found = (self.content.items[origin] for origin in origins)
        return tuple(one for one in found if not kinds or one.kind in kinds)

    def references_to(self, item: Item) -> Iterator[Reference]:
        return iter(self.content.used_by.get(item.id, ()))

    def names(self, ids: Iterable[str]) -> str:
        """References to some items, side by side."""
        return ", ".join(f"[{name}]" for name in ids)

    def listed(self, ids: Iterable[str]) -> str:
        """References to some items as a list."""
        return "\n".join(f"- [{name}]" for name in dict.fromkeys(ids))

    def behind(self, owner: str, section: str | None = None) -> str:
        """A calm note where a section (or anything of an item) follows an older Swedish version; else nothing."""
        old = stale(self.content, self.language)
        keys = {f"{owner}#{section}"} if section else {key for key in old if key.startswith(f"{owner}#")}
        if not keys & old:
            return ""
        return (
            f"/// note | {self.say('behind.title')}\n    attrs: {{class: 'behind'}}\n\n{self.say('behind.text')}\n///"
        )

    def fill(self, template: str, **values: Any) -> str:
        """A Jinja2 template of `pages/templates/` as Markdown; `page` and `item` are always there."""
        made = _environment().get_template(f"{template}.md")
        return made.render(page=self, item=self.item, **values).strip()


@cache
def _environment() -> Environment:
    loader = FileSystemLoader(Path(__file__).parent / "templates", encoding="utf-8")
    environment = Environment(
        loader=loader, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
    environment.filters["words"] = _words
    environment.filters["cell"] = cell
    environment.globals["say"] = _say
    return environment


@pass_context
def _words(context: Context, words: Mapping[str, str] | None) -> str:
    page: Page = context["page"]
    return page.words(words)


@pass_context
def _say(context: Context, key: str, **values: object) -> str:
    page: Page = context["page"]
    return page.say(key, **values)


def cell(text: str) -> str:
    """Text made safe for one cell of a Markdown table."""
    return " ".join(text.replace("|", "\\|").split())
