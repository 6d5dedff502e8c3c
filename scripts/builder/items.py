"""Record files into the items of the graph: their ids, whose child each is, and whom they name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from builder.findings import Place
from builder.kinds import FileKind, Record, references
from builder.kinds.base import Location, Part, nearest_spot
from builder.kinds.curriculum import SelfTest
from builder.model import Item, Reference, folder

Spots = Mapping[str, Mapping[Location, tuple[int, int]]]
"""Per file, the line and column of each piece."""


def items_of(part: Part, path: str, kind: FileKind) -> Iterator[Item]:
    """The items of a record file: every record with an id, under its parent, in the order written."""
    return _walk(part, path, (), None, kind)


def _walk(part: Part, path: str, at: Location, parent: str | None, kind: FileKind) -> Iterator[Item]:
    inside = parent
    if isinstance(part, SelfTest):
        inside = f"{folder(path)}:self-test"
        yield Item(inside, part.KIND, _self_test(part), path, at, None, _stem(path, part.text))
    elif isinstance(part, Record):
        inside = f"{parent}-{part.id}" if part.LOCAL and parent else part.id
        text = part.text if isinstance(part.text, str) and part.state != "planned" else None
        yield Item(inside, part.KIND, part, path, at, parent, _stem(path, text), kind.host)
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, tuple):
            for index, one in enumerate(value):
                if isinstance(one, Part):
                    yield from _walk(one, path, (*at, name, index), inside, kind)


def _self_test(part: SelfTest) -> Record:
    return Record(id="self-test", state=part.state, text=part.text)


def _stem(path: str, text: str | None) -> str | None:
    return f"{folder(path)}/{text}" if text else None


def placed(items: Mapping[str, Item]) -> dict[str, Item]:
    """The items with modules put under the course, and self-tests under the module, of their folder."""
    courses = {folder(item.path): item.id for item in items.values() if item.kind == "course"}
    modules = {folder(item.path): item.id for item in items.values() if item.kind == "module"}
    found = (_placed(item, courses, modules) for item in items.values())
    return {item.id: item for item in found}


def _placed(item: Item, courses: Mapping[str, str], modules: Mapping[str, str]) -> Item:
    at = folder(item.path)
    module = modules.get(at, at)
    match item.kind:
        case "module":
            return replace(item, parent=courses.get(folder(at)))
        case "self-test":
            return replace(item, id=f"{module}-self-test", parent=module)
        case "question":
            return replace(item, id=f"{module}-{item.record.id}", parent=f"{module}-self-test")
    return item


def references_of(items: Mapping[str, Item], spots: Spots) -> Iterator[Reference]:
    """Every id that an item's fields name, with the place where it stands."""
    for item in items.values():
        for inside, named, refers in references(item.record):
            place = Place(item.path, *nearest_spot(spots.get(item.path, {}), (*item.location, *inside)))
            target = f"{_scope(item, items)}-{named}" if refers.local else named
            yield Reference(item.id, str(inside[0]), target, named, refers, place)


def _scope(item: Item, items: Mapping[str, Item]) -> str:
    """The module or course within which local ids are meant."""
    at: Item | None = item
    while at is not None:
        if at.kind in ("module", "course-module", "course"):
            return at.id
        at = items.get(at.parent or "")
    return item.id
