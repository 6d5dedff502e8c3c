"""A built page as a small tree one can ask: which links, which language, which words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass(eq=False)
class Element:
    """One element, its attributes and what stands in it."""

    tag: str
    attributes: dict[str, str]
    parent: Element | None = None
    inside: list[Element | str] = field(default_factory=list)

    def __iter__(self) -> Iterator[Element]:
        """The element and all below it, in reading order."""
        yield self
        for one in self.inside:
            if isinstance(one, Element):
                yield from one

    def all(self, tag: str, **wanted: str) -> list[Element]:
        """The elements with that tag and these attributes (`class_` holds one of the class names)."""
        name = wanted.pop("class_", None)
        return [
            one
            for one in self
            if one.tag == tag
            and all(one.attributes.get(key) == value for key, value in wanted.items())
            and (name is None or name in one.attributes.get("class", "").split())
        ]

    def one(self, tag: str, **wanted: str) -> Element:
        """The only such element; there being none or several is a failure."""
        found = self.all(tag, **wanted)
        assert len(found) == 1, f"{len(found)} elements <{tag}> {wanted}"
        return found[0]

    def ids(self) -> list[str]:
        """Every id, as often as it stands there."""
        return [one.attributes["id"] for one in self if "id" in one.attributes]

    @property
    def words(self) -> str:
        """The text in it, white space made one blank."""
        return " ".join("".join(self._text()).split())

    def _text(self) -> Iterator[str]:
        for one in self.inside:
            if isinstance(one, str):
                yield one
            else:
                yield from one._text()

    def __getitem__(self, attribute: str) -> str:
        return self.attributes[attribute]


class _Builder(HTMLParser):
    """Builds the tree while the parser reads."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Element("", {})
        self.at = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.at)
        self.at.inside.append(element)
        if tag not in VOID:
            self.at = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        open_one: Element | None = self.at
        while open_one is not None and open_one.tag != tag:
            open_one = open_one.parent
        if open_one is not None and open_one.parent is not None:
            self.at = open_one.parent

    def handle_data(self, data: str) -> None:
        self.at.inside.append(data)


def parse(html: str) -> Element:
    """The page as a tree."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root
